import type { ClaimEvent, ClaimStatus } from '../../../subgraphs/claims/domain/claim-life-cycle.ts';

export const STATUSES: readonly ClaimStatus[] = [
  'DRAFT',
  'SUBMITTED',
  'AWAITING_DOCUMENTS',
  'UNDER_REVIEW',
  'APPROVED',
  'PARTIALLY_APPROVED',
  'DENIED',
  'PAID',
  'WITHDRAWN',
];

const CLAIMANTS: readonly ClaimStatus[] = ['DRAFT', 'SUBMITTED', 'WITHDRAWN'];

const DECISIONS: Partial<Record<ClaimStatus, Partial<ClaimEvent>>> = {
  APPROVED: { approvedBenefitKopecks: 6_000_000n },
  PARTIALLY_APPROVED: { approvedBenefitKopecks: 4_500_000n, reason: 'Превышена страховая сумма' },
  DENIED: { approvedBenefitKopecks: 0n, reason: 'Не страховой случай, п. 3.12.1' },
};

/** An event as it ought to be, by whoever does such a thing. */
export function event(status: ClaimStatus, at: Date, more: Partial<ClaimEvent> = {}): ClaimEvent {
  return {
    at,
    status,
    actor: CLAIMANTS.includes(status) ? 'CLAIMANT' : 'INSURER',
    actorAccountId: null,
    reason: null,
    approvedBenefitKopecks: null,
    ...DECISIONS[status],
    ...more,
  };
}

/** Noon of a day of November 2026. */
export function day(dayOfMonth: number): Date {
  return new Date(Date.UTC(2026, 10, dayOfMonth, 9));
}

/** The shortest way to a status, one step a day from the first of November on. */
export function eventsTo(status: ClaimStatus): readonly ClaimEvent[] {
  return WAYS[status].map((step, index) => event(step, day(index + 1)));
}

const REVIEWED: readonly ClaimStatus[] = ['SUBMITTED', 'UNDER_REVIEW'];

const WAYS: Readonly<Record<ClaimStatus, readonly ClaimStatus[]>> = {
  DRAFT: ['DRAFT'],
  SUBMITTED: ['DRAFT', 'SUBMITTED'],
  AWAITING_DOCUMENTS: ['SUBMITTED', 'AWAITING_DOCUMENTS'],
  UNDER_REVIEW: REVIEWED,
  APPROVED: [...REVIEWED, 'APPROVED'],
  PARTIALLY_APPROVED: [...REVIEWED, 'PARTIALLY_APPROVED'],
  DENIED: [...REVIEWED, 'DENIED'],
  PAID: [...REVIEWED, 'APPROVED', 'PAID'],
  WITHDRAWN: ['SUBMITTED', 'WITHDRAWN'],
};
