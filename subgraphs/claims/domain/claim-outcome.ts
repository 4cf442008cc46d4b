import type { ClaimStatus } from './claim-life-cycle.ts';

/** FHIR ClaimResponse.outcome. */
export type ClaimOutcome = 'QUEUED' | 'PARTIAL' | 'COMPLETE' | 'ERROR';

const OUTCOMES: Readonly<Record<ClaimStatus, ClaimOutcome | null>> = {
  DRAFT: null,
  SUBMITTED: 'QUEUED',
  AWAITING_DOCUMENTS: 'QUEUED',
  UNDER_REVIEW: 'QUEUED',
  APPROVED: 'COMPLETE',
  PARTIALLY_APPROVED: 'PARTIAL',
  DENIED: 'ERROR',
  PAID: 'COMPLETE',
  WITHDRAWN: 'ERROR',
};

/** The status of a claim in the words of FHIR; null for a draft, to which nobody has to respond yet. */
export function claimOutcome(status: ClaimStatus): ClaimOutcome | null {
  return OUTCOMES[status];
}
