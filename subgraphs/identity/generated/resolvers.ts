import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Principal } from '../../_policy/types.ts';
import type { Patient as PatientRow, HumanName as HumanNameRow, Identifier as IdentifierRow, Organization as OrganizationRow } from '../domain/patient.ts';
import type { IdentityDocument as IdentityDocumentRow } from '../domain/identity-document.ts';
import type { Representation as RepresentationRow } from '../domain/representation.ts';
import type { SeenRepresentationDocument as RepresentationDocumentRow } from '../domain/representation-document.ts';
import type { SeenRepresentationEvent as RepresentationEventRow } from '../domain/representation-event.ts';
import type { RepresentationChanged as RepresentationChangedRow, RepresentationNotChanged as RepresentationNotChangedRow, LegalStatusRecorded as LegalStatusRecordedRow } from '../domain/outcomes-of-representations.ts';
import type { PatientAccess as PatientAccessRow } from '../domain/patient-access.ts';
import type { LegalStatusRecord as LegalStatusRecordRow } from '../domain/legal-status.ts';
import type { IdentityContext } from '../context.ts';
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

/** What a birthday will change. */
export type AccessChange = {
  readonly __typename?: 'AccessChange';
  /** The birthday, from whose 00:00 in Moscow on it holds. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** The same for people, in Russian. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What changes. */
  readonly what?: Maybe<AccessChangeKind>;
};

/** What a birthday changes. */
export type AccessChangeKind =
  /** At 15 the access log is the minor's alone. */
  | 'ACCESS_LOG_CLOSES'
  /** At 18 the caller is alone: nobody represents them, and their signature is enough. */
  | 'ALONE'
  /** From 15 to 17 the consent carries both signatures. */
  | 'BOTH_SIGNATURES_NEEDED'
  /** At 14 a guardian becomes a trustee. */
  | 'GUARDIANSHIP_BECOMES_TRUSTEESHIP'
  /** At 14 the caller may hold a passport. */
  | 'MAY_HOLD_PASSPORT'
  /** At 15 the caller's own access begins. */
  | 'OWN_ACCESS_BEGINS'
  /** At 18 the representation ends. */
  | 'REPRESENTATION_ENDS'
  /** At 15 restricted results close for representatives, unless the minor consents to sharing them. */
  | 'RESTRICTED_RESULTS_CLOSE'
  /** At 15 the child sees their own data. */
  | 'WARD_HAS_OWN_ACCESS'
  /** At 14 the child may hold a passport. */
  | 'WARD_MAY_HOLD_PASSPORT';

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

/** Whether an account may be used. */
export type AccountState =
  /** It may be used. */
  | 'ACTIVE'
  /** It is locked; reception unlocks it. */
  | 'LOCKED'
  /** The first password has to be changed before anything else. */
  | 'PASSWORD_CHANGE_REQUIRED';

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

/** What came of a change. */
export type ChangeRepresentationResult = RepresentationChanged | RepresentationNotChanged | RepresentationNotFound;

