import { ADULT_AGE, birthdayStart, OWN_VOICE_AGE, TRUSTEESHIP_AGE } from './age-band.ts';
import { changesBetween, type BirthdayChange, type ChangeAtAge } from './birthday-changes.ts';
import { dayNumber, endOfDay, moscowDate, startOfDay } from './civil-time.ts';
import { isRepresentationInForce, wardsAges, type Ward, type WardsAges } from './representation-in-force.ts';
import type { Instant, RepresentationFacts } from './types.ts';

/**
 * What a birthday of the ward changes for a legal representative. Restricted results close unless the minor consents to
 * sharing them.
 */
export type RepresentativesChange =
  | 'GUARDIANSHIP_BECOMES_TRUSTEESHIP'
  | 'WARD_MAY_HOLD_PASSPORT'
  | 'WARD_HAS_OWN_ACCESS'
  | 'BOTH_SIGNATURES_NEEDED'
  | 'RESTRICTED_RESULTS_CLOSE'
  | 'ACCESS_LOG_CLOSES'
  | 'REPRESENTATION_ENDS';

export interface RepresentationOutlook {
  /** Whether it grants access now. While it is suspended or the representative incapable it does not, within its period either. */
  readonly inForce: boolean;
  /** The first instant of the period; null where there is none: nobody has verified it, or it ends before it begins. */
  readonly since: Instant | null;
  /** The instant at which the period is over; null where no end is known, and where there is no period. */
  readonly until: Instant | null;
  /** What birthdays still ahead change within the period, in order. Attorneys, and wards who are adults, have none. */
  readonly changes: readonly BirthdayChange<RepresentativesChange>[];
}

const NONE: RepresentationOutlook = Object.freeze({ inForce: false, since: null, until: null, changes: [] });

/** Before majority, which ends the representation itself. */
const CHANGES: readonly ChangeAtAge<RepresentativesChange>[] = [
  [TRUSTEESHIP_AGE, 'WARD_MAY_HOLD_PASSPORT'],
  [OWN_VOICE_AGE, 'WARD_HAS_OWN_ACCESS'],
  [OWN_VOICE_AGE, 'BOTH_SIGNATURES_NEEDED'],
  [OWN_VOICE_AGE, 'RESTRICTED_RESULTS_CLOSE'],
  [OWN_VOICE_AGE, 'ACCESS_LOG_CLOSES'],
];
const CHANGES_FOR_GUARDIANS: typeof CHANGES = [
  [TRUSTEESHIP_AGE, 'GUARDIANSHIP_BECOMES_TRUSTEESHIP'],
  ...CHANGES,
];

/**
 * The period in which a representation grants access, and what the ward's birthdays will change in it.
 * {@link isRepresentationInForce} says yes at every instant from `since` to `until`, unless it is suspended or the
 * representative incapable, and no at every other. The period follows from the facts as they are now: another capacity of the ward makes it another one.
 */
export function representationOutlook(
  representation: RepresentationFacts,
  ward: Ward,
  now: Instant,
): RepresentationOutlook {
  const ages = wardsAges(representation, ward);
  if (ages === null || representation.verifiedAt === null) return NONE;
  const since = Math.max(
    representation.verifiedAt,
    startOfDay(dayNumber(representation.validFrom)),
    birthdayStart(ward.birthDate, ages.from),
  );
  const until = endOf(representation, ward, ages);
  // An instant that cannot be read compares as false, and puts nothing in force either.
  if (!(since < until)) return NONE;
  return {
    inForce: isRepresentationInForce(representation, ward, now),
    since,
    until: until === Infinity ? null : until,
    changes: changesWithin(representation, ward, Math.max(since, now), until),
  };
}

/** The earliest of whatever ends a representation. */
function endOf(
  { validThrough, revokedAt }: RepresentationFacts,
  { birthDate, deceasedAt }: Ward,
  ages: WardsAges,
): Instant {
  return Math.min(
    validThrough === null ? Infinity : endOfDay(dayNumber(validThrough)),
    ages.until === ADULT_AGE ? birthdayStart(birthDate, ADULT_AGE) : Infinity,
    revokedAt ?? Infinity,
    deceasedAt ?? Infinity,
  );
}

/** Adults have had the birthdays that count, so none is ahead for an attorney, or for whoever stands for an adult. */
function changesWithin(
  { kind }: RepresentationFacts,
  { birthDate }: Ward,
  after: Instant,
  until: Instant,
): RepresentationOutlook['changes'] {
  const changes = changesBetween(
    birthDate,
    kind === 'GUARDIAN' ? CHANGES_FOR_GUARDIANS : CHANGES,
    after,
    until,
  );
  const isComingOfAge = after < until && until === birthdayStart(birthDate, ADULT_AGE);
  return isComingOfAge ? [...changes, { on: moscowDate(until), what: 'REPRESENTATION_ENDS' }] : changes;
}
