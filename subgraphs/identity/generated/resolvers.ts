import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Principal } from '../../_policy/types.ts';
import type { Patient as PatientRow, HumanName as HumanNameRow, Identifier as IdentifierRow, Organization as OrganizationRow } from '../domain/patient.ts';
import type { IdentityDocument as IdentityDocumentRow } from '../domain/identity-document.ts';
import type { Representation as RepresentationRow } from '../domain/representation.ts';
import type { Account as AccountOfHolder, IssuedCredentials as IssuedCredentialsRow, SignInSession as SignInSessionRow } from '../domain/account.ts';
import type { AccountApplication as AccountApplicationRow } from '../domain/account-application.ts';
import type { Applicant as ApplicantRow, ApplicationFault as ApplicationFaultRow } from '../domain/applicant.ts';
import type { ApplicationApproved as ApplicationApprovedRow, PatientChoiceNeeded as PatientChoiceNeededRow } from '../domain/outcomes-of-applications.ts';
import type { Feedback as FeedbackRow } from '../domain/feedback.ts';
import type { Notice as NoticeRow } from '../domain/notice.ts';
import type { SeenRepresentationDocument as RepresentationDocumentRow } from '../domain/representation-document.ts';
import type { SeenRepresentationEvent as RepresentationEventRow } from '../domain/representation-event.ts';
import type { RepresentationChanged as RepresentationChangedRow, RepresentationNotChanged as RepresentationNotChangedRow, LegalStatusRecorded as LegalStatusRecordedRow } from '../domain/outcomes-of-representations.ts';
import type { PatientAccess as PatientAccessRow } from '../domain/patient-access.ts';
import type { LegalStatusRecord as LegalStatusRecordRow } from '../domain/legal-status.ts';
import type { IdentityDocumentRecorded as IdentityDocumentRecordedRow } from '../domain/outcomes-of-documents.ts';
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

/** An account as staff see it. */
export type Account = {
  readonly __typename?: 'Account';
  /** Whose account it is. */
  readonly holder?: Maybe<Scalars['String']['output']>;
  /** The account's id. */
  readonly id: Scalars['ID']['output'];
  /** The login; null where the holder signs in elsewhere. */
  readonly login?: Maybe<Scalars['String']['output']>;
  /** What kind of caller it is. */
  readonly role?: Maybe<AccountRole>;
  /** Whether it may be used. */
  readonly state?: Maybe<AccountState>;
};

