import type { Kysely, Transaction } from 'kysely';
import { decideAndWrite } from '../../_platform/decided-write.ts';
import { forbidden } from '../../_platform/errors.ts';
import type { Access } from '../../_platform/request-context.ts';
import type { Action, Basis, DataClass, Instant, Principal, Row, SubjectFacts } from '../../_policy/types.ts';
import type { IdentityContext } from '../context.ts';
import type { IdentityDatabase } from '../data/tables.ts';

/** An act on one patient that the policy decides about. */
export interface ActOnPatient {
  readonly action: Action;
  readonly patientId: string;
  readonly row: Row;
  /** What is written; who the patient is, where it is left out. */
  readonly dataClass?: DataClass;
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
  access: Access,
  { action, patientId, row, dataClass = 'DEMOGRAPHICS' }: ActOnPatient,
  known?: Row,
): Promise<PermittedAct | null> {
  const decision = await access.decide({ action, dataClass, patientId, row });
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

/** A write in its turn: the transaction that holds the patient, and the policy on the facts of that moment. */
export interface InTurn {
  readonly db: Transaction<IdentityDatabase>;
  readonly access: Access;
  readonly now: Instant;
}

/** Does something to a patient in one transaction, one act after the other for each patient; null where nobody may know. */
export async function writeInTurn<Permitted, Outcome>(
  context: IdentityContext,
  { decide, lock, write }: TurnOfPatient<Permitted, Outcome>,
): Promise<Outcome | null> {
  const outcome = await decideAndWrite<IdentityDatabase, Permitted, Outcome>(context, {
    decide,
    lock,
    write: (db, permitted, access) => write({ db, access, now: context.now }, permitted),
  });
  context.renewLoaders();
  return outcome;
}

interface TurnOfPatient<Permitted, Outcome> {
  readonly decide: (access: Access, db: Kysely<IdentityDatabase>) => Promise<Permitted | null>;
  readonly lock: (transaction: Transaction<IdentityDatabase>) => Promise<unknown>;
  readonly write: (turn: InTurn, permitted: Permitted) => Promise<Outcome>;
}
