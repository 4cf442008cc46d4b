import type {
  AccountState,
  CivilDate,
  LegalCapacity,
  Principal,
  ReferralFacts,
  RepresentationFacts,
  Role,
  SubjectFacts,
} from '../../../subgraphs/_policy/types.ts';
import { demoId } from '../../../demo/demo-id.ts';

/**
 * Who plays in the matrix: patients of every band and state, and callers of every role, relation and account state, each
 * as the facts that the policy is to find in the database. The database is filled from here, and nothing is read back:
 * what a caller may see follows from these facts alone.
 */
export const NOW = '2026-11-20T12:00:00+03:00';
const NOW_MS = Date.parse(NOW);
const MINUTE_MS = 60_000;

export const CLINIC = demoId('matrix/clinic');
export const OTHER_CLINIC = demoId('matrix/other-clinic');
export const LAB = demoId('matrix/lab');
export const OTHER_LAB = demoId('matrix/other-lab');
export const INSURER = demoId('matrix/insurer');
export const OTHER_INSURER = demoId('matrix/other-insurer');
export const LAPSED_INSURER = demoId('matrix/lapsed-insurer');

const BANDS = ['CHILD', 'TEEN', 'ADULT', 'WARD'] as const;
export type Band = (typeof BANDS)[number];

const BIRTH_DATES: Readonly<Record<Band, CivilDate>> = {
  CHILD: '2017-05-04',
  TEEN: '2010-05-04',
  ADULT: '1986-05-04',
  WARD: '1986-05-04',
};

const PATIENT_STATES = ['OPEN', 'NO_CONSENT', 'HALF_SIGNED', 'BLOCKED', 'UNDER_REVIEW', 'SHARING'] as const;
export type PatientState = (typeof PATIENT_STATES)[number];

export interface CastPatient {
  readonly key: string;
  readonly id: string;
  readonly band: Band;
  readonly state: PatientState;
  readonly birthDate: CivilDate;
  readonly legalCapacity: LegalCapacity;
  readonly signatures: readonly ('PATIENT' | 'REPRESENTATIVE')[];
  readonly consentId: string;
  readonly sharingConsentId: string | null;
}

/** The other signature alone: not the one that the band needs, or not all that it needs. */
const SIGNATURES: Readonly<Record<Band, { readonly full: Signatures; readonly half: Signatures }>> = {
  CHILD: { full: ['REPRESENTATIVE'], half: ['PATIENT'] },
  TEEN: { full: ['PATIENT', 'REPRESENTATIVE'], half: ['REPRESENTATIVE'] },
  ADULT: { full: ['PATIENT'], half: ['REPRESENTATIVE'] },
  WARD: { full: ['REPRESENTATIVE'], half: ['PATIENT'] },
};
type Signatures = CastPatient['signatures'];

export const PATIENTS: readonly CastPatient[] = BANDS.flatMap((band) =>
  PATIENT_STATES.map((state) => {
    const key = `${band}-${state}`;
    return {
      key,
      id: demoId(`matrix/patient/${key}`),
      band,
      state,
      birthDate: BIRTH_DATES[band],
      legalCapacity: band === 'WARD' ? ('NONE' as const) : ('FULL' as const),
      signatures: signaturesIn(band, state),
      consentId: demoId(`matrix/consent/${key}`),
      sharingConsentId: state === 'SHARING' ? demoId(`matrix/sharing/${key}`) : null,
    };
  }),
);

function signaturesIn(band: Band, state: PatientState): Signatures {
  if (state === 'NO_CONSENT') return [];
  return state === 'HALF_SIGNED' ? SIGNATURES[band].half : SIGNATURES[band].full;
}

/** What ties a caller to the patients: the same to each of them, but for `SELF`, who is one of them. */
const RELATIONS = [
  'SELF',
  'PARENT',
  'ADOPTIVE_PARENT',
  'GUARDIAN',
  'TRUSTEE',
  'ATTORNEY_PORTAL',
  'ATTORNEY_RESTRICTED',
  'ATTORNEY_CLAIMS',
  'UNVERIFIED_PARENT',
  'SUSPENDED_PARENT',
  'REVOKED_PARENT',
  'EXPIRED_PARENT',
  'FUTURE_PARENT',
  'STRANGER',
  'REFERRING_DOCTOR',
  'FORMER_DOCTOR',
  'OTHER_DOCTOR',
  'EMERGENCY_DOCTOR',
  'LATE_EMERGENCY_DOCTOR',
  'REGISTRAR',
  'REGISTRAR_ELSEWHERE',
  'PRIVACY_OFFICER',
  'PRIVACY_OFFICER_ELSEWHERE',
  'INSURER',
  'OTHER_INSURER',
  'LAPSED_INSURER',
  'LAB',
  'OTHER_LAB',
] as const;
export type Relation = (typeof RELATIONS)[number];

