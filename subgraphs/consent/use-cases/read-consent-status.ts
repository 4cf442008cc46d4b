import type { ConsentContext } from '../context.ts';
import { consentStatus, type ConsentStatus } from '../domain/consent-status.ts';
import type { Consent } from '../domain/consent.ts';

/** The state of a consent at the moment of the answer. */
export async function readConsentStatus(
  { access, loaders, now }: ConsentContext,
  consent: Consent,
): Promise<ConsentStatus | null> {
  const [patient, signatures] = await Promise.all([
    access.subject(consent.patientId),
    loaders.signaturesOfConsent.load(consent.id),
  ]);
  const signed = new Set(signatures?.map(({ capacity }) => capacity));
  return patient && consentStatus(consent, signed, patient, now);
}