/** An application for an account. Seen by the registrars of its organisation. */
export type AccountApplication = {
  readonly __typename?: 'AccountApplication';
  /** When it was approved or refused. */
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** Whether a registrar submitted it at reception; otherwise the applicant did. */
  readonly isFromReception?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the caller has submitted it, so that another registrar has to decide. */
  readonly isMine?: Maybe<Scalars['Boolean']['output']>;
  /**
   * When the particulars of the applicants were erased for good: 30 days after a refusal, or after 90 days without a
   * decision. Null while they are kept. State, times and the reason of a refusal stay.
   */
  readonly particularsErasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The patient, or the member of staff; null once the particulars were erased (`particularsErasedAt`). */
  readonly patient?: Maybe<ApplicantParticulars>;
  /** Why it was refused. */
  readonly refusalReason?: Maybe<Scalars['String']['output']>;
  /** What the representative is to the patient. */
  readonly relation?: Maybe<LegalRepresentation>;
  /** The representative; null where there is none, and once the particulars were erased. */
  readonly representative?: Maybe<ApplicantParticulars>;
  /** What the account is to be; null for an account of the portal. */
  readonly staffRole?: Maybe<StaffRole>;
  /** State. */
  readonly state?: Maybe<AccountApplicationState>;
  /** When it was submitted. */
  readonly submittedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The accounts are there. */
export type AccountApplicationApproved = {
  readonly __typename?: 'AccountApplicationApproved';
  /** The application as it stands now. */
  readonly application?: Maybe<AccountApplication>;
  /** One for each holder. A representative sees the patient once the representation is registered and verified. */
  readonly credentials: ReadonlyArray<IssuedCredentials>;
  /** The patient; null for a staff application. */
  readonly patient?: Maybe<Patient>;
};

/** A page of applications. */
export type AccountApplicationConnection = {
  readonly __typename?: 'AccountApplicationConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<AccountApplicationEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<AccountApplication>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many applications the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** It was approved or refused before, or has lapsed (`state`); nothing has changed. */
export type AccountApplicationDecided = {
  readonly __typename?: 'AccountApplicationDecided';
  /** The application as it stands. */
  readonly application?: Maybe<AccountApplication>;
};

/** An application in a list. */
export type AccountApplicationEdge = {
  readonly __typename?: 'AccountApplicationEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: AccountApplication;
};

/** Something is missing or malformed; nothing was kept. */
export type AccountApplicationIncomplete = {
  readonly __typename?: 'AccountApplicationIncomplete';
  /** Every item that is not as it has to be, in the order of the form. */
  readonly items: ReadonlyArray<ApplicationItemFault>;
};

/** There is no such application at the caller's organisation. */
export type AccountApplicationNotFound = {
  readonly __typename?: 'AccountApplicationNotFound';
  /** The id that was asked for. */
  readonly applicationId: Scalars['ID']['output'];
};

/** The application waits for a registrar. */
export type AccountApplicationReceived = {
  readonly __typename?: 'AccountApplicationReceived';
  /** Its number, to be named at reception. */
  readonly applicationId: Scalars['ID']['output'];
};

/** The application is refused. */
export type AccountApplicationRefused = {
  readonly __typename?: 'AccountApplicationRefused';
  /** The application as it stands now. */
  readonly application?: Maybe<AccountApplication>;
};

/** States of an application. */
export type AccountApplicationState =
  /** Approved. */
  | 'APPROVED'
  /**
   * Nobody decided it for 90 days: its particulars were erased, and nothing is left to approve. The applicant has to apply
   * anew. It is not listed among `SUBMITTED` any more.
   */
  | 'LAPSED'
  /** Refused. */
  | 'REFUSED'
  /** It waits for a registrar. */
  | 'SUBMITTED';

/** A page of accounts. */
export type AccountConnection = {
  readonly __typename?: 'AccountConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<AccountEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<Account>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many accounts the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An account in a list. */
export type AccountEdge = {
  readonly __typename?: 'AccountEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Account;
};

/** Why an account is locked. */
export type AccountLockReason =
  /** Login or password were lost or became known. */
  | 'CREDENTIALS_EXPOSED'
  /** The holder works here no longer. */
  | 'EMPLOYMENT_ENDED'
  /** The holder has asked for it. */
  | 'HOLDER_REQUEST'
  /** Somebody else seems to use it. */
  | 'SUSPECTED_MISUSE';

/** The account is locked and all its sessions have ended; new credentials unlock it. */
export type AccountLocked = {
  readonly __typename?: 'AccountLocked';
  /** The account's id. */
  readonly accountId: Scalars['ID']['output'];
};

/** There is no such account at the caller's organisation. */
export type AccountNotFound = {
  readonly __typename?: 'AccountNotFound';
  /** The id that was asked for. */
  readonly accountId: Scalars['ID']['output'];
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

/** What to answer. */
export type AnswerFeedbackInput = {
  /** `Feedback.id`. */
  readonly feedbackId: Scalars['ID']['input'];
  /** 1 to 4000 characters, in Russian. */
  readonly text: Scalars['String']['input'];
};

/** What came of answering. */
export type AnswerFeedbackResult = FeedbackAnswered | FeedbackAnsweredBefore | FeedbackNotFound;

/**
 * The person on record is somebody else as far as the record says: name, birth date or passport differ, or the passport is
 * another's. Nothing was changed. Where the passport was renewed, record the new one first: see `recordIdentityDocument`.
 */
export type ApplicantDoesNotMatch = {
  readonly __typename?: 'ApplicantDoesNotMatch';
  /** Whose particulars differ. */
  readonly whose: ApplicationParty;
};

/** Somebody's particulars. Nothing is required by the schema: what an application lacks is answered item by item. */
export type ApplicantInput = {
  /** Birth date. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Family name. */
  readonly family?: InputMaybe<Scalars['String']['input']>;
  /** First name. */
  readonly given?: InputMaybe<Scalars['String']['input']>;
  /** Series and number of the passport, spaced in any way. */
  readonly passport?: InputMaybe<Scalars['String']['input']>;
  /** Patronymic; left out where there is none. */
  readonly patronymic?: InputMaybe<Scalars['String']['input']>;
  /** Phone number, for example `+79261234567`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
};

/** What an application says about somebody. */
export type ApplicantParticulars = {
  readonly __typename?: 'ApplicantParticulars';
  /** Birth date. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** E-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Family name. */
  readonly family?: Maybe<Scalars['String']['output']>;
  /** First name. */
  readonly given?: Maybe<Scalars['String']['output']>;
  /** Series and number of the passport. */
  readonly passport?: Maybe<Scalars['String']['output']>;
  /** Patronymic. */
  readonly patronymic?: Maybe<Scalars['String']['output']>;
  /** Phone number, E.164. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** A representative's particulars. Nothing is required by the schema, as with `ApplicantInput`. */
export type ApplicantRepresentativeInput = {
  /** Birth date; may be added at approval. */
  readonly birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** E-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Family name. */
  readonly family?: InputMaybe<Scalars['String']['input']>;
  /** First name. */
  readonly given?: InputMaybe<Scalars['String']['input']>;
  /** Series and number of the passport, spaced in any way. */
  readonly passport?: InputMaybe<Scalars['String']['input']>;
  /** Patronymic; left out where there is none. */
  readonly patronymic?: InputMaybe<Scalars['String']['input']>;
  /** Phone number, for example `+79261234567`. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** What the representative is to the patient. */
  readonly relation?: InputMaybe<LegalRepresentation>;
};

/** What may be wrong with an item. */
export type ApplicationFaultKind =
  /** It is not what it says it is. */
  | 'MALFORMED'
  /** It is needed and was not given. */
  | 'MISSING'
  /**
   * It cannot be so beside the rest of the application: `RELATION`, where the patient's age does not allow it (parents and
   * adoptive parents below 18, guardians below 14, trustees from 14 on; adults have guardians or trustees); `BIRTH_DATE` of
   * a representative younger than 18.
   */
  | 'NOT_POSSIBLE';

/** Items of an application. */
export type ApplicationItem =
  /** Birth date. */
  | 'BIRTH_DATE'
  /** E-mail address. */
  | 'EMAIL'
  /** Family name. */
  | 'FAMILY_NAME'
  /** First name. */
  | 'GIVEN_NAME'
  /** Series and number of the passport. */
  | 'PASSPORT'
  /** Patronymic. */
  | 'PATRONYMIC'
  /** Phone number. */
  | 'PHONE'
  /** What the representative is to the patient. */
  | 'RELATION';

/** One item that an application lacks. */
export type ApplicationItemFault = {
  readonly __typename?: 'ApplicationItemFault';
  /** What is wrong with it. */
  readonly fault: ApplicationFaultKind;
  /** Which item. */
  readonly item: ApplicationItem;
  /** The same in Russian, for people. */
  readonly text: Scalars['String']['output'];
  /** Whose item. */
  readonly whose: ApplicationParty;
};

/** Whom an item of an application is about. */
export type ApplicationParty =
  /** The patient; in a staff application, the member of staff. */
  | 'PATIENT'
  /** Their representative. */
  | 'REPRESENTATIVE';

/** Which application to approve, for whom, and how the credentials reach them. */
export type ApproveAccountApplicationInput = {
  /** `AccountApplication.id`. */
  readonly applicationId: Scalars['ID']['input'];
  /** How login and password reach their holders. */
  readonly delivery?: CredentialsDelivery;
  /** That nobody among `PatientChoiceNeeded.candidates` is the applicant: registers a new patient. */
  readonly isNewPatient?: Scalars['Boolean']['input'];
  /** The representative is nobody among `RepresentativeChoiceNeeded.candidateIds`, but a namesake born on the same day. */
  readonly isNewRepresentative?: Scalars['Boolean']['input'];
  /**
   * `Patient.id` of the patient at the caller's organisation whom the application is about, where the registrar has found
   * them; name or passport agrees, and no other passport is on record. Left out: somebody registered here under the same passport, name and birth date, or else a new patient.
   */
  readonly patientId?: InputMaybe<Scalars['ID']['input']>;
  /** The representative's birth date as in the passport; needed where the application does not say it. */
  readonly representativeBirthDate?: InputMaybe<Scalars['Date']['input']>;
  /**
   * One of `RepresentativeChoiceNeeded.candidateIds`: the representative is that person, and has no other passport on
   * record. Where they have one, record the new one first: see `recordIdentityDocument` and `registerRepresentation`.
   */
  readonly representativeId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of an approval. */
export type ApproveAccountApplicationResult = AccountApplicationApproved | AccountApplicationDecided | AccountApplicationIncomplete | AccountApplicationNotFound | ApplicantDoesNotMatch | OwnAccountApplication | PatientChoiceNeeded | RepresentativeChoiceNeeded;

/** The login as it is to be. */
export type ChangeLoginInput = {
  /** 4 to 100 letters, digits or `. _ % + - @`; may be an e-mail address. Case does not count. */
  readonly login: Scalars['String']['input'];
};

/** What came of a change of the login. */
export type ChangeLoginResult = LoginChanged | LoginNotAccepted | LoginTaken | TooManyAttempts;

/** The old password and the new one. */
export type ChangePasswordInput = {
  /** The password as it is. */
  readonly currentPassword: Scalars['String']['input'];
  /** The password as it is to be. Ask people twice; send it once. */
  readonly newPassword: Scalars['String']['input'];
};

/** What came of a change of the password. */
export type ChangePasswordResult = CurrentPasswordWrong | PasswordChanged | PasswordNotAccepted | TooManyAttempts;

/** What came of a change. */
export type ChangeRepresentationResult = RepresentationChanged | RepresentationNotChanged | RepresentationNotFound;

/** The mailed code. */
export type ConfirmContactChangeInput = {
  /** Eight digits. */
  readonly code: Scalars['String']['input'];
  /** `ContactCodeSent.requestId`. */
  readonly requestId: Scalars['ID']['input'];
};

/** What came of the confirmation. */
export type ConfirmContactChangeResult = ContactChanged | ContactCodeRefused;

/** Phone number or e-mail address is changed. */
export type ContactChanged = {
  readonly __typename?: 'ContactChanged';
  /** Which of the two. */
  readonly channel: ContactChannel;
};

/** What of a contact is changed. */
export type ContactChannel =
  /** E-mail address: the code is mailed to the new one. */
  | 'EMAIL'
  /** Phone number: the code is mailed to the caller's e-mail address. */
  | 'PHONE';

/** The code is wrong, used, too old, or was tried too often; after five tries ask for a new one. */
export type ContactCodeRefused = {
  readonly __typename?: 'ContactCodeRefused';
  /** The request that was asked for. */
  readonly requestId: Scalars['ID']['output'];
};

/** A code was mailed; the contact changes when it is confirmed. */
export type ContactCodeSent = {
  readonly __typename?: 'ContactCodeSent';
  /** To be passed to `confirmContactChange` with the code. */
  readonly requestId: Scalars['ID']['output'];
  /** How long the code works. */
  readonly validForSeconds: Scalars['Int']['output'];
};

/** A new phone number is confirmed by mail, and the caller has no e-mail address on record: ask at reception. */
export type ContactEmailMissing = {
  readonly __typename?: 'ContactEmailMissing';
  /** Which of the two. */
  readonly channel: ContactChannel;
};

/** The new value is no phone number, or no e-mail address. */
export type ContactNotAccepted = {
  readonly __typename?: 'ContactNotAccepted';
  /** Which of the two. */
  readonly channel: ContactChannel;
};

/** How to reach a patient. */
export type ContactPoint = {
  readonly __typename?: 'ContactPoint';
  /** E-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Phone number, E.164. */
  readonly phone?: Maybe<Scalars['String']['output']>;
};

/** How new credentials reach their holder. */
export type CredentialsDelivery =
  /**
   * A link on which the holder sets a password is mailed to their address; it works once, for a day. For somebody on record
   * that is the address that was there before, never one from an application; for a new person the address that a registrar
   * has written down at reception. Where there is none such, an approval answers an error `BAD_USER_INPUT` for `delivery`:
   * hand the credentials out on paper. A person of whom another organisation has data gets a link also where `PRINTED` was
   * asked for.
   */
  | 'MAILED'
  /**
   * Login and a random initial password are answered once, to be handed out on paper. At an approval the passport that is
   * shown is recorded, where none is on record.
   */
  | 'PRINTED';

/**
 * There is no such account here, or the document is none on record that counts, or no link is mailed: there is no e-mail
 * address, or the account is locked and its credentials are handed out on paper alone.
 */
export type CredentialsNotReissued = {
  readonly __typename?: 'CredentialsNotReissued';
  /** The id that was asked for. */
  readonly accountId: Scalars['ID']['output'];
};

/**
 * The old password works no longer, all sessions have ended, identities at other providers are not linked any more, and
 * the account is unlocked.
 */
export type CredentialsReissued = {
  readonly __typename?: 'CredentialsReissued';
  /** Login, and the password where it is to be handed out on paper. */
  readonly credentials?: Maybe<IssuedCredentials>;
};

/** The current password is another one. */
export type CurrentPasswordWrong = {
  readonly __typename?: 'CurrentPasswordWrong';
  /** How many more tries there are for now. */
  readonly triesLeft: Scalars['Int']['output'];
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

/** What somebody wrote to an organisation. Seen by the sender, and by its registrars and privacy officers. */
export type Feedback = {
  readonly __typename?: 'Feedback';
  /** The answer; null until there is one. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** To whom. */
  readonly organization?: Maybe<Organization>;
  /** Name of the sender. */
  readonly sender?: Maybe<Scalars['String']['output']>;
  /** When. */
  readonly sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was written. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly topic?: Maybe<FeedbackTopic>;
};

/** The sender is told that there is an answer. */
export type FeedbackAnswered = {
  readonly __typename?: 'FeedbackAnswered';
  /** The feedback as it stands now. */
  readonly feedback?: Maybe<Feedback>;
};

/** Somebody has answered already; that answer stays. */
export type FeedbackAnsweredBefore = {
  readonly __typename?: 'FeedbackAnsweredBefore';
  /** The feedback as it stands. */
  readonly feedback?: Maybe<Feedback>;
};

/** A page of feedback. */
export type FeedbackConnection = {
  readonly __typename?: 'FeedbackConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<FeedbackEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<Feedback>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Feedback in a list. */
export type FeedbackEdge = {
  readonly __typename?: 'FeedbackEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Feedback;
};

/** There is no such feedback at the caller's organisation. */
export type FeedbackNotFound = {
  readonly __typename?: 'FeedbackNotFound';
  /** The id that was asked for. */
  readonly feedbackId: Scalars['ID']['output'];
};

/** The feedback was received. */
export type FeedbackSent = {
  readonly __typename?: 'FeedbackSent';
  /** The feedback as it stands now. */
  readonly feedback?: Maybe<Feedback>;
};

/** What feedback is about. */
export type FeedbackTopic =
  /** Anything else. */
  | 'OTHER'
  /** Personal data and who has seen them. */
  | 'PERSONAL_DATA'
  /** The portal itself. */
  | 'PORTAL'
  /** Results. */
  | 'RESULTS'
  /** Treatment and service. */
  | 'SERVICE';

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
  /** When another document of its kind took its place; null for the one that counts. */
  readonly supersededAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Kinds of identity documents. */
export type IdentityDocumentKind =
  /** Birth certificate. */
  | 'BIRTH_CERTIFICATE'
  /** Another document. */
  | 'OTHER'
  /** Passport. */
  | 'PASSPORT';

/** Nothing was recorded. */
export type IdentityDocumentNotRecorded = {
  readonly __typename?: 'IdentityDocumentNotRecorded';
  /** Why. */
  readonly reason: IdentityDocumentRefusal;
};

/** It is recorded, and counts from now on. */
export type IdentityDocumentRecorded = {
  readonly __typename?: 'IdentityDocumentRecorded';
  /** The patient as they stand now. */
  readonly patient?: Maybe<Patient>;
};

/** Why a document is not recorded. */
export type IdentityDocumentRefusal =
  /** The holder has died. */
  | 'DECEASED'
  /** It is not this person's as far as can be told here. Look at the document again; the privacy officer can find out more. */
  | 'NOT_ACCEPTED'
  /** It is on record as it was shown. */
  | 'UNCHANGED';

/** Login and password for one holder. Answered once: the password is kept as a hash only. */
export type IssuedCredentials = {
  readonly __typename?: 'IssuedCredentials';
  /** Id of the account. */
  readonly accountId?: Maybe<Scalars['ID']['output']>;
  /** Whose account it is. */
  readonly holder?: Maybe<ApplicationParty>;
  /** To be changed at the first sign-in; null where a link was mailed, and where they have had an account before. */
  readonly initialPassword?: Maybe<Scalars['String']['output']>;
  /** With which they sign in; null where they have had an account before, whose credentials stay as they are. */
  readonly login?: Maybe<Scalars['String']['output']>;
};

/** From now on the account is used with that identity, too. */
export type IssuerSubjectLinked = {
  readonly __typename?: 'IssuerSubjectLinked';
  /** The provider. */
  readonly issuer: Scalars['String']['output'];
};

/** The identity belongs to an account already, or the account has one at this provider. */
export type IssuerSubjectNotAvailable = {
  readonly __typename?: 'IssuerSubjectNotAvailable';
  /** The provider. */
  readonly issuer: Scalars['String']['output'];
};

/** The token is none of a configured provider, not for this portal, or it is too old. */
export type IssuerTokenNotAccepted = {
  readonly __typename?: 'IssuerTokenNotAccepted';
  /** Why, as a stable code. */
  readonly reason: Scalars['String']['output'];
};

/** Legal capacity. */
export type LegalCapacity =
  /** Full. */
  | 'FULL'
  /** Limited by a court: a trustee assists. */
  | 'LIMITED'
  /** None, by a court's decision: a guardian acts. */
  | 'NONE';

/** Ways of representing a patient that an application may name; an attorney is registered with the power of attorney. */
export type LegalRepresentation =
  /** Adoptive parent. */
  | 'ADOPTIVE_PARENT'
  /** Guardian. */
  | 'GUARDIAN'
  /** Mother or father. */
  | 'PARENT'
  /** Trustee. */
  | 'TRUSTEE';

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

/** With which identity at another provider the account is to be used. */
export type LinkIssuerSubjectInput = {
  /** `Account.id` where a registrar links it for a person who is present; the caller's own where it is left out. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** With `accountId`: series and number of the passport that was shown. */
  readonly passportNumber?: InputMaybe<Scalars['String']['input']>;
  /** A token of a configured provider, for this portal, that is still good. */
  readonly token: Scalars['String']['input'];
};

/** What came of linking. */
export type LinkIssuerSubjectResult = AccountNotFound | IssuerSubjectLinked | IssuerSubjectNotAvailable | IssuerTokenNotAccepted | TooManyAttempts;

/** Which account to lock, and why. */
export type LockAccountInput = {
  /** `Account.id`, or the id of an account that the access log names. */
  readonly accountId: Scalars['ID']['input'];
  /** Why. */
  readonly reason: AccountLockReason;
};

/** What came of locking. */
export type LockAccountResult = AccountLocked | AccountNotFound;

/** The login is changed. */
export type LoginChanged = {
  readonly __typename?: 'LoginChanged';
  /** The login as it is now. */
  readonly login: Scalars['String']['output'];
};

/** The login is too short, too long, or holds signs that a login may not have. */
export type LoginNotAccepted = {
  readonly __typename?: 'LoginNotAccepted';
  /** The same in Russian, for people. */
  readonly text: Scalars['String']['output'];
};

/** The login is not to be had. */
export type LoginTaken = {
  readonly __typename?: 'LoginTaken';
  /** The login that was asked for. */
  readonly login: Scalars['String']['output'];
};

/** Which notice was read. */
export type MarkNoticeReadInput = {
  /** `Notice.id`. */
  readonly noticeId: Scalars['ID']['input'];
};

/** What came of marking. */
export type MarkNoticeReadResult = NoticeNotFound | NoticeRead;

/** The account with which the caller is signed in. */
export type Me = {
  readonly __typename?: 'Me';
  /** What the caller wrote to organisations, latest first. */
  readonly feedback?: Maybe<FeedbackConnection>;
  /** The account's id. */
  readonly id: Scalars['ID']['output'];
  /** With which the caller signs in; null where they sign in elsewhere. */
  readonly login?: Maybe<Scalars['String']['output']>;
  /** Full name of the person behind the account; null for a partner's system. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /**
   * What the caller has to be told, newest first. While terms are still to be accepted, only what everybody is told who uses
   * the portal: that there are new ones.
   */
  readonly notices?: Maybe<NoticeConnection>;
  /** The organisation for which staff and partner systems act. */
  readonly organization?: Maybe<Organization>;
  /** The caller, where they are a patient, and every patient whom they represent now, by family name. */
  readonly patients?: Maybe<PatientConnection>;
  /** What kind of caller the account is. */
  readonly role?: Maybe<AccountRole>;
  /** Sign-ins that have not ended, the latest first; at most 100. */
  readonly sessions?: Maybe<ReadonlyArray<SignInSession>>;
  /** Whether the account may be used. */
  readonly state?: Maybe<AccountState>;
};


/** The account with which the caller is signed in. */
export type MeFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The account with which the caller is signed in. */
export type MeNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** The account with which the caller is signed in. */
export type MePatientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Answers feedback, once. For registrars and privacy officers of the organisation. */
  readonly answerFeedback?: Maybe<AnswerFeedbackResult>;
  /**
   * Approves an application: registers the patient, makes the accounts, and answers login and initial password once. For
   * registrars of the organisation who have not submitted the application and whom it is not about.
   */
  readonly approveAccountApplication?: Maybe<ApproveAccountApplicationResult>;
  /** Changes the login with which the caller signs in. */
  readonly changeLogin?: Maybe<ChangeLoginResult>;
  /**
   * Changes the caller's password and ends all their other sessions. Where the first password is still to be changed, this
   * opens the account.
   */
  readonly changePassword?: Maybe<ChangePasswordResult>;
  /** Confirms a change of phone number or e-mail address with the mailed code. It has five tries and ten minutes. */
  readonly confirmContactChange?: Maybe<ConfirmContactChangeResult>;
  /**
   * Sets an earlier last day. For a registrar where the patient is registered; a representation is never prolonged, a
   * longer one is registered anew.
   */
  readonly endRepresentation?: Maybe<ChangeRepresentationResult>;
  /** Lets an account be used with an identity at another provider, once for each provider. */
  readonly linkIssuerSubject?: Maybe<LinkIssuerSubjectResult>;
  /** Locks somebody's account on suspicion, at once. For registrars and privacy officers; never their own. */
  readonly lockAccount?: Maybe<LockAccountResult>;
  /** Remembers that the caller has read a notice. */
  readonly markNoticeRead?: Maybe<MarkNoticeReadResult>;
  /**
   * Records an identity document that its holder shows in person: their first one, or a renewed one. From then on it is the
   * one that counts of its kind; the older one stays in `Patient.documents(includeSuperseded: true)`. The holder is told.
   * For registrars where the patient is registered; never for themselves, nor for whom they represent.
   */
  readonly recordIdentityDocument?: Maybe<RecordIdentityDocumentResult>;
  /**
   * Records legal capacity or death, effective at once: representations that depend on it begin and end by themselves.
   * For registrars where the patient is registered.
   */
  readonly recordLegalStatus?: Maybe<RecordLegalStatusResult>;
  /** Refuses an application. For registrars as in `approveAccountApplication`. */
  readonly refuseAccountApplication?: Maybe<RefuseAccountApplicationResult>;
  /**
   * Registers that somebody represents a patient. For registrars where the patient is registered; it grants nothing until
   * another staff member has verified it.
   */
  readonly registerRepresentation?: Maybe<RegisterRepresentationResult>;
  /**
   * Gives somebody who is present new credentials against their document, and unlocks the account. For registrars; never
   * for themselves.
   */
  readonly reissueCredentials?: Maybe<ReissueCredentialsResult>;
  /**
   * Says that somebody else uses the caller's account: all its sessions end at once, it is locked, and the privacy officer
   * is told.
   */
  readonly reportUnauthorisedAccess?: Maybe<UnauthorisedAccessReported>;
  /** Asks to change the caller's phone number or e-mail address, or a child's: mails a code that confirms it. */
  readonly requestContactChange?: Maybe<RequestContactChangeResult>;
  /** Ends a suspension, at once. For a registrar or privacy officer where the patient is registered. */
  readonly resumeRepresentation?: Maybe<ChangeRepresentationResult>;
  /**
   * Revokes a representation, at once and for good. For the patient from 15 on, for the representative, and for a
   * registrar where the patient is registered.
   */
  readonly revokeRepresentation?: Maybe<ChangeRepresentationResult>;
  /** Writes to an organisation. For people and clinicians. */
  readonly sendFeedback?: Maybe<SendFeedbackResult>;
  /** Ends the session in which the caller asks. */
  readonly signOut?: Maybe<SignedOut>;
  /** Ends all sessions of the caller, this one too. */
  readonly signOutEverywhere?: Maybe<SignedOut>;
  /**
   * Submits an application for a portal account at reception. For registrars; the application is decided by another
   * registrar of the organisation.
   */
  readonly submitAccountApplication?: Maybe<SubmitAccountApplicationResult>;
  /**
   * Submits an application for an account of a member of staff of the caller's organisation. For registrars; another
   * registrar has to approve it, so that nobody makes a colleague, or themself, alone.
   */
  readonly submitStaffApplication?: Maybe<SubmitAccountApplicationResult>;
  /** Suspends a representation, at once. For a registrar or privacy officer where the patient is registered. */
  readonly suspendRepresentation?: Maybe<ChangeRepresentationResult>;
  /**
   * Verifies a representation against its documents; it grants access from now on. For a registrar or privacy officer of
   * the organisation that registered it, who is another person than the one who registered it and than the
   * representative: a second account of the same person does not help.
   */
  readonly verifyRepresentation?: Maybe<ChangeRepresentationResult>;
};


export type MutationAnswerFeedbackArgs = {
  input: AnswerFeedbackInput;
};


export type MutationApproveAccountApplicationArgs = {
  input: ApproveAccountApplicationInput;
};


export type MutationChangeLoginArgs = {
  input: ChangeLoginInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationConfirmContactChangeArgs = {
  input: ConfirmContactChangeInput;
};


export type MutationEndRepresentationArgs = {
  input: EndRepresentationInput;
};


export type MutationLinkIssuerSubjectArgs = {
  input: LinkIssuerSubjectInput;
};


export type MutationLockAccountArgs = {
  input: LockAccountInput;
};


export type MutationMarkNoticeReadArgs = {
  input: MarkNoticeReadInput;
};


export type MutationRecordIdentityDocumentArgs = {
  input: RecordIdentityDocumentInput;
};


export type MutationRecordLegalStatusArgs = {
  input: RecordLegalStatusInput;
};


export type MutationRefuseAccountApplicationArgs = {
  input: RefuseAccountApplicationInput;
};


export type MutationRegisterRepresentationArgs = {
  input: RegisterRepresentationInput;
};


export type MutationReissueCredentialsArgs = {
  input: ReissueCredentialsInput;
};


export type MutationRequestContactChangeArgs = {
  input: RequestContactChangeInput;
};


export type MutationResumeRepresentationArgs = {
  input: ResumeRepresentationInput;
};


export type MutationRevokeRepresentationArgs = {
  input: RevokeRepresentationInput;
};


export type MutationSendFeedbackArgs = {
  input: SendFeedbackInput;
};


export type MutationSubmitAccountApplicationArgs = {
  input: SubmitAccountApplicationInput;
};


export type MutationSubmitStaffApplicationArgs = {
  input: SubmitStaffApplicationInput;
};


export type MutationSuspendRepresentationArgs = {
  input: SuspendRepresentationInput;
};


export type MutationVerifyRepresentationArgs = {
  input: VerifyRepresentationInput;
};

/** Something that the caller has to be told. */
export type Notice = {
  readonly __typename?: 'Notice';
  /** Stable id. */
  readonly id: Scalars['ID']['output'];
  /** What it is about. */
  readonly kind?: Maybe<NoticeKind>;
  /** The patient whom it is about; null where it is about none, or about one whom the caller may not know. */
  readonly patient?: Maybe<Patient>;
  /** When. */
  readonly postedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the caller has read it; null until then. */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Id of what it is about, by `kind`: the representation, request, feedback, application, breach, emergency access or record
   * of legal status; null for kinds that have none.
   */
  readonly referenceId?: Maybe<Scalars['ID']['output']>;
  /** What has happened, in Russian. */
  readonly text?: Maybe<Scalars['String']['output']>;
};

/** A page of notices. */
export type NoticeConnection = {
  readonly __typename?: 'NoticeConnection';
  /** Rows with their cursors. */
  readonly edges: ReadonlyArray<NoticeEdge>;
  /** The rows themselves. */
  readonly nodes: ReadonlyArray<Notice>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many notices the list holds for this caller. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A notice in a list. */
export type NoticeEdge = {
  readonly __typename?: 'NoticeEdge';
  /** Where the row stands. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Notice;
};

/** Kinds of notices. */
export type NoticeKind =
  /** An account was locked. */
  | 'ACCOUNT_LOCKED'
  /** Somebody has applied for an account. */
  | 'APPLICATION_RECEIVED'
  /** Personal data were lost or disclosed. */
  | 'BREACH'
  /** A clinician has opened the patient's results in an emergency. */
  | 'BREAK_GLASS_OPENED'
  /** The privacy officer has reviewed such an access. */
  | 'BREAK_GLASS_REVIEWED'
  /** Login, password, phone, e-mail or a linked identity were changed. */
  | 'CREDENTIALS_CHANGED'
  /** The check is over: the portal shows the patient's data again. Load again what is on the screen. */
  | 'DATA_HOLD_ENDED'
  /** The patient's data are closed to the portal while they are checked; `text` does not say why. Answer questions at reception. */
  | 'DATA_HOLD_PLACED'
  /** Somebody has written, or an answer has come. */
  | 'FEEDBACK_RECEIVED'
  /**
   * A patient's legal capacity or death was recorded. For the patient, for representatives whose representation begins or ends
   * by it (`text` says which), and for privacy officers of every clinic where the patient is registered.
   */
  | 'LEGAL_STATUS_RECORDED'
  /** A clinician has referred the patient, and sees the results that the referral covers. For whoever speaks for the patient. */
  | 'REFERRAL_CREATED'
  /** A representation was registered, verified, suspended, resumed, ended or revoked. */
  | 'REPRESENTATION_CHANGED'
  /** The request was answered. */
  | 'SUBJECT_REQUEST_ANSWERED'
  /** Somebody has made a request about their data. */
  | 'SUBJECT_REQUEST_RECEIVED'
  /**
   * A new version of terms or consent form was published. Of new terms everybody has it who uses the portal; `text` says from
   * when they hold. Lead to `currentTerms` and `texts`, and to `acceptTerms`.
   */
  | 'TERMS_PUBLISHED';

/** The caller has no such notice. */
export type NoticeNotFound = {
  readonly __typename?: 'NoticeNotFound';
  /** The id that was asked for. */
  readonly noticeId: Scalars['ID']['output'];
};

/** The caller has read the notice. */
export type NoticeRead = {
  readonly __typename?: 'NoticeRead';
  /** The notice as it stands now. */
  readonly notice?: Maybe<Notice>;
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

/** The caller has nothing to do with such an organisation. */
export type OrganizationNotFound = {
  readonly __typename?: 'OrganizationNotFound';
  /** The id that was asked for. */
  readonly organizationId: Scalars['ID']['output'];
};

/** The caller has submitted the application, or it is about them: another registrar has to decide. */
export type OwnAccountApplication = {
  readonly __typename?: 'OwnAccountApplication';
  /** The application's id. */
  readonly applicationId: Scalars['ID']['output'];
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

/** The password is changed; every other session of the account has ended. */
export type PasswordChanged = {
  readonly __typename?: 'PasswordChanged';
  /** The account's id. */
  readonly accountId: Scalars['ID']['output'];
};

/** What may be wrong with a new password. */
export type PasswordFault =
  /** The login stands in it. */
  | 'HOLDS_LOGIN'
  /** More than 128 characters. */
  | 'TOO_LONG'
  /** Fewer than 10 characters. */
  | 'TOO_SHORT'
  /** Fewer than 5 different characters. */
  | 'TOO_SIMPLE'
  /** It is the old one. */
  | 'UNCHANGED';

/** The new password is not good enough; nothing has changed. */
export type PasswordNotAccepted = {
  readonly __typename?: 'PasswordNotAccepted';
  /** Everything that is wrong with it. */
  readonly faults: ReadonlyArray<PasswordFault>;
  /** The same in Russian, for people, one sentence each. */
  readonly texts: ReadonlyArray<Scalars['String']['output']>;
};

/** A person who is registered with at least one organisation (FHIR Patient). */
export type Patient = {
  readonly __typename?: 'Patient';
  /**
   * Accounts through which the patient's data are reached: the patient's own and verified representatives'. Registrars
   * and privacy officers see all of them; in `me`'s own patient callers see their own; for everybody else the field is denied.
   * Callers read what is kept of their own account under `me`.
   */
  readonly accounts?: Maybe<ReadonlyArray<Account>>;
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
export type PatientDocumentsArgs = {
  includeSuperseded?: Scalars['Boolean']['input'];
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

/** Somebody at this organisation may be the applicant, and not everything agrees: the registrar has to choose. */
export type PatientChoiceNeeded = {
  readonly __typename?: 'PatientChoiceNeeded';
  /** Patients with the same passport, or the same name and birth date. */
  readonly candidates: ReadonlyArray<Patient>;
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
  /** Applications for accounts at the caller's organisation, latest first. For registrars; empty for everybody else. */
  readonly accountApplications?: Maybe<AccountApplicationConnection>;
  /**
   * What people wrote to the caller's organisation, latest first. For registrars and privacy officers; empty for everybody
   * else.
   */
  readonly feedback?: Maybe<FeedbackConnection>;
  /** The caller's own account and the patients they may see. */
  readonly me?: Maybe<Me>;
  /** A patient that the caller may know; null for an unknown one and for one that they may not know alike. */
  readonly patient?: Maybe<Patient>;
  /**
   * Patients registered at the caller's organisation, by family name. For registrars and privacy officers; empty for
   * everybody else.
   */
  readonly patients?: Maybe<PatientConnection>;
  /**
   * Accounts of the staff of the caller's organisation, by name. For registrars and privacy officers; empty for everybody
   * else.
   */
  readonly staffAccounts?: Maybe<AccountConnection>;
};


export type QueryAccountApplicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<AccountApplicationState>;
};


export type QueryFeedbackArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryPatientArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPatientsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PatientFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryStaffAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Whose document was shown, and what it says. */
export type RecordIdentityDocumentInput = {
  /** Chosen by the client: repeating a call with the same key records once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Day of issue; not in the future, nor before the holder's birth. */
  readonly issuedOn: Scalars['Date']['input'];
  /** Who issued it, 1 to 200 characters. */
  readonly issuer: Scalars['String']['input'];
  /** Kind of document. */
  readonly kind: IdentityDocumentKind;
  /** Series and number, spaced in any way; a passport's as in applications. */
  readonly number: Scalars['String']['input'];
  /** `Patient.id` of the holder; with `representationId`, of the patient who is represented. */
  readonly patientId: Scalars['ID']['input'];
  /**
   * `Representation.id` where the document is the representative's: of a verified representation of the patient that is
   * not revoked. Left out: the document is the patient's own.
   */
  readonly representationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of recording a document. */
export type RecordIdentityDocumentResult = IdentityDocumentNotRecorded | IdentityDocumentRecorded | PatientNotFound | RepresentationNotFound;

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

/** Which application to refuse, and why. */
export type RefuseAccountApplicationInput = {
  /** `AccountApplication.id`. */
  readonly applicationId: Scalars['ID']['input'];
  /** Why, in Russian, as the applicant may be told; 1 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What came of a refusal. */
export type RefuseAccountApplicationResult = AccountApplicationDecided | AccountApplicationNotFound | AccountApplicationRefused | OwnAccountApplication;

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
  /** With `representative`: nobody among `RepresentativeChoiceNeeded.candidateIds` is meant, but a namesake born on the same day. */
  readonly isNewRepresentative?: Scalars['Boolean']['input'];
  /** Kind of representation. */
  readonly kind: RepresentationKind;
  /**
   * One of `RepresentativeChoiceNeeded.candidateIds`, with `representative`: it is that person, and the passport that is
   * shown is their new one. It is recorded as `recordIdentityDocument` does, and its holder is told.
   */
  readonly knownRepresentativeId?: InputMaybe<Scalars['ID']['input']>;
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
export type RegisterRepresentationResult = PatientNotFound | RepresentationAlreadyOpen | RepresentationDocumentsMissing | RepresentationNotPossible | RepresentationRegistered | RepresentativeChoiceNeeded | RepresentativeNotFound;

/** Whose credentials to reissue, and how. */
export type ReissueCredentialsInput = {
  /** `Account.id`. */
  readonly accountId: Scalars['ID']['input'];
  /** How the new credentials reach their holder. */
  readonly delivery?: CredentialsDelivery;
  /**
   * Number of the document that was shown, spaced in any way: of the passport, or the other document, that is on record and
   * not replaced by another. Of a minor who has neither on record, also of the birth certificate that is. A renewed passport
   * is recorded first: see `recordIdentityDocument`.
   */
  readonly passportNumber?: InputMaybe<Scalars['String']['input']>;
  /**
   * For a minor who has neither a passport nor another document on record: number of the passport of a legal
   * representative who is present with them. The representation is verified and in force, the passport on record.
   */
  readonly representativePassport?: InputMaybe<Scalars['String']['input']>;
};

/** What came of reissuing. */
export type ReissueCredentialsResult = CredentialsNotReissued | CredentialsReissued | TooManyAttempts;

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
  /** What the representative is to the patient now: the guardian of a minor is their trustee from the 14th birthday on. */
  readonly kind?: Maybe<RepresentationKind>;
  /** The patient who is represented. */
  readonly patient?: Maybe<Patient>;
  /** What a power of attorney permits; empty for every other kind. */
  readonly powers?: Maybe<ReadonlyArray<RepresentationPower>>;
  /** Name of the representative. */
  readonly representativeName?: Maybe<HumanName>;
  /**
   * The instant from which it grants access: verified, its first day begun, the ward old enough; null until it is
   * verified, where it ends before it begins, and where the patient's legal capacity leaves no room for it.
   */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it is in force now, computed at the moment of the answer. */
  readonly status?: Maybe<RepresentationStatus>;
  /** The instant from which it grants none any more, by what is known today; null where no end is known, and where `since` is null. */
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
  /** The patient's legal capacity has changed: it ended for good, and does not come back when the capacity does. */
  | 'CAPACITY_CHANGED'
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
  /** Staff have not suspended it. Where its status says so all the same, the representative cannot act for anybody now. */
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
  /** It grants nothing for the time being: suspended by staff, or the representative cannot act for anybody now. */
  | 'SUSPENDED'
  /** Registered, and not yet verified by another staff member. */
  | 'UNVERIFIED';

/**
 * Nobody holds the passport, and somebody known at the caller's organisation has the same full name and birth date: the same
 * human being with a new passport, or a namesake. Ask the person, and repeat the call with `knownRepresentativeId`, at an
 * approval `representativeId`, or with `isNewRepresentative`. Nothing was registered or approved.
 */
export type RepresentativeChoiceNeeded = {
  readonly __typename?: 'RepresentativeChoiceNeeded';
  /** Ids of those who may be meant; nothing else of them is answered. */
  readonly candidateIds: ReadonlyArray<Scalars['ID']['output']>;
};

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

/** Nobody with this id is registered at the caller's organisation, or is among those who may be meant. */
export type RepresentativeNotFound = {
  readonly __typename?: 'RepresentativeNotFound';
  /** The id that was asked for. */
  readonly representativeId: Scalars['ID']['output'];
};

/** Which phone number or e-mail address to change, and into what. */
export type RequestContactChangeInput = {
  /** Which of the two. */
  readonly channel: ContactChannel;
  /** `Patient.id` of a child under 15 or of a ward whose whole voice the caller is; the caller's own where it is left out. */
  readonly patientId?: InputMaybe<Scalars['ID']['input']>;
  /** The new phone number or e-mail address. */
  readonly value: Scalars['String']['input'];
};

/** What came of the request. */
export type RequestContactChangeResult = ContactCodeSent | ContactEmailMissing | ContactNotAccepted | PatientNotFound | TooManyAttempts;

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

/** What to write, and to whom. */
export type SendFeedbackInput = {
  /** Chosen by the client: repeating a call with the same key sends once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** `Organization.id` of one where the caller, or somebody whom they represent, is a patient; for clinicians their own. */
  readonly organizationId: Scalars['ID']['input'];
  /** 1 to 4000 characters. */
  readonly text: Scalars['String']['input'];
  /** What it is about. */
  readonly topic: FeedbackTopic;
};

/** What came of sending. */
export type SendFeedbackResult = FeedbackSent | OrganizationNotFound | TooManyAttempts;

/** A sign-in of the caller that has not ended. */
export type SignInSession = {
  readonly __typename?: 'SignInSession';
  /** With which application; null where it did not say. */
  readonly clientId?: Maybe<Scalars['String']['output']>;
  /** Whether it is the one in which the caller asks. */
  readonly isCurrent?: Maybe<Scalars['Boolean']['output']>;
  /** Since when. */
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** The session, or all of them, has ended: the next request needs a new sign-in. */
export type SignedOut = {
  readonly __typename?: 'SignedOut';
  /** The account's id. */
  readonly accountId: Scalars['ID']['output'];
};

/** Kinds of staff accounts. An account keeps its kind for ever. */
export type StaffRole =
  /** A treating clinician. */
  | 'CLINICIAN'
  /** Answers for personal data. */
  | 'PRIVACY_OFFICER'
  /** Reception and administration. */
  | 'REGISTRAR';

/** For which organisation somebody applies, and whose account it is to be. */
export type SubmitAccountApplicationInput = {
  /** Chosen by the client: repeating a call with the same key submits once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The patient's particulars, as far as they were given. */
  readonly patient: ApplicantInput;
  /** Who acts for the patient: needed below 18, and for an adult of limited or no legal capacity. */
  readonly representative?: InputMaybe<ApplicantRepresentativeInput>;
};

/** What came of an application. */
export type SubmitAccountApplicationResult = AccountApplicationIncomplete | AccountApplicationReceived;

/** Whose account of which kind is applied for. */
export type SubmitStaffApplicationInput = {
  /** Chosen by the client: repeating a call with the same key submits once. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Particulars of the member of staff; all of them but the patronymic are needed. */
  readonly person: ApplicantInput;
  /** Id of the specialist in the timetable: needed for `CLINICIAN`, refused for everybody else. */
  readonly practitionerId?: InputMaybe<Scalars['ID']['input']>;
  /** What the account is to be. */
  readonly role: StaffRole;
};

/** Which representation to suspend, and why. */
export type SuspendRepresentationInput = {
  /** Why. */
  readonly reason: RepresentationChangeReason;
  /** `Representation.id`. */
  readonly representationId: Scalars['ID']['input'];
};

/** Too many tries for now; this one was not looked at. */
export type TooManyAttempts = {
  readonly __typename?: 'TooManyAttempts';
  /** In how many seconds to try again. */
  readonly retryAfterSeconds: Scalars['Int']['output'];
};

/** All sessions have ended and the account is locked: reception reissues the credentials against a passport. */
export type UnauthorisedAccessReported = {
  readonly __typename?: 'UnauthorisedAccessReported';
  /** The account's id. */
  readonly accountId: Scalars['ID']['output'];
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
  AnswerFeedbackResult:
    | ( Omit<FeedbackAnswered, 'feedback'> & { feedback?: Maybe<_RefType['Feedback']> } )
    | ( Omit<FeedbackAnsweredBefore, 'feedback'> & { feedback?: Maybe<_RefType['Feedback']> } )
    | ( FeedbackNotFound )
  ;
  ApproveAccountApplicationResult:
    | ( ApplicationApprovedRow )
    | ( Omit<AccountApplicationDecided, 'application'> & { application?: Maybe<_RefType['AccountApplication']> } )
    | ( Omit<AccountApplicationIncomplete, 'items'> & { items: ReadonlyArray<_RefType['ApplicationItemFault']> } )
    | ( AccountApplicationNotFound )
    | ( ApplicantDoesNotMatch )
    | ( OwnAccountApplication )
    | ( PatientChoiceNeededRow )
    | ( RepresentativeChoiceNeeded )
  ;
  ChangeLoginResult:
    | ( LoginChanged )
    | ( LoginNotAccepted )
    | ( LoginTaken )
    | ( TooManyAttempts )
  ;
  ChangePasswordResult:
    | ( CurrentPasswordWrong )
    | ( PasswordChanged )
    | ( PasswordNotAccepted )
    | ( TooManyAttempts )
  ;
  ChangeRepresentationResult:
    | ( RepresentationChangedRow )
    | ( RepresentationNotChangedRow )
    | ( RepresentationNotFound )
  ;
  ConfirmContactChangeResult:
    | ( ContactChanged )
    | ( ContactCodeRefused )
  ;
  LinkIssuerSubjectResult:
    | ( AccountNotFound )
    | ( IssuerSubjectLinked )
    | ( IssuerSubjectNotAvailable )
    | ( IssuerTokenNotAccepted )
    | ( TooManyAttempts )
  ;
  LockAccountResult:
    | ( AccountLocked )
    | ( AccountNotFound )
  ;
  MarkNoticeReadResult:
    | ( NoticeNotFound )
    | ( Omit<NoticeRead, 'notice'> & { notice?: Maybe<_RefType['Notice']> } )
  ;
  RecordIdentityDocumentResult:
    | ( IdentityDocumentNotRecorded )
    | ( IdentityDocumentRecordedRow )
    | ( PatientNotFound )
    | ( RepresentationNotFound )
  ;
  RecordLegalStatusResult:
    | ( LegalStatusNotRecorded )
    | ( LegalStatusRecordedRow )
    | ( PatientNotFound )
  ;
  RefuseAccountApplicationResult:
    | ( Omit<AccountApplicationDecided, 'application'> & { application?: Maybe<_RefType['AccountApplication']> } )
    | ( AccountApplicationNotFound )
    | ( Omit<AccountApplicationRefused, 'application'> & { application?: Maybe<_RefType['AccountApplication']> } )
    | ( OwnAccountApplication )
  ;
  RegisterRepresentationResult:
    | ( PatientNotFound )
    | ( Omit<RepresentationAlreadyOpen, 'representation'> & { representation?: Maybe<_RefType['Representation']> } )
    | ( RepresentationDocumentsMissing )
    | ( RepresentationNotPossible )
    | ( Omit<RepresentationRegistered, 'representation'> & { representation?: Maybe<_RefType['Representation']> } )
    | ( RepresentativeChoiceNeeded )
    | ( RepresentativeNotFound )
  ;
  ReissueCredentialsResult:
    | ( CredentialsNotReissued )
    | ( Omit<CredentialsReissued, 'credentials'> & { credentials?: Maybe<_RefType['IssuedCredentials']> } )
    | ( TooManyAttempts )
  ;
  RequestContactChangeResult:
    | ( ContactCodeSent )
    | ( ContactEmailMissing )
    | ( ContactNotAccepted )
    | ( PatientNotFound )
    | ( TooManyAttempts )
  ;
  SendFeedbackResult:
    | ( Omit<FeedbackSent, 'feedback'> & { feedback?: Maybe<_RefType['Feedback']> } )
    | ( OrganizationNotFound )
    | ( TooManyAttempts )
  ;
  SubmitAccountApplicationResult:
    | ( Omit<AccountApplicationIncomplete, 'items'> & { items: ReadonlyArray<_RefType['ApplicationItemFault']> } )
    | ( AccountApplicationReceived )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessBasis: AccessBasis;
  AccessChange: ResolverTypeWrapper<AccessChange>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AccessChangeKind: AccessChangeKind;
  Account: ResolverTypeWrapper<AccountOfHolder>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccountApplication: ResolverTypeWrapper<AccountApplicationRow>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AccountApplicationApproved: ResolverTypeWrapper<ApplicationApprovedRow>;
  AccountApplicationConnection: ResolverTypeWrapper<Omit<AccountApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccountApplicationEdge']>, nodes: ReadonlyArray<ResolversTypes['AccountApplication']> }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccountApplicationDecided: ResolverTypeWrapper<Omit<AccountApplicationDecided, 'application'> & { application?: Maybe<ResolversTypes['AccountApplication']> }>;
  AccountApplicationEdge: ResolverTypeWrapper<Omit<AccountApplicationEdge, 'node'> & { node: ResolversTypes['AccountApplication'] }>;
  AccountApplicationIncomplete: ResolverTypeWrapper<Omit<AccountApplicationIncomplete, 'items'> & { items: ReadonlyArray<ResolversTypes['ApplicationItemFault']> }>;
  AccountApplicationNotFound: ResolverTypeWrapper<AccountApplicationNotFound>;
  AccountApplicationReceived: ResolverTypeWrapper<AccountApplicationReceived>;
  AccountApplicationRefused: ResolverTypeWrapper<Omit<AccountApplicationRefused, 'application'> & { application?: Maybe<ResolversTypes['AccountApplication']> }>;
  AccountApplicationState: AccountApplicationState;
  AccountConnection: ResolverTypeWrapper<Omit<AccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AccountEdge']>, nodes: ReadonlyArray<ResolversTypes['Account']> }>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountLockReason: AccountLockReason;
  AccountLocked: ResolverTypeWrapper<AccountLocked>;
  AccountNotFound: ResolverTypeWrapper<AccountNotFound>;
  AccountRole: AccountRole;
  AccountState: AccountState;
  AdministrativeGender: AdministrativeGender;
  AgeBand: AgeBand;
  AnswerFeedbackInput: AnswerFeedbackInput;
  AnswerFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerFeedbackResult']>;
  ApplicantDoesNotMatch: ResolverTypeWrapper<ApplicantDoesNotMatch>;
  ApplicantInput: ApplicantInput;
  ApplicantParticulars: ResolverTypeWrapper<ApplicantRow>;
  ApplicantRepresentativeInput: ApplicantRepresentativeInput;
  ApplicationFaultKind: ApplicationFaultKind;
  ApplicationItem: ApplicationItem;
  ApplicationItemFault: ResolverTypeWrapper<ApplicationFaultRow>;
  ApplicationParty: ApplicationParty;
  ApproveAccountApplicationInput: ApproveAccountApplicationInput;
  ApproveAccountApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveAccountApplicationResult']>;
  ChangeLoginInput: ChangeLoginInput;
  ChangeLoginResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeLoginResult']>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangePasswordResult']>;
  ChangeRepresentationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeRepresentationResult']>;
  ConfirmContactChangeInput: ConfirmContactChangeInput;
  ConfirmContactChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmContactChangeResult']>;
  ContactChanged: ResolverTypeWrapper<ContactChanged>;
  ContactChannel: ContactChannel;
  ContactCodeRefused: ResolverTypeWrapper<ContactCodeRefused>;
  ContactCodeSent: ResolverTypeWrapper<ContactCodeSent>;
  ContactEmailMissing: ResolverTypeWrapper<ContactEmailMissing>;
  ContactNotAccepted: ResolverTypeWrapper<ContactNotAccepted>;
  ContactPoint: ResolverTypeWrapper<ContactPoint>;
  CredentialsDelivery: CredentialsDelivery;
  CredentialsNotReissued: ResolverTypeWrapper<CredentialsNotReissued>;
  CredentialsReissued: ResolverTypeWrapper<Omit<CredentialsReissued, 'credentials'> & { credentials?: Maybe<ResolversTypes['IssuedCredentials']> }>;
  CurrentPasswordWrong: ResolverTypeWrapper<CurrentPasswordWrong>;
  DataClass: DataClass;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EndRepresentationInput: EndRepresentationInput;
  Feedback: ResolverTypeWrapper<FeedbackRow>;
  FeedbackAnswered: ResolverTypeWrapper<Omit<FeedbackAnswered, 'feedback'> & { feedback?: Maybe<ResolversTypes['Feedback']> }>;
  FeedbackAnsweredBefore: ResolverTypeWrapper<Omit<FeedbackAnsweredBefore, 'feedback'> & { feedback?: Maybe<ResolversTypes['Feedback']> }>;
  FeedbackConnection: ResolverTypeWrapper<Omit<FeedbackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FeedbackEdge']>, nodes: ReadonlyArray<ResolversTypes['Feedback']> }>;
  FeedbackEdge: ResolverTypeWrapper<Omit<FeedbackEdge, 'node'> & { node: ResolversTypes['Feedback'] }>;
  FeedbackNotFound: ResolverTypeWrapper<FeedbackNotFound>;
  FeedbackSent: ResolverTypeWrapper<Omit<FeedbackSent, 'feedback'> & { feedback?: Maybe<ResolversTypes['Feedback']> }>;
  FeedbackTopic: FeedbackTopic;
  HumanName: ResolverTypeWrapper<HumanNameRow>;
  Identifier: ResolverTypeWrapper<IdentifierRow>;
  IdentityDocument: ResolverTypeWrapper<IdentityDocumentRow>;
  IdentityDocumentKind: IdentityDocumentKind;
  IdentityDocumentNotRecorded: ResolverTypeWrapper<IdentityDocumentNotRecorded>;
  IdentityDocumentRecorded: ResolverTypeWrapper<IdentityDocumentRecordedRow>;
  IdentityDocumentRefusal: IdentityDocumentRefusal;
  IssuedCredentials: ResolverTypeWrapper<IssuedCredentialsRow>;
  IssuerSubjectLinked: ResolverTypeWrapper<IssuerSubjectLinked>;
  IssuerSubjectNotAvailable: ResolverTypeWrapper<IssuerSubjectNotAvailable>;
  IssuerTokenNotAccepted: ResolverTypeWrapper<IssuerTokenNotAccepted>;
  LegalCapacity: LegalCapacity;
  LegalRepresentation: LegalRepresentation;
  LegalStatusConnection: ResolverTypeWrapper<Omit<LegalStatusConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LegalStatusEdge']>, nodes: ReadonlyArray<ResolversTypes['LegalStatusRecord']> }>;
  LegalStatusDocument: ResolverTypeWrapper<LegalStatusDocument>;
  LegalStatusDocumentInput: LegalStatusDocumentInput;
  LegalStatusEdge: ResolverTypeWrapper<Omit<LegalStatusEdge, 'node'> & { node: ResolversTypes['LegalStatusRecord'] }>;
  LegalStatusKind: LegalStatusKind;
  LegalStatusNotRecorded: ResolverTypeWrapper<LegalStatusNotRecorded>;
  LegalStatusRecord: ResolverTypeWrapper<LegalStatusRecordRow>;
  LegalStatusRecorded: ResolverTypeWrapper<LegalStatusRecordedRow>;
  LegalStatusRefusal: LegalStatusRefusal;
  LinkIssuerSubjectInput: LinkIssuerSubjectInput;
  LinkIssuerSubjectResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkIssuerSubjectResult']>;
  LockAccountInput: LockAccountInput;
  LockAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LockAccountResult']>;
  LoginChanged: ResolverTypeWrapper<LoginChanged>;
  LoginNotAccepted: ResolverTypeWrapper<LoginNotAccepted>;
  LoginTaken: ResolverTypeWrapper<LoginTaken>;
  MarkNoticeReadInput: MarkNoticeReadInput;
  MarkNoticeReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNoticeReadResult']>;
  Me: ResolverTypeWrapper<Principal>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Notice: ResolverTypeWrapper<NoticeRow>;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NoticeEdge']>, nodes: ReadonlyArray<ResolversTypes['Notice']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeKind: NoticeKind;
  NoticeNotFound: ResolverTypeWrapper<NoticeNotFound>;
  NoticeRead: ResolverTypeWrapper<Omit<NoticeRead, 'notice'> & { notice?: Maybe<ResolversTypes['Notice']> }>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationKind: OrganizationKind;
  OrganizationNotFound: ResolverTypeWrapper<OrganizationNotFound>;
  OwnAccountApplication: ResolverTypeWrapper<OwnAccountApplication>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PasswordChanged: ResolverTypeWrapper<PasswordChanged>;
  PasswordFault: PasswordFault;
  PasswordNotAccepted: ResolverTypeWrapper<PasswordNotAccepted>;
  Patient: ResolverTypeWrapper<PatientRow>;
  PatientAccess: ResolverTypeWrapper<PatientAccessRow>;
  PatientChoiceNeeded: ResolverTypeWrapper<PatientChoiceNeededRow>;
  PatientConnection: ResolverTypeWrapper<Omit<PatientConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PatientEdge']>, nodes: ReadonlyArray<ResolversTypes['Patient']> }>;
  PatientEdge: ResolverTypeWrapper<Omit<PatientEdge, 'access' | 'node'> & { access?: Maybe<ResolversTypes['PatientAccess']>, node: ResolversTypes['Patient'] }>;
  PatientFilter: PatientFilter;
  PatientNotFound: ResolverTypeWrapper<PatientNotFound>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordIdentityDocumentInput: RecordIdentityDocumentInput;
  RecordIdentityDocumentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordIdentityDocumentResult']>;
  RecordLegalStatusInput: RecordLegalStatusInput;
  RecordLegalStatusResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLegalStatusResult']>;
  RefuseAccountApplicationInput: RefuseAccountApplicationInput;
  RefuseAccountApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefuseAccountApplicationResult']>;
  RegisterRepresentationInput: RegisterRepresentationInput;
  RegisterRepresentationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RegisterRepresentationResult']>;
  ReissueCredentialsInput: ReissueCredentialsInput;
  ReissueCredentialsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReissueCredentialsResult']>;
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
  RepresentativeChoiceNeeded: ResolverTypeWrapper<RepresentativeChoiceNeeded>;
  RepresentativeInput: RepresentativeInput;
  RepresentativeNotFound: ResolverTypeWrapper<RepresentativeNotFound>;
  RequestContactChangeInput: RequestContactChangeInput;
  RequestContactChangeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestContactChangeResult']>;
  ResumeRepresentationInput: ResumeRepresentationInput;
  RevokeRepresentationInput: RevokeRepresentationInput;
  SendFeedbackInput: SendFeedbackInput;
  SendFeedbackResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendFeedbackResult']>;
  SignInSession: ResolverTypeWrapper<SignInSessionRow>;
  SignedOut: ResolverTypeWrapper<SignedOut>;
  StaffRole: StaffRole;
  SubmitAccountApplicationInput: SubmitAccountApplicationInput;
  SubmitAccountApplicationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SubmitAccountApplicationResult']>;
  SubmitStaffApplicationInput: SubmitStaffApplicationInput;
  SuspendRepresentationInput: SuspendRepresentationInput;
  TooManyAttempts: ResolverTypeWrapper<TooManyAttempts>;
  UnauthorisedAccessReported: ResolverTypeWrapper<UnauthorisedAccessReported>;
  VerifyRepresentationInput: VerifyRepresentationInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessChange: AccessChange;
  String: Scalars['String']['output'];
  Account: AccountOfHolder;
  ID: Scalars['ID']['output'];
  AccountApplication: AccountApplicationRow;
  Boolean: Scalars['Boolean']['output'];
  AccountApplicationApproved: ApplicationApprovedRow;
  AccountApplicationConnection: Omit<AccountApplicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccountApplicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AccountApplication']> };
  Int: Scalars['Int']['output'];
  AccountApplicationDecided: Omit<AccountApplicationDecided, 'application'> & { application?: Maybe<ResolversParentTypes['AccountApplication']> };
  AccountApplicationEdge: Omit<AccountApplicationEdge, 'node'> & { node: ResolversParentTypes['AccountApplication'] };
  AccountApplicationIncomplete: Omit<AccountApplicationIncomplete, 'items'> & { items: ReadonlyArray<ResolversParentTypes['ApplicationItemFault']> };
  AccountApplicationNotFound: AccountApplicationNotFound;
  AccountApplicationReceived: AccountApplicationReceived;
  AccountApplicationRefused: Omit<AccountApplicationRefused, 'application'> & { application?: Maybe<ResolversParentTypes['AccountApplication']> };
  AccountConnection: Omit<AccountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AccountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Account']> };
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AccountLocked: AccountLocked;
  AccountNotFound: AccountNotFound;
  AnswerFeedbackInput: AnswerFeedbackInput;
  AnswerFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['AnswerFeedbackResult'];
  ApplicantDoesNotMatch: ApplicantDoesNotMatch;
  ApplicantInput: ApplicantInput;
  ApplicantParticulars: ApplicantRow;
  ApplicantRepresentativeInput: ApplicantRepresentativeInput;
  ApplicationItemFault: ApplicationFaultRow;
  ApproveAccountApplicationInput: ApproveAccountApplicationInput;
  ApproveAccountApplicationResult: ResolversUnionTypes<ResolversParentTypes>['ApproveAccountApplicationResult'];
  ChangeLoginInput: ChangeLoginInput;
  ChangeLoginResult: ResolversUnionTypes<ResolversParentTypes>['ChangeLoginResult'];
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordResult: ResolversUnionTypes<ResolversParentTypes>['ChangePasswordResult'];
  ChangeRepresentationResult: ResolversUnionTypes<ResolversParentTypes>['ChangeRepresentationResult'];
  ConfirmContactChangeInput: ConfirmContactChangeInput;
  ConfirmContactChangeResult: ResolversUnionTypes<ResolversParentTypes>['ConfirmContactChangeResult'];
  ContactChanged: ContactChanged;
  ContactCodeRefused: ContactCodeRefused;
  ContactCodeSent: ContactCodeSent;
  ContactEmailMissing: ContactEmailMissing;
  ContactNotAccepted: ContactNotAccepted;
  ContactPoint: ContactPoint;
  CredentialsNotReissued: CredentialsNotReissued;
  CredentialsReissued: Omit<CredentialsReissued, 'credentials'> & { credentials?: Maybe<ResolversParentTypes['IssuedCredentials']> };
  CurrentPasswordWrong: CurrentPasswordWrong;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EndRepresentationInput: EndRepresentationInput;
  Feedback: FeedbackRow;
  FeedbackAnswered: Omit<FeedbackAnswered, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['Feedback']> };
  FeedbackAnsweredBefore: Omit<FeedbackAnsweredBefore, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['Feedback']> };
  FeedbackConnection: Omit<FeedbackConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FeedbackEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Feedback']> };
  FeedbackEdge: Omit<FeedbackEdge, 'node'> & { node: ResolversParentTypes['Feedback'] };
  FeedbackNotFound: FeedbackNotFound;
  FeedbackSent: Omit<FeedbackSent, 'feedback'> & { feedback?: Maybe<ResolversParentTypes['Feedback']> };
  HumanName: HumanNameRow;
  Identifier: IdentifierRow;
  IdentityDocument: IdentityDocumentRow;
  IdentityDocumentNotRecorded: IdentityDocumentNotRecorded;
  IdentityDocumentRecorded: IdentityDocumentRecordedRow;
  IssuedCredentials: IssuedCredentialsRow;
  IssuerSubjectLinked: IssuerSubjectLinked;
  IssuerSubjectNotAvailable: IssuerSubjectNotAvailable;
  IssuerTokenNotAccepted: IssuerTokenNotAccepted;
  LegalStatusConnection: Omit<LegalStatusConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LegalStatusEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LegalStatusRecord']> };
  LegalStatusDocument: LegalStatusDocument;
  LegalStatusDocumentInput: LegalStatusDocumentInput;
  LegalStatusEdge: Omit<LegalStatusEdge, 'node'> & { node: ResolversParentTypes['LegalStatusRecord'] };
  LegalStatusNotRecorded: LegalStatusNotRecorded;
  LegalStatusRecord: LegalStatusRecordRow;
  LegalStatusRecorded: LegalStatusRecordedRow;
  LinkIssuerSubjectInput: LinkIssuerSubjectInput;
  LinkIssuerSubjectResult: ResolversUnionTypes<ResolversParentTypes>['LinkIssuerSubjectResult'];
  LockAccountInput: LockAccountInput;
  LockAccountResult: ResolversUnionTypes<ResolversParentTypes>['LockAccountResult'];
  LoginChanged: LoginChanged;
  LoginNotAccepted: LoginNotAccepted;
  LoginTaken: LoginTaken;
  MarkNoticeReadInput: MarkNoticeReadInput;
  MarkNoticeReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNoticeReadResult'];
  Me: Principal;
  Mutation: Record<PropertyKey, never>;
  Notice: NoticeRow;
  NoticeConnection: Omit<NoticeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NoticeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Notice']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  NoticeNotFound: NoticeNotFound;
  NoticeRead: Omit<NoticeRead, 'notice'> & { notice?: Maybe<ResolversParentTypes['Notice']> };
  Organization: OrganizationRow;
  OrganizationNotFound: OrganizationNotFound;
  OwnAccountApplication: OwnAccountApplication;
  PageInfo: PageInfo;
  PasswordChanged: PasswordChanged;
  PasswordNotAccepted: PasswordNotAccepted;
  Patient: PatientRow;
  PatientAccess: PatientAccessRow;
  PatientChoiceNeeded: PatientChoiceNeededRow;
  PatientConnection: Omit<PatientConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PatientEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Patient']> };
  PatientEdge: Omit<PatientEdge, 'access' | 'node'> & { access?: Maybe<ResolversParentTypes['PatientAccess']>, node: ResolversParentTypes['Patient'] };
  PatientFilter: PatientFilter;
  PatientNotFound: PatientNotFound;
  Query: Record<PropertyKey, never>;
  RecordIdentityDocumentInput: RecordIdentityDocumentInput;
  RecordIdentityDocumentResult: ResolversUnionTypes<ResolversParentTypes>['RecordIdentityDocumentResult'];
  RecordLegalStatusInput: RecordLegalStatusInput;
  RecordLegalStatusResult: ResolversUnionTypes<ResolversParentTypes>['RecordLegalStatusResult'];
  RefuseAccountApplicationInput: RefuseAccountApplicationInput;
  RefuseAccountApplicationResult: ResolversUnionTypes<ResolversParentTypes>['RefuseAccountApplicationResult'];
  RegisterRepresentationInput: RegisterRepresentationInput;
  RegisterRepresentationResult: ResolversUnionTypes<ResolversParentTypes>['RegisterRepresentationResult'];
  ReissueCredentialsInput: ReissueCredentialsInput;
  ReissueCredentialsResult: ResolversUnionTypes<ResolversParentTypes>['ReissueCredentialsResult'];
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
  RepresentativeChoiceNeeded: RepresentativeChoiceNeeded;
  RepresentativeInput: RepresentativeInput;
  RepresentativeNotFound: RepresentativeNotFound;
  RequestContactChangeInput: RequestContactChangeInput;
  RequestContactChangeResult: ResolversUnionTypes<ResolversParentTypes>['RequestContactChangeResult'];
  ResumeRepresentationInput: ResumeRepresentationInput;
  RevokeRepresentationInput: RevokeRepresentationInput;
  SendFeedbackInput: SendFeedbackInput;
  SendFeedbackResult: ResolversUnionTypes<ResolversParentTypes>['SendFeedbackResult'];
  SignInSession: SignInSessionRow;
  SignedOut: SignedOut;
  SubmitAccountApplicationInput: SubmitAccountApplicationInput;
  SubmitAccountApplicationResult: ResolversUnionTypes<ResolversParentTypes>['SubmitAccountApplicationResult'];
  SubmitStaffApplicationInput: SubmitStaffApplicationInput;
  SuspendRepresentationInput: SuspendRepresentationInput;
  TooManyAttempts: TooManyAttempts;
  UnauthorisedAccessReported: UnauthorisedAccessReported;
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

export type AccountResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  login?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['AccountRole']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AccountState']>, ParentType, ContextType>;
};

export type AccountApplicationResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccountApplication'] = ResolversParentTypes['AccountApplication']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFromReception?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isMine?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  particularsErasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['ApplicantParticulars']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['LegalRepresentation']>, ParentType, ContextType>;
  representative?: Resolver<Maybe<ResolversTypes['ApplicantParticulars']>, ParentType, ContextType>;
  staffRole?: Resolver<Maybe<ResolversTypes['StaffRole']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AccountApplicationState']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AccountApplicationApprovedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccountApplicationApproved'] = ResolversParentTypes['AccountApplicationApproved']> = {
  application?: Resolver<Maybe<ResolversTypes['AccountApplication']>, ParentType, ContextType>;
  credentials?: Resolver<ReadonlyArray<ResolversTypes['IssuedCredentials']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountApplicationConnectionResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccountApplicationConnection'] = ResolversParentTypes['AccountApplicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountApplicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccountApplication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountApplicationDecidedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccountApplicationDecided'] = ResolversParentTypes['AccountApplicationDecided']> = {
  application?: Resolver<Maybe<ResolversTypes['AccountApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountApplicationEdgeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccountApplicationEdge'] = ResolversParentTypes['AccountApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccountApplication'], ParentType, ContextType>;
};

export type AccountApplicationIncompleteResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccountApplicationIncomplete'] = ResolversParentTypes['AccountApplicationIncomplete']> = {
  items?: Resolver<ReadonlyArray<ResolversTypes['ApplicationItemFault']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountApplicationNotFoundResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccountApplicationNotFound'] = ResolversParentTypes['AccountApplicationNotFound']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountApplicationReceivedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccountApplicationReceived'] = ResolversParentTypes['AccountApplicationReceived']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountApplicationRefusedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccountApplicationRefused'] = ResolversParentTypes['AccountApplicationRefused']> = {
  application?: Resolver<Maybe<ResolversTypes['AccountApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountLockedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccountLocked'] = ResolversParentTypes['AccountLocked']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountNotFoundResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AccountNotFound'] = ResolversParentTypes['AccountNotFound']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerFeedbackResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['AnswerFeedbackResult'] = ResolversParentTypes['AnswerFeedbackResult']> = {
  __resolveType: TypeResolveFn<'FeedbackAnswered' | 'FeedbackAnsweredBefore' | 'FeedbackNotFound', ParentType, ContextType>;
};

export type ApplicantDoesNotMatchResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ApplicantDoesNotMatch'] = ResolversParentTypes['ApplicantDoesNotMatch']> = {
  whose?: Resolver<ResolversTypes['ApplicationParty'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplicantParticularsResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ApplicantParticulars'] = ResolversParentTypes['ApplicantParticulars']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passport?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  patronymic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApplicationItemFaultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ApplicationItemFault'] = ResolversParentTypes['ApplicationItemFault']> = {
  fault?: Resolver<ResolversTypes['ApplicationFaultKind'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ApplicationItem'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whose?: Resolver<ResolversTypes['ApplicationParty'], ParentType, ContextType>;
};

export type ApproveAccountApplicationResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ApproveAccountApplicationResult'] = ResolversParentTypes['ApproveAccountApplicationResult']> = {
  __resolveType: TypeResolveFn<'AccountApplicationApproved' | 'AccountApplicationDecided' | 'AccountApplicationIncomplete' | 'AccountApplicationNotFound' | 'ApplicantDoesNotMatch' | 'OwnAccountApplication' | 'PatientChoiceNeeded' | 'RepresentativeChoiceNeeded', ParentType, ContextType>;
};

export type ChangeLoginResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ChangeLoginResult'] = ResolversParentTypes['ChangeLoginResult']> = {
  __resolveType: TypeResolveFn<'LoginChanged' | 'LoginNotAccepted' | 'LoginTaken' | 'TooManyAttempts', ParentType, ContextType>;
};

export type ChangePasswordResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ChangePasswordResult'] = ResolversParentTypes['ChangePasswordResult']> = {
  __resolveType: TypeResolveFn<'CurrentPasswordWrong' | 'PasswordChanged' | 'PasswordNotAccepted' | 'TooManyAttempts', ParentType, ContextType>;
};

export type ChangeRepresentationResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ChangeRepresentationResult'] = ResolversParentTypes['ChangeRepresentationResult']> = {
  __resolveType: TypeResolveFn<'RepresentationChanged' | 'RepresentationNotChanged' | 'RepresentationNotFound', ParentType, ContextType>;
};

export type ConfirmContactChangeResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ConfirmContactChangeResult'] = ResolversParentTypes['ConfirmContactChangeResult']> = {
  __resolveType: TypeResolveFn<'ContactChanged' | 'ContactCodeRefused', ParentType, ContextType>;
};

export type ContactChangedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ContactChanged'] = ResolversParentTypes['ContactChanged']> = {
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactCodeRefusedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ContactCodeRefused'] = ResolversParentTypes['ContactCodeRefused']> = {
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactCodeSentResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ContactCodeSent'] = ResolversParentTypes['ContactCodeSent']> = {
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validForSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactEmailMissingResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ContactEmailMissing'] = ResolversParentTypes['ContactEmailMissing']> = {
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactNotAcceptedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ContactNotAccepted'] = ResolversParentTypes['ContactNotAccepted']> = {
  channel?: Resolver<ResolversTypes['ContactChannel'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactPointResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ContactPoint'] = ResolversParentTypes['ContactPoint']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CredentialsNotReissuedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CredentialsNotReissued'] = ResolversParentTypes['CredentialsNotReissued']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CredentialsReissuedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CredentialsReissued'] = ResolversParentTypes['CredentialsReissued']> = {
  credentials?: Resolver<Maybe<ResolversTypes['IssuedCredentials']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CurrentPasswordWrongResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['CurrentPasswordWrong'] = ResolversParentTypes['CurrentPasswordWrong']> = {
  triesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FeedbackResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Feedback'] = ResolversParentTypes['Feedback']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  sender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['FeedbackTopic']>, ParentType, ContextType>;
};

export type FeedbackAnsweredResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['FeedbackAnswered'] = ResolversParentTypes['FeedbackAnswered']> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackAnsweredBeforeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['FeedbackAnsweredBefore'] = ResolversParentTypes['FeedbackAnsweredBefore']> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackConnectionResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['FeedbackConnection'] = ResolversParentTypes['FeedbackConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FeedbackEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Feedback']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FeedbackEdgeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['FeedbackEdge'] = ResolversParentTypes['FeedbackEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Feedback'], ParentType, ContextType>;
};

export type FeedbackNotFoundResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['FeedbackNotFound'] = ResolversParentTypes['FeedbackNotFound']> = {
  feedbackId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FeedbackSentResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['FeedbackSent'] = ResolversParentTypes['FeedbackSent']> = {
  feedback?: Resolver<Maybe<ResolversTypes['Feedback']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

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
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type IdentityDocumentNotRecordedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['IdentityDocumentNotRecorded'] = ResolversParentTypes['IdentityDocumentNotRecorded']> = {
  reason?: Resolver<ResolversTypes['IdentityDocumentRefusal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityDocumentRecordedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['IdentityDocumentRecorded'] = ResolversParentTypes['IdentityDocumentRecorded']> = {
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuedCredentialsResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['IssuedCredentials'] = ResolversParentTypes['IssuedCredentials']> = {
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['ApplicationParty']>, ParentType, ContextType>;
  initialPassword?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  login?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IssuerSubjectLinkedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['IssuerSubjectLinked'] = ResolversParentTypes['IssuerSubjectLinked']> = {
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuerSubjectNotAvailableResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['IssuerSubjectNotAvailable'] = ResolversParentTypes['IssuerSubjectNotAvailable']> = {
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssuerTokenNotAcceptedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['IssuerTokenNotAccepted'] = ResolversParentTypes['IssuerTokenNotAccepted']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type LinkIssuerSubjectResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['LinkIssuerSubjectResult'] = ResolversParentTypes['LinkIssuerSubjectResult']> = {
  __resolveType: TypeResolveFn<'AccountNotFound' | 'IssuerSubjectLinked' | 'IssuerSubjectNotAvailable' | 'IssuerTokenNotAccepted' | 'TooManyAttempts', ParentType, ContextType>;
};

export type LockAccountResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['LockAccountResult'] = ResolversParentTypes['LockAccountResult']> = {
  __resolveType: TypeResolveFn<'AccountLocked' | 'AccountNotFound', ParentType, ContextType>;
};

export type LoginChangedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['LoginChanged'] = ResolversParentTypes['LoginChanged']> = {
  login?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoginNotAcceptedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['LoginNotAccepted'] = ResolversParentTypes['LoginNotAccepted']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoginTakenResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['LoginTaken'] = ResolversParentTypes['LoginTaken']> = {
  login?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkNoticeReadResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['MarkNoticeReadResult'] = ResolversParentTypes['MarkNoticeReadResult']> = {
  __resolveType: TypeResolveFn<'NoticeNotFound' | 'NoticeRead', ParentType, ContextType>;
};

export type MeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  feedback?: Resolver<Maybe<ResolversTypes['FeedbackConnection']>, ParentType, ContextType, RequireFields<MeFeedbackArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  login?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notices?: Resolver<Maybe<ResolversTypes['NoticeConnection']>, ParentType, ContextType, RequireFields<MeNoticesArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  patients?: Resolver<Maybe<ResolversTypes['PatientConnection']>, ParentType, ContextType, RequireFields<MePatientsArgs, 'first'>>;
  role?: Resolver<Maybe<ResolversTypes['AccountRole']>, ParentType, ContextType>;
  sessions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SignInSession']>>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['AccountState']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerFeedback?: Resolver<Maybe<ResolversTypes['AnswerFeedbackResult']>, ParentType, ContextType, RequireFields<MutationAnswerFeedbackArgs, 'input'>>;
  approveAccountApplication?: Resolver<Maybe<ResolversTypes['ApproveAccountApplicationResult']>, ParentType, ContextType, RequireFields<MutationApproveAccountApplicationArgs, 'input'>>;
  changeLogin?: Resolver<Maybe<ResolversTypes['ChangeLoginResult']>, ParentType, ContextType, RequireFields<MutationChangeLoginArgs, 'input'>>;
  changePassword?: Resolver<Maybe<ResolversTypes['ChangePasswordResult']>, ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  confirmContactChange?: Resolver<Maybe<ResolversTypes['ConfirmContactChangeResult']>, ParentType, ContextType, RequireFields<MutationConfirmContactChangeArgs, 'input'>>;
  endRepresentation?: Resolver<Maybe<ResolversTypes['ChangeRepresentationResult']>, ParentType, ContextType, RequireFields<MutationEndRepresentationArgs, 'input'>>;
  linkIssuerSubject?: Resolver<Maybe<ResolversTypes['LinkIssuerSubjectResult']>, ParentType, ContextType, RequireFields<MutationLinkIssuerSubjectArgs, 'input'>>;
  lockAccount?: Resolver<Maybe<ResolversTypes['LockAccountResult']>, ParentType, ContextType, RequireFields<MutationLockAccountArgs, 'input'>>;
  markNoticeRead?: Resolver<Maybe<ResolversTypes['MarkNoticeReadResult']>, ParentType, ContextType, RequireFields<MutationMarkNoticeReadArgs, 'input'>>;
  recordIdentityDocument?: Resolver<Maybe<ResolversTypes['RecordIdentityDocumentResult']>, ParentType, ContextType, RequireFields<MutationRecordIdentityDocumentArgs, 'input'>>;
  recordLegalStatus?: Resolver<Maybe<ResolversTypes['RecordLegalStatusResult']>, ParentType, ContextType, RequireFields<MutationRecordLegalStatusArgs, 'input'>>;
  refuseAccountApplication?: Resolver<Maybe<ResolversTypes['RefuseAccountApplicationResult']>, ParentType, ContextType, RequireFields<MutationRefuseAccountApplicationArgs, 'input'>>;
  registerRepresentation?: Resolver<Maybe<ResolversTypes['RegisterRepresentationResult']>, ParentType, ContextType, RequireFields<MutationRegisterRepresentationArgs, 'input'>>;
  reissueCredentials?: Resolver<Maybe<ResolversTypes['ReissueCredentialsResult']>, ParentType, ContextType, RequireFields<MutationReissueCredentialsArgs, 'input'>>;
  reportUnauthorisedAccess?: Resolver<Maybe<ResolversTypes['UnauthorisedAccessReported']>, ParentType, ContextType>;
  requestContactChange?: Resolver<Maybe<ResolversTypes['RequestContactChangeResult']>, ParentType, ContextType, RequireFields<MutationRequestContactChangeArgs, 'input'>>;
  resumeRepresentation?: Resolver<Maybe<ResolversTypes['ChangeRepresentationResult']>, ParentType, ContextType, RequireFields<MutationResumeRepresentationArgs, 'input'>>;
  revokeRepresentation?: Resolver<Maybe<ResolversTypes['ChangeRepresentationResult']>, ParentType, ContextType, RequireFields<MutationRevokeRepresentationArgs, 'input'>>;
  sendFeedback?: Resolver<Maybe<ResolversTypes['SendFeedbackResult']>, ParentType, ContextType, RequireFields<MutationSendFeedbackArgs, 'input'>>;
  signOut?: Resolver<Maybe<ResolversTypes['SignedOut']>, ParentType, ContextType>;
  signOutEverywhere?: Resolver<Maybe<ResolversTypes['SignedOut']>, ParentType, ContextType>;
  submitAccountApplication?: Resolver<Maybe<ResolversTypes['SubmitAccountApplicationResult']>, ParentType, ContextType, RequireFields<MutationSubmitAccountApplicationArgs, 'input'>>;
  submitStaffApplication?: Resolver<Maybe<ResolversTypes['SubmitAccountApplicationResult']>, ParentType, ContextType, RequireFields<MutationSubmitStaffApplicationArgs, 'input'>>;
  suspendRepresentation?: Resolver<Maybe<ResolversTypes['ChangeRepresentationResult']>, ParentType, ContextType, RequireFields<MutationSuspendRepresentationArgs, 'input'>>;
  verifyRepresentation?: Resolver<Maybe<ResolversTypes['ChangeRepresentationResult']>, ParentType, ContextType, RequireFields<MutationVerifyRepresentationArgs, 'input'>>;
};

export type NoticeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['NoticeKind']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType>;
  postedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  referenceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type NoticeNotFoundResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['NoticeNotFound'] = ResolversParentTypes['NoticeNotFound']> = {
  noticeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeReadResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['NoticeRead'] = ResolversParentTypes['NoticeRead']> = {
  notice?: Resolver<Maybe<ResolversTypes['Notice']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizationNotFoundResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['OrganizationNotFound'] = ResolversParentTypes['OrganizationNotFound']> = {
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnAccountApplicationResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['OwnAccountApplication'] = ResolversParentTypes['OwnAccountApplication']> = {
  applicationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PasswordChangedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PasswordChanged'] = ResolversParentTypes['PasswordChanged']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PasswordNotAcceptedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PasswordNotAccepted'] = ResolversParentTypes['PasswordNotAccepted']> = {
  faults?: Resolver<ReadonlyArray<ResolversTypes['PasswordFault']>, ParentType, ContextType>;
  texts?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatientResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['Patient'] = ResolversParentTypes['Patient'], FederationReferenceType extends FederationReferenceTypes['Patient'] = FederationReferenceTypes['Patient']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Patient']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Account']>>, ParentType, ContextType>;
  ageBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['ContactPoint']>, ParentType, ContextType>;
  deceasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['IdentityDocument']>>, ParentType, ContextType, RequireFields<PatientDocumentsArgs, 'includeSuperseded'>>;
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

export type PatientChoiceNeededResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['PatientChoiceNeeded'] = ResolversParentTypes['PatientChoiceNeeded']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Patient']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  accountApplications?: Resolver<Maybe<ResolversTypes['AccountApplicationConnection']>, ParentType, ContextType, RequireFields<QueryAccountApplicationsArgs, 'first'>>;
  feedback?: Resolver<Maybe<ResolversTypes['FeedbackConnection']>, ParentType, ContextType, RequireFields<QueryFeedbackArgs, 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes['Patient']>, ParentType, ContextType, RequireFields<QueryPatientArgs, 'id'>>;
  patients?: Resolver<Maybe<ResolversTypes['PatientConnection']>, ParentType, ContextType, RequireFields<QueryPatientsArgs, 'first'>>;
  staffAccounts?: Resolver<Maybe<ResolversTypes['AccountConnection']>, ParentType, ContextType, RequireFields<QueryStaffAccountsArgs, 'first'>>;
};

export type RecordIdentityDocumentResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RecordIdentityDocumentResult'] = ResolversParentTypes['RecordIdentityDocumentResult']> = {
  __resolveType: TypeResolveFn<'IdentityDocumentNotRecorded' | 'IdentityDocumentRecorded' | 'PatientNotFound' | 'RepresentationNotFound', ParentType, ContextType>;
};

export type RecordLegalStatusResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RecordLegalStatusResult'] = ResolversParentTypes['RecordLegalStatusResult']> = {
  __resolveType: TypeResolveFn<'LegalStatusNotRecorded' | 'LegalStatusRecorded' | 'PatientNotFound', ParentType, ContextType>;
};

export type RefuseAccountApplicationResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RefuseAccountApplicationResult'] = ResolversParentTypes['RefuseAccountApplicationResult']> = {
  __resolveType: TypeResolveFn<'AccountApplicationDecided' | 'AccountApplicationNotFound' | 'AccountApplicationRefused' | 'OwnAccountApplication', ParentType, ContextType>;
};

export type RegisterRepresentationResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RegisterRepresentationResult'] = ResolversParentTypes['RegisterRepresentationResult']> = {
  __resolveType: TypeResolveFn<'PatientNotFound' | 'RepresentationAlreadyOpen' | 'RepresentationDocumentsMissing' | 'RepresentationNotPossible' | 'RepresentationRegistered' | 'RepresentativeChoiceNeeded' | 'RepresentativeNotFound', ParentType, ContextType>;
};

export type ReissueCredentialsResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['ReissueCredentialsResult'] = ResolversParentTypes['ReissueCredentialsResult']> = {
  __resolveType: TypeResolveFn<'CredentialsNotReissued' | 'CredentialsReissued' | 'TooManyAttempts', ParentType, ContextType>;
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

export type RepresentativeChoiceNeededResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentativeChoiceNeeded'] = ResolversParentTypes['RepresentativeChoiceNeeded']> = {
  candidateIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RepresentativeNotFoundResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RepresentativeNotFound'] = ResolversParentTypes['RepresentativeNotFound']> = {
  representativeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RequestContactChangeResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['RequestContactChangeResult'] = ResolversParentTypes['RequestContactChangeResult']> = {
  __resolveType: TypeResolveFn<'ContactCodeSent' | 'ContactEmailMissing' | 'ContactNotAccepted' | 'PatientNotFound' | 'TooManyAttempts', ParentType, ContextType>;
};

export type SendFeedbackResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['SendFeedbackResult'] = ResolversParentTypes['SendFeedbackResult']> = {
  __resolveType: TypeResolveFn<'FeedbackSent' | 'OrganizationNotFound' | 'TooManyAttempts', ParentType, ContextType>;
};

export type SignInSessionResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['SignInSession'] = ResolversParentTypes['SignInSession']> = {
  clientId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCurrent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SignedOutResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['SignedOut'] = ResolversParentTypes['SignedOut']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SubmitAccountApplicationResultResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['SubmitAccountApplicationResult'] = ResolversParentTypes['SubmitAccountApplicationResult']> = {
  __resolveType: TypeResolveFn<'AccountApplicationIncomplete' | 'AccountApplicationReceived', ParentType, ContextType>;
};

export type TooManyAttemptsResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['TooManyAttempts'] = ResolversParentTypes['TooManyAttempts']> = {
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnauthorisedAccessReportedResolvers<ContextType = IdentityContext, ParentType extends ResolversParentTypes['UnauthorisedAccessReported'] = ResolversParentTypes['UnauthorisedAccessReported']> = {
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = IdentityContext> = {
  AccessChange?: AccessChangeResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountApplication?: AccountApplicationResolvers<ContextType>;
  AccountApplicationApproved?: AccountApplicationApprovedResolvers<ContextType>;
  AccountApplicationConnection?: AccountApplicationConnectionResolvers<ContextType>;
  AccountApplicationDecided?: AccountApplicationDecidedResolvers<ContextType>;
  AccountApplicationEdge?: AccountApplicationEdgeResolvers<ContextType>;
  AccountApplicationIncomplete?: AccountApplicationIncompleteResolvers<ContextType>;
  AccountApplicationNotFound?: AccountApplicationNotFoundResolvers<ContextType>;
  AccountApplicationReceived?: AccountApplicationReceivedResolvers<ContextType>;
  AccountApplicationRefused?: AccountApplicationRefusedResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountLocked?: AccountLockedResolvers<ContextType>;
  AccountNotFound?: AccountNotFoundResolvers<ContextType>;
  AnswerFeedbackResult?: AnswerFeedbackResultResolvers<ContextType>;
  ApplicantDoesNotMatch?: ApplicantDoesNotMatchResolvers<ContextType>;
  ApplicantParticulars?: ApplicantParticularsResolvers<ContextType>;
  ApplicationItemFault?: ApplicationItemFaultResolvers<ContextType>;
  ApproveAccountApplicationResult?: ApproveAccountApplicationResultResolvers<ContextType>;
  ChangeLoginResult?: ChangeLoginResultResolvers<ContextType>;
  ChangePasswordResult?: ChangePasswordResultResolvers<ContextType>;
  ChangeRepresentationResult?: ChangeRepresentationResultResolvers<ContextType>;
  ConfirmContactChangeResult?: ConfirmContactChangeResultResolvers<ContextType>;
  ContactChanged?: ContactChangedResolvers<ContextType>;
  ContactCodeRefused?: ContactCodeRefusedResolvers<ContextType>;
  ContactCodeSent?: ContactCodeSentResolvers<ContextType>;
  ContactEmailMissing?: ContactEmailMissingResolvers<ContextType>;
  ContactNotAccepted?: ContactNotAcceptedResolvers<ContextType>;
  ContactPoint?: ContactPointResolvers<ContextType>;
  CredentialsNotReissued?: CredentialsNotReissuedResolvers<ContextType>;
  CredentialsReissued?: CredentialsReissuedResolvers<ContextType>;
  CurrentPasswordWrong?: CurrentPasswordWrongResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Feedback?: FeedbackResolvers<ContextType>;
  FeedbackAnswered?: FeedbackAnsweredResolvers<ContextType>;
  FeedbackAnsweredBefore?: FeedbackAnsweredBeforeResolvers<ContextType>;
  FeedbackConnection?: FeedbackConnectionResolvers<ContextType>;
  FeedbackEdge?: FeedbackEdgeResolvers<ContextType>;
  FeedbackNotFound?: FeedbackNotFoundResolvers<ContextType>;
  FeedbackSent?: FeedbackSentResolvers<ContextType>;
  HumanName?: HumanNameResolvers<ContextType>;
  Identifier?: IdentifierResolvers<ContextType>;
  IdentityDocument?: IdentityDocumentResolvers<ContextType>;
  IdentityDocumentNotRecorded?: IdentityDocumentNotRecordedResolvers<ContextType>;
  IdentityDocumentRecorded?: IdentityDocumentRecordedResolvers<ContextType>;
  IssuedCredentials?: IssuedCredentialsResolvers<ContextType>;
  IssuerSubjectLinked?: IssuerSubjectLinkedResolvers<ContextType>;
  IssuerSubjectNotAvailable?: IssuerSubjectNotAvailableResolvers<ContextType>;
  IssuerTokenNotAccepted?: IssuerTokenNotAcceptedResolvers<ContextType>;
  LegalStatusConnection?: LegalStatusConnectionResolvers<ContextType>;
  LegalStatusDocument?: LegalStatusDocumentResolvers<ContextType>;
  LegalStatusEdge?: LegalStatusEdgeResolvers<ContextType>;
  LegalStatusNotRecorded?: LegalStatusNotRecordedResolvers<ContextType>;
  LegalStatusRecord?: LegalStatusRecordResolvers<ContextType>;
  LegalStatusRecorded?: LegalStatusRecordedResolvers<ContextType>;
  LinkIssuerSubjectResult?: LinkIssuerSubjectResultResolvers<ContextType>;
  LockAccountResult?: LockAccountResultResolvers<ContextType>;
  LoginChanged?: LoginChangedResolvers<ContextType>;
  LoginNotAccepted?: LoginNotAcceptedResolvers<ContextType>;
  LoginTaken?: LoginTakenResolvers<ContextType>;
  MarkNoticeReadResult?: MarkNoticeReadResultResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticeNotFound?: NoticeNotFoundResolvers<ContextType>;
  NoticeRead?: NoticeReadResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationNotFound?: OrganizationNotFoundResolvers<ContextType>;
  OwnAccountApplication?: OwnAccountApplicationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PasswordChanged?: PasswordChangedResolvers<ContextType>;
  PasswordNotAccepted?: PasswordNotAcceptedResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientAccess?: PatientAccessResolvers<ContextType>;
  PatientChoiceNeeded?: PatientChoiceNeededResolvers<ContextType>;
  PatientConnection?: PatientConnectionResolvers<ContextType>;
  PatientEdge?: PatientEdgeResolvers<ContextType>;
  PatientNotFound?: PatientNotFoundResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordIdentityDocumentResult?: RecordIdentityDocumentResultResolvers<ContextType>;
  RecordLegalStatusResult?: RecordLegalStatusResultResolvers<ContextType>;
  RefuseAccountApplicationResult?: RefuseAccountApplicationResultResolvers<ContextType>;
  RegisterRepresentationResult?: RegisterRepresentationResultResolvers<ContextType>;
  ReissueCredentialsResult?: ReissueCredentialsResultResolvers<ContextType>;
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
  RepresentativeChoiceNeeded?: RepresentativeChoiceNeededResolvers<ContextType>;
  RepresentativeNotFound?: RepresentativeNotFoundResolvers<ContextType>;
  RequestContactChangeResult?: RequestContactChangeResultResolvers<ContextType>;
  SendFeedbackResult?: SendFeedbackResultResolvers<ContextType>;
  SignInSession?: SignInSessionResolvers<ContextType>;
  SignedOut?: SignedOutResolvers<ContextType>;
  SubmitAccountApplicationResult?: SubmitAccountApplicationResultResolvers<ContextType>;
  TooManyAttempts?: TooManyAttemptsResolvers<ContextType>;
  UnauthorisedAccessReported?: UnauthorisedAccessReportedResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = IdentityContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
