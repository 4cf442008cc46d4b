import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { Temporal } from 'temporal-polyfill';

const PLAIN_DATE = /^\d{4}-\d{2}-\d{2}$/;
const INTEGER = /^-?\d{1,19}$/;

/** That a value is none of a scalar. It says what would be one and does not repeat the value. */
export class ScalarRefusal extends GraphQLError {}

/** A day, `YYYY-MM-DD`, kept as that string. */
const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => parseDate(value),
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(stringOf(node)),
});

/** An instant; given out in Moscow time. */
const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize(value) {
    if (!(value instanceof Date)) throw new GraphQLError('DateTime is no instant.');
    return formatMoscow(value);
  },
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(stringOf(node)),
});

/** Kopecks, exact. */
const MoneyScalar = new GraphQLScalarType<bigint, string>({
  name: 'Money',
  serialize(value) {
    if (typeof value !== 'bigint') throw new GraphQLError('Money is no whole number of kopecks.');
    return value.toString();
  },
  parseValue: parseMoney,
  parseLiteral: (node) => parseMoney(stringOf(node)),
});

/** The scalars that every subgraph may declare, by name. */
export const scalars = { Date: DateScalar, DateTime: DateTimeScalar, Money: MoneyScalar } as const;

const MOSCOW_OFFSET_MS = 3 * 60 * 60 * 1000;

/** RFC 3339 in Moscow time, milliseconds only where there are any. */
export function formatMoscow(instant: Date): string {
  const local = new Date(instant.getTime() + MOSCOW_OFFSET_MS).toISOString();
  return `${local.replace('.000Z', 'Z').slice(0, -1)}+03:00`;
}

function parseDate(value: unknown): string {
  try {
    if (typeof value === 'string' && PLAIN_DATE.test(value))
      return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString();
  } catch {
    // Answered below, without the value.
  }
  throw new ScalarRefusal('Date wants a day of the calendar as YYYY-MM-DD.');
}

function parseInstant(value: unknown): Date {
  try {
    if (typeof value === 'string') return new Date(Temporal.Instant.from(value).epochMilliseconds);
  } catch {
    // Answered below, without the value.
  }
  throw new ScalarRefusal('DateTime wants an instant with its offset, as in 2026-03-14T09:30:00+03:00.');
}

function parseMoney(value: unknown): bigint {
  if (typeof value === 'string' && INTEGER.test(value)) return BigInt(value);
  throw new ScalarRefusal('Money wants a whole number of kopecks as a string.');
}

function stringOf(node: ValueNode): string | undefined {
  return node.kind === Kind.STRING ? node.value : undefined;
}
