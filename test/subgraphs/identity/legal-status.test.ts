import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_OTHER_CLINIC } from '../../../demo/organizations.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import type { RepresentationKind } from '../../../subgraphs/_policy/types.ts';
import { ADULT, CHILD, openReception, persona, represent, type Person, type Reception } from './reception.ts';

let reception: Reception;
beforeAll(async () => {
  reception = await openReception();
});
afterAll(() => reception.close());

const RECORD = `mutation ($input: RecordLegalStatusInput!) {
  outcome: recordLegalStatus(input: $input) {
    __typename
    ... on LegalStatusRecorded {
      record { id kind capacity diedOn recordedAt organization { name } document { number issuer } }
      patient { legalCapacity deceasedAt }
    }
    ... on LegalStatusNotRecorded { reason }
    ... on PatientNotFound { patientId }
  }
}`;

const DECISION = { number: '2-1234/2026', issuer: 'Районный суд', issuedOn: '2026-11-10' };

function recording({ personId }: Person, more: Record<string, unknown>): { input: Record<string, unknown> } {
  return { input: { patientId: personId, document: DECISION, idempotencyKey: newId(), ...more } };
}

interface Outcome {
  readonly __typename: string;
  readonly record?: { readonly id: string };
}

async function record(patient: Person, more: Record<string, unknown>, caller = reception.registrar) {
  const { outcome } = await reception.data<{ outcome: Outcome }>(caller, RECORD, recording(patient, more));
  return outcome;
}

const capacity = (value: string) => ({ kind: 'CAPACITY', capacity: value });
const death = (diedOn: string) => ({ kind: 'DEATH', diedOn });

async function isKnownToStranger({ personId }: Person): Promise<boolean> {
  const { patient } = await reception.data<{ patient: object | null }>(
    reception.stranger,
    'query ($id: ID!) { patient(id: $id) { id } }',
    { id: personId },
  );
  return patient !== null;
}

describe('legal capacity', () => {
  it('takes effect at once: representations begin and end by themselves', async () => {
    const elder = await reception.patient(ADULT);
    await represent(reception, elder, { kind: 'ATTORNEY', powers: ['PORTAL'] });
    expect(await isKnownToStranger(elder)).toBe(true);

    expect(await record(elder, capacity('NONE'))).toMatchObject({
      __typename: 'LegalStatusRecorded',
      record: {
        kind: 'CAPACITY',
        capacity: 'NONE',
        document: { number: DECISION.number, issuer: DECISION.issuer },
      },
      patient: { legalCapacity: 'NONE', deceasedAt: null },
    });
    expect(await isKnownToStranger(elder)).toBe(false);
    await represent(reception, elder, { kind: 'GUARDIAN' });
    expect(await isKnownToStranger(elder)).toBe(true);

    await record(elder, capacity('LIMITED'));
    expect(await isKnownToStranger(elder)).toBe(false);
    await represent(reception, elder, { kind: 'TRUSTEE' });
    expect(await isKnownToStranger(elder)).toBe(true);

    await record(elder, capacity('FULL'));
    expect(await isKnownToStranger(elder)).toBe(false);
    expect(await statusesOf(elder)).toEqual(['TRUSTEE ENDED', 'GUARDIAN ENDED', 'ATTORNEY ENDED']);
  });

  it('that changes back brings nothing back: guardian and attorney are appointed anew', async () => {
    const elder = await reception.patient(ADULT, { legalCapacity: 'NONE' });
    const id = await represent(reception, elder, { kind: 'GUARDIAN' });
    reception.clock.moveTo('2026-11-20T13:00:00+03:00');
    await record(elder, capacity('FULL'));
    await record(elder, capacity('NONE'));
    expect(await isKnownToStranger(elder)).toBe(false);
    expect(await statusesOf(elder)).toEqual(['GUARDIAN ENDED']);
    const { history } = await reception.data<{ history: { representations: { nodes: readonly object[] } } }>(
      reception.registrar,
      `query ($id: ID!) { history: patient(id: $id) { representations { nodes { id until history { nodes {
        change reason lastDay actor organization { id } } } } } } }`,
      { id: elder.personId },
    );
    expect(history.representations.nodes).toMatchObject([
      {
        id,
        until: '2026-11-20T13:00:00+03:00',
        history: {
          nodes: [
            { change: 'REGISTERED' },
            { change: 'VERIFIED' },
            { change: 'ENDED', reason: 'CAPACITY_CHANGED', lastDay: '2026-11-20', actor: 'STAFF' },
          ],
        },
      },
    ]);
    await represent(reception, elder, { kind: 'GUARDIAN' });
    expect(await isKnownToStranger(elder)).toBe(true);
    reception.clock.moveTo('2026-11-20T12:00:00+03:00');
  });

  it('of a minor follows from age, and is not recorded twice', async () => {
    const [child, adult] = [await reception.patient(CHILD), await reception.patient(ADULT)];
    expect(await record(child, capacity('NONE'))).toEqual({
      __typename: 'LegalStatusNotRecorded',
      reason: 'MINOR',
    });
    expect(await record(adult, capacity('FULL'))).toEqual({
      __typename: 'LegalStatusNotRecorded',
      reason: 'UNCHANGED',
    });
  });
});

