import type { ConsentContext } from '../context.ts';
import {
  processingConsentNeeded,
  type ProcessingConsentNeeded,
} from '../domain/processing-consent-needed.ts';
import type { PublishedText } from '../domain/published-text.ts';

/** What is still to be signed of a patient's processing consent; the field that asks is guarded by the patient. */
export async function readProcessingConsentNeeded(
  { access, loaders, now }: ConsentContext,
  patientId: string,
): Promise<ProcessingConsentNeeded | null> {
  const [patient, open] = await Promise.all([
    access.subject(patientId),
    loaders.openProcessingConsent.load(patientId),
  ]);
  return patient && processingConsentNeeded(open, patient, now);
}

/** The text to show and to sign; null while none is in effect. */
export async function readTextToSign(
  { loaders, now }: ConsentContext,
  { textKind, textVersion }: ProcessingConsentNeeded,
): Promise<PublishedText | null> {
  return textVersion === null
    ? loaders.textInEffect({ at: now }).load(textKind)
    : loaders.textOfVersion({ kind: textKind }).load(textVersion);
}
