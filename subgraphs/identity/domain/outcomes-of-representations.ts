import type { LegalStatusRecord, LegalStatusRefusal } from './legal-status.ts';
import type { RepresentationChangeRefusal } from './representation-changes.ts';
import type { RepresentationDocumentKind } from './representation-document.ts';
import type { WardRefusal } from './representation-eligibility.ts';
import type { RepresentationChange } from './representation-event.ts';
import type { Representation } from './representation.ts';

export interface PatientNotFound {
  readonly __typename: 'PatientNotFound';
  readonly patientId: string;
}

/** Why a representation is not possible, whatever documents are shown. */
export type RepresentationRefusal =
  WardRefusal | 'SAME_PERSON' | 'REPRESENTATIVE_UNDER_AGE' | 'REPRESENTATIVE_NOT_ACCEPTED';

/** Somebody known at the organisation may be the one who is named, and has another passport on record, or none. */
export interface RepresentativeChoiceNeeded {
  readonly __typename: 'RepresentativeChoiceNeeded';
  readonly candidateIds: readonly string[];
}

/** What came of a registration; named as in the schema. */
export type RegistrationOutcome =
  | { readonly __typename: 'RepresentationRegistered'; readonly representation: Representation }
  | {
      readonly __typename: 'RepresentationDocumentsMissing';
      readonly missing: readonly RepresentationDocumentKind[];
    }
  | { readonly __typename: 'RepresentationNotPossible'; readonly reason: RepresentationRefusal }
  | { readonly __typename: 'RepresentationAlreadyOpen'; readonly representation: Representation }
  | { readonly __typename: 'RepresentativeNotFound'; readonly representativeId: string }
  | RepresentativeChoiceNeeded
  | PatientNotFound;

export interface RepresentationChanged {
  readonly __typename: 'RepresentationChanged';
  readonly representationId: string;
  readonly change: RepresentationChange;
  readonly at: Date;
}

export interface RepresentationNotChanged {
  readonly __typename: 'RepresentationNotChanged';
  readonly representationId: string;
  readonly reason: RepresentationChangeRefusal;
}

export interface RepresentationNotFound {
  readonly __typename: 'RepresentationNotFound';
  readonly representationId: string;
}

/** What came of a change; named as in the schema. */
export type ChangeOutcome = RepresentationChanged | RepresentationNotChanged | RepresentationNotFound;

export interface LegalStatusRecorded {
  readonly __typename: 'LegalStatusRecorded';
  readonly record: LegalStatusRecord;
}

/** What came of a legal status; named as in the schema. */
export type LegalStatusOutcome =
  | LegalStatusRecorded
  | { readonly __typename: 'LegalStatusNotRecorded'; readonly reason: LegalStatusRefusal }
  | PatientNotFound;
