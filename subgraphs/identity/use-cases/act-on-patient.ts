import type { Transaction } from 'kysely';
import { accessWithin } from '../../_platform/access-within.ts';
import { forbidden } from '../../_platform/errors.ts';
import type { Action, Basis, Principal, Row, SubjectFacts } from '../../_policy/types.ts';
import type { IdentityContext } from '../context.ts';
import { takePatientsTurn } from '../data/representation-act.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';

/** An act on one patient that the policy decides about. */
export interface ActOnPatient {
  readonly action: Action;
  readonly patientId: string;
  readonly row: Row;
}

/** Who acts on whom, and on which basis. */
export interface PermittedAct {
  readonly principal: Principal;
  readonly patient: SubjectFacts;
  readonly basis: Basis;
}

/**
 * Asks the policy whether the caller may act on a patient.
 * @param known the row by which the caller may know what they act on; the patient where it is left out
 * @returns null where the caller may not know it, or there is none
 * @throws {ForbiddenError} where they may know it and not do this
 */
export async function permitAct(
  { access }: Pick<IdentityContext, 'access'>,
  { action, patientId, row }: ActOnPatient,
  known?: Row,
): Promise<PermittedAct | null> {
  const decision = await access.decide({ action, dataClass: 'DEMOGRAPHICS', patientId, row });
  if (!decision.permitted) {
    const knowable =
      decision.rowKnown ||
      (await access.mayKnow({ dataClass: 'DEMOGRAPHICS', patientId, ...(known && { row: known }) }));
    if (knowable) throw forbidden(decision.reason);
    return null;
  }
  const [principal, patient] = await Promise.all([access.principal(), access.subject(patientId)]);
  return principal && patient && { principal, patient, basis: decision.basis };
}

/** The same database and policy, inside a transaction that holds the patient's turn. */
export type InTurn = Pick<IdentityContext, 'access' | 'now'> & {
  readonly db: Transaction<IdentityDatabase>;
};

/**
 * Does something to a patient in one transaction, one act after the other for each patient. Whoever acts asks the policy
 * before, so that strangers wait for nothing, and again within, on the facts of that moment.
 */
export async function inPatientsTurn<Outcome>(
  context: IdentityContext,
  patientId: string,
  act: (turn: InTurn) => Promise<Outcome>,
): Promise<Outcome> {
  const outcome = await context.db.transaction().execute(async (db) => {
    await takePatientsTurn(db, patientId);
    return act({ db, now: context.now, access: accessWithin(db, context) });
  });
  context.access.forgetSubject(patientId);
  context.renewLoaders();
  return outcome;
}
