import { dayNumber, startOfDay, type DayNumber } from './civil-time.ts';
import type { CivilDate, Instant } from './types.ts';

/** Who acts for a patient depends on it [000 §4.2]. */
export type AgeBand = 'UNDER_FIFTEEN' | 'FIFTEEN_TO_SEVENTEEN' | 'ADULT';

export const TRUSTEESHIP_AGE = 14;
export const OWN_VOICE_AGE = 15;
export const ADULT_AGE = 18;

/**
 * Completed years of age on a day, by the civil calendar: a year is completed at 00:00 of the birthday, and someone
 * born on 29 February completes it on 1 March of a common year.
 * @returns negative before birth, `NaN` where one of the dates is not written `YYYY-MM-DD`
 */
export function ageOn(birthDate: CivilDate, civilDate: CivilDate): number {
  return ageOnDay(birthDate, dayNumber(civilDate));
}

/** Like {@link ageOn}, for a day that is a number already. */
export function ageOnDay(birthDate: CivilDate, day: DayNumber): number {
  return Math.floor((day - dayNumber(birthDate)) / 10_000);
}

/** 00:00 in Moscow of the birthday on which someone completes an age: {@link ageOnDay} is that age from then on. */
export function birthdayStart(birthDate: CivilDate, age: number): Instant {
  return startOfDay(dayNumber(birthDate) + age * 10_000);
}

/** The age band on a day; the youngest where the age is not known. */
export function ageBandOn(birthDate: CivilDate, civilDate: CivilDate): AgeBand {
  const age = ageOn(birthDate, civilDate);
  if (age >= ADULT_AGE) return 'ADULT';
  return age >= OWN_VOICE_AGE ? 'FIFTEEN_TO_SEVENTEEN' : 'UNDER_FIFTEEN';
}
