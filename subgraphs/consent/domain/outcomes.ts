import type { Consent } from './consent.ts';
import type { Patient } from './patient.ts';

export interface PatientNotFound {
  readonly __typename: 'PatientNotFound';
  readonly patientId: string;
}

/** What came of a signature; named as in the schema. */
export type SigningOutcome =
  { readonly __typename: 'ProcessingConsentSigned'; readonly consent: Consent } | PatientNotFound;

/** What came of a withdrawal; named as in the schema. */
export type WithdrawalOutcome =
  | { readonly __typename: 'ProcessingConsentWithdrawn'; readonly consent: Consent }
  | { readonly __typename: 'NoProcessingConsent'; readonly patientId: string }
  | PatientNotFound;

/** What came of a block or of its end; named as in the schema. */
export type PortalBlockOutcome =
  { readonly __typename: 'PortalBlockChanged'; readonly patient: Patient } | PatientNotFound;
