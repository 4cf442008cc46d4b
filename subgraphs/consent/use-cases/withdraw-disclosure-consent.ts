import type { ConsentContext } from '../context.ts';
import { withdrawConsent } from '../data/consent.repository.ts';
import type { DisclosureWithdrawalOutcome } from '../domain/outcomes.ts';
import { actInTurn } from './act-in-turn.ts';
import { consentById } from './give-processing-consent.ts';

/** Closes the evidence again, at once; a consent that is withdrawn already stays as it is. */
export async function withdrawDisclosureConsent(
  context: ConsentContext,
  { consentId }: { readonly consentId: string },
): Promise<DisclosureWithdrawalOutcome> {
  const notFound = { __typename: 'ConsentNotFound', consentId } as const;
  const known = await context.loaders.consentById.load(consentId);
  if (known?.scope !== 'DISCLOSURE') return notFound;
  const outcome = await actInTurn<DisclosureWithdrawalOutcome>(
    context,
    'WITHDRAW_DISCLOSURE_CONSENT',
    known.patientId,
    async (transaction, { principal }) => {
      await withdrawConsent(transaction, consentId, {
        withdrawnAt: new Date(context.now),
        withdrawnBy: principal.personId,
      });
      return { __typename: 'DisclosureConsentWithdrawn', consent: await consentById(transaction, consentId) };
    },
  );
  return outcome.__typename === 'PatientNotFound' ? notFound : outcome;
}
