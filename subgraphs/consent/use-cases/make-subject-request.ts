import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { BadUserInputError } from '../../_platform/errors.ts';
import { postNotices } from '../../_platform/notices/post-notices.ts';
import { moscowDate } from '../../_policy/civil-time.ts';
import type { ConsentContext } from '../context.ts';
import { findSubjectRequests, insertSubjectRequest } from '../data/subject-request.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';
import { paragraphsOf } from '../domain/line.ts';
import type { MakeRequestOutcome } from '../domain/outcomes.ts';
import {
  ANSWER_WORKING_DAYS,
  type SubjectRequest,
  type SubjectRequestKind,
} from '../domain/subject-request.ts';
import { afterWorkingDays } from '../domain/working-days.ts';
import { actInTurn } from './act-in-turn.ts';
import { once } from './once.ts';
import type { PermittedAct } from './permit-act.ts';
import { paperOf } from './withdraw-processing-consent.ts';

export interface MakeSubjectRequestInput {
  readonly patientId: string;
  readonly kind: SubjectRequestKind;
  readonly text: string;
  readonly organizationId?: string | null;
  readonly paperNumber?: string | null;
  readonly idempotencyKey: string;
}

export const LONGEST_TEXT = 5000;

/** Asks an organisation about the patient's data; its privacy officers are told. */
export async function makeSubjectRequest(
  context: ConsentContext,
  input: MakeSubjectRequestInput,
): Promise<MakeRequestOutcome> {
  const { patientId, kind, text, organizationId, paperNumber, idempotencyKey } = input;
  return actInTurn<MakeRequestOutcome>(
    context,
    'MAKE_SUBJECT_REQUEST',
    patientId,
    async (transaction, act) => {
      const id = await once(
        transaction,
        {
          accountId: act.principal.accountId,
          idempotencyKey,
          action: 'MAKE_SUBJECT_REQUEST',
          asked: [patientId, kind, text, organizationId, paperNumber],
        },
        () => addRequest(transaction, act, input, context.now),
      );
      return { __typename: 'SubjectRequestMade', request: await requestById(transaction, id) };
    },
  );
}

async function addRequest(
  transaction: Kysely<ConsentDatabase>,
  act: PermittedAct,
  input: MakeSubjectRequestInput,
  now: number,
): Promise<string> {
  const { principal, basis } = act;
  const { patientId, kind } = input;
  const text = paragraphsOf(input.text, LONGEST_TEXT);
  if (text === null)
    throw new BadUserInputError('text', `A request has 1 to ${LONGEST_TEXT} printable characters.`);
  const paperNumber = paperOf(input.paperNumber, basis.type);
  const isOnPaper = paperNumber !== null;
  const organizationId = addressee(act, input.organizationId ?? null);
  const [id, madeAt] = [newId(), new Date(now)];
  await insertSubjectRequest(transaction, {
    id,
    patient_id: patientId,
    organization_id: organizationId,
    kind,
    request_text: text,
    made_at: madeAt,
    made_by: isOnPaper ? null : principal.personId,
    representation_id: basis.type === 'REPRESENTATION' ? basis.id : null,
    paper_number: paperNumber,
    recorded_by: isOnPaper ? principal.personId : null,
    due_on: afterWorkingDays(moscowDate(now), ANSWER_WORKING_DAYS),
  });
  const notice = { kind: 'SUBJECT_REQUEST_RECEIVED', patientId, details: { requestId: id } } as const;
  await postNotices(
    transaction,
    [
      { ...notice, audience: { type: 'STAFF', organizationId, role: 'PRIVACY_OFFICER' } },
      { ...notice, audience: { type: 'PATIENT' } },
    ],
    madeAt,
  );
  return id;
}

/**
 * Whom a request is for: staff record those to their own organisation; others name one of those that keep the patient's
 * records, where there are several.
 */
function addressee({ principal, patient, basis }: PermittedAct, named: string | null): string {
  const possible = basis.type === 'STAFF_DUTY' ? [principal.organizationId] : patient.registeredAt;
  const [only = null] = possible;
  const chosen = named ?? (possible.length === 1 ? only : null);
  if (chosen === null || !possible.includes(chosen))
    throw new BadUserInputError(
      'organizationId',
      'Name an organisation where the patient is registered; staff record requests to their own.',
    );
  return chosen;
}

/** As it stands now. */
export async function requestById(transaction: Kysely<ConsentDatabase>, id: string): Promise<SubjectRequest> {
  const [request] = await findSubjectRequests(transaction, [id]);
  if (!request) throw new Error('a request that was made is not there');
  return request;
}
