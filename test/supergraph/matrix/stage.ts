import { sql, type Kysely } from 'kysely';
import { demoId } from '../../../demo/demo-id.ts';
import type { House } from '../../support/house.ts';
import {
  appointmentCanaries,
  claimCanaries,
  consentCanary,
  emergencyCanaries,
  PATIENT_CANARIES,
  practitionerOf,
  referralCanaries,
  resultCanaries,
  songOf,
} from './aviary.ts';
import {
  CALLERS,
  CLINIC,
  CONTRACTS,
  emergencyOf,
  INSURER,
  LAB,
  LAPSED_INSURER,
  OTHER_CLINIC,
  OTHER_INSURER,
  OTHER_LAB,
  PATIENTS,
  referralOf,
  representationOf,
  type CastCaller,
  type CastPatient,
} from './cast.ts';

const LONG_AGO = '2025-01-01T09:00:00+03:00';
const FACILITY = demoId('matrix/facility');
/** Registers and verifies what others represent: two people who do not call. */
const [REGISTERED_BY, VERIFIED_BY] = [demoId('matrix/registrar'), demoId('matrix/verifier')];

/** Writes the cast into the house's database, a canary into every protected column. */
export async function setStage({ database }: House): Promise<void> {
  await seedPeople(database);
  await seedAccounts(database);
  await seedRepresentations(database);
  await seedConsents(database);
  await seedAppointments(database);
  await seedResults(database);
  await seedClaims(database);
  await sql`analyze`.execute(database);
}

async function seedPeople(db: Kysely<unknown>): Promise<void> {
  await insert(db, 'identity.organization', [
    { id: CLINIC, name: 'Клиника', kind: 'CLINIC' },
    { id: OTHER_CLINIC, name: 'Другая клиника', kind: 'CLINIC' },
    { id: LAB, name: 'Лаборатория', kind: 'LAB' },
    { id: OTHER_LAB, name: 'Другая лаборатория', kind: 'LAB' },
    { id: INSURER, name: 'Страховая компания', kind: 'INSURER' },
    { id: OTHER_INSURER, name: 'Другая страховая компания', kind: 'INSURER' },
    { id: LAPSED_INSURER, name: 'Бывшая страховая компания', kind: 'INSURER' },
  ]);
  const [name, identifier, phone, document] = PATIENT_CANARIES;
  if (!name || !identifier || !phone || !document) throw new Error('canaries of the patient are missing');
  await insert(
    db,
    'identity.person',
    PATIENTS.map((patient) => ({
      id: patient.id,
      family: songOf(patient, name),
      given: songOf(patient, name),
      birth_date: patient.birthDate,
      sex: 'UNKNOWN',
      legal_capacity: patient.legalCapacity,
      phone: songOf(patient, phone),
      email: songOf(patient, phone),
    })),
  );
  await insert(
    db,
    'identity.person_identifier',
    PATIENTS.map((patient) => ({
      person_id: patient.id,
      system: 'urn:matrix',
      value: songOf(patient, identifier),
    })),
  );
  await insert(
    db,
    'identity.identity_document',
    PATIENTS.map((patient) => ({
      id: demoId(`matrix/document/${patient.key}`),
      person_id: patient.id,
      kind: 'PASSPORT',
      number: songOf(patient, document),
      issuer: songOf(patient, document),
      issued_on: '2020-01-01',
    })),
  );
  await insert(
    db,
    'identity.patient_registration',
    PATIENTS.map(({ id }) => ({ person_id: id, organization_id: CLINIC, registered_at: LONG_AGO })),
  );
  const others = CALLERS.filter(({ relation, personId }) => relation !== 'SELF' && personId !== null);
  await insert(
    db,
    'identity.person',
    [...others.map(({ personId }) => personId), REGISTERED_BY, VERIFIED_BY].map((id) => ({
      id,
      family: 'Участник',
      given: 'Участник',
      birth_date: '1980-01-01',
      sex: 'UNKNOWN',
      legal_capacity: 'FULL',
    })),
  );
}

async function seedAccounts(db: Kysely<unknown>): Promise<void> {
  await insert(
    db,
    'identity.account',
    CALLERS.map(({ accountId, role, personId, organizationId, practitionerId, state }) => ({
      id: accountId,
      role,
      person_id: personId,
      organization_id: organizationId,
      practitioner_id: practitionerId,
      state: state === 'LOCKED' || state === 'PASSWORD_CHANGE_REQUIRED' ? state : 'ACTIVE',
      signed_out_at: state === 'SESSION_ENDED' ? '2999-01-01T00:00:00Z' : null,
    })),
  );
}

async function seedRepresentations(db: Kysely<unknown>): Promise<void> {
  await insert(
    db,
    'identity.representation',
    pairs().flatMap(([caller, patient]) => {
      const representation = representationOf(caller, patient);
      if (!representation) return [];
      const { id, kind, verifiedAt, suspended, revokedAt, validFrom, validThrough, powers } = representation;
      return [
        {
          id,
          patient_id: patient.id,
          representative_id: caller.personId,
          kind,
          valid_from: validFrom,
          valid_through: validThrough,
          powers,
          registered_by: REGISTERED_BY,
          registered_at: LONG_AGO,
          verified_by: verifiedAt === null ? null : VERIFIED_BY,
          verified_at: verifiedAt === null ? null : new Date(verifiedAt),
          suspended_at: suspended ? LONG_AGO : null,
          revoked_at: revokedAt === null ? null : new Date(revokedAt),
        },
      ];
    }),
  );
}

