import type { Kysely } from 'kysely';
import { isUuid } from '../../_platform/uuid.ts';
import { findPeopleBornOn, findPeopleKnownAt } from '../data/applicant.repository.ts';
import { findRecordsUnderPassport } from '../data/record-on-file.repository.ts';
import { findPeople, findPeopleByPassport, type KnownPerson } from '../data/representative.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import type { ApplyingPatient } from '../domain/account-application.ts';
import type { Applicant } from '../domain/applicant.ts';
import { isSameNumber } from '../domain/identity-document.ts';
import type { ApplicantDoesNotMatch, PatientChoiceNeeded } from '../domain/outcomes-of-applications.ts';
import { recordInUse } from '../domain/record-reuse.ts';
import { isSameOnPaper } from '../domain/representative.ts';
import { isHeldByAnother } from './is-held-by-another.ts';

type Database = Kysely<IdentityDatabase>;
export type KnownApplicant = Applicant & { readonly birthDate: string };

/** Somebody on record; null: nobody is, a new person is registered. */
export type FoundPatient = { readonly personId: string | null } | PatientChoiceNeeded | ApplicantDoesNotMatch;

/** What the registrar has chosen, if anything. */
export interface PatientChoice {
  readonly patientId: string | null;
  readonly isNewPatient: boolean;
}

/**
 * Whose record an application is about. Taken for the same without asking is only who agrees in passport, name and birth
 * date at this organisation; where some of it agrees, the registrar chooses: nobody's record is grafted on another's.
 */
export async function findApplyingPatient(
  db: Database,
  organizationId: string,
  patient: ApplyingPatient,
  { patientId, isNewPatient }: PatientChoice,
): Promise<FoundPatient> {
  const mismatch = { __typename: 'ApplicantDoesNotMatch', whose: 'PATIENT' } as const;
  if (patientId !== null) {
    const [chosen] = isUuid(patientId) ? await findPeople(db, [patientId]) : [];
    const isHere = chosen && (await isPatientAt(db, organizationId, chosen.id));
    const isTheirs = isHere && isLikely(chosen, patient) && !hasAnotherPassport(chosen, patient);
    return isTheirs && !(await isAnothersPassport(db, organizationId, chosen, patient))
      ? { personId: chosen.id }
      : mismatch;
  }
  const known = await findSimilarPeople(db, organizationId, patient);
  const same = known.filter((person) => isExact(person, patient));
  const [only] = same;
  if (only && same.length === 1) return { personId: only.id };
  if (known.length === 0 || (isNewPatient && !known.some((person) => hasPassportOf(person, patient))))
    return { personId: null };
  return { __typename: 'PatientChoiceNeeded', candidateIds: known.map(({ id }) => id) };
}

/** Somebody on record, and whether it is this organisation that has them there. */
export type FoundPerson =
  { readonly personId: string; readonly isKnownHere: boolean } | 'UNKNOWN' | 'SOMEBODY_ELSE';

/**
 * Whose record a representative or a member of staff has: who agrees in passport, name and birth date, as far as this
 * organisation relies on the record.
 * @param typedBy the registrars who have written the application down and who decide it
 */
export async function findApplyingPerson(
  db: Database,
  organizationId: string,
  applicant: KnownApplicant,
  typedBy: readonly (string | null)[],
): Promise<FoundPerson> {
  const { name, birthDate, passport, phone, email } = applicant;
  const records = await findRecordsUnderPassport(db, organizationId, passport ?? '');
  const found = recordInUse(records, { name, birthDate, contact: { phone, email }, typedBy });
  return found.type === 'RECORD' ? { personId: found.person.id, isKnownHere: found.isFromHere } : found.type;
}

async function findSimilarPeople(
  db: Database,
  organizationId: string,
  patient: ApplyingPatient,
): Promise<readonly KnownPerson[]> {
  const bornThen = await findPeopleBornOn(db, organizationId, patient.birthDate);
  const withPassport = patient.passport === null ? [] : await findPeopleByPassport(db, patient.passport);
  const ids = new Set([...bornThen, ...withPassport.map(({ id }) => id)]);
  const people = await findPeople(db, [...ids]);
  const alike = people.filter((person) => isSameOnPaper(person, patient) || hasPassportOf(person, patient));
  const here = await findPeopleKnownAt(
    db,
    organizationId,
    alike.map(({ id }) => id),
  );
  const patients = new Set(here.filter(({ isPatient }) => isPatient).map(({ id }) => id));
  return alike.filter(({ id }) => patients.has(id));
}

async function isAnothersPassport(
  db: Database,
  organizationId: string,
  person: KnownPerson,
  { passport }: ApplyingPatient,
): Promise<boolean> {
  return (
    passport !== null &&
    (await isHeldByAnother(db, organizationId, { kind: 'PASSPORT', number: passport }, person))
  );
}

async function isPatientAt(db: Database, organizationId: string, personId: string): Promise<boolean> {
  const [known] = await findPeopleKnownAt(db, organizationId, [personId]);
  return known?.isPatient ?? false;
}

/** By the passport that counts now: one that was renewed may have been lost. */
function isExact(person: KnownPerson, patient: ApplyingPatient): boolean {
  return isSameOnPaper(person, patient) && isAmong(person.currentPassports, patient);
}

/** A registrar's own choice: the birth date agrees, and name or passport. */
function isLikely(person: KnownPerson, patient: ApplyingPatient): boolean {
  return (
    person.birthDate === patient.birthDate &&
    (isSameOnPaper(person, patient) || hasPassportOf(person, patient))
  );
}

/** A renewed passport is recorded first, in an act of its own: an application proves nothing against what is on record. */
function hasAnotherPassport(person: KnownPerson, { passport }: Pick<Applicant, 'passport'>): boolean {
  const { currentPassports } = person;
  return passport !== null && currentPassports.length > 0 && !isAmong(currentPassports, { passport });
}

function hasPassportOf(person: KnownPerson, applicant: Pick<Applicant, 'passport'>): boolean {
  return isAmong(person.passports, applicant);
}

function isAmong(passports: readonly string[], { passport }: Pick<Applicant, 'passport'>): boolean {
  return passport !== null && passports.some((number) => isSameNumber(number, passport));
}
