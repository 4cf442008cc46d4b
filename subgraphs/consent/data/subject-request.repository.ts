import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { fetchPage, pagePerOwner, pagesByOwner, type SortColumn } from '../../_platform/database/keyset.ts';
import type { SubjectRequest, SubjectRequestOutcome } from '../domain/subject-request.ts';
import type { ConsentDatabase, SubjectRequestTable } from './tables.ts';

type Database = Kysely<ConsentDatabase>;

const BY_TIME: readonly SortColumn[] = [
  { name: 'made_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];
const BY_DUE_DAY: readonly SortColumn[] = [
  { name: 'due_on', type: 'date' },
  { name: 'id', type: 'uuid' },
];

/** Sort keys of a patient's list. */
export function requestKeys({ madeAt, id }: SubjectRequest): readonly string[] {
  return [madeAt.toISOString(), id];
}

/** Sort keys of the queue. */
export function queueKeys({ dueOn, id }: SubjectRequest): readonly string[] {
  return [dueOn, id];
}

export async function findSubjectRequests(
  db: Database,
  ids: readonly string[],
): Promise<readonly SubjectRequest[]> {
  const rows = await db.selectFrom('subject_request').selectAll().where('id', 'in', ids).execute();
  return rows.map(requestOf);
}

/**
 * One page for each patient, the latest first.
 * @param organizationId those to one organisation; null: to whichever
 */
export async function listSubjectRequests(
  db: Database,
  patientIds: readonly string[],
  organizationId: string | null,
  page: Page,
): Promise<ReadonlyMap<string, PageOfRows<SubjectRequest>>> {
  const ofOwner = sql`select r.* from subject_request r where r.patient_id = owner.id
    and (${organizationId}::uuid is null or r.organization_id = ${organizationId}::uuid)`;
  const { rows } = await pagePerOwner<Selectable<SubjectRequestTable>>(
    patientIds,
    ofOwner,
    page,
    BY_TIME,
    'desc',
  ).execute(db);
  return pagesByOwner(rows, requestOf);
}

/** Which requests of an organisation are wanted. */
export interface QueueFilter {
  readonly organizationId: string;
  readonly isAnswered?: boolean;
  /** Open ones whose last day lies before this day. */
  readonly overdueOn?: string;
}

/** Requests to one organisation of patients who are registered there still, the earliest due first. */
export async function listQueue(
  db: Database,
  filter: QueueFilter,
  page: Page,
): Promise<PageOfRows<SubjectRequest>> {
  const queue = sql<Selectable<SubjectRequestTable>>`
    select r.* from subject_request r where ${isWanted(filter)}`;
  return fetchPage(db, queue, { page, columns: BY_DUE_DAY, direction: 'asc' }, requestOf);
}

function isWanted({ organizationId, isAnswered, overdueOn }: QueueFilter): RawBuilder<boolean> {
  const conditions = [
    sql<boolean>`r.organization_id = ${organizationId}`,
    sql<boolean>`exists (select from identity.policy_patient p
      where p.patient_id = r.patient_id and r.organization_id = any (p.registered_at))`,
  ];
  if (isAnswered !== undefined) conditions.push(sql<boolean>`(r.answered_at is not null) = ${isAnswered}`);
  if (overdueOn !== undefined)
    conditions.push(sql<boolean>`r.answered_at is null and r.due_on < ${overdueOn}::date`);
  return sql.join(conditions, sql` and `);
}

export async function insertSubjectRequest(
  db: Database,
  row: Pick<
    SubjectRequestTable,
    | 'id'
    | 'patient_id'
    | 'organization_id'
    | 'kind'
    | 'request_text'
    | 'made_at'
    | 'made_by'
    | 'representation_id'
    | 'paper_number'
    | 'recorded_by'
    | 'due_on'
  >,
): Promise<void> {
  await db.insertInto('subject_request').values(row).execute();
}

export interface Answer {
  readonly at: Date;
  readonly by: string | null;
  readonly outcome: SubjectRequestOutcome;
  readonly text: string;
}

export async function answerRequest(
  db: Database,
  id: string,
  { at, by, outcome, text }: Answer,
): Promise<void> {
  await db
    .updateTable('subject_request')
    .set({ answered_at: at, answered_by: by, outcome, answer: text })
    .where('id', '=', id)
    .where('answered_at', 'is', null)
    .execute();
}

export interface Extension {
  readonly at: Date;
  readonly by: string | null;
  readonly reason: string;
  readonly dueOn: string;
}

export async function extendRequest(
  db: Database,
  id: string,
  { at, by, reason, dueOn }: Extension,
): Promise<void> {
  await db
    .updateTable('subject_request')
    .set({ extended_at: at, extended_by: by, extension_reason: reason, due_on: dueOn })
    .where('id', '=', id)
    .where('extended_at', 'is', null)
    .execute();
}

function requestOf(row: Selectable<SubjectRequestTable>): SubjectRequest {
  return {
    id: row.id,
    patientId: row.patient_id,
    organizationId: row.organization_id,
    kind: row.kind,
    text: row.request_text,
    madeAt: row.made_at,
    paperNumber: row.paper_number,
    dueOn: row.due_on,
    extension:
      row.extended_at && row.extension_reason !== null
        ? { at: row.extended_at, reason: row.extension_reason }
        : null,
    answer:
      row.answered_at && row.outcome && row.answer !== null
        ? { at: row.answered_at, outcome: row.outcome, text: row.answer }
        : null,
  };
}
