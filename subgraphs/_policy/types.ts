/** The words of the access policy. Pure types; instants are epoch milliseconds, civil dates `YYYY-MM-DD`. */

export * from './asked.ts';

/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;
/** A day in the civil calendar of Europe/Moscow, `YYYY-MM-DD`. */
export type CivilDate = string;

/** Labels of FHIR's security-labels that make a result restricted; a result without any label is restricted too. */
export const RESTRICTING_LABELS = ['HIV', 'PSY', 'SUD', 'STD', 'SEX', 'GDIS', 'SDV'] as const;

export type Role = 'PERSON' | 'CLINICIAN' | 'REGISTRAR' | 'PRIVACY_OFFICER' | 'INSURER' | 'LAB';

export type AccountState = 'ACTIVE' | 'LOCKED' | 'PASSWORD_CHANGE_REQUIRED';

/** Who is calling, resolved by the server from a verified token; never from what a caller sent. */
export interface Principal {
  readonly role: Role;
  readonly accountId: string;
  /** The natural person behind the account; null for a partner's system. */
  readonly personId: string | null;
  /** The organisation that staff and partner systems act for. */
  readonly organizationId: string | null;
  /** Set for clinicians. */
  readonly practitionerId: string | null;
  readonly accountState: AccountState;
  readonly sessionEnded: boolean;
  /** Whether the current version of the portal's terms is accepted as a whole. */
  readonly termsAccepted: boolean;
}

export type RepresentationKind = 'PARENT' | 'ADOPTIVE_PARENT' | 'GUARDIAN' | 'TRUSTEE' | 'ATTORNEY';

/** What a power of attorney may name. */
export type Power = 'PORTAL' | 'RESTRICTED_RESULTS' | 'CLAIMS';

/** One representation of the subject by the caller. */
export interface RepresentationFacts {
  readonly id: string;
  readonly kind: RepresentationKind;
  /** Null until another staff member has verified it. */
  readonly verifiedAt: Instant | null;
  readonly suspended: boolean;
  /** Whether the representative is alive and of full legal capacity themself. */
  readonly representativeCapable: boolean;
  readonly revokedAt: Instant | null;
  readonly validFrom: CivilDate;
  /** Inclusive; null is without end. */
  readonly validThrough: CivilDate | null;
  /** Powers that a power of attorney names; empty for legal representatives. */
  readonly powers: readonly Power[];
}

export type LegalCapacity = 'FULL' | 'LIMITED' | 'NONE';

/** Which signatures a processing consent in force carries; both false where there is none. */
export interface ProcessingConsentFacts {
  readonly id: string | null;
  readonly signedByPatient: boolean;
  readonly signedByRepresentative: boolean;
}

export type ResultCategory = 'LABORATORY' | 'INSTRUMENTAL' | 'RADIOLOGY' | 'OTHER';

/** A referral of the subject by the calling clinician. */
export interface ReferralFacts {
  readonly id: string;
  readonly practitionerId: string;
  readonly active: boolean;
  readonly validFrom: CivilDate;
  readonly validThrough: CivilDate | null;
  /** Categories of results that the referral covers. */
  readonly categories: readonly ResultCategory[];
}

/** Break-glass access of the calling clinician to the subject's results. */
export interface EmergencyAccessFacts {
  readonly id: string;
  readonly openedAt: Instant;
  readonly validUntil: Instant;
}

/** A contract of the calling insurer with the clinic. */
export interface ContractFacts {
  readonly id: string;
  /** The insurer. */
  readonly organizationId: string;
  readonly validFrom: CivilDate;
  readonly validThrough: CivilDate | null;
}

/** A consent to disclose the subject's evidence to the calling insurer for one claim. */
export interface DisclosureConsentFacts {
  readonly id: string;
  /** The insurer. */
  readonly organizationId: string;
  readonly claimId: string;
  readonly validFrom: CivilDate;
  readonly validThrough: CivilDate | null;
}

/**
 * What the kernel knows about one patient with respect to one caller. Loaded once per request.
 * Lists hold only what concerns the caller.
 */
export interface SubjectFacts {
  readonly patientId: string;
  readonly birthDate: CivilDate;
  readonly deceasedAt: Instant | null;
  readonly legalCapacity: LegalCapacity;
  /** Organisations at which the patient is registered. */
  readonly registeredAt: readonly string[];
  readonly representations: readonly RepresentationFacts[];
  readonly processingConsent: ProcessingConsentFacts;
  readonly portalBlocked: boolean;
  readonly dataUnderReview: boolean;
  /** The minor's own consent that lets representatives see restricted results (15 to 17). */
  readonly restrictedSharingConsentId: string | null;
  readonly referrals: readonly ReferralFacts[];
  readonly emergencyAccess: readonly EmergencyAccessFacts[];
  /** The caller's organisation, where an order for the subject went to that lab; nothing was ordered where it is absent. */
  readonly orderedFrom?: readonly string[];
  readonly contracts: readonly ContractFacts[];
  readonly disclosureConsents: readonly DisclosureConsentFacts[];
}

