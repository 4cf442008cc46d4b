import { ADULT_AGE, ageOnDay, OWN_VOICE_AGE } from './age-band.ts';
import type { DayNumber } from './civil-time.ts';
import type { SubjectFacts } from './types.ts';

/**
 * Who speaks for a patient in the portal.
 * - `REPRESENTATIVE`: under 15, and an adult without legal capacity. There is no access of the patient's own: information
 *   about their health goes to the representative (Federal Law 323, art. 22).
 * - `BOTH`: 15 to 17; the consent carries both signatures [000 appendix 2].
 * - `PATIENT`: an adult, of limited capacity too: the trustee of such an adult assists and sees, but signs nothing
 *   (**ours**, Civil Code arts. 30, 33).
 * - `NOBODY`: the birth date is unusable or lies ahead; nothing is permitted on it.
 */
export type PatientVoice = 'PATIENT' | 'BOTH' | 'REPRESENTATIVE' | 'NOBODY';

export function patientVoice(
  { birthDate, legalCapacity }: Pick<SubjectFacts, 'birthDate' | 'legalCapacity'>,
  today: DayNumber,
): PatientVoice {
  const age = ageOnDay(birthDate, today);
  if (age >= ADULT_AGE) return legalCapacity === 'NONE' ? 'REPRESENTATIVE' : 'PATIENT';
  if (age >= OWN_VOICE_AGE) return 'BOTH';
  return age >= 0 ? 'REPRESENTATIVE' : 'NOBODY';
}
