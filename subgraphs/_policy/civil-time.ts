import type { CivilDate, Instant } from './types.ts';

/**
 * A day of the civil calendar as the number yyyymmdd, so that days compare as numbers and whole years can be read off
 * a difference. `NaN` where there is no such day: every comparison with it is false, so it puts nothing in force.
 */
export type DayNumber = number;

/**
 * Moscow has kept UTC+3 the whole year since 26 October 2014. Only instants of this product's own lifetime are turned
 * into days (birth dates are days already), so a constant offset is exact and no time zone data are needed.
 */
const MOSCOW_OFFSET_MS = 3 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH_DAY = 719_468;
const DAYS_PER_FOUR_YEARS = 1_461;
const DAYS_PER_CENTURY = 36_524;
const DAYS_PER_ERA = 146_097;

/** The day in Moscow to which an instant belongs. */
export function moscowDay(instant: Instant): DayNumber {
  // Years are counted from 1 March, so that the leap day is the last of its year (H. Hinnant, days_from_civil).
  const day = Math.floor((instant + MOSCOW_OFFSET_MS) / DAY_MS) + EPOCH_DAY;
  const era = Math.floor(day / DAYS_PER_ERA);
  const dayOfEra = day - era * DAYS_PER_ERA;
  const leapDaysBefore =
    Math.floor(dayOfEra / (DAYS_PER_FOUR_YEARS - 1)) -
    Math.floor(dayOfEra / DAYS_PER_CENTURY) +
    Math.floor(dayOfEra / (DAYS_PER_ERA - 1));
  const yearOfEra = Math.floor((dayOfEra - leapDaysBefore) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  // From March on, five months have 153 days, over and over.
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 10_000 + month * 100 + dayOfMonth;
}

/** The date in Moscow at an instant, for years 0 to 9999. */
export function moscowDate(instant: Instant): CivilDate {
  const digits = String(moscowDay(instant)).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/**
 * 00:00 in Moscow of a day; of the day after it where a common year has no 29 February. `NaN` for what is no day.
 * The inverse of {@link moscowDay}.
 */
export function startOfDay(day: DayNumber): Instant {
  const year = Math.floor(day / 10_000);
  const month = Math.floor(day / 100) % 100;
  return new Date(0).setUTCFullYear(year, month - 1, day % 100) - MOSCOW_OFFSET_MS;
}

/** The instant at which a period of whole days is over: 00:00 of the day after its last. */
export function endOfDay(day: DayNumber): Instant {
  return startOfDay(day) + DAY_MS;
}

/** Reads `YYYY-MM-DD`; `NaN` for everything that is not written so. Whether the month has the day is not checked. */
export function dayNumber(date: CivilDate): DayNumber {
  if (date.length !== 10 || date[4] !== '-' || date[7] !== '-') return NaN;
  return wholeNumber(date, 0, 4) * 10_000 + wholeNumber(date, 5, 7) * 100 + wholeNumber(date, 8, 10);
}

/** Whether a day lies in a period whose ends both belong to it; without end where `validThrough` is null. */
export function isWithinDays(
  day: DayNumber,
  period: { readonly validFrom: CivilDate; readonly validThrough: CivilDate | null },
): boolean {
  return (
    dayNumber(period.validFrom) <= day &&
    (period.validThrough === null || day <= dayNumber(period.validThrough))
  );
}

function wholeNumber(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}
