import { v7 as newId } from 'uuid';
import { PATIENT_ROW } from '../../_platform/access-rules.ts';
import { BadUserInputError } from '../../_platform/errors.ts';
import { postNotices, type NewNotice } from '../../_platform/notices/post-notices.ts';
import type { Role } from '../../_policy/types.ts';
import { assertRequestKey, keyTaken } from '../../_platform/request-key.ts';
import type { IdentityContext } from '../context.ts';
import { takeAttempt, type AttemptLimit } from '../data/attempt.repository.ts';
import { findFeedbackByKey, insertFeedback } from '../data/feedback.repository.ts';
import { findRelatedPatientIds } from '../data/patient.repository.ts';
import { feedbackText, type Feedback, type FeedbackTopic } from '../domain/feedback.ts';
import { tooManyAttempts, type TooManyAttempts } from '../domain/outcomes-of-accounts.ts';
import { actOnOwnAccount, permitOwnAct, type PermittedAct } from './act-on-account.ts';

export interface SendFeedbackInput {
  readonly organizationId: string;
  readonly topic: FeedbackTopic;
  readonly text: string;
  readonly idempotencyKey: string;
}

export type SendFeedbackOutcome =
  | { readonly __typename: 'FeedbackSent'; readonly feedback: Feedback }
  | { readonly __typename: 'OrganizationNotFound'; readonly organizationId: string }
  | TooManyAttempts;

const LIMIT: AttemptLimit = { kind: 'FEEDBACK', most: 20, perSeconds: 60 * 60 };
const READERS: readonly Role[] = ['REGISTRAR', 'PRIVACY_OFFICER'];

/** Writes to an organisation with which the caller has to do [000 §3.4, 003 §4]; once for each key. */
export async function sendFeedback(
  context: IdentityContext,
  { organizationId, topic, text: typed, idempotencyKey }: SendFeedbackInput,
): Promise<SendFeedbackOutcome> {
  const { accountId } = await permitOwnAct(context.access, 'SEND_FEEDBACK');
  const text = feedbackText(typed);
  if (text === null) throw new BadUserInputError('text', 'Feedback has 1 to 4000 characters.');
  assertRequestKey(idempotencyKey);
  const attempt = await takeAttempt(context.db, LIMIT, accountId, new Date());
  if (!attempt.isAllowed) return tooManyAttempts(attempt);

  return actOnOwnAccount<SendFeedbackOutcome>(context, 'SEND_FEEDBACK', async (permitted) => {
    const { db, at } = permitted;
    if (!(await organizationsOf(permitted)).has(organizationId))
      return { __typename: 'OrganizationNotFound', organizationId };
    const isNew = await insertFeedback(db, {
      id: newId(),
      account_id: accountId,
      organization_id: organizationId,
      topic,
      text,
      sent_at: at,
      idempotency_key: idempotencyKey,
    });
    const feedback = await findFeedbackByKey(db, accountId, idempotencyKey);
    if (
      !feedback ||
      feedback.organizationId !== organizationId ||
      feedback.topic !== topic ||
      feedback.text !== text
    )
      throw keyTaken();
    if (isNew)
      await postNotices(
        db,
        READERS.map((role) => noticeFor(role, feedback)),
        at,
      );
    return { __typename: 'FeedbackSent', feedback };
  });
}

/** Where the caller works, is a patient, or represents one of whom they may know. */
async function organizationsOf({ db, access, principal }: PermittedAct): Promise<ReadonlySet<string>> {
  if (principal.role !== 'PERSON')
    return new Set(principal.organizationId === null ? [] : [principal.organizationId]);
  const related = principal.personId === null ? [] : await findRelatedPatientIds(db, principal.personId);
  const known = await access.knownRows(related, 'DEMOGRAPHICS', (patientId) => ({
    patientId,
    row: PATIENT_ROW,
  }));
  const subjects = await Promise.all(known.map((patientId) => access.subject(patientId)));
  return new Set(subjects.flatMap((subject) => subject?.registeredAt ?? []));
}

function noticeFor(role: Role, { id, organizationId }: Feedback): NewNotice {
  return {
    kind: 'FEEDBACK_RECEIVED',
    audience: { type: 'STAFF', organizationId, role },
    patientId: null,
    details: { feedbackId: id },
  };
}
