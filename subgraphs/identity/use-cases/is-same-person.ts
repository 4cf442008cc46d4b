import type { Kysely } from 'kysely';
import { findPeople } from '../data/representative.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { isSameHuman } from '../domain/representative.ts';

/** Whether two ids are of one human being, who may be on record twice; one who is not on record is nobody else. */
export async function isSamePerson(
  db: Kysely<IdentityDatabase>,
  personId: string,
  otherPersonId: string | null,
): Promise<boolean> {
  if (otherPersonId === null) return false;
  const people = await findPeople(db, [personId, otherPersonId]);
  const one = people.find(({ id }) => id === personId);
  const other = people.find(({ id }) => id === otherPersonId);
  return !one || !other || isSameHuman(one, other);
}
