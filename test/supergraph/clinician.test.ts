import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../demo/demo-people.ts';
import type { PersonaName } from '../../demo/personas.ts';
import { dataOf, refusalsIn } from '../support/answer.ts';
import { NOON, openHouse, type House } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const CHART = `query Chart($id: ID!) { patient(id: $id) {
  name { text }
  diagnosticReports { totalCount nodes { code { display } category observations { totalCount } } }
  serviceRequests { nodes { status categories } }
} }`;

interface Chart {
  readonly patient: {
    readonly name: { readonly text: string };
    readonly diagnosticReports: {
      readonly totalCount: number;
      readonly nodes: readonly { readonly code: { readonly display: string } }[];
    } | null;
    readonly serviceRequests: { readonly nodes: readonly object[] } | null;
  } | null;
}

const chartOf = (doctor: PersonaName, patient: string) =>
  house.ask<Chart>(doctor, CHART, { id: personId(patient) });

/** Names of the results that a doctor finds, in no order. */
async function resultsOf(doctor: PersonaName, patient: string): Promise<readonly string[]> {
  const { patient: chart } = dataOf(await chartOf(doctor, patient));
  const { nodes = [], totalCount } = chart?.diagnosticReports ?? {};
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ code }) => code.display).sort();
}

describe('a doctor with a referral', () => {
  it('sees what it covers, and neither restricted nor hidden results', async () => {
    expect(await resultsOf('doctor', 'adult')).toEqual(['Биохимический анализ крови', 'Общий анализ крови']);
  });

  it('sees no other kind of result than the referral names', async () => {
    expect(await resultsOf('doctor', 'daughter')).toEqual(['Общий анализ крови']);
  });

  it('finds an appointment of her own with somebody whom she has not referred, but not who it is', async () => {
    const appointments = `query ($id: ID!) { patient(id: $id) { appointments { nodes { id } } } }`;
    interface Appointments {
      readonly patient: { readonly appointments: { readonly nodes: readonly { readonly id: string }[] } };
    }
    const { patient } = dataOf(
      await house.ask<Appointments>('guardian', appointments, { id: personId('ward') }),
    );
    const query = 'query ($id: ID!) { appointment(id: $id) { status patient { name { text } } } }';
    const id = patient.appointments.nodes[0]?.id;
    expect(dataOf(await house.ask('doctor', query, { id }))).toEqual({
      appointment: { status: 'BOOKED', patient: null },
    });
    expect(dataOf(await house.ask('other-doctor', query, { id }))).toEqual({ appointment: null });
    expect(dataOf(await chartOf('doctor', 'ward'))).toEqual({ patient: null });
  });

  it('knows nobody else', async () => {
    expect(dataOf(await chartOf('doctor', 'elder'))).toEqual({ patient: null });
    expect(dataOf(await chartOf('doctor', 'neighbour'))).toEqual({ patient: null });
  });

  it('finds her own referrals, and of each the patient', async () => {
    const query = '{ myServiceRequests { totalCount nodes { status patient { name { family } } } } }';
    const { myServiceRequests } = dataOf(
      await house.ask<{ readonly myServiceRequests: { readonly nodes: readonly object[] } }>('doctor', query),
    );
    expect(myServiceRequests).toMatchObject({ totalCount: 4 });
    expect(myServiceRequests.nodes).toEqual([
      { status: 'ACTIVE', patient: { name: { family: 'Лебедев' } } },
      { status: 'ACTIVE', patient: { name: { family: 'Лебедев' } } },
      { status: 'ACTIVE', patient: { name: { family: 'Лебедева' } } },
      { status: 'ACTIVE', patient: { name: { family: 'Соколова' } } },
    ]);
  });
});

describe('a doctor whose referral has expired', () => {
  it('saw the patient until the end of its last day, and now knows nobody of that id', async () => {
    house.clock.moveTo('2026-04-24T23:59:59+03:00');
    expect(await resultsOf('other-doctor', 'adult')).toContain('Общий анализ крови');
    house.clock.moveTo('2026-04-25T00:00:00+03:00');
    const ended = await chartOf('other-doctor', 'adult');
    house.clock.moveTo(NOON);
    const now = await chartOf('other-doctor', 'adult');
    expect(ended.text).toBe('{"data":{"patient":null}}\n');
    expect(now.text).toBe(ended.text);
  });

  it('refers anew, and the results are open at once; a child is still unknown to him', async () => {
    const refer = `mutation ($input: CreateServiceRequestInput!) { createServiceRequest(input: $input) {
      __typename
      ... on ServiceRequestCreated { serviceRequest {
        status securityLabels validThrough patient { diagnosticReports { totalCount } }
      } }
    } }`;
    const input = {
      patientId: personId('adult'),
      categories: ['LABORATORY'],
      securityLabels: ['STD'],
      idempotencyKey: 'heart',
    };
    const referred = await house.ask('other-doctor', refer, { input });
    expect(dataOf(referred)).toEqual({
      createServiceRequest: {
        __typename: 'ServiceRequestCreated',
        serviceRequest: {
          status: 'ACTIVE',
          securityLabels: ['STD'],
          validThrough: '2027-02-18',
          patient: { diagnosticReports: { totalCount: 2 } },
        },
      },
    });
    expect(await resultsOf('other-doctor', 'adult')).toEqual([
      'Биохимический анализ крови',
      'Общий анализ крови',
    ]);
    expect(dataOf(await chartOf('other-doctor', 'neighbour'))).toEqual({ patient: null });
  });

  it.each<PersonaName>(['adult', 'registrar', 'insurer', 'stranger'])('%s may not refer', async (persona) => {
    const refer = `mutation ($input: CreateServiceRequestInput!) {
      createServiceRequest(input: $input) { __typename }
    }`;
    const input = { patientId: personId('adult'), categories: ['LABORATORY'], idempotencyKey: 'k' };
    const answer = await house.ask<{ createServiceRequest: { __typename: string } | null }>(persona, refer, {
      input,
    });
    const outcome = answer.data?.createServiceRequest?.__typename ?? refusalsIn(answer).join();
    expect(outcome).toBe(
      persona === 'adult' || persona === 'registrar'
        ? 'createServiceRequest FORBIDDEN NOT_PERMITTED'
        : 'PatientNotFound',
    );
  });
});
