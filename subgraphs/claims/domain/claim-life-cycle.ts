import { IllegalClaimEventError, type IllegalEventReason } from './errors.ts';

export type ClaimStatus =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'AWAITING_DOCUMENTS'
  | 'UNDER_REVIEW'
  | 'APPROVED'
  | 'PARTIALLY_APPROVED'
  | 'DENIED'
  | 'PAID'
  | 'WITHDRAWN';

/** Whose act an event is: the claimant's (or whoever acts for them), or the insurer's. */
export type ClaimActor = 'CLAIMANT' | 'INSURER';

/** One step of a claim; never changed once it has happened. */
export interface ClaimEvent {
  readonly at: Date;
  readonly status: ClaimStatus;
  readonly actor: ClaimActor;
  /** The account that acted; null where it was no account's act. */
  readonly actorAccountId: string | null;
  /** In words; every full or partial denial has one [004 §3.12, 3.14.2]. */
  readonly reason: string | null;
  /** Set when it is decided, and 0 when it is denied. */
  readonly approvedBenefitKopecks: bigint | null;
}

/** Where a claim stands, as its events have left it. */
export interface ClaimState {
  readonly status: ClaimStatus;
  readonly submittedAt: Date | null;
  readonly changedAt: Date;
  /** Null before a decision. */
  readonly approvedBenefitKopecks: bigint | null;
}

type Transitions = Readonly<Partial<Record<ClaimStatus, ClaimActor>>>;

/**
 * Which status may follow, and by whose act. A claim whose documents are complete goes to review at once; it can be
 * withdrawn until it is decided (**ours**: the programme draws neither line).
 */
const NEXT: Readonly<Record<ClaimStatus, Transitions>> = {
  DRAFT: { SUBMITTED: 'CLAIMANT', WITHDRAWN: 'CLAIMANT' },
  SUBMITTED: { AWAITING_DOCUMENTS: 'INSURER', UNDER_REVIEW: 'INSURER', WITHDRAWN: 'CLAIMANT' },
  AWAITING_DOCUMENTS: { UNDER_REVIEW: 'INSURER', WITHDRAWN: 'CLAIMANT' },
  UNDER_REVIEW: {
    AWAITING_DOCUMENTS: 'INSURER',
    APPROVED: 'INSURER',
    PARTIALLY_APPROVED: 'INSURER',
    DENIED: 'INSURER',
    WITHDRAWN: 'CLAIMANT',
  },
  APPROVED: { PAID: 'INSURER' },
  PARTIALLY_APPROVED: { PAID: 'INSURER' },
  DENIED: {},
  PAID: {},
  WITHDRAWN: {},
};

/** A claim begins as a draft, or is submitted as it comes. */
const FIRST: Transitions = { DRAFT: 'CLAIMANT', SUBMITTED: 'CLAIMANT' };

/** Whether the actor may bring a claim into a status. @param from null where there is no claim yet */
export function isLegalTransition(from: ClaimStatus | null, to: ClaimStatus, actor: ClaimActor): boolean {
  return (from === null ? FIRST : NEXT[from])[to] === actor;
}

/**
 * Where the claim stands after one more event.
 * @param state null before the first event
 * @throws {IllegalClaimEventError}
 */
export function stateAfter(state: ClaimState | null, event: ClaimEvent): ClaimState {
  const problem = problemWith(state, event);
  if (problem) throw new IllegalClaimEventError(problem, state?.status ?? null, event.status, event.actor);
  return {
    status: event.status,
    submittedAt: event.status === 'SUBMITTED' ? event.at : (state?.submittedAt ?? null),
    changedAt: event.at,
    approvedBenefitKopecks: event.approvedBenefitKopecks ?? state?.approvedBenefitKopecks ?? null,
  };
}

/**
 * Where a claim stands after all that has happened.
 * @throws {IllegalClaimEventError}
 * @throws {RangeError} where nothing has happened: a claim begins with an event
 */
export function stateOf(events: readonly ClaimEvent[]): ClaimState {
  const state = events.reduce<ClaimState | null>(stateAfter, null);
  if (!state) throw new RangeError('A claim begins with an event.');
  return state;
}

function problemWith(state: ClaimState | null, event: ClaimEvent): IllegalEventReason | undefined {
  if (!isLegalTransition(state?.status ?? null, event.status, event.actor)) return 'ILLEGAL_TRANSITION';
  if (state && event.at < state.changedAt) return 'BACK_IN_TIME';
  if (needsReason(event.status) && !event.reason?.trim()) return 'REASON_MISSING';
  return isBenefitInPlace(event) ? undefined : 'BENEFIT_MISPLACED';
}

function needsReason(status: ClaimStatus): boolean {
  return status === 'DENIED' || status === 'PARTIALLY_APPROVED';
}

/** A decision says how much, and nothing else does. */
function isBenefitInPlace({ status, approvedBenefitKopecks: benefit }: ClaimEvent): boolean {
  switch (status) {
    case 'APPROVED':
    case 'PARTIALLY_APPROVED':
      return benefit !== null && benefit > 0n;
    case 'DENIED':
      return benefit === 0n;
    default:
      return benefit === null;
  }
}
