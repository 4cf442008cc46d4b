import type { Kysely } from 'kysely';
import { decideAndWrite } from '../../_platform/decided-write.ts';
import { forbidden } from '../../_platform/errors.ts';
import type { Access } from '../../_platform/request-context.ts';
import { moscowDate } from '../../_policy/index.ts';
import type { Instant } from '../../_policy/types.ts';
import type { LabResultsContext } from '../context.ts';
import {
  findHidableResult,
  findRestorationUnderKey,
  findStandingHiding,
  paperColumns,
  recordRestoration,
  takeTurnToHide,
} from '../data/result-hiding.repository.ts';
import type { LabResultsDatabase } from '../data/tables.ts';
import { usablePaper, type RequestPaper } from '../domain/request-paper.ts';
import type { HidableResult } from '../domain/result-hiding.ts';
import { keyed, keyTaken, type Keyed } from '../../_platform/request-key.ts';
import { permitResultAct, type ResultActor } from './permit-result-act.ts';
import { unusablePaper } from './unusable-paper.ts';

export interface RestoreResult {
  readonly resultId: string;
  readonly paper: RequestPaper;
  readonly idempotencyKey: string;
}

export type RestoreResultOutcome =
  | {
      readonly __typename: 'ResultRestored';
      readonly resultId: string;
      readonly restoredAt: Date;
      readonly patient: { readonly id: string };
    }
  | { readonly __typename: 'ResultNotHidden' | 'ResultNotFound'; readonly resultId: string };

/**
 * Brings a removed report or observation back to the portal, on the patient's hand-written request, once per account
 * and key [001 §6.14].
 * @throws {ForbiddenError} to whoever may know the result and not do this
 * @throws {BadUserInputError}
 */
export async function restoreResult(
  context: LabResultsContext,
  request: RestoreResult,
): Promise<RestoreResultOutcome> {
  const { resultId, paper, idempotencyKey } = request;
  const asked = { ...request, ...keyed(idempotencyKey, [resultId, paper]) };
  const outcome = await decideAndWrite(context, {
    decide: (access, db) => permittedRestorer(access, db, resultId),
    lock: (transaction) => takeTurnToHide(transaction, resultId),
    write: (transaction, restorer) => restoreOnce(transaction, asked, restorer, context.now),
  });
  context.renew();
  return outcome ?? { __typename: 'ResultNotFound', resultId };
}

interface Restorer extends ResultActor {
  readonly result: HidableResult;
}

async function permittedRestorer(
  access: Access,
  db: Kysely<LabResultsDatabase>,
  resultId: string,
): Promise<Restorer | null> {
  const result = await findHidableResult(db, resultId);
  const actor = await permitResultAct(access, 'RESTORE_RESULT', result);
  return actor && result && { ...actor, result };
}

async function restoreOnce(
  transaction: Kysely<LabResultsDatabase>,
  asked: RestoreResult & Keyed,
  { result, accountId, personId, organizationId }: Restorer,
  now: Instant,
): Promise<RestoreResultOutcome> {
  const { idempotencyKey, hash } = asked;
  const { id: resultId, patientId } = result;
  const patient = { id: patientId };
  const earlier = await findRestorationUnderKey(transaction, { accountId, idempotencyKey });
  if (earlier && earlier.requestHash !== hash) throw keyTaken();
  if (earlier) return { __typename: 'ResultRestored', resultId, restoredAt: earlier.at, patient };

  if (organizationId === null) throw forbidden('NOT_PERMITTED');
  const paper = usablePaper(asked.paper, moscowDate(now));
  if (!paper) throw unusablePaper();
  const standing = await findStandingHiding(transaction, resultId);
  if (!standing) return { __typename: 'ResultNotHidden', resultId };
  const restoredAt = new Date(now);
  const isFirst = await recordRestoration(transaction, result, {
    hiding_id: standing.id,
    restored_at: restoredAt,
    restored_by: accountId,
    restored_by_person: personId,
    organization_id: organizationId,
    ...paperColumns(paper),
    idempotency_key: idempotencyKey,
    request_hash: hash,
  });
  if (!isFirst) throw keyTaken();
  return { __typename: 'ResultRestored', resultId, restoredAt, patient };
}
