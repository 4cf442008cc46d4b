import { ADULT_AGE, ageOnDay, TRUSTEESHIP_AGE } from './age-band.ts';
import { dayNumber, isWithinDays, moscowDay, type DayNumber } from './civil-time.ts';
import type { Instant, RepresentationFacts, RepresentationKind, SubjectFacts } from './types.ts';

/** What a representation depends on in the person represented. */
export type Ward = Pick<SubjectFacts, 'birthDate' | 'legalCapacity' | 'deceasedAt'>;

/**
 * Whether a representation grants access at an instant: verified by then, neither suspended nor revoked, within its
 * days in Moscow, the ward alive, and the ward's age and capacity still those that its kind is for.
 */
export function isRepresentationInForce(
  representation: RepresentationFacts,
  ward: Ward,
  now: Instant,
): boolean {
  const today = moscowDay(now);
  return (
    isVerified(representation, now) &&
    !representation.suspended &&
    isStillAhead(representation.revokedAt, now) &&
    isWithinDays(today, representation) &&
    isStillAhead(ward.deceasedAt, now) &&
    STILL_NEEDED[representation.kind](ward, today, representation)
  );
}

type StillNeeded = (ward: Ward, today: DayNumber, representation: RepresentationFacts) => boolean;

/** Kinds end at birthdays and with a change of capacity, without anyone acting. */
const STILL_NEEDED: Readonly<Record<RepresentationKind, StillNeeded>> = {
  PARENT: isMinor,
  ADOPTIVE_PARENT: isMinor,
  // A guardianship of a minor turns into a trusteeship at 14, so it lasts to 18 (**ours**, Civil Code arts. 32, 33, 40).
  GUARDIAN: (ward, today, representation) =>
    isMinor(ward, today) || isAdultWard(ward, today, representation, 'NONE'),
  TRUSTEE: (ward, today, representation) =>
    (isMinor(ward, today) && ageOnDay(ward.birthDate, today) >= TRUSTEESHIP_AGE) ||
    isAdultWard(ward, today, representation, 'LIMITED'),
  // A power of attorney lapses when its giver loses full capacity (**ours**, Civil Code art. 188).
  ATTORNEY: (ward, today) => isAdult(ward, today) && ward.legalCapacity === 'FULL',
};

function isMinor({ birthDate }: Ward, day: DayNumber): boolean {
  const age = ageOnDay(birthDate, day);
  return age >= 0 && age < ADULT_AGE;
}

function isAdult({ birthDate }: Ward, day: DayNumber): boolean {
  return ageOnDay(birthDate, day) >= ADULT_AGE;
}

/** What was established for a minor ended at 18: an adult's guardian or trustee is appointed anew. */
function isAdultWard(
  ward: Ward,
  today: DayNumber,
  { validFrom }: RepresentationFacts,
  capacity: SubjectFacts['legalCapacity'],
): boolean {
  return isAdult(ward, today) && ward.legalCapacity === capacity && isAdult(ward, dayNumber(validFrom));
}

function isVerified({ verifiedAt }: RepresentationFacts, now: Instant): boolean {
  return verifiedAt !== null && verifiedAt <= now;
}

/** Null is an end that nobody has set. */
export function isStillAhead(end: Instant | null, now: Instant): boolean {
  return end === null || now < end;
}
