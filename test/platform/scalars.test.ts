import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoscow, scalars } from '../../subgraphs/_platform/scalars.ts';

describe('Date', () => {
  it.each(['2024-02-29', '2026-11-20', '0001-01-01'])('takes %s', (day) => {
    expect(scalars.Date.parseValue(day)).toBe(day);
  });

  it.each([
    '2026-02-29',
    '2021-02-30',
    '2026-13-01',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '',
    20260101,
    null,
  ])('refuses %j without repeating it', (value) => {
    expect(() => scalars.Date.parseValue(value)).toThrow('Date wants a day of the calendar as YYYY-MM-DD.');
  });
});

describe('DateTime', () => {
  it('gives out Moscow time', () => {
    expect(scalars.DateTime.serialize(new Date('2026-03-14T21:00:00Z'))).toBe('2026-03-15T00:00:00+03:00');
    expect(scalars.DateTime.serialize(new Date('2026-03-14T21:00:00.120Z'))).toBe(
      '2026-03-15T00:00:00.120+03:00',
    );
  });

  it('takes back what it gave out', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
        (instant) => {
          expect(scalars.DateTime.parseValue(formatMoscow(instant))).toEqual(instant);
        },
      ),
    );
  });

  it.each(['2026-03-14', '2026-03-14T09:30:00', '2026-02-30T00:00:00Z', 'now', 0, null])(
    'refuses %j',
    (value) => {
      expect(() => scalars.DateTime.parseValue(value)).toThrow('DateTime wants an instant with its offset');
    },
  );

  it('is no answer for anything but an instant', () => {
    expect(() => scalars.DateTime.serialize('2026-03-14')).toThrow('DateTime is no instant.');
    expect(() => scalars.DateTime.serialize(new Date(Number.NaN))).toThrow();
  });
});

describe('Money', () => {
  it('is exact beyond what a number holds', () => {
    expect(scalars.Money.serialize(9_007_199_254_740_993n)).toBe('9007199254740993');
    expect(scalars.Money.parseValue('9007199254740993')).toBe(9_007_199_254_740_993n);
  });

  it.each(['1.5', '1e3', '', ' 1', 4500000, null])('refuses %j', (value) => {
    expect(() => scalars.Money.parseValue(value)).toThrow(
      'Money wants a whole number of kopecks as a string.',
    );
  });
});
