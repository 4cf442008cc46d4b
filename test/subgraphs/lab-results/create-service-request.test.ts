import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../../demo/demo-people.ts';
import { DEMO_CLINIC } from '../../../demo/organizations.ts';
import { personaNamed, type PersonaName } from '../../../demo/personas.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { openLaboratory, type Laboratory } from './laboratory.ts';

let laboratory: Laboratory;
beforeAll(async () => {
  laboratory = await openLaboratory();
});
afterAll(() => laboratory.close());

const REFER = `mutation ($input: CreateServiceRequestInput!) { createServiceRequest(input: $input) {
  __typename
  ... on ServiceRequestCreated { serviceRequest {
    id status categories validFrom validThrough code { system code } authoredAt requester { id } patient { id }
  } }
  ... on PatientNotFound { patientId }
} }`;

interface Referred {
  readonly createServiceRequest: {
    readonly __typename: string;
    readonly serviceRequest: { readonly id: string };
  };
}

const inputOf = (fields: object) => ({
  patientId: personId('ward'),
  categories: ['LABORATORY'],
  idempotencyKey: newId(),
  ...fields,
});
const refer = (persona: PersonaName, fields: object = {}) =>
  laboratory.data<Referred>(persona, REFER, { input: inputOf(fields) });
const refused = async (persona: PersonaName, fields: object = {}) => {
  const { data, errors = [] } = await laboratory.ask(personaNamed(persona).accountId, REFER, {
    input: inputOf(fields),
  });
  expect(data).toEqual({ createServiceRequest: null });
  return errors.map(({ extensions: { code, reason, argument } }) => [code, reason ?? argument]);
};

async function toldOf(referralId: string): Promise<readonly object[]> {
  const { rows } = await sql<object>`
    select kind, audience, patient_id from notice.notice
    where details ->> 'referralId' = ${referralId}`.execute(laboratory.admin);
  return rows;
}

