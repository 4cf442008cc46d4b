import type { ConsentContext } from '../context.ts';
import type { Consent } from '../domain/consent.ts';

/** Null for an unknown consent and for one that the caller may not know alike. */
export async function readConsent({ access, loaders }: ConsentContext, id: string): Promise<Consent | null> {
  const consent = await loaders.consentById.load(id);
  if (!consent) return null;
  const mayKnow = await access.mayKnow({ dataClass: 'CONSENT', patientId: consent.patientId });
  return mayKnow ? consent : null;
}
