import type { Kysely } from 'kysely';
import { findPeople } from '../data/representative.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { documentKey } from '../domain/identity-document.ts';

const FEWEST_CHARACTERS = 6;

/** Whether the passport that was shown is the one on record, however its number is spaced. */
export async function hasPassport(
  db: Kysely<IdentityDatabase>,
  personId: string,
  number: string,
): Promise<boolean> {
  const shown = documentKey(number);
  if (shown.length < FEWEST_CHARACTERS) return false;
  const [person] = await findPeople(db, [personId]);
  return person?.passports.some((passport) => documentKey(passport) === shown) ?? false;
}
