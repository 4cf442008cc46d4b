import type { Kysely } from 'kysely';
import { findPeople } from '../data/representative.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import type { AccountApplication } from '../domain/account-application.ts';
import type { Applicant } from '../domain/applicant.ts';
import { isSameHuman } from '../domain/representative.ts';

/**
 * Whether somebody has submitted an application, or it is about them (**ours**: no self-grant): under whichever account,
 * and by passport, or name and birth date, for a person may be on record twice.
 */
export async function isOwnApplication(
  db: Kysely<IdentityDatabase>,
  { submittedBy, patient, representative }: AccountApplication,
  personId: string | null,
): Promise<boolean> {
  const people = await findPeople(
    db,
    [personId, submittedBy].filter((id) => id !== null),
  );
  const person = people.find(({ id }) => id === personId);
  const submitter = people.find(({ id }) => id === submittedBy);
  // Somebody who cannot be told apart from the applicant decides nothing.
  if (!person || (submitter && isSameHuman(person, submitter))) return true;
  const isAbout = ({ name, birthDate, passport }: Applicant) =>
    isSameHuman(person, {
      id: '',
      name,
      birthDate: birthDate ?? '',
      passports: passport === null ? [] : [passport],
    });
  return (patient !== null && isAbout(patient)) || (representative !== null && isAbout(representative));
}
