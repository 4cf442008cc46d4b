import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { DEMO_INSURER, DEMO_OTHER_INSURER } from '../../../demo/organizations.ts';
import { personaNamed } from '../../../demo/personas.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import type { ClaimsDatabase } from '../../../subgraphs/claims/data/tables.ts';
import { ADULT, CHILD, give, openPortal, TEEN, type Person, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());
afterEach(() => {
  portal.clock.moveTo('2026-11-20T12:00:00+03:00');
});

const GIVE_DISCLOSURE = `mutation ($input: GiveDisclosureConsentInput!) { giveDisclosureConsent(input: $input) {
  __typename
  ... on DisclosureConsentGiven { consent { id status category provision {
    claimId period { start end } actors { role organization { id } } } } }
  ... on ClaimNotFound { claimId }
  ... on PatientNotFound { patientId }
} }`;
const WITHDRAW_DISCLOSURE = `mutation ($id: ID!) { withdrawDisclosureConsent(input: { consentId: $id }) {
  __typename
  ... on DisclosureConsentWithdrawn { consent { id status } }
  ... on ConsentNotFound { consentId }
} }`;

interface Given {
  readonly __typename: string;
  readonly consent?: { readonly id: string; readonly status: string };
}

interface Disclosed {
  readonly patient: Person;
  readonly claimId: string;
}

async function disclose(caller: Person, { patient, claimId }: Disclosed, more: object = {}): Promise<Given> {
  const insurerId = DEMO_INSURER.id;
  const input = { patientId: patient.personId, claimId, insurerId, idempotencyKey: newId(), ...more };
  return (await portal.data<{ giveDisclosureConsent: Given }>(caller, GIVE_DISCLOSURE, { input }))
    .giveDisclosureConsent;
}

async function takeBack(caller: Person, id: string | undefined): Promise<Given> {
  return (await portal.data<{ withdrawDisclosureConsent: Given }>(caller, WITHDRAW_DISCLOSURE, { id }))
    .withdrawDisclosureConsent;
}

async function claimOf({ personId }: Person): Promise<string> {
  const claims = portal.database<ClaimsDatabase>('claims');
  const [coverageId, claimId] = [newId(), newId()];
  const insurer = { patient_id: personId, insurer_organization_id: DEMO_INSURER.id };
  await insertRows(claims, 'coverage', [
    {
      ...insurer,
      id: coverageId,
      number: coverageId,
      programme: 'PROGRAMME_8',
      fee_charged_on: '2026-01-01',
      valid_through: '2027-01-01',
      ended_on: null,
      sum_insured_a_kopecks: 1n,
      sum_insured_b_kopecks: 1n,
    },
  ]);
  await insertRows(claims, 'claim', [
    {
      ...insurer,
      id: claimId,
      number: claimId,
      coverage_id: coverageId,
      beneficiary_person_ids: [],
      risk: 'CRITICAL_ILLNESS' as const,
      event_on: '2026-10-01',
      status: 'SUBMITTED' as const,
      submitted_at: new Date('2026-11-01T12:00:00+03:00'),
      changed_at: new Date('2026-11-01T12:00:00+03:00'),
      approved_benefit_kopecks: null,
    },
  ]);
  return claimId;
}

async function insured(birthDate: string): Promise<Disclosed> {
  const patient = await portal.patient(birthDate);
  return { patient, claimId: await claimOf(patient) };
}

async function insuredAdult(): Promise<Disclosed> {
  const disclosed = await insured(ADULT);
  await give(portal, disclosed.patient, disclosed.patient);
  return disclosed;
}

/** What the insurer's next request for the evidence of a claim is answered. */
async function evidence({ patient, claimId }: Disclosed, insurer: 'insurer' | 'other-insurer' = 'insurer') {
  const decision = await portal.decides(personaNamed(insurer).accountId, {
    dataClass: 'CLAIM_EVIDENCE',
    patientId: patient.personId,
    row: {
      type: 'CLAIM',
      claimId,
      insurerOrganizationId: DEMO_INSURER.id,
      partyPersonIds: [patient.personId],
      beneficiary: null,
      neededForRisk: true,
    },
  });
  return decision.permitted ? 'OPEN' : decision.reason;
}

