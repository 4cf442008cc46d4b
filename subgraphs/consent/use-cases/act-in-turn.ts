import type { Transaction } from 'kysely';
import { accessWithin } from '../../_platform/access-within.ts';
import type { Action } from '../../_policy/types.ts';
import type { ConsentContext } from '../context.ts';
import { takeTurn } from '../data/signature.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';
import type { PatientNotFound } from '../domain/outcomes.ts';
import { permitAct, type PermittedAct } from './permit-act.ts';

/**
 * Does something with a patient's consents, in one transaction, one act after the other for each patient. The policy is
 * asked before anybody waits for a turn, and again when it has come: a representation that was revoked meanwhile must
 * leave nothing behind. What the request reads afterwards, it reads anew.
 * @throws {ForbiddenError} where the caller may know the patient and not do this
 */
export async function actInTurn<Outcome>(
  context: ConsentContext,
  action: Action,
  patientId: string,
  act: (transaction: Transaction<ConsentDatabase>, permitted: PermittedAct) => Promise<Outcome>,
): Promise<Outcome | PatientNotFound> {
  const notFound = { __typename: 'PatientNotFound', patientId } as const;
  if (!(await permitAct(context, action, patientId))) return notFound;
  const outcome = await context.db.transaction().execute(async (transaction) => {
    await takeTurn(transaction, patientId);
    const access = accessWithin(transaction, context);
    const permitted = await permitAct({ access }, action, patientId);
    return permitted ? act(transaction, permitted) : notFound;
  });
  context.access.forgetSubject(patientId);
  context.renewLoaders();
  return outcome;
}
