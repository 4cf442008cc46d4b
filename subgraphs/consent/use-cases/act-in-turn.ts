import type { Transaction } from 'kysely';
import { decideAndWrite } from '../../_platform/decided-write.ts';
import type { Access } from '../../_platform/request-context.ts';
import type { Action } from '../../_policy/types.ts';
import type { ConsentContext } from '../context.ts';
import { takePatientsTurn } from '../data/signature.repository.ts';
import type { ConsentDatabase } from '../data/tables.ts';
import type { PatientNotFound } from '../domain/outcomes.ts';
import { permitAct, type PermittedAct } from './permit-act.ts';

/**
 * Does something with a patient's consents, in one transaction, one act after the other for each patient. The policy is
 * asked before anybody waits for a turn, and again when it has come: a representation that was revoked meanwhile must
 * leave nothing behind. The access log is written in the same transaction.
 * @param permit where more decides than action and patient: answers null where the caller may not know what they act on
 * @throws {ForbiddenError} where the caller may know the patient and not do this
 */
export async function actInTurn<Outcome>(
  context: ConsentContext,
  action: Action,
  patientId: string,
  act: (transaction: Transaction<ConsentDatabase>, permitted: PermittedAct) => Promise<Outcome>,
  permit = (access: Access): Promise<PermittedAct | null> => permitAct({ access }, action, patientId),
): Promise<Outcome | PatientNotFound> {
  const outcome = await decideAndWrite(context, {
    decide: permit,
    lock: (transaction) => takePatientsTurn(transaction, patientId),
    write: act,
  });
  context.renewLoaders();
  return outcome ?? { __typename: 'PatientNotFound', patientId };
}
