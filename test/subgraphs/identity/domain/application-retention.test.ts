import { expect, it } from 'vitest';
import { erasureLimits } from '../../../../subgraphs/identity/domain/application-retention.ts';

it('a refused application is kept for 30 days, one that nobody decides for 90', () => {
  expect(erasureLimits(new Date('2026-11-20T09:00:00Z'))).toEqual({
    refusedUntil: new Date('2026-10-21T09:00:00Z'),
    submittedUntil: new Date('2026-08-22T09:00:00Z'),
  });
});
