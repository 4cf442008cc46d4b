import type { Instant } from '../../_policy/types.ts';

/** Why results are opened in an emergency. */
export type EmergencyReason = 'LIFE_THREAT' | 'PATIENT_CANNOT_SPEAK' | 'URGENT_TREATMENT' | 'OTHER';

export type EmergencyVerdict = 'JUSTIFIED' | 'UNJUSTIFIED';

export type EmergencyAccessState = 'AWAITING_REVIEW' | 'REVIEWED';

/** That a clinician opened a patient's results without a referral. */
export interface EmergencyAccess {
  readonly id: string;
  readonly patientId: string;
  readonly practitionerId: string;
  /** For which the clinician acted. */
  readonly organizationId: string | null;
  /** The person, not the account. */
  readonly openedByPersonId: string;
  readonly reason: EmergencyReason;
  /** In the clinician's words. */
  readonly explanation: string;
  readonly openedAt: Date;
  /** Exclusive. */
  readonly validUntil: Date;
  /** Null until somebody has reviewed it. */
  readonly review: EmergencyReview | null;
}

export interface EmergencyReview {
  readonly verdict: EmergencyVerdict;
  readonly note: string | null;
  readonly reviewedAt: Date;
}

/** What a privacy officer says of an emergency access. */
export type ReviewVerdict = Pick<EmergencyReview, 'verdict' | 'note'>;

const LASTS_MS = 60 * 60 * 1000;
const SHORTEST_EXPLANATION = 10;
export const LONGEST_EXPLANATION = 1000;

/** When an emergency access that opens now closes by itself. */
export function closesAt(openedAt: Date): Date {
  return new Date(openedAt.getTime() + LASTS_MS);
}

export function isOpen(
  { openedAt, validUntil }: Pick<EmergencyAccess, 'openedAt' | 'validUntil'>,
  now: Instant,
): boolean {
  return openedAt.getTime() <= now && now < validUntil.getTime();
}

export function stateOf({ review }: Pick<EmergencyAccess, 'review'>): EmergencyAccessState {
  return review ? 'REVIEWED' : 'AWAITING_REVIEW';
}

/** An explanation without the spaces around it; null where it says too little or too much to be reviewed. */
export function usableExplanation(text: string): string | null {
  const explanation = text.trim();
  return explanation.length >= SHORTEST_EXPLANATION && explanation.length <= LONGEST_EXPLANATION
    ? explanation
    : null;
}

/** Whether a review says the same as the one that stands: then sending it again changes nothing. */
export function isSameReview(standing: ReviewVerdict, said: ReviewVerdict): boolean {
  return standing.verdict === said.verdict && standing.note === said.note;
}
