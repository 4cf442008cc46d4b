import type { Kysely } from 'kysely';
import { findPeopleKnownAtBornOn } from '../data/applicant.repository.ts';
import { findPeople, type KnownPerson } from '../data/representative.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { isSameOnPaper, type Particulars } from '../domain/representative.ts';

/**
 * Who is known at an organisation under a full name and birth date: perhaps the one who stands there with a new passport,
 * perhaps a namesake born on the same day. Never decided but by whoever sees them.
 */
export async function findNamesakes(
  db: Kysely<IdentityDatabase>,
  organizationId: string,
  named: Pick<Particulars, 'name' | 'birthDate'>,
): Promise<readonly KnownPerson[]> {
  const bornThen = await findPeopleKnownAtBornOn(db, organizationId, named.birthDate);
  const people = await findPeople(
    db,
    bornThen.map(({ id }) => id),
  );
  return people.filter((person) => isSameOnPaper(person, named));
}