async function seedConsents(db: Kysely<unknown>): Promise<void> {
  const consent = (patient: CastPatient, id: string, scope: string) => ({
    id,
    patient_id: patient.id,
    scope,
    text_version: '1',
    data_classes: [songOf(patient, consentCanary(patient))],
    actions: ['USE'],
    purposes: ['PATRQT'],
    given_at: LONG_AGO,
  });
  const signature = (patient: CastPatient, consentId: string, capacity: string) => ({
    consent_id: consentId,
    capacity,
    signer_person_id: patient.id,
    signed_at: LONG_AGO,
  });
  await insert(
    db,
    'consent.consent',
    PATIENTS.flatMap((patient) => [
      // The withdrawn one of those who have none in force is still there to be read.
      {
        ...consent(patient, patient.consentId, 'PROCESSING'),
        withdrawn_at: patient.signatures.length === 0 ? LONG_AGO : null,
      },
      ...(patient.sharingConsentId === null
        ? []
        : [{ ...consent(patient, patient.sharingConsentId, 'RESTRICTED_SHARING'), withdrawn_at: null }]),
    ]),
  );
  await insert(
    db,
    'consent.consent_signature',
    PATIENTS.flatMap((patient) => [
      ...patient.signatures.map((capacity) => signature(patient, patient.consentId, capacity)),
      ...(patient.sharingConsentId === null ? [] : [signature(patient, patient.sharingConsentId, 'PATIENT')]),
    ]),
  );
  await acceptTerms(db);
  await insert(
    db,
    'consent.portal_block',
    inState('BLOCKED').map(({ key, id }) => ({
      id: demoId(`matrix/block/${key}`),
      patient_id: id,
      since: LONG_AGO,
      channel: 'PHONE',
    })),
  );
  await insert(
    db,
    'consent.data_hold',
    inState('UNDER_REVIEW').map(({ key, id }) => ({
      id: demoId(`matrix/hold/${key}`),
      patient_id: id,
      reason: 'OTHER',
      placed_at: LONG_AGO,
    })),
  );
}

/** A version that nobody has accepted but those of the cast who have. */
async function acceptTerms(db: Kysely<unknown>): Promise<void> {
  const effectiveFrom = '2026-11-19T09:00:00+03:00';
  await insert(db, 'consent.published_text', [
    {
      kind: 'TERMS',
      version: 'matrix',
      title: 'Условия',
      body: 'Условия',
      data_subjects: [],
      data_classes: [],
      actions: [],
      purposes: [],
      effective_from: effectiveFrom,
      published_at: effectiveFrom,
    },
  ]);
  await insert(
    db,
    'consent.terms_acceptance',
    CALLERS.filter(({ state }) => state !== 'TERMS_NOT_ACCEPTED').map(({ accountId }) => ({
      account_id: accountId,
      version: 'matrix',
      accepted_at: effectiveFrom,
      kind: 'TERMS',
    })),
  );
}

/** In cancelled appointments, whose times nothing else needs. */
async function seedAppointments(db: Kysely<unknown>): Promise<void> {
  const doctors = CALLERS.filter(({ role }) => role === 'CLINICIAN');
  await insert(db, 'scheduling.facility', [
    { id: FACILITY, organization_id: CLINIC, name: 'Клиника', city: 'Москва', address: 'Улица' },
  ]);
  await insert(
    db,
    'scheduling.practitioner',
    doctors.map((doctor) => ({ id: practitionerOf(doctor), family: 'Врач', given: 'Врач' })),
  );
  const appointments = PATIENTS.flatMap((patient, index) =>
    appointmentCanaries(patient, CLINIC).map((canary) => ({ patient, canary, index })),
  );
  const times = (index: number) => ({
    starts_at: new Date(Date.parse('2026-06-01T09:00:00+03:00') + index * 3_600_000),
    ends_at: new Date(Date.parse('2026-06-01T09:30:00+03:00') + index * 3_600_000),
  });
  await insert(
    db,
    'scheduling.slot',
    appointments.map(({ canary, index }) => ({
      id: demoId(`matrix/slot/${canary.id}`),
      practitioner_id: canary.row.practitionerId,
      facility_id: FACILITY,
      ...times(index),
    })),
  );
  await insert(
    db,
    'scheduling.appointment',
    appointments.map(({ patient, canary, index }) => ({
      id: canary.id,
      slot_id: demoId(`matrix/slot/${canary.id}`),
      patient_id: patient.id,
      practitioner_id: canary.row.practitionerId,
      facility_id: FACILITY,
      ...times(index),
      status: 'CANCELLED',
      booked_by: patient.id,
      booked_at: LONG_AGO,
      idempotency_key: canary.id,
      cancelled_at: LONG_AGO,
      cancellation_reason: songOf(patient, canary),
    })),
  );
}

