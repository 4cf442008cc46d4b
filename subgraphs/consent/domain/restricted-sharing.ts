import { ADULT_AGE } from '../../_policy/age-band.ts';
import { moscowDay } from '../../_policy/civil-time.ts';
import { patientVoice } from '../../_policy/patient-voice.ts';
import type { CivilDate, Instant } from '../../_policy/types.ts';
import type { Signatory } from './signature.ts';

export type SharingTerm = { readonly validThrough: CivilDate | null };

const DAY_MS = 86_400_000;

/**
 * How long a consent lasts that lets a legal representative see restricted results: that of a minor ends with the last
 * day before the 18th birthday, that of an adult of limited capacity (for the trustee) has no end.
 * @returns null where it means nothing: nobody is kept from the results of a child but the child, and a legal
 * representative of an adult of full capacity does not exist
 */
export function sharingTerm(patient: Signatory, now: Instant): SharingTerm | null {
  switch (patientVoice(patient, moscowDay(now))) {
    case 'BOTH':
      return { validThrough: eveOfBirthday(patient.birthDate, ADULT_AGE) };
    case 'PATIENT':
      return patient.legalCapacity === 'LIMITED' ? { validThrough: null } : null;
    default:
      return null;
  }
}

/** The day before an age is reached; one born on 29 February reaches it on 1 March of a common year. */
function eveOfBirthday(birthDate: CivilDate, age: number): CivilDate {
  const [year = 0, month = 1, day = 1] = birthDate.split('-').map(Number);
  // A day that the year does not have becomes the next one.
  const birthday = Date.UTC(year + age, month - 1, day);
  return new Date(birthday - DAY_MS).toISOString().slice(0, 10);
}
