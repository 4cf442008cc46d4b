import { expect } from 'vitest';
import {
  decide,
  type Action,
  type BasisType,
  type CivilDate,
  type DataClass,
  type Decision,
  type DenialReason,
  type PurposeOfUse,
  type DisclosureConsentFacts,
  type ContractFacts,
  type EmergencyAccessFacts,
  type Principal,
  type ReferralFacts,
  type RepresentationFacts,
  type RepresentationKind,
  type Role,
  type Row,
  type SubjectFacts,
} from '../../subgraphs/_policy/index.ts';
import { accountRow, CALLER, CLAIM, CLINIC, DOCTOR, INSURER, LAB, PATIENT, PATIENT_ROW } from './rows.ts';

/** An ordinary day, on which nothing begins or ends. */
export const NOON = Date.parse('2026-03-10T12:00:00+03:00');

export const NO_CONSENT = { id: null, signedByPatient: false, signedByRepresentative: false };

/** Someone who asks about a patient. */
export interface World {
  readonly principal: Principal;
  readonly subject: SubjectFacts | null;
}

export interface Asked {
  readonly action?: Action;
  readonly dataClass?: DataClass;
  readonly row?: Row;
  /** An instant, or an ISO date and time. */
  readonly now?: number | string;
}

export function decideAs({ principal, subject }: World, asked: Asked = {}): Decision {
  const { action = 'READ', dataClass = 'DEMOGRAPHICS', row = PATIENT_ROW, now = NOON } = asked;
  return decide(principal, action, dataClass, subject, row, typeof now === 'string' ? Date.parse(now) : now);
}

/** Any permit without obligations; or the one on this basis. */
export function permitted(type?: BasisType, id?: string | null, purpose?: PurposeOfUse): Decision {
  const basis = {
    ...(type !== undefined && { type }),
    ...(id !== undefined && { id }),
  };
  return expect.objectContaining({
    permitted: true,
    obligations: [],
    basis: expect.objectContaining(basis) as object,
    ...(purpose !== undefined && { purpose }),
  }) as Decision;
}

export function permittedMasked(type: BasisType) {
  return expect.objectContaining({
    permitted: true,
    basis: expect.objectContaining({ type }) as object,
    obligations: ['MASK'],
  }) as Decision;
}

/** A denial of a row that looks like no row at all. */
export function denied(reason: DenialReason = 'NOT_PERMITTED'): Decision {
  return { permitted: false, reason, rowKnown: false };
}

/** A denial on a row of which the caller may know. */
export function deniedOnKnownRow(reason: DenialReason): Decision {
  return { permitted: false, reason, rowKnown: true };
}

// Patients, on an ordinary day: registered, consented, nothing blocked.

export function adult(facts: Partial<SubjectFacts> = {}): SubjectFacts {
  return {
    patientId: PATIENT,
    birthDate: '1980-05-05',
    deceasedAt: null,
    legalCapacity: 'FULL',
    registeredAt: [CLINIC],
    representations: [],
    processingConsent: { id: 'consent-1', signedByPatient: true, signedByRepresentative: true },
    portalBlocked: false,
    dataUnderReview: false,
    restrictedSharingConsentId: null,
    referrals: [],
    emergencyAccess: [],
    contracts: [],
    disclosureConsents: [],
    ...facts,
  };
}

export const child = (facts: Partial<SubjectFacts> = {}) => adult({ birthDate: '2017-01-20', ...facts });
export const teen = (facts: Partial<SubjectFacts> = {}) => adult({ birthDate: '2009-09-01', ...facts });
export const incapacitated = (facts: Partial<SubjectFacts> = {}) =>
  adult({ legalCapacity: 'NONE', ...facts });
export const ofLimitedCapacity = (facts: Partial<SubjectFacts> = {}) =>
  adult({ legalCapacity: 'LIMITED', ...facts });

/** Withdrawn, or never given. */
export const withoutConsent = (patient: SubjectFacts): SubjectFacts => ({
  ...patient,
  processingConsent: NO_CONSENT,
});

// Callers.

export function caller(role: Role, principal: Partial<Principal> = {}): Principal {
  return {
    role,
    accountId: `account-${role.toLowerCase()}`,
    personId: CALLER,
    organizationId: null,
    practitionerId: null,
    accountState: 'ACTIVE',
    sessionEnded: false,
    termsAccepted: true,
    ...principal,
  };
}

export function themself(patient: SubjectFacts = adult(), principal: Partial<Principal> = {}): World {
  return { principal: caller('PERSON', { personId: patient.patientId, ...principal }), subject: patient };
}

export function stranger(patient: SubjectFacts | null = adult()): World {
  return { principal: caller('PERSON'), subject: patient };
}

