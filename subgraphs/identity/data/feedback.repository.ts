import { sql, type Insertable, type Kysely, type RawBuilder } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { fetchPage, type SortColumn } from '../../_platform/database/keyset.ts';
import type { Feedback } from '../domain/feedback.ts';
import { nameText } from '../domain/patient.ts';
import type { FeedbackTable } from './account-tables.ts';
import type { IdentityDatabase, PersonTable } from './tables.ts';

type Database = Kysely<IdentityDatabase>;
type FeedbackRow = FeedbackTable & { readonly patient_id: string | null } & {
  readonly [Name in 'family' | 'given' | 'patronymic']: PersonTable[Name] | null;
};

const LATEST_FIRST: readonly SortColumn[] = [
  { name: 'sent_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];

const FEEDBACK = sql`
  select f.*, p.family, p.given, p.patronymic,
    (select r.person_id from patient_registration r where r.person_id = a.person_id limit 1) as patient_id
  from feedback f
  join account a on a.id = f.account_id left join person p on p.id = a.person_id`;

/** Sort keys of a list of feedback. */
export function feedbackKeys({ sentAt, id }: Feedback): readonly string[] {
  return [sentAt.toISOString(), id];
}

/** @returns whether it is new: false where the account has used the key before */
export async function insertFeedback(
  db: Database,
  row: Omit<Insertable<FeedbackTable>, 'answer' | 'answered_at' | 'answered_by'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('feedback')
    .values({ ...row, answer: null, answered_at: null, answered_by: null })
    .onConflict((conflict) => conflict.columns(['account_id', 'idempotency_key']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

export async function findFeedback(db: Database, id: string): Promise<Feedback | null> {
  return firstWhere(db, sql`f.id = ${id}`);
}

export async function findFeedbackByKey(
  db: Database,
  accountId: string,
  idempotencyKey: string,
): Promise<Feedback | null> {
  return firstWhere(db, sql`f.account_id = ${accountId} and f.idempotency_key = ${idempotencyKey}`);
}

/** What an organisation was sent. */
export function listFeedbackTo(
  db: Database,
  organizationId: string,
  page: Page,
): Promise<PageOfRows<Feedback>> {
  return listWhere(db, sql`f.organization_id = ${organizationId}`, page);
}

/** What an account has sent. */
export function listFeedbackOf(db: Database, accountId: string, page: Page): Promise<PageOfRows<Feedback>> {
  return listWhere(db, sql`f.account_id = ${accountId}`, page);
}

/** @returns whether it had no answer before; an answer stays */
export async function answerFeedback(
  db: Database,
  {
    id,
    text,
    by,
    at,
  }: { readonly id: string; readonly text: string; readonly by: string; readonly at: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('feedback')
    .set({ answer: text, answered_by: by, answered_at: at })
    .where('id', '=', id)
    .where('answer', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

async function firstWhere(db: Database, condition: RawBuilder<unknown>): Promise<Feedback | null> {
  const { rows } = await sql<FeedbackRow>`${FEEDBACK} where ${condition}`.execute(db);
  return rows[0] ? feedbackOf(rows[0]) : null;
}

async function listWhere(
  db: Database,
  condition: RawBuilder<unknown>,
  page: Page,
): Promise<PageOfRows<Feedback>> {
  const listed = sql<FeedbackRow>`${FEEDBACK} where ${condition}`;
  return fetchPage(db, listed, { page, columns: LATEST_FIRST, direction: 'desc' }, feedbackOf);
}

function feedbackOf(row: FeedbackRow): Feedback {
  const { family, given, patronymic } = row;
  return {
    id: row.id,
    accountId: row.account_id,
    patientId: row.patient_id,
    organizationId: row.organization_id,
    topic: row.topic,
    text: row.text,
    sentAt: row.sent_at,
    sender: family === null || given === null ? null : nameText({ family, given, patronymic }),
    answer: row.answer,
    answeredAt: row.answered_at,
  };
}
