import { Temporal } from 'temporal-polyfill';
import type { CivilDate } from '../subgraphs/_policy/types.ts';

/**
 * Days and times of the demo, told from the day on which it was set up: a nine-year-old is nine then, and grows older
 * with the clock afterwards.
 */
export interface DemoCalendar {
  /** The day in Moscow on which the demo was set up. */
  readonly today: CivilDate;
  /** A birth date: that many years old, and the last birthday so many days ago. */
  bornYearsAgo(years: number, daysSinceBirthday: number): CivilDate;
  /** A day before (negative) or after today. */
  day(offsetDays: number): CivilDate;
  /** An instant: so many days from today, at a time in Moscow, `HH:MM`. */
  at(offsetDays: number, time: string): Date;
}

export function createDemoCalendar(setUpOn: CivilDate): DemoCalendar {
  const today = Temporal.PlainDate.from(setUpOn);
  const day = (offsetDays: number) => today.add({ days: offsetDays });
  return {
    today: setUpOn,
    bornYearsAgo: (years, daysSinceBirthday) => day(-daysSinceBirthday).subtract({ years }).toString(),
    day: (offsetDays) => day(offsetDays).toString(),
    at: (offsetDays, time) => new Date(`${day(offsetDays).toString()}T${time}:00+03:00`),
  };
}
