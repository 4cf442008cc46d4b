import type { CivilDate } from '../../_policy/types.ts';

/** From the beginning up to, and without, the end. */
export interface Interval {
  readonly start: Date;
  readonly end: Date;
}

/** How a specialist works on one day. */
export interface WorkingDay {
  readonly date: CivilDate;
  /** `HH:MM` in Moscow. */
  readonly opensAt: string;
  /** `HH:MM` in Moscow; no interval ends later. */
  readonly closesAt: string;
  readonly slotMinutes: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** A day in Moscow, which has kept UTC+3 the whole year since 2014 [001 §6.19]. */
export function moscowDay(date: CivilDate): Interval {
  const start = moscowInstant(date, '00:00');
  return { start, end: new Date(start.getTime() + DAY_MS) };
}

/** The intervals into which a working day falls, one after the other. */
export function intervalsOf({ date, opensAt, closesAt, slotMinutes }: WorkingDay): readonly Interval[] {
  const closes = moscowInstant(date, closesAt).getTime();
  const length = slotMinutes * MINUTE_MS;
  const intervals: Interval[] = [];
  if (!(length > 0)) return intervals;
  for (let start = moscowInstant(date, opensAt).getTime(); start + length <= closes; start += length)
    intervals.push({ start: new Date(start), end: new Date(start + length) });
  return intervals;
}

function moscowInstant(date: CivilDate, time: string): Date {
  return new Date(`${date}T${time}:00+03:00`);
}
