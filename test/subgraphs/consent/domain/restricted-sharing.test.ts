import { expect, it } from 'vitest';
import { sharingTerm } from '../../../../subgraphs/consent/domain/restricted-sharing.ts';

const NOW = Date.parse('2026-11-20T12:00:00+03:00');

it.each([
  [
    'a minor of 16: until the day before the 18th birthday',
    '2010-05-17',
    'FULL',
    { validThrough: '2028-05-16' },
  ],
  ['a minor of 17', '2008-12-31', 'FULL', { validThrough: '2026-12-30' }],
  ['an adult of limited capacity: without end', '1990-05-17', 'LIMITED', { validThrough: null }],
  ['an adult of full capacity: nobody to share with', '1990-05-17', 'FULL', null],
  ['an adult without capacity: the guardian sees all', '1990-05-17', 'NONE', null],
  ['a child: the parent sees all', '2017-05-17', 'FULL', null],
] as const)('%s', (_, birthDate, legalCapacity, expected) => {
  expect(sharingTerm({ birthDate, legalCapacity }, NOW)).toEqual(expected);
});

it('of one born on 29 February ends with the last day of February', () => {
  const bornOnLeapDay = { birthDate: '2012-02-29', legalCapacity: 'FULL' } as const;
  expect(sharingTerm(bornOnLeapDay, Date.parse('2028-01-01T12:00:00+03:00'))).toEqual({
    validThrough: '2030-02-28',
  });
});
