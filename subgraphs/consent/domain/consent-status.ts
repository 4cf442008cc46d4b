import { dayNumber, moscowDay } from '../../_policy/civil-time.ts';
import { patientVoice } from '../../_policy/patient-voice.ts';
import { isProcessingConsentInForce } from '../../_policy/processing-consent.ts';
import type { Instant } from '../../_policy/types.ts';
import type { Consent } from './consent.ts';
import type { Signatory, SignatureCapacity } from './signature.ts';

/** FHIR consent status, as far as consents here come to it. */
export type ConsentStatus = 'PROPOSED' | 'ACTIVE' | 'INACTIVE';

/** What the state of a consent depends on, beyond the patient and the moment. */
export type SignedConsent = Pick<Consent, 'scope' | 'withdrawnAt' | 'validThrough' | 'disclosure'>;

/**
 * The state of a consent at one moment: birthdays and ends of validity change it without anyone acting.
 * For the processing consent the policy's own rule answers [000 §4.2, appendices].
 * @param signed capacities in which somebody has signed
 */
export function consentStatus(
  consent: SignedConsent,
  signed: ReadonlySet<SignatureCapacity>,
  patient: Signatory,
  now: Instant,
): ConsentStatus {
  if (consent.withdrawnAt || isPast(consent.validThrough, now)) return 'INACTIVE';
  switch (consent.scope) {
    case 'PROCESSING':
      return proposedUnless(isProcessingConsentComplete(signed, patient, now));
    case 'RESTRICTED_SHARING':
      // The minor's own: nobody else can let others see what is the minor's to keep.
      return proposedUnless(signed.has('PATIENT'));
    case 'DISCLOSURE':
      return disclosureStatus(consent, signed, now);
  }
}

/** Whether a processing consent carries every signature that the policy asks for at this moment. */
export function isProcessingConsentComplete(
  signed: ReadonlySet<SignatureCapacity>,
  patient: Signatory,
  now: Instant,
): boolean {
  return isProcessingConsentInForce(
    {
      id: null,
      signedByPatient: signed.has('PATIENT'),
      signedByRepresentative: signed.has('REPRESENTATIVE'),
    },
    patientVoice(patient, moscowDay(now)),
  );
}

function disclosureStatus(
  { disclosure }: SignedConsent,
  signed: ReadonlySet<SignatureCapacity>,
  now: Instant,
): ConsentStatus {
  if (!disclosure || signed.size === 0) return 'PROPOSED';
  return proposedUnless(moscowDay(now) >= dayNumber(disclosure.validFrom));
}

function isPast(validThrough: Consent['validThrough'], now: Instant): boolean {
  return validThrough !== null && moscowDay(now) > dayNumber(validThrough);
}

function proposedUnless(isActive: boolean): ConsentStatus {
  return isActive ? 'ACTIVE' : 'PROPOSED';
}
