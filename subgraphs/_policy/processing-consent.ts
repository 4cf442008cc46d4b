import type { PatientVoice } from './patient-voice.ts';
import type { ProcessingConsentFacts } from './types.ts';

/** Whether the consent carries every signature that it needs [000 §4.2, appendices]. */
export function isProcessingConsentInForce(
  { signedByPatient, signedByRepresentative }: ProcessingConsentFacts,
  voice: PatientVoice,
): boolean {
  switch (voice) {
    case 'PATIENT':
      return signedByPatient;
    case 'BOTH':
      return signedByPatient && signedByRepresentative;
    case 'REPRESENTATIVE':
      return signedByRepresentative;
    case 'NOBODY':
      return false;
  }
}
