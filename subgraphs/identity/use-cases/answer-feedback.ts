import { PATIENT_ROW } from '../../_platform/access-rules.ts';
import { decideAndWrite } from '../../_platform/decided-write.ts';
import { BadUserInputError } from '../../_platform/errors.ts';
import { postNotices } from '../../_platform/notices/post-notices.ts';
import type { Access } from '../../_platform/request-context.ts';
import { isUuid } from '../../_platform/uuid.ts';
import type { Kysely } from 'kysely';
import type { IdentityContext } from '../context.ts';
import { answerFeedback as storeAnswer, findFeedback } from '../data/feedback.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { feedbackRow, feedbackText, type Feedback } from '../domain/feedback.ts';

export type AnswerFeedbackOutcome =
  | { readonly __typename: 'FeedbackAnswered' | 'FeedbackAnsweredBefore'; readonly feedback: Feedback }
  | { readonly __typename: 'FeedbackNotFound'; readonly feedbackId: string };

interface AnswerableFeedback {
  readonly feedback: Feedback;
  readonly personId: string;
}

/** Answers feedback, once. Whoever of an organisation's staff may read it may answer it, but for the sender. */
export async function answerFeedback(
  context: IdentityContext,
  { feedbackId, text: typed }: { readonly feedbackId: string; readonly text: string },
): Promise<AnswerFeedbackOutcome> {
  const text = feedbackText(typed);
  if (text === null) throw new BadUserInputError('text', 'An answer has 1 to 4000 characters.');
  const outcome = await decideAndWrite<IdentityDatabase, AnswerableFeedback, AnswerFeedbackOutcome>(context, {
    decide: (access, db) => answerable(access, db, feedbackId),
    write: async (db, { feedback, personId }) => {
      const at = new Date(context.now);
      if (!(await storeAnswer(db, { id: feedbackId, text, by: personId, at }))) {
        const answered = await findFeedback(db, feedbackId);
        return { __typename: 'FeedbackAnsweredBefore', feedback: answered ?? feedback };
      }
      const audience = { type: 'ACCOUNT', accountId: feedback.accountId } as const;
      const details = { feedbackId, answered: 'true' };
      await postNotices(db, [{ kind: 'FEEDBACK_RECEIVED', audience, patientId: null, details }], at);
      return { __typename: 'FeedbackAnswered', feedback: { ...feedback, answer: text, answeredAt: at } };
    },
  });
  return outcome ?? { __typename: 'FeedbackNotFound', feedbackId };
}

async function answerable(
  access: Access,
  db: Kysely<IdentityDatabase>,
  feedbackId: string,
): Promise<AnswerableFeedback | null> {
  await access.assertCallerNotStopped();
  const principal = await access.principal();
  const feedback = isUuid(feedbackId) ? await findFeedback(db, feedbackId) : null;
  if (!feedback || !principal?.personId) return null;
  const decision = await access.decide({
    action: 'ANSWER_FEEDBACK',
    dataClass: 'ACCOUNT',
    patientId: feedback.patientId,
    // What was written to others is no business of this organisation, though the sender may be a patient of both.
    row: feedback.organizationId === principal.organizationId ? feedbackRow(feedback) : PATIENT_ROW,
  });
  return decision.permitted ? { feedback, personId: principal.personId } : null;
}
