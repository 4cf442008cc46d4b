import { Temporal } from 'temporal-polyfill';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DATE_TIME =
  /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

/**
 * The day of a FHIR `date`.
 * @returns null where it exists in no calendar; the text itself where it is a year or a month only
 */
export function readDate(text: string): string | null {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined || year === '0000') return null;
  return isDay(`${year}-${month ?? '01'}-${day ?? '01'}`) ? text : null;
}

/** Whether a FHIR `date` names a day, and not a year or a month only. */
export function isWholeDate(text: string): boolean {
  return text.length === 'YYYY-MM-DD'.length;
}

/**
 * The instant of a FHIR `dateTime` or `instant`. A day, a month or a year stands for its beginning in Moscow.
 * @returns null where there is no such time
 */
export function readDateTime(text: string): Date | null {
  if (!DATE_TIME.test(text)) return beginningOf(text);
  const isReal = !text.startsWith('0000') && isDay(text.slice(0, 10));
  return isReal ? new Date(Temporal.Instant.from(text).epochMilliseconds) : null;
}

function beginningOf(text: string): Date | null {
  const date = readDate(text);
  if (date === null) return null;
  const day = `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
  return new Date(`${day}T00:00:00+03:00`);
}

function isDay(day: string): boolean {
  try {
    return Temporal.PlainDate.from(day, { overflow: 'reject' }).toString() === day;
  } catch {
    return false;
  }
}
