import type { Kysely } from 'kysely';
import { findDocumentsOf } from '../data/identity-document.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { isHoldersDocument } from '../domain/proof-of-identity.ts';

/** Whether the passport or the like that was shown is on record and counts, however its number is spaced. */
export async function hasPassport(
  db: Kysely<IdentityDatabase>,
  personId: string,
  number: string,
): Promise<boolean> {
  return isHoldersDocument(await findDocumentsOf(db, personId), number);
}
