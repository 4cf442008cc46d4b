/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What somebody does with a patient or an account. */
export type AccessAction =
  /** Accepting the portal's terms. */
  | 'ACCEPT_TERMS'
  /** Answering feedback. */
  | 'ANSWER_FEEDBACK'
  /** Answering a data subject's request. */
  | 'ANSWER_SUBJECT_REQUEST'
  /** Blocking the portals. */
  | 'BLOCK_PORTAL'
  /** Booking an appointment. */
  | 'BOOK_APPOINTMENT'
  /** Opening results in an emergency. */
  | 'BREAK_GLASS'
  /** Cancelling an appointment. */
  | 'CANCEL_APPOINTMENT'
  /** Referring a patient. */
  | 'CREATE_REFERRAL'
  /** Deciding a claim. */
  | 'DECIDE_CLAIM'
  /** Delivering a result. */
  | 'DELIVER_RESULT'
  /** Ending such a hold. */
  | 'END_HOLD'
  /** Ending a representation. */
  | 'END_REPRESENTATION'
  /** Having an account's access explained. */
  | 'EXPLAIN_ACCESS'
  /** Consenting to disclosure to an insurer. */
  | 'GIVE_DISCLOSURE_CONSENT'
  /** Signing the consent to the processing of personal data. */
  | 'GIVE_PROCESSING_CONSENT'
  /** Letting representatives see restricted results. */
  | 'GIVE_RESTRICTED_SHARING'
  /** Removing a result from the portal. */
  | 'HIDE_RESULT'
  /** Linking an account to an identity provider. */
  | 'LINK_ISSUER_SUBJECT'
  /** Locking an account. */
  | 'LOCK_ACCOUNT'
  /** Making a data subject's request. */
  | 'MAKE_SUBJECT_REQUEST'
  /** Marking a notice as read. */
  | 'MARK_NOTICE_READ'
  /** Moving an appointment. */
  | 'MOVE_APPOINTMENT'
  /** Ordering services. */
  | 'ORDER_SERVICE'
  /** Holding data while their accuracy is checked. */
  | 'PLACE_HOLD'
  /** Publishing terms or a consent form. */
  | 'PUBLISH_TERMS'
  /** Reading. */
  | 'READ'
  /** Recording an identity document, such as a renewed passport. */
  | 'RECORD_IDENTITY_DOCUMENT'
  /** Recording legal capacity or death. */
  | 'RECORD_LEGAL_STATUS'
  /** Registering an account. */
  | 'REGISTER_ACCOUNT'
  /** Registering a representation. */
  | 'REGISTER_REPRESENTATION'
  /** Reissuing credentials. */
  | 'REISSUE_CREDENTIALS'
  /** Reporting a breach to those concerned. */
  | 'REPORT_BREACH'
  /** Reporting unauthorised access to an account. */
  | 'REPORT_UNAUTHORISED_ACCESS'
  /** Restoring a removed result. */
  | 'RESTORE_RESULT'
  /** Resuming a representation. */
  | 'RESUME_REPRESENTATION'
  /** Reviewing an emergency access. */
  | 'REVIEW_BREAK_GLASS'
  /** Revoking a representation. */
  | 'REVOKE_REPRESENTATION'
  /** Sending feedback. */
  | 'SEND_FEEDBACK'
  /** Signing out. */
  | 'SIGN_OUT'
  /** Submitting a claim, or adding to it. */
  | 'SUBMIT_CLAIM'
  /** Suspending a representation. */
  | 'SUSPEND_REPRESENTATION'
  /** Lifting that block. */
  | 'UNBLOCK_PORTAL'
  /** Changing phone or e-mail. */
  | 'UPDATE_CONTACT'
  /** Changing login or password. */
  | 'UPDATE_CREDENTIALS'
  /** Verifying a representation. */
  | 'VERIFY_REPRESENTATION'
  /** Withdrawing a claim. */
  | 'WITHDRAW_CLAIM'
  /** Withdrawing that consent. */
  | 'WITHDRAW_DISCLOSURE_CONSENT'
  /** Withdrawing that consent. */
  | 'WITHDRAW_PROCESSING_CONSENT'
  /** Withdrawing that consent. */
  | 'WITHDRAW_RESTRICTED_SHARING';

