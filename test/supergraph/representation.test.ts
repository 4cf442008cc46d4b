import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../demo/demo-people.ts';
import { passportNumber } from '../../demo/demo-representation-documents.ts';
import type { PersonaName } from '../../demo/personas.ts';
import { dataOf, refusalsIn } from '../support/answer.ts';
import { NOON, openHouse, type House } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const DAUGHTER = personId('daughter');

const REGISTER = `mutation ($input: RegisterRepresentationInput!) {
  registerRepresentation(input: $input) {
    __typename ... on RepresentationRegistered { representation { id status } }
  }
}`;

const DOCUMENT = {
  number: 'I-МЮ № 654321',
  issuer: 'Отдел записи актов гражданского состояния',
  issuedOn: '2017-09-01',
};

/** Registers the demo's stranger as the daughter's father. */
async function register(as: PersonaName) {
  const input = {
    patientId: DAUGHTER,
    kind: 'PARENT',
    representative: {
      family: 'Белов',
      given: 'Игорь',
      patronymic: 'Олегович',
      birthDate: await birthDateOf('stranger'),
      phone: '+79990000001',
      email: 'belov@example.org',
    },
    documents: [
      { ...DOCUMENT, kind: 'PASSPORT', number: passportNumber('stranger') },
      { ...DOCUMENT, kind: 'BIRTH_CERTIFICATE' },
    ],
    idempotencyKey: 'father',
  };
  interface Registered {
    readonly registerRepresentation: { __typename: string; representation: { id: string; status: string } };
  }
  return dataOf(await house.ask<Registered>(as, REGISTER, { input })).registerRepresentation;
}

async function birthDateOf(persona: PersonaName): Promise<string> {
  const { rows } = await sql<{ birth_date: string }>`
    select birth_date::text from identity.person where id = ${personId(persona)}`.execute(house.database);
  return rows[0]?.birth_date ?? '';
}

async function act(as: PersonaName, name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}RepresentationInput`;
  const answer = await house.ask<{ outcome: object }>(
    as,
    `mutation ($input: ${type}!) { outcome: ${name}Representation(input: $input) {
      __typename ... on RepresentationNotChanged { reason }
    } }`,
    { input },
  );
  return answer.data?.outcome ?? refusalsIn(answer);
}

/** What the father sees of the daughter, in every subgraph at once; null where there is nobody. */
async function seenByFather(): Promise<object | null> {
  const query = `query ($id: ID!) { patient(id: $id) {
    name { given } appointments { totalCount } diagnosticReports { totalCount } consents { totalCount } claims { totalCount }
  } }`;
  return dataOf(await house.ask<{ patient: object | null }>('stranger', query, { id: DAUGHTER })).patient;
}

describe('a father who is registered, verified, suspended and revoked', () => {
  let representationId: string;

  it('sees nobody until another registrar has verified it', async () => {
    const { representation } = await register('registrar');
    representationId = representation.id;
    expect(await seenByFather()).toBeNull();
    expect(await act('registrar', 'verify', { representationId })).toEqual([
      'outcome FORBIDDEN NOT_PERMITTED',
    ]);
    expect(await seenByFather()).toBeNull();
    expect(await act('second-registrar', 'verify', { representationId })).toEqual({
      __typename: 'RepresentationChanged',
    });
    expect(await seenByFather()).toMatchObject({
      name: { given: 'Алиса' },
      diagnosticReports: { totalCount: 2 },
    });
  });

  it('is told so, with the mother told nothing of him', async () => {
    const MINE = '{ me { patients { edges { node { name { given } } access { basis since until } } } } }';
    expect(dataOf(await house.ask('stranger', MINE))).toEqual({
      me: {
        patients: {
          edges: [
            {
              node: { name: { given: 'Алиса' } },
              access: { basis: 'REPRESENTATION', since: NOON, until: '2035-08-12T00:00:00+03:00' },
            },
          ],
        },
      },
    });
    const others = `query ($id: ID!) { patient(id: $id) { representations { totalCount nodes { representativeName { text } } } } }`;
    expect((await house.ask('parent', others, { id: DAUGHTER })).text).not.toContain('Белов');
  });

  it('loses her in every subgraph with the very next request, and has her again with the next', async () => {
    await act('privacy-officer', 'suspend', { representationId, reason: 'DISPUTE' });
    expect(await seenByFather()).toBeNull();
    await act('registrar', 'resume', { representationId, reason: 'CHECK_FINISHED' });
    expect(await seenByFather()).not.toBeNull();
  });

  it('keeps her until midnight of the last day in Moscow', async () => {
    await act('registrar', 'end', { representationId, lastDay: '2026-11-22', reason: 'COURT_NOTICE' });
    house.clock.moveTo(new Date('2026-11-22T23:59:59+03:00'));
    expect(await seenByFather()).not.toBeNull();
    house.clock.moveTo(new Date('2026-11-23T00:00:00+03:00'));
    expect(await seenByFather()).toBeNull();
    house.clock.moveTo(new Date(NOON));
  });

  it('lays it down himself, and that is for good', async () => {
    expect(await act('stranger', 'revoke', { representationId })).toEqual({
      __typename: 'RepresentationChanged',
    });
    expect(await seenByFather()).toBeNull();
    expect(await act('registrar', 'resume', { representationId, reason: 'OTHER' })).toEqual({
      __typename: 'RepresentationNotChanged',
      reason: 'REVOKED',
    });
  });

  it('and each act is in the patient’s log, with its event', async () => {
    const { rows } = await sql<{ action: string; permitted: boolean }>`
      select event ->> 'action' as action, (event ->> 'permitted')::boolean as permitted from audit.access_event
      where patient_id = ${DAUGHTER} and event ->> 'action' like '%REPRESENTATION' order by sequence`.execute(
      house.database,
    );
    expect(rows.filter(({ permitted }) => permitted).map(({ action }) => action)).toEqual([
      'REGISTER_REPRESENTATION',
      'VERIFY_REPRESENTATION',
      'SUSPEND_REPRESENTATION',
      'RESUME_REPRESENTATION',
      'END_REPRESENTATION',
      'REVOKE_REPRESENTATION',
      'RESUME_REPRESENTATION',
    ]);
    expect(rows.filter(({ permitted }) => !permitted).map(({ action }) => action)).toContain(
      'VERIFY_REPRESENTATION',
    );
  });
});