async function statusesOf({ personId }: Person): Promise<readonly string[]> {
  const query = 'query ($id: ID!) { patient(id: $id) { representations { nodes { kind status } } } }';
  const { patient } = await reception.data<{
    patient: { representations: { nodes: readonly { kind: string; status: string }[] } };
  }>(reception.registrar, query, { id: personId });
  return patient.representations.nodes.map(({ kind, status }) => `${kind} ${status}`);
}

describe('death', () => {
  it('ends every representation at once; recorded in error, they hold again', async () => {
    const child = await reception.patient(CHILD);
    await represent(reception, child);
    expect(await record(child, death('2026-11-18'))).toMatchObject({
      record: { kind: 'DEATH', diedOn: '2026-11-18' },
      patient: { deceasedAt: '2026-11-18T00:00:00+03:00' },
    });
    expect(await isKnownToStranger(child)).toBe(false);
    expect(await statusesOf(child)).toEqual(['PARENT ENDED']);
    for (const more of [death('2026-11-19'), capacity('NONE')])
      expect(await record(child, more)).toEqual({ __typename: 'LegalStatusNotRecorded', reason: 'DECEASED' });

    expect(await record(child, { kind: 'DEATH_RECORDED_IN_ERROR' })).toMatchObject({
      patient: { deceasedAt: null },
    });
    expect(await isKnownToStranger(child)).toBe(true);
    expect(await record(child, { kind: 'DEATH_RECORDED_IN_ERROR' })).toMatchObject({
      reason: 'NOT_DECEASED',
    });
  });

  it('keeps what was recorded, the latest first', async () => {
    const adult = await reception.patient(ADULT);
    await record(adult, capacity('LIMITED'));
    await record(adult, death('2026-11-18'));
    const query = `query ($id: ID!) { patient(id: $id) { legalStatusHistory { totalCount
      nodes { kind capacity diedOn recordedAt organization { kind } } } } }`;
    expect(await reception.data(reception.registrar, query, { id: adult.personId })).toEqual({
      patient: {
        legalStatusHistory: {
          totalCount: 2,
          nodes: [
            {
              kind: 'DEATH',
              capacity: null,
              diedOn: '2026-11-18',
              recordedAt: NOON,
              organization: { kind: 'CLINIC' },
            },
            {
              kind: 'CAPACITY',
              capacity: 'LIMITED',
              diedOn: null,
              recordedAt: NOON,
              organization: { kind: 'CLINIC' },
            },
          ],
        },
      },
    });
    await expect(reception.tables.deleteFrom('legal_status_record').execute()).rejects.toThrow(
      /permission denied/,
    );
  });
});

const NOON = '2026-11-20T12:00:00+03:00';

interface Told {
  readonly kind: string;
  readonly account_id: string | null;
  readonly role: string | null;
  readonly turn: string | null;
}

/** Who was told what about a patient by records of legal status, in no particular order. */
async function told({ personId }: Person): Promise<readonly Told[]> {
  const { rows } = await sql<Told>`
    select kind, account_id, role, coalesce(details->>'representation', details->>'change') as turn from notice.notice
    where patient_id = ${personId} and (kind = 'LEGAL_STATUS_RECORDED' or posted_at = ${NOON}::timestamptz)
      and (kind <> 'REPRESENTATION_CHANGED' or details->>'change' in ('SUSPENDED', 'RESUMED'))
    order by id`.execute(reception.admin);
  return rows;
}