export function representation(
  kind: RepresentationKind,
  facts: Partial<RepresentationFacts> = {},
): RepresentationFacts {
  return {
    id: `representation-${kind.toLowerCase()}`,
    kind,
    verifiedAt: Date.parse('2024-01-15T10:00:00+03:00'),
    suspended: false,
    representativeCapable: true,
    revokedAt: null,
    validFrom: '2024-01-01',
    validThrough: null,
    powers: kind === 'ATTORNEY' ? ['PORTAL', 'RESTRICTED_RESULTS', 'CLAIMS'] : [],
    ...facts,
  };
}

/** The caller represents the patient, and nothing else is between them. */
export function representing(
  kind: RepresentationKind,
  patient: SubjectFacts,
  facts: Partial<RepresentationFacts> = {},
  principal: Partial<Principal> = {},
): World {
  return {
    principal: caller('PERSON', principal),
    subject: { ...patient, representations: [representation(kind, facts)] },
  };
}

export const parentOf = (patient: SubjectFacts, facts: Partial<RepresentationFacts> = {}) =>
  representing('PARENT', patient, facts);
export const guardianOf = (patient: SubjectFacts, facts: Partial<RepresentationFacts> = {}) =>
  representing('GUARDIAN', patient, facts);
export const trusteeOf = (patient: SubjectFacts, facts: Partial<RepresentationFacts> = {}) =>
  representing('TRUSTEE', patient, facts);
export const attorneyOf = (patient: SubjectFacts, facts: Partial<RepresentationFacts> = {}) =>
  representing('ATTORNEY', patient, facts);

export function referral(facts: Partial<ReferralFacts> = {}): ReferralFacts {
  return {
    id: 'referral-1',
    practitionerId: DOCTOR,
    active: true,
    validFrom: '2026-01-01',
    validThrough: '2026-12-31',
    categories: ['LABORATORY'],
    ...facts,
  };
}

export function emergency(facts: Partial<EmergencyAccessFacts> = {}): EmergencyAccessFacts {
  return { id: 'emergency-1', openedAt: NOON, validUntil: NOON + 60 * 60 * 1000, ...facts };
}

export function doctor(patient: SubjectFacts | null, principal: Partial<Principal> = {}): World {
  return {
    principal: caller('CLINICIAN', { practitionerId: DOCTOR, organizationId: CLINIC, ...principal }),
    subject: patient,
  };
}

/** A clinician with a referral of the patient in force. */
export const doctorOf = (patient: SubjectFacts = adult(), facts: Partial<ReferralFacts> = {}) =>
  doctor({ ...patient, referrals: [referral(facts)] });

export function registrar(patient: SubjectFacts | null = adult(), principal: Partial<Principal> = {}): World {
  return { principal: caller('REGISTRAR', { organizationId: CLINIC, ...principal }), subject: patient };
}

export function privacyOfficer(
  patient: SubjectFacts | null = adult(),
  principal: Partial<Principal> = {},
): World {
  return { principal: caller('PRIVACY_OFFICER', { organizationId: CLINIC, ...principal }), subject: patient };
}

export function lab(patient: SubjectFacts | null = adult(), principal: Partial<Principal> = {}): World {
  return {
    principal: caller('LAB', { organizationId: LAB, personId: null, ...principal }),
    subject: patient,
  };
}

/** A lab from which something was ordered for the patient. */
export const labOf = (patient: SubjectFacts = adult()) => lab({ ...patient, orderedFrom: [LAB] });

export function contract(facts: Partial<ContractFacts> = {}): ContractFacts {
  return {
    id: 'contract-1',
    organizationId: INSURER,
    validFrom: '2025-01-01',
    validThrough: '2026-12-31',
    ...facts,
  };
}

export function disclosureConsent(facts: Partial<DisclosureConsentFacts> = {}): DisclosureConsentFacts {
  return {
    id: 'disclosure-1',
    organizationId: INSURER,
    claimId: CLAIM,
    validFrom: '2026-01-01',
    validThrough: '2026-12-31',
    ...facts,
  };
}

export function insurer(patient: SubjectFacts | null = adult(), principal: Partial<Principal> = {}): World {
  return {
    principal: caller('INSURER', { organizationId: INSURER, personId: null, ...principal }),
    subject: patient,
  };
}

/** An insurer with a contract and the patient's consent to disclosure. */
export const insurerOf = (patient: SubjectFacts = adult()) =>
  insurer({ ...patient, contracts: [contract()], disclosureConsents: [disclosureConsent()] });

/** The birth date that makes the ward turn an age on 15 March 2026. */
export const turning = (age: number): { readonly birthDate: CivilDate } => ({
  birthDate: `${2026 - age}-03-15`,
});
/** 00:00 on 15 March 2026 in Moscow. */
export const BIRTHDAY = Date.parse('2026-03-15T00:00:00+03:00');

/** The account with which the caller is signed in. */
export const ownAccountOf = ({ principal: { accountId, organizationId } }: World): Row =>
  accountRow({ accountId, organizationId });
