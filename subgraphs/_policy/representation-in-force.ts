import { ADULT_AGE, ageOnDay, TRUSTEESHIP_AGE } from './age-band.ts';
import { dayNumber, isWithinDays, moscowDay, type DayNumber } from './civil-time.ts';
import type {
  Instant,
  LegalCapacity,
  RepresentationFacts,
  RepresentationKind,
  SubjectFacts,
} from './types.ts';

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
  return isInForceOn(moscowDay(now), representation, ward, now);
}

/** Like {@link isRepresentationInForce}, where the day in Moscow at `now` is known. */
export function isInForceOn(
  today: DayNumber,
  representation: RepresentationFacts,
  ward: Ward,
  now: Instant,
): boolean {
  return (
    isVerified(representation, now) &&
    !representation.suspended &&
    isStillAhead(representation.revokedAt, now) &&
    isWithinDays(today, representation) &&
    isStillAhead(ward.deceasedAt, now) &&
    STILL_NEEDED[representation.kind](ageOnDay(ward.birthDate, today), ward, representation)
  );
}

type StillNeeded = (age: number, ward: Ward, representation: RepresentationFacts) => boolean;

/** Kinds end at birthdays and with a change of capacity, without anyone acting. */
const STILL_NEEDED: Readonly<Record<RepresentationKind, StillNeeded>> = {
  PARENT: isMinor,
  ADOPTIVE_PARENT: isMinor,
  // A guardianship of a minor turns into a trusteeship at 14, so it lasts to 18 (**ours**, Civil Code arts. 32, 33, 40).
  GUARDIAN: (age, ward, representation) => isMinor(age) || isAdultWard('NONE', age, ward, representation),
  TRUSTEE: (age, ward, representation) =>
    (isMinor(age) && age >= TRUSTEESHIP_AGE) || isAdultWard('LIMITED', age, ward, representation),
  // A power of attorney lapses when its giver loses full capacity (**ours**, Civil Code art. 188).
  ATTORNEY: (age, ward) => age >= ADULT_AGE && ward.legalCapacity === 'FULL',
};

function isMinor(age: number): boolean {
  return age >= 0 && age < ADULT_AGE;
}

/** What was established for a minor ended at 18: an adult's guardian or trustee is appointed anew. */
function isAdultWard(
  capacity: LegalCapacity,
  age: number,
  { birthDate, legalCapacity }: Ward,
  { validFrom }: RepresentationFacts,
): boolean {
  return (
    age >= ADULT_AGE && legalCapacity === capacity && ageOnDay(birthDate, dayNumber(validFrom)) >= ADULT_AGE
  );
}

function isVerified({ verifiedAt }: RepresentationFacts, now: Instant): boolean {
  return verifiedAt !== null && verifiedAt <= now;
}

/** Null is an end that nobody has set. */
export function isStillAhead(end: Instant | null, now: Instant): boolean {
  return end === null || now < end;
}
