import type { Instant, SubjectFacts } from '../../_policy/types.ts';
import { isProcessingConsentComplete } from './consent-status.ts';
import { processingFormOf, type ConsentFormKind, type ProcessingFormKind } from './published-text.ts';
import { isSignatureNeeded, type SignatureCapacity } from './signature.ts';

/** A processing consent that is not withdrawn, as far as it says what is still to be signed. */
export interface OpenProcessingConsent {
  readonly textKind: ConsentFormKind | null;
  readonly textVersion: string;
  readonly signed: readonly SignatureCapacity[];
}

/** What is missing of a processing consent. */
export interface ProcessingConsentNeeded {
  readonly textKind: ProcessingFormKind;
  /** Of the text that another has signed already; null for the one in effect. */
  readonly textVersion: string | null;
  readonly missingSignatures: readonly SignatureCapacity[];
}

const CAPACITIES: readonly SignatureCapacity[] = ['PATIENT', 'REPRESENTATIVE'];

/**
 * What is to be signed before a patient's processing consent is in force. A consent on a form of another age, and one of
 * before the portal's forms, is not gone on with: everybody signs anew.
 * @returns null where one in force carries every signature, or nobody can sign any more
 */
export function processingConsentNeeded(
  open: OpenProcessingConsent | null,
  patient: SubjectFacts,
  now: Instant,
): ProcessingConsentNeeded | null {
  const hasDied = patient.deceasedAt !== null && patient.deceasedAt <= now;
  if (hasDied || (open && isProcessingConsentComplete(new Set(open.signed), patient, now))) return null;
  const textKind = processingFormOf(patient, now);
  const begun = open?.textKind === textKind ? open : null;
  const missingSignatures = CAPACITIES.filter(
    (capacity) => isSignatureNeeded(capacity, patient, now) && !begun?.signed.includes(capacity),
  );
  if (missingSignatures.length === 0) return null;
  return { textKind, textVersion: begun?.textVersion ?? null, missingSignatures };
}
