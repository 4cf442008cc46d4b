import { sql, type Kysely, type Selectable } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { fetchPage, pagePerOwner, pagesByOwner, type SortColumn } from '../../_platform/database/keyset.ts';
import type { ServiceRequest } from '../domain/service-request.ts';
import type { VisibleRows } from '../domain/visible-results.ts';
import { codingOf } from './coding.ts';
import type { LabResultsDatabase, ServiceRequestTable } from './tables.ts';
import { isReferralVisible, visibleTable } from './visible-rows.ts';

type Database = Kysely<LabResultsDatabase>;

const LATEST_FIRST: readonly SortColumn[] = [
  { name: 'authored_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];

/** Sort keys of a list of referrals. */
export function serviceRequestKeys({ authoredAt, id }: ServiceRequest): readonly string[] {
  return [authoredAt.toISOString(), id];
}

/** One page for each patient, the latest first: what the caller may see of it, and nothing else. */
export async function listServiceRequests(
  db: Database,
  patientIds: readonly string[],
  visible: readonly VisibleRows[],
  page: Page,
): Promise<ReadonlyMap<string, PageOfRows<ServiceRequest>>> {
  const ofPatient = sql`
    select r.* from service_request r join ${visibleTable(visible)} on visible.patient_id = r.patient_id
    where r.patient_id = owner.id and ${isReferralVisible}`;
  const { rows } = await pagePerOwner<ServiceRequestTable>(
    patientIds,
    ofPatient,
    page,
    LATEST_FIRST,
    'desc',
  ).execute(db);
  return pagesByOwner(rows, serviceRequestOf);
}

/** The patients whom a clinician has referred at any time. */
export async function findReferredPatientIds(
  db: Database,
  practitionerId: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('service_request')
    .select('patient_id')
    .distinct()
    .where('practitioner_id', '=', practitionerId)
    .execute();
  return rows.map(({ patient_id }) => patient_id);
}

/** A clinician's own referrals of some patients, the latest first. */
export async function listServiceRequestsOfPractitioner(
  db: Database,
  practitionerId: string,
  patientIds: readonly string[],
  page: Page,
): Promise<PageOfRows<ServiceRequest>> {
  const own = db
    .selectFrom('service_request')
    .where('practitioner_id', '=', practitionerId)
    .where('patient_id', 'in', patientIds);
  return fetchPage(db, own.selectAll(), { page, columns: LATEST_FIRST, direction: 'desc' }, serviceRequestOf);
}

export async function findServiceRequests(
  db: Database,
  ids: readonly string[],
): Promise<readonly ServiceRequest[]> {
  const rows = await db.selectFrom('service_request').selectAll().where('id', 'in', ids).execute();
  return rows.map(serviceRequestOf);
}

/** A referral under an idempotency key, with what was asked for then. */
export interface AuthoredServiceRequest {
  readonly serviceRequest: ServiceRequest;
  readonly requestHash: string;
}

/**
 * Makes a referral, unless the account has made one under the same key before.
 * @returns the one that stands under the key now
 */
export async function authorServiceRequest(
  db: Database,
  row: ServiceRequestTable,
): Promise<AuthoredServiceRequest> {
  await db
    .insertInto('service_request')
    .values(row)
    .onConflict((conflict) => conflict.columns(['authored_by', 'idempotency_key']).doNothing())
    .execute();
  const stored = await db
    .selectFrom('service_request')
    .selectAll()
    .where('authored_by', '=', row.authored_by)
    .where('idempotency_key', '=', row.idempotency_key)
    .executeTakeFirstOrThrow();
  return { serviceRequest: serviceRequestOf(stored), requestHash: stored.request_hash };
}

function serviceRequestOf(row: Selectable<ServiceRequestTable>): ServiceRequest {
  return {
    id: row.id,
    patientId: row.patient_id,
    practitionerId: row.practitioner_id,
    organizationId: row.organization_id,
    storedStatus: row.status,
    categories: row.categories,
    code: row.code === null ? null : codingOf(row),
    securityLabels: row.security_labels,
    validFrom: row.valid_from,
    validThrough: row.valid_through,
    authoredAt: row.authored_at,
  };
}
