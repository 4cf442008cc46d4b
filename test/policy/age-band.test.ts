import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageBandOn, ageOn } from '../../subgraphs/_policy/index.ts';

describe('age', () => {
  it.each([
    ['the day before the birthday', '2008-03-15', '2026-03-14', 17],
    ['the birthday', '2008-03-15', '2026-03-15', 18],
    ['the day of birth', '2026-03-15', '2026-03-15', 0],
    ['the day before birth', '2026-03-15', '2026-03-14', -1],
    ['born on 29 February, 28 February of a common year', '2008-02-29', '2026-02-28', 17],
    ['born on 29 February, 1 March of a common year', '2008-02-29', '2026-03-01', 18],
    ['born on 29 February, 28 February of a leap year', '2012-02-29', '2028-02-28', 15],
    ['born on 29 February, 29 February of a leap year', '2012-02-29', '2028-02-29', 16],
    ['born on 31 December, 1 January', '2007-12-31', '2026-01-01', 18],
    ['born on 1 January, 31 December', '2008-01-01', '2025-12-31', 17],
    ['born on an unreadable day', 'unknown', '2026-03-15', NaN],
  ])('%s', (_, birthDate, today, age) => {
    expect(ageOn(birthDate, today)).toBe(age);
  });

  it('grows by one with every year of the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 0, max: 100 }), (year, years) => {
        expect(ageOn(`${year}-03-15`, `${year + years}-03-15`)).toBe(years);
        expect(ageOn(`${year}-03-15`, `${year + years}-03-14`)).toBe(years - 1);
      }),
    );
  });
});

describe('the age band', () => {
  it.each([
    ['2011-03-16', 'UNDER_FIFTEEN'],
    ['2011-03-15', 'FIFTEEN_TO_SEVENTEEN'],
    ['2008-03-16', 'FIFTEEN_TO_SEVENTEEN'],
    ['2008-03-15', 'ADULT'],
    ['2027-01-01', 'UNDER_FIFTEEN'],
    ['unknown', 'UNDER_FIFTEEN'],
  ])('of somebody born on %s, on 15 March 2026, is %s', (birthDate, band) => {
    expect(ageBandOn(birthDate, '2026-03-15')).toBe(band);
  });
});