async function seedResults(db: Kysely<unknown>): Promise<void> {
  await insert(
    db,
    'lab_results.service_request',
    pairs().flatMap(([caller, patient]) => {
      const referral = referralOf(caller, patient);
      const canary = referralCanaries(patient).find(({ id }) => id === referral?.id);
      if (!referral || !canary) return [];
      return [
        {
          id: referral.id,
          patient_id: patient.id,
          practitioner_id: referral.practitionerId,
          status: 'ACTIVE',
          categories: referral.categories,
          code: 'referral',
          code_display: songOf(patient, canary),
          security_labels: canary.row.securityLabels,
          valid_from: referral.validFrom,
          valid_through: referral.validThrough,
          authored_at: LONG_AGO,
          authored_by: caller.accountId,
          idempotency_key: referral.id,
          request_hash: '',
        },
      ];
    }),
  );
  await insert(
    db,
    'lab_results.diagnostic_report',
    PATIENTS.flatMap((patient) =>
      resultCanaries(patient).map((canary) => ({
        id: canary.id,
        patient_id: patient.id,
        organization_id: LAB,
        status: 'FINAL',
        category: canary.row.category,
        code: 'report',
        code_display: songOf(patient, canary),
        sorted_at: LONG_AGO,
        security_labels: canary.row.securityLabels,
        conclusion: songOf(patient, canary),
        based_on: canary.row.referralId,
        released_at: canary.row.released ? LONG_AGO : null,
        hidden_at: canary.row.hidden ? LONG_AGO : null,
      })),
    ),
  );
  await insert(
    db,
    'lab_results.emergency_access',
    PATIENTS.flatMap((patient) =>
      emergencyCanaries(patient).map((canary) => {
        const emergency = emergencyOf(canary.by, patient);
        return {
          id: canary.id,
          patient_id: patient.id,
          practitioner_id: practitionerOf(canary.by),
          organization_id: CLINIC,
          opened_by: canary.by.accountId,
          opened_by_person: canary.by.personId,
          reason: 'LIFE_THREAT',
          explanation: songOf(patient, canary),
          opened_at: new Date(emergency?.openedAt ?? 0),
          valid_until: new Date(emergency?.validUntil ?? 0),
        };
      }),
    ),
  );
}

async function seedClaims(db: Kysely<unknown>): Promise<void> {
  await insert(
    db,
    'claims.insurer_contract',
    CONTRACTS.map(({ id, organizationId, validFrom, validThrough }) => ({
      id,
      organization_id: organizationId,
      valid_from: validFrom,
      valid_through: validThrough,
    })),
  );
  const claims = PATIENTS.flatMap((patient) =>
    claimCanaries(patient).map((canary) => ({ patient, canary, coverage: demoId(`coverage/${canary.id}`) })),
  );
  await insert(
    db,
    'claims.coverage',
    claims.map(({ patient, canary, coverage }) => ({
      id: coverage,
      number: coverage,
      patient_id: patient.id,
      insurer_organization_id: canary.row.insurerOrganizationId,
      programme: '8',
      fee_charged_on: '2026-01-01',
      valid_through: '2027-12-31',
      sum_insured_a_kopecks: 1,
      sum_insured_b_kopecks: 1,
    })),
  );
  await insert(
    db,
    'claims.claim',
    claims.map(({ patient, canary, coverage }) => ({
      id: canary.id,
      number: numberOf(patient, canary.kind),
      coverage_id: coverage,
      patient_id: patient.id,
      insurer_organization_id: canary.row.insurerOrganizationId,
      beneficiary_person_ids: [],
      risk: 'CRITICAL_ILLNESS',
      event_on: '2026-10-01',
      status: 'SUBMITTED',
      submitted_at: '2026-11-01T09:00:00+03:00',
      changed_at: '2026-11-01T09:00:00+03:00',
    })),
  );
  await insert(
    db,
    'claims.claim_event',
    claims.map(({ patient, canary }) => ({
      claim_id: canary.id,
      sequence: 1,
      at: '2026-11-01T09:00:00+03:00',
      status: 'SUBMITTED',
      actor: 'CLAIMANT',
      reason: songOf(patient, canary),
    })),
  );
}

/** A claim's number names no canary: whoever asks by it has it already. */
export function numberOf(patient: CastPatient, kind: string): string {
  return `${kind}-${patient.key}`.replaceAll('_', '-');
}

function inState(state: CastPatient['state']): readonly CastPatient[] {
  return PATIENTS.filter((patient) => patient.state === state);
}

function pairs(): readonly (readonly [CastCaller, CastPatient])[] {
  return CALLERS.flatMap((caller) => PATIENTS.map((patient) => [caller, patient] as const));
}

/** Any number of rows in one statement; every row has the columns of the first. */
async function insert(db: Kysely<unknown>, table: string, rows: readonly object[]): Promise<void> {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)`.execute(
    db,
  );
}
