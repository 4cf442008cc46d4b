import type { Kysely } from 'kysely';
import type { IdentityDatabase } from './tables.ts';

/** @returns whether the identity was nobody's, and the account had none at this issuer; otherwise nothing has changed */
export async function insertAccountSubject(
  db: Kysely<IdentityDatabase>,
  {
    accountId,
    issuer,
    subject,
  }: { readonly accountId: string; readonly issuer: string; readonly subject: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('account_subject')
    .values({ account_id: accountId, issuer, subject })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Whoever has linked an identity, its owner or somebody who used the account in their stead, links it anew. */
export async function deleteAccountSubjects(db: Kysely<IdentityDatabase>, accountId: string): Promise<void> {
  await db.deleteFrom('account_subject').where('account_id', '=', accountId).execute();
}
