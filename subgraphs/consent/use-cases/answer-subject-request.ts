import type { Transaction } from 'kysely';
import { BadUserInputError } from '../../_platform/errors.ts';
import { postNotices } from '../../_platform/notices/post-notices.ts';
import type { Access } from '../../_platform/request-context.ts';
import { moscowDate } from '../../_policy/civil-time.ts';
import type { ConsentContext } from '../context.ts';
import { answerRequest, extendRequest } from '../data/subject-request.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';
import { paragraphsOf } from '../domain/line.ts';
import type { HandleRequestOutcome } from '../domain/outcomes.ts';
import {
  EXTENSION_WORKING_DAYS,
  isExtendable,
  type SubjectRequest,
  type SubjectRequestOutcome,
} from '../domain/subject-request.ts';
import { afterWorkingDays } from '../domain/working-days.ts';
import { actInTurn } from './act-in-turn.ts';
import { LONGEST_TEXT, requestById } from './make-subject-request.ts';
import { permitAct, type PermittedAct } from './permit-act.ts';
import { recordOutOfSight } from './record-out-of-sight.ts';

export interface AnswerSubjectRequestInput {
  readonly requestId: string;
  readonly outcome: SubjectRequestOutcome;
  readonly answer: string;
}

/** Answers a request for good; the patient is told. The same answer again changes nothing. */
export async function answerSubjectRequest(
  context: ConsentContext,
  { requestId, outcome, answer }: AnswerSubjectRequestInput,
): Promise<HandleRequestOutcome> {
  const text = usableText('answer', answer);
  return handle(context, requestId, async (transaction, request, by, at) => {
    if (request.answer)
      return request.answer.outcome === outcome && request.answer.text === text
        ? { __typename: 'SubjectRequestChanged', request }
        : { __typename: 'SubjectRequestClosed', request };
    await answerRequest(transaction, requestId, { at, by, outcome, text });
    await tellPatient(transaction, request, 'ANSWERED', at);
    return { __typename: 'SubjectRequestChanged', request: await requestById(transaction, requestId) };
  });
}

/** Puts the answer off, once, for a reason that the patient is told. */
export async function extendSubjectRequest(
  context: ConsentContext,
  { requestId, reason }: { readonly requestId: string; readonly reason: string },
): Promise<HandleRequestOutcome> {
  const text = usableText('reason', reason);
  return handle(context, requestId, async (transaction, request, by, at) => {
    if (request.extension?.reason === text && !request.answer)
      return { __typename: 'SubjectRequestChanged', request };
    if (!isExtendable(request, moscowDate(context.now)))
      return { __typename: 'SubjectRequestClosed', request };
    const dueOn = afterWorkingDays(request.dueOn, EXTENSION_WORKING_DAYS);
    await extendRequest(transaction, requestId, { at, by, reason: text, dueOn });
    await tellPatient(transaction, request, 'EXTENDED', at);
    return { __typename: 'SubjectRequestChanged', request: await requestById(transaction, requestId) };
  });
}

type Handling = (
  transaction: Transaction<ConsentDatabase>,
  request: SubjectRequest,
  by: string | null,
  at: Date,
) => Promise<HandleRequestOutcome>;

/**
 * Whose request it is decides who may handle it; that it is addressed to another organisation looks like no request, and
 * is logged as a denial.
 */
async function handle(
  context: ConsentContext,
  requestId: string,
  handling: Handling,
): Promise<HandleRequestOutcome> {
  const notFound = { __typename: 'SubjectRequestNotFound', requestId } as const;
  const known = await context.loaders.subjectRequestById.load(requestId);
  if (!known) return notFound;
  const outcome = await actInTurn<HandleRequestOutcome>(
    context,
    'ANSWER_SUBJECT_REQUEST',
    known.patientId,
    async (transaction, act) =>
      handling(
        transaction,
        await requestById(transaction, requestId),
        act.principal.personId,
        new Date(context.now),
      ),
    (access) => permitHandling(access, known),
  );
  return outcome.__typename === 'PatientNotFound' ? notFound : outcome;
}

async function permitHandling(
  access: Access,
  { patientId, organizationId }: SubjectRequest,
): Promise<PermittedAct | null> {
  const principal = await access.principal();
  const isForStaffElsewhere = principal?.role !== 'PERSON' && organizationId !== principal?.organizationId;
  if (!isForStaffElsewhere) return permitAct({ access }, 'ANSWER_SUBJECT_REQUEST', patientId);
  await recordOutOfSight(access, 'ANSWER_SUBJECT_REQUEST', patientId);
  return null;
}

async function tellPatient(
  transaction: Transaction<ConsentDatabase>,
  { id, patientId }: SubjectRequest,
  change: 'ANSWERED' | 'EXTENDED',
  at: Date,
): Promise<void> {
  const details = { requestId: id, change };
  await postNotices(
    transaction,
    [{ kind: 'SUBJECT_REQUEST_ANSWERED', audience: { type: 'PATIENT' }, patientId, details }],
    at,
  );
}

function usableText(argument: string, typed: string): string {
  const text = paragraphsOf(typed, LONGEST_TEXT);
  if (text === null)
    throw new BadUserInputError(argument, `It has 1 to ${LONGEST_TEXT} printable characters.`);
  return text;
}
