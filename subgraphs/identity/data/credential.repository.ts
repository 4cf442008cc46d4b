import { sql, type Kysely } from 'kysely';
import { takeTurn } from '../../_platform/database/take-turn.ts';
import type { AccountState, Role } from '../../_policy/types.ts';
import { loginKey } from '../domain/login.ts';
import type { IdentityDatabase } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

/** How an account signs in, and whether it may. */
export interface Credential {
  readonly accountId: string;
  readonly login: string;
  /** argon2id in PHC format; null while the password is still to be set by a mailed link. */
  readonly passwordHash: string | null;
  /** Real time. */
  readonly passwordChangedAt: Date | null;
  readonly role: Role;
  readonly personId: string | null;
  readonly state: AccountState;
}

/** Nobody's; ids of accounts are never all zeros. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * Null where nobody signs in with this login, however it is written. For an unknown login the database answers with a row
 * too, which is nobody's, so that looking it up is the same work.
 */
export async function findCredentialByLogin(db: Database, login: string): Promise<Credential | null> {
  const { rows } = await sql<Credential>`
    select coalesce(known.account_id, ${NOBODY}::uuid) as "accountId", coalesce(known.login, '') as login,
      known.password_hash as "passwordHash",
      known.password_changed_at as "passwordChangedAt", known.role, known.person_id as "personId", known.state
    from (select) as asked
    left join (
      select c.*, a.role, a.person_id, a.state from credential c join account a on a.id = c.account_id
      where c.login_key = ${loginKey(login)}
    ) as known on true`.execute(db);
  const [found] = rows;
  return found === undefined || found.accountId === NOBODY ? null : found;
}

/** Null where the account has no login of its own. */
export async function findCredentialOfAccount(db: Database, accountId: string): Promise<Credential | null> {
  const row = await db
    .selectFrom('credential')
    .innerJoin('account', 'account.id', 'credential.account_id')
    .select([
      'credential.account_id as accountId',
      'credential.login',
      'credential.password_hash as passwordHash',
      'credential.password_changed_at as passwordChangedAt',
      'account.role',
      'account.person_id as personId',
      'account.state',
    ])
    .where('credential.account_id', '=', accountId)
    .executeTakeFirst();
  return row ?? null;
}

/** @returns whether the login was free; where it was not, nothing has changed */
export async function insertCredential(
  db: Database,
  { accountId, login, passwordHash }: Pick<Credential, 'accountId' | 'login' | 'passwordHash'>,
): Promise<boolean> {
  await reserveLogin(db, login);
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('credential')
    .values({
      account_id: accountId,
      login,
      login_key: loginKey(login),
      password_hash: passwordHash,
      password_changed_at: null,
    })
    .onConflict((conflict) => conflict.column('login_key').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** @returns whether nobody else has it; where somebody has, nothing has changed */
export async function changeLogin(db: Database, accountId: string, login: string): Promise<boolean> {
  await reserveLogin(db, login);
  const key = loginKey(login);
  const { numUpdatedRows } = await db
    .updateTable('credential')
    .set({ login, login_key: key })
    .where('account_id', '=', accountId)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('credential as other')
            .select('other.account_id')
            .where('other.login_key', '=', key)
            .where('other.account_id', '<>', accountId),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Of several at once who want the same login, one decides at a time: until the transaction ends. */
async function reserveLogin(db: Database, login: string): Promise<void> {
  await takeTurn(db, `identity/login/${loginKey(login)}`);
}

/**
 * @param passwordHash null: until the person sets one by a mailed link, nobody signs in
 * @param at real time
 */
export async function setPassword(
  db: Database,
  accountId: string,
  passwordHash: string | null,
  at: Date,
): Promise<void> {
  await db
    .updateTable('credential')
    .set({ password_hash: passwordHash, password_changed_at: at })
    .where('account_id', '=', accountId)
    .execute();
}

export async function setAccountState(db: Database, accountId: string, state: AccountState): Promise<void> {
  await db.updateTable('account').set({ state }).where('id', '=', accountId).execute();
}

/** One act after the other on the credentials of an account; held until the transaction ends. */
export async function takeAccountTurn(db: Database, accountId: string): Promise<void> {
  await db.selectFrom('account').select('id').where('id', '=', accountId).forUpdate().execute();
}
