import type { ConsentContext } from '../context.ts';
import { withdrawOpenProcessingConsent } from '../data/consent.repository.ts';
import { takeTurn } from '../data/signature.repository.ts';
import type { WithdrawalOutcome } from '../domain/outcomes.ts';
import { permitAct } from './permit-act.ts';

/** Withdraws the patient's processing consent; whoever may sign it may withdraw it alone, and it ends at once. */
export async function withdrawProcessingConsent(
  context: ConsentContext,
  { patientId }: { readonly patientId: string },
): Promise<WithdrawalOutcome> {
  const act = await permitAct(context, 'WITHDRAW_PROCESSING_CONSENT', patientId);
  if (!act) return { __typename: 'PatientNotFound', patientId };

  const consent = await context.db.transaction().execute(async (transaction) => {
    await takeTurn(transaction, patientId);
    return withdrawOpenProcessingConsent(transaction, patientId, {
      withdrawnAt: new Date(context.now),
      withdrawnBy: act.principal.personId,
    });
  });
  context.renewLoaders();
  return consent
    ? { __typename: 'ProcessingConsentWithdrawn', consent }
    : { __typename: 'NoProcessingConsent', patientId };
}
