import type { ClaimActor, ClaimStatus } from './claim-life-cycle.ts';

/** What keeps an event from being the next one of a claim. */
export type IllegalEventReason =
  'ILLEGAL_TRANSITION' | 'BACK_IN_TIME' | 'REASON_MISSING' | 'BENEFIT_MISPLACED';

/** An event that cannot follow in the life of a claim. */
export class IllegalClaimEventError extends Error {
  override readonly name = 'IllegalClaimEventError';
  readonly code: IllegalEventReason;

  constructor(code: IllegalEventReason, from: ClaimStatus | null, to: ClaimStatus, actor: ClaimActor) {
    super(`A claim cannot go from ${from ?? 'nothing'} to ${to} by the ${actor}: ${code}`);
    this.code = code;
  }
}
