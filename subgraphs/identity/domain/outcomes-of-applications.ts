import type { AccountApplication } from './account-application.ts';
import type { ApplicationFault, ApplicationParty } from './applicant.ts';
import type { IssuedCredentials } from './account.ts';
import type { RepresentativeChoiceNeeded } from './outcomes-of-representations.ts';

/** What came of acts on applications; named as in the schema. */
export interface ApplicationReceived {
  readonly __typename: 'AccountApplicationReceived';
  readonly applicationId: string;
}

export interface ApplicationIncomplete {
  readonly __typename: 'AccountApplicationIncomplete';
  readonly items: readonly ApplicationFault[];
}

export interface ApplicationNotFound {
  readonly __typename: 'AccountApplicationNotFound';
  readonly applicationId: string;
}

export interface ApplicationDecided {
  readonly __typename: 'AccountApplicationDecided';
  readonly application: AccountApplication;
}

export interface OwnApplication {
  readonly __typename: 'OwnAccountApplication';
  readonly applicationId: string;
}

export interface ApplicationApproved {
  readonly __typename: 'AccountApplicationApproved';
  readonly application: AccountApplication;
  readonly patientId: string | null;
  readonly credentials: readonly IssuedCredentials[];
}

export interface PatientChoiceNeeded {
  readonly __typename: 'PatientChoiceNeeded';
  readonly candidateIds: readonly string[];
}

export interface ApplicantDoesNotMatch {
  readonly __typename: 'ApplicantDoesNotMatch';
  readonly whose: ApplicationParty;
}

export type SubmissionOutcome = ApplicationReceived | ApplicationIncomplete;

export type ApprovalOutcome =
  | ApplicationApproved
  | ApplicationNotFound
  | ApplicationDecided
  | OwnApplication
  | PatientChoiceNeeded
  | RepresentativeChoiceNeeded
  | ApplicantDoesNotMatch
  | ApplicationIncomplete;

export type RefusalOutcome =
  | { readonly __typename: 'AccountApplicationRefused'; readonly application: AccountApplication }
  | ApplicationNotFound
  | ApplicationDecided
  | OwnApplication;