const ACCOUNT_STATES = [
  'ACTIVE',
  'LOCKED',
  'PASSWORD_CHANGE_REQUIRED',
  'SESSION_ENDED',
  'TERMS_NOT_ACCEPTED',
] as const;
export type CallerState = (typeof ACCOUNT_STATES)[number];

export interface CastCaller {
  readonly key: string;
  readonly relation: Relation;
  readonly state: CallerState;
  readonly accountId: string;
  readonly role: Role;
  readonly personId: string | null;
  readonly organizationId: string | null;
  readonly practitionerId: string | null;
  /** Set for `SELF`: which patient the caller is. */
  readonly patientKey: string | null;
}

export const CALLERS: readonly CastCaller[] = ACCOUNT_STATES.flatMap((state) =>
  RELATIONS.flatMap((relation) =>
    relation === 'SELF'
      ? PATIENTS.filter((patient) => state === 'ACTIVE' || patient.state === 'OPEN').map((patient) =>
          caller(relation, state, patient),
        )
      : [caller(relation, state, null)],
  ),
);

/**
 * The patients whom a caller asks about: whoever is a patient asks about one more than themself, whoever is stopped
 * anyway about those whose own state stops nobody or everybody.
 */
export function patientsAskedBy({ patientKey, state }: CastCaller): readonly CastPatient[] {
  if (patientKey === null)
    return PATIENTS.filter((patient) => state === 'ACTIVE' || ['OPEN', 'BLOCKED'].includes(patient.state));
  const own = PATIENTS.findIndex(({ key }) => key === patientKey);
  return PATIENTS.filter((_, index) => index === own || index === (own + 1) % PATIENTS.length);
}

function caller(relation: Relation, state: CallerState, patient: CastPatient | null): CastCaller {
  const key = [relation, patient?.key, state].filter(Boolean).join('/');
  const role = roleOf(relation);
  return {
    key,
    relation,
    state,
    role,
    accountId: demoId(`matrix/account/${key}`),
    personId: role === 'INSURER' || role === 'LAB' ? null : (patient?.id ?? demoId(`matrix/person/${key}`)),
    organizationId: organizationOf(relation),
    practitionerId: role === 'CLINICIAN' ? demoId(`matrix/practitioner/${key}`) : null,
    patientKey: patient?.key ?? null,
  };
}

function roleOf(relation: Relation): Role {
  if (relation.endsWith('DOCTOR')) return 'CLINICIAN';
  if (relation.startsWith('REGISTRAR')) return 'REGISTRAR';
  if (relation.startsWith('PRIVACY_OFFICER')) return 'PRIVACY_OFFICER';
  if (relation.endsWith('INSURER')) return 'INSURER';
  return relation.endsWith('LAB') ? 'LAB' : 'PERSON';
}

function organizationOf(relation: Relation): string | null {
  switch (relation) {
    case 'INSURER':
      return INSURER;
    case 'OTHER_INSURER':
      return OTHER_INSURER;
    case 'LAPSED_INSURER':
      return LAPSED_INSURER;
    case 'LAB':
      return LAB;
    case 'OTHER_LAB':
      return OTHER_LAB;
    default:
      if (roleOf(relation) === 'PERSON') return null;
      return relation.endsWith('ELSEWHERE') ? OTHER_CLINIC : CLINIC;
  }
}

/** The caller, as the policy is to know them. */
export function principalOf(caller: CastCaller): Principal {
  const { state } = caller;
  const accountState: AccountState =
    state === 'LOCKED' || state === 'PASSWORD_CHANGE_REQUIRED' ? state : 'ACTIVE';
  return {
    role: caller.role,
    accountId: caller.accountId,
    personId: caller.personId,
    organizationId: caller.organizationId,
    practitionerId: caller.practitionerId,
    accountState,
    sessionEnded: state === 'SESSION_ENDED',
    termsAccepted: state !== 'TERMS_NOT_ACCEPTED',
  };
}

const VERIFIED_AT = Date.parse('2025-01-10T10:00:00+03:00');

