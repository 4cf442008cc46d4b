import type { Instant, RepresentationFacts, SubjectFacts } from '../../../subgraphs/_policy/types.ts';
import { ageOn, dayInMoscow, eighteenth, isWithin, type Age } from './calendar.ts';

/** A patient on one day, in the terms of the law. */
export interface Patient {
  readonly facts: SubjectFacts;
  readonly age: Age;
  readonly alive: boolean;
}

export function patientAt(facts: SubjectFacts, now: Instant): Patient {
  return {
    facts,
    age: ageOn(dayInMoscow(now), facts.birthDate),
    alive: facts.deceasedAt === null || now < facts.deceasedAt,
  };
}

const isMinor = ({ age }: Patient) => age === 'UNDER_14' || age === '14' || age === '15_TO_17';
const isUnder15 = ({ age }: Patient) => age === 'UNDER_14' || age === '14';
export const is15to17 = ({ age }: Patient) => age === '15_TO_17';
const isAdultWith = ({ age, facts }: Patient, capacity: SubjectFacts['legalCapacity']) =>
  age === 'ADULT' && facts.legalCapacity === capacity;

/** [additions: "the patient themself"; kernel README: no access of the patient's own …] */
export function actsInPerson(patient: Patient): boolean {
  const isOldEnough = is15to17(patient) || patient.age === 'ADULT';
  return isOldEnough && patient.alive && patient.facts.legalCapacity !== 'NONE';
}

/** Whoever represents them is their whole voice [additions: "spokesperson"]. */
export function isSpokenFor(patient: Patient): boolean {
  return isUnder15(patient) || isAdultWith(patient, 'NONE');
}

/** Whose representative signs for them or with them [access-policy: processing consent; portal: Consent]. */
export function needsRepresentativesSignature(patient: Patient): boolean {
  return isSpokenFor(patient) || is15to17(patient);
}

/** Who signs themself [kernel README: limited capacity]. Nobody signs for who is not born. */
export function needsOwnSignature(patient: Patient): boolean {
  return !isSpokenFor(patient);
}

/** Representatives see restricted results by the patient's own consent only [access-policy; README: limited capacity]. */
export function sharesRestrictedResultsByConsent(patient: Patient): boolean {
  return is15to17(patient) || isAdultWith(patient, 'LIMITED');
}

/** Why a representation is not in force, as far as it is not: all reasons that there are. */
const LAPSES: readonly {
  readonly source: string;
  readonly applies: (representation: RepresentationFacts, patient: Patient, now: Instant) => boolean;
}[] = [
  {
    source: 'portal: verified by another before it grants anything',
    applies: ({ verifiedAt }, _, now) => verifiedAt === null || verifiedAt > now,
  },
  { source: 'access-policy: suspended by staff', applies: ({ suspended }) => suspended },
  {
    source: '003 §1.7: who represents another is capable',
    applies: ({ representativeCapable }) => !representativeCapable,
  },
  {
    source: 'portal: until revocation',
    applies: ({ revokedAt }, _, now) => revokedAt !== null && revokedAt <= now,
  },
  {
    source: 'portal: until its end date',
    applies: (representation, _, now) => !isWithin(dayInMoscow(now), representation),
  },
  { source: "portal: until the patient's death", applies: (_, { alive }) => !alive },
  {
    source: 'nobody stands for who is not born',
    applies: (_, { age }) => age === 'UNBORN',
  },
  {
    source: "portal: parents until the ward's 18th birthday",
    applies: ({ kind }, patient) => (kind === 'PARENT' || kind === 'ADOPTIVE_PARENT') && !isMinor(patient),
  },
  {
    source: 'portal: guardian of a minor, by 14 as trustee, or of an incapacitated adult',
    applies: ({ kind }, patient) => kind === 'GUARDIAN' && !isMinor(patient) && !isAdultWith(patient, 'NONE'),
  },
  {
    source: 'portal: trustee of 14 to 17, or of an adult of limited capacity',
    applies: ({ kind }, patient) =>
      kind === 'TRUSTEE' &&
      (patient.age === 'UNDER_14' || (!isMinor(patient) && !isAdultWith(patient, 'LIMITED'))),
  },
  {
    source: 'README: who stands for an adult is appointed on or after the 18th birthday',
    applies: ({ kind, validFrom }, patient) =>
      (kind === 'GUARDIAN' || kind === 'TRUSTEE') &&
      !isMinor(patient) &&
      validFrom < eighteenth(patient.facts.birthDate),
  },
  {
    source: "README: a power of attorney is an adult's of full capacity",
    applies: ({ kind }, patient) => kind === 'ATTORNEY' && !isAdultWith(patient, 'FULL'),
  },
];

export function isInForce(representation: RepresentationFacts, patient: Patient, now: Instant): boolean {
  return !LAPSES.some(({ applies }) => applies(representation, patient, now));
}
