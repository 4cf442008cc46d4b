import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isWithinDays, moscowDate, moscowDay } from '../../subgraphs/_policy/civil-time.ts';

describe('the date in Moscow', () => {
  it.each([
    ['the last millisecond of a day', '2026-03-14T20:59:59.999Z', '2026-03-14'],
    ['the first millisecond of the next', '2026-03-14T21:00:00.000Z', '2026-03-15'],
    ['the last day of a year', '2026-12-31T20:59:59.999Z', '2026-12-31'],
    ['the first day of a year', '2026-12-31T21:00:00.000Z', '2027-01-01'],
    ['28 February of a common year', '2026-02-28T20:59:59.999Z', '2026-02-28'],
    ['the day after it', '2026-02-28T21:00:00.000Z', '2026-03-01'],
    ['29 February of a leap year', '2028-02-28T21:00:00.000Z', '2028-02-29'],
    ['1 March of a leap year', '2028-02-29T21:00:00.000Z', '2028-03-01'],
    ['29 February 2000', '2000-02-29T00:00:00.000Z', '2000-02-29'],
    ['28 February 2100, which is no leap year', '2100-02-28T21:00:00.000Z', '2100-03-01'],
    ['the beginning of the count', '1970-01-01T00:00:00.000Z', '1970-01-01'],
    ['a day before it', '1969-12-31T20:59:59.999Z', '1969-12-31'],
    ['28 February at the end of four centuries', '2400-02-28T20:59:59.999Z', '2400-02-28'],
    ['29 February at the end of four centuries', '2400-02-28T21:00:00.000Z', '2400-02-29'],
    ['an early year', '0099-07-08T00:00:00.000Z', '0099-07-08'],
  ])('%s', (_, instant, date) => {
    expect(moscowDate(Date.parse(instant))).toBe(date);
  });

  it('agrees with the calendar of the platform, three hours ahead of UTC', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true }),
        (date) => {
          const ahead = new Date(date.getTime() + 3 * 60 * 60 * 1000);
          expect(moscowDate(date.getTime())).toBe(ahead.toISOString().slice(0, 10));
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('agrees on every day of two centuries', () => {
    const wrong: string[] = [];
    for (let midnight = Date.UTC(1900, 0, 1); midnight < Date.UTC(2101, 0, 1); midnight += 86_400_000) {
      const date = new Date(midnight).toISOString().slice(0, 10);
      if (moscowDate(midnight) !== date) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  it('is none for what is no instant', () => {
    expect(moscowDay(NaN)).toBeNaN();
    expect(moscowDay(Infinity)).toBeNaN();
  });
});

describe('a date as a number', () => {
  it('orders as the dates do', () => {
    expect(dayNumber('2026-03-15')).toBe(20_260_315);
    expect(dayNumber('0099-07-08')).toBe(990_708);
  });

  it.each([
    '',
    '2026',
    '2026-3-15',
    '2026-03-5',
    '2026-03-150',
    '12026-03-15',
    '2026/03-15',
    '2026-03/15',
    '2026-03:15',
    '202a-03-15',
    '20:6-03-15',
    '2026-/3-15',
    '2026-0a-15',
    '2026-03-1x',
    'infinity',
    '-infinity!',
  ])('is none for %j', (text) => {
    expect(dayNumber(text)).toBeNaN();
  });
});

describe('a period', () => {
  const period = { validFrom: '2026-03-10', validThrough: '2026-03-15' };

  it.each([
    ['the day before', 20_260_309, false],
    ['the first day', 20_260_310, true],
    ['the last day', 20_260_315, true],
    ['the day after', 20_260_316, false],
    ['no day at all', NaN, false],
  ])('on %s', (_, day, within) => {
    expect(isWithinDays(day, period)).toBe(within);
  });

  it('may have no end', () => {
    expect(isWithinDays(99_991_231, { ...period, validThrough: null })).toBe(true);
    expect(isWithinDays(20_260_309, { ...period, validThrough: null })).toBe(false);
  });

  it('holds no day where an end cannot be read', () => {
    expect(isWithinDays(20_260_312, { ...period, validFrom: 'long ago' })).toBe(false);
    expect(isWithinDays(20_260_312, { ...period, validThrough: 'some day' })).toBe(false);
  });
});
