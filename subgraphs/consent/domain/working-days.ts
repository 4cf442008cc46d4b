import type { CivilDate } from '../../_policy/types.ts';

const DAY_MS = 86_400_000;
const SATURDAY = 6;

/** Holidays of every year (Labour Code, art. 112), as month and day. Those of January never move to another day. */
const JANUARY_HOLIDAYS = ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'];
const OTHER_HOLIDAYS = ['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'];

/**
 * Days off and working Saturdays by which the government moves holidays of a year. A year without an entry goes by the
 * Code alone: a holiday on a weekend makes the next working day a day off.
 */
const TRANSFERS: Readonly<
  Record<string, { readonly off: readonly string[]; readonly work: readonly string[] }>
> = {
  '2026': { off: ['01-09', '12-31'], work: [] },
};

/**
 * The last of so many working days after a day, in the Russian calendar of a five-day week.
 * @param date the day of the event; it does not count itself (Civil Code, art. 191)
 */
export function afterWorkingDays(date: CivilDate, workingDays: number): CivilDate {
  let day = date;
  for (let left = workingDays; left > 0;) {
    day = nextDay(day);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

export function isWorkingDay(date: CivilDate): boolean {
  const transfers = TRANSFERS[date.slice(0, 4)];
  const monthAndDay = date.slice(5);
  if (transfers?.work.includes(monthAndDay)) return true;
  if (transfers?.off.includes(monthAndDay)) return false;
  return !isWeekend(date) && !isHoliday(date) && !isInLieu(date);
}

/** Whether the day is off because a holiday fell on the weekend before it. */
function isInLieu(date: CivilDate): boolean {
  for (let day = previousDay(date); isWeekend(day) || isHoliday(day); day = previousDay(day))
    if (isWeekend(day) && OTHER_HOLIDAYS.includes(day.slice(5))) return true;
  return false;
}

function isHoliday(date: CivilDate): boolean {
  const monthAndDay = date.slice(5);
  return JANUARY_HOLIDAYS.includes(monthAndDay) || OTHER_HOLIDAYS.includes(monthAndDay);
}

function isWeekend(date: CivilDate): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday === 0 || weekday === SATURDAY;
}

function nextDay(date: CivilDate): CivilDate {
  return shifted(date, DAY_MS);
}

function previousDay(date: CivilDate): CivilDate {
  return shifted(date, -DAY_MS);
}

/** Civil days have no time zone: `YYYY-MM-DD` is read and written as UTC. */
function shifted(date: CivilDate, byMs: number): CivilDate {
  return new Date(new Date(date).getTime() + byMs).toISOString().slice(0, 10);
}