describe('a referral', () => {
  it('is in force in the answer to the very mutation that makes it, for 90 days', async () => {
    expect(await refer('other-doctor', { patientId: personId('daughter'), code: '718-7' })).toEqual({
      createServiceRequest: {
        __typename: 'ServiceRequestCreated',
        serviceRequest: {
          id: expect.any(String) as unknown,
          status: 'ACTIVE',
          categories: ['LABORATORY'],
          validFrom: '2026-11-20',
          validThrough: '2027-02-18',
          code: { system: 'http://loinc.org', code: '718-7' },
          authoredAt: '2026-11-20T12:00:00+03:00',
          requester: { id: expect.any(String) as unknown },
          patient: { id: personId('daughter') },
        },
      },
    });
  });

  it('opens the results that it covers to its clinician', async () => {
    const of = [{ __typename: 'Patient', id: personId('grown-daughter') }];
    const chart = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient {
      diagnosticReports { totalCount } } } }`;
    expect(await laboratory.data('doctor', chart, { of })).toEqual({ _entities: [null] });
    await refer('doctor', { patientId: personId('grown-daughter') });
    expect(await laboratory.data('doctor', chart, { of })).toEqual({
      _entities: [{ diagnosticReports: { totalCount: 1 } }],
    });
  });

  it('is made once under one key, even by two calls at once', async () => {
    const fields = { idempotencyKey: newId() };
    const answers = await Promise.all([
      refer('doctor', fields),
      refer('doctor', fields),
      refer('doctor', fields),
    ]);
    const ids = new Set(answers.map(({ createServiceRequest }) => createServiceRequest.serviceRequest.id));
    expect(ids.size).toBe(1);
    expect(await toldOf([...ids][0] ?? '')).toEqual([
      { kind: 'REFERRAL_CREATED', audience: 'PATIENT', patient_id: personId('ward') },
    ]);
  });

  it('is not another one under the same key', async () => {
    const fields = { idempotencyKey: newId() };
    await refer('doctor', fields);
    expect(await refused('doctor', { ...fields, categories: ['RADIOLOGY'] })).toEqual([
      ['BAD_USER_INPUT', 'idempotencyKey'],
    ]);
  });

  it.each([
    ['no category', { categories: [] }, 'categories'],
    ['a code that is no LOINC', { code: 'blood' }, 'code'],
    ['an end before its beginning', { validFrom: '2026-12-02', validThrough: '2026-12-01' }, 'validThrough'],
    ['an end in the past', { validFrom: '2026-10-01', validThrough: '2026-11-19' }, 'validThrough'],
    ['more than a year', { validThrough: '2028-01-01' }, 'validThrough'],
    ['an empty key', { idempotencyKey: '' }, 'idempotencyKey'],
  ])('is refused with %s', async (_, fields, argument) => {
    expect(await refused('doctor', fields)).toEqual([['BAD_USER_INPUT', argument]]);
  });

  it.each<[PersonaName, string]>([
    ['adult', 'adult'],
    ['parent', 'daughter'],
    ['registrar', 'daughter'],
    ['lab', 'adult'],
  ])('is not for %s to make of %s, whom they know', async (persona, patient) => {
    expect(await refused(persona, { patientId: personId(patient) })).toEqual([
      ['FORBIDDEN', 'NOT_PERMITTED'],
    ]);
  });

  it('of a patient of another clinic answers as that of nobody', async () => {
    for (const patientId of [personId('neighbour'), '00000000-0000-7000-8000-000000000000', 'nobody'])
      expect(await refer('doctor', { patientId })).toEqual({
        createServiceRequest: { __typename: 'PatientNotFound', patientId },
      });
  });

  it('is made of a patient as soon as they are registered at the clinic', async () => {
    const identity = laboratory.database<IdentityDatabase>('identity');
    await insertRows(identity, 'patient_registration', [
      {
        person_id: personId('neighbour'),
        organization_id: DEMO_CLINIC.id,
        registered_at: new Date('2026-11-20'),
      },
    ]);
    const { createServiceRequest } = await refer('doctor', { patientId: personId('neighbour') });
    expect(createServiceRequest.__typename).toBe('ServiceRequestCreated');
  });
});

describe('referrals in lists', () => {
  const MINE =
    'query ($first: Int! = 20, $after: String) { myServiceRequests(first: $first, after: $after) { totalCount nodes { id status patient { id } } pageInfo { endCursor } } }';
  interface Mine {
    readonly myServiceRequests: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly id: string; readonly status: string }[];
      readonly pageInfo: { readonly endCursor: string };
    };
  }

  it('are the clinician’s own, page by page', async () => {
    const { myServiceRequests: whole } = await laboratory.data<Mine>('doctor', MINE);
    const first = (await laboratory.data<Mine>('doctor', MINE, { first: 2 })).myServiceRequests;
    const { endCursor: after } = first.pageInfo;
    const rest = (await laboratory.data<Mine>('doctor', MINE, { after })).myServiceRequests;
    expect([...first.nodes, ...rest.nodes]).toEqual(whole.nodes);
    expect(first.totalCount).toBe(whole.totalCount);
  });

  it('are over after their last day, without anyone acting', async () => {
    const { createServiceRequest } = await refer('doctor', { validThrough: '2026-11-21' });
    const { id } = createServiceRequest.serviceRequest;
    await refer('doctor', {});
    const statusOf = async () => {
      const { nodes } = (await laboratory.data<Mine>('doctor', MINE, { first: 100 })).myServiceRequests;
      return nodes.find((node) => node.id === id)?.status;
    };
    expect(await statusOf()).toBe('ACTIVE');
    laboratory.clock.moveTo('2026-11-22T00:00:00+03:00');
    expect(await statusOf()).toBe('COMPLETED');
    laboratory.clock.moveTo('2026-11-20T12:00:00+03:00');
  });

  it.each<PersonaName>(['adult', 'registrar', 'lab', 'insurer'])('are nobody’s for %s', async (persona) => {
    expect(await laboratory.data(persona, MINE)).toMatchObject({
      myServiceRequests: { totalCount: 0, nodes: [] },
    });
  });
});
