import type { ConsentContext } from '../context.ts';
import { withdrawOpenProcessingConsent } from '../data/consent.repository.ts';
import type { WithdrawalOutcome } from '../domain/outcomes.ts';
import { actInTurn } from './act-in-turn.ts';

/** Withdraws the patient's processing consent; whoever may sign it may withdraw it alone, and it ends at once. */
export async function withdrawProcessingConsent(
  context: ConsentContext,
  { patientId }: { readonly patientId: string },
): Promise<WithdrawalOutcome> {
  return actInTurn<WithdrawalOutcome>(
    context,
    'WITHDRAW_PROCESSING_CONSENT',
    patientId,
    async (transaction, { principal }) => {
      const consent = await withdrawOpenProcessingConsent(transaction, patientId, {
        withdrawnAt: new Date(context.now),
        withdrawnBy: principal.personId,
      });
      return consent
        ? { __typename: 'ProcessingConsentWithdrawn', consent }
        : { __typename: 'NoProcessingConsent', patientId };
    },
  );
}
