import type { Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { decideAndWrite } from '../../_platform/decided-write.ts';
import { BadUserInputError, forbidden } from '../../_platform/errors.ts';
import type { Access } from '../../_platform/request-context.ts';
import { moscowDate } from '../../_policy/index.ts';
import type { Instant } from '../../_policy/types.ts';
import type { LabResultsContext } from '../context.ts';
import {
  findHidableResult,
  findHidingUnderKey,
  findStandingHiding,
  paperColumns,
  recordHiding,
  takeTurnToHide,
} from '../data/result-hiding.repository.ts';
import type { LabResultsDatabase } from '../data/tables.ts';
import { usablePaper, type RequestPaper } from '../domain/request-paper.ts';
import { hidingActor, type HidableResult } from '../domain/result-hiding.ts';
import { keyed, keyTaken, type Keyed } from '../../_platform/request-key.ts';
import { mayKnowHidden, permitResultAct, type ResultActor } from './permit-result-act.ts';
import { unusablePaper } from './unusable-paper.ts';

export interface HideResult {
  readonly resultId: string;
  /** Of staff alone: by which paper they were asked. */
  readonly paper?: RequestPaper | null | undefined;
  readonly idempotencyKey: string;
}

export type HideResultOutcome =
  | {
      readonly __typename: 'ResultHidden' | 'ResultAlreadyHidden';
      readonly resultId: string;
      readonly hiddenAt: Date;
      readonly patient: { readonly id: string };
    }
  | { readonly __typename: 'ResultNotFound'; readonly resultId: string };

/**
 * Removes a report or an observation from the portal, once per account and key.
 * @throws {ForbiddenError} to whoever may know the result and not do this
 * @throws {BadUserInputError}
 */
export async function hideResult(
  context: LabResultsContext,
  request: HideResult,
): Promise<HideResultOutcome> {
  const { resultId, paper, idempotencyKey } = request;
  const asked = { ...request, ...keyed(idempotencyKey, [resultId, paper ?? null]) };
  const outcome = await decideAndWrite(context, {
    decide: (access, db) => permittedHider(access, db, asked),
    lock: (transaction) => takeTurnToHide(transaction, resultId),
    write: (transaction, hider) => hideOnce(transaction, asked, hider, context.now),
  });
  context.renew();
  return outcome ?? { __typename: 'ResultNotFound', resultId };
}

type AskedFor = HideResult & Keyed;

interface Hider extends ResultActor {
  readonly result: HidableResult;
}

/**
 * Whoever repeats their own call gets its answer again, though the result is hidden from them by now: it is decided as
 * if it were not. Nobody else learns that it is there.
 */
async function permittedHider(
  access: Access,
  db: Kysely<LabResultsDatabase>,
  { resultId, idempotencyKey, hash }: AskedFor,
): Promise<Hider | null> {
  const [result, principal] = await Promise.all([findHidableResult(db, resultId), access.principal()]);
  const earlier = principal
    ? await findHidingUnderKey(db, { accountId: principal.accountId, idempotencyKey })
    : undefined;
  const isRepeated = earlier?.requestHash === hash;
  const asked = result && isRepeated ? { ...result, row: { ...result.row, hidden: false } } : result;
  const actor = await permitResultAct(access, 'HIDE_RESULT', asked);
  if (!actor || !asked || (asked.row.hidden && !(await mayKnowHidden(access, asked)))) return null;
  return { ...actor, result: asked };
}

async function hideOnce(
  transaction: Kysely<LabResultsDatabase>,
  asked: AskedFor,
  { result, ...actor }: Hider,
  now: Instant,
): Promise<HideResultOutcome> {
  const { idempotencyKey, hash } = asked;
  const { id: resultId, patientId } = result;
  const patient = { id: patientId };
  const earlier = await findHidingUnderKey(transaction, { accountId: actor.accountId, idempotencyKey });
  if (earlier && earlier.requestHash !== hash) throw keyTaken();
  if (earlier) return { __typename: 'ResultHidden', resultId, hiddenAt: earlier.at, patient };

  const by = hiderOf(actor, asked.paper, now);
  const standing = await findStandingHiding(transaction, resultId);
  if (standing) return { __typename: 'ResultAlreadyHidden', resultId, hiddenAt: standing.hiddenAt, patient };
  const hiddenAt = new Date(now);
  const key = { idempotency_key: idempotencyKey, request_hash: hash };
  const hiding = { id: newId(), patient_id: patientId, hidden_at: hiddenAt, ...by, ...key };
  if (!(await recordHiding(transaction, result, hiding))) throw keyTaken();
  return { __typename: 'ResultHidden', resultId, hiddenAt, patient };
}

/** @throws {BadUserInputError} where there is a paper and should be none, or the other way about */
function hiderOf(
  { accountId, personId, organizationId, basis }: ResultActor,
  typed: RequestPaper | null | undefined,
  now: Instant,
) {
  const hiddenAs = hidingActor(basis.type);
  if (hiddenAs === null) throw forbidden('NOT_PERMITTED');
  const isStaff = hiddenAs === 'STAFF';
  if (!isStaff && typed)
    throw new BadUserInputError('paper', 'A paper is for staff: whoever asks in the portal needs none.');
  const paper = isStaff && typed ? usablePaper(typed, moscowDate(now)) : null;
  if (isStaff && !paper) throw unusablePaper();
  return {
    hidden_as: hiddenAs,
    hidden_by: accountId,
    hidden_by_person: personId,
    representation_id: hiddenAs === 'REPRESENTATIVE' ? basis.id : null,
    organization_id: isStaff ? organizationId : null,
    ...(paper ? paperColumns(paper) : NO_PAPER),
  };
}

const NO_PAPER = { paper_number: null, written_on: null, document_kind: null, document_number: null };
