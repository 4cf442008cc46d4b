import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { fetchPage, pagePerOwner, pagesByOwner, type SortColumn } from '../../_platform/database/keyset.ts';
import { takeTurn } from '../../_platform/database/take-turn.ts';
import type { EmergencyAccess, EmergencyAccessState, ReviewVerdict } from '../domain/emergency-access.ts';
import type { EmergencyAccessTable, EmergencyRequestTable, LabResultsDatabase } from './tables.ts';

type Database = Kysely<LabResultsDatabase>;

const LATEST_FIRST: readonly SortColumn[] = [
  { name: 'opened_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];

/** Sort keys of a list of emergency accesses. */
export function emergencyAccessKeys({ openedAt, id }: EmergencyAccess): readonly string[] {
  return [openedAt.toISOString(), id];
}

/** One page for each patient, the latest first. */
export async function listEmergencyAccesses(
  db: Database,
  patientIds: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, PageOfRows<EmergencyAccess>>> {
  const ofPatient = sql`select e.* from emergency_access e where e.patient_id = owner.id`;
  const { rows } = await pagePerOwner<Selectable<EmergencyAccessTable>>(
    patientIds,
    ofPatient,
    page,
    LATEST_FIRST,
    'desc',
  ).execute(db);
  return pagesByOwner(rows, emergencyAccessOf);
}

/** Those to patients who are registered at an organisation, the latest first; in every state where none is named. */
export async function listEmergencyAccessesAt(
  db: Database,
  organizationId: string,
  state: EmergencyAccessState | null,
  page: Page,
): Promise<PageOfRows<EmergencyAccess>> {
  const listed = db
    .selectFrom('emergency_access')
    .where(isRegisteredAt(organizationId))
    .$if(state !== null, (query) => query.where('reviewed_at', state === 'REVIEWED' ? 'is not' : 'is', null));
  return fetchPage(
    db,
    listed.selectAll(),
    { page, columns: LATEST_FIRST, direction: 'desc' },
    emergencyAccessOf,
  );
}

function isRegisteredAt(organizationId: string): RawBuilder<boolean> {
  return sql`exists (
    select from identity.policy_patient p
    where p.patient_id = emergency_access.patient_id and ${organizationId}::uuid = any (p.registered_at)
  )`;
}

export async function findEmergencyAccesses(
  db: Database,
  ids: readonly string[],
): Promise<readonly EmergencyAccess[]> {
  const rows = await db.selectFrom('emergency_access').selectAll().where('id', 'in', ids).execute();
  return rows.map(emergencyAccessOf);
}

/** Lets openings of one patient's results happen one after the other, until the transaction ends. */
export async function takeTurnToOpen(transaction: Database, patientId: string): Promise<void> {
  await takeTurn(transaction, `emergency/${patientId}`);
}

/** The one that is open at an instant, if one is. */
export async function findOpenEmergencyAccess(
  db: Database,
  { patientId, practitionerId }: Pick<EmergencyAccess, 'patientId' | 'practitionerId'>,
  at: Date,
): Promise<EmergencyAccess | null> {
  const row = await db
    .selectFrom('emergency_access')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('practitioner_id', '=', practitionerId)
    .where('opened_at', '<=', at)
    .where('valid_until', '>', at)
    .executeTakeFirst();
  return row ? emergencyAccessOf(row) : null;
}

/** @param openedBy the account */
export async function insertEmergencyAccess(
  db: Database,
  opened: EmergencyAccess,
  openedBy: string,
): Promise<void> {
  await db
    .insertInto('emergency_access')
    .values({
      id: opened.id,
      patient_id: opened.patientId,
      practitioner_id: opened.practitionerId,
      organization_id: opened.organizationId,
      opened_by: openedBy,
      opened_by_person: opened.openedByPersonId,
      reason: opened.reason,
      explanation: opened.explanation,
      opened_at: opened.openedAt,
      valid_until: opened.validUntil,
      verdict: null,
      note: null,
      reviewed_by_person: null,
      reviewed_at: null,
    })
    .execute();
}

/** Whether two people on record are one human being, as far as the records tell. */
export async function isSameHuman(db: Database, personId: string, otherPersonId: string): Promise<boolean> {
  const { rows } = await sql<{ readonly is_same: boolean }>`
    select ${personId}::uuid = ${otherPersonId}::uuid or exists (
      select from identity.policy_same_human
      where person_id = ${personId}::uuid and other_person_id = ${otherPersonId}::uuid
    ) as is_same`.execute(db);
  return rows[0]?.is_same ?? false;
}

/** @returns null where somebody has reviewed it before */
export async function recordReview(
  db: Database,
  id: string,
  { verdict, note }: ReviewVerdict,
  by: { readonly personId: string; readonly at: Date },
): Promise<EmergencyAccess | null> {
  const row = await db
    .updateTable('emergency_access')
    .set({ verdict, note, reviewed_by_person: by.personId, reviewed_at: by.at })
    .where('id', '=', id)
    .where('reviewed_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row ? emergencyAccessOf(row) : null;
}

export async function findEmergencyRequest(
  db: Database,
  accountId: string,
  idempotencyKey: string,
): Promise<EmergencyRequestTable | undefined> {
  return db
    .selectFrom('emergency_request')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
}

/** @returns false where the account has used the key meanwhile, for another patient */
export async function addEmergencyRequest(db: Database, request: EmergencyRequestTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('emergency_request')
    .values(request)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

function emergencyAccessOf(row: Selectable<EmergencyAccessTable>): EmergencyAccess {
  const { verdict, note, reviewed_at } = row;
  return {
    id: row.id,
    patientId: row.patient_id,
    practitionerId: row.practitioner_id,
    organizationId: row.organization_id,
    openedByPersonId: row.opened_by_person,
    reason: row.reason,
    explanation: row.explanation,
    openedAt: row.opened_at,
    validUntil: row.valid_until,
    review: verdict === null || reviewed_at === null ? null : { verdict, note, reviewedAt: reviewed_at },
  };
}
