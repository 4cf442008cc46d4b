import type { Generated } from 'kysely';
import type { DataClass } from '../../_policy/types.ts';
import type { BreachKind } from '../domain/breach.ts';
import type { ConsentScope, ProcessingAction, WithdrawalReason } from '../domain/consent.ts';
import type { DataHoldReason } from '../domain/data-hold.ts';
import type { RequestChannel } from '../domain/portal-block.ts';
import type { ConsentFormKind, TextKind } from '../domain/published-text.ts';
import type { SignatureCapacity } from '../domain/signature.ts';
import type { SignerDocumentKind } from '../domain/signing.ts';
import type { SubjectRequestKind, SubjectRequestOutcome } from '../domain/subject-request.ts';

/** The schema `consent`, as its migrations leave it. Who acted is a person, not an account. */
export interface ConsentDatabase {
  readonly consent: ConsentTable;
  readonly consent_signature: ConsentSignatureTable;
  readonly paper_signer: PaperSignerTable;
  readonly act_request: ActRequestTable;
  readonly portal_block: PortalBlockTable;
  readonly data_hold: DataHoldTable;
  readonly published_text: PublishedTextTable;
  /** A published view: the versions of the terms. */
  readonly policy_terms: Pick<PublishedTextTable, 'version' | 'effective_from'>;
  readonly terms_acceptance: TermsAcceptanceTable;
  readonly subject_request: SubjectRequestTable;
  readonly breach: BreachTable;
  readonly breach_patient: BreachPatientTable;
}

export interface ConsentTable {
  readonly id: string;
  readonly patient_id: string;
  readonly scope: ConsentScope;
  /** Null where it was given on a text of before the portal's forms. */
  readonly text_kind: ConsentFormKind | null;
  readonly text_version: string;
  readonly data_subjects: Generated<readonly SignatureCapacity[]>;
  readonly data_classes: readonly string[];
  readonly actions: readonly ProcessingAction[];
  readonly purposes: readonly string[];
  readonly given_at: Date;
  readonly withdrawn_at: Date | null;
  readonly withdrawn_by: string | null;
  /** Of the signed paper, where staff recorded one. */
  readonly withdrawal_paper_number: string | null;
  /** Set by staff alone. */
  readonly withdrawal_reason: WithdrawalReason | null;
  /** The consent that took its place; it was withdrawn by that. */
  readonly replaced_by: string | null;
  /** The insurer; it and the two below are set for `DISCLOSURE` alone. */
  readonly organization_id: string | null;
  readonly claim_id: string | null;
  readonly valid_from: string | null;
  /** Inclusive. */
  readonly valid_through: string | null;
}

/** At most one in each capacity: the first stands. */
export interface ConsentSignatureTable {
  readonly consent_id: string;
  readonly capacity: SignatureCapacity;
  /** Null under a representative's paper from before it had to name a representation. */
  readonly signer_person_id: string | null;
  readonly representation_id: string | null;
  readonly signed_at: Date;
  readonly paper_number: string | null;
  readonly recorded_by: string | null;
  /** The document of the signer that the clinic had on record. */
  readonly identity_document_id: string | null;
  readonly address: string | null;
}

/** Who signed a paper, as it stands on the paper [000 appendices]. */
export interface PaperSignerTable {
  readonly consent_id: string;
  readonly capacity: SignatureCapacity;
  readonly full_name: string;
  readonly document_kind: SignerDocumentKind;
  readonly document_number: string;
  readonly document_issuer: string | null;
  readonly document_issued_on: string | null;
  readonly kinship: string | null;
}

/** What an account asked under an idempotency key, and the row that came of it. */
export interface ActRequestTable {
  readonly account_id: string;
  readonly idempotency_key: string;
  /** Of the act and everything that was asked. */
  readonly request_hash: string;
  readonly outcome_id: string;
}

export interface PortalBlockTable {
  readonly id: string;
  readonly patient_id: string;
  readonly since: Date;
  readonly channel: RequestChannel;
  readonly asked_by: Generated<SignatureCapacity>;
  readonly note: string | null;
  readonly blocked_by: string | null;
  /** Null while it lasts. */
  readonly until: Date | null;
  readonly until_channel: RequestChannel | null;
  readonly until_asked_by: SignatureCapacity | null;
  readonly until_note: string | null;
  readonly unblocked_by: string | null;
}

/** A patient's data are held while their accuracy is checked [003 §6.2.4]. */
export interface DataHoldTable {
  readonly id: string;
  readonly patient_id: string;
  readonly reason_code: Generated<DataHoldReason>;
  /** In words, for staff. */
  readonly reason: string | null;
  readonly placed_by: string | null;
  readonly placed_at: Date;
  readonly ended_by: string | null;
  /** Null while it lasts. */
  readonly ended_at: Date | null;
}

/** Insert only. The latest terms that have taken effect have to be accepted as a whole [001 preamble, §6.11]. */
export interface PublishedTextTable {
  readonly kind: TextKind;
  readonly version: string;
  readonly title: string;
  readonly body: string;
  readonly data_subjects: Generated<readonly SignatureCapacity[]>;
  readonly data_classes: Generated<readonly string[]>;
  /** Empty for terms, which permit nothing. */
  readonly actions: Generated<readonly ProcessingAction[]>;
  readonly purposes: Generated<readonly string[]>;
  readonly effective_from: Date;
  readonly published_at: Date;
  /** Null for the forms that came with the product. */
  readonly published_by: string | null;
}

export interface TermsAcceptanceTable {
  readonly account_id: string;
  readonly version: string;
  readonly accepted_at: Date;
  /** Whose account it was then; null for a partner's system. */
  readonly person_id: string | null;
  /** Of the sign-in; null for a token that belongs to none. */
  readonly session_id: string | null;
}

export interface SubjectRequestTable {
  readonly id: string;
  readonly patient_id: string;
  readonly organization_id: string;
  readonly kind: SubjectRequestKind;
  readonly request_text: string;
  readonly made_at: Date;
  /** Null where staff recorded a paper. */
  readonly made_by: string | null;
  readonly representation_id: string | null;
  readonly paper_number: string | null;
  readonly recorded_by: string | null;
  readonly due_on: string;
  readonly extended_at: Date | null;
  readonly extended_by: string | null;
  readonly extension_reason: string | null;
  /** Null while it is open. */
  readonly answered_at: Date | null;
  readonly answered_by: string | null;
  readonly outcome: SubjectRequestOutcome | null;
  readonly answer: string | null;
}

/** Insert only. */
export interface BreachTable {
  readonly id: string;
  readonly organization_id: string;
  readonly kind: BreachKind;
  /** In Russian, for the persons concerned, as `measures`. */
  readonly description: string;
  readonly measures: string;
  readonly data_classes: readonly DataClass[];
  readonly happened_at: Date | null;
  readonly found_at: Date;
  readonly reported_at: Date;
  readonly reported_by: string | null;
  readonly patient_count: number;
  /** Null where it was reported before this was asked. */
  readonly not_reached_count: number | null;
}

/** Insert only: whose data a breach concerns. */
export interface BreachPatientTable {
  readonly patient_id: string;
  readonly breach_id: string;
  readonly is_reached: boolean | null;
}