/** The representation of a patient by a caller; null where the relation is none. */
export function representationOf(
  { relation, key }: CastCaller,
  patient: CastPatient,
): RepresentationFacts | null {
  const registered = {
    id: demoId(`matrix/representation/${key}/${patient.key}`),
    verifiedAt: VERIFIED_AT,
    suspended: false,
    representativeCapable: true,
    revokedAt: null,
    validFrom: '2025-01-01',
    validThrough: null,
    powers: [],
  } as const;
  switch (relation) {
    case 'PARENT':
    case 'ADOPTIVE_PARENT':
    case 'GUARDIAN':
    case 'TRUSTEE':
      return { ...registered, kind: relation };
    case 'ATTORNEY_PORTAL':
      return { ...registered, kind: 'ATTORNEY', powers: ['PORTAL'] };
    case 'ATTORNEY_RESTRICTED':
      return { ...registered, kind: 'ATTORNEY', powers: ['PORTAL', 'RESTRICTED_RESULTS'] };
    case 'ATTORNEY_CLAIMS':
      return { ...registered, kind: 'ATTORNEY', powers: ['CLAIMS'] };
    case 'UNVERIFIED_PARENT':
      return { ...registered, kind: 'PARENT', verifiedAt: null };
    case 'SUSPENDED_PARENT':
      return { ...registered, kind: 'PARENT', suspended: true };
    case 'REVOKED_PARENT':
      return { ...registered, kind: 'PARENT', revokedAt: NOW_MS - MINUTE_MS };
    case 'EXPIRED_PARENT':
      return { ...registered, kind: 'PARENT', validThrough: '2026-11-19' };
    case 'FUTURE_PARENT':
      return { ...registered, kind: 'PARENT', validFrom: '2026-11-21' };
    default:
      return null;
  }
}

/** The referral of a patient by a caller, for laboratory results. */
export function referralOf(
  { relation, key, practitionerId }: CastCaller,
  patient: CastPatient,
): ReferralFacts | null {
  if (practitionerId === null) return null;
  const referral = {
    id: demoId(`matrix/referral/${key}/${patient.key}`),
    practitionerId,
    active: true,
    validFrom: '2026-10-01',
    validThrough: '2026-12-31',
    categories: ['LABORATORY'],
  } as const;
  if (relation === 'REFERRING_DOCTOR') return referral;
  return relation === 'FORMER_DOCTOR' ? { ...referral, validThrough: '2026-11-19' } : null;
}

/** The emergency access of a caller to a patient. */
export function emergencyOf({ relation, key }: CastCaller, patient: CastPatient) {
  const openedMinutesAgo = { EMERGENCY_DOCTOR: 10, LATE_EMERGENCY_DOCTOR: 61 }[relation as string];
  if (openedMinutesAgo === undefined) return null;
  const openedAt = NOW_MS - openedMinutesAgo * MINUTE_MS;
  return {
    id: demoId(`matrix/emergency/${key}/${patient.key}`),
    openedAt,
    validUntil: openedAt + 60 * MINUTE_MS,
  };
}

export const CONTRACTS = [
  {
    id: demoId('matrix/contract'),
    organizationId: INSURER,
    validFrom: '2026-01-01',
    validThrough: '2026-12-31',
  },
  {
    id: demoId('matrix/other-contract'),
    organizationId: OTHER_INSURER,
    validFrom: '2026-01-01',
    validThrough: null,
  },
  {
    id: demoId('matrix/lapsed-contract'),
    organizationId: LAPSED_INSURER,
    validFrom: '2026-01-01',
    validThrough: '2026-11-19',
  },
] as const;

/** A patient, as the policy is to know them with respect to a caller. */
export function factsOf(caller: CastCaller, patient: CastPatient): SubjectFacts {
  const present = <Fact>(fact: Fact | null): readonly Fact[] => (fact === null ? [] : [fact]);
  return {
    patientId: patient.id,
    birthDate: patient.birthDate,
    deceasedAt: null,
    legalCapacity: patient.legalCapacity,
    registeredAt: [CLINIC],
    representations: present(representationOf(caller, patient)),
    processingConsent: {
      id: patient.signatures.length === 0 ? null : patient.consentId,
      signedByPatient: patient.signatures.includes('PATIENT'),
      signedByRepresentative: patient.signatures.includes('REPRESENTATIVE'),
    },
    portalBlocked: patient.state === 'BLOCKED',
    dataUnderReview: patient.state === 'UNDER_REVIEW',
    restrictedSharingConsentId: patient.sharingConsentId,
    referrals: present(referralOf(caller, patient)),
    emergencyAccess: present(emergencyOf(caller, patient)),
    orderedFrom: caller.organizationId === LAB ? [LAB] : [],
    contracts: CONTRACTS.filter(({ organizationId }) => organizationId === caller.organizationId),
    disclosureConsents: [],
  };
}