/** On which ground somebody sees a patient's data. */
export type AccessBasis =
  /** An emergency that a clinician has stated. */
  | 'EMERGENCY'
  /** A contract of the insurer with the clinic. */
  | 'INSURER_CONTRACT'
  /** A referral of the patient by the clinician. */
  | 'REFERRAL'
  /** A representation of the patient. */
  | 'REPRESENTATION'
  /** It is the patient. */
  | 'SELF'
  /** The patient is registered at the organisation for which the caller works. */
  | 'STAFF_DUTY';

/** Narrows an access log; what is left out does not narrow. */
export type AccessLogFilter = {
  /** Only what this account did: `AccessActor.accountId`. */
  readonly accountId?: string | number | null | undefined;
  /** Only this kind of act; `READ` leaves writes out. */
  readonly action?: AccessAction | null | undefined;
  /** Only events that touched this class of data. */
  readonly dataClass?: DataClass | null | undefined;
  /** Only at or after this instant. */
  readonly from?: string | null | undefined;
  /** Only what was permitted, or only what was denied. */
  readonly permitted?: boolean | null | undefined;
  /** Only what this person did, under whichever account: `Patient.id` of the patient or of a representative. */
  readonly personId?: string | number | null | undefined;
  /** Only before this instant. */
  readonly until?: string | null | undefined;
};

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
  /** Withdrawn, ended with its contract, replaced, or its last day has passed. */
  | 'INACTIVE'
  /** A signature is missing, or its first day is still to come. */
  | 'PROPOSED';

/** Classes of protected data, as the access policy and the access log name them. */
export type DataClass =
  /** Who has looked at a patient's data. */
  | 'ACCESS_LOG'
  /** The caller's own account. */
  | 'ACCOUNT'
  /** Appointments and visits. */
  | 'APPOINTMENT'
  /** Insurance coverages and claims. */
  | 'CLAIM'
  /** Medical evidence attached to a claim. */
  | 'CLAIM_EVIDENCE'
  /** Consents, blocks and holds. */
  | 'CONSENT'
  /** Phone and e-mail. */
  | 'CONTACT'
  /** Name, birth date, sex and what follows from them. */
  | 'DEMOGRAPHICS'
  /** Passport and other identity documents. */
  | 'IDENTITY_DOCUMENT'
  /** Facts about no patient: facilities, specialties, programmes. */
  | 'PUBLIC'
  /** Results of diagnostic studies and the referrals for them. */
  | 'RESULT'
  /** Federation machinery. */
  | 'SERVICE';

/** Kinds of basis for access. */
export type DecisionBasisType =
  /** An emergency access. */
  | 'EMERGENCY'
  /** The insurer's contract with the clinic. */
  | 'INSURER_CONTRACT'
  /** The clinician's own referral. */
  | 'REFERRAL'
  /** The caller represents the patient. */
  | 'REPRESENTATION'
  /** The caller's own data, or their own account. */
  | 'SELF'
  /** The duty of staff at their organisation. */
  | 'STAFF_DUTY';

/** Why access is denied; errors carry the same words in `extensions.reason`. */
export type DenialReason =
  /** The caller's account is locked. */
  | 'ACCOUNT_LOCKED'
  /** The insurer's contract is not in force. */
  | 'CONTRACT_NOT_IN_FORCE'
  /** The data's accuracy is being checked. */
  | 'DATA_UNDER_REVIEW'
  /** The patient has not consented to the disclosure. */
  | 'DISCLOSURE_CONSENT_MISSING'
  /** The patient has removed it from the portal. */
  | 'HIDDEN_BY_PATIENT'
  /** The claim's risk does not need it. */
  | 'NOT_NEEDED_FOR_CLAIM'
  /** Nothing permits it. */
  | 'NOT_PERMITTED'
  /** The first password is still to be changed. */
  | 'PASSWORD_CHANGE_REQUIRED'
  /** The patient has blocked the portals. */
  | 'PORTAL_BLOCKED'
  /** No consent to the processing of personal data is in force. */
  | 'PROCESSING_CONSENT_MISSING'
  /** The referral is not, or no longer, in force. */
  | 'REFERRAL_NOT_IN_FORCE'
  /** The representation is not, or no longer, in force. */
  | 'REPRESENTATION_NOT_IN_FORCE'
  /** The caller's session has ended. */
  | 'SESSION_ENDED'
  /** The current version of the portal's terms is not accepted. */
  | 'TERMS_NOT_ACCEPTED';

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

