import { sql, type Kysely } from 'kysely';
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

/** Null where nobody signs in with this login, however it is written. */
export function findCredentialByLogin(db: Database, login: string): Promise<Credential | null> {
  return findCredential(db, 'login_key', loginKey(login));
}

/** Null where the account has no login of its own. */
export function findCredentialOfAccount(db: Database, accountId: string): Promise<Credential | null> {
  return findCredential(db, 'account_id', accountId);
}

async function findCredential(
  db: Database,
  column: 'login_key' | 'account_id',
  value: string,
): Promise<Credential | null> {
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
    .where(`credential.${column}`, '=', value)
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
  await sql`select pg_advisory_xact_lock(hashtextextended(${`login ${loginKey(login)}`}, 0))`.execute(db);
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
