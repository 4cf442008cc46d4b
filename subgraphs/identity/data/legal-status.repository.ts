import { sql, type Kysely, type Selectable } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { pagePerOwner, pagesByOwner, type SortColumn } from '../../_platform/database/keyset.ts';
import type { LegalStatusRecord, NewLegalStatus } from '../domain/legal-status.ts';
import type { IdentityDatabase, LegalStatusRecordTable } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

const LATEST_FIRST: readonly SortColumn[] = [
  { name: 'recorded_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];

/** Sort keys of a patient's legal status history. */
export function legalStatusKeys({ recordedAt, id }: LegalStatusRecord): readonly string[] {
  return [recordedAt.toISOString(), id];
}

/** One page for each patient, the latest first. */
export async function listLegalStatus(
  db: Database,
  patientIds: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, PageOfRows<LegalStatusRecord>>> {
  const ofOwner = sql`select s.* from legal_status_record s where s.patient_id = owner.id`;
  const { rows } = await pagePerOwner<Selectable<LegalStatusRecordTable>>(
    patientIds,
    ofOwner,
    page,
    LATEST_FIRST,
    'desc',
  ).execute(db);
  return pagesByOwner(rows, recordOf);
}

/** What an account has recorded under a key, with the hash of what it asked. */
export async function findRecordedUnder(
  db: Database,
  accountId: string,
  idempotencyKey: string,
): Promise<{ readonly record: LegalStatusRecord; readonly requestHash: string } | null> {
  const row = await db
    .selectFrom('legal_status_record')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
  return row ? { record: recordOf(row), requestHash: row.request_hash } : null;
}

/** @returns null where the account has used the key meanwhile, for another patient */
export async function insertLegalStatus(
  db: Database,
  row: LegalStatusRecordTable,
): Promise<LegalStatusRecord | null> {
  const inserted = await db
    .insertInto('legal_status_record')
    .values(row)
    .onConflict((conflict) => conflict.columns(['account_id', 'idempotency_key']).doNothing())
    .returningAll()
    .executeTakeFirst();
  return inserted ? recordOf(inserted) : null;
}

/** The patient as decisions see them from now on. @param deceasedAt the first instant of the day of death in Moscow */
export async function applyLegalStatus(
  db: Database,
  patientId: string,
  { kind, capacity }: NewLegalStatus,
  deceasedAt: Date | null,
): Promise<void> {
  const person = db.updateTable('person').where('id', '=', patientId);
  if (kind === 'CAPACITY' && capacity !== null) await person.set({ legal_capacity: capacity }).execute();
  else await person.set({ deceased_at: deceasedAt }).execute();
}

function recordOf(row: Selectable<LegalStatusRecordTable>): LegalStatusRecord {
  return {
    id: row.id,
    patientId: row.patient_id,
    recordedAt: row.recorded_at,
    recordedBy: row.recorded_by,
    organizationId: row.organization_id,
    kind: row.kind,
    capacity: row.capacity,
    diedOn: row.died_on,
    document: {
      number: row.document_number,
      issuer: row.document_issuer,
      issuedOn: row.document_issued_on,
    },
  };
}
