import { ADULT_AGE, birthdayStart, OWN_VOICE_AGE, TRUSTEESHIP_AGE } from './age-band.ts';
import { changesBetween, type BirthdayChange, type ChangeAtAge } from './birthday-changes.ts';
import type { Ward } from './representation-in-force.ts';
import type { Instant } from './types.ts';

/** What a birthday changes for patients themselves. At 18 whoever represented the minor leaves, and one signature is enough. */
export type PatientsChange = 'MAY_HOLD_PASSPORT' | 'OWN_ACCESS_BEGINS' | 'BOTH_SIGNATURES_NEEDED' | 'ALONE';

export interface PatientOutlook {
  /** Whether patients have access of their own now. */
  readonly inForce: boolean;
  /** Their 15th birthday; null where the birth date cannot be read, death came before it, or there is no legal capacity. */
  readonly since: Instant | null;
  /** Death; null where it is not known, and where there is no period. */
  readonly until: Instant | null;
  /** What birthdays still ahead change, in order. */
  readonly changes: readonly BirthdayChange<PatientsChange>[];
}

const NONE: PatientOutlook = Object.freeze({ inForce: false, since: null, until: null, changes: [] });

const CHANGES: readonly ChangeAtAge<PatientsChange>[] = [
  [TRUSTEESHIP_AGE, 'MAY_HOLD_PASSPORT'],
  [OWN_VOICE_AGE, 'OWN_ACCESS_BEGINS'],
  [OWN_VOICE_AGE, 'BOTH_SIGNATURES_NEEDED'],
  [ADULT_AGE, 'ALONE'],
];

/** The period in which patients have access of their own, and what their birthdays will change. Like `representationOutlook`. */
export function patientOutlook({ birthDate, deceasedAt, legalCapacity }: Ward, now: Instant): PatientOutlook {
  const since = birthdayStart(birthDate, OWN_VOICE_AGE);
  const until = deceasedAt ?? Infinity;
  if (legalCapacity === 'NONE' || !(since < until)) return NONE;
  return {
    inForce: since <= now && now < until,
    since,
    until: until === Infinity ? null : until,
    changes: changesBetween(birthDate, CHANGES, now, until),
  };
}
