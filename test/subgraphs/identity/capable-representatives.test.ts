import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ADULT,
  CHILD,
  documentsFor,
  openReception,
  represent,
  type Person,
  type Reception,
} from './reception.ts';

let reception: Reception;
beforeAll(async () => {
  reception = await openReception();
});
afterAll(() => reception.close());

/** A child, and somebody of age who represents it and is a patient themself. */
async function family(passport: string): Promise<{ readonly child: Person; readonly mother: Person }> {
  const [child, mother] = [await reception.patient(CHILD), await reception.patient(ADULT)];
  await reception.acceptTerms(mother);
  await represent(reception, child, {
    representative: null,
    representativeId: mother.personId,
    documents: documentsFor('PARENT', passport),
  });
  return { child, mother };
}

async function record({ personId }: Person, status: Record<string, unknown>): Promise<void> {
  const mutation = `mutation ($input: RecordLegalStatusInput!) {
    outcome: recordLegalStatus(input: $input) { __typename }
  }`;
  const document = { number: '2-1234/2026', issuer: 'Районный суд', issuedOn: '2026-11-10' };
  const input = { patientId: personId, document, idempotencyKey: newId(), ...status };
  expect(await reception.data(reception.registrar, mutation, { input })).toEqual({
    outcome: { __typename: 'LegalStatusRecorded' },
  });
}

async function isKnownTo(caller: Person, { personId }: Person): Promise<boolean> {
  const query = `query ($id: ID!) { patient(id: $id) { id } me { patients(first: 100) { nodes { id } } } }`;
  const { patient, me } = await reception.data<{
    patient: object | null;
    me: { patients: { nodes: readonly { id: string }[] } };
  }>(caller, query, { id: personId });
  expect(me.patients.nodes.some(({ id }) => id === personId)).toBe(patient !== null);
  return patient !== null;
}

async function statusOf({ personId }: Person): Promise<readonly string[]> {
  const query = 'query ($id: ID!) { patient(id: $id) { representations { nodes { status } } } }';
  const { patient } = await reception.data<{
    patient: { representations: { nodes: readonly { status: string }[] } };
  }>(reception.registrar, query, { id: personId });
  return patient.representations.nodes.map(({ status }) => status);
}

describe('who represents another is capable themself', () => {
  it('loses what they represent with their capacity, and has it again with it', async () => {
    const { child, mother } = await family('4510 100001');
    expect(await isKnownTo(mother, child)).toBe(true);
    await record(mother, { kind: 'CAPACITY', capacity: 'LIMITED' });
    expect(await isKnownTo(mother, child)).toBe(false);
    expect(await statusOf(child)).toEqual(['SUSPENDED']);
    await record(mother, { kind: 'CAPACITY', capacity: 'FULL' });
    expect(await isKnownTo(mother, child)).toBe(true);
    expect(await statusOf(child)).toEqual(['IN_FORCE']);
  });

  it('ends with their death: nobody looks on with the account of somebody dead', async () => {
    const { child, mother } = await family('4510 100002');
    expect(await isKnownTo(mother, child)).toBe(true);
    await record(mother, { kind: 'DEATH', diedOn: '2026-11-18' });
    expect(await isKnownTo(mother, child)).toBe(false);
    expect(await statusOf(child)).toEqual(['SUSPENDED']);
  });
});
