import { describe, expect, it } from 'vitest';
import { readDate, readDateTime } from '../../../import/fhir/date-time.ts';

describe('a date', () => {
  it.each(['2017-03-04', '2020-02-29', '2017-03', '2017', '0001-01-01'])('%s exists', (text) => {
    expect(readDate(text)).toBe(text);
  });

  it.each([
    '2021-02-30',
    '2021-02-29',
    '2021-13-01',
    '2021-00-10',
    '0000-01-01',
    '2021-2-3',
    '04.03.2017',
    '',
  ])('%j does not', (text) => {
    expect(readDate(text)).toBeNull();
  });
});

describe('a time', () => {
  it.each([
    ['2015-08-23T01:16:09.580+00:00', '2015-08-23T01:16:09.580Z'],
    ['2026-11-02T08:20:00+03:00', '2026-11-02T05:20:00.000Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
    ['2026-11-02', '2026-11-01T21:00:00.000Z'],
    ['2026-11', '2026-10-31T21:00:00.000Z'],
    ['2026', '2025-12-31T21:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(readDateTime(text)?.toISOString()).toBe(instant);
  });

  it.each([
    '2021-02-30T10:00:00Z',
    '0000-01-01T10:00:00Z',
    '2021-02-03T24:00:00Z',
    '2021-02-03T10:61:00Z',
    '2021-02-03T10:00:00+15:00',
    '2021-02-03T10:00:00',
    'yesterday',
  ])('%s does not exist', (text) => {
    expect(readDateTime(text)).toBeNull();
  });
});
