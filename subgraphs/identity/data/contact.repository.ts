import { sql, type Kysely, type Selectable } from 'kysely';
import type { ContactChannel } from '../domain/contact.ts';
import type { ContactCodeTable } from './account-tables.ts';
import type { IdentityDatabase } from './tables.ts';

type Database = Kysely<IdentityDatabase>;
export type ContactCode = Selectable<ContactCodeTable>;

export interface NewContactCode {
  readonly id: string;
  readonly accountId: string;
  readonly personId: string;
  readonly channel: ContactChannel;
  readonly value: string;
  readonly codeHash: string;
  /** Real time. */
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** The latest code for a contact is the only one that works. */
export async function insertContactCode(db: Database, code: NewContactCode): Promise<void> {
  await db
    .deleteFrom('contact_code')
    .where('account_id', '=', code.accountId)
    .where('person_id', '=', code.personId)
    .where('channel', '=', code.channel)
    .execute();
  await db
    .insertInto('contact_code')
    .values({
      id: code.id,
      account_id: code.accountId,
      person_id: code.personId,
      channel: code.channel,
      value: code.value,
      code_hash: code.codeHash,
      created_at: code.createdAt,
      expires_at: code.expiresAt,
      used_at: null,
    })
    .execute();
}

export interface CodeTry {
  readonly id: string;
  readonly accountId: string;
  readonly mostTries: number;
  /** Real time. */
  readonly at: Date;
}

/** Counts a try before it is made; null where the code is not the account's, used, too old or tried too often. */
export async function tryContactCode(
  db: Database,
  { id, accountId, mostTries, at }: CodeTry,
): Promise<ContactCode | null> {
  const row = await db
    .updateTable('contact_code')
    .set({ tries: sql`tries + 1` })
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', at)
    .where('tries', '<', mostTries)
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/** @returns whether it was still to be used: of several at once one succeeds */
export async function useContactCode(db: Database, id: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('contact_code')
    .set({ used_at: at })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** @returns the value that it had */
export async function changeContact(
  db: Database,
  personId: string,
  channel: ContactChannel,
  value: string,
): Promise<string | null> {
  const column = channel === 'PHONE' ? 'phone' : 'email';
  const before = await db
    .selectFrom('person')
    .select(column)
    .where('id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
  await db
    .updateTable('person')
    .set(channel === 'PHONE' ? { phone: value } : { email: value })
    .where('id', '=', personId)
    .execute();
  return before?.[column] ?? null;
}
