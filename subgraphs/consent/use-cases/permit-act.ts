import { forbidden } from '../../_platform/errors.ts';
import type { Action, Basis, Principal, SubjectFacts } from '../../_policy/types.ts';
import type { ConsentContext } from '../context.ts';

/** Who does something with a patient's consents, for whom, and on which basis. */
export interface PermittedAct {
  readonly principal: Principal;
  readonly patient: SubjectFacts;
  readonly basis: Basis;
}

/**
 * Asks the policy whether the caller may act for a patient.
 * @returns null where the caller may not know the patient, or there is none
 * @throws {ForbiddenError} where they may know the patient and not do this
 */
export async function permitAct(
  { access }: Pick<ConsentContext, 'access'>,
  action: Action,
  patientId: string,
): Promise<PermittedAct | null> {
  const decision = await access.decide({ action, dataClass: 'CONSENT', patientId });
  if (!decision.permitted) {
    const knowable = decision.rowKnown || (await access.mayKnow({ dataClass: 'DEMOGRAPHICS', patientId }));
    if (knowable) throw forbidden(decision.reason);
    return null;
  }
  const [principal, patient] = await Promise.all([access.principal(), access.subject(patientId)]);
  return principal && patient && { principal, patient, basis: decision.basis };
}
