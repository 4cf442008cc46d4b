import type { Kysely, Selectable } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { insertRows } from '../../_platform/database/insert-rows.ts';
import { fetchPage, type SortColumn } from '../../_platform/database/keyset.ts';
import { groupRows } from '../../_platform/loaders.ts';
import type { Specialty } from '../domain/facility.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { PractitionerTable, SchedulingDatabase } from './tables.ts';

export {
  upsertImportedPractitioners,
  type ImportedPractitioner,
  type ImportOutcome,
} from './import-practitioners.ts';

type Database = Kysely<SchedulingDatabase>;

/** Narrows a list of specialists; null does not narrow. */
export interface PractitionerFilter {
  readonly facilityId: string | null;
  readonly specialtyId: string | null;
}

const BY_NAME: readonly SortColumn[] = [
  { name: 'family', type: 'text' },
  { name: 'given', type: 'text' },
  { name: 'id', type: 'uuid' },
];

/** Sort keys of a list of specialists. */
export function practitionerKeys({ family, given, id }: Practitioner): readonly string[] {
  return [family, given, id];
}

export async function listPractitioners(
  db: Database,
  { facilityId, specialtyId }: PractitionerFilter,
  page: Page,
): Promise<PageOfRows<Practitioner>> {
  let query = db.selectFrom('practitioner');
  if (facilityId !== null)
    query = query.where('id', 'in', (working) =>
      working
        .selectFrom('practitioner_facility')
        .select('practitioner_id')
        .where('facility_id', '=', facilityId),
    );
  if (specialtyId !== null)
    query = query.where('id', 'in', (trained) =>
      trained
        .selectFrom('practitioner_specialty')
        .select('practitioner_id')
        .where('specialty_id', '=', specialtyId),
    );
  return fetchPage(db, query.selectAll(), { page, columns: BY_NAME, direction: 'asc' }, practitionerOf);
}

export async function findPractitioners(
  db: Database,
  ids: readonly string[],
): Promise<readonly Practitioner[]> {
  const rows = await db.selectFrom('practitioner').selectAll().where('id', 'in', ids).execute();
  return rows.map(practitionerOf);
}

/** By name. */
export async function findSpecialtiesOfPractitioners(
  db: Database,
  practitionerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Specialty[]>> {
  const rows = await db
    .selectFrom('practitioner_specialty as ps')
    .innerJoin('specialty as s', 's.id', 'ps.specialty_id')
    .select(['ps.practitioner_id', 's.id', 's.name'])
    .where('ps.practitioner_id', 'in', practitionerIds)
    .orderBy('s.name')
    .orderBy('s.id')
    .execute();
  return groupRows(
    rows,
    ({ practitioner_id }) => practitioner_id,
    ({ id, name }) => ({ id, name }),
  );
}

/** A specialist with what they do and where. */
export interface NewPractitioner extends Practitioner {
  readonly specialtyIds: readonly string[];
  readonly facilityIds: readonly string[];
}

/** For demo data. */
export async function insertPractitioners(
  db: Database,
  practitioners: readonly NewPractitioner[],
): Promise<void> {
  const people = practitioners.map(({ id, family, given, patronymic, prefix }) => ({
    id,
    family,
    given,
    patronymic,
    prefix,
    content_hash: null,
  }));
  const specialties = practitioners.flatMap(({ id, specialtyIds }) =>
    specialtyIds.map((specialtyId) => ({ practitioner_id: id, specialty_id: specialtyId })),
  );
  const facilities = practitioners.flatMap(({ id, facilityIds }) =>
    facilityIds.map((facilityId) => ({ practitioner_id: id, facility_id: facilityId })),
  );
  await insertRows(db, 'practitioner', people);
  await insertRows(db, 'practitioner_specialty', specialties);
  await insertRows(db, 'practitioner_facility', facilities);
}

function practitionerOf({
  id,
  family,
  given,
  patronymic,
  prefix,
}: Selectable<PractitionerTable>): Practitioner {
  return { id, family, given, patronymic, prefix };
}
