import { describe, expect, it } from 'vitest';
import { afterWorkingDays, isWorkingDay } from '../../../../subgraphs/consent/domain/working-days.ts';

describe('a working day', () => {
  it.each([
    ['a Friday', '2026-11-20', true],
    ['a Saturday', '2026-11-21', false],
    ['a Sunday', '2026-11-22', false],
    ['a holiday', '2026-06-12', false],
    ['the Monday after a holiday on Sunday', '2026-03-09', false],
    ['the Tuesday after that', '2026-03-10', true],
    ['the Monday after a holiday on Saturday', '2026-05-11', false],
    ['a day that the government made free', '2026-12-31', false],
    ['the first one of the year', '2026-01-12', true],
    ['a Monday after January’s holidays, which do not move', '2028-01-10', true],
  ])('%s', (_, date, expected) => {
    expect(isWorkingDay(date)).toBe(expected);
  });
});

describe('the last of ten working days', () => {
  it.each([
    ['without a holiday', '2026-11-20', '2026-12-04'],
    ['from a Saturday', '2026-11-21', '2026-12-04'],
    ['across the new year', '2026-12-25', '2027-01-19'],
    ['across the holidays of May', '2026-04-30', '2026-05-18'],
  ])('%s', (_, date, expected) => {
    expect(afterWorkingDays(date, 10)).toBe(expected);
  });
});
