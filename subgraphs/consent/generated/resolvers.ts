import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Patient as PatientRow } from '../domain/patient.ts';
import type { Consent as ConsentRow } from '../domain/consent.ts';
import type { Signature as ConsentSignatureRow } from '../domain/signature.ts';
import type { ProcessingConsentNeeded as ProcessingConsentNeededRow } from '../domain/processing-consent-needed.ts';
import type { PortalBlock as PortalBlockRow } from '../domain/portal-block.ts';
import type { AccessEvent as AccessEventRow, AccessActor as AccessActorRow } from '../domain/access-event.ts';
import type { FieldExplanation as FieldExplanationRow, FieldDecision as ExplainedDecisionRow } from '../use-cases/explain-access.ts';
import type { DataHold as DataHoldRow } from '../domain/data-hold.ts';
import type { PublishedText as PublishedTextRow } from '../domain/published-text.ts';
import type { TermsStanding as TermsStandingRow, TermsAcceptance as TermsAcceptanceRow } from '../domain/terms-acceptance.ts';
import type { SubjectRequest as SubjectRequestRow } from '../domain/subject-request.ts';
import type { Breach as BreachRow, BreachNotice as BreachNoticeRow } from '../domain/breach.ts';
import type { ConsentContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in the calendar, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
  /** An instant in Moscow time, RFC 3339, for example `2026-03-14T09:30:00+03:00`. */
  DateTime: { input: Date; output: Date; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Which version to accept. */
export type AcceptTermsInput = {
  /** `PublishedText.version` of the terms that the person has seen: the current ones, or ones that take effect later. */
  readonly version: Scalars['String']['input'];
};

/** What came of an acceptance. */
export type AcceptTermsResult = TermsAccepted | TermsOutdated;

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

/** Who has read or changed a patient's data. */
export type AccessActor = {
  readonly __typename?: 'AccessActor';
  /** The account; null where a valid token belonged to none. Pass it to `AccessLogFilter.accountId`. */
  readonly accountId?: Maybe<Scalars['ID']['output']>;
  /** Whether it was the patient themself. */
  readonly isPatient?: Maybe<Scalars['Boolean']['output']>;
  /** Full name of a member of staff; null for everybody else: who a representative is tells `AccessEvent.representation`. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The organisation for which staff and partner systems act. */
  readonly organization?: Maybe<Organization>;
  /** As what. */
  readonly role?: Maybe<AccountRole>;
};

/**
 * That somebody has read or changed a patient's data, or has tried to (FHIR AuditEvent). One event stands for everything
 * that one request did on one basis. It holds ids, codes and names of fields, and no medical data.
 */
export type AccessEvent = {
  readonly __typename?: 'AccessEvent';
  /** What was done. */
  readonly action?: Maybe<AccessAction>;
  /** Who did it. */
  readonly actor?: Maybe<AccessActor>;
  /** When. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was permitted; null where it was denied. */
  readonly basis?: Maybe<DecisionBasis>;
  /** The client: the program that asked; null where it is not known. */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /** Which fields, as `Type.field`; empty where only a row was asked for, or an act was done. */
  readonly coordinates?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Which classes of data were touched. */
  readonly dataClasses?: Maybe<ReadonlyArray<DataClass>>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** For whom they acted; null where nothing permitted it. */
  readonly onBehalfOf?: Maybe<ActingFor>;
  /** The name that the client gave its operation; null for none. */
  readonly operationName?: Maybe<Scalars['String']['output']>;
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** Whether it was permitted; denied tries are kept as well. */
  readonly permitted?: Maybe<Scalars['Boolean']['output']>;
  /** To which end; null where it was denied. */
  readonly purpose?: Maybe<PurposeOfUse>;
  /** Why it was denied; null where it was permitted. */
  readonly reason?: Maybe<DenialReason>;
  /** The representation by which a representative acted; null for everybody else, and where the caller may not know it. */
  readonly representation?: Maybe<Representation>;
  /** Kind of that representation. */
  readonly representationKind?: Maybe<RepresentationKind>;
  /** The request; all events of one request carry the same id. */
  readonly requestId?: Maybe<Scalars['ID']['output']>;
  /** Which part of the system answered; null where several answered one request together. */
  readonly subgraph?: Maybe<Scalars['String']['output']>;
};

/** A page of a patient's access log. */
export type AccessEventConnection = {
  readonly __typename?: 'AccessEventConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<AccessEventEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<AccessEvent>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many events the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the events of an access log. */
export type AccessEventEdge = {
  readonly __typename?: 'AccessEventEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: AccessEvent;
};

/** What the access policy says about fields of a patient, without any of their data. */
export type AccessExplanation = {
  readonly __typename?: 'AccessExplanation';
  /** One for each field that was asked about, each once, in the order of the question. */
  readonly fields: ReadonlyArray<FieldExplanation>;
  /** The id that was asked about. */
  readonly patientId: Scalars['ID']['output'];
  /** What of the question could not be understood; the rest of it is answered. */
  readonly problems: ReadonlyArray<ExplanationProblem>;
};

/** Narrows an access log; what is left out does not narrow. */
export type AccessLogFilter = {
  /** Only what this account did: `AccessActor.accountId`. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Only this kind of act; `READ` leaves writes out. */
  readonly action?: InputMaybe<AccessAction>;
  /** Only events that touched this class of data. */
  readonly dataClass?: InputMaybe<DataClass>;
  /** Only at or after this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only what was permitted, or only what was denied. */
  readonly permitted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only what this person did, under whichever account: `Patient.id` of the patient or of a representative. */
  readonly personId?: InputMaybe<Scalars['ID']['input']>;
  /** Only before this instant. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
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

/** For whom somebody acts. */
export type ActingFor =
  /** Staff or a partner's system, for their organisation. */
  | 'ORGANIZATION'
  /** A representative, for the patient. */
  | 'PATIENT'
  /** The patient, for themself. */
  | 'SELF';

/** The answer. */
export type AnswerSubjectRequestInput = {
  /** For the person, in Russian, up to 5000 characters. */
  readonly answer: Scalars['String']['input'];
  /** What was done. */
  readonly outcome: SubjectRequestOutcome;
  /** `SubjectRequest.id`. */
  readonly requestId: Scalars['ID']['input'];
};

/** What to block. */
export type BlockPortalInput = {
  /** Who asked: the patient from 15 on, before that and without capacity the representative. Found by age where it is left out. */
  readonly askedBy?: InputMaybe<SignatureCapacity>;
  /** How the patient asked; `PORTAL` unless a registrar records a request. */
  readonly channel?: RequestChannel;
  /** How the person was recognised, or what else is worth keeping; up to 500 characters, shown in the history. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
};

/** A breach as the organisation has reported it. */
export type Breach = {
  readonly __typename?: 'Breach';
  /** Until when the authority has to be told what was found out about it: 72 hours after it was found. */
  readonly authorityFindingsDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when the authority has to be told of it: 24 hours after it was found. */
  readonly authorityNoticeDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which data. */
  readonly dataClasses?: Maybe<ReadonlyArray<DataClass>>;
  /** What the persons are told. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When it was found. */
  readonly foundAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it happened; null where that is not known. */
  readonly happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What has happened. */
  readonly kind?: Maybe<BreachKind>;
  /** What was done, as the persons are told. */
  readonly measures?: Maybe<Scalars['String']['output']>;
  /**
   * Of how many of them the portal could tell nobody, so that they have to be informed in another way; null where it was
   * reported before this was asked.
   */
  readonly notReachedCount?: Maybe<Scalars['Int']['output']>;
  /** How many patients it concerns. */
  readonly patientCount?: Maybe<Scalars['Int']['output']>;
  /** When it was reported here. */
  readonly reportedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of breaches. */
export type BreachConnection = {
  readonly __typename?: 'BreachConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<BreachEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<Breach>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the breaches of a list. */
export type BreachEdge = {
  readonly __typename?: 'BreachEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Breach;
};

/** What may happen to data. */
export type BreachKind =
  /** Somebody changed them who may not. */
  | 'ALTERATION'
  /** They got to somebody who may not have them. */
  | 'DISCLOSURE'
  /** They are lost. */
  | 'LOSS'
  /** Somebody got in who may not. */
  | 'UNAUTHORISED_ACCESS';

/** What a patient is told of a breach. */
export type BreachNotice = {
  readonly __typename?: 'BreachNotice';
  /** Which data. */
  readonly dataClasses?: Maybe<ReadonlyArray<DataClass>>;
  /** In Russian: what has happened, and what it may mean. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** When it was found. */
  readonly foundAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it happened; null where that is not known. */
  readonly happenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable id of the breach. */
  readonly id: Scalars['ID']['output'];
  /** What has happened. */
  readonly kind?: Maybe<BreachKind>;
  /** In Russian: what was done, and what the person may do. */
  readonly measures?: Maybe<Scalars['String']['output']>;
  /** Which organisation reports it. */
  readonly organization?: Maybe<Organization>;
  /** When the person was told. */
  readonly reportedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of notices of breaches. */
export type BreachNoticeConnection = {
  readonly __typename?: 'BreachNoticeConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<BreachNoticeEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<BreachNotice>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the notices of breaches of a list. */
export type BreachNoticeEdge = {
  readonly __typename?: 'BreachNoticeEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: BreachNotice;
};

/** Nothing is reported and nobody told: these are no patients of the caller's organisation. */
export type BreachPatientsNotFound = {
  readonly __typename?: 'BreachPatientsNotFound';
  /** Those of the ids that were sent. */
  readonly patientIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** The breach is reported, and everybody concerned is told: the patients, and their legal representatives. */
export type BreachReported = {
  readonly __typename?: 'BreachReported';
  /** The breach. */
  readonly breach?: Maybe<Breach>;
  /**
   * `Patient.id` of those of whom the portal could tell nobody: neither they nor a legal representative have an account or an
   * e-mail address. Inform them in another way, by post for instance.
   */
  readonly notReachedPatientIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** The patient has no such claim with this insurer. */
export type ClaimNotFound = {
  readonly __typename?: 'ClaimNotFound';
  /** The id that was asked for. */
  readonly claimId: Scalars['ID']['output'];
};

/** A patient's consent (FHIR Consent). */
export type Consent = {
  readonly __typename?: 'Consent';
  /** HL7 v3 ActCode of what it is about: `ICOL` processing, `INFA` showing to representatives, `IDSCL` disclosure. */
  readonly category?: Maybe<Scalars['String']['output']>;
  /** When the first signature was given. */
  readonly givenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** What it permits. */
  readonly provision?: Maybe<ConsentProvision>;
  /** The consent that took its place (on the form of another age, or with another last day); null where none did. */
  readonly replacedBy?: Maybe<Consent>;
  /** What it is about. */
  readonly scope?: Maybe<ConsentScope>;
  /** Who signed, first signature first. */
  readonly signatures?: Maybe<ReadonlyArray<ConsentSignature>>;
  /** State of the consent. */
  readonly status?: Maybe<ConsentStatus>;
  /** The form that was signed; null for one of before the portal's forms. */
  readonly textKind?: Maybe<TextKind>;
  /** Version of the text that was signed. */
  readonly textVersion?: Maybe<Scalars['String']['output']>;
  /** Number of the paper by which it was withdrawn; null where that was in the portal. */
  readonly withdrawalPaperNumber?: Maybe<Scalars['String']['output']>;
  /** Why a registrar recorded its end; null where it was withdrawn in the portal or replaced. */
  readonly withdrawalReason?: Maybe<ConsentWithdrawalReason>;
  /** When it was withdrawn, or when another consent took its place. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Whom a consent permits something (FHIR Consent.provision.actor). */
export type ConsentActor = {
  readonly __typename?: 'ConsentActor';
  /** The organisation, where one is named. */
  readonly organization?: Maybe<Organization>;
  /** In which role. */
  readonly role?: Maybe<ConsentActorRole>;
};

/** Roles of those whom a consent permits something. */
export type ConsentActorRole =
  /** The insurer who is named. */
  | 'INSURER'
  /** The clinics and laboratories where the patient is registered. */
  | 'PROVIDER'
  /** The patient's legal representatives. */
  | 'REPRESENTATIVE';

/** A page of consents. */
export type ConsentConnection = {
  readonly __typename?: 'ConsentConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<ConsentEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<Consent>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the consents of a list. */
export type ConsentEdge = {
  readonly __typename?: 'ConsentEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Consent;
};

/** There is no such consent to disclosure that the caller may know. */
export type ConsentNotFound = {
  readonly __typename?: 'ConsentNotFound';
  /** The id that was asked for. */
  readonly consentId: Scalars['ID']['output'];
};

/** Days on which a consent permits. */
export type ConsentPeriod = {
  readonly __typename?: 'ConsentPeriod';
  /** Last day, inclusive; null is without end: it lasts until it is withdrawn. */
  readonly end?: Maybe<Scalars['Date']['output']>;
  /** First day, inclusive. */
  readonly start?: Maybe<Scalars['Date']['output']>;
};

/** What a consent permits (FHIR Consent.provision). */
export type ConsentProvision = {
  readonly __typename?: 'ConsentProvision';
  /** Which actions with them. */
  readonly actions?: Maybe<ReadonlyArray<ProcessingAction>>;
  /** To whom it permits this. */
  readonly actors?: Maybe<ReadonlyArray<ConsentActor>>;
  /** The claim whose evidence may be disclosed, by `Claim.id`; null in other consents. */
  readonly claimId?: Maybe<Scalars['ID']['output']>;
  /** Which data, by code: `NAME`, `BIRTH_DATE`, `ADDRESS`, `PHONE`, `EMAIL`, `PASSPORT`, `HEALTH` and the like. */
  readonly dataClasses?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Whose data: the patient's, or also those of the representative who signs. */
  readonly dataSubjects?: Maybe<ReadonlyArray<SignatureCapacity>>;
  /** From which to which day. */
  readonly period?: Maybe<ConsentPeriod>;
  /** To which ends (HL7 v3 ActReason). */
  readonly purposes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** A consent permits; `DENY` does not occur. */
  readonly type?: Maybe<ConsentProvisionType>;
};

/** FHIR consent provision type. */
export type ConsentProvisionType =
  /** The consent forbids. */
  | 'DENY'
  /** The consent permits. */
  | 'PERMIT';

/** What a consent is about. */
export type ConsentScope =
  /** Disclosure to an insurer. */
  | 'DISCLOSURE'
  /** Processing of personal data for the portal. */
  | 'PROCESSING'
  /** A minor lets representatives see restricted results. */
  | 'RESTRICTED_SHARING';

/** A signature under a consent. */
export type ConsentSignature = {
  readonly __typename?: 'ConsentSignature';
  /** Registered address of the signer, where it was given; of a representative for staff and the signer alone. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** In which capacity. */
  readonly capacity?: Maybe<SignatureCapacity>;
  /** How the signer was identified. Numbers of documents are never answered. */
  readonly document?: Maybe<SignerDocument>;
  /** What the representative is to the patient, as on the paper; null to another representative. */
  readonly kinship?: Maybe<Scalars['String']['output']>;
  /** Number of the signed paper; null where it was signed in the portal. */
  readonly paperNumber?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly signedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who signed, as on the paper; null where it was signed in the portal, and to another representative. */
  readonly signerName?: Maybe<Scalars['String']['output']>;
};

/** FHIR consent status. */
export type ConsentStatus =
  /** In force. */
  | 'ACTIVE'
  /** Withdrawn, ended with its contract, replaced, or its last day has passed. */
  | 'INACTIVE'
  /** A signature is missing, or its first day is still to come. */
  | 'PROPOSED';

/** Why a registrar records the end of a processing consent. */
export type ConsentWithdrawalReason =
  /** The contract for which it was given is fulfilled or terminated; the paper is the one that says so. */
  | 'CONTRACT_ENDED'
  /** Somebody whose consent it is has withdrawn it; the paper is the withdrawal. */
  | 'WRITTEN_WITHDRAWAL';

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

/** A hold of a patient's data while they are checked; it is not shown to the patient while it lasts. */
export type DataHold = {
  readonly __typename?: 'DataHold';
  /** In words; null for everybody but registrars and privacy officers. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Why: what is suspected, for registrars and privacy officers. The patient is not told of it, in notices neither. */
  readonly reason?: Maybe<DataHoldReason>;
  /** Since when. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
};

/** The hold as it stands now. */
export type DataHoldChanged = {
  readonly __typename?: 'DataHoldChanged';
  /** The patient. */
  readonly patient?: Maybe<Patient>;
};

/** Why data are held. */
export type DataHoldReason =
  /** They may be wrong. */
  | 'INACCURATE_DATA'
  /** Somebody may have misused them. */
  | 'MISUSE_SUSPECTED'
  /** They may be used unlawfully. */
  | 'UNLAWFUL_PROCESSING';

/** What came of a hold or of its end. */
export type DataHoldResult = DataHoldChanged | PatientNotFound;

/** Why access is permitted, and what that rests on. */
export type DecisionBasis = {
  readonly __typename?: 'DecisionBasis';
  /**
   * What it rests on: the consent for `SELF`, the representation for `REPRESENTATION`, the referral for `REFERRAL`, the
   * organisation for `STAFF_DUTY`, the contract or the disclosure consent for `INSURER_CONTRACT`, the emergency access for
   * `EMERGENCY`. Null where nothing more is needed.
   */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Kind of basis. */
  readonly type?: Maybe<DecisionBasisType>;
};

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

/** The insurer may see what the claim needs. */
export type DisclosureConsentGiven = {
  readonly __typename?: 'DisclosureConsentGiven';
  /** The consent. */
  readonly consent?: Maybe<Consent>;
};

/** The evidence is closed to the insurer. */
export type DisclosureConsentWithdrawn = {
  readonly __typename?: 'DisclosureConsentWithdrawn';
  /** The consent as it stands now. */
  readonly consent?: Maybe<Consent>;
};

/** Whose hold to end. */
export type EndHoldInput = {
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
};

/** What the access policy says about one kind of rows. */
export type ExplainedDecision = {
  readonly __typename?: 'ExplainedDecision';
  /** What to do about it, in Russian, for people; null where it is permitted. */
  readonly advice?: Maybe<Scalars['String']['output']>;
  /** Why; null where it is denied, and for an open field. */
  readonly basis?: Maybe<DecisionBasis>;
  /** Which referrals, representations, claims or beneficiaries, where a trait is about some. */
  readonly ids: ReadonlyArray<Scalars['ID']['output']>;
  /** Whether numbers of documents are answered masked. */
  readonly masked: Scalars['Boolean']['output'];
  /** Whether access is permitted. */
  readonly permitted: Scalars['Boolean']['output'];
  /** To which end; null where it is denied, and for an open field. */
  readonly purpose?: Maybe<PurposeOfUse>;
  /** Why not; null where it is permitted. */
  readonly reason?: Maybe<DenialReason>;
  /**
   * What kind of row the field stands in: `PATIENT`, `ACCOUNT`, `REPRESENTATION`, `APPOINTMENT`, `RESULT`, `REFERRAL` or
   * `CLAIM`. Null for an open field, which is never refused itself: the fields that lead to it are.
   */
  readonly rowType?: Maybe<ExplainedRowType>;
  /**
   * Which rows: empty for all of them. Traits that exclude each other (`LABORATORY` and `RADIOLOGY`) are alternatives, all
   * others hold together.
   */
  readonly rows: ReadonlyArray<RowTrait>;
};

/** Kinds of rows, as the access policy knows them. */
export type ExplainedRowType =
  /** An account. */
  | 'ACCOUNT'
  /** An appointment. */
  | 'APPOINTMENT'
  /** A claim or a coverage. */
  | 'CLAIM'
  /** The patient themself, and what is known of them as a whole. */
  | 'PATIENT'
  /** A referral. */
  | 'REFERRAL'
  /** A representation of the patient. */
  | 'REPRESENTATION'
  /** A result. */
  | 'RESULT';

/** A part of a question that could not be understood. */
export type ExplanationProblem = {
  readonly __typename?: 'ExplanationProblem';
  /** What is wrong. */
  readonly code: ExplanationProblemCode;
  /** The field, as `Type.field`, where it is about one. */
  readonly coordinate?: Maybe<Scalars['String']['output']>;
  /** The same in words, in English, for developers. */
  readonly message: Scalars['String']['output'];
};

/** What is wrong with a question about access. */
export type ExplanationProblemCode =
  /** The operation is no GraphQL, or spreads a fragment that there is not. */
  | 'SYNTAX'
  /** The operation is larger or deeper than the gateway takes. */
  | 'TOO_LARGE'
  /** There is no such field. */
  | 'UNKNOWN_FIELD'
  /** There is no operation of that name, or there are several and none was named. */
  | 'UNKNOWN_OPERATION';

/** Which answer to put off, and why. */
export type ExtendSubjectRequestInput = {
  /** For the person, in Russian, up to 5000 characters. */
  readonly reason: Scalars['String']['input'];
  /** `SubjectRequest.id`. */
  readonly requestId: Scalars['ID']['input'];
};

/** What the access policy says about one field. */
export type FieldExplanation = {
  readonly __typename?: 'FieldExplanation';
  /** `READ`, or what the mutation does. */
  readonly action: AccessAction;
  /** The field, as `Type.field`. */
  readonly coordinate: Scalars['String']['output'];
  /** Its class of data; null for the key of a row, which whoever may know the row may know. */
  readonly dataClass?: Maybe<DataClass>;
  /** One for each kind of rows about which the policy decides alike; the kinds do not overlap, and leave no row out. */
  readonly decisions: ReadonlyArray<ExplainedDecision>;
};

/** What a consent on a form permits. */
export type FormProvision = {
  readonly __typename?: 'FormProvision';
  /** Which actions with them. */
  readonly actions: ReadonlyArray<ProcessingAction>;
  /** Which data, by code. */
  readonly dataClasses: ReadonlyArray<Scalars['String']['output']>;
  /** Whose data: the patient's, or also those of the representative who signs. */
  readonly dataSubjects: ReadonlyArray<SignatureCapacity>;
  /** To which ends (HL7 v3 ActReason). */
  readonly purposes: ReadonlyArray<Scalars['String']['output']>;
};

/** What a consent on a form permits. */
export type FormProvisionInput = {
  /** Which actions with them. */
  readonly actions: ReadonlyArray<ProcessingAction>;
  /** Which data, by codes in capitals. */
  readonly dataClasses: ReadonlyArray<Scalars['String']['input']>;
  /** Whose data. */
  readonly dataSubjects?: ReadonlyArray<SignatureCapacity>;
  /** To which ends (HL7 v3 ActReason). */
  readonly purposes: ReadonlyArray<Scalars['String']['input']>;
};

/** What to disclose to whom. */
export type GiveDisclosureConsentInput = {
  /** `Claim.id`. */
  readonly claimId: Scalars['ID']['input'];
  /** Chosen by the client: repeating a call with the same key gives once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `Organization.id` of the insurer who handles the claim. */
  readonly insurerId: Scalars['ID']['input'];
  /** `Patient.id` of the insured person whose evidence it is. */
  readonly patientId: Scalars['ID']['input'];
  /**
   * `PublishedText.version` of what the signer has been shown; send it, so that nobody signs another text than they have
   * read. Left out, the text of the moment is signed.
   */
  readonly textVersion?: InputMaybe<Scalars['String']['input']>;
  /** Last day, inclusive, today or later; without end where it is left out. */
  readonly validThrough?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of a consent to disclosure. */
export type GiveDisclosureConsentResult = ClaimNotFound | DisclosureConsentGiven | PatientNotFound | TextOutdated;

/** Whose processing consent to sign. */
export type GiveProcessingConsentInput = {
  /** Chosen by the client: repeating a call with the same key signs once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Number of the signed paper: needed where a registrar records one, refused where somebody signs in the portal. */
  readonly paperNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * `Representation.id` of the representative who signed that paper. Needed where several people may sign for the patient;
   * where one alone may, it is found. Refused with other signatures.
   */
  readonly paperRepresentationId?: InputMaybe<Scalars['ID']['input']>;
  /** Who signed that paper: needed with `paperNumber`. */
  readonly paperSignedBy?: InputMaybe<SignatureCapacity>;
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
  /**
   * Who signed, as the form asks. For a paper: `fullName`, `documentKind`, `documentNumber`, `address`, and for a
   * representative `kinship`. In the portal the account and the document on record say who signs: `address` alone may be
   * given.
   */
  readonly signer?: InputMaybe<SignerInput>;
  /**
   * `PublishedText.version` of what the signer has been shown, or of what stands on the paper: send it, so that nobody signs
   * another text than they have read. In the portal it is the version that `Patient.processingConsentNeeded` names; a paper
   * may be of an older one that was in effect once. Left out, the text of the moment is signed.
   */
  readonly textVersion?: InputMaybe<Scalars['String']['input']>;
};

/** What came of a signature. */
export type GiveProcessingConsentResult = PatientNotFound | ProcessingConsentSigned | SignatoryNotFound | TextOutdated;

/** What came of letting representatives see restricted results. */
export type GiveRestrictedSharingResult = PatientNotFound | RestrictedSharingGiven | RestrictedSharingMeaningless | TextOutdated;

/** What came of handling a request. */
export type HandleSubjectRequestResult = SubjectRequestChanged | SubjectRequestClosed | SubjectRequestNotFound;

/** What to ask. */
export type MakeSubjectRequestInput = {
  /** Chosen by the client: repeating a call with the same key asks once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What is asked. */
  readonly kind: SubjectRequestKind;
  /**
   * `Organization.id` of one of `Patient.organizations`; may be left out where there is one alone. Staff record requests
   * to their own organisation.
   */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Number of the signed paper: needed where a registrar records one, refused in the portal. */
  readonly paperNumber?: InputMaybe<Scalars['String']['input']>;
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
  /** In the person's words, up to 5000 characters. */
  readonly text: Scalars['String']['input'];
};

/** What came of asking. */
export type MakeSubjectRequestResult = PatientNotFound | SubjectRequestMade;

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Accepts a version of the portal's terms as a whole; version, time, session and account are recorded. From the next
   * request on `TERMS_NOT_ACCEPTED` is gone. Repeating it changes nothing.
   */
  readonly acceptTerms?: Maybe<AcceptTermsResult>;
  /** Answers a request for good; the patient is told. For privacy officers of the organisation. */
  readonly answerSubjectRequest?: Maybe<HandleSubjectRequestResult>;
  /** Forbids every access to the patient's data in the portals, at once. */
  readonly blockPortal?: Maybe<PortalBlockResult>;
  /**
   * Ends the hold, at once. For privacy officers. The same people are told, by the notice `DATA_HOLD_ENDED`; where there was
   * none, nobody is.
   */
  readonly endHold?: Maybe<DataHoldResult>;
  /** Puts an answer off by five working days, once, before it is late; the patient is told. For privacy officers. */
  readonly extendSubjectRequest?: Maybe<HandleSubjectRequestResult>;
  /**
   * Opens to an insurer the evidence that one claim needs, at once. Giving it again with another last day replaces the
   * consent.
   */
  readonly giveDisclosureConsent?: Maybe<GiveDisclosureConsentResult>;
  /**
   * Signs the consent to the processing of personal data for the portal. At 15 to 17 it takes effect with the second
   * signature: the minor's and a representative's.
   */
  readonly giveProcessingConsent?: Maybe<GiveProcessingConsentResult>;
  /**
   * A patient of 15 to 17, or an adult of limited capacity, lets legal representatives see restricted results (HIV,
   * psychiatry and the like), at once. Repeating it changes nothing.
   */
  readonly giveRestrictedSharing?: Maybe<GiveRestrictedSharingResult>;
  /**
   * Asks an organisation about the patient's data: what it holds, to correct it, to stop using it, to restore a removed
   * result. The answer is due within ten working days.
   */
  readonly makeSubjectRequest?: Maybe<MakeSubjectRequestResult>;
  /**
   * Holds a patient's data while their accuracy or lawful use is checked: nobody but the clinic's registrars and privacy
   * officers sees them, at once. For privacy officers. Told, by the notice `DATA_HOLD_PLACED` and without the reason, are
   * those who speak for the patient (the patient, or the legal representatives) and the privacy officers of other clinics
   * where the patient is registered. A hold that stands already stays as it is, and nobody is told again.
   */
  readonly placeHold?: Maybe<DataHoldResult>;
  /**
   * Publishes a version of the terms or of a consent form, for the whole portal; versions are never edited. For privacy
   * officers of clinics; those of laboratories and insurers are answered `FORBIDDEN`. Of new terms everybody who uses the
   * portal has a notice, which can be read before they are accepted. Repeating the same call changes nothing.
   */
  readonly publishText?: Maybe<PublishTextResult>;
  /** Reports that data were lost or got out, and tells everybody concerned: all of them or nobody. For privacy officers. */
  readonly reportBreach?: Maybe<ReportBreachResult>;
  /** Lifts the block. */
  readonly unblockPortal?: Maybe<PortalBlockResult>;
  /** Closes the evidence again, at once. */
  readonly withdrawDisclosureConsent?: Maybe<WithdrawDisclosureConsentResult>;
  /** Withdraws the consent to the processing of personal data for the portal, at once. */
  readonly withdrawProcessingConsent?: Maybe<WithdrawProcessingConsentResult>;
  /** Takes that consent back, at once. */
  readonly withdrawRestrictedSharing?: Maybe<WithdrawRestrictedSharingResult>;
};


export type MutationAcceptTermsArgs = {
  input: AcceptTermsInput;
};


export type MutationAnswerSubjectRequestArgs = {
  input: AnswerSubjectRequestInput;
};


export type MutationBlockPortalArgs = {
  input: BlockPortalInput;
};


export type MutationEndHoldArgs = {
  input: EndHoldInput;
};


export type MutationExtendSubjectRequestArgs = {
  input: ExtendSubjectRequestInput;
};


export type MutationGiveDisclosureConsentArgs = {
  input: GiveDisclosureConsentInput;
};


export type MutationGiveProcessingConsentArgs = {
  input: GiveProcessingConsentInput;
};


export type MutationGiveRestrictedSharingArgs = {
  input: RestrictedSharingInput;
};


export type MutationMakeSubjectRequestArgs = {
  input: MakeSubjectRequestInput;
};


export type MutationPlaceHoldArgs = {
  input: PlaceHoldInput;
};


export type MutationPublishTextArgs = {
  input: PublishTextInput;
};


export type MutationReportBreachArgs = {
  input: ReportBreachInput;
};


export type MutationUnblockPortalArgs = {
  input: UnblockPortalInput;
};


export type MutationWithdrawDisclosureConsentArgs = {
  input: WithdrawDisclosureConsentInput;
};


export type MutationWithdrawProcessingConsentArgs = {
  input: WithdrawProcessingConsentInput;
};


export type MutationWithdrawRestrictedSharingArgs = {
  input: RestrictedSharingInput;
};

/** There is no consent that could be withdrawn. */
export type NoProcessingConsent = {
  readonly __typename?: 'NoProcessingConsent';
  /** The patient. */
  readonly patientId: Scalars['ID']['output'];
};

/** There is no such consent that could be withdrawn. */
export type NoRestrictedSharing = {
  readonly __typename?: 'NoRestrictedSharing';
  /** The patient. */
  readonly patientId: Scalars['ID']['output'];
};

/** A clinic, a laboratory or an insurer (FHIR Organization). */
export type Organization = {
  readonly __typename?: 'Organization';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page of a list stands. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last row of the page; pass it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow after `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether rows stand before `startCursor`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of the page; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A person who is registered with at least one organisation (FHIR Patient). */
export type Patient = {
  readonly __typename?: 'Patient';
  /** Who has read or changed the patient's data, or has tried to, latest first. Reading it is logged like all else. */
  readonly accessLog?: Maybe<AccessEventConnection>;
  /** Losses and disclosures of data that concern the patient, the latest first. */
  readonly breachNotices?: Maybe<BreachNoticeConnection>;
  /** Consents, latest first; withdrawn ones are included. */
  readonly consents?: Maybe<ConsentConnection>;
  /**
   * The hold of the patient's data while they are checked; null where there is none. In practice for registrars and privacy
   * officers: while a hold lasts, patient, representatives and clinicians are answered `DATA_UNDER_REVIEW` here as everywhere,
   * and see neither the hold nor its reason; once it has ended, there is none.
   */
  readonly dataHold?: Maybe<DataHold>;
  /** Stable id of the patient. */
  readonly id: Scalars['ID']['output'];
  /** The block of the portals; null where there is none. */
  readonly portalBlock?: Maybe<PortalBlock>;
  /** All blocks, lifted ones included, the latest first. */
  readonly portalBlocks?: Maybe<PortalBlockConnection>;
  /**
   * What is still to be signed before the portal opens: null while the processing consent in force carries every signature,
   * and where nobody could sign one. Whoever is answered `PROCESSING_CONSENT_MISSING` elsewhere and whose signature counts
   * reads it as they read `consents`; whose turn it is follows from `missingSignatures`.
   */
  readonly processingConsentNeeded?: Maybe<ProcessingConsentNeeded>;
  /**
   * What was asked about the patient's data, the latest first; for whoever may ask: a representative from 15 on, and an
   * attorney, see none. Staff see what was asked of their organisation.
   */
  readonly subjectRequests?: Maybe<SubjectRequestConnection>;
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientAccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessLogFilter>;
  first?: Scalars['Int']['input'];
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientBreachNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientConsentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientPortalBlocksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientSubjectRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** There is no such patient whom the caller may know. */
export type PatientNotFound = {
  readonly __typename?: 'PatientNotFound';
  /** The id that was asked for. */
  readonly patientId: Scalars['ID']['output'];
};

/** Whose data to hold. */
export type PlaceHoldInput = {
  /** In words, for staff alone; up to 2000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: DataHoldReason;
};

/** A block of every access to a patient's data in the portals. */
export type PortalBlock = {
  readonly __typename?: 'PortalBlock';
  /** Who asked for it. */
  readonly askedBy?: Maybe<SignatureCapacity>;
  /** How the patient asked for it. */
  readonly channel?: Maybe<RequestChannel>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What staff noted; null where they noted nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** Until when; null while it lasts. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  /** Who asked to lift it; null while it lasts. */
  readonly untilAskedBy?: Maybe<SignatureCapacity>;
  /** How the patient asked to lift it; null while it lasts. */
  readonly untilChannel?: Maybe<RequestChannel>;
  /** What staff noted then. */
  readonly untilNote?: Maybe<Scalars['String']['output']>;
};

/** The block as it stands now. */
export type PortalBlockChanged = {
  readonly __typename?: 'PortalBlockChanged';
  /** The patient. */
  readonly patient?: Maybe<Patient>;
};

/** A page of blocks. */
export type PortalBlockConnection = {
  readonly __typename?: 'PortalBlockConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<PortalBlockEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<PortalBlock>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the blocks of a list. */
export type PortalBlockEdge = {
  readonly __typename?: 'PortalBlockEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: PortalBlock;
};

/** What came of a block or of its end. */
export type PortalBlockResult = PatientNotFound | PortalBlockChanged;

/** Actions with personal data. */
export type ProcessingAction =
  /** Accumulating. */
  | 'ACCUMULATE'
  /** Blocking. */
  | 'BLOCK'
  /** Clarifying. */
  | 'CLARIFY'
  /** Collecting. */
  | 'COLLECT'
  /** Depersonalising. */
  | 'DEPERSONALISE'
  /** Destroying. */
  | 'DESTROY'
  /** Storing. */
  | 'STORE'
  /** Systematising. */
  | 'SYSTEMATISE'
  /** Transferring. */
  | 'TRANSFER'
  /** Using. */
  | 'USE';

/** What is missing of a processing consent. It names nobody. */
export type ProcessingConsentNeeded = {
  readonly __typename?: 'ProcessingConsentNeeded';
  /** Whose signatures are missing: at 15 to 17 one or both. */
  readonly missingSignatures?: Maybe<ReadonlyArray<SignatureCapacity>>;
  /**
   * The text to show and to sign; its version is the `textVersion` of `giveProcessingConsent`. Where one of two has signed
   * already, the text that they have signed. Null while none is in effect.
   */
  readonly text?: Maybe<PublishedText>;
  /** The form that is signed at the patient's age and capacity today. */
  readonly textKind?: Maybe<TextKind>;
};

/** The signature is recorded. */
export type ProcessingConsentSigned = {
  readonly __typename?: 'ProcessingConsentSigned';
  /** The consent; it is `PROPOSED` while a second signature is missing. */
  readonly consent?: Maybe<Consent>;
};

/** The consent is withdrawn. */
export type ProcessingConsentWithdrawn = {
  readonly __typename?: 'ProcessingConsentWithdrawn';
  /** The consent as it stands now. */
  readonly consent?: Maybe<Consent>;
};

/** A text to publish. */
export type PublishTextInput = {
  /** The text in Russian; an empty line parts paragraphs. */
  readonly body: Scalars['String']['input'];
  /** From when it is in effect: not before now. At once where it is left out. */
  readonly effectiveFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Which text. */
  readonly kind: TextKind;
  /** What a consent on this form permits: needed for forms, refused for terms. */
  readonly provision?: InputMaybe<FormProvisionInput>;
  /** Title in Russian, one line. */
  readonly title: Scalars['String']['input'];
  /** A version that this kind does not have yet: 1 to 50 letters, digits, dots and hyphens. */
  readonly version: Scalars['String']['input'];
};

/** What came of a publication. */
export type PublishTextResult = TextPublished | TextVersionTaken;

/** A text in one version. */
export type PublishedText = {
  readonly __typename?: 'PublishedText';
  /** The text in Russian; an empty line parts paragraphs. */
  readonly body: Scalars['String']['output'];
  /** From when it is in effect, until the next one is. */
  readonly effectiveFrom: Scalars['DateTime']['output'];
  /** Which text. */
  readonly kind: TextKind;
  /** What a consent on this form permits; null for terms. */
  readonly provision?: Maybe<FormProvision>;
  /** When it was published. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Title in Russian. */
  readonly title: Scalars['String']['output'];
  /** The version; unique for each kind. */
  readonly version: Scalars['String']['output'];
};

/** A page of versions of a text. */
export type PublishedTextConnection = {
  readonly __typename?: 'PublishedTextConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<PublishedTextEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<PublishedText>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the versions of a text of a list. */
export type PublishedTextEdge = {
  readonly __typename?: 'PublishedTextEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: PublishedText;
};

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

export type Query = {
  readonly __typename?: 'Query';
  /** Breaches that the caller's organisation has reported, the latest first. For privacy officers; others are answered `FORBIDDEN`. */
  readonly breaches?: Maybe<BreachConnection>;
  /** A consent that the caller may know; null for an unknown one and for one that they may not know alike. */
  readonly consent?: Maybe<Consent>;
  /**
   * The portal's terms in effect now; null while none were published. Whoever has not accepted them is answered
   * `TERMS_NOT_ACCEPTED` everywhere in the portal; reading and accepting them stays possible.
   */
  readonly currentTerms?: Maybe<PublishedText>;
  /** The version of a text in effect now: show it before somebody signs. Null where none is. */
  readonly currentText?: Maybe<PublishedText>;
  /**
   * Which fields of a patient may be read or which mutations done, on which basis or for which reason not, without reading
   * any data: for the caller, or, asked by registrars and privacy officers, for a named account. It is decided exactly as
   * the access itself would be. About an unknown patient, and about one with whom the caller has nothing to do, the answer
   * is the same.
   */
  readonly explainAccess?: Maybe<AccessExplanation>;
  /** Where the caller's own account stands with the terms; null for a token that belongs to no account. */
  readonly myTermsStanding?: Maybe<TermsStanding>;
  /** A request about data that the caller may know; null for an unknown one and for one that they may not know alike. */
  readonly subjectRequest?: Maybe<SubjectRequest>;
  /** Requests to the caller's organisation, the earliest due first. For privacy officers; others are answered `FORBIDDEN`. */
  readonly subjectRequests?: Maybe<SubjectRequestConnection>;
  /** All versions of a text, the latest first; those that take effect later are included. */
  readonly texts?: Maybe<PublishedTextConnection>;
};


export type QueryBreachesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryConsentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCurrentTextArgs = {
  kind: TextKind;
};


export type QueryExplainAccessArgs = {
  coordinates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  onBehalfOf?: InputMaybe<Scalars['ID']['input']>;
  operation?: InputMaybe<Scalars['String']['input']>;
  operationName?: InputMaybe<Scalars['String']['input']>;
  patientId: Scalars['ID']['input'];
};


export type QuerySubjectRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySubjectRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<SubjectRequestQueueState>;
};


export type QueryTextsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind: TextKind;
};

/** What has happened to data. */
export type ReportBreachInput = {
  /** Which data. */
  readonly dataClasses: ReadonlyArray<DataClass>;
  /** For the persons concerned, in Russian, up to 5000 characters: what has happened, and what it may mean for them. */
  readonly description: Scalars['String']['input'];
  /** When it was found: the authority's deadlines count from it. */
  readonly foundAt: Scalars['DateTime']['input'];
  /** When it happened; left out where that is not known. */
  readonly happenedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Chosen by the client: repeating a call with the same key reports once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What has happened. */
  readonly kind: BreachKind;
  /** For the persons concerned, in Russian, up to 5000 characters: what was done, and what they may do themselves. */
  readonly measures: Scalars['String']['input'];
  /** `Patient.id` of everybody concerned, 1 to 10 000 patients of the caller's organisation. */
  readonly patientIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What came of a report. */
export type ReportBreachResult = BreachPatientsNotFound | BreachReported;

/** That one person acts for a patient (FHIR RelatedPerson). */
export type Representation = {
  readonly __typename?: 'Representation';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
};

/** Kinds of representation. */
export type RepresentationKind =
  /** Adoptive parent. */
  | 'ADOPTIVE_PARENT'
  /** Attorney by a notarised power. */
  | 'ATTORNEY'
  /** Guardian of a child under 14 or of an adult without legal capacity. */
  | 'GUARDIAN'
  /** Mother or father. */
  | 'PARENT'
  /** Trustee of a minor from 14 or of an adult of limited legal capacity. */
  | 'TRUSTEE';

/** How a request reached the clinic. */
export type RequestChannel =
  /** By e-mail. */
  | 'EMAIL'
  /** In person. */
  | 'IN_PERSON'
  /** By phone. */
  | 'PHONE'
  /** In the portal. */
  | 'PORTAL';

/** Legal representatives see restricted results now. */
export type RestrictedSharingGiven = {
  readonly __typename?: 'RestrictedSharingGiven';
  /** The consent; that of a minor ends the day before the 18th birthday. */
  readonly consent?: Maybe<Consent>;
};

/** Whose restricted results. */
export type RestrictedSharingInput = {
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
  /**
   * For giving: `PublishedText.version` of what the patient has been shown; send it, so that nobody signs another text than
   * they have read. Left out, the text of the moment is signed. Withdrawing takes no notice of it.
   */
  readonly textVersion?: InputMaybe<Scalars['String']['input']>;
};

/** An adult of full capacity has no legal representative: there is nobody to show anything to. */
export type RestrictedSharingMeaningless = {
  readonly __typename?: 'RestrictedSharingMeaningless';
  /** The patient. */
  readonly patientId: Scalars['ID']['output'];
};

/** Restricted results are closed to representatives again. */
export type RestrictedSharingWithdrawn = {
  readonly __typename?: 'RestrictedSharingWithdrawn';
  /** The consent as it stands now. */
  readonly consent?: Maybe<Consent>;
};

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

/**
 * Nobody on record could have signed the representative's paper: no legal representation of the patient is in force now, or
 * the one that was named is not. Nothing is signed. Register the representation and have it verified first.
 */
export type SignatoryNotFound = {
  readonly __typename?: 'SignatoryNotFound';
  /** The patient. */
  readonly patientId: Scalars['ID']['output'];
};

/** In which capacity somebody signs. */
export type SignatureCapacity =
  /** The patient. */
  | 'PATIENT'
  /** A representative of the patient. */
  | 'REPRESENTATIVE';

/** How a signer was identified. */
export type SignerDocument =
  /** The paper names a birth certificate. */
  | 'BIRTH_CERTIFICATE'
  /** Signed in the portal by somebody of whom the clinic has no document on record. */
  | 'NONE'
  /** By the document that the clinic has on record. */
  | 'ON_RECORD'
  /** The paper names another document. */
  | 'OTHER'
  /** The paper names a passport. */
  | 'PASSPORT';

/** By which document a signer is known. */
export type SignerDocumentKind =
  /** A birth certificate. */
  | 'BIRTH_CERTIFICATE'
  /** Another document. */
  | 'OTHER'
  /** A passport. */
  | 'PASSPORT';

/** Who signed. */
export type SignerInput = {
  /** Registered address. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** When it was issued. */
  readonly documentIssuedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Who issued the document. */
  readonly documentIssuer?: InputMaybe<Scalars['String']['input']>;
  /** Kind of the identity document. */
  readonly documentKind?: InputMaybe<SignerDocumentKind>;
  /** Series and number of the document; kept, and never answered. */
  readonly documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** Family name, given name, patronymic, as on the paper. */
  readonly fullName?: InputMaybe<Scalars['String']['input']>;
  /** What the representative is to the patient, as on the paper. */
  readonly kinship?: InputMaybe<Scalars['String']['input']>;
};

/** What a patient asks of an organisation about their data. */
export type SubjectRequest = {
  readonly __typename?: 'SubjectRequest';
  /** The answer, for the person; null while there is none. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered; null while it is not. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day for the answer, the extension included. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** When the answer was put off; null where it was not. */
  readonly extendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was put off. */
  readonly extensionReason?: Maybe<Scalars['String']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether that day has passed without an answer. */
  readonly isOverdue?: Maybe<Scalars['Boolean']['output']>;
  /** What is asked. */
  readonly kind?: Maybe<SubjectRequestKind>;
  /** When it was made. */
  readonly madeAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who was asked. */
  readonly organization?: Maybe<Organization>;
  /** What was done; null while it is not answered. */
  readonly outcome?: Maybe<SubjectRequestOutcome>;
  /** Number of the signed paper; null where it was made in the portal. */
  readonly paperNumber?: Maybe<Scalars['String']['output']>;
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** Where it stands. */
  readonly status?: Maybe<SubjectRequestStatus>;
  /** In the person's words. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** The request is answered, or put off. */
export type SubjectRequestChanged = {
  readonly __typename?: 'SubjectRequestChanged';
  /** The request as it stands now. */
  readonly request?: Maybe<SubjectRequest>;
};

/** It is answered in another way already, was put off once already, or is late: nothing was changed. */
export type SubjectRequestClosed = {
  readonly __typename?: 'SubjectRequestClosed';
  /** The request as it stands. */
  readonly request?: Maybe<SubjectRequest>;
};

/** A page of requests. */
export type SubjectRequestConnection = {
  readonly __typename?: 'SubjectRequestConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<SubjectRequestEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<SubjectRequest>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the requests of a list. */
export type SubjectRequestEdge = {
  readonly __typename?: 'SubjectRequestEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: SubjectRequest;
};

/** What people may ask about their data. */
export type SubjectRequestKind =
  /** What is held, why, and who has received it. */
  | 'ACCESS'
  /** To correct it. */
  | 'RECTIFY'
  /** To restore a result that was removed from the portal. */
  | 'RESTORE'
  /** To stop using it, and to destroy what need not be kept. */
  | 'WITHDRAW';

/** The request is made. */
export type SubjectRequestMade = {
  readonly __typename?: 'SubjectRequestMade';
  /** The request. */
  readonly request?: Maybe<SubjectRequest>;
};

/** There is no such request that the caller may know. */
export type SubjectRequestNotFound = {
  readonly __typename?: 'SubjectRequestNotFound';
  /** The id that was asked for. */
  readonly requestId: Scalars['ID']['output'];
};

/** What was done about a request. */
export type SubjectRequestOutcome =
  /** All that was asked. */
  | 'FULFILLED'
  /** A part of it; the answer says which and why. */
  | 'PARTLY_FULFILLED'
  /** Nothing; the answer names the legal ground. */
  | 'REFUSED';

/** Which requests the queue shows. */
export type SubjectRequestQueueState =
  /** Answered. */
  | 'ANSWERED'
  /** Waiting for an answer whose last day has passed. */
  | 'OVERDUE'
  /** Waiting for an answer. */
  | 'UNANSWERED';

/** Where a request stands. */
export type SubjectRequestStatus =
  /** Answered. */
  | 'ANSWERED'
  /** Waiting for its answer, which was put off once. */
  | 'EXTENDED'
  /** Waiting for its answer. */
  | 'OPEN';

/** That a version of the terms was accepted as a whole. */
export type TermsAcceptance = {
  readonly __typename?: 'TermsAcceptance';
  /** When. */
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The version. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** The version is accepted. */
export type TermsAccepted = {
  readonly __typename?: 'TermsAccepted';
  /** Where the account stands now. */
  readonly standing?: Maybe<TermsStanding>;
};

/** There is no such version, or a later one is in effect: show that one and ask again. */
export type TermsOutdated = {
  readonly __typename?: 'TermsOutdated';
  /** The terms in effect now; null where none are. */
  readonly currentTerms?: Maybe<PublishedText>;
};

/** Where an account stands with the terms. */
export type TermsStanding = {
  readonly __typename?: 'TermsStanding';
  /** The terms in effect now; null where none are. */
  readonly currentTerms?: Maybe<PublishedText>;
  /** Whether the terms in effect are accepted, or there are none: the portal is open as far as terms go. */
  readonly isUpToDate?: Maybe<Scalars['Boolean']['output']>;
  /** What the account has accepted last; null where it has accepted nothing. */
  readonly lastAccepted?: Maybe<TermsAcceptance>;
};

/** Texts that the portal publishes. */
export type TextKind =
  /** Consent to disclose evidence to an insurer. */
  | 'DISCLOSURE'
  /** Consent to the processing of personal data, signed by an adult. */
  | 'PROCESSING_ADULT'
  /** The same at 15 to 17, signed by the patient and a representative. */
  | 'PROCESSING_FIFTEEN_TO_SEVENTEEN'
  /** The same under 15, signed by a representative; also by the guardian of an adult without legal capacity. */
  | 'PROCESSING_UNDER_FIFTEEN'
  /** Consent to show restricted results to legal representatives. */
  | 'RESTRICTED_SHARING'
  /** The portal's terms, accepted as a whole by everyone who uses it. */
  | 'TERMS';

/**
 * Another text than the one named by `textVersion` would be signed; nothing is. Show this one, and ask again with its
 * version.
 */
export type TextOutdated = {
  readonly __typename?: 'TextOutdated';
  /**
   * The text that can be signed now: the one in effect, or, where a processing consent is open already, the one that it was
   * given on. Null where that is none of the portal's.
   */
  readonly currentText?: Maybe<PublishedText>;
};

/** The text is published. */
export type TextPublished = {
  readonly __typename?: 'TextPublished';
  /** The text. */
  readonly text?: Maybe<PublishedText>;
};

/** This version is there already with another text or date; versions are never edited. Choose a new version. */
export type TextVersionTaken = {
  readonly __typename?: 'TextVersionTaken';
  /** The text that has the version. */
  readonly text?: Maybe<PublishedText>;
};

/** What to unblock. */
export type UnblockPortalInput = {
  /** Who asked: the patient from 15 on, before that and without capacity the representative. Found by age where it is left out. */
  readonly askedBy?: InputMaybe<SignatureCapacity>;
  /** How the patient asked; `PORTAL` unless a registrar records a request. */
  readonly channel?: RequestChannel;
  /** How the person was recognised, or what else is worth keeping; up to 500 characters, shown in the history. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
};

/** Which consent to disclosure to withdraw. */
export type WithdrawDisclosureConsentInput = {
  /** `Consent.id`. */
  readonly consentId: Scalars['ID']['input'];
};

/** What came of its withdrawal. */
export type WithdrawDisclosureConsentResult = ConsentNotFound | DisclosureConsentWithdrawn;

/** Whose processing consent to withdraw. */
export type WithdrawProcessingConsentInput = {
  /** Number of the signed paper: needed where a registrar records one, refused in the portal. */
  readonly paperNumber?: InputMaybe<Scalars['String']['input']>;
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
  /** Why it ends, where a registrar records it: `WRITTEN_WITHDRAWAL` where it is left out. Refused in the portal. */
  readonly reason?: InputMaybe<ConsentWithdrawalReason>;
};

/** What came of a withdrawal. */
export type WithdrawProcessingConsentResult = NoProcessingConsent | PatientNotFound | ProcessingConsentWithdrawn;

/** What came of taking it back. */
export type WithdrawRestrictedSharingResult = NoRestrictedSharing | PatientNotFound | RestrictedSharingWithdrawn;



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Consent: Consent;
  Patient: Patient;
  SubjectRequest: SubjectRequest;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Consent:
    ( { __typename: 'Consent' }
    & GraphQLRecursivePick<FederationTypes['Consent'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  SubjectRequest:
    ( { __typename: 'SubjectRequest' }
    & GraphQLRecursivePick<FederationTypes['SubjectRequest'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptTermsResult:
    | ( Omit<TermsAccepted, 'standing'> & { standing?: Maybe<_RefType['TermsStanding']> } )
    | ( Omit<TermsOutdated, 'currentTerms'> & { currentTerms?: Maybe<_RefType['PublishedText']> } )
  ;
  DataHoldResult:
    | ( Omit<DataHoldChanged, 'patient'> & { patient?: Maybe<_RefType['Patient']> } )
    | ( PatientNotFound )
  ;
  GiveDisclosureConsentResult:
    | ( ClaimNotFound )
    | ( Omit<DisclosureConsentGiven, 'consent'> & { consent?: Maybe<_RefType['Consent']> } )
    | ( PatientNotFound )
    | ( Omit<TextOutdated, 'currentText'> & { currentText?: Maybe<_RefType['PublishedText']> } )
  ;
  GiveProcessingConsentResult:
    | ( PatientNotFound )
    | ( Omit<ProcessingConsentSigned, 'consent'> & { consent?: Maybe<_RefType['Consent']> } )
    | ( SignatoryNotFound )
    | ( Omit<TextOutdated, 'currentText'> & { currentText?: Maybe<_RefType['PublishedText']> } )
  ;
  GiveRestrictedSharingResult:
    | ( PatientNotFound )
    | ( Omit<RestrictedSharingGiven, 'consent'> & { consent?: Maybe<_RefType['Consent']> } )
    | ( RestrictedSharingMeaningless )
    | ( Omit<TextOutdated, 'currentText'> & { currentText?: Maybe<_RefType['PublishedText']> } )
  ;
  HandleSubjectRequestResult:
    | ( Omit<SubjectRequestChanged, 'request'> & { request?: Maybe<_RefType['SubjectRequest']> } )
    | ( Omit<SubjectRequestClosed, 'request'> & { request?: Maybe<_RefType['SubjectRequest']> } )
    | ( SubjectRequestNotFound )
  ;
  MakeSubjectRequestResult:
    | ( PatientNotFound )
    | ( Omit<SubjectRequestMade, 'request'> & { request?: Maybe<_RefType['SubjectRequest']> } )
  ;
  PortalBlockResult:
    | ( PatientNotFound )
    | ( Omit<PortalBlockChanged, 'patient'> & { patient?: Maybe<_RefType['Patient']> } )
  ;
  PublishTextResult:
    | ( Omit<TextPublished, 'text'> & { text?: Maybe<_RefType['PublishedText']> } )
    | ( Omit<TextVersionTaken, 'text'> & { text?: Maybe<_RefType['PublishedText']> } )
  ;
  ReportBreachResult:
    | ( BreachPatientsNotFound )
    | ( Omit<BreachReported, 'breach'> & { breach?: Maybe<_RefType['Breach']> } )
  ;
  WithdrawDisclosureConsentResult:
    | ( ConsentNotFound )
    | ( Omit<DisclosureConsentWithdrawn, 'consent'> & { consent?: Maybe<_RefType['Consent']> } )
  ;
  WithdrawProcessingConsentResult:
    | ( NoProcessingConsent )
    | ( PatientNotFound )
    | ( Omit<ProcessingConsentWithdrawn, 'consent'> & { consent?: Maybe<_RefType['Consent']> } )
  ;
  WithdrawRestrictedSharingResult:
    | ( NoRestrictedSharing )
    | ( PatientNotFound )
    | ( Omit<RestrictedSharingWithdrawn, 'consent'> & { consent?: Maybe<_RefType['Consent']> } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptTermsInput: AcceptTermsInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AcceptTermsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptTermsResult']>;
  AccessAction: AccessAction;
  AccessActor: ResolverTypeWrapper<AccessActorRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AccessEvent: ResolverTypeWrapper<AccessEventRow>;
  AccessEventConnection: ResolverTypeWrapper<Omit<AccessEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccessEventEdge']>, nodes: ReadonlyArray<ResolversTypes['AccessEvent']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccessEventEdge: ResolverTypeWrapper<Omit<AccessEventEdge, 'node'> & { node: ResolversTypes['AccessEvent'] }>;
  AccessExplanation: ResolverTypeWrapper<Omit<AccessExplanation, 'fields'> & { fields: ReadonlyArray<ResolversTypes['FieldExplanation']> }>;
  AccessLogFilter: AccessLogFilter;
  AccountRole: AccountRole;
  ActingFor: ActingFor;
  AnswerSubjectRequestInput: AnswerSubjectRequestInput;
  BlockPortalInput: BlockPortalInput;
  Breach: ResolverTypeWrapper<BreachRow>;
  BreachConnection: ResolverTypeWrapper<Omit<BreachConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BreachEdge']>, nodes: ReadonlyArray<ResolversTypes['Breach']> }>;
  BreachEdge: ResolverTypeWrapper<Omit<BreachEdge, 'node'> & { node: ResolversTypes['Breach'] }>;
  BreachKind: BreachKind;
  BreachNotice: ResolverTypeWrapper<BreachNoticeRow>;
  BreachNoticeConnection: ResolverTypeWrapper<Omit<BreachNoticeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BreachNoticeEdge']>, nodes: ReadonlyArray<ResolversTypes['BreachNotice']> }>;
  BreachNoticeEdge: ResolverTypeWrapper<Omit<BreachNoticeEdge, 'node'> & { node: ResolversTypes['BreachNotice'] }>;
  BreachPatientsNotFound: ResolverTypeWrapper<BreachPatientsNotFound>;
  BreachReported: ResolverTypeWrapper<Omit<BreachReported, 'breach'> & { breach?: Maybe<ResolversTypes['Breach']> }>;
  ClaimNotFound: ResolverTypeWrapper<ClaimNotFound>;
  Consent: ResolverTypeWrapper<ConsentRow>;
  ConsentActor: ResolverTypeWrapper<ConsentActor>;
  ConsentActorRole: ConsentActorRole;
  ConsentConnection: ResolverTypeWrapper<Omit<ConsentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConsentEdge']>, nodes: ReadonlyArray<ResolversTypes['Consent']> }>;
  ConsentEdge: ResolverTypeWrapper<Omit<ConsentEdge, 'node'> & { node: ResolversTypes['Consent'] }>;
  ConsentNotFound: ResolverTypeWrapper<ConsentNotFound>;
  ConsentPeriod: ResolverTypeWrapper<ConsentPeriod>;
  ConsentProvision: ResolverTypeWrapper<ConsentRow>;
  ConsentProvisionType: ConsentProvisionType;
  ConsentScope: ConsentScope;
  ConsentSignature: ResolverTypeWrapper<ConsentSignatureRow>;
  ConsentStatus: ConsentStatus;
  ConsentWithdrawalReason: ConsentWithdrawalReason;
  DataClass: DataClass;
  DataHold: ResolverTypeWrapper<DataHoldRow>;
  DataHoldChanged: ResolverTypeWrapper<Omit<DataHoldChanged, 'patient'> & { patient?: Maybe<ResolversTypes['Patient']> }>;
  DataHoldReason: DataHoldReason;
  DataHoldResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DataHoldResult']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecisionBasis: ResolverTypeWrapper<DecisionBasis>;
  DecisionBasisType: DecisionBasisType;
  DenialReason: DenialReason;
  DisclosureConsentGiven: ResolverTypeWrapper<Omit<DisclosureConsentGiven, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  DisclosureConsentWithdrawn: ResolverTypeWrapper<Omit<DisclosureConsentWithdrawn, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  EndHoldInput: EndHoldInput;
  ExplainedDecision: ResolverTypeWrapper<ExplainedDecisionRow>;
  ExplainedRowType: ExplainedRowType;
  ExplanationProblem: ResolverTypeWrapper<ExplanationProblem>;
  ExplanationProblemCode: ExplanationProblemCode;
  ExtendSubjectRequestInput: ExtendSubjectRequestInput;
  FieldExplanation: ResolverTypeWrapper<FieldExplanationRow>;
  FormProvision: ResolverTypeWrapper<FormProvision>;
  FormProvisionInput: FormProvisionInput;
  GiveDisclosureConsentInput: GiveDisclosureConsentInput;
  GiveDisclosureConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveDisclosureConsentResult']>;
  GiveProcessingConsentInput: GiveProcessingConsentInput;
  GiveProcessingConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveProcessingConsentResult']>;
  GiveRestrictedSharingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveRestrictedSharingResult']>;
  HandleSubjectRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandleSubjectRequestResult']>;
  MakeSubjectRequestInput: MakeSubjectRequestInput;
  MakeSubjectRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MakeSubjectRequestResult']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoProcessingConsent: ResolverTypeWrapper<NoProcessingConsent>;
  NoRestrictedSharing: ResolverTypeWrapper<NoRestrictedSharing>;
  Organization: ResolverTypeWrapper<Organization>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<PatientRow>;
  PatientNotFound: ResolverTypeWrapper<PatientNotFound>;
  PlaceHoldInput: PlaceHoldInput;
  PortalBlock: ResolverTypeWrapper<PortalBlockRow>;
  PortalBlockChanged: ResolverTypeWrapper<Omit<PortalBlockChanged, 'patient'> & { patient?: Maybe<ResolversTypes['Patient']> }>;
  PortalBlockConnection: ResolverTypeWrapper<Omit<PortalBlockConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PortalBlockEdge']>, nodes: ReadonlyArray<ResolversTypes['PortalBlock']> }>;
  PortalBlockEdge: ResolverTypeWrapper<Omit<PortalBlockEdge, 'node'> & { node: ResolversTypes['PortalBlock'] }>;
  PortalBlockResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PortalBlockResult']>;
  ProcessingAction: ProcessingAction;
  ProcessingConsentNeeded: ResolverTypeWrapper<ProcessingConsentNeededRow>;
  ProcessingConsentSigned: ResolverTypeWrapper<Omit<ProcessingConsentSigned, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  ProcessingConsentWithdrawn: ResolverTypeWrapper<Omit<ProcessingConsentWithdrawn, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  PublishTextInput: PublishTextInput;
  PublishTextResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishTextResult']>;
  PublishedText: ResolverTypeWrapper<PublishedTextRow>;
  PublishedTextConnection: ResolverTypeWrapper<Omit<PublishedTextConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublishedTextEdge']>, nodes: ReadonlyArray<ResolversTypes['PublishedText']> }>;
  PublishedTextEdge: ResolverTypeWrapper<Omit<PublishedTextEdge, 'node'> & { node: ResolversTypes['PublishedText'] }>;
  PurposeOfUse: PurposeOfUse;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReportBreachInput: ReportBreachInput;
  ReportBreachResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportBreachResult']>;
  Representation: ResolverTypeWrapper<Representation>;
  RepresentationKind: RepresentationKind;
  RequestChannel: RequestChannel;
  RestrictedSharingGiven: ResolverTypeWrapper<Omit<RestrictedSharingGiven, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  RestrictedSharingInput: RestrictedSharingInput;
  RestrictedSharingMeaningless: ResolverTypeWrapper<RestrictedSharingMeaningless>;
  RestrictedSharingWithdrawn: ResolverTypeWrapper<Omit<RestrictedSharingWithdrawn, 'consent'> & { consent?: Maybe<ResolversTypes['Consent']> }>;
  RowTrait: RowTrait;
  SignatoryNotFound: ResolverTypeWrapper<SignatoryNotFound>;
  SignatureCapacity: SignatureCapacity;
  SignerDocument: SignerDocument;
  SignerDocumentKind: SignerDocumentKind;
  SignerInput: SignerInput;
  SubjectRequest: ResolverTypeWrapper<SubjectRequestRow>;
  SubjectRequestChanged: ResolverTypeWrapper<Omit<SubjectRequestChanged, 'request'> & { request?: Maybe<ResolversTypes['SubjectRequest']> }>;
  SubjectRequestClosed: ResolverTypeWrapper<Omit<SubjectRequestClosed, 'request'> & { request?: Maybe<ResolversTypes['SubjectRequest']> }>;
  SubjectRequestConnection: ResolverTypeWrapper<Omit<SubjectRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SubjectRequestEdge']>, nodes: ReadonlyArray<ResolversTypes['SubjectRequest']> }>;
  SubjectRequestEdge: ResolverTypeWrapper<Omit<SubjectRequestEdge, 'node'> & { node: ResolversTypes['SubjectRequest'] }>;
  SubjectRequestKind: SubjectRequestKind;
  SubjectRequestMade: ResolverTypeWrapper<Omit<SubjectRequestMade, 'request'> & { request?: Maybe<ResolversTypes['SubjectRequest']> }>;
  SubjectRequestNotFound: ResolverTypeWrapper<SubjectRequestNotFound>;
  SubjectRequestOutcome: SubjectRequestOutcome;
  SubjectRequestQueueState: SubjectRequestQueueState;
  SubjectRequestStatus: SubjectRequestStatus;
  TermsAcceptance: ResolverTypeWrapper<TermsAcceptanceRow>;
  TermsAccepted: ResolverTypeWrapper<Omit<TermsAccepted, 'standing'> & { standing?: Maybe<ResolversTypes['TermsStanding']> }>;
  TermsOutdated: ResolverTypeWrapper<Omit<TermsOutdated, 'currentTerms'> & { currentTerms?: Maybe<ResolversTypes['PublishedText']> }>;
  TermsStanding: ResolverTypeWrapper<TermsStandingRow>;
  TextKind: TextKind;
  TextOutdated: ResolverTypeWrapper<Omit<TextOutdated, 'currentText'> & { currentText?: Maybe<ResolversTypes['PublishedText']> }>;
  TextPublished: ResolverTypeWrapper<Omit<TextPublished, 'text'> & { text?: Maybe<ResolversTypes['PublishedText']> }>;
  TextVersionTaken: ResolverTypeWrapper<Omit<TextVersionTaken, 'text'> & { text?: Maybe<ResolversTypes['PublishedText']> }>;
  UnblockPortalInput: UnblockPortalInput;
  WithdrawDisclosureConsentInput: WithdrawDisclosureConsentInput;
  WithdrawDisclosureConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawDisclosureConsentResult']>;
  WithdrawProcessingConsentInput: WithdrawProcessingConsentInput;
  WithdrawProcessingConsentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawProcessingConsentResult']>;
  WithdrawRestrictedSharingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawRestrictedSharingResult']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptTermsInput: AcceptTermsInput;
  String: Scalars['String']['output'];
  AcceptTermsResult: ResolversUnionTypes<ResolversParentTypes>['AcceptTermsResult'];
  AccessActor: AccessActorRow;
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  AccessEvent: AccessEventRow;
  AccessEventConnection: Omit<AccessEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccessEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AccessEvent']> };
  Int: Scalars['Int']['output'];
  AccessEventEdge: Omit<AccessEventEdge, 'node'> & { node: ResolversParentTypes['AccessEvent'] };
  AccessExplanation: Omit<AccessExplanation, 'fields'> & { fields: ReadonlyArray<ResolversParentTypes['FieldExplanation']> };
  AccessLogFilter: AccessLogFilter;
  AnswerSubjectRequestInput: AnswerSubjectRequestInput;
  BlockPortalInput: BlockPortalInput;
  Breach: BreachRow;
  BreachConnection: Omit<BreachConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BreachEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Breach']> };
  BreachEdge: Omit<BreachEdge, 'node'> & { node: ResolversParentTypes['Breach'] };
  BreachNotice: BreachNoticeRow;
  BreachNoticeConnection: Omit<BreachNoticeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BreachNoticeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['BreachNotice']> };
  BreachNoticeEdge: Omit<BreachNoticeEdge, 'node'> & { node: ResolversParentTypes['BreachNotice'] };
  BreachPatientsNotFound: BreachPatientsNotFound;
  BreachReported: Omit<BreachReported, 'breach'> & { breach?: Maybe<ResolversParentTypes['Breach']> };
  ClaimNotFound: ClaimNotFound;
  Consent: ConsentRow;
  ConsentActor: ConsentActor;
  ConsentConnection: Omit<ConsentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConsentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Consent']> };
  ConsentEdge: Omit<ConsentEdge, 'node'> & { node: ResolversParentTypes['Consent'] };
  ConsentNotFound: ConsentNotFound;
  ConsentPeriod: ConsentPeriod;
  ConsentProvision: ConsentRow;
  ConsentSignature: ConsentSignatureRow;
  DataHold: DataHoldRow;
  DataHoldChanged: Omit<DataHoldChanged, 'patient'> & { patient?: Maybe<ResolversParentTypes['Patient']> };
  DataHoldResult: ResolversUnionTypes<ResolversParentTypes>['DataHoldResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecisionBasis: DecisionBasis;
  DisclosureConsentGiven: Omit<DisclosureConsentGiven, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  DisclosureConsentWithdrawn: Omit<DisclosureConsentWithdrawn, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  EndHoldInput: EndHoldInput;
  ExplainedDecision: ExplainedDecisionRow;
  ExplanationProblem: ExplanationProblem;
  ExtendSubjectRequestInput: ExtendSubjectRequestInput;
  FieldExplanation: FieldExplanationRow;
  FormProvision: FormProvision;
  FormProvisionInput: FormProvisionInput;
  GiveDisclosureConsentInput: GiveDisclosureConsentInput;
  GiveDisclosureConsentResult: ResolversUnionTypes<ResolversParentTypes>['GiveDisclosureConsentResult'];
  GiveProcessingConsentInput: GiveProcessingConsentInput;
  GiveProcessingConsentResult: ResolversUnionTypes<ResolversParentTypes>['GiveProcessingConsentResult'];
  GiveRestrictedSharingResult: ResolversUnionTypes<ResolversParentTypes>['GiveRestrictedSharingResult'];
  HandleSubjectRequestResult: ResolversUnionTypes<ResolversParentTypes>['HandleSubjectRequestResult'];
  MakeSubjectRequestInput: MakeSubjectRequestInput;
  MakeSubjectRequestResult: ResolversUnionTypes<ResolversParentTypes>['MakeSubjectRequestResult'];
  Mutation: Record<PropertyKey, never>;
  NoProcessingConsent: NoProcessingConsent;
  NoRestrictedSharing: NoRestrictedSharing;
  Organization: Organization;
  PageInfo: PageInfo;
  Patient: PatientRow;
  PatientNotFound: PatientNotFound;
  PlaceHoldInput: PlaceHoldInput;
  PortalBlock: PortalBlockRow;
  PortalBlockChanged: Omit<PortalBlockChanged, 'patient'> & { patient?: Maybe<ResolversParentTypes['Patient']> };
  PortalBlockConnection: Omit<PortalBlockConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PortalBlockEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PortalBlock']> };
  PortalBlockEdge: Omit<PortalBlockEdge, 'node'> & { node: ResolversParentTypes['PortalBlock'] };
  PortalBlockResult: ResolversUnionTypes<ResolversParentTypes>['PortalBlockResult'];
  ProcessingConsentNeeded: ProcessingConsentNeededRow;
  ProcessingConsentSigned: Omit<ProcessingConsentSigned, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  ProcessingConsentWithdrawn: Omit<ProcessingConsentWithdrawn, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  PublishTextInput: PublishTextInput;
  PublishTextResult: ResolversUnionTypes<ResolversParentTypes>['PublishTextResult'];
  PublishedText: PublishedTextRow;
  PublishedTextConnection: Omit<PublishedTextConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublishedTextEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublishedText']> };
  PublishedTextEdge: Omit<PublishedTextEdge, 'node'> & { node: ResolversParentTypes['PublishedText'] };
  Query: Record<PropertyKey, never>;
  ReportBreachInput: ReportBreachInput;
  ReportBreachResult: ResolversUnionTypes<ResolversParentTypes>['ReportBreachResult'];
  Representation: Representation;
  RestrictedSharingGiven: Omit<RestrictedSharingGiven, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  RestrictedSharingInput: RestrictedSharingInput;
  RestrictedSharingMeaningless: RestrictedSharingMeaningless;
  RestrictedSharingWithdrawn: Omit<RestrictedSharingWithdrawn, 'consent'> & { consent?: Maybe<ResolversParentTypes['Consent']> };
  SignatoryNotFound: SignatoryNotFound;
  SignerInput: SignerInput;
  SubjectRequest: SubjectRequestRow;
  SubjectRequestChanged: Omit<SubjectRequestChanged, 'request'> & { request?: Maybe<ResolversParentTypes['SubjectRequest']> };
  SubjectRequestClosed: Omit<SubjectRequestClosed, 'request'> & { request?: Maybe<ResolversParentTypes['SubjectRequest']> };
  SubjectRequestConnection: Omit<SubjectRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SubjectRequestEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SubjectRequest']> };
  SubjectRequestEdge: Omit<SubjectRequestEdge, 'node'> & { node: ResolversParentTypes['SubjectRequest'] };
  SubjectRequestMade: Omit<SubjectRequestMade, 'request'> & { request?: Maybe<ResolversParentTypes['SubjectRequest']> };
  SubjectRequestNotFound: SubjectRequestNotFound;
  TermsAcceptance: TermsAcceptanceRow;
  TermsAccepted: Omit<TermsAccepted, 'standing'> & { standing?: Maybe<ResolversParentTypes['TermsStanding']> };
  TermsOutdated: Omit<TermsOutdated, 'currentTerms'> & { currentTerms?: Maybe<ResolversParentTypes['PublishedText']> };
  TermsStanding: TermsStandingRow;
  TextOutdated: Omit<TextOutdated, 'currentText'> & { currentText?: Maybe<ResolversParentTypes['PublishedText']> };
  TextPublished: Omit<TextPublished, 'text'> & { text?: Maybe<ResolversParentTypes['PublishedText']> };
  TextVersionTaken: Omit<TextVersionTaken, 'text'> & { text?: Maybe<ResolversParentTypes['PublishedText']> };
  UnblockPortalInput: UnblockPortalInput;
  WithdrawDisclosureConsentInput: WithdrawDisclosureConsentInput;
  WithdrawDisclosureConsentResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawDisclosureConsentResult'];
  WithdrawProcessingConsentInput: WithdrawProcessingConsentInput;
  WithdrawProcessingConsentResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawProcessingConsentResult'];
  WithdrawRestrictedSharingResult: ResolversUnionTypes<ResolversParentTypes>['WithdrawRestrictedSharingResult'];
};

export type AccessDirectiveArgs = {
  class: DataClass;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = ConsentContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptTermsResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['AcceptTermsResult'] = ResolversParentTypes['AcceptTermsResult']> = {
  __resolveType: TypeResolveFn<'TermsAccepted' | 'TermsOutdated', ParentType, ContextType>;
};

export type AccessActorResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['AccessActor'] = ResolversParentTypes['AccessActor']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isPatient?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['AccountRole']>, ParentType, ContextType>;
};

export type AccessEventResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['AccessEvent'] = ResolversParentTypes['AccessEvent']> = {
  action?: Resolver<Maybe<ResolversTypes['AccessAction']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['AccessActor']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['DecisionBasis']>, ParentType, ContextType>;
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  dataClasses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataClass']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['ActingFor']>, ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  permitted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['PurposeOfUse']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DenialReason']>, ParentType, ContextType>;
  representation?: Resolver<Maybe<ResolversTypes['Representation']>, ParentType, ContextType>;
  representationKind?: Resolver<Maybe<ResolversTypes['RepresentationKind']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  subgraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessEventConnectionResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['AccessEventConnection'] = ResolversParentTypes['AccessEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccessEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessEventEdgeResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['AccessEventEdge'] = ResolversParentTypes['AccessEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessEvent'], ParentType, ContextType>;
};

export type AccessExplanationResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['AccessExplanation'] = ResolversParentTypes['AccessExplanation']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldExplanation']>, ParentType, ContextType>;
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['ExplanationProblem']>, ParentType, ContextType>;
};

export type BreachResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['Breach'] = ResolversParentTypes['Breach']> = {
  authorityFindingsDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  authorityNoticeDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dataClasses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataClass']>>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['BreachKind']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notReachedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patientCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BreachConnectionResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['BreachConnection'] = ResolversParentTypes['BreachConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BreachEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Breach']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BreachEdgeResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['BreachEdge'] = ResolversParentTypes['BreachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Breach'], ParentType, ContextType>;
};

export type BreachNoticeResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['BreachNotice'] = ResolversParentTypes['BreachNotice']> = {
  dataClasses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DataClass']>>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  happenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['BreachKind']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type BreachNoticeConnectionResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['BreachNoticeConnection'] = ResolversParentTypes['BreachNoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BreachNoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BreachNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BreachNoticeEdgeResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['BreachNoticeEdge'] = ResolversParentTypes['BreachNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BreachNotice'], ParentType, ContextType>;
};

export type BreachPatientsNotFoundResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['BreachPatientsNotFound'] = ResolversParentTypes['BreachPatientsNotFound']> = {
  patientIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BreachReportedResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['BreachReported'] = ResolversParentTypes['BreachReported']> = {
  breach?: Resolver<Maybe<ResolversTypes['Breach']>, ParentType, ContextType>;
  notReachedPatientIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimNotFoundResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ClaimNotFound'] = ResolversParentTypes['ClaimNotFound']> = {
  claimId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent'], FederationReferenceType extends FederationReferenceTypes['Consent'] = FederationReferenceTypes['Consent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Consent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['ConsentProvision']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['ConsentScope']>, ParentType, ContextType>;
  signatures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentSignature']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ConsentStatus']>, ParentType, ContextType>;
  textKind?: Resolver<Maybe<ResolversTypes['TextKind']>, ParentType, ContextType>;
  textVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawalPaperNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawalReason?: Resolver<Maybe<ResolversTypes['ConsentWithdrawalReason']>, ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ConsentActorResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ConsentActor'] = ResolversParentTypes['ConsentActor']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ConsentActorRole']>, ParentType, ContextType>;
};

export type ConsentConnectionResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ConsentConnection'] = ResolversParentTypes['ConsentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConsentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConsentEdgeResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ConsentEdge'] = ResolversParentTypes['ConsentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Consent'], ParentType, ContextType>;
};

export type ConsentNotFoundResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ConsentNotFound'] = ResolversParentTypes['ConsentNotFound']> = {
  consentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentPeriodResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ConsentPeriod'] = ResolversParentTypes['ConsentPeriod']> = {
  end?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ConsentProvisionResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ConsentProvision'] = ResolversParentTypes['ConsentProvision']> = {
  actions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProcessingAction']>>, ParentType, ContextType>;
  actors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConsentActor']>>, ParentType, ContextType>;
  claimId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  dataClasses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  dataSubjects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SignatureCapacity']>>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['ConsentPeriod']>, ParentType, ContextType>;
  purposes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['ConsentProvisionType']>, ParentType, ContextType>;
};

export type ConsentSignatureResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ConsentSignature'] = ResolversParentTypes['ConsentSignature']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['SignatureCapacity']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['SignerDocument']>, ParentType, ContextType>;
  kinship?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paperNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DataHoldResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['DataHold'] = ResolversParentTypes['DataHold']> = {
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DataHoldReason']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type DataHoldChangedResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['DataHoldChanged'] = ResolversParentTypes['DataHoldChanged']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataHoldResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['DataHoldResult'] = ResolversParentTypes['DataHoldResult']> = {
  __resolveType: TypeResolveFn<'DataHoldChanged' | 'PatientNotFound', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionBasisResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['DecisionBasis'] = ResolversParentTypes['DecisionBasis']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['DecisionBasisType']>, ParentType, ContextType>;
};

export type DisclosureConsentGivenResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['DisclosureConsentGiven'] = ResolversParentTypes['DisclosureConsentGiven']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisclosureConsentWithdrawnResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['DisclosureConsentWithdrawn'] = ResolversParentTypes['DisclosureConsentWithdrawn']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExplainedDecisionResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ExplainedDecision'] = ResolversParentTypes['ExplainedDecision']> = {
  advice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['DecisionBasis']>, ParentType, ContextType>;
  ids?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  permitted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['PurposeOfUse']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DenialReason']>, ParentType, ContextType>;
  rowType?: Resolver<Maybe<ResolversTypes['ExplainedRowType']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['RowTrait']>, ParentType, ContextType>;
};

export type ExplanationProblemResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ExplanationProblem'] = ResolversParentTypes['ExplanationProblem']> = {
  code?: Resolver<ResolversTypes['ExplanationProblemCode'], ParentType, ContextType>;
  coordinate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldExplanationResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['FieldExplanation'] = ResolversParentTypes['FieldExplanation']> = {
  action?: Resolver<ResolversTypes['AccessAction'], ParentType, ContextType>;
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataClass?: Resolver<Maybe<ResolversTypes['DataClass']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['ExplainedDecision']>, ParentType, ContextType>;
};

export type FormProvisionResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['FormProvision'] = ResolversParentTypes['FormProvision']> = {
  actions?: Resolver<ReadonlyArray<ResolversTypes['ProcessingAction']>, ParentType, ContextType>;
  dataClasses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dataSubjects?: Resolver<ReadonlyArray<ResolversTypes['SignatureCapacity']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type GiveDisclosureConsentResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['GiveDisclosureConsentResult'] = ResolversParentTypes['GiveDisclosureConsentResult']> = {
  __resolveType: TypeResolveFn<'ClaimNotFound' | 'DisclosureConsentGiven' | 'PatientNotFound' | 'TextOutdated', ParentType, ContextType>;
};

export type GiveProcessingConsentResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['GiveProcessingConsentResult'] = ResolversParentTypes['GiveProcessingConsentResult']> = {
  __resolveType: TypeResolveFn<'PatientNotFound' | 'ProcessingConsentSigned' | 'SignatoryNotFound' | 'TextOutdated', ParentType, ContextType>;
};

export type GiveRestrictedSharingResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['GiveRestrictedSharingResult'] = ResolversParentTypes['GiveRestrictedSharingResult']> = {
  __resolveType: TypeResolveFn<'PatientNotFound' | 'RestrictedSharingGiven' | 'RestrictedSharingMeaningless' | 'TextOutdated', ParentType, ContextType>;
};

export type HandleSubjectRequestResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['HandleSubjectRequestResult'] = ResolversParentTypes['HandleSubjectRequestResult']> = {
  __resolveType: TypeResolveFn<'SubjectRequestChanged' | 'SubjectRequestClosed' | 'SubjectRequestNotFound', ParentType, ContextType>;
};

export type MakeSubjectRequestResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['MakeSubjectRequestResult'] = ResolversParentTypes['MakeSubjectRequestResult']> = {
  __resolveType: TypeResolveFn<'PatientNotFound' | 'SubjectRequestMade', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptTerms?: Resolver<Maybe<ResolversTypes['AcceptTermsResult']>, ParentType, ContextType, RequireFields<MutationAcceptTermsArgs, 'input'>>;
  answerSubjectRequest?: Resolver<Maybe<ResolversTypes['HandleSubjectRequestResult']>, ParentType, ContextType, RequireFields<MutationAnswerSubjectRequestArgs, 'input'>>;
  blockPortal?: Resolver<Maybe<ResolversTypes['PortalBlockResult']>, ParentType, ContextType, RequireFields<MutationBlockPortalArgs, 'input'>>;
  endHold?: Resolver<Maybe<ResolversTypes['DataHoldResult']>, ParentType, ContextType, RequireFields<MutationEndHoldArgs, 'input'>>;
  extendSubjectRequest?: Resolver<Maybe<ResolversTypes['HandleSubjectRequestResult']>, ParentType, ContextType, RequireFields<MutationExtendSubjectRequestArgs, 'input'>>;
  giveDisclosureConsent?: Resolver<Maybe<ResolversTypes['GiveDisclosureConsentResult']>, ParentType, ContextType, RequireFields<MutationGiveDisclosureConsentArgs, 'input'>>;
  giveProcessingConsent?: Resolver<Maybe<ResolversTypes['GiveProcessingConsentResult']>, ParentType, ContextType, RequireFields<MutationGiveProcessingConsentArgs, 'input'>>;
  giveRestrictedSharing?: Resolver<Maybe<ResolversTypes['GiveRestrictedSharingResult']>, ParentType, ContextType, RequireFields<MutationGiveRestrictedSharingArgs, 'input'>>;
  makeSubjectRequest?: Resolver<Maybe<ResolversTypes['MakeSubjectRequestResult']>, ParentType, ContextType, RequireFields<MutationMakeSubjectRequestArgs, 'input'>>;
  placeHold?: Resolver<Maybe<ResolversTypes['DataHoldResult']>, ParentType, ContextType, RequireFields<MutationPlaceHoldArgs, 'input'>>;
  publishText?: Resolver<Maybe<ResolversTypes['PublishTextResult']>, ParentType, ContextType, RequireFields<MutationPublishTextArgs, 'input'>>;
  reportBreach?: Resolver<Maybe<ResolversTypes['ReportBreachResult']>, ParentType, ContextType, RequireFields<MutationReportBreachArgs, 'input'>>;
  unblockPortal?: Resolver<Maybe<ResolversTypes['PortalBlockResult']>, ParentType, ContextType, RequireFields<MutationUnblockPortalArgs, 'input'>>;
  withdrawDisclosureConsent?: Resolver<Maybe<ResolversTypes['WithdrawDisclosureConsentResult']>, ParentType, ContextType, RequireFields<MutationWithdrawDisclosureConsentArgs, 'input'>>;
  withdrawProcessingConsent?: Resolver<Maybe<ResolversTypes['WithdrawProcessingConsentResult']>, ParentType, ContextType, RequireFields<MutationWithdrawProcessingConsentArgs, 'input'>>;
  withdrawRestrictedSharing?: Resolver<Maybe<ResolversTypes['WithdrawRestrictedSharingResult']>, ParentType, ContextType, RequireFields<MutationWithdrawRestrictedSharingArgs, 'input'>>;
};

export type NoProcessingConsentResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['NoProcessingConsent'] = ResolversParentTypes['NoProcessingConsent']> = {
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoRestrictedSharingResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['NoRestrictedSharing'] = ResolversParentTypes['NoRestrictedSharing']> = {
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessLog?: Resolver<Maybe<ResolversTypes['AccessEventConnection']>, ParentType, ContextType, RequireFields<PatientAccessLogArgs, 'first'>>;
  breachNotices?: Resolver<Maybe<ResolversTypes['BreachNoticeConnection']>, ParentType, ContextType, RequireFields<PatientBreachNoticesArgs, 'first'>>;
  consents?: Resolver<Maybe<ResolversTypes['ConsentConnection']>, ParentType, ContextType, RequireFields<PatientConsentsArgs, 'first'>>;
  dataHold?: Resolver<Maybe<ResolversTypes['DataHold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  portalBlock?: Resolver<Maybe<ResolversTypes['PortalBlock']>, ParentType, ContextType>;
  portalBlocks?: Resolver<Maybe<ResolversTypes['PortalBlockConnection']>, ParentType, ContextType, RequireFields<PatientPortalBlocksArgs, 'first'>>;
  processingConsentNeeded?: Resolver<Maybe<ResolversTypes['ProcessingConsentNeeded']>, ParentType, ContextType>;
  subjectRequests?: Resolver<Maybe<ResolversTypes['SubjectRequestConnection']>, ParentType, ContextType, RequireFields<PatientSubjectRequestsArgs, 'first'>>;
};

export type PatientNotFoundResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PatientNotFound'] = ResolversParentTypes['PatientNotFound']> = {
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalBlockResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PortalBlock'] = ResolversParentTypes['PortalBlock']> = {
  askedBy?: Resolver<Maybe<ResolversTypes['SignatureCapacity']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['RequestChannel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  untilAskedBy?: Resolver<Maybe<ResolversTypes['SignatureCapacity']>, ParentType, ContextType>;
  untilChannel?: Resolver<Maybe<ResolversTypes['RequestChannel']>, ParentType, ContextType>;
  untilNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PortalBlockChangedResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PortalBlockChanged'] = ResolversParentTypes['PortalBlockChanged']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PortalBlockConnectionResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PortalBlockConnection'] = ResolversParentTypes['PortalBlockConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PortalBlockEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PortalBlock']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PortalBlockEdgeResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PortalBlockEdge'] = ResolversParentTypes['PortalBlockEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PortalBlock'], ParentType, ContextType>;
};

export type PortalBlockResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PortalBlockResult'] = ResolversParentTypes['PortalBlockResult']> = {
  __resolveType: TypeResolveFn<'PatientNotFound' | 'PortalBlockChanged', ParentType, ContextType>;
};

export type ProcessingConsentNeededResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ProcessingConsentNeeded'] = ResolversParentTypes['ProcessingConsentNeeded']> = {
  missingSignatures?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SignatureCapacity']>>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['PublishedText']>, ParentType, ContextType>;
  textKind?: Resolver<Maybe<ResolversTypes['TextKind']>, ParentType, ContextType>;
};

export type ProcessingConsentSignedResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ProcessingConsentSigned'] = ResolversParentTypes['ProcessingConsentSigned']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcessingConsentWithdrawnResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ProcessingConsentWithdrawn'] = ResolversParentTypes['ProcessingConsentWithdrawn']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishTextResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PublishTextResult'] = ResolversParentTypes['PublishTextResult']> = {
  __resolveType: TypeResolveFn<'TextPublished' | 'TextVersionTaken', ParentType, ContextType>;
};

export type PublishedTextResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PublishedText'] = ResolversParentTypes['PublishedText']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TextKind'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['FormProvision']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedTextConnectionResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PublishedTextConnection'] = ResolversParentTypes['PublishedTextConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedTextEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedText']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishedTextEdgeResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['PublishedTextEdge'] = ResolversParentTypes['PublishedTextEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedText'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  breaches?: Resolver<Maybe<ResolversTypes['BreachConnection']>, ParentType, ContextType, RequireFields<QueryBreachesArgs, 'first'>>;
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType, RequireFields<QueryConsentArgs, 'id'>>;
  currentTerms?: Resolver<Maybe<ResolversTypes['PublishedText']>, ParentType, ContextType>;
  currentText?: Resolver<Maybe<ResolversTypes['PublishedText']>, ParentType, ContextType, RequireFields<QueryCurrentTextArgs, 'kind'>>;
  explainAccess?: Resolver<Maybe<ResolversTypes['AccessExplanation']>, ParentType, ContextType, RequireFields<QueryExplainAccessArgs, 'patientId'>>;
  myTermsStanding?: Resolver<Maybe<ResolversTypes['TermsStanding']>, ParentType, ContextType>;
  subjectRequest?: Resolver<Maybe<ResolversTypes['SubjectRequest']>, ParentType, ContextType, RequireFields<QuerySubjectRequestArgs, 'id'>>;
  subjectRequests?: Resolver<Maybe<ResolversTypes['SubjectRequestConnection']>, ParentType, ContextType, RequireFields<QuerySubjectRequestsArgs, 'first'>>;
  texts?: Resolver<Maybe<ResolversTypes['PublishedTextConnection']>, ParentType, ContextType, RequireFields<QueryTextsArgs, 'first' | 'kind'>>;
};

export type ReportBreachResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['ReportBreachResult'] = ResolversParentTypes['ReportBreachResult']> = {
  __resolveType: TypeResolveFn<'BreachPatientsNotFound' | 'BreachReported', ParentType, ContextType>;
};

export type RepresentationResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type RestrictedSharingGivenResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['RestrictedSharingGiven'] = ResolversParentTypes['RestrictedSharingGiven']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictedSharingMeaninglessResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['RestrictedSharingMeaningless'] = ResolversParentTypes['RestrictedSharingMeaningless']> = {
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictedSharingWithdrawnResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['RestrictedSharingWithdrawn'] = ResolversParentTypes['RestrictedSharingWithdrawn']> = {
  consent?: Resolver<Maybe<ResolversTypes['Consent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignatoryNotFoundResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['SignatoryNotFound'] = ResolversParentTypes['SignatoryNotFound']> = {
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectRequestResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['SubjectRequest'] = ResolversParentTypes['SubjectRequest'], FederationReferenceType extends FederationReferenceTypes['SubjectRequest'] = FederationReferenceTypes['SubjectRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SubjectRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extendedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  extensionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOverdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SubjectRequestKind']>, ParentType, ContextType>;
  madeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['SubjectRequestOutcome']>, ParentType, ContextType>;
  paperNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SubjectRequestStatus']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubjectRequestChangedResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['SubjectRequestChanged'] = ResolversParentTypes['SubjectRequestChanged']> = {
  request?: Resolver<Maybe<ResolversTypes['SubjectRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectRequestClosedResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['SubjectRequestClosed'] = ResolversParentTypes['SubjectRequestClosed']> = {
  request?: Resolver<Maybe<ResolversTypes['SubjectRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectRequestConnectionResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['SubjectRequestConnection'] = ResolversParentTypes['SubjectRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubjectRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SubjectRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectRequestEdgeResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['SubjectRequestEdge'] = ResolversParentTypes['SubjectRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubjectRequest'], ParentType, ContextType>;
};

export type SubjectRequestMadeResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['SubjectRequestMade'] = ResolversParentTypes['SubjectRequestMade']> = {
  request?: Resolver<Maybe<ResolversTypes['SubjectRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubjectRequestNotFoundResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['SubjectRequestNotFound'] = ResolversParentTypes['SubjectRequestNotFound']> = {
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermsAcceptanceResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['TermsAcceptance'] = ResolversParentTypes['TermsAcceptance']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TermsAcceptedResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['TermsAccepted'] = ResolversParentTypes['TermsAccepted']> = {
  standing?: Resolver<Maybe<ResolversTypes['TermsStanding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermsOutdatedResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['TermsOutdated'] = ResolversParentTypes['TermsOutdated']> = {
  currentTerms?: Resolver<Maybe<ResolversTypes['PublishedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermsStandingResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['TermsStanding'] = ResolversParentTypes['TermsStanding']> = {
  currentTerms?: Resolver<Maybe<ResolversTypes['PublishedText']>, ParentType, ContextType>;
  isUpToDate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  lastAccepted?: Resolver<Maybe<ResolversTypes['TermsAcceptance']>, ParentType, ContextType>;
};

export type TextOutdatedResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['TextOutdated'] = ResolversParentTypes['TextOutdated']> = {
  currentText?: Resolver<Maybe<ResolversTypes['PublishedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextPublishedResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['TextPublished'] = ResolversParentTypes['TextPublished']> = {
  text?: Resolver<Maybe<ResolversTypes['PublishedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TextVersionTakenResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['TextVersionTaken'] = ResolversParentTypes['TextVersionTaken']> = {
  text?: Resolver<Maybe<ResolversTypes['PublishedText']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithdrawDisclosureConsentResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['WithdrawDisclosureConsentResult'] = ResolversParentTypes['WithdrawDisclosureConsentResult']> = {
  __resolveType: TypeResolveFn<'ConsentNotFound' | 'DisclosureConsentWithdrawn', ParentType, ContextType>;
};

export type WithdrawProcessingConsentResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['WithdrawProcessingConsentResult'] = ResolversParentTypes['WithdrawProcessingConsentResult']> = {
  __resolveType: TypeResolveFn<'NoProcessingConsent' | 'PatientNotFound' | 'ProcessingConsentWithdrawn', ParentType, ContextType>;
};

export type WithdrawRestrictedSharingResultResolvers<ContextType = ConsentContext, ParentType extends ResolversParentTypes['WithdrawRestrictedSharingResult'] = ResolversParentTypes['WithdrawRestrictedSharingResult']> = {
  __resolveType: TypeResolveFn<'NoRestrictedSharing' | 'PatientNotFound' | 'RestrictedSharingWithdrawn', ParentType, ContextType>;
};

export type Resolvers<ContextType = ConsentContext> = {
  AcceptTermsResult?: AcceptTermsResultResolvers<ContextType>;
  AccessActor?: AccessActorResolvers<ContextType>;
  AccessEvent?: AccessEventResolvers<ContextType>;
  AccessEventConnection?: AccessEventConnectionResolvers<ContextType>;
  AccessEventEdge?: AccessEventEdgeResolvers<ContextType>;
  AccessExplanation?: AccessExplanationResolvers<ContextType>;
  Breach?: BreachResolvers<ContextType>;
  BreachConnection?: BreachConnectionResolvers<ContextType>;
  BreachEdge?: BreachEdgeResolvers<ContextType>;
  BreachNotice?: BreachNoticeResolvers<ContextType>;
  BreachNoticeConnection?: BreachNoticeConnectionResolvers<ContextType>;
  BreachNoticeEdge?: BreachNoticeEdgeResolvers<ContextType>;
  BreachPatientsNotFound?: BreachPatientsNotFoundResolvers<ContextType>;
  BreachReported?: BreachReportedResolvers<ContextType>;
  ClaimNotFound?: ClaimNotFoundResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentActor?: ConsentActorResolvers<ContextType>;
  ConsentConnection?: ConsentConnectionResolvers<ContextType>;
  ConsentEdge?: ConsentEdgeResolvers<ContextType>;
  ConsentNotFound?: ConsentNotFoundResolvers<ContextType>;
  ConsentPeriod?: ConsentPeriodResolvers<ContextType>;
  ConsentProvision?: ConsentProvisionResolvers<ContextType>;
  ConsentSignature?: ConsentSignatureResolvers<ContextType>;
  DataHold?: DataHoldResolvers<ContextType>;
  DataHoldChanged?: DataHoldChangedResolvers<ContextType>;
  DataHoldResult?: DataHoldResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecisionBasis?: DecisionBasisResolvers<ContextType>;
  DisclosureConsentGiven?: DisclosureConsentGivenResolvers<ContextType>;
  DisclosureConsentWithdrawn?: DisclosureConsentWithdrawnResolvers<ContextType>;
  ExplainedDecision?: ExplainedDecisionResolvers<ContextType>;
  ExplanationProblem?: ExplanationProblemResolvers<ContextType>;
  FieldExplanation?: FieldExplanationResolvers<ContextType>;
  FormProvision?: FormProvisionResolvers<ContextType>;
  GiveDisclosureConsentResult?: GiveDisclosureConsentResultResolvers<ContextType>;
  GiveProcessingConsentResult?: GiveProcessingConsentResultResolvers<ContextType>;
  GiveRestrictedSharingResult?: GiveRestrictedSharingResultResolvers<ContextType>;
  HandleSubjectRequestResult?: HandleSubjectRequestResultResolvers<ContextType>;
  MakeSubjectRequestResult?: MakeSubjectRequestResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoProcessingConsent?: NoProcessingConsentResolvers<ContextType>;
  NoRestrictedSharing?: NoRestrictedSharingResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientNotFound?: PatientNotFoundResolvers<ContextType>;
  PortalBlock?: PortalBlockResolvers<ContextType>;
  PortalBlockChanged?: PortalBlockChangedResolvers<ContextType>;
  PortalBlockConnection?: PortalBlockConnectionResolvers<ContextType>;
  PortalBlockEdge?: PortalBlockEdgeResolvers<ContextType>;
  PortalBlockResult?: PortalBlockResultResolvers<ContextType>;
  ProcessingConsentNeeded?: ProcessingConsentNeededResolvers<ContextType>;
  ProcessingConsentSigned?: ProcessingConsentSignedResolvers<ContextType>;
  ProcessingConsentWithdrawn?: ProcessingConsentWithdrawnResolvers<ContextType>;
  PublishTextResult?: PublishTextResultResolvers<ContextType>;
  PublishedText?: PublishedTextResolvers<ContextType>;
  PublishedTextConnection?: PublishedTextConnectionResolvers<ContextType>;
  PublishedTextEdge?: PublishedTextEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReportBreachResult?: ReportBreachResultResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  RestrictedSharingGiven?: RestrictedSharingGivenResolvers<ContextType>;
  RestrictedSharingMeaningless?: RestrictedSharingMeaninglessResolvers<ContextType>;
  RestrictedSharingWithdrawn?: RestrictedSharingWithdrawnResolvers<ContextType>;
  SignatoryNotFound?: SignatoryNotFoundResolvers<ContextType>;
  SubjectRequest?: SubjectRequestResolvers<ContextType>;
  SubjectRequestChanged?: SubjectRequestChangedResolvers<ContextType>;
  SubjectRequestClosed?: SubjectRequestClosedResolvers<ContextType>;
  SubjectRequestConnection?: SubjectRequestConnectionResolvers<ContextType>;
  SubjectRequestEdge?: SubjectRequestEdgeResolvers<ContextType>;
  SubjectRequestMade?: SubjectRequestMadeResolvers<ContextType>;
  SubjectRequestNotFound?: SubjectRequestNotFoundResolvers<ContextType>;
  TermsAcceptance?: TermsAcceptanceResolvers<ContextType>;
  TermsAccepted?: TermsAcceptedResolvers<ContextType>;
  TermsOutdated?: TermsOutdatedResolvers<ContextType>;
  TermsStanding?: TermsStandingResolvers<ContextType>;
  TextOutdated?: TextOutdatedResolvers<ContextType>;
  TextPublished?: TextPublishedResolvers<ContextType>;
  TextVersionTaken?: TextVersionTakenResolvers<ContextType>;
  WithdrawDisclosureConsentResult?: WithdrawDisclosureConsentResultResolvers<ContextType>;
  WithdrawProcessingConsentResult?: WithdrawProcessingConsentResultResolvers<ContextType>;
  WithdrawRestrictedSharingResult?: WithdrawRestrictedSharingResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = ConsentContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
