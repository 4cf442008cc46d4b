/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Kinds of callers. */
export type AccountRole =
  /** A treating clinician. */
  | 'CLINICIAN'
  /** A partner insurer's system. */
  | 'INSURER'
  /** A laboratory's system. */
  | 'LAB'
  /** A person: patient, representative, or both. */
  | 'PERSON'
  /** Answers for personal data at an organisation. */
  | 'PRIVACY_OFFICER'
  /** Reception and administration of a clinic. */
  | 'REGISTRAR';

/** FHIR administrative gender. */
export type AdministrativeGender =
  /** Female. */
  | 'FEMALE'
  /** Male. */
  | 'MALE'
  /** Other. */
  | 'OTHER'
  /** Not known. */
  | 'UNKNOWN';

/** Bands of age with their own rules of representation. */
export type AgeBand =
  /** 18 and over: the patient alone, unless their legal capacity is limited. */
  | 'ADULT'
  /** 15 to 17: the minor and representatives, with both signatures. */
  | 'FIFTEEN_TO_SEVENTEEN'
  /** Younger than 15: representatives act. */
  | 'UNDER_FIFTEEN';

/** FHIR appointment status. */
export type AppointmentStatus =
  /** Booked. */
  | 'BOOKED'
  /** Cancelled. */
  | 'CANCELLED'
  /** The visit has taken place. */
  | 'FULFILLED'
  /** The patient did not come. */
  | 'NOSHOW';

/** What to book. */
export type BookAppointmentInput = {
  /** Chosen by the client, unique per booking, 1 to 200 characters: repeating a call with the same key books once. */
  readonly idempotencyKey: string;
  /** `Patient.id`. */
  readonly patientId: string | number;
  /** `Slot.id`. */
  readonly slotId: string | number;
};

/** Where a claim stands. */
export type ClaimStatus =
  /** Approved in full. */
  | 'APPROVED'
  /** Documents are missing. */
  | 'AWAITING_DOCUMENTS'
  /** Denied. */
  | 'DENIED'
  /** Being written. */
  | 'DRAFT'
  /** Paid. */
  | 'PAID'
  /** Approved in part. */
  | 'PARTIALLY_APPROVED'
  /** Submitted. */
  | 'SUBMITTED'
  /** Being examined. */
  | 'UNDER_REVIEW'
  /** Withdrawn by the claimant. */
  | 'WITHDRAWN';

/** What a consent is about. */
export type ConsentScope =
  /** Disclosure to an insurer. */
  | 'DISCLOSURE'
  /** Processing of personal data for the portal. */
  | 'PROCESSING'
  /** A minor lets representatives see restricted results. */
  | 'RESTRICTED_SHARING';

/** FHIR consent status. */
export type ConsentStatus =
  /** In force. */
  | 'ACTIVE'
  /** Withdrawn, or its last day has passed. */
  | 'INACTIVE'
  /** A signature is missing, or its first day is still to come. */
  | 'PROPOSED';

/** Kinds of diagnostic studies. */
export type DiagnosticCategory =
  /** Instrumental: ultrasound, endoscopy, tomography. */
  | 'INSTRUMENTAL'
  /** Laboratory. */
  | 'LABORATORY'
  /** Other. */
  | 'OTHER'
  /** Radiological: fluorography, mammography and the like. */
  | 'RADIOLOGY';

/** FHIR diagnostic report status. */
export type DiagnosticReportStatus =
  /** Changed after it was final. */
  | 'AMENDED'
  /** Something was added. */
  | 'APPENDED'
  /** Withdrawn. */
  | 'CANCELLED'
  /** An error was corrected. */
  | 'CORRECTED'
  /** Entered in error. */
  | 'ENTERED_IN_ERROR'
  /** Final. */
  | 'FINAL'
  /** A part of the result. */
  | 'PARTIAL'
  /** An early result. */
  | 'PRELIMINARY'
  /** Registered; nothing is measured yet. */
  | 'REGISTERED'
  /** Not known. */
  | 'UNKNOWN';

