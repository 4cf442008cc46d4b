import type { ConsentScope } from '../domain/consent.ts';
import type { RequestChannel } from '../domain/portal-block.ts';
import type { ProcessingAction } from '../domain/processing-consent-form.ts';
import type { SignatureCapacity } from '../domain/signature.ts';

/** The schema `consent`, as its migrations leave it. Who acted is a person, not an account. */
export interface ConsentDatabase {
  readonly consent: ConsentTable;
  readonly consent_signature: ConsentSignatureTable;
  readonly signing_request: SigningRequestTable;
  readonly portal_block: PortalBlockTable;
  readonly data_hold: DataHoldTable;
  readonly terms_version: TermsVersionTable;
  readonly terms_acceptance: TermsAcceptanceTable;
}

export interface ConsentTable {
  readonly id: string;
  readonly patient_id: string;
  readonly scope: ConsentScope;
  readonly text_version: string;
  readonly data_classes: readonly string[];
  readonly actions: readonly ProcessingAction[];
  readonly purposes: readonly string[];
  readonly given_at: Date;
  readonly withdrawn_at: Date | null;
  readonly withdrawn_by: string | null;
  /** The insurer; it and the three below are set for `DISCLOSURE` alone. */
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
  /** Null where a registrar recorded a representative's paper. */
  readonly signer_person_id: string | null;
  readonly representation_id: string | null;
  readonly signed_at: Date;
  readonly paper_number: string | null;
  readonly recorded_by: string | null;
}

/** What an account asked under an idempotency key, and the consent that came of it. */
export interface SigningRequestTable {
  readonly account_id: string;
  readonly idempotency_key: string;
  readonly patient_id: string;
  readonly paper_number: string | null;
  readonly paper_signed_by: SignatureCapacity | null;
  readonly consent_id: string;
}

export interface PortalBlockTable {
  readonly id: string;
  readonly patient_id: string;
  readonly since: Date;
  readonly channel: RequestChannel;
  readonly blocked_by: string | null;
  /** Null while it lasts. */
  readonly until: Date | null;
  readonly until_channel: RequestChannel | null;
  readonly unblocked_by: string | null;
}

/** A patient's data are held while their accuracy is checked [003 §6.2.4]. */
export interface DataHoldTable {
  readonly id: string;
  readonly patient_id: string;
  readonly reason: string;
  readonly placed_by: string | null;
  readonly placed_at: Date;
  readonly ended_by: string | null;
  /** Null while it lasts. */
  readonly ended_at: Date | null;
}

/** The latest version that has taken effect has to be accepted as a whole [001 preamble, §6.11]. */
export interface TermsVersionTable {
  readonly version: string;
  readonly effective_from: Date;
}

export interface TermsAcceptanceTable {
  readonly account_id: string;
  readonly version: string;
  readonly accepted_at: Date;
}
