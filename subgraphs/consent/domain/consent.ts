import type { CivilDate } from '../../_policy/types.ts';
import type { ProcessingAction } from './processing-consent-form.ts';

export type ConsentScope = 'PROCESSING' | 'RESTRICTED_SHARING' | 'DISCLOSURE';

/** A patient's consent (FHIR Consent), without its signatures. */
export interface Consent {
  readonly id: string;
  readonly patientId: string;
  readonly scope: ConsentScope;
  /** Of the text that was signed. */
  readonly textVersion: string;
  readonly provision: ConsentProvision;
  /** When the first signature was given. */
  readonly givenAt: Date;
  readonly withdrawnAt: Date | null;
  /** Set for `DISCLOSURE` alone. */
  readonly disclosure: Disclosure | null;
}

/** What a consent permits. */
export interface ConsentProvision {
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
  /** Inclusive; null is without end. */
  readonly validThrough: CivilDate | null;
}
