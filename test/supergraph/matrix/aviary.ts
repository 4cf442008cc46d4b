import type { CastCaller, CastPatient } from './cast.ts';
import { CALLERS, emergencyOf, LAB, INSURER, LAPSED_INSURER, referralOf } from './cast.ts';
import type { DataClass, ResultCategory, Row } from '../../../subgraphs/_policy/types.ts';
import { demoId } from '../../../demo/demo-id.ts';

/**
 * One protected value of a patient, recognisable wherever it turns up: whose it is and of which kind stands in it.
 */
export interface Canary {
  /** Unique among a patient's canaries. */
  readonly kind: string;
  readonly dataClass: DataClass;
  /** The row that it sits in, as the policy is to see it. */
  readonly row: Row;
  /** The row's id; null for columns of the patient itself. */
  readonly id: string | null;
  /** Sits in a column that is left out where the permit carries the obligation to mask. */
  readonly isMasked?: boolean;
}

export function songOf(patient: CastPatient, { kind }: Pick<Canary, 'kind'>): string {
  return `canary/${patient.key}/${kind}/`;
}

const SONG = /canary\/([A-Z_-]+)\/([A-Z_]+)\//g;

/** Canaries in a text, as `patient kind`. */
export function songsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(SONG)].map(([, patient, kind]) => `${patient} ${kind}`));
}

export interface ResultCanary extends Canary {
  readonly row: Extract<Row, { type: 'RESULT' }>;
}

const PATIENT: Row = { type: 'PATIENT' };
const inPatient = (kind: string, dataClass: DataClass, isMasked = false): Canary => ({
  kind,
  dataClass,
  row: PATIENT,
  id: null,
  isMasked,
});

export const PATIENT_CANARIES: readonly Canary[] = [
  inPatient('NAME', 'DEMOGRAPHICS'),
  inPatient('IDENTIFIER', 'DEMOGRAPHICS'),
  inPatient('PHONE', 'CONTACT'),
  inPatient('DOCUMENT', 'IDENTITY_DOCUMENT', true),
];

export function consentCanary(patient: CastPatient): Canary {
  return { kind: 'CONSENT', dataClass: 'CONSENT', row: PATIENT, id: patient.consentId };
}

interface ResultTraits {
  readonly labels: readonly string[];
  readonly category?: ResultCategory;
  readonly hidden?: boolean;
  readonly released?: boolean;
  readonly answersReferral?: boolean;
}

const RESULTS: Readonly<Record<string, ResultTraits>> = {
  RESULT_PLAIN: { labels: ['N'] },
  RESULT_RESTRICTED: { labels: ['HIV'] },
  RESULT_UNLABELLED: { labels: [] },
  RESULT_ELSEWHERE: { labels: ['N'], category: 'RADIOLOGY' },
  RESULT_HIDDEN: { labels: ['N'], hidden: true },
  RESULT_UNRELEASED: { labels: ['N'], released: false },
  RESULT_ANSWER: { labels: ['PSY'], category: 'OTHER', answersReferral: true },
};

/** The doctor whose referral a result answers, and with whom there is an appointment. */
const DOCTOR = callerKeyed('REFERRING_DOCTOR/ACTIVE');
const COLLEAGUE = callerKeyed('OTHER_DOCTOR/ACTIVE');

export function resultCanaries(patient: CastPatient): readonly ResultCanary[] {
  return Object.entries(RESULTS).map(([kind, traits]) => ({
    kind,
    dataClass: 'RESULT',
    id: demoId(`matrix/report/${patient.key}/${kind}`),
    row: {
      type: 'RESULT',
      category: traits.category ?? 'LABORATORY',
      securityLabels: traits.labels,
      hidden: traits.hidden ?? false,
      released: traits.released ?? true,
      referralId: traits.answersReferral === true ? (referralOf(DOCTOR, patient)?.id ?? null) : null,
      organizationId: LAB,
    },
  }));
}

export interface ReferralCanary extends Canary {
  readonly row: Extract<Row, { type: 'REFERRAL' }>;
  readonly id: string;
}

/** Every doctor's referrals, some of which say as much as the result would. */
export function referralCanaries(patient: CastPatient): readonly ReferralCanary[] {
  return CALLERS.flatMap((doctor) => {
    const referral = referralOf(doctor, patient);
    if (referral === null) return [];
    const securityLabels = doctor.state === 'LOCKED' ? ['HIV'] : ['N'];
    const row = {
      type: 'REFERRAL',
      practitionerId: referral.practitionerId,
      organizationId: null,
      securityLabels,
    } as const;
    const kind = `REFERRAL_${doctor.relation}_${doctor.state}`;
    return [{ kind, dataClass: 'RESULT' as const, row, id: referral.id }];
  });
}

export interface AppointmentCanary extends Canary {
  readonly row: Extract<Row, { type: 'APPOINTMENT' }>;
  readonly id: string;
}

export function appointmentCanaries(
  patient: CastPatient,
  organizationId: string,
): readonly AppointmentCanary[] {
  return [DOCTOR, COLLEAGUE].map((doctor) => ({
    kind: `APPOINTMENT_${doctor.relation}`,
    dataClass: 'APPOINTMENT',
    id: demoId(`matrix/appointment/${doctor.key}/${patient.key}`),
    row: { type: 'APPOINTMENT', practitionerId: practitionerOf(doctor), organizationId },
  }));
}

export interface ClaimCanary extends Canary {
  readonly row: Extract<Row, { type: 'CLAIM' }>;
  readonly id: string;
}

export function claimCanaries(patient: CastPatient): readonly ClaimCanary[] {
  return [
    ['CLAIM', INSURER],
    ['CLAIM_LAPSED', LAPSED_INSURER],
  ].map(([kind = '', insurerOrganizationId = '']) => {
    const id = demoId(`matrix/claim/${kind}/${patient.key}`);
    return {
      kind,
      dataClass: 'CLAIM',
      id,
      row: {
        type: 'CLAIM',
        claimId: id,
        insurerOrganizationId,
        partyPersonIds: [patient.id],
        beneficiary: null,
        neededForRisk: false,
      },
    };
  });
}

/** What clinicians said when they broke the glass. */
export function emergencyCanaries(patient: CastPatient): readonly (Canary & { readonly by: CastCaller })[] {
  return CALLERS.flatMap((by) => {
    const emergency = emergencyOf(by, patient);
    if (emergency === null) return [];
    const kind = `EMERGENCY_${by.relation}_${by.state}`;
    return [{ kind, dataClass: 'ACCESS_LOG' as const, row: PATIENT, id: emergency.id, by }];
  });
}

export function practitionerOf({ practitionerId, key }: CastCaller): string {
  if (practitionerId === null) throw new Error(`${key} is no clinician`);
  return practitionerId;
}

function callerKeyed(key: string): CastCaller {
  const found = CALLERS.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`there is no ${key}`);
  return found;
}
