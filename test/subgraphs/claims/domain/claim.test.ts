import { describe, expect, it } from 'vitest';
import {
  claimRow,
  isClaimNumber,
  settledFilter,
  type SeenClaim,
} from '../../../../subgraphs/claims/domain/claim.ts';
import { stateOf } from '../../../../subgraphs/claims/domain/claim-life-cycle.ts';
import { day, event } from '../events.ts';

const claim = (...events: Parameters<typeof stateOf>[0]): SeenClaim => ({
  id: 'claim',
  number: 'K8-1',
  coverageId: 'coverage',
  patientId: 'insured',
  insurerOrganizationId: 'insurer',
  beneficiaryPersonIds: ['heir'],
  risk: 'CRITICAL_ILLNESS',
  eventOn: '2026-10-01',
  beneficiary: null,
  ...stateOf(events),
});

describe('what the access policy is told of a claim', () => {
  it('names the insurer and the parties', () => {
    expect(claimRow(claim(event('SUBMITTED', day(1))))).toEqual({
      type: 'CLAIM',
      claimId: 'claim',
      insurerOrganizationId: 'insurer',
      partyPersonIds: ['insured', 'heir'],
      beneficiary: null,
      neededForRisk: false,
    });
  });

  it('names no insurer before the claim has been submitted', () => {
    const drafts = [claim(event('DRAFT', day(1))), claim(event('DRAFT', day(1)), event('WITHDRAWN', day(2)))];
    for (const draft of drafts) expect(claimRow(draft).insurerOrganizationId).toBe('');
  });
});

it.each<[string, boolean]>([
  ['K8-2026-000117', true],
  ['К8/2026.17', true],
  ['', false],
  ['-1', false],
  ['K8 1', false],
  ['K8\u00001', false],
  ['9'.repeat(41), false],
])('%j may be a number of a claim: %s', (text, expected) => {
  expect(isClaimNumber(text)).toBe(expected);
});

it('a filter is the same in whatever order it is written', () => {
  expect(settledFilter({ status: ['PAID', 'DENIED', 'PAID'] })).toEqual(
    settledFilter({ status: ['DENIED', 'PAID'], risk: null }),
  );
  expect(settledFilter(null)).toEqual({ status: null, risk: null, changedSince: null });
});