describe('a consent to disclosure', () => {
  it('opens the evidence of its claim to its insurer with the next request, and closes it again', async () => {
    const disclosed = await insuredAdult();
    const other = { ...disclosed, claimId: await claimOf(disclosed.patient) };
    expect(await evidence(disclosed)).toBe('DISCLOSURE_CONSENT_MISSING');

    const given = await disclose(disclosed.patient, disclosed, { validThrough: '2026-12-31' });
    expect(given).toMatchObject({
      __typename: 'DisclosureConsentGiven',
      consent: {
        status: 'ACTIVE',
        category: 'IDSCL',
        provision: {
          claimId: disclosed.claimId,
          period: { start: '2026-11-20', end: '2026-12-31' },
          actors: [{ role: 'INSURER', organization: { id: DEMO_INSURER.id } }],
        },
      },
    });
    expect(await evidence(disclosed)).toBe('OPEN');
    expect(await evidence(other)).toBe('DISCLOSURE_CONSENT_MISSING');
    expect(await evidence(disclosed, 'other-insurer')).not.toBe('OPEN');

    expect((await takeBack(disclosed.patient, given.consent?.id)).consent?.status).toBe('INACTIVE');
    expect(await evidence(disclosed)).toBe('DISCLOSURE_CONSENT_MISSING');
  });

  it('ends after its last day', async () => {
    const disclosed = await insuredAdult();
    await disclose(disclosed.patient, disclosed, { validThrough: '2026-11-30' });
    portal.clock.moveTo('2026-11-30T23:59:59+03:00');
    expect(await evidence(disclosed)).toBe('OPEN');
    portal.clock.moveTo('2026-12-01T00:00:00+03:00');
    expect(await evidence(disclosed)).toBe('DISCLOSURE_CONSENT_MISSING');
    expect(await disclose(disclosed.patient, disclosed)).toMatchObject({
      __typename: 'DisclosureConsentGiven',
    });
    expect(await evidence(disclosed)).toBe('OPEN');
  });

  it('is given by the parent of a child', async () => {
    const disclosed = await insured(CHILD);
    const parent = await portal.representativeOf(disclosed.patient);
    await give(portal, parent, disclosed.patient);
    expect(await disclose(parent, disclosed)).toMatchObject({ __typename: 'DisclosureConsentGiven' });
    expect(await evidence(disclosed)).toBe('OPEN');
  });

  it('is the minor’s own at 16', async () => {
    const disclosed = await insured(TEEN);
    const { patient, claimId } = disclosed;
    const parent = await portal.representativeOf(patient);
    await give(portal, patient, patient);
    await give(portal, parent, patient);
    const input = {
      patientId: patient.personId,
      claimId,
      insurerId: DEMO_INSURER.id,
      idempotencyKey: newId(),
    };
    for (const caller of [parent, portal.registrar])
      expect(await portal.errors(caller, GIVE_DISCLOSURE, { input })).toEqual([
        ['FORBIDDEN', 'NOT_PERMITTED'],
      ]);
    expect(await disclose(patient, disclosed)).toMatchObject({ __typename: 'DisclosureConsentGiven' });
  });

  it('is given once under a key, and is one for each claim', async () => {
    const disclosed = await insuredAdult();
    const key = { idempotencyKey: newId() };
    const first = await disclose(disclosed.patient, disclosed, key);
    expect(await disclose(disclosed.patient, disclosed, key)).toEqual(first);
    expect((await disclose(disclosed.patient, disclosed)).consent?.id).toBe(first.consent?.id);
    const longer = await disclose(disclosed.patient, disclosed, { validThrough: '2027-06-30' });
    expect(longer.consent?.id).not.toBe(first.consent?.id);
    const history = 'query ($id: ID!) { consent(id: $id) { status replacedBy { id } } }';
    expect(await portal.data(disclosed.patient, history, { id: first.consent?.id })).toEqual({
      consent: { status: 'INACTIVE', replacedBy: { id: longer.consent?.id } },
    });
  });
});

describe('a claim that is not the patient’s with this insurer', () => {
  it.each([
    ['of nobody', async () => Promise.resolve({ claimId: newId() })],
    ['that is no id', async () => Promise.resolve({ claimId: 'no id' })],
    ['of another patient', async () => ({ claimId: (await insuredAdult()).claimId })],
  ])('%s looks like none', async (_, wrong) => {
    const disclosed = await insuredAdult();
    const more = await wrong();
    expect(await disclose(disclosed.patient, disclosed, more)).toEqual({
      __typename: 'ClaimNotFound',
      ...more,
    });
  });

  it('handled by another insurer looks like none', async () => {
    const disclosed = await insuredAdult();
    expect(await disclose(disclosed.patient, disclosed, { insurerId: DEMO_OTHER_INSURER.id })).toEqual({
      __typename: 'ClaimNotFound',
      claimId: disclosed.claimId,
    });
  });

  it('a last day in the past is refused', async () => {
    const { patient, claimId } = await insuredAdult();
    const input = {
      patientId: patient.personId,
      claimId,
      insurerId: DEMO_INSURER.id,
      idempotencyKey: newId(),
      validThrough: '2026-11-19',
    };
    expect(await portal.errors(patient, GIVE_DISCLOSURE, { input })).toEqual([
      ['BAD_USER_INPUT', 'validThrough'],
    ]);
  });
});

describe('those who may not', () => {
  it('learn nothing of patient, claim or consent', async () => {
    const disclosed = await insuredAdult();
    const given = await disclose(disclosed.patient, disclosed);
    const nobody = { ...disclosed, patient: { personId: newId(), accountId: '' } };
    for (const asked of [disclosed, nobody])
      expect(await disclose(portal.stranger, asked)).toEqual({
        __typename: 'PatientNotFound',
        patientId: asked.patient.personId,
      });
    for (const consentId of [given.consent?.id ?? '', newId(), 'no id'])
      expect(await takeBack(portal.stranger, consentId)).toEqual({
        __typename: 'ConsentNotFound',
        consentId,
      });
    expect(await evidence(disclosed)).toBe('OPEN');
  });

  it('is no way to withdraw another kind of consent', async () => {
    const adult = await portal.patient(ADULT);
    const { consent } = await give(portal, adult, adult);
    expect(await takeBack(adult, consent?.id)).toEqual({
      __typename: 'ConsentNotFound',
      consentId: consent?.id,
    });
  });
});