/** How to reach a patient. */
export type ContactPoint = {
  readonly __typename?: 'ContactPoint';
  /** E-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Phone number, E.164. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

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

/** Which representation to end, and when. */
export type EndRepresentationInput = {
  /** Last day, inclusive; not before its first day, and not later than the last day as it is. */
  readonly lastDay: Scalars['Date']['input'];
  /** Why. */
  readonly reason: RepresentationChangeReason;
  /** `Representation.id`. */
  readonly representationId: Scalars['ID']['input'];
};

/** FHIR HumanName. */
export type HumanName = {
  readonly __typename?: 'HumanName';
  /** Family name. */
  readonly family?: Maybe<Scalars['String']['output']>;
  /** First name. */
  readonly given?: Maybe<Scalars['String']['output']>;
  /** Patronymic; null where there is none. */
  readonly patronymic?: Maybe<Scalars['String']['output']>;
  /** The whole name as it is written. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** An id given by some system (FHIR Identifier). */
export type Identifier = {
  readonly __typename?: 'Identifier';
  /** The namespace, a URI. */
  readonly system?: Maybe<Scalars['String']['output']>;
  /** The id in it. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** An identity document. */
export type IdentityDocument = {
  readonly __typename?: 'IdentityDocument';
  /** Day of issue; for registrars only. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it; for registrars only. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** Kind of document. */
  readonly kind?: Maybe<IdentityDocumentKind>;
  /** Series and number; all but the last two digits are masked with `•` unless the caller is a registrar. */
  readonly number?: Maybe<Scalars['String']['output']>;
};

/** Kinds of identity documents. */
export type IdentityDocumentKind =
  /** Birth certificate. */
  | 'BIRTH_CERTIFICATE'
  /** Another document. */
  | 'OTHER'
  /** Passport. */
  | 'PASSPORT';

/** Legal capacity. */
export type LegalCapacity =
  /** Full. */
  | 'FULL'
  /** Limited by a court: a trustee assists. */
  | 'LIMITED'
  /** None, by a court's decision: a guardian acts. */
  | 'NONE';

/** A page of legal status records. */
export type LegalStatusConnection = {
  readonly __typename?: 'LegalStatusConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<LegalStatusEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<LegalStatusRecord>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many records the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What proves a legal status. */
export type LegalStatusDocument = {
  readonly __typename?: 'LegalStatusDocument';
  /** Its day; for registrars only. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** The court or office; for registrars only. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** Number; all but the last two characters are masked with `•` unless the caller is a registrar. */
  readonly number?: Maybe<Scalars['String']['output']>;
};

/** What proves a legal status. */
export type LegalStatusDocumentInput = {
  /** Its day. */
  readonly issuedOn: Scalars['Date']['input'];
  /** The court or office. */
  readonly issuer: Scalars['String']['input'];
  /** Number of the decision or certificate. */
  readonly number: Scalars['String']['input'];
};

/** A legal status record in a list. */
export type LegalStatusEdge = {
  readonly __typename?: 'LegalStatusEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: LegalStatusRecord;
};

/** What is recorded of a legal status. */
export type LegalStatusKind =
  /** A court has decided about legal capacity. */
  | 'CAPACITY'
  /** The patient has died. */
  | 'DEATH'
  /** The death was recorded in error. */
  | 'DEATH_RECORDED_IN_ERROR';

/** It does not fit what is known of the patient; nothing was recorded. */
export type LegalStatusNotRecorded = {
  readonly __typename?: 'LegalStatusNotRecorded';
  /** Why. */
  readonly reason: LegalStatusRefusal;
};

/** What was recorded of a patient's legal status, and what proves it. */
export type LegalStatusRecord = {
  readonly __typename?: 'LegalStatusRecord';
  /** The capacity from then on; null for every other kind. */
  readonly capacity?: Maybe<LegalCapacity>;
  /** The day of death; null for every other kind. */
  readonly diedOn?: Maybe<Scalars['Date']['output']>;
  /** What proves it; the number is masked for everybody but registrars. */
  readonly document?: Maybe<LegalStatusDocument>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What was recorded. */
  readonly kind?: Maybe<LegalStatusKind>;
  /** The organisation that recorded it. */
  readonly organization?: Maybe<Organization>;
  /** When it was recorded; it takes effect at once. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** It is recorded, and binds the very next request. */
export type LegalStatusRecorded = {
  readonly __typename?: 'LegalStatusRecorded';
  /** The patient as they stand now. */
  readonly patient?: Maybe<Patient>;
  /** The record. */
  readonly record?: Maybe<LegalStatusRecord>;
};

/** Why a legal status does not fit. */
export type LegalStatusRefusal =
  /** The patient has died. */
  | 'DECEASED'
  /** The capacity of minors follows from their age. */
  | 'MINOR'
  /** No death is recorded. */
  | 'NOT_DECEASED'
  /** The patient's capacity is this already. */
  | 'UNCHANGED';

/** The account with which the caller is signed in. */
export type Me = {
  readonly __typename?: 'Me';
  /** The account's id. */
  readonly id: Scalars['ID']['output'];
  /** Full name of the person behind the account; null for a partner's system. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The organisation for which staff and partner systems act. */
  readonly organization?: Maybe<Organization>;
  /** The caller, where they are a patient, and every patient whom they represent now, by family name. */
  readonly patients?: Maybe<PatientConnection>;
  /** What kind of caller the account is. */
  readonly role?: Maybe<AccountRole>;
  /** Whether the account may be used. */
  readonly state?: Maybe<AccountState>;
};


/** The account with which the caller is signed in. */
export type MePatientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Sets an earlier last day. For a registrar where the patient is registered; a representation is never prolonged, a
   * longer one is registered anew.
   */
  readonly endRepresentation?: Maybe<ChangeRepresentationResult>;
  /**
   * Records legal capacity or death, effective at once: representations that depend on it begin and end by themselves.
   * For registrars where the patient is registered.
   */
  readonly recordLegalStatus?: Maybe<RecordLegalStatusResult>;
  /**
   * Registers that somebody represents a patient. For registrars where the patient is registered; it grants nothing until
   * another staff member has verified it.
   */
  readonly registerRepresentation?: Maybe<RegisterRepresentationResult>;
  /** Ends a suspension, at once. For a registrar or privacy officer where the patient is registered. */
  readonly resumeRepresentation?: Maybe<ChangeRepresentationResult>;
  /**
   * Revokes a representation, at once and for good. For the patient from 15 on, for the representative, and for a
   * registrar where the patient is registered.
   */
  readonly revokeRepresentation?: Maybe<ChangeRepresentationResult>;
  /** Suspends a representation, at once. For a registrar or privacy officer where the patient is registered. */
  readonly suspendRepresentation?: Maybe<ChangeRepresentationResult>;
  /**
   * Verifies a representation against its documents; it grants access from now on. For a registrar or privacy officer of
   * the organisation that registered it, who is another person than the one who registered it and than the
   * representative: a second account of the same person does not help.
   */
  readonly verifyRepresentation?: Maybe<ChangeRepresentationResult>;
};


export type MutationEndRepresentationArgs = {
  input: EndRepresentationInput;
};


export type MutationRecordLegalStatusArgs = {
  input: RecordLegalStatusInput;
};


export type MutationRegisterRepresentationArgs = {
  input: RegisterRepresentationInput;
};


export type MutationResumeRepresentationArgs = {
  input: ResumeRepresentationInput;
};


export type MutationRevokeRepresentationArgs = {
  input: RevokeRepresentationInput;
};


export type MutationSuspendRepresentationArgs = {
  input: SuspendRepresentationInput;
};


export type MutationVerifyRepresentationArgs = {
  input: VerifyRepresentationInput;
};

/** A clinic, a laboratory or an insurer (FHIR Organization). */
export type Organization = {
  readonly __typename?: 'Organization';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind?: Maybe<OrganizationKind>;
  /** Name. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** Kinds of organisations. */
export type OrganizationKind =
  /** Clinic. */
  | 'CLINIC'
  /** Insurer. */
  | 'INSURER'
  /** Laboratory. */
  | 'LAB';

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
  /** Age band today in Moscow; it decides who acts for the patient. */
  readonly ageBand?: Maybe<AgeBand>;
  /** Birth date. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Phone and e-mail. */
  readonly contact?: Maybe<ContactPoint>;
  /** When the patient died; null while alive or not known. */
  readonly deceasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identity documents; numbers are masked for everybody but registrars. */
  readonly documents?: Maybe<ReadonlyArray<IdentityDocument>>;
  /** Stable id of the patient. */
  readonly id: Scalars['ID']['output'];
  /** Business identifiers: medical record numbers and ids at the systems from which the patient came. */
  readonly identifiers?: Maybe<ReadonlyArray<Identifier>>;
  /** Legal capacity as a court has decided; that of minors follows from their age, whatever stands here. */
  readonly legalCapacity?: Maybe<LegalCapacity>;
  /** What was recorded of capacity and death, latest first. */
  readonly legalStatusHistory?: Maybe<LegalStatusConnection>;
  /** On which ground the caller sees this patient, since when, and what birthdays will change. */
  readonly myAccess?: Maybe<PatientAccess>;
  /** Name. */
  readonly name?: Maybe<HumanName>;
  /** Organisations at which the patient is registered. */
  readonly organizations?: Maybe<ReadonlyArray<Organization>>;
  /** Who represents the patient, latest first; past and unverified representations are included. */
  readonly representations?: Maybe<RepresentationConnection>;
  /** Administrative sex. */
  readonly sex?: Maybe<AdministrativeGender>;
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientLegalStatusHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person who is registered with at least one organisation (FHIR Patient). */
export type PatientRepresentationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** On which ground the caller sees a patient, since when, until when, and what birthdays will change. */
export type PatientAccess = {
  readonly __typename?: 'PatientAccess';
  /** The ground. */
  readonly basis?: Maybe<AccessBasis>;
  /** What birthdays still ahead will change without anyone acting, in order; empty for adults. */
  readonly changes?: Maybe<ReadonlyArray<AccessChange>>;
  /** The caller's own representation on which access rests; null where it rests on something else. */
  readonly representation?: Maybe<Representation>;
  /** Since when: the 15th birthday for patients themselves, the beginning of the representation; null for all others. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /**
   * From when on no more, as far as that is known today: a last day, the 18th birthday, a death; null where no end is
   * known, and for all others.
   */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of patients. */
export type PatientConnection = {
  readonly __typename?: 'PatientConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<PatientEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<Patient>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many patients the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A patient in a list. */
export type PatientEdge = {
  readonly __typename?: 'PatientEdge';
  /** On which ground the caller sees this patient, since when, and until when; the same as `node.myAccess`. */
  readonly access?: Maybe<PatientAccess>;
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Patient;
};

/** Narrows a list of patients; what is left out does not narrow. */
export type PatientFilter = {
  /** Exact birth date. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Beginning of the family name, in any case. */
  readonly family?: InputMaybe<Scalars['String']['input']>;
  /** A business identifier, for example a medical record number. */
  readonly identifier?: InputMaybe<Scalars['String']['input']>;
};

/** There is no such patient whom the caller may know. */
export type PatientNotFound = {
  readonly __typename?: 'PatientNotFound';
  /** The id that was asked for. */
  readonly patientId: Scalars['ID']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** The caller's own account and the patients they may see. */
  readonly me?: Maybe<Me>;
  /** A patient that the caller may know; null for an unknown one and for one that they may not know alike. */
  readonly patient?: Maybe<Patient>;
  /**
   * Patients registered at the caller's organisation, by family name. For registrars and privacy officers; empty for
   * everybody else.
   */
  readonly patients?: Maybe<PatientConnection>;
};


export type QueryPatientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPatientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PatientFilter>;
  first?: Scalars['Int']['input'];
};

/** What happened, and what proves it. Either `capacity` or `diedOn` goes with its kind. */
export type RecordLegalStatusInput = {
  /** The capacity from now on: needed with `CAPACITY`, refused otherwise. */
  readonly capacity?: InputMaybe<LegalCapacity>;
  /** The day of death: needed with `DEATH`, refused otherwise. */
  readonly diedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The court's decision, the death certificate, or the paper that corrects it. */
  readonly document: LegalStatusDocumentInput;
  /** Chosen by the client: repeating a call with the same key records once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What happened. */
  readonly kind: LegalStatusKind;
  /** `Patient.id`. */
  readonly patientId: Scalars['ID']['input'];
};

/** What came of a legal status. */
export type RecordLegalStatusResult = LegalStatusNotRecorded | LegalStatusRecorded | PatientNotFound;

/** Who represents whom, and what proves it. */
export type RegisterRepresentationInput = {
  /**
   * Documents as they were shown, the representative's passport among them. What a kind needs: `PARENT` a birth
   * certificate; `ADOPTIVE_PARENT` an adoption certificate; `GUARDIAN` and `TRUSTEE` a guardianship certificate and the
   * authority's decision; `ATTORNEY` the power of attorney.
   */
  readonly documents: ReadonlyArray<RepresentationDocumentInput>;
  /** Chosen by the client: repeating a call with the same key registers once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Kind of representation. */
  readonly kind: RepresentationKind;
  /** `Patient.id` of the person who is represented. */
  readonly patientId: Scalars['ID']['input'];
  /** What a power of attorney permits: at least one for `ATTORNEY`, none for every other kind. */
  readonly powers?: ReadonlyArray<RepresentationPower>;
  /**
   * Particulars of a representative who is not registered here. Somebody on record under the same passport, name and
   * birth date is not recorded twice, and nothing of their record is answered or changed.
   */
  readonly representative?: InputMaybe<RepresentativeInput>;
  /** `Patient.id` of a representative who is registered at the caller's organisation, too. Either this or `representative`. */
  readonly representativeId?: InputMaybe<Scalars['ID']['input']>;
  /** First day; today where it is left out. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Last day, inclusive; without end where it is left out. A power of attorney that names no term holds for a year from
   * its date.
   */
  readonly validThrough?: InputMaybe<Scalars['Date']['input']>;
};

/** What came of a registration. */
export type RegisterRepresentationResult = PatientNotFound | RepresentationAlreadyOpen | RepresentationDocumentsMissing | RepresentationNotPossible | RepresentationRegistered | RepresentativeNotFound;

/** That one person acts for a patient (FHIR RelatedPerson). */
export type Representation = {
  readonly __typename?: 'Representation';
  /**
   * What proved it: whole for registrars, masked for the representative, for nobody else: the patient learns who
   * represents them, not that person's papers.
   */
  readonly documents?: Maybe<ReadonlyArray<RepresentationDocument>>;
  /** Who changed it when, from its registration on. */
  readonly history?: Maybe<RepresentationEventConnection>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether the caller is the representative. */
  readonly isMine?: Maybe<Scalars['Boolean']['output']>;
  /** Kind of representation. */
  readonly kind?: Maybe<RepresentationKind>;
  /** The patient who is represented. */
  readonly patient?: Maybe<Patient>;
  /** What a power of attorney permits; empty for every other kind. */
  readonly powers?: Maybe<ReadonlyArray<RepresentationPower>>;
  /** Name of the representative. */
  readonly representativeName?: Maybe<HumanName>;
  /**
   * The instant from which it grants access: verified, its first day begun, the ward old enough; null until it is
   * verified, and where it ends before it begins.
   */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is in force now, computed at the moment of the answer. */
  readonly status?: Maybe<RepresentationStatus>;
  /** The instant from which it grants none any more, by what is known today; null where no end is known. */
  readonly until?: Maybe<Scalars['DateTime']['output']>;
  /** First day. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day, inclusive, as registered; null where none is set. Birthdays may end it earlier. */
  readonly validThrough?: Maybe<Scalars['Date']['output']>;
  /** When another staff member verified it; null until then. */
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** That one person acts for a patient (FHIR RelatedPerson). */
export type RepresentationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** In which capacity somebody changes a representation. */
export type RepresentationActor =
  /** The patient. */
  | 'PATIENT'
  /** The representative. */
  | 'REPRESENTATIVE'
  /** Staff of an organisation. */
  | 'STAFF';

/** The same person is registered in the same way already, and that has not ended; nothing was registered. */
export type RepresentationAlreadyOpen = {
  readonly __typename?: 'RepresentationAlreadyOpen';
  /** The one that is open. */
  readonly representation?: Maybe<Representation>;
};

/** Changes of a representation. */
export type RepresentationChange =
  /** Its last day was set. */
  | 'ENDED'
  /** Registered by one staff member. */
  | 'REGISTERED'
  /** The suspension has ended. */
  | 'RESUMED'
  /** Revoked. */
  | 'REVOKED'
  /** Suspended. */
  | 'SUSPENDED'
  /** Verified by another. */
  | 'VERIFIED';

/** Why a representation is changed. */
export type RepresentationChangeReason =
  /** The guardianship authority has given notice. */
  | 'AUTHORITY_NOTICE'
  /** A check has finished without finding anything. */
  | 'CHECK_FINISHED'
  /** A court has given notice. */
  | 'COURT_NOTICE'
  /** Representatives, or representative and patient, disagree. */
  | 'DISPUTE'
  /** The documents are doubted. */
  | 'DOCUMENTS_DOUBTED'
  /** Misuse is suspected. */
  | 'MISUSE_SUSPECTED'
  /** Another reason. */
  | 'OTHER'
  /** The patient wishes it. */
  | 'PATIENT_WISH'
  /** It was registered in error. */
  | 'REGISTERED_IN_ERROR'
  /** The representative wishes it. */
  | 'REPRESENTATIVE_WISH'
  /** The right on which it rested has ended: parental rights, guardianship, a power that was withdrawn. */
  | 'RIGHTS_TERMINATED';

/** Why a change does not fit. */
export type RepresentationChangeRefusal =
  /** It is suspended already. */
  | 'ALREADY_SUSPENDED'
  /** It is verified already. */
  | 'ALREADY_VERIFIED'
  /** It has ended: its last day, a birthday, capacity or death. */
  | 'ENDED'
  /** It would end before its first day: revoke it instead. */
  | 'LAST_DAY_TOO_EARLY'
  /** It ends earlier as it is; representations are not prolonged, a longer one is registered anew. */
  | 'LAST_DAY_TOO_LATE'
  /** It is not suspended. */
  | 'NOT_SUSPENDED'
  /** Another organisation has registered it, and its staff verify it. */
  | 'REGISTERED_ELSEWHERE'
  /** It is revoked, and that is for good. */
  | 'REVOKED';

/** The change is made, and binds the very next request. */
export type RepresentationChanged = {
  readonly __typename?: 'RepresentationChanged';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** What was done. */
  readonly change: RepresentationChange;
  /** The representation as it stands now; null for whoever may not know it any more. */
  readonly representation?: Maybe<Representation>;
  /** `Representation.id`. */
  readonly representationId: Scalars['ID']['output'];
};

/** A page of representations. */
export type RepresentationConnection = {
  readonly __typename?: 'RepresentationConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<RepresentationEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<Representation>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many representations the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document by which a representation was proven. */
export type RepresentationDocument = {
  readonly __typename?: 'RepresentationDocument';
  /** Day of issue; for registrars only. */
  readonly issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who issued it; for registrars only. */
  readonly issuer?: Maybe<Scalars['String']['output']>;
  /** Kind of document. */
  readonly kind?: Maybe<RepresentationDocumentKind>;
  /** Series and number; all but the last two characters are masked with `•` unless the caller is a registrar. */
  readonly number?: Maybe<Scalars['String']['output']>;
};

/** A document as it was shown at reception. */
export type RepresentationDocumentInput = {
  /** Day of issue. */
  readonly issuedOn: Scalars['Date']['input'];
  /** Who issued it. */
  readonly issuer: Scalars['String']['input'];
  /** Kind of document. */
  readonly kind: RepresentationDocumentKind;
  /** Series and number, as printed. */
  readonly number: Scalars['String']['input'];
};

/** Documents that prove representations. */
export type RepresentationDocumentKind =
  /** Adoption certificate. */
  | 'ADOPTION_CERTIFICATE'
  /** Decision of the guardianship authority. */
  | 'AUTHORITY_DECISION'
  /** Birth certificate of the child. */
  | 'BIRTH_CERTIFICATE'
  /** Decision of a court. */
  | 'COURT_DECISION'
  /** Certificate of a guardian or trustee. */
  | 'GUARDIANSHIP_CERTIFICATE'
  /** Another document. */
  | 'OTHER'
  /** The representative's passport. */
  | 'PASSPORT'
  /** Notarised power of attorney. */
  | 'POWER_OF_ATTORNEY';

/** Documents are still to be shown; nothing was registered. */
export type RepresentationDocumentsMissing = {
  readonly __typename?: 'RepresentationDocumentsMissing';
  /** Each kind that is missing. */
  readonly missing: ReadonlyArray<RepresentationDocumentKind>;
};

/** A representation in a list. */
export type RepresentationEdge = {
  readonly __typename?: 'RepresentationEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Representation;
};

/** A line of a representation's history. */
export type RepresentationEvent = {
  readonly __typename?: 'RepresentationEvent';
  /** In which capacity somebody did it. */
  readonly actor?: Maybe<RepresentationActor>;
  /** When. */
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  /** What was done. */
  readonly change?: Maybe<RepresentationChange>;
  /** The last day as this change left it; null where it left none, and for changes that do not concern it. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  /** The organisation whose staff did it; null where it was the patient or the representative. */
  readonly organization?: Maybe<Organization>;
  /** Why; null where no reason is given. */
  readonly reason?: Maybe<RepresentationChangeReason>;
  /** Full name of the staff member, for staff only; null where it was the patient or the representative. */
  readonly staffName?: Maybe<Scalars['String']['output']>;
};

/** A page of a representation's history. */
export type RepresentationEventConnection = {
  readonly __typename?: 'RepresentationEventConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<RepresentationEventEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<RepresentationEvent>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many lines the history holds. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A line of a representation's history in a list. */
export type RepresentationEventEdge = {
  readonly __typename?: 'RepresentationEventEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: RepresentationEvent;
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

/** The change does not fit the state in which the representation is; nothing was changed. */
export type RepresentationNotChanged = {
  readonly __typename?: 'RepresentationNotChanged';
  /** Why. */
  readonly reason: RepresentationChangeRefusal;
  /** The representation as it stands; null for whoever may not know it. */
  readonly representation?: Maybe<Representation>;
  /** `Representation.id`. */
  readonly representationId: Scalars['ID']['output'];
};

/** There is no such representation that the caller may know. */
export type RepresentationNotFound = {
  readonly __typename?: 'RepresentationNotFound';
  /** The id that was asked for. */
  readonly representationId: Scalars['ID']['output'];
};

/** This person cannot be represented in this way, or not by that one; nothing was registered. */
export type RepresentationNotPossible = {
  readonly __typename?: 'RepresentationNotPossible';
  /** Why. */
  readonly reason: RepresentationRefusal;
};

/** What a power of attorney permits. */
export type RepresentationPower =
  /** To act in insurance claims. */
  | 'CLAIMS'
  /** To act in the portal, and to see what is not restricted. */
  | 'PORTAL'
  /** To see restricted results, too. */
  | 'RESTRICTED_RESULTS';

/** Why a representation is not possible, whatever documents are shown. */
export type RepresentationRefusal =
  /**
   * The passport belongs to somebody whose particulars on record are others, or to somebody who may represent nobody. Look
   * at the document again; the privacy officer can find out more.
   */
  | 'REPRESENTATIVE_NOT_ACCEPTED'
  /** A representative is of full age. */
  | 'REPRESENTATIVE_UNDER_AGE'
  /** Nobody represents themself. */
  | 'SAME_PERSON'
  /** The person to be represented has died. */
  | 'WARD_DECEASED'
  /** Parents and adoptive parents represent minors only. */
  | 'WARD_IS_ADULT'
  /** Only an adult gives a power of attorney. */
  | 'WARD_IS_MINOR'
  /**
   * Guardians are for children under 14, trustees for minors from 14 on; whoever was appointed for a minor is appointed
   * anew, with a first day on or after the 18th birthday.
   */
  | 'WRONG_AGE_FOR_KIND'
  /**
   * A guardian of an adult needs that legal capacity is recorded as `NONE`, a trustee as `LIMITED`, an attorney as `FULL`:
   * see `recordLegalStatus`.
   */
  | 'WRONG_CAPACITY_FOR_KIND';

/** It is registered and waits for another staff member to verify it. */
export type RepresentationRegistered = {
  readonly __typename?: 'RepresentationRegistered';
  /** The representation as it stands now. */
  readonly representation?: Maybe<Representation>;
};

/** Whether a representation is in force. */
export type RepresentationStatus =
  /** It has ended: its last day, a birthday, capacity or death. */
  | 'ENDED'
  /** It grants access now. */
  | 'IN_FORCE'
  /** Its first day is still to come. */
  | 'NOT_YET_IN_FORCE'
  /** Revoked. */
  | 'REVOKED'
  /** Suspended by staff. */
  | 'SUSPENDED'
  /** Registered, and not yet verified by another staff member. */
  | 'UNVERIFIED';

/** A representative who is not a patient here. */
export type RepresentativeInput = {
  /** Birth date. */
  readonly birthDate: Scalars['Date']['input'];
  /** E-mail address. Not taken over for somebody who is on record already. */
  readonly email: Scalars['String']['input'];
  /** Family name, as in the passport. */
  readonly family: Scalars['String']['input'];
  /** First name, as in the passport. */
  readonly given: Scalars['String']['input'];
  /** Patronymic; left out where there is none. */
  readonly patronymic?: InputMaybe<Scalars['String']['input']>;
  /** Phone number, E.164, for example `+79261234567`. Not taken over for somebody who is on record already. */
  readonly phone: Scalars['String']['input'];
};

/** Nobody with this id is registered at the caller's organisation. */
export type RepresentativeNotFound = {
  readonly __typename?: 'RepresentativeNotFound';
  /** The id that was asked for. */
  readonly representativeId: Scalars['ID']['output'];
};

/** Whose suspension to end, and why. */
export type ResumeRepresentationInput = {
  /** Why. */
  readonly reason: RepresentationChangeReason;
  /** `Representation.id`. */
  readonly representationId: Scalars['ID']['input'];
};

/** Which representation to revoke. */
export type RevokeRepresentationInput = {
  /** Why: registrars have to say; of patients and representatives it is their wish where it is left out. */
  readonly reason?: InputMaybe<RepresentationChangeReason>;
  /** `Representation.id`. */
  readonly representationId: Scalars['ID']['input'];
};

/** Which representation to suspend, and why. */
export type SuspendRepresentationInput = {
  /** Why. */
  readonly reason: RepresentationChangeReason;
  /** `Representation.id`. */
  readonly representationId: Scalars['ID']['input'];
};

/** Which representation to verify. */
export type VerifyRepresentationInput = {
  /** `Representation.id`. */
  readonly representationId: Scalars['ID']['input'];
};



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
  Organization: Organization;
  Patient: Patient;
  Representation: Representation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"id":true}> );
  Patient:
    ( { __typename: 'Patient' }
    & GraphQLRecursivePick<FederationTypes['Patient'], {"id":true}> );
  Representation:
    ( { __typename: 'Representation' }
    & GraphQLRecursivePick<FederationTypes['Representation'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ChangeRepresentationResult:
    | ( RepresentationChangedRow )
    | ( RepresentationNotChangedRow )
    | ( RepresentationNotFound )
  ;
  RecordLegalStatusResult:
    | ( LegalStatusNotRecorded )
    | ( LegalStatusRecordedRow )
    | ( PatientNotFound )
  ;
  RegisterRepresentationResult:
    | ( PatientNotFound )
    | ( Omit<RepresentationAlreadyOpen, 'representation'> & { representation?: Maybe<_RefType['Representation']> } )
    | ( RepresentationDocumentsMissing )
    | ( RepresentationNotPossible )
    | ( Omit<RepresentationRegistered, 'representation'> & { representation?: Maybe<_RefType['Representation']> } )
    | ( RepresentativeNotFound )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessBasis: AccessBasis;
  AccessChange: ResolverTypeWrapper<AccessChange>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccessChangeKind: AccessChangeKind;
  AccountRole: AccountRole;
  AccountState: AccountState;
  AdministrativeGender: AdministrativeGender;
  AgeBand: AgeBand;
  ChangeRepresentationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeRepresentationResult']>;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  DataClass: DataClass;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndRepresentationInput: EndRepresentationInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  HumanName: ResolverTypeWrapper<HumanNameRow>;
  Identifier: ResolverTypeWrapper<IdentifierRow>;
  IdentityDocument: ResolverTypeWrapper<IdentityDocumentRow>;
  IdentityDocumentKind: IdentityDocumentKind;
  LegalCapacity: LegalCapacity;
  LegalStatusConnection: ResolverTypeWrapper<Omit<LegalStatusConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalStatusEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalStatusRecord']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LegalStatusDocument: ResolverTypeWrapper<LegalStatusDocument>;
  LegalStatusDocumentInput: LegalStatusDocumentInput;
  LegalStatusEdge: ResolverTypeWrapper<Omit<LegalStatusEdge, 'node'> & { node: ResolversTypes['LegalStatusRecord'] }>;
  LegalStatusKind: LegalStatusKind;
  LegalStatusNotRecorded: ResolverTypeWrapper<LegalStatusNotRecorded>;
  LegalStatusRecord: ResolverTypeWrapper<LegalStatusRecordRow>;
  LegalStatusRecorded: ResolverTypeWrapper<LegalStatusRecordedRow>;
  LegalStatusRefusal: LegalStatusRefusal;
  Me: ResolverTypeWrapper<Principal>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationKind: OrganizationKind;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Patient: ResolverTypeWrapper<PatientRow>;
  PatientAccess: ResolverTypeWrapper<PatientAccessRow>;
  PatientConnection: ResolverTypeWrapper<Omit<PatientConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PatientEdge']>, nodes: ReadonlyArray<ResolversTypes['Patient']> }>;
  PatientEdge: ResolverTypeWrapper<Omit<PatientEdge, 'access' | 'node'> & { access?: Maybe<ResolversTypes['PatientAccess']>, node: ResolversTypes['Patient'] }>;
  PatientFilter: PatientFilter;
  PatientNotFound: ResolverTypeWrapper<PatientNotFound>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordLegalStatusInput: RecordLegalStatusInput;
  RecordLegalStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLegalStatusResult']>;
  RegisterRepresentationInput: RegisterRepresentationInput;
  RegisterRepresentationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterRepresentationResult']>;
  Representation: ResolverTypeWrapper<RepresentationRow>;
  RepresentationActor: RepresentationActor;
  RepresentationAlreadyOpen: ResolverTypeWrapper<Omit<RepresentationAlreadyOpen, 'representation'> & { representation?: Maybe<ResolversTypes['Representation']> }>;
  RepresentationChange: RepresentationChange;
  RepresentationChangeReason: RepresentationChangeReason;
  RepresentationChangeRefusal: RepresentationChangeRefusal;
  RepresentationChanged: ResolverTypeWrapper<RepresentationChangedRow>;
  RepresentationConnection: ResolverTypeWrapper<Omit<RepresentationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RepresentationEdge']>, nodes: ReadonlyArray<ResolversTypes['Representation']> }>;
  RepresentationDocument: ResolverTypeWrapper<RepresentationDocumentRow>;
  RepresentationDocumentInput: RepresentationDocumentInput;
  RepresentationDocumentKind: RepresentationDocumentKind;
  RepresentationDocumentsMissing: ResolverTypeWrapper<RepresentationDocumentsMissing>;
  RepresentationEdge: ResolverTypeWrapper<Omit<RepresentationEdge, 'node'> & { node: ResolversTypes['Representation'] }>;
  RepresentationEvent: ResolverTypeWrapper<RepresentationEventRow>;
  RepresentationEventConnection: ResolverTypeWrapper<Omit<RepresentationEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RepresentationEventEdge']>, nodes: ReadonlyArray<ResolversTypes['RepresentationEvent']> }>;
  RepresentationEventEdge: ResolverTypeWrapper<Omit<RepresentationEventEdge, 'node'> & { node: ResolversTypes['RepresentationEvent'] }>;
  RepresentationKind: RepresentationKind;
  RepresentationNotChanged: ResolverTypeWrapper<RepresentationNotChangedRow>;
  RepresentationNotFound: ResolverTypeWrapper<RepresentationNotFound>;
  RepresentationNotPossible: ResolverTypeWrapper<RepresentationNotPossible>;
  RepresentationPower: RepresentationPower;
  RepresentationRefusal: RepresentationRefusal;
  RepresentationRegistered: ResolverTypeWrapper<Omit<RepresentationRegistered, 'representation'> & { representation?: Maybe<ResolversTypes['Representation']> }>;
  RepresentationStatus: RepresentationStatus;
  RepresentativeInput: RepresentativeInput;
  RepresentativeNotFound: ResolverTypeWrapper<RepresentativeNotFound>;
  ResumeRepresentationInput: ResumeRepresentationInput;
  RevokeRepresentationInput: RevokeRepresentationInput;
  SuspendRepresentationInput: SuspendRepresentationInput;
  VerifyRepresentationInput: VerifyRepresentationInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessChange: AccessChange;
  String: Scalars['String']['output'];
  ChangeRepresentationResult: ResolversUnionTypes<ResolversParentTypes>['ChangeRepresentationResult'];
  ContactPoint: ContactPoint;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EndRepresentationInput: EndRepresentationInput;
  ID: Scalars['ID']['output'];
  HumanName: HumanNameRow;
  Identifier: IdentifierRow;
  IdentityDocument: IdentityDocumentRow;
  LegalStatusConnection: Omit<LegalStatusConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalStatusEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalStatusRecord']> };
  Int: Scalars['Int']['output'];
  LegalStatusDocument: LegalStatusDocument;
  LegalStatusDocumentInput: LegalStatusDocumentInput;
  LegalStatusEdge: Omit<LegalStatusEdge, 'node'> & { node: ResolversParentTypes['LegalStatusRecord'] };
  LegalStatusNotRecorded: LegalStatusNotRecorded;
  LegalStatusRecord: LegalStatusRecordRow;
  LegalStatusRecorded: LegalStatusRecordedRow;
  Me: Principal;
  Mutation: Record<PropertyKey, never>;
  Organization: OrganizationRow;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Patient: PatientRow;
  PatientAccess: PatientAccessRow;
  PatientConnection: Omit<PatientConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PatientEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Patient']> };
  PatientEdge: Omit<PatientEdge, 'access' | 'node'> & { access?: Maybe<ResolversParentTypes['PatientAccess']>, node: ResolversParentTypes['Patient'] };
  PatientFilter: PatientFilter;
  PatientNotFound: PatientNotFound;
  Query: Record<PropertyKey, never>;
  RecordLegalStatusInput: RecordLegalStatusInput;
  RecordLegalStatusResult: ResolversUnionTypes<ResolversParentTypes>['RecordLegalStatusResult'];
  RegisterRepresentationInput: RegisterRepresentationInput;
  RegisterRepresentationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterRepresentationResult'];
  Representation: RepresentationRow;
  RepresentationAlreadyOpen: Omit<RepresentationAlreadyOpen, 'representation'> & { representation?: Maybe<ResolversParentTypes['Representation']> };
  RepresentationChanged: RepresentationChangedRow;
  RepresentationConnection: Omit<RepresentationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RepresentationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Representation']> };
  RepresentationDocument: RepresentationDocumentRow;
  RepresentationDocumentInput: RepresentationDocumentInput;
  RepresentationDocumentsMissing: RepresentationDocumentsMissing;
  RepresentationEdge: Omit<RepresentationEdge, 'node'> & { node: ResolversParentTypes['Representation'] };
  RepresentationEvent: RepresentationEventRow;
  RepresentationEventConnection: Omit<RepresentationEventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RepresentationEventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RepresentationEvent']> };
  RepresentationEventEdge: Omit<RepresentationEventEdge, 'node'> & { node: ResolversParentTypes['RepresentationEvent'] };
  RepresentationNotChanged: RepresentationNotChangedRow;
  RepresentationNotFound: RepresentationNotFound;
  RepresentationNotPossible: RepresentationNotPossible;
  RepresentationRegistered: Omit<RepresentationRegistered, 'representation'> & { representation?: Maybe<ResolversParentTypes['Representation']> };
  RepresentativeInput: RepresentativeInput;
  RepresentativeNotFound: RepresentativeNotFound;
  ResumeRepresentationInput: ResumeRepresentationInput;
  RevokeRepresentationInput: RevokeRepresentationInput;
  SuspendRepresentationInput: SuspendRepresentationInput;
  VerifyRepresentationInput: VerifyRepresentationInput;
};

export type AccessDirectiveArgs = {
  class: DataClass;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = IdentityContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessChangeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccessChange'] = ResolversParentTypes['AccessChange']> = {
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<Maybe<ResolversTypes['AccessChangeKind']>, ParentType, ContextType>;
};

export type ChangeRepresentationResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ChangeRepresentationResult'] = ResolversParentTypes['ChangeRepresentationResult']> = {
  __resolveType: TypeResolveFn<'RepresentationChanged' | 'RepresentationNotChanged' | 'RepresentationNotFound', ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type HumanNameResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['HumanName'] = ResolversParentTypes['HumanName']> = {
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patronymic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentifierResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Identifier'] = ResolversParentTypes['Identifier']> = {
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdentityDocumentResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['IdentityDocument'] = ResolversParentTypes['IdentityDocument']> = {
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['IdentityDocumentKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LegalStatusConnectionResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['LegalStatusConnection'] = ResolversParentTypes['LegalStatusConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LegalStatusEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LegalStatusRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LegalStatusDocumentResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['LegalStatusDocument'] = ResolversParentTypes['LegalStatusDocument']> = {
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LegalStatusEdgeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['LegalStatusEdge'] = ResolversParentTypes['LegalStatusEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LegalStatusRecord'], ParentType, ContextType>;
};

export type LegalStatusNotRecordedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['LegalStatusNotRecorded'] = ResolversParentTypes['LegalStatusNotRecorded']> = {
  reason?: Resolver<ResolversTypes['LegalStatusRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalStatusRecordResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['LegalStatusRecord'] = ResolversParentTypes['LegalStatusRecord']> = {
  capacity?: Resolver<Maybe<ResolversTypes['LegalCapacity']>, ParentType, ContextType>;
  diedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['LegalStatusDocument']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['LegalStatusKind']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LegalStatusRecordedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['LegalStatusRecorded'] = ResolversParentTypes['LegalStatusRecorded']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['LegalStatusRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  patients?: Resolver<Maybe<ResolversTypes['PatientConnection']>, ParentType, ContextType, RequireFields<MePatientsArgs, 'first'>>;
  role?: Resolver<Maybe<ResolversTypes['AccountRole']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AccountState']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  endRepresentation?: Resolver<Maybe<ResolversTypes['ChangeRepresentationResult']>, ParentType, ContextType, RequireFields<MutationEndRepresentationArgs, 'input'>>;
  recordLegalStatus?: Resolver<Maybe<ResolversTypes['RecordLegalStatusResult']>, ParentType, ContextType, RequireFields<MutationRecordLegalStatusArgs, 'input'>>;
  registerRepresentation?: Resolver<Maybe<ResolversTypes['RegisterRepresentationResult']>, ParentType, ContextType, RequireFields<MutationRegisterRepresentationArgs, 'input'>>;
  resumeRepresentation?: Resolver<Maybe<ResolversTypes['ChangeRepresentationResult']>, ParentType, ContextType, RequireFields<MutationResumeRepresentationArgs, 'input'>>;
  revokeRepresentation?: Resolver<Maybe<ResolversTypes['ChangeRepresentationResult']>, ParentType, ContextType, RequireFields<MutationRevokeRepresentationArgs, 'input'>>;
  suspendRepresentation?: Resolver<Maybe<ResolversTypes['ChangeRepresentationResult']>, ParentType, ContextType, RequireFields<MutationSuspendRepresentationArgs, 'input'>>;
  verifyRepresentation?: Resolver<Maybe<ResolversTypes['ChangeRepresentationResult']>, ParentType, ContextType, RequireFields<MutationVerifyRepresentationArgs, 'input'>>;
};

export type OrganizationResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PatientResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  deceasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IdentityDocument']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identifiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Identifier']>>, ParentType, ContextType>;
  legalCapacity?: Resolver<Maybe<ResolversTypes['LegalCapacity']>, ParentType, ContextType>;
  legalStatusHistory?: Resolver<Maybe<ResolversTypes['LegalStatusConnection']>, ParentType, ContextType, RequireFields<PatientLegalStatusHistoryArgs, 'first'>>;
  myAccess?: Resolver<Maybe<ResolversTypes['PatientAccess']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['HumanName']>, ParentType, ContextType>;
  organizations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Organization']>>, ParentType, ContextType>;
  representations?: Resolver<Maybe<ResolversTypes['RepresentationConnection']>, ParentType, ContextType, RequireFields<PatientRepresentationsArgs, 'first'>>;
  sex?: Resolver<Maybe<ResolversTypes['AdministrativeGender']>, ParentType, ContextType>;
};

export type PatientAccessResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PatientAccess'] = ResolversParentTypes['PatientAccess']> = {
  basis?: Resolver<Maybe<ResolversTypes['AccessBasis']>, ParentType, ContextType>;
  changes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AccessChange']>>, ParentType, ContextType>;
  representation?: Resolver<Maybe<ResolversTypes['Representation']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type PatientConnectionResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PatientConnection'] = ResolversParentTypes['PatientConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PatientEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Patient']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PatientEdgeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PatientEdge'] = ResolversParentTypes['PatientEdge']> = {
  access?: Resolver<Maybe<ResolversTypes['PatientAccess']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Patient'], ParentType, ContextType>;
};

export type PatientNotFoundResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PatientNotFound'] = ResolversParentTypes['PatientNotFound']> = {
  patientId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryPatientArgs, 'id'>>;
  patients?: Resolver<Maybe<ResolversTypes['PatientConnection']>, ParentType, ContextType, RequireFields<QueryPatientsArgs, 'first'>>;
};

export type RecordLegalStatusResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RecordLegalStatusResult'] = ResolversParentTypes['RecordLegalStatusResult']> = {
  __resolveType: TypeResolveFn<'LegalStatusNotRecorded' | 'LegalStatusRecorded' | 'PatientNotFound', ParentType, ContextType>;
};

export type RegisterRepresentationResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RegisterRepresentationResult'] = ResolversParentTypes['RegisterRepresentationResult']> = {
  __resolveType: TypeResolveFn<'PatientNotFound' | 'RepresentationAlreadyOpen' | 'RepresentationDocumentsMissing' | 'RepresentationNotPossible' | 'RepresentationRegistered' | 'RepresentativeNotFound', ParentType, ContextType>;
};

export type RepresentationResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Representation'] = ResolversParentTypes['Representation'], FederationReferenceType extends FederationReferenceTypes['Representation'] = FederationReferenceTypes['Representation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Representation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  documents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RepresentationDocument']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['RepresentationEventConnection']>, ParentType, ContextType, RequireFields<RepresentationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMine?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RepresentationKind']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  powers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RepresentationPower']>>, ParentType, ContextType>;
  representativeName?: Resolver<Maybe<ResolversTypes['HumanName']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['RepresentationStatus']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validThrough?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RepresentationAlreadyOpenResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentationAlreadyOpen'] = ResolversParentTypes['RepresentationAlreadyOpen']> = {
  representation?: Resolver<Maybe<ResolversTypes['Representation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationChangedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentationChanged'] = ResolversParentTypes['RepresentationChanged']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['RepresentationChange'], ParentType, ContextType>;
  representation?: Resolver<Maybe<ResolversTypes['Representation']>, ParentType, ContextType>;
  representationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationConnectionResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentationConnection'] = ResolversParentTypes['RepresentationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RepresentationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Representation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepresentationDocumentResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentationDocument'] = ResolversParentTypes['RepresentationDocument']> = {
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RepresentationDocumentKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RepresentationDocumentsMissingResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentationDocumentsMissing'] = ResolversParentTypes['RepresentationDocumentsMissing']> = {
  missing?: Resolver<ReadonlyArray<ResolversTypes['RepresentationDocumentKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationEdgeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentationEdge'] = ResolversParentTypes['RepresentationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Representation'], ParentType, ContextType>;
};

export type RepresentationEventResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentationEvent'] = ResolversParentTypes['RepresentationEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['RepresentationActor']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['RepresentationChange']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['RepresentationChangeReason']>, ParentType, ContextType>;
  staffName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RepresentationEventConnectionResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentationEventConnection'] = ResolversParentTypes['RepresentationEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RepresentationEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RepresentationEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RepresentationEventEdgeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentationEventEdge'] = ResolversParentTypes['RepresentationEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RepresentationEvent'], ParentType, ContextType>;
};

export type RepresentationNotChangedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentationNotChanged'] = ResolversParentTypes['RepresentationNotChanged']> = {
  reason?: Resolver<ResolversTypes['RepresentationChangeRefusal'], ParentType, ContextType>;
  representation?: Resolver<Maybe<ResolversTypes['Representation']>, ParentType, ContextType>;
  representationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationNotFoundResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentationNotFound'] = ResolversParentTypes['RepresentationNotFound']> = {
  representationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationNotPossibleResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentationNotPossible'] = ResolversParentTypes['RepresentationNotPossible']> = {
  reason?: Resolver<ResolversTypes['RepresentationRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentationRegisteredResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentationRegistered'] = ResolversParentTypes['RepresentationRegistered']> = {
  representation?: Resolver<Maybe<ResolversTypes['Representation']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentativeNotFoundResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentativeNotFound'] = ResolversParentTypes['RepresentativeNotFound']> = {
  representativeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = IdentityContext> = {
  AccessChange?: AccessChangeResolvers<ContextType>;
  ChangeRepresentationResult?: ChangeRepresentationResultResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  HumanName?: HumanNameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IdentityDocument?: IdentityDocumentResolvers<ContextType>;
  LegalStatusConnection?: LegalStatusConnectionResolvers<ContextType>;
  LegalStatusDocument?: LegalStatusDocumentResolvers<ContextType>;
  LegalStatusEdge?: LegalStatusEdgeResolvers<ContextType>;
  LegalStatusNotRecorded?: LegalStatusNotRecordedResolvers<ContextType>;
  LegalStatusRecord?: LegalStatusRecordResolvers<ContextType>;
  LegalStatusRecorded?: LegalStatusRecordedResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientAccess?: PatientAccessResolvers<ContextType>;
  PatientConnection?: PatientConnectionResolvers<ContextType>;
  PatientEdge?: PatientEdgeResolvers<ContextType>;
  PatientNotFound?: PatientNotFoundResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordLegalStatusResult?: RecordLegalStatusResultResolvers<ContextType>;
  RegisterRepresentationResult?: RegisterRepresentationResultResolvers<ContextType>;
  Representation?: RepresentationResolvers<ContextType>;
  RepresentationAlreadyOpen?: RepresentationAlreadyOpenResolvers<ContextType>;
  RepresentationChanged?: RepresentationChangedResolvers<ContextType>;
  RepresentationConnection?: RepresentationConnectionResolvers<ContextType>;
  RepresentationDocument?: RepresentationDocumentResolvers<ContextType>;
  RepresentationDocumentsMissing?: RepresentationDocumentsMissingResolvers<ContextType>;
  RepresentationEdge?: RepresentationEdgeResolvers<ContextType>;
  RepresentationEvent?: RepresentationEventResolvers<ContextType>;
  RepresentationEventConnection?: RepresentationEventConnectionResolvers<ContextType>;
  RepresentationEventEdge?: RepresentationEventEdgeResolvers<ContextType>;
  RepresentationNotChanged?: RepresentationNotChangedResolvers<ContextType>;
  RepresentationNotFound?: RepresentationNotFoundResolvers<ContextType>;
  RepresentationNotPossible?: RepresentationNotPossibleResolvers<ContextType>;
  RepresentationRegistered?: RepresentationRegisteredResolvers<ContextType>;
  RepresentativeNotFound?: RepresentativeNotFoundResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = IdentityContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
