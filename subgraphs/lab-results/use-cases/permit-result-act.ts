import { forbidden } from '../../_platform/errors.ts';
import type { Access } from '../../_platform/request-context.ts';
import type { Basis } from '../../_policy/types.ts';
import type { HidableResult } from '../domain/result-hiding.ts';

/** Who removes or restores a result, and on which basis. */
export interface ResultActor {
  readonly accountId: string;
  readonly personId: string | null;
  readonly organizationId: string | null;
  readonly basis: Basis;
}

/**
 * Asks the policy whether the caller may remove or restore a result. Whoever is stopped learns that of every id alike.
 * @param result null for an id that is no result's
 * @returns null where the caller may not know the result, or there is none
 * @throws {ForbiddenError} where they may know it and not do this
 */
export async function permitResultAct(
  access: Access,
  action: 'HIDE_RESULT' | 'RESTORE_RESULT',
  result: HidableResult | null,
): Promise<ResultActor | null> {
  const about = result && { dataClass: 'RESULT' as const, patientId: result.patientId, row: result.row };
  const decision = about && (await access.decide({ ...about, action }));
  await access.assertCallerNotStopped();
  if (!about || !decision) return null;
  const principal = await access.principal();
  if (decision.permitted && principal) {
    const { accountId, personId, organizationId } = principal;
    return { accountId, personId, organizationId, basis: decision.basis };
  }
  const reason = decision.permitted ? 'NOT_PERMITTED' : decision.reason;
  if ((!decision.permitted && decision.rowKnown) || (await access.mayKnow(about))) throw forbidden(reason);
  return null;
}

/** Whoever may not restore what is hidden may not know of it, whatever else they may do with the patient's results. */
export async function mayKnowHidden(
  access: Access,
  { patientId, row }: Pick<HidableResult, 'patientId' | 'row'>,
): Promise<boolean> {
  const restoring = { action: 'RESTORE_RESULT', dataClass: 'RESULT', patientId, row } as const;
  return (await access.decideHypothetically(restoring)).permitted;
}
