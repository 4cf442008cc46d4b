import type { CivilDate } from '../../_policy/types.ts';
import type { ConsentFormKind } from './published-text.ts';
import type { SignatureCapacity } from './signature.ts';

export type ConsentScope = 'PROCESSING' | 'RESTRICTED_SHARING' | 'DISCLOSURE';

/** Why staff record the end of a processing consent [000 appendices]. */
export type WithdrawalReason = 'WRITTEN_WITHDRAWAL' | 'CONTRACT_ENDED';

/** A patient's consent (FHIR Consent), without its signatures. */
export interface Consent {
  readonly id: string;
  readonly patientId: string;
  readonly scope: ConsentScope;
  /** The form that was signed; null where it was given on a text of before the portal's forms. */
  readonly textKind: ConsentFormKind | null;
  /** Of the text that was signed. */
  readonly textVersion: string;
  readonly provision: ConsentProvision;
  /** When the first signature was given. */
  readonly givenAt: Date;
  /** When it was withdrawn, or replaced by another consent. */
  readonly withdrawnAt: Date | null;
  /** Of the signed paper, where staff recorded one. */
  readonly withdrawalPaperNumber: string | null;
  /** Null where it was withdrawn in the portal, or replaced. */
  readonly withdrawalReason: WithdrawalReason | null;
  /** The consent that took its place; null where none did. */
  readonly replacedBy: string | null;
  /** Inclusive; null is without end. */
  readonly validThrough: CivilDate | null;
  /** Set for `DISCLOSURE` alone. */
  readonly disclosure: Disclosure | null;
}

/** Actions with personal data, as the law on personal data names them (152-FZ, art. 3). */
export type ProcessingAction =
  | 'COLLECT'
  | 'SYSTEMATISE'
  | 'ACCUMULATE'
  | 'STORE'
  | 'CLARIFY'
  | 'USE'
  | 'TRANSFER'
  | 'DEPERSONALISE'
  | 'BLOCK'
  | 'DESTROY';

/** What a consent permits. */
export interface ConsentProvision {
  /** Whose data: the patient's, or also those of the representative who signs. */
  readonly dataSubjects: readonly SignatureCapacity[];
  readonly dataClasses: readonly string[];
  readonly actions: readonly ProcessingAction[];
  /** HL7 v3 ActReason. */
  readonly purposes: readonly string[];
}

/** To which insurer, for which claim and for how long evidence may be disclosed. */
export interface Disclosure {
  readonly organizationId: string;
  readonly claimId: string;
  readonly validFrom: CivilDate;
}
