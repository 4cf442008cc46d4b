import type { Kysely } from 'kysely';
import { insertRows } from '../../_platform/database/insert-rows.ts';
import type { IdentityDatabase } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

/** Who asks the OpenID provider for tokens: a portal on behalf of people, or a partner's system as its own account. */
export interface OpenIdClient {
  readonly id: string;
  /** The partner's account, which is the client's id too; null for a portal. */
  readonly accountId: string | null;
  readonly name: string;
  /** SHA-256; null for a public client and for one that signs with keys. */
  readonly secretHash: Buffer | null;
  readonly jwks: { readonly keys: readonly object[] } | null;
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
  /** Real time. */
  readonly registeredAt: Date;
}

/** Null where there is none, and where it is a partner whose account may not act. */
export async function findOpenIdClient(db: Database, id: string): Promise<OpenIdClient | null> {
  const row = await db
    .selectFrom('openid_client as client')
    .leftJoin('account', 'account.id', 'client.account_id')
    .select([
      'client.id',
      'client.account_id as accountId',
      'client.name',
      'client.secret_hash as secretHash',
      'client.jwks',
      'client.redirect_uris as redirectUris',
      'client.post_logout_redirect_uris as postLogoutRedirectUris',
      'client.registered_at as registeredAt',
    ])
    .where('client.id', '=', id)
    .where((where) => where.or([where('account.id', 'is', null), where('account.state', '=', 'ACTIVE')]))
    .executeTakeFirst();
  return row ?? null;
}

/** @returns whether there was none under this id; where there was, nothing has changed */
export async function addOpenIdClient(db: Database, client: OpenIdClient): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('openid_client')
    .values(rowOf(client))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** A client that is there already gets these secrets and addresses instead of its old ones. */
export async function saveOpenIdClient(db: Database, client: OpenIdClient): Promise<void> {
  const { id, ...others } = rowOf(client);
  await db
    .insertInto('openid_client')
    .values({ id, ...others })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(others))
    .execute();
}

export async function insertOpenIdClients(db: Database, clients: readonly OpenIdClient[]): Promise<void> {
  await insertRows(db, 'openid_client', clients.map(rowOf));
}

/** Whether an account is a partner's that may act, which a client may stand for. */
export async function isPartnerAccount(db: Database, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom('account')
    .select('id')
    .where('id', '=', accountId)
    .where('role', 'in', ['INSURER', 'LAB'])
    .where('state', '<>', 'LOCKED')
    .executeTakeFirst();
  return row !== undefined;
}

function rowOf(client: OpenIdClient) {
  return {
    id: client.id,
    account_id: client.accountId,
    name: client.name,
    secret_hash: client.secretHash,
    jwks: client.jwks && JSON.stringify(client.jwks),
    redirect_uris: client.redirectUris,
    post_logout_redirect_uris: client.postLogoutRedirectUris,
    registered_at: client.registeredAt,
  };
}