const officers = { kind: 'LEGAL_STATUS_RECORDED', account_id: null, role: 'PRIVACY_OFFICER', turn: null };
const holder = ({ accountId }: Person, turn: string | null = null) => ({
  kind: 'LEGAL_STATUS_RECORDED',
  account_id: accountId,
  role: null,
  turn,
});

/** Verified, since last year. */
async function speaksFor(
  representative: Person,
  patient: Person,
  kind: RepresentationKind = 'PARENT',
): Promise<void> {
  const lastYear = new Date('2025-12-01T09:00:00+03:00');
  await insertRows(reception.tables, 'representation', [
    {
      id: newId(),
      patient_id: patient.personId,
      representative_id: representative.personId,
      kind,
      valid_from: '2025-12-01',
      valid_through: null,
      powers: kind === 'ATTORNEY' ? (['PORTAL'] as const) : [],
      registered_by: reception.registrar.personId,
      registered_at: lastYear,
      verified_by: reception.secondRegistrar.personId,
      verified_at: lastYear,
      suspended_at: null,
      revoked_at: null,
    },
  ]);
}

describe('whoever a record concerns is told', () => {
  it('of capacity: the patient, and representatives whose representation ends by it, for good', async () => {
    const elder = await reception.patient(ADULT);
    await speaksFor(reception.stranger, elder, 'ATTORNEY');
    await record(elder, capacity('NONE'));
    const once = [holder(elder), holder(reception.stranger, 'ENDED'), officers];
    expect(await told(elder)).toEqual(expect.arrayContaining(once));
    expect(await told(elder)).toHaveLength(once.length);

    await record(elder, capacity('LIMITED'));
    expect((await told(elder)).slice(once.length)).toHaveLength(2);

    await record(elder, capacity('FULL'));
    expect(await told(elder)).not.toContainEqual(holder(reception.stranger, 'BEGUN'));
  });

  it('of death: the representatives and the privacy officers, and not the dead', async () => {
    const child = await reception.patient(CHILD);
    await speaksFor(reception.stranger, child);
    const died = death('2026-11-18');
    const { record: recorded } = await record(child, died);
    const first = [holder(reception.stranger, 'ENDED'), officers];
    expect(await told(child)).toEqual(expect.arrayContaining(first));
    expect(await told(child)).toHaveLength(first.length);

    const read = `{ me { notices(first: 100) { nodes { kind text referenceId patient { id } } } } }`;
    const { me } = await reception.data<{ me: { notices: { nodes: readonly { referenceId: string }[] } } }>(
      reception.stranger,
      read,
    );
    expect(me.notices.nodes.find(({ referenceId }) => referenceId === recorded?.id)).toEqual({
      kind: 'LEGAL_STATUS_RECORDED',
      text: 'Записано изменение правового статуса пациента. Ваши полномочия представителя больше не действуют. Подробности – в регистратуре.',
      referenceId: recorded?.id,
      patient: null,
    });

    await record(child, { kind: 'DEATH_RECORDED_IN_ERROR' });
    expect(await told(child)).toEqual(
      expect.arrayContaining([holder(child), holder(reception.stranger, 'BEGUN')]),
    );
  });

  it('of a representative’s own capacity: whoever speaks for those whom they represent, in words that say nothing of it', async () => {
    const [child, parent] = [await reception.patient(CHILD), await reception.patient(ADULT)];
    await speaksFor(parent, child);
    const ofWard = (turn: string) => ({ kind: 'REPRESENTATION_CHANGED', account_id: null, role: null, turn });
    await record(parent, capacity('LIMITED'));
    expect(await told(child)).toEqual([ofWard('SUSPENDED')]);
    await record(parent, capacity('NONE'));
    expect(await told(child)).toEqual([ofWard('SUSPENDED')]);
    await record(parent, capacity('FULL'));
    expect(await told(child)).toEqual([ofWard('SUSPENDED'), ofWard('RESUMED')]);
  });

  it('once, however often the request is sent', async () => {
    const adult = await reception.patient(ADULT);
    const idempotencyKey = newId();
    await record(adult, { ...capacity('LIMITED'), idempotencyKey });
    await record(adult, { ...capacity('LIMITED'), idempotencyKey });
    await record(adult, capacity('LIMITED'));
    expect(await told(adult)).toHaveLength(2);
  });
});

