import { expect, it } from 'vitest';
import { coverageStatus, type CoverageStatus } from '../../../../subgraphs/claims/domain/coverage.ts';

it.each<[string, string | null, string, CoverageStatus]>([
  ['on its last day', null, '2026-11-20T23:59:59.999+03:00', 'ACTIVE'],
  ['after its last day', null, '2026-11-21T00:00:00+03:00', 'ENDED'],
  ['the day before an early end', '2026-11-10', '2026-11-09T23:59:59.999+03:00', 'ACTIVE'],
  ['on the first day after an early end', '2026-11-10', '2026-11-10T00:00:00+03:00', 'ENDED'],
])('a coverage %s', (_, endedOn, now, expected) => {
  expect(coverageStatus({ validThrough: '2026-11-20', endedOn }, Date.parse(now))).toBe(expected);
});
