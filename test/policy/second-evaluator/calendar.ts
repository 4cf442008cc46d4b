import { Temporal } from 'temporal-polyfill';
import type { CivilDate, Instant } from '../../../subgraphs/_policy/types.ts';

/** An ISO date of a year with four digits: such dates are in the order of their letters. */
type Day = CivilDate;

/** The day on which an instant falls in Moscow. */
export const dayInMoscow = remembered((instant: Instant): Day =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO('Europe/Moscow')
    .toPlainDate()
    .toString(),
);

const fourteenth = birthday(14);
const fifteenth = birthday(15);
/** The first day of adult age. */
export const eighteenth = birthday(18);

export type Age = 'UNBORN' | 'UNDER_14' | '14' | '15_TO_17' | 'ADULT';

/** How old somebody is on a day, in the steps that change who stands for them. */
export function ageOn(day: Day, birthDate: Day): Age {
  if (day >= eighteenth(birthDate)) return 'ADULT';
  if (day >= fifteenth(birthDate)) return '15_TO_17';
  if (day >= fourteenth(birthDate)) return '14';
  return day >= birthDate ? 'UNDER_14' : 'UNBORN';
}

/** Whether a day lies in a period whose last day belongs to it. */
export function isWithin(
  day: Day,
  { validFrom, validThrough }: { readonly validFrom: Day; readonly validThrough: Day | null },
): boolean {
  return validFrom <= day && (validThrough === null || day <= validThrough);
}

/** Who was born on 29 February has their birthday on 1 March of common years [portal: People and accounts]. */
function birthday(years: number): (birthDate: Day) => Day {
  return remembered((birthDate) => {
    const born = Temporal.PlainDate.from(birthDate);
    const anniversary = born.add({ years });
    return (anniversary.day < born.day ? anniversary.add({ days: 1 }) : anniversary).toString();
  });
}

/** Temporal is exact and slow; millions of questions are about few days. */
function remembered<Input>(compute: (input: Input) => Day): (input: Input) => Day {
  const days = new Map<Input, Day>();
  return (input) => {
    const known = days.get(input);
    if (known !== undefined) return known;
    if (days.size > 10_000) days.clear();
    const day = compute(input);
    days.set(input, day);
    return day;
  };
}
