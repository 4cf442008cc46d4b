import type { Breach } from './breach.ts';
import type { Consent } from './consent.ts';
import type { Patient } from './patient.ts';
import type { PublishedText } from './published-text.ts';
import type { SubjectRequest } from './subject-request.ts';
import type { TermsStanding } from './terms-acceptance.ts';

/** What comes of acts; all are named as in the schema. */

export interface PatientNotFound {
  readonly __typename: 'PatientNotFound';
  readonly patientId: string;
}

/** Another text than the one that the signer has read would be signed. */
export interface TextOutdated {
  readonly __typename: 'TextOutdated';
  readonly currentText: PublishedText | null;
}

/** Nobody on record could have signed a representative's paper. */
export interface SignatoryNotFound {
  readonly __typename: 'SignatoryNotFound';
  readonly patientId: string;
}

export type SigningOutcome =
  | { readonly __typename: 'ProcessingConsentSigned'; readonly consent: Consent }
  | TextOutdated
  | SignatoryNotFound
  | PatientNotFound;

export type WithdrawalOutcome =
  | { readonly __typename: 'ProcessingConsentWithdrawn'; readonly consent: Consent }
  | { readonly __typename: 'NoProcessingConsent'; readonly patientId: string }
  | PatientNotFound;

export type SharingOutcome =
  | { readonly __typename: 'RestrictedSharingGiven'; readonly consent: Consent }
  | { readonly __typename: 'RestrictedSharingMeaningless'; readonly patientId: string }
  | TextOutdated
  | PatientNotFound;

export type SharingWithdrawalOutcome =
  | { readonly __typename: 'RestrictedSharingWithdrawn'; readonly consent: Consent }
  | { readonly __typename: 'NoRestrictedSharing'; readonly patientId: string }
  | PatientNotFound;

export type DisclosureOutcome =
  | { readonly __typename: 'DisclosureConsentGiven'; readonly consent: Consent }
  | { readonly __typename: 'ClaimNotFound'; readonly claimId: string }
  | TextOutdated
  | PatientNotFound;

export type DisclosureWithdrawalOutcome =
  | { readonly __typename: 'DisclosureConsentWithdrawn'; readonly consent: Consent }
  | { readonly __typename: 'ConsentNotFound'; readonly consentId: string };

export type PortalBlockOutcome =
  { readonly __typename: 'PortalBlockChanged'; readonly patient: Patient } | PatientNotFound;

export type DataHoldOutcome =
  { readonly __typename: 'DataHoldChanged'; readonly patient: Patient } | PatientNotFound;

export type AcceptTermsOutcome =
  | { readonly __typename: 'TermsAccepted'; readonly standing: TermsStanding }
  | { readonly __typename: 'TermsOutdated'; readonly currentTerms: PublishedText | null };

export type PublishingOutcome =
  | { readonly __typename: 'TextPublished'; readonly text: PublishedText }
  | { readonly __typename: 'TextVersionTaken'; readonly text: PublishedText };

export type MakeRequestOutcome =
  { readonly __typename: 'SubjectRequestMade'; readonly request: SubjectRequest } | PatientNotFound;

export type HandleRequestOutcome =
  | { readonly __typename: 'SubjectRequestChanged'; readonly request: SubjectRequest }
  | { readonly __typename: 'SubjectRequestClosed'; readonly request: SubjectRequest }
  | { readonly __typename: 'SubjectRequestNotFound'; readonly requestId: string };

export type BreachOutcome =
  | {
      readonly __typename: 'BreachReported';
      readonly breach: Breach;
      /** Patients of whom nobody could be told by the portal. */
      readonly notReachedPatientIds: readonly string[];
    }
  | { readonly __typename: 'BreachPatientsNotFound'; readonly patientIds: readonly string[] };
