import { ADULT_AGE, ageOnDay, TRUSTEESHIP_AGE } from './age-band.ts';
import { dayNumber, isWithinDays, moscowDay, type DayNumber } from './civil-time.ts';
import type { CivilDate, Instant, LegalCapacity, RepresentationFacts, SubjectFacts } from './types.ts';

/** What a representation depends on in the person represented. */
export type Ward = Pick<SubjectFacts, 'birthDate' | 'legalCapacity' | 'deceasedAt'>;

/**
 * Whether a representation grants access at an instant: verified by then, neither suspended nor revoked, within its
 * days in Moscow, the representative capable [003 §1.7], the ward alive, and the ward's age and capacity still those
 * that its kind is for.
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
    representation.representativeCapable &&
    isStillAhead(representation.revokedAt, now) &&
    isWithinDays(today, representation) &&
    isStillAhead(ward.deceasedAt, now) &&
    isOfAge(ageOnDay(ward.birthDate, today), wardsAges(representation, ward))
  );
}

/** Completed years of the ward: from the first birthday to the second, which does not belong to them any more. */
export interface WardsAges {
  readonly from: number;
  readonly until: number;
}

const MINORITY: WardsAges = { from: 0, until: ADULT_AGE };
const MINORITY_UNDER_TRUSTEE: WardsAges = { from: TRUSTEESHIP_AGE, until: ADULT_AGE };
const MAJORITY: WardsAges = { from: ADULT_AGE, until: Infinity };

/**
 * The ages of the ward that a kind of representation is for, as the ward's capacity is now: kinds end at birthdays and
 * with a change of capacity, without anyone acting. Null where the ward's capacity leaves no age for it.
 */
export function wardsAges(
  { kind, validFrom }: Pick<RepresentationFacts, 'kind' | 'validFrom'>,
  ward: Ward,
): WardsAges | null {
  switch (kind) {
    case 'PARENT':
    case 'ADOPTIVE_PARENT':
      return MINORITY;
    // A guardianship of a minor turns into a trusteeship at 14, so it lasts to 18 (**ours**, Civil Code arts. 32, 33, 40).
    case 'GUARDIAN':
      return isAdultOn(validFrom, ward) ? majority(ward, 'NONE') : MINORITY;
    case 'TRUSTEE':
      return isAdultOn(validFrom, ward) ? majority(ward, 'LIMITED') : MINORITY_UNDER_TRUSTEE;
    // A power of attorney lapses when its giver loses full capacity (**ours**, Civil Code art. 188).
    case 'ATTORNEY':
      return majority(ward, 'FULL');
    default:
      return null;
  }
}

/** What was established for a minor ends at 18: an adult's guardian or trustee is appointed anew. */
function isAdultOn(date: CivilDate, { birthDate }: Ward): boolean {
  return ageOnDay(birthDate, dayNumber(date)) >= ADULT_AGE;
}

function majority({ legalCapacity }: Ward, capacity: LegalCapacity): WardsAges | null {
  return legalCapacity === capacity ? MAJORITY : null;
}

function isOfAge(age: number, ages: WardsAges | null): boolean {
  return ages !== null && ages.from <= age && age < ages.until;
}

function isVerified({ verifiedAt }: RepresentationFacts, now: Instant): boolean {
  return verifiedAt !== null && verifiedAt <= now;
}

/** Null is an end that nobody has set. */
export function isStillAhead(end: Instant | null, now: Instant): boolean {
  return end === null || now < end;
}
