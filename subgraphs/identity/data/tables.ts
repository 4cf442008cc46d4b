import type { Generated, JSONColumnType } from 'kysely';
import type { AccountState, LegalCapacity, Power, RepresentationKind, Role } from '../../_policy/types.ts';
import type { AccountTables } from './account-tables.ts';
import type { LegalStatusKind } from '../domain/legal-status.ts';
import type { MailPart } from '../domain/mail.ts';
import type { AdministrativeGender, IdentityDocumentKind, OrganizationKind } from '../domain/patient.ts';
import type { RepresentationDocumentKind } from '../domain/representation-document.ts';
import type {
  RepresentationActor,
  RepresentationChange,
  RepresentationChangeReason,
} from '../domain/representation-event.ts';
import type { SignInTables } from './sign-in-tables.ts';

/** The schema `identity`, as its migrations leave it. Civil dates are `YYYY-MM-DD`. */
export interface IdentityDatabase extends AccountTables, SignInTables {
  readonly organization: OrganizationTable;
  readonly organization_identifier: OrganizationIdentifierTable;
  readonly person: PersonTable;
  readonly person_identifier: PersonIdentifierTable;
  readonly identity_document: IdentityDocumentTable;
  readonly patient_registration: PatientRegistrationTable;
  readonly account: AccountTable;
  readonly account_subject: AccountSubjectTable;
  readonly credential: CredentialTable;
  readonly session: SessionTable;
  readonly password_link: PasswordLinkTable;
  readonly outgoing_mail: OutgoingMailTable;
  readonly representation: RepresentationTable;
  readonly representation_document: RepresentationDocumentTable;
  readonly representation_event: RepresentationEventTable;
  readonly representation_request: RepresentationRequestTable;
  readonly legal_status_record: LegalStatusRecordTable;
}

export interface OrganizationTable {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
}

export interface OrganizationIdentifierTable {
  readonly organization_id: string;
  readonly system: string;
  readonly value: string;
}

export interface PersonTable {
  readonly id: string;
  readonly family: string;
  readonly given: string;
  readonly patronymic: string | null;
  readonly birth_date: string;
  readonly sex: AdministrativeGender;
  readonly deceased_at: Date | null;
  readonly legal_capacity: LegalCapacity;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface PersonIdentifierTable {
  readonly person_id: string;
  readonly system: string;
  readonly value: string;
}

/** Rows are added; of what is there, nothing changes but `superseded_at`. */
export interface IdentityDocumentTable {
  readonly id: string;
  readonly person_id: string;
  readonly kind: IdentityDocumentKind;
  readonly number: string;
  readonly issuer: string | null;
  readonly issued_on: string | null;
  /** Null for what was on record before anybody noted it. */
  readonly recorded_at: Generated<Date | null>;
  /** A person, not an account; null where nobody at reception has seen it. */
  readonly recorded_by: Generated<string | null>;
  readonly organization_id: Generated<string | null>;
  /** When another document of its kind took its place; null for the one that counts. */
  readonly superseded_at: Generated<Date | null>;
  readonly account_id: Generated<string | null>;
  readonly idempotency_key: Generated<string | null>;
  readonly request_hash: Generated<string | null>;
}

export interface PatientRegistrationTable {
  readonly person_id: string;
  readonly organization_id: string;
  readonly registered_at: Date;
}

export interface AccountTable {
  readonly id: string;
  readonly role: Role;
  readonly person_id: string | null;
  readonly organization_id: string | null;
  readonly practitioner_id: string | null;
  readonly state: AccountState;
  /** Real time: every session that had started by then has ended. */
  readonly signed_out_at: Generated<Date | null>;
}

export interface AccountSubjectTable {
  readonly issuer: string;
  readonly subject: string;
  readonly account_id: string;
}

export interface RepresentationTable {
  readonly id: string;
  readonly patient_id: string;
  readonly representative_id: string;
  readonly kind: RepresentationKind;
  readonly valid_from: string;
  readonly valid_through: string | null;
  readonly powers: readonly Power[];
  /** The person, not the account: two accounts of one person are one person. */
  readonly registered_by: string;
  readonly registered_at: Date;
  readonly verified_by: string | null;
  readonly verified_at: Date | null;
  readonly suspended_at: Date | null;
  readonly revoked_at: Date | null;
  /** By a change of the patient's capacity, for good. */
  readonly ended_at?: Date | null | undefined;
}

/** Rows are added and never changed. */
export interface RepresentationDocumentTable {
  readonly representation_id: string;
  readonly position: number;
  readonly kind: RepresentationDocumentKind;
  readonly number: string;
  readonly issuer: string;
  readonly issued_on: string;
}

/** Rows are added and never changed. */
export interface RepresentationEventTable {
  readonly representation_id: string;
  readonly sequence: number;
  readonly at: Date;
  readonly change: RepresentationChange;
  readonly actor: RepresentationActor;
  readonly person_id: string;
  /** For which the actor acted; set for staff. */
  readonly organization_id: string | null;
  readonly reason: RepresentationChangeReason | null;
  /** As this change leaves it. */
  readonly last_day: string | null;
}

export interface RepresentationRequestTable {
  readonly account_id: string;
  readonly idempotency_key: string;
  readonly request_hash: string;
  readonly representation_id: string;
}

/** Rows are added and never changed. */
export interface LegalStatusRecordTable {
  readonly id: string;
  readonly patient_id: string;
  readonly recorded_at: Date;
  readonly recorded_by: string;
  readonly organization_id: string;
  readonly kind: LegalStatusKind;
  readonly capacity: LegalCapacity | null;
  readonly died_on: string | null;
  readonly document_number: string;
  readonly document_issuer: string;
  readonly document_issued_on: string;
  readonly account_id: string;
  readonly idempotency_key: string;
  readonly request_hash: string;
}

export interface CredentialTable {
  readonly account_id: string;
  readonly login: string;
  /** The login as it is compared: NFKC, lower case. */
  readonly login_key: string;
  /** argon2id in PHC format; null while the password is still to be set by a mailed link. */
  readonly password_hash: string | null;
  readonly password_changed_at: Date | null;
}

/** Instants are real time. */
export interface SessionTable {
  readonly issuer: string;
  readonly id: string;
  readonly account_id: string;
  readonly client_id: string | null;
  /** Null for sessions of other issuers, of which only the end is known. */
  readonly started_at: Date | null;
  readonly ended_at: Date | null;
}

/** Instants are real time. */
export interface PasswordLinkTable {
  /** SHA-256 of the secret in the link. */
  readonly token_hash: Buffer;
  readonly account_id: string;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly used_at: Date | null;
}

/** Instants are real time. */
export interface OutgoingMailTable {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  /** JSON: what the mail says, part by part. */
  readonly body: JSONColumnType<readonly MailPart[]>;
  readonly queued_at: Date;
  readonly expires_at: Date;
  readonly attempts: Generated<number>;
  readonly next_attempt_at: Date;
}
