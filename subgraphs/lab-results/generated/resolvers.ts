import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PatientReference as PatientRow, Coding as CodingRow, Identifier as IdentifierRow } from '../domain/result.ts';
import type { DiagnosticReport as DiagnosticReportRow } from '../domain/diagnostic-report.ts';
import type { Observation as ObservationRow, Quantity as QuantityRow, ReferenceRange as ReferenceRangeRow } from '../domain/observation.ts';
import type { ServiceRequest as ServiceRequestRow } from '../domain/service-request.ts';
import type { EmergencyAccess as EmergencyAccessRow } from '../domain/emergency-access.ts';
import type { ResultHiding as ResultHidingRow } from '../domain/result-hiding.ts';
import type { RequestPaper as RequestPaperRow, ShownDocument as ShownDocumentRow } from '../domain/request-paper.ts';
import type { LabResultsContext } from '../context.ts';
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

/** Whose results to open, and why. */
export type BreakGlassInput = {
  /** What has happened, 10 to 1000 characters. The patient and the privacy officers read it. */
  readonly explanation: Scalars['String']['input'];
  /** Chosen by the client, unique per opening: repeating a call with the same key opens once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
  /** Kind of emergency. */
  readonly reason: EmergencyReason;
};

/** What came of breaking the glass. */
export type BreakGlassResult = GlassBroken | PatientNotFound;

/** A code of some system (FHIR Coding). */
export type Coding = {
  readonly __typename?: 'Coding';
  /** The code in it. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Its meaning in words. */
  readonly display?: Maybe<Scalars['String']['output']>;
  /** The code system, a URI. */
  readonly system?: Maybe<Scalars['String']['output']>;
};

