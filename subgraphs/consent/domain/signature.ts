import { moscowDay } from '../../_policy/civil-time.ts';
import { patientVoice } from '../../_policy/patient-voice.ts';
import { isProcessingConsentInForce } from '../../_policy/processing-consent.ts';
import type { Instant, SubjectFacts } from '../../_policy/types.ts';
import type { SignerDocumentKind } from './signing.ts';

/** In which capacity somebody signs. */
export type SignatureCapacity = 'PATIENT' | 'REPRESENTATIVE';

/** A signature under a consent. */
export interface Signature {
  readonly capacity: SignatureCapacity;
  readonly signedAt: Date;
  /** Null under a representative's paper from before it had to name a representation. */
  readonly signerPersonId: string | null;
  /** Null where it was signed in the portal. */
  readonly paperNumber: string | null;
  /** As it stands on the paper; null where it was signed in the portal: the account's person. */
  readonly signerName: string | null;
  /** Of a representative to the patient, as it stands on the paper. */
  readonly kinship: string | null;
  readonly address: string | null;
  readonly document: SignerDocument;
}

/** How a signer was identified: by the document on record, by one that a paper names, or by none. */
export type SignerDocument = 'ON_RECORD' | 'NONE' | SignerDocumentKind;

/** What decides whose signature counts. */
export type Signatory = Pick<SubjectFacts, 'birthDate' | 'legalCapacity'>;

const BOTH = { id: null, signedByPatient: true, signedByRepresentative: true };

/**
 * Whether the processing consent needs a signature in this capacity: it is not in force without it. Asked of the
 * policy's own rule, so that no signature is taken here that would not count there.
 */
export function isSignatureNeeded(capacity: SignatureCapacity, patient: Signatory, now: Instant): boolean {
  const voice = patientVoice(patient, moscowDay(now));
  const without =
    capacity === 'PATIENT' ? { ...BOTH, signedByPatient: false } : { ...BOTH, signedByRepresentative: false };
  return isProcessingConsentInForce(BOTH, voice) && !isProcessingConsentInForce(without, voice);
}