describe('who records', () => {
  it.each(['secondRegistrar', 'registrar'] as const)('a registrar does: %s', async (name) => {
    const adult = await reception.patient(ADULT);
    expect(await record(adult, capacity('LIMITED'), reception[name])).toMatchObject({
      __typename: 'LegalStatusRecorded',
    });
  });

  it('nobody else: not the privacy officer, not the patient', async () => {
    const adult = await reception.patient(ADULT);
    await reception.acceptTerms(adult);
    for (const caller of [reception.privacyOfficer, adult])
      expect(await reception.errors(caller, RECORD, recording(adult, capacity('NONE')))).toEqual([
        ['FORBIDDEN', 'NOT_PERMITTED'],
      ]);
  });

  it('and to everybody who may not know the patient, there is none', async () => {
    const adult = await reception.patient(ADULT);
    for (const caller of [reception.registrarElsewhere, reception.stranger])
      expect(await record(adult, capacity('NONE'), caller)).toEqual({
        __typename: 'PatientNotFound',
        patientId: adult.personId,
      });
    const elsewhere = await reception.patient(ADULT, { at: DEMO_OTHER_CLINIC.id });
    expect(await record(elsewhere, capacity('NONE'))).toMatchObject({ __typename: 'PatientNotFound' });
  });
});

describe('a request', () => {
  it('under the same key is recorded once, and another one is refused', async () => {
    const [adult, other] = [await reception.patient(ADULT), await reception.patient(ADULT)];
    const idempotencyKey = newId();
    const first = await record(adult, { ...capacity('LIMITED'), idempotencyKey });
    const again = await record(adult, { ...capacity('LIMITED'), idempotencyKey });
    expect(again.record?.id).toBe(first.record?.id);
    for (const [patient, more] of [
      [adult, capacity('NONE')],
      [other, capacity('LIMITED')],
    ] as const)
      expect(
        await reception.errors(reception.registrar, RECORD, recording(patient, { ...more, idempotencyKey })),
      ).toEqual([['BAD_USER_INPUT', 'idempotencyKey']]);
  });

  it.each<[what: string, more: Record<string, unknown>, argument: string]>([
    ['a capacity that is not said', { kind: 'CAPACITY' }, 'capacity'],
    ['a death without day', { kind: 'DEATH' }, 'diedOn'],
    ['a death with a capacity', { ...death('2026-11-18'), capacity: 'NONE' }, 'capacity'],
    ['a death of tomorrow', death('2026-11-21'), 'diedOn'],
    ['a death before the birth', death('1990-05-16'), 'diedOn'],
    [
      'a decision of tomorrow',
      { ...capacity('NONE'), document: { ...DECISION, issuedOn: '2026-11-21' } },
      'document',
    ],
    [
      'a decision without number',
      { ...capacity('NONE'), document: { ...DECISION, number: ' ' } },
      'document',
    ],
  ])('with %s is refused', async (_, more, argument) => {
    const adult = await reception.patient(ADULT);
    expect(await reception.errors(reception.registrar, RECORD, recording(adult, more))).toEqual([
      ['BAD_USER_INPUT', argument],
    ]);
  });
});

describe('the paper', () => {
  it('is whole for registrars, masked for the patient, and for nobody else', async () => {
    // The demo's adult has signed the consent.
    const adult = persona('adult');
    await record(adult, capacity('LIMITED'));
    const query = `query ($id: ID!) { patient(id: $id) { legalStatusHistory { nodes { capacity document { number issuer issuedOn } } } } }`;
    const paper = async (caller: Person) => {
      const { data } = await reception.ask(caller.accountId, query, { id: adult.personId });
      return (data as { patient: { legalStatusHistory: { nodes: { document: object | null }[] } } }).patient
        .legalStatusHistory.nodes[0]?.document;
    };
    expect(await paper(reception.registrar)).toEqual(DECISION);
    expect(await paper(adult)).toEqual({ number: '•••••••••26', issuer: null, issuedOn: null });
    expect(await paper(reception.privacyOfficer)).toBeNull();
  });
});