/** A referral to be made. */
export type CreateServiceRequestInput = {
  /** Categories of results that it covers. */
  readonly categories: ReadonlyArray<DiagnosticCategory>;
  /** What is asked for, a LOINC code. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Chosen by the client, unique per referral: repeating a call with the same key refers once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
  /** FHIR security labels of what is asked for; with a restricting label, or with none, the referral counts as restricted. */
  readonly securityLabels?: InputMaybe<ReadonlyArray<SecurityLabel>>;
  /** First day; today where it is left out. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, inclusive; 90 days after the first where it is left out. */
  readonly validThrough?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of a referral. */
export type CreateServiceRequestResult = PatientNotFound | ServiceRequestCreated;

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

/** The result of a study (FHIR DiagnosticReport). */
export type DiagnosticReport = {
  readonly __typename?: 'DiagnosticReport';
  /** The referral that the report answers. */
  readonly basedOn?: Maybe<ServiceRequest>;
  /** Kind of study. */
  readonly category?: Maybe<DiagnosticCategory>;
  /** What was studied. */
  readonly code?: Maybe<Coding>;
  /** Conclusion in words. */
  readonly conclusion?: Maybe<Scalars['String']['output']>;
  /** The time to which the result applies. */
  readonly effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Id at the system from which the report came. */
  readonly identifiers?: Maybe<ReadonlyArray<ResultIdentifier>>;
  /** When the laboratory issued it. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its observations in the order of the report. */
  readonly observations?: Maybe<ObservationConnection>;
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** The laboratory that performed it. */
  readonly performer?: Maybe<Organization>;
  /** Whether it is restricted. */
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
  /** FHIR security labels. A report with a restricting label, or with none, is restricted. */
  readonly securityLabels?: Maybe<ReadonlyArray<SecurityLabel>>;
  /** State of the report. */
  readonly status?: Maybe<DiagnosticReportStatus>;
};


/** The result of a study (FHIR DiagnosticReport). */
export type DiagnosticReportObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of reports. */
export type DiagnosticReportConnection = {
  readonly __typename?: 'DiagnosticReportConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<DiagnosticReportEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<DiagnosticReport>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the reports of a list. */
export type DiagnosticReportEdge = {
  readonly __typename?: 'DiagnosticReportEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: DiagnosticReport;
};

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

/** That a clinician opened a patient's results in an emergency, without a referral. */
export type EmergencyAccess = {
  readonly __typename?: 'EmergencyAccess';
  /** What had happened, in the clinician's words. */
  readonly explanation?: Maybe<Scalars['String']['output']>;
  /** Stable id; events of the access log name it as their basis. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is open now. */
  readonly isOpen?: Maybe<Scalars['Boolean']['output']>;
  /** The reviewer's note; null where there is none. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it opened. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** For which organisation the clinician acted; null for none. */
  readonly organization?: Maybe<Organization>;
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** The clinician. */
  readonly practitioner?: Maybe<Practitioner>;
  /** Kind of emergency. */
  readonly reason?: Maybe<EmergencyReason>;
  /** When it was reviewed; null before. */
  readonly reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands in its review. */
  readonly state?: Maybe<EmergencyAccessState>;
  /** When it closes, or has closed, by itself. */
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was justified; null before the review. */
  readonly verdict?: Maybe<EmergencyVerdict>;
};

/** A page of emergency accesses. */
export type EmergencyAccessConnection = {
  readonly __typename?: 'EmergencyAccessConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<EmergencyAccessEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<EmergencyAccess>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the emergency accesses of a list. */
export type EmergencyAccessEdge = {
  readonly __typename?: 'EmergencyAccessEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: EmergencyAccess;
};

/** Narrows a list of emergency accesses; what is left out does not narrow. */
export type EmergencyAccessFilter = {
  /** Only those in this state. */
  readonly state?: InputMaybe<EmergencyAccessState>;
};

/** There is no such emergency access that the caller may know. */
export type EmergencyAccessNotFound = {
  readonly __typename?: 'EmergencyAccessNotFound';
  /** The id that was asked for. */
  readonly id: Scalars['ID']['output'];
};

/** The review is recorded; sending the same again answers the same. */
export type EmergencyAccessReviewed = {
  readonly __typename?: 'EmergencyAccessReviewed';
  /** The emergency access as it stands now. */
  readonly emergencyAccess?: Maybe<EmergencyAccess>;
};

/** Somebody has reviewed it before, with another verdict or note; that review stands. */
export type EmergencyAccessReviewedBefore = {
  readonly __typename?: 'EmergencyAccessReviewedBefore';
  /** The emergency access as it stands. */
  readonly emergencyAccess?: Maybe<EmergencyAccess>;
};

/** Where an emergency access stands in its review. */
export type EmergencyAccessState =
  /** Nobody has reviewed it yet. */
  | 'AWAITING_REVIEW'
  /** A privacy officer has reviewed it. */
  | 'REVIEWED';

/** Why results are opened in an emergency. */
export type EmergencyReason =
  /** The patient's life is in danger. */
  | 'LIFE_THREAT'
  /** Something else, as the explanation says. */
  | 'OTHER'
  /** The patient is unconscious or cannot say what matters, and nobody else can. */
  | 'PATIENT_CANNOT_SPEAK'
  /** Treatment cannot wait for a referral. */
  | 'URGENT_TREATMENT';

/** Whether an emergency access was justified. */
export type EmergencyVerdict =
  /** It was. */
  | 'JUSTIFIED'
  /** It was not. */
  | 'UNJUSTIFIED';

/** The results are open, or were under the same key. */
export type GlassBroken = {
  readonly __typename?: 'GlassBroken';
  /** `EmergencyAccess.id`. */
  readonly emergencyAccessId: Scalars['ID']['output'];
  /** When it opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** When it closes by itself; for a repeated key it may have closed already. */
  readonly validUntil: Scalars['DateTime']['output'];
};

/** Which result to remove from the portal. */
export type HideResultInput = {
  /** Chosen by the client: repeating a call with the same key hides once, and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The request that a registrar has before them: needed there, refused in the portal. */
  readonly paper?: InputMaybe<RequestPaperInput>;
  /**
   * `DiagnosticReport.id` or `Observation.id`. A report takes its observations with it, also those that other
   * reports hold; an observation goes alone.
   */
  readonly resultId: Scalars['ID']['input'];
};

/** What came of removing a result. */
export type HideResultResult = ResultAlreadyHidden | ResultHidden | ResultNotFound;

/** In which capacity somebody removes a result. */
export type HidingActor =
  /** The patient. */
  | 'PATIENT'
  /** A representative, for the patient. */
  | 'REPRESENTATIVE'
  /** Staff, on a signed paper. */
  | 'STAFF';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Opens a patient's results to the calling clinician for 60 minutes, in an emergency and without a referral. The patient
   * and the privacy officers are told at once, and every opening is reviewed. While it is open, opening again answers the
   * same one. It opens nothing whose accuracy is being checked, and nothing that the patient has removed.
   */
  readonly breakGlass?: Maybe<BreakGlassResult>;
  /** Refers a patient for diagnostic studies; by it the clinician sees the results that it covers. */
  readonly createServiceRequest?: Maybe<CreateServiceRequestResult>;
  /**
   * Removes a report, or a single observation, from the portal: from then on nobody finds it there, neither patient nor
   * representative nor clinician, not in an emergency either. The medical record keeps it. By the patient, by the
   * representative of a child under 15 or of an adult without legal capacity, or by a registrar on a signed paper.
   * Ask before: it comes back by `restoreResult` alone, at reception.
   */
  readonly hideResult?: Maybe<HideResultResult>;
  /**
   * Brings a removed report or observation back to the portal: by a registrar, on the patient's hand-written request and
   * against an identity document. Not by a registrar who is the patient or represents them.
   */
  readonly restoreResult?: Maybe<RestoreResultResult>;
  /**
   * Says whether an emergency access was justified: by a privacy officer of an organisation where the patient is
   * registered, who is not the clinician. The first review stands; the patient is told.
   */
  readonly reviewEmergencyAccess?: Maybe<ReviewEmergencyAccessResult>;
};


export type MutationBreakGlassArgs = {
  input: BreakGlassInput;
};


export type MutationCreateServiceRequestArgs = {
  input: CreateServiceRequestInput;
};


export type MutationHideResultArgs = {
  input: HideResultInput;
};


export type MutationRestoreResultArgs = {
  input: RestoreResultInput;
};


export type MutationReviewEmergencyAccessArgs = {
  input: ReviewEmergencyAccessInput;
};

/** One measurement (FHIR Observation). */
export type Observation = {
  readonly __typename?: 'Observation';
  /** What was measured, in LOINC. */
  readonly code?: Maybe<Coding>;
  /** The time to which the value applies. */
  readonly effectiveAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Id at the system from which the observation came. */
  readonly identifiers?: Maybe<ReadonlyArray<ResultIdentifier>>;
  /** How the value compares (HL7 v3 ObservationInterpretation), for example `N`, `H`, `L`. */
  readonly interpretation?: Maybe<Scalars['String']['output']>;
  /** When it was issued. */
  readonly issuedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** Measured quantity; null where the value is a text or a code. */
  readonly quantity?: Maybe<Quantity>;
  /** Where normal values lie. */
  readonly referenceRange?: Maybe<ReferenceRange>;
  /** FHIR security labels. */
  readonly securityLabels?: Maybe<ReadonlyArray<SecurityLabel>>;
  /** State of the observation. */
  readonly status?: Maybe<ObservationStatus>;
  /** Value in words, where it is no quantity. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A page of observations. */
export type ObservationConnection = {
  readonly __typename?: 'ObservationConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the observations of a list. */
export type ObservationEdge = {
  readonly __typename?: 'ObservationEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Observation;
};

/** FHIR observation status. */
export type ObservationStatus =
  /** Changed after it was final. */
  | 'AMENDED'
  /** Withdrawn. */
  | 'CANCELLED'
  /** Corrected. */
  | 'CORRECTED'
  /** Entered in error. */
  | 'ENTERED_IN_ERROR'
  /** Final. */
  | 'FINAL'
  /** Early. */
  | 'PRELIMINARY'
  /** Registered. */
  | 'REGISTERED'
  /** Not known. */
  | 'UNKNOWN';

/** A clinic, a laboratory or an insurer (FHIR Organization). */
export type Organization = {
  readonly __typename?: 'Organization';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
};

/** The caller opened it themself, under whichever account; another privacy officer has to review it. */
export type OwnEmergencyAccess = {
  readonly __typename?: 'OwnEmergencyAccess';
  /** The id that was asked for. */
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
  /** Released results that the caller may see, latest first. */
  readonly diagnosticReports?: Maybe<DiagnosticReportConnection>;
  /** When clinicians opened the patient's results in an emergency, latest first. */
  readonly emergencyAccesses?: Maybe<EmergencyAccessConnection>;
  /** Stable id of the patient. */
  readonly id: Scalars['ID']['output'];
  /** Laboratory observations that the caller may see, those of reports and those that stand alone, latest first. */
  readonly observations?: Maybe<ObservationConnection>;
  /** Referrals, latest first. */
  readonly serviceRequests?: Maybe<ServiceRequestConnection>;
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientDiagnosticReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<ReadonlyArray<DiagnosticCategory>>;
  first?: Scalars['Int']['input'];
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientEmergencyAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** There is no such patient whom the caller may know. */
export type PatientNotFound = {
  readonly __typename?: 'PatientNotFound';
  /** The id that was asked for. */
  readonly patientId: Scalars['ID']['output'];
};

/** A specialist (FHIR Practitioner). */
export type Practitioner = {
  readonly __typename?: 'Practitioner';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
};

/** A measured quantity with its UCUM unit. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** Unit in UCUM. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Comparator, for example `<`; null where the value is exact. */
  readonly comparator?: Maybe<Scalars['String']['output']>;
  /** Unit as people read it. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Exact decimal value as written by the laboratory, for example `5.40`. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type Query = {
  readonly __typename?: 'Query';
  /** A report that the caller may know; null for an unknown one and for one that they may not know alike. */
  readonly diagnosticReport?: Maybe<DiagnosticReport>;
  /**
   * An emergency access that the caller may know: the patient's own, or one that a privacy officer reviews; null for an
   * unknown one and for one that they may not know alike.
   */
  readonly emergencyAccess?: Maybe<EmergencyAccess>;
  /**
   * Emergency accesses to results of patients registered at the calling privacy officer's organisation, latest first: the
   * queue to review. Empty for everybody else.
   */
  readonly emergencyAccesses?: Maybe<EmergencyAccessConnection>;
  /** The calling clinician's own referrals, latest first; empty for everybody else. */
  readonly myServiceRequests?: Maybe<ServiceRequestConnection>;
  /**
   * Which of a patient's results are or were removed from the portal, latest first: for the registrar who is asked to
   * restore one, of an organisation where the patient is registered. It tells that there is a result and of which kind,
   * not what it says. Empty for everybody else (in the portal a removed result is none), also for registrars who are the
   * patient or represent them.
   */
  readonly resultHidings?: Maybe<ResultHidingConnection>;
};


export type QueryDiagnosticReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmergencyAccessArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmergencyAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EmergencyAccessFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryMyServiceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryResultHidingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResultHidingFilter>;
  first?: Scalars['Int']['input'];
  patientId: Scalars['ID']['input'];
};

/** Where normal values lie. */
export type ReferenceRange = {
  readonly __typename?: 'ReferenceRange';
  /** Upper bound, exact decimal. */
  readonly high?: Maybe<Scalars['String']['output']>;
  /** Lower bound, exact decimal. */
  readonly low?: Maybe<Scalars['String']['output']>;
  /** In words, where there is more to say. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A request on paper. */
export type RequestPaper = {
  readonly __typename?: 'RequestPaper';
  /** Number under which the organisation keeps it. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The date on it. */
  readonly writtenOn?: Maybe<Scalars['Date']['output']>;
};

/** A request on paper, as staff have it before them. */
export type RequestPaperInput = {
  /** The identity document of whoever signed it, as it was shown. */
  readonly identityDocument: ShownDocumentInput;
  /** Number under which the organisation keeps it, 1 to 100 characters. */
  readonly number: Scalars['String']['input'];
  /** The date on it; not a day to come. */
  readonly writtenOn: Scalars['Date']['input'];
};

/** Which result to restore, and by which paper. */
export type RestoreResultInput = {
  /** Chosen by the client: repeating a call with the same key restores once, and answers the same. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The hand-written request. */
  readonly paper: RequestPaperInput;
  /** `ResultHiding.resultId`. */
  readonly resultId: Scalars['ID']['input'];
};

/** What came of restoring a result. */
export type RestoreResultResult = ResultNotFound | ResultNotHidden | ResultRestored;

/** For registrars: it was removed before. That stands; this paper was not recorded. */
export type ResultAlreadyHidden = {
  readonly __typename?: 'ResultAlreadyHidden';
  /** When it was removed. */
  readonly hiddenAt: Scalars['DateTime']['output'];
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** The id that was asked for. */
  readonly resultId: Scalars['ID']['output'];
};

/** The result is out of the portal, or was under the same key. Take it off the screen: it cannot be read any more. */
export type ResultHidden = {
  readonly __typename?: 'ResultHidden';
  /** When it was removed. */
  readonly hiddenAt: Scalars['DateTime']['output'];
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** The id that was asked for. */
  readonly resultId: Scalars['ID']['output'];
};

/** That a result was removed from the portal, at whose wish, and whether it is back. A later removal is another row. */
export type ResultHiding = {
  readonly __typename?: 'ResultHiding';
  /** Kind of study. */
  readonly category?: Maybe<DiagnosticCategory>;
  /** When it was removed. */
  readonly hiddenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who removed it; null where that is not known, because it is older than this list or came so from elsewhere. */
  readonly hiddenBy?: Maybe<HidingActor>;
  /** Stable id of the removal. */
  readonly id: Scalars['ID']['output'];
  /** The identity document shown with that paper. */
  readonly identityDocument?: Maybe<ShownDocument>;
  /** The organisation whose staff did it; null where it was done in the portal. */
  readonly organization?: Maybe<Organization>;
  /** The paper by which staff did it; null where it was done in the portal. */
  readonly paper?: Maybe<RequestPaper>;
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** The identity document shown with that paper. */
  readonly restorationIdentityDocument?: Maybe<ShownDocument>;
  /** The paper by which it was restored; null while it is out of the portal. */
  readonly restorationPaper?: Maybe<RequestPaper>;
  /** When it was restored; null while it is out of the portal. */
  readonly restoredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The organisation whose staff restored it; null while it is out of the portal. */
  readonly restoredAtOrganization?: Maybe<Organization>;
  /** Id of the report or observation; pass it to `restoreResult`. */
  readonly resultId?: Maybe<Scalars['ID']['output']>;
  /** What it is. */
  readonly resultKind?: Maybe<ResultKind>;
  /** Where it stands. */
  readonly state?: Maybe<ResultHidingState>;
};

/** A page of removed results. */
export type ResultHidingConnection = {
  readonly __typename?: 'ResultHidingConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<ResultHidingEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<ResultHiding>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of the removed results of a list. */
export type ResultHidingEdge = {
  readonly __typename?: 'ResultHidingEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ResultHiding;
};

/** Narrows a list of removed results; what is left out does not narrow. */
export type ResultHidingFilter = {
  /** Only those in this state. */
  readonly state?: InputMaybe<ResultHidingState>;
};

/** What has become of a removed result. */
export type ResultHidingState =
  /** It is out of the portal. */
  | 'HIDDEN'
  /** It is back. */
  | 'RESTORED';

/** An id given by some system (FHIR Identifier). */
export type ResultIdentifier = {
  readonly __typename?: 'ResultIdentifier';
  /** The namespace, a URI. */
  readonly system?: Maybe<Scalars['String']['output']>;
  /** The id in it. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** What can be removed from the portal. */
export type ResultKind =
  /** A report with its observations. */
  | 'DIAGNOSTIC_REPORT'
  /** A single observation. */
  | 'OBSERVATION';

/** There is no such result that the caller may know; to the portal a removed one is none. */
export type ResultNotFound = {
  readonly __typename?: 'ResultNotFound';
  /** The id that was asked for. */
  readonly resultId: Scalars['ID']['output'];
};

/** It is not removed itself. An observation may be out of the portal with its report: restore the report then. */
export type ResultNotHidden = {
  readonly __typename?: 'ResultNotHidden';
  /** The id that was asked for. */
  readonly resultId: Scalars['ID']['output'];
};

/** The result is back in the portal, or was under the same key. */
export type ResultRestored = {
  readonly __typename?: 'ResultRestored';
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** When it was restored. */
  readonly restoredAt: Scalars['DateTime']['output'];
  /** The id that was asked for. */
  readonly resultId: Scalars['ID']['output'];
};

/** Which emergency access to review, and the verdict. */
export type ReviewEmergencyAccessInput = {
  /** `EmergencyAccess.id`. */
  readonly id: Scalars['ID']['input'];
  /** Why, at most 1000 characters. The patient reads it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was justified. */
  readonly verdict: EmergencyVerdict;
};

/** What came of a review. */
export type ReviewEmergencyAccessResult = EmergencyAccessNotFound | EmergencyAccessReviewed | EmergencyAccessReviewedBefore | OwnEmergencyAccess;

/** Labels of especially sensitive information (HL7 v3 ActCode), and of ordinary one. */
export type SecurityLabel =
  /** Genetic disease. */
  | 'GDIS'
  /** HIV. */
  | 'HIV'
  /** Ordinary medical information. */
  | 'N'
  /** Psychiatry. */
  | 'PSY'
  /** Sexual assault, abuse or domestic violence. */
  | 'SDV'
  /** Sexuality and reproduction. */
  | 'SEX'
  /** Sexually transmitted disease. */
  | 'STD'
  /** Substance use. */
  | 'SUD';

/** A clinician's referral for studies (FHIR ServiceRequest). */
export type ServiceRequest = {
  readonly __typename?: 'ServiceRequest';
  /** When it was made. */
  readonly authoredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Categories of results that it covers. */
  readonly categories?: Maybe<ReadonlyArray<DiagnosticCategory>>;
  /** What is asked for. */
  readonly code?: Maybe<Coding>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** The patient. */
  readonly patient?: Maybe<Patient>;
  /** Who made it. */
  readonly requester?: Maybe<Practitioner>;
  /** FHIR security labels. A referral with a restricting label, or with none, is restricted. */
  readonly securityLabels?: Maybe<ReadonlyArray<SecurityLabel>>;
  /** State of the referral today. */
  readonly status?: Maybe<ServiceRequestStatus>;
  /** First day. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day, inclusive. */
  readonly validThrough?: Maybe<Scalars['Date']['output']>;
};

/** A page of referrals. */
export type ServiceRequestConnection = {
  readonly __typename?: 'ServiceRequestConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<ServiceRequestEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<ServiceRequest>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** The referral is in force. */
export type ServiceRequestCreated = {
  readonly __typename?: 'ServiceRequestCreated';
  /** The new referral, or the one that the same key made before. */
  readonly serviceRequest?: Maybe<ServiceRequest>;
};

/** One of the referrals of a list. */
export type ServiceRequestEdge = {
  readonly __typename?: 'ServiceRequestEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ServiceRequest;
};

/** State of a referral. */
export type ServiceRequestStatus =
  /** In force. */
  | 'ACTIVE'
  /** Its last day has passed or its studies are done. */
  | 'COMPLETED'
  /** Revoked. */
  | 'REVOKED';

/** An identity document that was shown. */
export type ShownDocument = {
  readonly __typename?: 'ShownDocument';
  /** Kind of document. */
  readonly kind?: Maybe<ShownDocumentKind>;
  /** Series and number. */
  readonly number?: Maybe<Scalars['String']['output']>;
};

/** An identity document, as it was shown at reception. */
export type ShownDocumentInput = {
  /** Kind of document. */
  readonly kind: ShownDocumentKind;
  /** Series and number, 1 to 100 characters. */
  readonly number: Scalars['String']['input'];
};

/** Kinds of documents by which people show who they are. */
export type ShownDocumentKind =
  /** A birth certificate. */
  | 'BIRTH_CERTIFICATE'
  /** Another document. */
  | 'OTHER'
  /** A passport. */
  | 'PASSPORT';



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
  DiagnosticReport: DiagnosticReport;
  EmergencyAccess: EmergencyAccess;
  Observation: Observation;
  Patient: Patient;
  ServiceRequest: ServiceRequest;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DiagnosticReport:
    ( { __typename: 'DiagnosticReport' }
    & GraphQLRecursivePick<FederationTypes['DiagnosticReport'], {"id":true}> );
  EmergencyAccess:
    ( { __typename: 'EmergencyAccess' }
    & GraphQLRecursivePick<FederationTypes['EmergencyAccess'], {"id":true}> );
  Observation:
    ( { __typename: 'Observation' }
    & GraphQLRecursivePick<FederationTypes['Observation'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  ServiceRequest:
    ( { __typename: 'ServiceRequest' }
    & GraphQLRecursivePick<FederationTypes['ServiceRequest'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  BreakGlassResult:
    | ( Omit<GlassBroken, 'patient'> & { patient?: Maybe<_RefType['Patient']> } )
    | ( PatientNotFound )
  ;
  CreateServiceRequestResult:
    | ( PatientNotFound )
    | ( Omit<ServiceRequestCreated, 'serviceRequest'> & { serviceRequest?: Maybe<_RefType['ServiceRequest']> } )
  ;
  HideResultResult:
    | ( Omit<ResultAlreadyHidden, 'patient'> & { patient?: Maybe<_RefType['Patient']> } )
    | ( Omit<ResultHidden, 'patient'> & { patient?: Maybe<_RefType['Patient']> } )
    | ( ResultNotFound )
  ;
  RestoreResultResult:
    | ( ResultNotFound )
    | ( ResultNotHidden )
    | ( Omit<ResultRestored, 'patient'> & { patient?: Maybe<_RefType['Patient']> } )
  ;
  ReviewEmergencyAccessResult:
    | ( EmergencyAccessNotFound )
    | ( Omit<EmergencyAccessReviewed, 'emergencyAccess'> & { emergencyAccess?: Maybe<_RefType['EmergencyAccess']> } )
    | ( Omit<EmergencyAccessReviewedBefore, 'emergencyAccess'> & { emergencyAccess?: Maybe<_RefType['EmergencyAccess']> } )
    | ( OwnEmergencyAccess )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  BreakGlassInput: BreakGlassInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  BreakGlassResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BreakGlassResult']>;
  Coding: ResolverTypeWrapper<CodingRow>;
  CreateServiceRequestInput: CreateServiceRequestInput;
  CreateServiceRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateServiceRequestResult']>;
  DataClass: DataClass;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DiagnosticCategory: DiagnosticCategory;
  DiagnosticReport: ResolverTypeWrapper<DiagnosticReportRow>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DiagnosticReportConnection: ResolverTypeWrapper<Omit<DiagnosticReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DiagnosticReportEdge']>, nodes: ReadonlyArray<ResolversTypes['DiagnosticReport']> }>;
  DiagnosticReportEdge: ResolverTypeWrapper<Omit<DiagnosticReportEdge, 'node'> & { node: ResolversTypes['DiagnosticReport'] }>;
  DiagnosticReportStatus: DiagnosticReportStatus;
  EmergencyAccess: ResolverTypeWrapper<EmergencyAccessRow>;
  EmergencyAccessConnection: ResolverTypeWrapper<Omit<EmergencyAccessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EmergencyAccessEdge']>, nodes: ReadonlyArray<ResolversTypes['EmergencyAccess']> }>;
  EmergencyAccessEdge: ResolverTypeWrapper<Omit<EmergencyAccessEdge, 'node'> & { node: ResolversTypes['EmergencyAccess'] }>;
  EmergencyAccessFilter: EmergencyAccessFilter;
  EmergencyAccessNotFound: ResolverTypeWrapper<EmergencyAccessNotFound>;
  EmergencyAccessReviewed: ResolverTypeWrapper<Omit<EmergencyAccessReviewed, 'emergencyAccess'> & { emergencyAccess?: Maybe<ResolversTypes['EmergencyAccess']> }>;
  EmergencyAccessReviewedBefore: ResolverTypeWrapper<Omit<EmergencyAccessReviewedBefore, 'emergencyAccess'> & { emergencyAccess?: Maybe<ResolversTypes['EmergencyAccess']> }>;
  EmergencyAccessState: EmergencyAccessState;
  EmergencyReason: EmergencyReason;
  EmergencyVerdict: EmergencyVerdict;
  GlassBroken: ResolverTypeWrapper<Omit<GlassBroken, 'patient'> & { patient?: Maybe<ResolversTypes['Patient']> }>;
  HideResultInput: HideResultInput;
  HideResultResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HideResultResult']>;
  HidingActor: HidingActor;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Observation: ResolverTypeWrapper<ObservationRow>;
  ObservationConnection: ResolverTypeWrapper<Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObservationEdge']>, nodes: ReadonlyArray<ResolversTypes['Observation']> }>;
  ObservationEdge: ResolverTypeWrapper<Omit<ObservationEdge, 'node'> & { node: ResolversTypes['Observation'] }>;
  ObservationStatus: ObservationStatus;
  Organization: ResolverTypeWrapper<Organization>;
  OwnEmergencyAccess: ResolverTypeWrapper<OwnEmergencyAccess>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Patient: ResolverTypeWrapper<PatientRow>;
  PatientNotFound: ResolverTypeWrapper<PatientNotFound>;
  Practitioner: ResolverTypeWrapper<Practitioner>;
  Quantity: ResolverTypeWrapper<QuantityRow>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReferenceRange: ResolverTypeWrapper<ReferenceRangeRow>;
  RequestPaper: ResolverTypeWrapper<RequestPaperRow>;
  RequestPaperInput: RequestPaperInput;
  RestoreResultInput: RestoreResultInput;
  RestoreResultResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RestoreResultResult']>;
  ResultAlreadyHidden: ResolverTypeWrapper<Omit<ResultAlreadyHidden, 'patient'> & { patient?: Maybe<ResolversTypes['Patient']> }>;
  ResultHidden: ResolverTypeWrapper<Omit<ResultHidden, 'patient'> & { patient?: Maybe<ResolversTypes['Patient']> }>;
  ResultHiding: ResolverTypeWrapper<ResultHidingRow>;
  ResultHidingConnection: ResolverTypeWrapper<Omit<ResultHidingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResultHidingEdge']>, nodes: ReadonlyArray<ResolversTypes['ResultHiding']> }>;
  ResultHidingEdge: ResolverTypeWrapper<Omit<ResultHidingEdge, 'node'> & { node: ResolversTypes['ResultHiding'] }>;
  ResultHidingFilter: ResultHidingFilter;
  ResultHidingState: ResultHidingState;
  ResultIdentifier: ResolverTypeWrapper<IdentifierRow>;
  ResultKind: ResultKind;
  ResultNotFound: ResolverTypeWrapper<ResultNotFound>;
  ResultNotHidden: ResolverTypeWrapper<ResultNotHidden>;
  ResultRestored: ResolverTypeWrapper<Omit<ResultRestored, 'patient'> & { patient?: Maybe<ResolversTypes['Patient']> }>;
  ReviewEmergencyAccessInput: ReviewEmergencyAccessInput;
  ReviewEmergencyAccessResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewEmergencyAccessResult']>;
  SecurityLabel: SecurityLabel;
  ServiceRequest: ResolverTypeWrapper<ServiceRequestRow>;
  ServiceRequestConnection: ResolverTypeWrapper<Omit<ServiceRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ServiceRequestEdge']>, nodes: ReadonlyArray<ResolversTypes['ServiceRequest']> }>;
  ServiceRequestCreated: ResolverTypeWrapper<Omit<ServiceRequestCreated, 'serviceRequest'> & { serviceRequest?: Maybe<ResolversTypes['ServiceRequest']> }>;
  ServiceRequestEdge: ResolverTypeWrapper<Omit<ServiceRequestEdge, 'node'> & { node: ResolversTypes['ServiceRequest'] }>;
  ServiceRequestStatus: ServiceRequestStatus;
  ShownDocument: ResolverTypeWrapper<ShownDocumentRow>;
  ShownDocumentInput: ShownDocumentInput;
  ShownDocumentKind: ShownDocumentKind;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  BreakGlassInput: BreakGlassInput;
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  BreakGlassResult: ResolversUnionTypes<ResolversParentTypes>['BreakGlassResult'];
  Coding: CodingRow;
  CreateServiceRequestInput: CreateServiceRequestInput;
  CreateServiceRequestResult: ResolversUnionTypes<ResolversParentTypes>['CreateServiceRequestResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DiagnosticReport: DiagnosticReportRow;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  DiagnosticReportConnection: Omit<DiagnosticReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DiagnosticReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DiagnosticReport']> };
  DiagnosticReportEdge: Omit<DiagnosticReportEdge, 'node'> & { node: ResolversParentTypes['DiagnosticReport'] };
  EmergencyAccess: EmergencyAccessRow;
  EmergencyAccessConnection: Omit<EmergencyAccessConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EmergencyAccessEdge']>, nodes: ReadonlyArray<ResolversParentTypes['EmergencyAccess']> };
  EmergencyAccessEdge: Omit<EmergencyAccessEdge, 'node'> & { node: ResolversParentTypes['EmergencyAccess'] };
  EmergencyAccessFilter: EmergencyAccessFilter;
  EmergencyAccessNotFound: EmergencyAccessNotFound;
  EmergencyAccessReviewed: Omit<EmergencyAccessReviewed, 'emergencyAccess'> & { emergencyAccess?: Maybe<ResolversParentTypes['EmergencyAccess']> };
  EmergencyAccessReviewedBefore: Omit<EmergencyAccessReviewedBefore, 'emergencyAccess'> & { emergencyAccess?: Maybe<ResolversParentTypes['EmergencyAccess']> };
  GlassBroken: Omit<GlassBroken, 'patient'> & { patient?: Maybe<ResolversParentTypes['Patient']> };
  HideResultInput: HideResultInput;
  HideResultResult: ResolversUnionTypes<ResolversParentTypes>['HideResultResult'];
  Mutation: Record<PropertyKey, never>;
  Observation: ObservationRow;
  ObservationConnection: Omit<ObservationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObservationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Observation']> };
  ObservationEdge: Omit<ObservationEdge, 'node'> & { node: ResolversParentTypes['Observation'] };
  Organization: Organization;
  OwnEmergencyAccess: OwnEmergencyAccess;
  PageInfo: PageInfo;
  Patient: PatientRow;
  PatientNotFound: PatientNotFound;
  Practitioner: Practitioner;
  Quantity: QuantityRow;
  Query: Record<PropertyKey, never>;
  ReferenceRange: ReferenceRangeRow;
  RequestPaper: RequestPaperRow;
  RequestPaperInput: RequestPaperInput;
  RestoreResultInput: RestoreResultInput;
  RestoreResultResult: ResolversUnionTypes<ResolversParentTypes>['RestoreResultResult'];
  ResultAlreadyHidden: Omit<ResultAlreadyHidden, 'patient'> & { patient?: Maybe<ResolversParentTypes['Patient']> };
  ResultHidden: Omit<ResultHidden, 'patient'> & { patient?: Maybe<ResolversParentTypes['Patient']> };
  ResultHiding: ResultHidingRow;
  ResultHidingConnection: Omit<ResultHidingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResultHidingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ResultHiding']> };
  ResultHidingEdge: Omit<ResultHidingEdge, 'node'> & { node: ResolversParentTypes['ResultHiding'] };
  ResultHidingFilter: ResultHidingFilter;
  ResultIdentifier: IdentifierRow;
  ResultNotFound: ResultNotFound;
  ResultNotHidden: ResultNotHidden;
  ResultRestored: Omit<ResultRestored, 'patient'> & { patient?: Maybe<ResolversParentTypes['Patient']> };
  ReviewEmergencyAccessInput: ReviewEmergencyAccessInput;
  ReviewEmergencyAccessResult: ResolversUnionTypes<ResolversParentTypes>['ReviewEmergencyAccessResult'];
  ServiceRequest: ServiceRequestRow;
  ServiceRequestConnection: Omit<ServiceRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ServiceRequestEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ServiceRequest']> };
  ServiceRequestCreated: Omit<ServiceRequestCreated, 'serviceRequest'> & { serviceRequest?: Maybe<ResolversParentTypes['ServiceRequest']> };
  ServiceRequestEdge: Omit<ServiceRequestEdge, 'node'> & { node: ResolversParentTypes['ServiceRequest'] };
  ShownDocument: ShownDocumentRow;
  ShownDocumentInput: ShownDocumentInput;
};

export type AccessDirectiveArgs = {
  class: DataClass;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = LabResultsContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type BreakGlassResultResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['BreakGlassResult'] = ResolversParentTypes['BreakGlassResult']> = {
  __resolveType: TypeResolveFn<'GlassBroken' | 'PatientNotFound', ParentType, ContextType>;
};

export type CodingResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['Coding'] = ResolversParentTypes['Coding']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CreateServiceRequestResultResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['CreateServiceRequestResult'] = ResolversParentTypes['CreateServiceRequestResult']> = {
  __resolveType: TypeResolveFn<'PatientNotFound' | 'ServiceRequestCreated', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DiagnosticReportResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['DiagnosticReport'] = ResolversParentTypes['DiagnosticReport'], FederationReferenceType extends FederationReferenceTypes['DiagnosticReport'] = FederationReferenceTypes['DiagnosticReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DiagnosticReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['DiagnosticCategory']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResultIdentifier']>>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<DiagnosticReportObservationsArgs, 'first'>>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  performer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  securityLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SecurityLabel']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['DiagnosticReportStatus']>, ParentType, ContextType>;
};

export type DiagnosticReportConnectionResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['DiagnosticReportConnection'] = ResolversParentTypes['DiagnosticReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiagnosticReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DiagnosticReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiagnosticReportEdgeResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['DiagnosticReportEdge'] = ResolversParentTypes['DiagnosticReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DiagnosticReport'], ParentType, ContextType>;
};

export type EmergencyAccessResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['EmergencyAccess'] = ResolversParentTypes['EmergencyAccess'], FederationReferenceType extends FederationReferenceTypes['EmergencyAccess'] = FederationReferenceTypes['EmergencyAccess']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['EmergencyAccess']> | FederationReferenceType, FederationReferenceType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['EmergencyReason']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['EmergencyAccessState']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['EmergencyVerdict']>, ParentType, ContextType>;
};

export type EmergencyAccessConnectionResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['EmergencyAccessConnection'] = ResolversParentTypes['EmergencyAccessConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmergencyAccessEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmergencyAccess']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmergencyAccessEdgeResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['EmergencyAccessEdge'] = ResolversParentTypes['EmergencyAccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergencyAccess'], ParentType, ContextType>;
};

export type EmergencyAccessNotFoundResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['EmergencyAccessNotFound'] = ResolversParentTypes['EmergencyAccessNotFound']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyAccessReviewedResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['EmergencyAccessReviewed'] = ResolversParentTypes['EmergencyAccessReviewed']> = {
  emergencyAccess?: Resolver<Maybe<ResolversTypes['EmergencyAccess']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyAccessReviewedBeforeResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['EmergencyAccessReviewedBefore'] = ResolversParentTypes['EmergencyAccessReviewedBefore']> = {
  emergencyAccess?: Resolver<Maybe<ResolversTypes['EmergencyAccess']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GlassBrokenResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['GlassBroken'] = ResolversParentTypes['GlassBroken']> = {
  emergencyAccessId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  validUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HideResultResultResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['HideResultResult'] = ResolversParentTypes['HideResultResult']> = {
  __resolveType: TypeResolveFn<'ResultAlreadyHidden' | 'ResultHidden' | 'ResultNotFound', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  breakGlass?: Resolver<Maybe<ResolversTypes['BreakGlassResult']>, ParentType, ContextType, RequireFields<MutationBreakGlassArgs, 'input'>>;
  createServiceRequest?: Resolver<Maybe<ResolversTypes['CreateServiceRequestResult']>, ParentType, ContextType, RequireFields<MutationCreateServiceRequestArgs, 'input'>>;
  hideResult?: Resolver<Maybe<ResolversTypes['HideResultResult']>, ParentType, ContextType, RequireFields<MutationHideResultArgs, 'input'>>;
  restoreResult?: Resolver<Maybe<ResolversTypes['RestoreResultResult']>, ParentType, ContextType, RequireFields<MutationRestoreResultArgs, 'input'>>;
  reviewEmergencyAccess?: Resolver<Maybe<ResolversTypes['ReviewEmergencyAccessResult']>, ParentType, ContextType, RequireFields<MutationReviewEmergencyAccessArgs, 'input'>>;
};

export type ObservationResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation'], FederationReferenceType extends FederationReferenceTypes['Observation'] = FederationReferenceTypes['Observation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Observation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  effectiveAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ResultIdentifier']>>, ParentType, ContextType>;
  interpretation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  referenceRange?: Resolver<Maybe<ResolversTypes['ReferenceRange']>, ParentType, ContextType>;
  securityLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SecurityLabel']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ObservationStatus']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OwnEmergencyAccessResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['OwnEmergencyAccess'] = ResolversParentTypes['OwnEmergencyAccess']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  diagnosticReports?: Resolver<Maybe<ResolversTypes['DiagnosticReportConnection']>, ParentType, ContextType, RequireFields<PatientDiagnosticReportsArgs, 'first'>>;
  emergencyAccesses?: Resolver<Maybe<ResolversTypes['EmergencyAccessConnection']>, ParentType, ContextType, RequireFields<PatientEmergencyAccessesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  observations?: Resolver<Maybe<ResolversTypes['ObservationConnection']>, ParentType, ContextType, RequireFields<PatientObservationsArgs, 'first'>>;
  serviceRequests?: Resolver<Maybe<ResolversTypes['ServiceRequestConnection']>, ParentType, ContextType, RequireFields<PatientServiceRequestsArgs, 'first'>>;
};

export type PatientNotFoundResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['PatientNotFound'] = ResolversParentTypes['PatientNotFound']> = {
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PractitionerResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['Practitioner'] = ResolversParentTypes['Practitioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  comparator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  diagnosticReport?: Resolver<Maybe<ResolversTypes['DiagnosticReport']>, ParentType, ContextType, RequireFields<QueryDiagnosticReportArgs, 'id'>>;
  emergencyAccess?: Resolver<Maybe<ResolversTypes['EmergencyAccess']>, ParentType, ContextType, RequireFields<QueryEmergencyAccessArgs, 'id'>>;
  emergencyAccesses?: Resolver<Maybe<ResolversTypes['EmergencyAccessConnection']>, ParentType, ContextType, RequireFields<QueryEmergencyAccessesArgs, 'first'>>;
  myServiceRequests?: Resolver<Maybe<ResolversTypes['ServiceRequestConnection']>, ParentType, ContextType, RequireFields<QueryMyServiceRequestsArgs, 'first'>>;
  resultHidings?: Resolver<Maybe<ResolversTypes['ResultHidingConnection']>, ParentType, ContextType, RequireFields<QueryResultHidingsArgs, 'first' | 'patientId'>>;
};

export type ReferenceRangeResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ReferenceRange'] = ResolversParentTypes['ReferenceRange']> = {
  high?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequestPaperResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['RequestPaper'] = ResolversParentTypes['RequestPaper']> = {
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writtenOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RestoreResultResultResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['RestoreResultResult'] = ResolversParentTypes['RestoreResultResult']> = {
  __resolveType: TypeResolveFn<'ResultNotFound' | 'ResultNotHidden' | 'ResultRestored', ParentType, ContextType>;
};

export type ResultAlreadyHiddenResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ResultAlreadyHidden'] = ResolversParentTypes['ResultAlreadyHidden']> = {
  hiddenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  resultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultHiddenResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ResultHidden'] = ResolversParentTypes['ResultHidden']> = {
  hiddenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  resultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultHidingResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ResultHiding'] = ResolversParentTypes['ResultHiding']> = {
  category?: Resolver<Maybe<ResolversTypes['DiagnosticCategory']>, ParentType, ContextType>;
  hiddenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hiddenBy?: Resolver<Maybe<ResolversTypes['HidingActor']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityDocument?: Resolver<Maybe<ResolversTypes['ShownDocument']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  paper?: Resolver<Maybe<ResolversTypes['RequestPaper']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  restorationIdentityDocument?: Resolver<Maybe<ResolversTypes['ShownDocument']>, ParentType, ContextType>;
  restorationPaper?: Resolver<Maybe<ResolversTypes['RequestPaper']>, ParentType, ContextType>;
  restoredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  restoredAtOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  resultId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resultKind?: Resolver<Maybe<ResolversTypes['ResultKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ResultHidingState']>, ParentType, ContextType>;
};

export type ResultHidingConnectionResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ResultHidingConnection'] = ResolversParentTypes['ResultHidingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResultHidingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ResultHiding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResultHidingEdgeResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ResultHidingEdge'] = ResolversParentTypes['ResultHidingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResultHiding'], ParentType, ContextType>;
};

export type ResultIdentifierResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ResultIdentifier'] = ResolversParentTypes['ResultIdentifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResultNotFoundResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ResultNotFound'] = ResolversParentTypes['ResultNotFound']> = {
  resultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultNotHiddenResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ResultNotHidden'] = ResolversParentTypes['ResultNotHidden']> = {
  resultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResultRestoredResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ResultRestored'] = ResolversParentTypes['ResultRestored']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  restoredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  resultId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewEmergencyAccessResultResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ReviewEmergencyAccessResult'] = ResolversParentTypes['ReviewEmergencyAccessResult']> = {
  __resolveType: TypeResolveFn<'EmergencyAccessNotFound' | 'EmergencyAccessReviewed' | 'EmergencyAccessReviewedBefore' | 'OwnEmergencyAccess', ParentType, ContextType>;
};

export type ServiceRequestResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ServiceRequest'] = ResolversParentTypes['ServiceRequest'], FederationReferenceType extends FederationReferenceTypes['ServiceRequest'] = FederationReferenceTypes['ServiceRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ServiceRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  authoredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  categories?: Resolver<Maybe<ReadonlyArray<ResolversTypes['DiagnosticCategory']>>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['Coding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  requester?: Resolver<Maybe<ResolversTypes['Practitioner']>, ParentType, ContextType>;
  securityLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SecurityLabel']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ServiceRequestStatus']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ServiceRequestConnectionResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ServiceRequestConnection'] = ResolversParentTypes['ServiceRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServiceRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceRequestCreatedResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ServiceRequestCreated'] = ResolversParentTypes['ServiceRequestCreated']> = {
  serviceRequest?: Resolver<Maybe<ResolversTypes['ServiceRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceRequestEdgeResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ServiceRequestEdge'] = ResolversParentTypes['ServiceRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ServiceRequest'], ParentType, ContextType>;
};

export type ShownDocumentResolvers<ContextType = LabResultsContext, ParentType extends ResolversParentTypes['ShownDocument'] = ResolversParentTypes['ShownDocument']> = {
  kind?: Resolver<Maybe<ResolversTypes['ShownDocumentKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = LabResultsContext> = {
  BreakGlassResult?: BreakGlassResultResolvers<ContextType>;
  Coding?: CodingResolvers<ContextType>;
  CreateServiceRequestResult?: CreateServiceRequestResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DiagnosticReport?: DiagnosticReportResolvers<ContextType>;
  DiagnosticReportConnection?: DiagnosticReportConnectionResolvers<ContextType>;
  DiagnosticReportEdge?: DiagnosticReportEdgeResolvers<ContextType>;
  EmergencyAccess?: EmergencyAccessResolvers<ContextType>;
  EmergencyAccessConnection?: EmergencyAccessConnectionResolvers<ContextType>;
  EmergencyAccessEdge?: EmergencyAccessEdgeResolvers<ContextType>;
  EmergencyAccessNotFound?: EmergencyAccessNotFoundResolvers<ContextType>;
  EmergencyAccessReviewed?: EmergencyAccessReviewedResolvers<ContextType>;
  EmergencyAccessReviewedBefore?: EmergencyAccessReviewedBeforeResolvers<ContextType>;
  GlassBroken?: GlassBrokenResolvers<ContextType>;
  HideResultResult?: HideResultResultResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OwnEmergencyAccess?: OwnEmergencyAccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientNotFound?: PatientNotFoundResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReferenceRange?: ReferenceRangeResolvers<ContextType>;
  RequestPaper?: RequestPaperResolvers<ContextType>;
  RestoreResultResult?: RestoreResultResultResolvers<ContextType>;
  ResultAlreadyHidden?: ResultAlreadyHiddenResolvers<ContextType>;
  ResultHidden?: ResultHiddenResolvers<ContextType>;
  ResultHiding?: ResultHidingResolvers<ContextType>;
  ResultHidingConnection?: ResultHidingConnectionResolvers<ContextType>;
  ResultHidingEdge?: ResultHidingEdgeResolvers<ContextType>;
  ResultIdentifier?: ResultIdentifierResolvers<ContextType>;
  ResultNotFound?: ResultNotFoundResolvers<ContextType>;
  ResultNotHidden?: ResultNotHiddenResolvers<ContextType>;
  ResultRestored?: ResultRestoredResolvers<ContextType>;
  ReviewEmergencyAccessResult?: ReviewEmergencyAccessResultResolvers<ContextType>;
  ServiceRequest?: ServiceRequestResolvers<ContextType>;
  ServiceRequestConnection?: ServiceRequestConnectionResolvers<ContextType>;
  ServiceRequestCreated?: ServiceRequestCreatedResolvers<ContextType>;
  ServiceRequestEdge?: ServiceRequestEdgeResolvers<ContextType>;
  ShownDocument?: ShownDocumentResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = LabResultsContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
