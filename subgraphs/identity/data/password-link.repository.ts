import type { Kysely } from 'kysely';
import type { IdentityDatabase } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

/** A link on which one account's password is set, once. Instants are real time. */
export interface NewPasswordLink {
  readonly accountId: string;
  /** Of the secret in the link; the secret itself is in the mail alone. */
  readonly tokenHash: Buffer;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** The latest link of an account is the only one that works. */
export async function insertPasswordLink(db: Database, link: NewPasswordLink): Promise<void> {
  await voidPasswordLinks(db, link.accountId);
  await db
    .insertInto('password_link')
    .values({
      token_hash: link.tokenHash,
      account_id: link.accountId,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute();
}

/**
 * The account whose password may be set with this link now; null where there is no such link, or it was used, or its
 * time is over: nobody learns which.
 * @param at real time
 */
export async function findPasswordLink(db: Database, tokenHash: Buffer, at: Date): Promise<string | null> {
  const row = await db
    .selectFrom('password_link')
    .select('account_id')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst();
  return row?.account_id ?? null;
}

/**
 * Uses the link up. Of several at once one succeeds.
 * @param at real time
 * @returns as {@link findPasswordLink}
 */
export async function usePasswordLink(db: Database, tokenHash: Buffer, at: Date): Promise<string | null> {
  const row = await db
    .updateTable('password_link')
    .set({ used_at: at })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('account_id')
    .executeTakeFirst();
  return row?.account_id ?? null;
}

/** Whatever changes a password makes links that were mailed before it useless. */
export async function voidPasswordLinks(db: Database, accountId: string): Promise<void> {
  await db.deleteFrom('password_link').where('account_id', '=', accountId).execute();
}
