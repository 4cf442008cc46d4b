import { expect, it } from 'vitest';
import type { ClaimStatus } from '../../../../subgraphs/claims/domain/claim-life-cycle.ts';
import { claimOutcome, type ClaimOutcome } from '../../../../subgraphs/claims/domain/claim-outcome.ts';

it.each<[ClaimStatus, ClaimOutcome | null]>([
  ['DRAFT', null],
  ['SUBMITTED', 'QUEUED'],
  ['AWAITING_DOCUMENTS', 'QUEUED'],
  ['UNDER_REVIEW', 'QUEUED'],
  ['APPROVED', 'COMPLETE'],
  ['PARTIALLY_APPROVED', 'PARTIAL'],
  ['DENIED', 'ERROR'],
  ['PAID', 'COMPLETE'],
  ['WITHDRAWN', 'ERROR'],
])('%s is %s in FHIR', (status, outcome) => {
  expect(claimOutcome(status)).toBe(outcome);
});
