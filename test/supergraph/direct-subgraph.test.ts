import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../demo/demo-people.ts';
import type { PersonaName } from '../../demo/personas.ts';
import { createEnvelopeSigner, ENVELOPE_HEADER } from '../../subgraphs/_platform/envelope.ts';
import { loadEnvelopeKeys, signingKeyOf } from '../../subgraphs/_platform/envelope-keys.ts';
import { BUILT_IN_ISSUER } from '../../subgraphs/_platform/caller.ts';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../subgraphs/_platform/subgraph.ts';
import { accountOf } from '../support/demo.ts';
import { dataOf, post, refusalsIn } from '../support/answer.ts';
import { openHouse, type House } from '../support/house.ts';
import { openOwnDoors, type OwnDoors } from '../support/own-doors.ts';

let house: House;
let doors: OwnDoors;
beforeAll(async () => {
  house = await openHouse();
  doors = await openOwnDoors(house);
});
afterAll(async () => {
  await doors.close();
  await house.close();
});

/** What each subgraph knows of a patient. */
const OF_PATIENT: Readonly<Record<SubgraphName, string>> = {
  identity: 'name { text } birthDate contact { phone }',
  scheduling: 'appointments { totalCount nodes { id start status } }',
  'lab-results': 'diagnosticReports { totalCount nodes { id code { display } } } observations { totalCount }',
  consent: 'consents { totalCount nodes { id status } } portalBlock { since }',
  claims: 'claims { totalCount nodes { number } } coverages { totalCount nodes { number } }',
};
const entities = (name: SubgraphName) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient { id ${OF_PATIENT[name]} } } }`;
const patient = (key: string) => ({ __typename: 'Patient', id: personId(key) });

async function askDirectly(name: SubgraphName, persona: PersonaName, query: string, variables?: object) {
  const authorization = `Bearer ${await house.tokenOf(persona)}`;
  return post(doors.urlOf(name), { query, variables }, { authorization });
}

describe.each(SUBGRAPH_NAMES)('%s called directly', (name) => {
  const body = { query: entities(name), variables: { of: [patient('daughter')] } };

  it.each<[string, Readonly<Record<string, string>>]>([
    ['no credentials', {}],
    ['identity headers', { 'x-user-id': 'parent', 'opeka-caller': '{"subject":"parent"}' }],
    ['a token that nobody signed', { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.' }],
    ['an envelope that is none', { [ENVELOPE_HEADER]: 'e30.AAAA' }],
  ])('answers 401 to %s', async (_, headers) => {
    const { status, data, text } = await post(doors.urlOf(name), body, headers);
    expect([status, data]).toEqual([401, undefined]);
    expect(text).toContain('"code":"UNAUTHENTICATED"');
  });

  it('answers 401 to an envelope of another subgraph’s key, of another body, and to one used before', async () => {
    const keys = loadEnvelopeKeys({
      envelopeKeys: undefined,
      dataDir: house.dataDirectory,
      subgraphs: SUBGRAPH_NAMES,
    });
    const signWith = (subgraph: SubgraphName, text: string) => {
      const key = signingKeyOf(keys, subgraph);
      if (!key) throw new Error(`no key for ${subgraph}`);
      const caller = {
        issuer: BUILT_IN_ISSUER,
        subject: accountOf('parent'),
        clientId: null,
        sessionId: null,
        issuedAt: null,
      };
      return createEnvelopeSigner(key)(Buffer.from(text), { caller, requestId: 'r', operationName: null });
    };
    const send = (envelope: string) => post(doors.urlOf(name), body, { [ENVELOPE_HEADER]: envelope });
    const another = SUBGRAPH_NAMES.find((other) => other !== name) ?? name;

    expect((await send(signWith(another, JSON.stringify(body)))).status).toBe(401);
    expect((await send(signWith(name, '{}'))).status).toBe(401);
    const good = signWith(name, JSON.stringify(body));
    expect((await send(good)).data).toMatchObject({ _entities: [{ id: personId('daughter') }] });
    expect((await send(good)).status).toBe(401);
  });

  it('gives a stranger null entities, with a good token', async () => {
    const of = [patient('daughter'), patient('adult'), { __typename: 'Patient', id: 'nobody' }];
    const answer = await askDirectly(name, 'stranger', entities(name), { of });
    expect(answer.text).toBe('{"data":{"_entities":[null,null,null]}}');
  });

  it('gives a mother with her own token exactly what the gateway gives her', async () => {
    const throughGateway = dataOf(
      await house.ask<{ readonly patient: object }>(
        'parent',
        `query ($id: ID!) { patient(id: $id) { id ${OF_PATIENT[name]} } }`,
        { id: personId('daughter') },
      ),
    );
    const of = [patient('daughter'), patient('adult')];
    const directly = dataOf(await askDirectly(name, 'parent', entities(name), { of }));
    expect(directly).toEqual({ _entities: [throughGateway.patient, null] });
  });

  it('does not believe what a representation says beside its key', async () => {
    const of = [{ ...patient('adult'), patientId: personId('daughter'), ownerId: personId('daughter') }];
    expect(dataOf(await askDirectly(name, 'parent', entities(name), { of }))).toEqual({ _entities: [null] });
  });
});

describe('root fields called directly', () => {
  it.each<[SubgraphName, string]>([
    ['identity', `{ patient(id: "${personId('adult')}") { name { text } } }`],
    ['claims', '{ claim(number: "K8-2026-000117") { status } }'],
  ])('%s gives the mother of others nothing', async (name, query) => {
    const { text } = await askDirectly(name, 'parent', query);
    expect(text).toMatch(/^\{"data":\{"\w+":null\}\}$/);
  });

  it('denies fields as the gateway does', async () => {
    const of = [patient('daughter')];
    const documents =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient { documents { number } } } }';
    const answer = await askDirectly('identity', 'parent', documents, { of });
    expect(refusalsIn(answer)).toEqual(['_entities.0.documents FORBIDDEN NOT_PERMITTED']);
  });
});