/** To which end data are used (HL7 v3 ActReason). */
export type PurposeOfUse =
  /** Break the glass: an emergency. */
  | 'BTG'
  /** At the request of the patient's representative. */
  | 'FAMRQT'
  /** Operations: protection of personal data. */
  | 'HOPERAT'
  /** Payment: insurance. */
  | 'HPAYMT'
  /** Administration of patients. */
  | 'PATADMIN'
  /** At the patient's request. */
  | 'PATRQT'
  /** Treatment. */
  | 'TREAT';

/** By what the access policy tells rows of one patient apart. The account is the one whose access is explained. */
export type RowTrait =
  /** Other accounts. */
  | 'ACCOUNT_OF_ANOTHER'
  /** The account itself. */
  | 'ACCOUNT_OF_CALLER'
  /** Representations by somebody else. */
  | 'ANOTHER_REPRESENTS'
  /** Results that answer another referral, or none. */
  | 'ANSWERS_NO_REFERRAL_OF_CALLER'
  /** Results that answer one of the account's own referrals; `ids` names them. */
  | 'ANSWERS_REFERRAL_OF_CALLER'
  /** Appointments and accounts elsewhere, and accounts of no organisation. */
  | 'AT_ANOTHER_ORGANIZATION'
  /** Appointments and accounts at the account's organisation. */
  | 'AT_ORGANIZATION_OF_CALLER'
  /** The account holder's own representations of the patient; `ids` names them. */
  | 'CALLER_REPRESENTS'
  /** Claims for which the patient has consented to disclosure to the insurer; `ids` names them. */
  | 'DISCLOSED_TO_CALLER'
  /** Claims and coverages of another insurer, and drafts. */
  | 'HANDLED_BY_ANOTHER'
  /** Claims and coverages of the insurer itself. */
  | 'HANDLED_BY_CALLER'
  /** Results that the patient has removed from the portal. */
  | 'HIDDEN'
  /** Instrumental results. */
  | 'INSTRUMENTAL'
  /** Laboratory results. */
  | 'LABORATORY'
  /** Referrals made by somebody else. */
  | 'MADE_BY_ANOTHER'
  /** Referrals made by the clinician themself. */
  | 'MADE_BY_CALLER'
  /** Evidence that the claim's risk needs. */
  | 'NEEDED_FOR_RISK'
  /** Claims for which there is no such consent. */
  | 'NOT_DISCLOSED_TO_CALLER'
  /** Evidence that the claim's risk does not need, and claims themselves. */
  | 'NOT_NEEDED_FOR_RISK'
  /** Results of, or referrals to, another laboratory, or none. */
  | 'OF_ANOTHER_LAB'
  /** Results of, or referrals to, the account's laboratory. */
  | 'OF_LAB_OF_CALLER'
  /** Results of other kinds. */
  | 'OTHER_CATEGORY'
  /** Radiological results. */
  | 'RADIOLOGY'
  /** Representations that somebody else registered. */
  | 'REGISTERED_BY_ANOTHER'
  /** Representations that the account holder registered. */
  | 'REGISTERED_BY_CALLER'
  /** Results that the laboratory has released. */
  | 'RELEASED'
  /** Especially sensitive results and referrals, and unlabelled ones. */
  | 'RESTRICTED'
  /** Results that the patient has not removed from the portal. */
  | 'SHOWN'
  /** Claims, as they are seen through a beneficiary; `ids` names the person. */
  | 'THROUGH_BENEFICIARY'
  /** Claims, as they are seen through the insured patient. */
  | 'THROUGH_PATIENT'
  /** Results that it has not released yet. */
  | 'UNRELEASED'
  /** Ordinary results and referrals. */
  | 'UNRESTRICTED'
  /** Appointments with somebody else. */
  | 'WITH_ANOTHER'
  /** Appointments with the clinician themself. */
  | 'WITH_CALLER';

