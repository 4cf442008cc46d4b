import type { Row } from '../../_policy/types.ts';

export type FeedbackTopic = 'PORTAL' | 'SERVICE' | 'RESULTS' | 'PERSONAL_DATA' | 'OTHER';

/** What somebody wrote to an organisation [000 §3.4]. */
export interface Feedback {
  readonly id: string;
  readonly accountId: string;
  /** The sender, where they are anybody's patient: their access log tells who has read it. */
  readonly patientId: string | null;
  readonly organizationId: string;
  readonly topic: FeedbackTopic;
  readonly text: string;
  readonly sentAt: Date;
  /** Whole name. */
  readonly sender: string | null;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
}

/** The sender's, and the organisation's. */
export function feedbackRow({
  accountId,
  organizationId,
}: Pick<Feedback, 'accountId' | 'organizationId'>): Row {
  return { type: 'ACCOUNT', accountId, organizationId };
}

const LONGEST_TEXT = 4000;

/** Null where there is nothing in it, or too much. */
export function feedbackText(text: string): string | null {
  const trimmed = text.trim();
  return trimmed.length > 0 && Array.from(trimmed).length <= LONGEST_TEXT ? trimmed : null;
}
