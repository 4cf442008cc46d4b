import { connectionOf, EMPTY_PAGE, listScope, pageOf } from '../../_platform/connection.ts';
import type { Connection, ConnectionArguments } from '../../_platform/connection.ts';
import { isUuid } from '../../_platform/uuid.ts';
import type { SchedulingContext } from '../context.ts';
import { listFacilities, listSpecialties } from '../data/facility.repository.ts';
import { listPractitioners, practitionerKeys } from '../data/practitioner.repository.ts';
import type { Facility, Specialty } from '../domain/facility.ts';
import type { Practitioner } from '../domain/practitioner.ts';

/** First the institution, by its address; then the specialty; then the specialist [000 §3.1]. All of it is public. */
export async function findFacilities(
  { db }: SchedulingContext,
  address: string | null | undefined,
): Promise<readonly Facility[]> {
  return listFacilities(db, address ?? null);
}

export async function findSpecialties(
  { db, loaders }: SchedulingContext,
  facilityId: string | null | undefined,
): Promise<readonly Specialty[]> {
  if (facilityId === null || facilityId === undefined) return listSpecialties(db);
  return isUuid(facilityId) ? ((await loaders.specialtiesOfFacility.load(facilityId)) ?? []) : [];
}

interface FindArguments extends ConnectionArguments {
  readonly facilityId?: string | null | undefined;
  readonly specialtyId?: string | null | undefined;
}

export async function findPractitioners(
  { access, db, cursors }: SchedulingContext,
  { facilityId = null, specialtyId = null, ...args }: FindArguments,
): Promise<Connection<Practitioner>> {
  const principal = await access.principal();
  const filter = { facilityId, specialtyId };
  const scope = listScope(principal?.accountId, 'Query.practitioners', filter);
  const page = pageOf(args, cursors, scope);
  const isNobody = [facilityId, specialtyId].some((id) => id !== null && !isUuid(id));
  const listed = isNobody ? EMPTY_PAGE : await listPractitioners(db, filter, page);
  return connectionOf<Practitioner>(listed, page, cursors, scope, practitionerKeys);
}