/** FHIR slot status. */
export type SlotStatus =
  /** It is taken, or has begun. */
  | 'BUSY'
  /** It can be booked. */
  | 'FREE';

export type AccessLogQueryVariables = Exact<{
  patientId: string | number;
  first?: number;
  after?: string | null | undefined;
  filter?: AccessLogFilter | null | undefined;
}>;


export type AccessLogQuery = { readonly patient: { readonly id: string, readonly accessLog: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly at: string | null, readonly permitted: boolean | null, readonly reason: DenialReason | null, readonly dataClasses: ReadonlyArray<DataClass> | null, readonly purpose: PurposeOfUse | null }> } | null } | null };

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

export type ExplainAccessQueryVariables = Exact<{
  patientId: string | number;
  coordinates: ReadonlyArray<string> | string;
  onBehalfOf?: string | number | null | undefined;
}>;


export type ExplainAccessQuery = { readonly explainAccess: { readonly fields: ReadonlyArray<{ readonly coordinate: string, readonly decisions: ReadonlyArray<{ readonly rows: ReadonlyArray<RowTrait>, readonly permitted: boolean, readonly reason: DenialReason | null, readonly advice: string | null, readonly basis: { readonly type: DecisionBasisType | null, readonly id: string | null } | null }> }> } | null };

export type FindSpecialistsQueryVariables = Exact<{
  first?: number;
}>;


export type FindSpecialistsQuery = { readonly facilities: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly address: string | null }> | null, readonly specialties: ReadonlyArray<{ readonly id: string, readonly name: string | null }> | null, readonly practitioners: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string | null, readonly specialties: ReadonlyArray<{ readonly name: string | null }> | null, readonly facilities: ReadonlyArray<{ readonly id: string }> | null }> } | null };

export type MyPatientsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MyPatientsQuery = { readonly me: { readonly patients: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: { readonly text: string | null } | null, readonly myAccess: { readonly basis: AccessBasis | null, readonly since: string | null, readonly until: string | null, readonly changes: ReadonlyArray<{ readonly on: string | null, readonly text: string | null }> | null } | null }> } | null } | null };

export type SlotsQueryVariables = Exact<{
  practitionerId: string | number;
  date: string;
}>;


export type SlotsQuery = { readonly slots: ReadonlyArray<{ readonly id: string, readonly start: string | null, readonly end: string | null, readonly status: SlotStatus | null }> | null };


export const AccessLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AccessLogFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"permitted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"dataClasses"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccessLogQuery, AccessLogQueryVariables>;
export const BookAppointmentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BookAppointment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BookAppointmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bookAppointment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AppointmentBooked"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"appointment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotInPast"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OverlappingAppointment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SlotNotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slotId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PatientNotFound"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patientId"}}]}}]}}]}}]} as unknown as DocumentNode<BookAppointmentMutation, BookAppointmentMutationVariables>;
export const DashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patients"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"10"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"rows"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patients"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"sex"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"appointments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BOOKED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"practitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"specialties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"diagnosticReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"performer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"observations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"display"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quantity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"referenceRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpretation"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"portalBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"since"}}]}},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"rows"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBenefit"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const ExplainAccessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainAccess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"coordinates"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"onBehalfOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explainAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"patientId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"patientId"}}},{"kind":"Argument","name":{"kind":"Name","value":"coordinates"},"value":{"kind":"Variable","name":{"kind":"Name","value":"coordinates"}}},{"kind":"Argument","name":{"kind":"Name","value":"onBehalfOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"onBehalfOf"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coordinate"}},{"kind":"Field","name":{"kind":"Name","value":"decisions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"permitted"}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"advice"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExplainAccessQuery, ExplainAccessQueryVariables>;
export const FindSpecialistsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FindSpecialists"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"facilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"practitioners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"specialties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facilities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<FindSpecialistsQuery, FindSpecialistsQueryVariables>;
export const MyPatientsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyPatients"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},"defaultValue":{"kind":"IntValue","value":"20"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"patients"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myAccess"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MyPatientsQuery, MyPatientsQueryVariables>;
export const SlotsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Slots"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"practitionerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"practitionerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"practitionerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<SlotsQuery, SlotsQueryVariables>;