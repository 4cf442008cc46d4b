/** Actions with personal data, as the law on personal data names them (152-FZ, art. 3). */
export type ProcessingAction =
  | 'COLLECT'
  | 'SYSTEMATISE'
  | 'ACCUMULATE'
  | 'STORE'
  | 'CLARIFY'
  | 'USE'
  | 'TRANSFER'
  | 'DEPERSONALISE'
  | 'BLOCK'
  | 'DESTROY';

/** A text that patients sign, and what it permits. A version is never edited: a new text is a new version. */
export interface ConsentForm {
  readonly version: string;
  /** Which data. */
  readonly dataClasses: readonly string[];
  readonly actions: readonly ProcessingAction[];
  /** HL7 v3 ActReason. */
  readonly purposes: readonly string[];
}

/**
 * The consent to the processing of personal data for the portal [000 appendices 1-3, of 6 April 2021]. Its three
 * variants differ by who signs (patient, both, representative), not by what they permit.
 * Purposes: performance of the contract for paid medical services (treatment and its payment); electronic information,
 * results among it, for the patient and the family; duties that the law lays on the clinic.
 */
const FORM_OF_2021: ConsentForm = {
  version: '2021-04-06',
  dataClasses: [
    'NAME',
    'BIRTH_DATE',
    'ADDRESS',
    'PHONE',
    'EMAIL',
    'PASSPORT',
    'IDENTITY_DOCUMENT',
    'BIOMETRIC',
    'HEALTH',
    'OTHER',
  ],
  actions: [
    'COLLECT',
    'SYSTEMATISE',
    'ACCUMULATE',
    'STORE',
    'CLARIFY',
    'USE',
    'TRANSFER',
    'DEPERSONALISE',
    'BLOCK',
    'DESTROY',
  ],
  purposes: ['TREAT', 'HPAYMT', 'PATRQT', 'FAMRQT', 'HLEGAL'],
};

/** The version that is signed today. */
export const PROCESSING_CONSENT_FORM: ConsentForm = FORM_OF_2021;