/** The row that a datum stands in, beyond its subject. `PATIENT` says nothing more than the subject. */
export type Row =
  | { readonly type: 'PATIENT' }
  | { readonly type: 'ACCOUNT'; readonly accountId: string; readonly organizationId: string | null }
  | {
      readonly type: 'REPRESENTATION';
      readonly id: string;
      readonly representativePersonId: string;
      /** The person (not account) who registered it. */
      readonly registeredByPersonId: string;
    }
  | {
      readonly type: 'APPOINTMENT';
      readonly practitionerId: string;
      readonly organizationId: string;
    }
  | {
      readonly type: 'RESULT';
      readonly category: ResultCategory;
      readonly securityLabels: readonly string[];
      readonly hidden: boolean;
      readonly released: boolean;
      /** The referral that the result answers, if any. */
      readonly referralId: string | null;
      /** The lab that performed it. */
      readonly organizationId: string | null;
    }
  | {
      readonly type: 'REFERRAL';
      readonly practitionerId: string;
      /** The lab to which the order went, if any. */
      readonly organizationId: string | null;
      /** What is asked for can say as much as the result. */
      readonly securityLabels: readonly string[];
    }
  | {
      readonly type: 'CLAIM';
      readonly claimId: string;
      readonly insurerOrganizationId: string;
      /** Insured person and beneficiaries. */
      readonly partyPersonIds: readonly string[];
      /**
       * The beneficiary through whom a person comes to the claim; null where that is the insured person. `UNREGISTERED`:
       * the caller, of whom there are no facts because they are nobody's patient.
       */
      readonly beneficiary: SubjectFacts | 'UNREGISTERED' | null;
      /** For evidence: whether the claim's risk needs this document. */
      readonly neededForRisk: boolean;
    };

export type BasisType =
  'SELF' | 'REPRESENTATION' | 'REFERRAL' | 'STAFF_DUTY' | 'INSURER_CONTRACT' | 'EMERGENCY';

/**
 * Why access was permitted, with the id of what it rests on: for `SELF` the processing consent (null where none is
 * needed, as for the own account), for `REPRESENTATION` the representation, for `REFERRAL` the referral, for
 * `STAFF_DUTY` the organisation, for `INSURER_CONTRACT` the contract (for evidence the disclosure consent), for
 * `EMERGENCY` the emergency access (null for the act that opens it).
 */
export interface Basis {
  readonly type: BasisType;
  readonly id: string | null;
}

/** FHIR v3-ActReason. `FAMRQT` stands for every representative, attorneys too. */
export type PurposeOfUse = 'PATRQT' | 'FAMRQT' | 'TREAT' | 'HPAYMT' | 'PATADMIN' | 'BTG' | 'HOPERAT';

/** What whoever answers from a permit must do. `MASK`: identity documents show their last digits only. */
export type Obligation = 'MASK';

export const DENIAL_REASONS = [
  'ACCOUNT_LOCKED',
  'SESSION_ENDED',
  'PASSWORD_CHANGE_REQUIRED',
  'TERMS_NOT_ACCEPTED',
  'PROCESSING_CONSENT_MISSING',
  'PORTAL_BLOCKED',
  'DATA_UNDER_REVIEW',
  'HIDDEN_BY_PATIENT',
  'REPRESENTATION_NOT_IN_FORCE',
  'REFERRAL_NOT_IN_FORCE',
  'CONTRACT_NOT_IN_FORCE',
  'DISCLOSURE_CONSENT_MISSING',
  'NOT_NEEDED_FOR_CLAIM',
  'NOT_PERMITTED',
] as const;
export type DenialReason = (typeof DENIAL_REASONS)[number];

export interface Permit {
  readonly permitted: true;
  readonly basis: Basis;
  readonly purpose: PurposeOfUse;
  readonly obligations: readonly Obligation[];
}

export interface Deny {
  readonly permitted: false;
  readonly reason: DenialReason;
  /**
   * Whether the caller may know that the row exists: a permit stands but a denial overrides it that the caller
   * may be told of (a block, a missing consent, a hold, the state of their own account), or an insurer sees the claim
   * but not this piece of its evidence. Where it is false, the row must look exactly like one that does not exist.
   */
  readonly rowKnown: boolean;
}

export type Decision = Permit | Deny;
