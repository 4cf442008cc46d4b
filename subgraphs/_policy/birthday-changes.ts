import { birthdayStart } from './age-band.ts';
import { moscowDate } from './civil-time.ts';
import type { CivilDate, Instant } from './types.ts';

/** Something that a birthday changes without anyone acting. */
export interface BirthdayChange<What extends string> {
  /** The day in Moscow from whose 00:00 on it holds. */
  readonly on: CivilDate;
  readonly what: What;
}

/** Which age brings it. */
export type ChangeAtAge<What extends string> = readonly [age: number, what: What];

/** The changes on birthdays later than one instant and earlier than another, in the order in which they are given. */
export function changesBetween<What extends string>(
  birthDate: CivilDate,
  changes: readonly ChangeAtAge<What>[],
  after: Instant,
  before: Instant,
): readonly BirthdayChange<What>[] {
  return changes
    .map(([age, what]) => ({ at: birthdayStart(birthDate, age), what }))
    .filter(({ at }) => after < at && at < before)
    .map(({ at, what }) => ({ on: moscowDate(at), what }));
}
