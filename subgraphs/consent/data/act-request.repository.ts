import type { Kysely } from 'kysely';
import type { ActRequestTable, ConsentDatabase } from './tables.ts';

type Database = Kysely<ConsentDatabase>;

export async function findActRequest(
  db: Database,
  accountId: string,
  idempotencyKey: string,
): Promise<ActRequestTable | undefined> {
  return db
    .selectFrom('act_request')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
}

/** @returns false where the account has used the key meanwhile */
export async function addActRequest(db: Database, request: ActRequestTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('act_request')
    .values(request)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
