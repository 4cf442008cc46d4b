import { sql, type Kysely, type RawBuilder } from 'kysely';
import { v7 as newId } from 'uuid';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { fetchPage, type SortColumn } from '../../_platform/database/keyset.ts';
import type { Account, AccountEventKind } from '../domain/account.ts';
import { nameText } from '../domain/patient.ts';
import type { AccountTable, IdentityDatabase, PersonTable } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

const BY_NAME: readonly SortColumn[] = [
  { name: 'holder_family', type: 'text' },
  { name: 'id', type: 'uuid' },
];

type AccountRow = Pick<AccountTable, 'id' | 'role' | 'state' | 'person_id' | 'organization_id'> & {
  readonly login: string | null;
  readonly email: string | null;
  readonly family: string | null;
  readonly given: string | null;
  readonly patronymic: PersonTable['patronymic'];
  readonly patient_id: string | null;
};

/** @param patientId of the patient through whom the account is the asker's business */
const accounts = (patientId: RawBuilder<unknown>) => sql`
  select a.id, a.role, a.state, a.person_id, a.organization_id, c.login, p.email, p.family, p.given, p.patronymic,
    coalesce(p.family, '') as holder_family, ${patientId} as patient_id
  from account a
  left join person p on p.id = a.person_id
  left join credential c on c.account_id = a.id`;

/**
 * A patient of the organisation through whom a person's account is its business: the holder; somebody whom they
 * represent by a verified representation; the one whose application made the account. Never for staff: theirs is the
 * business of where they work.
 */
const patientBehind = (organizationId: string | null) => sql`(
  select r.person_id from patient_registration r
  where r.organization_id = ${organizationId}::uuid and a.role = 'PERSON' and (
    r.person_id = a.person_id
    or r.person_id in (
      select patient_id from representation
      where representative_id = a.person_id and verified_at is not null and revoked_at is null
    )
    or r.person_id in (
      select patient_id from account_application
      where organization_id = r.organization_id and account_ids @> array[a.id]
    )
  )
  order by r.person_id = a.person_id desc, r.person_id
  limit 1
)`;

/** An account as an organisation sees it; null where there is none. */
export async function findAccount(
  db: Database,
  id: string,
  organizationId: string | null,
): Promise<Account | null> {
  const { rows } = await sql<AccountRow>`
    ${accounts(patientBehind(organizationId))} where a.id = ${id}`.execute(db);
  const [row] = rows;
  return row ? accountOf(row) : null;
}

/** The portal account of a person; null where they have none. */
export async function findPortalAccountOf(db: Database, personId: string): Promise<string | null> {
  const row = await db
    .selectFrom('account')
    .select('id')
    .where('person_id', '=', personId)
    .where('role', '=', 'PERSON')
    .orderBy('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/**
 * Accounts through which patients' data are reached, their own first. Whoever names somebody as a representative does
 * not learn by it that they have an account, nor its login: another member of staff has to verify it first.
 */
export async function findAccountsOfPatients(
  db: Database,
  patientIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Account[]>> {
  const { rows } = await sql<AccountRow & { readonly patient_id: string }>`
    select listed.* from unnest(${patientIds}::uuid[]) as owner (id)
    cross join lateral (
      ${accounts(sql`owner.id`)}
      where a.role = 'PERSON' and (a.person_id = owner.id or a.person_id in (
        select representative_id from representation
        where patient_id = owner.id and verified_at is not null and revoked_at is null
      ))
    ) as listed
    order by listed.person_id = listed.patient_id desc, listed.holder_family, listed.id`.execute(db);
  const found = new Map<string, Account[]>();
  for (const row of rows) found.set(row.patient_id, [...(found.get(row.patient_id) ?? []), accountOf(row)]);
  return found;
}

/** Sort keys of a list of accounts. */
export function accountKeys({ holderFamily, id }: Account): readonly string[] {
  return [holderFamily ?? '', id];
}

/** Accounts of an organisation's staff, by family name. */
export async function listStaffAccounts(
  db: Database,
  organizationId: string,
  page: Page,
): Promise<PageOfRows<Account>> {
  const listed = sql<AccountRow>`
    ${accounts(sql`null::uuid`)}
    where a.organization_id = ${organizationId}::uuid and a.role in ('CLINICIAN', 'REGISTRAR', 'PRIVACY_OFFICER')`;
  return fetchPage(db, listed, { page, columns: BY_NAME, direction: 'asc' }, accountOf);
}

export type NewAccount = Pick<
  AccountTable,
  'id' | 'role' | 'person_id' | 'organization_id' | 'practitioner_id' | 'state'
>;

export async function insertAccount(db: Database, account: NewAccount): Promise<void> {
  await db.insertInto('account').values(account).execute();
}

/** What was done to an account, by which; kept for ever. */
export async function addAccountEvent(
  db: Database,
  event: {
    readonly accountId: string;
    readonly kind: AccountEventKind;
    readonly byAccountId: string | null;
    readonly reason?: string;
    readonly at: Date;
  },
): Promise<void> {
  await db
    .insertInto('account_event')
    .values({
      id: newId(),
      account_id: event.accountId,
      kind: event.kind,
      by_account_id: event.byAccountId,
      reason: event.reason ?? null,
      at: event.at,
    })
    .execute();
}

/** Organisations that answer for an account: where its holder works, is a patient, or represents one. */
export async function findOrganizationsBehind(db: Database, accountId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select a.organization_id as id from account a where a.id = ${accountId} and a.organization_id is not null
    union
    select r.organization_id from account a
    join patient_registration r on r.person_id = a.person_id or r.person_id in (
      select patient_id from representation
      where representative_id = a.person_id and verified_at is not null and revoked_at is null
    )
    where a.id = ${accountId} and a.role = 'PERSON'`.execute(db);
  return rows.map(({ id }) => id);
}

function accountOf(row: AccountRow): Account {
  const { family, given, patronymic } = row;
  return {
    id: row.id,
    role: row.role,
    state: row.state,
    personId: row.person_id,
    holder: family === null || given === null ? null : nameText({ family, given, patronymic }),
    holderFamily: family,
    email: row.email,
    login: row.login,
    organizationId: row.organization_id,
    patientId: row.patient_id,
  };
}
