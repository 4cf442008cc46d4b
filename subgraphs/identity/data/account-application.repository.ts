import { sql, type Kysely, type RawBuilder, type Selectable, type SqlBool } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { isAfter, sortedBy, type SortColumn } from '../../_platform/database/keyset.ts';
import type {
  AccountApplication,
  AccountApplicationState,
  ApplicationParticulars,
} from '../domain/account-application.ts';
import type { ErasureLimits } from '../domain/application-retention.ts';
import type { Organization } from '../domain/patient.ts';
import type { AccountApplicationTable, StoredParticulars } from './account-tables.ts';
import type { IdentityDatabase } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

const LATEST_FIRST: readonly SortColumn[] = [
  { name: 'submitted_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];

/** Sort keys of a list of applications. */
export function applicationKeys({ submittedAt, id }: AccountApplication): readonly string[] {
  return [submittedAt.toISOString(), id];
}

/** Where people may have a portal account, by name. */
export async function listPortalOrganizations(db: Database): Promise<readonly Organization[]> {
  return db
    .selectFrom('organization')
    .select(['id', 'name', 'kind'])
    .where('kind', 'in', ['CLINIC', 'LAB'])
    .orderBy('name')
    .orderBy('id')
    .execute();
}

export interface NewApplication {
  readonly id: string;
  readonly organizationId: string;
  readonly kind: AccountApplicationTable['kind'];
  readonly particulars: ApplicationParticulars & Pick<StoredParticulars, 'staffRole' | 'practitionerId'>;
  readonly submittedAt: Date;
  /** Null where the applicants write themselves. */
  readonly submitter: {
    readonly personId: string | null;
    readonly accountId: string;
    readonly idempotencyKey: string;
  } | null;
}

/** @returns the application's id: of an earlier one, where the same call was made before; null for another one */
export async function insertApplication(db: Database, application: NewApplication): Promise<string | null> {
  const { submitter } = application;
  const particulars = JSON.stringify(application.particulars);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('account_application')
    .values({
      id: application.id,
      organization_id: application.organizationId,
      kind: application.kind,
      particulars,
      submitted_at: application.submittedAt,
      submitted_by: submitter?.personId ?? null,
      submitter_account_id: submitter?.accountId ?? null,
      idempotency_key: submitter?.idempotencyKey ?? null,
      decided_at: null,
      decided_by: null,
      refusal_reason: null,
      patient_id: null,
    })
    .onConflict((conflict) => conflict.columns(['submitter_account_id', 'idempotency_key']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return application.id;
  const { rows } = await sql<{ id: string }>`
    select id from account_application
    where submitter_account_id = ${submitter?.accountId ?? null} and idempotency_key = ${submitter?.idempotencyKey ?? null}
      and particulars = ${particulars}::jsonb and kind = ${application.kind}`.execute(db);
  return rows[0]?.id ?? null;
}

export async function findApplication(
  db: Database,
  id: string,
  organizationId: string,
): Promise<AccountApplication | null> {
  const row = await db
    .selectFrom('account_application')
    .selectAll()
    .where('id', '=', id)
    .where('organization_id', '=', organizationId)
    .executeTakeFirst();
  return row ? applicationOf(row) : null;
}

/** One decision after the other. */
export async function takeApplicationTurn(transaction: Database, id: string): Promise<void> {
  await transaction.selectFrom('account_application').select('id').where('id', '=', id).forUpdate().execute();
}

export async function listApplications(
  db: Database,
  organizationId: string,
  state: AccountApplicationState | null,
  page: Page,
): Promise<PageOfRows<AccountApplication>> {
  let query = db.selectFrom('account_application').where('organization_id', '=', organizationId);
  if (state) query = query.where(isInState(state));
  const [rows, { count }] = await Promise.all([
    query
      .selectAll()
      .where(isAfter(page, LATEST_FIRST, 'desc'))
      .orderBy(sortedBy(LATEST_FIRST, 'desc'))
      .limit(page.limit + 1)
      .execute(),
    query.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow(),
  ]);
  return { rows: rows.map(applicationOf), totalCount: count };
}

/** What has lapsed waits no more. */
function isInState(state: AccountApplicationState): RawBuilder<SqlBool> {
  switch (state) {
    case 'SUBMITTED':
      return sql`state = 'SUBMITTED' and particulars_erased_at is null`;
    case 'LAPSED':
      return sql`state = 'SUBMITTED' and particulars_erased_at is not null`;
    default:
      return sql`state = ${state}`;
  }
}

export type ApplicationDecision = {
  readonly id: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
} & (
  | { readonly state: 'APPROVED'; readonly patientId: string | null; readonly accountIds: readonly string[] }
  | { readonly state: 'REFUSED'; readonly reason: string }
);

export async function decideApplication(db: Database, decision: ApplicationDecision): Promise<void> {
  const isApproved = decision.state === 'APPROVED';
  await db
    .updateTable('account_application')
    .set({
      state: decision.state,
      decided_at: decision.decidedAt,
      decided_by: decision.decidedBy,
      refusal_reason: isApproved ? null : decision.reason,
      patient_id: isApproved ? decision.patientId : null,
      account_ids: isApproved ? decision.accountIds : [],
    })
    .where('id', '=', decision.id)
    .where('state', '=', 'SUBMITTED')
    .execute();
}

/**
 * Erases who applied, and how they are reached, from applications that have served their purpose; that there was one, what
 * for, when, and what was answered stays. Of one that is being decided, the decision comes first.
 * @returns how many
 */
export async function eraseParticulars(
  db: Database,
  { refusedUntil, submittedUntil }: ErasureLimits,
  { at, most }: { readonly at: Date; readonly most: number },
): Promise<number> {
  const { numAffectedRows } = await sql`
    update account_application
    set particulars_erased_at = ${at}, particulars = jsonb_build_object(
      'patient', null, 'representative', null, 'staffRole', particulars -> 'staffRole', 'practitionerId', null
    )
    where id in (
      select id from account_application
      where particulars_erased_at is null and (
        (state = 'REFUSED' and coalesce(decided_at, submitted_at) <= ${refusedUntil})
        or (state = 'SUBMITTED' and coalesce(decided_at, submitted_at) <= ${submittedUntil})
      )
      limit ${most} for update skip locked
    )`.execute(db);
  return Number(numAffectedRows ?? 0);
}

function applicationOf(row: Selectable<AccountApplicationTable>): AccountApplication {
  return {
    ...row.particulars,
    id: row.id,
    organizationId: row.organization_id,
    state: row.state === 'SUBMITTED' && row.particulars_erased_at !== null ? 'LAPSED' : row.state,
    submittedAt: row.submitted_at,
    submittedBy: row.submitted_by,
    decidedAt: row.decided_at,
    refusalReason: row.refusal_reason,
    patientId: row.patient_id,
    particularsErasedAt: row.particulars_erased_at,
  };
}