/** Insured risks. */
export type InsuredRisk =
  /** Death in an air or rail disaster. */
  | 'ACCIDENT_DEATH'
  /** Critical illness, first diagnosed. */
  | 'CRITICAL_ILLNESS'
  /** Temporary disability by accident. */
  | 'DISABILITY_ACCIDENT'
  /** Temporary disability by illness. */
  | 'DISABILITY_ILLNESS'
  /** Stay in hospital after an accident. */
  | 'HOSPITALISATION_ACCIDENT'
  /** The official salary has fallen. */
  | 'SALARY_REDUCTION';

/** FHIR slot status. */
export type SlotStatus =
  /** It is taken, or has begun. */
  | 'BUSY'
  /** It can be booked. */
  | 'FREE';

export type BookAppointmentMutationVariables = Exact<{
  input: BookAppointmentInput;
}>;


export type BookAppointmentMutation = { readonly bookAppointment:
    | { readonly __typename: 'AppointmentBooked', readonly appointment: { readonly id: string, readonly start: string | null, readonly end: string | null, readonly status: AppointmentStatus | null } | null }
    | { readonly __typename: 'OverlappingAppointment', readonly slotId: string }
    | { readonly __typename: 'PatientNotFound', readonly patientId: string }
    | { readonly __typename: 'SlotInPast', readonly slotId: string }
    | { readonly __typename: 'SlotNotFound', readonly slotId: string }
    | { readonly __typename: 'SlotTaken', readonly slotId: string }
   | null };

export type DashboardQueryVariables = Exact<{
  patients?: number;
  rows?: number;
}>;


export type DashboardQuery = { readonly me: { readonly id: string, readonly role: AccountRole | null, readonly name: string | null, readonly patients: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly birthDate: string | null, readonly sex: AdministrativeGender | null, readonly ageBand: AgeBand | null, readonly name: { readonly text: string | null } | null, readonly appointments: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly start: string | null, readonly end: string | null, readonly status: AppointmentStatus | null, readonly practitioner: { readonly name: string | null, readonly specialties: ReadonlyArray<{ readonly name: string | null }> | null } | null, readonly facility: { readonly name: string | null, readonly address: string | null } | null }> } | null, readonly diagnosticReports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: DiagnosticReportStatus | null, readonly category: DiagnosticCategory | null, readonly issuedAt: string | null, readonly code: { readonly display: string | null } | null, readonly performer: { readonly name: string | null } | null, readonly observations: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string | null, readonly interpretation: string | null, readonly code: { readonly code: string | null, readonly display: string | null } | null, readonly quantity: { readonly value: string | null, readonly unit: string | null } | null, readonly referenceRange: { readonly low: string | null, readonly high: string | null } | null }> } | null }> } | null, readonly consents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly scope: ConsentScope | null, readonly status: ConsentStatus | null, readonly givenAt: string | null }> } | null, readonly portalBlock: { readonly since: string | null } | null, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly number: string, readonly status: ClaimStatus | null, readonly risk: InsuredRisk | null, readonly changedAt: string | null, readonly approvedBenefit: string | null }> } | null }> } | null } | null };

export type FindSpecialistsQueryVariables = Exact<{
  first?: number;
}>;


export type FindSpecialistsQuery = { readonly facilities: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly address: string | null }> | null, readonly specialties: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly practitioners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly specialties: ReadonlyArray<{ readonly name: string | null }> | null, readonly facilities: ReadonlyArray<{ readonly id: string }> | null }> } | null };

export type SlotsQueryVariables = Exact<{
  practitionerId: string | number;
  date: string;
}>;


export type SlotsQuery = { readonly slots: ReadonlyArray<{ readonly id: string, readonly start: string | null, readonly end: string | null, readonly status: SlotStatus | null }> | null };


export const BookAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentBooked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotInPast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverlappingAppointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotNotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientNotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientId"}}]}}]}}]}}]} as unknown as DocumentNode<BookAppointmentMutation, BookAppointmentMutationVariables>;
export const DashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patients"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patients"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BOOKED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"specialties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagnosticReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"performer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"referenceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"portalBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBenefit"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const FindSpecialistsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindSpecialists"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"specialties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindSpecialistsQuery, FindSpecialistsQueryVariables>;
export const SlotsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Slots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"practitionerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"practitionerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"practitionerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<SlotsQuery, SlotsQueryVariables>;