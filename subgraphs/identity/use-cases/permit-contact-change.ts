import { forbidden } from '../../_platform/errors.ts';
import type { Access } from '../../_platform/request-context.ts';
import { ownAccountRow } from '../domain/account.ts';

/** Whose contact is changed, by whom. */
export interface ContactChange {
  readonly accountId: string;
  readonly personId: string;
}

/**
 * Asks the policy whether the caller may change a contact: their own, or that of a patient whose whole voice they are.
 * @param patientId null: the caller's own
 * @returns null where there is no such patient whom the caller may know
 * @throws {ForbiddenError}
 */
export async function permitContactChange(
  access: Access,
  patientId: string | null,
): Promise<ContactChange | null> {
  const principal = await access.principal();
  if (!principal) throw forbidden('NOT_PERMITTED');
  const { accountId, personId } = principal;
  if (patientId === null || patientId === personId) {
    const row = ownAccountRow(principal);
    // Decided by the account alone; the person, who may be a patient, finds it in their access log.
    const decision = await access.decide({
      action: 'UPDATE_CONTACT',
      dataClass: 'CONTACT',
      patientId: personId,
      row,
    });
    if (!decision.permitted) throw forbidden(decision.reason);
    // A partner's system is nobody who could be called.
    if (personId === null) throw forbidden('NOT_PERMITTED');
    return { accountId, personId };
  }
  const decision = await access.decide({ action: 'UPDATE_CONTACT', dataClass: 'CONTACT', patientId });
  if (decision.permitted) return { accountId, personId: patientId };
  const knowable = decision.rowKnown || (await access.mayKnow({ dataClass: 'DEMOGRAPHICS', patientId }));
  if (knowable) throw forbidden(decision.reason);
  return null;
}
