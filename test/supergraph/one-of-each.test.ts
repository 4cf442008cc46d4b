import { print } from 'graphql';
import { pino } from 'pino';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { addHouseholds, type Household } from '../../bench/households.ts';
import { personId } from '../../demo/demo-people.ts';
import { readConfig } from '../../gateway/config.ts';
import { dataSourcesOf } from '../../gateway/data-sources/data-sources.ts';
import { remoteDataSources } from '../../gateway/remote-data-sources.ts';
import { startGateway } from '../../gateway/server.ts';
import { loadSupergraph } from '../../gateway/supergraph.ts';
import { DashboardDocument, type DashboardQuery } from '../../schema/operations/generated/portal.ts';
import { loadIssuerKeys } from '../../subgraphs/_platform/issuer-keys.ts';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../subgraphs/_platform/subgraph.ts';
import { accountOf } from '../support/demo.ts';
import { dataOf, post, refusalsIn } from '../support/answer.ts';
import { openHouse, type House } from '../support/house.ts';
import { openOwnDoors, type OwnDoors } from '../support/own-doors.ts';

type Origin = SubgraphName | 'session';

let statements: { readonly from: Origin; readonly sql: string }[] = [];
let whenStated: () => void = () => undefined;
let house: House;
let doors: OwnDoors;
let households: readonly Household[];
beforeAll(async () => {
  house = await openHouse({
    onStatement(from, statement) {
      statements.push({ from, sql: statement });
      whenStated();
    },
  });
  doors = await openOwnDoors(house);
  households = await addHouseholds(house.connection, [1, 10, 50]);
}, 120_000);
afterAll(async () => {
  await doors.close();
  await house.close();
});
beforeEach(() => {
  statements = [];
  whenStated = () => undefined;
});

/** From where facts were loaded and events appended since the test began. */
const origins = (words: string) =>
  statements
    .filter((statement) => statement.sql.includes(words))
    .map(({ from }) => from)
    .sort();
const factsFrom = () => origins('from identity.policy_account a');
const eventsFrom = () => origins('audit.append');

/** A gateway of the same house for which these subgraphs stand behind HTTP, for one use. */
async function throughGateway<Result>(
  remote: readonly SubgraphName[],
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const urls = remote.map((name) => [
    `SUBGRAPH_${name.toUpperCase().replaceAll('-', '_')}_URL`,
    doors.urlOf(name),
  ]);
  const config = readConfig({
    PORT: '0',
    DATA_DIR: house.dataDirectory,
    DEMO: '1',
    ...(Object.fromEntries(urls) as Record<string, string>),
  });
  const supergraph = await loadSupergraph(config.supergraphFile);
  const embedded = {
    services: new Map([...house.services].filter(([name]) => !remote.includes(name))),
    sessions: house.sessions,
    isReady: () => Promise.resolve(true),
  };
  const gateway = await startGateway(config, {
    log: pino({ level: 'silent' }),
    supergraph,
    ...dataSourcesOf(embedded, remoteDataSources(config, supergraph)),
  });
  try {
    return await use(gateway.url);
  } finally {
    await gateway.close();
  }
}

async function askAs<Data>(accountId: string, url: string, query: string, variables: object = {}) {
  const keys = await loadIssuerKeys(house.dataDirectory);
  const token = await keys.signToken({
    issuer: url,
    audience: 'opeka',
    subject: accountId,
    validForSeconds: 600,
  });
  return post<Data>(`${url}/graphql`, { query, variables }, { authorization: `Bearer ${token}` });
}

/** The start page of the household of that size. */
async function dashboardOf(children: number, url: string) {
  const household = households.find((one) => one.children === children);
  const answer = await askAs<DashboardQuery>(household?.accountId ?? '', url, print(DashboardDocument), {
    patients: children,
  });
  const nodes = dataOf(answer).me?.patients?.nodes ?? [];
  expect(nodes).toHaveLength(children);
  expect(nodes.flatMap(({ diagnosticReports }) => diagnosticReports?.nodes ?? [])).not.toEqual([]);
  return nodes;
}

describe.each([1, 10, 50])('the start page of somebody with %i children', (children) => {
  it('loads facts once and writes the access log once where all subgraphs are in one process', async () => {
    await dashboardOf(children, house.url);
    expect([factsFrom(), eventsFrom()]).toEqual([['session'], ['session']]);
  });

  it('does so once in each subgraph where each has a process of its own', async () => {
    await throughGateway(SUBGRAPH_NAMES, (url) => dashboardOf(children, url));
    expect([factsFrom(), eventsFrom()]).toEqual([[...SUBGRAPH_NAMES].sort(), [...SUBGRAPH_NAMES].sort()]);
  });
});

describe('subgraphs of which some are in the gateway’s process', () => {
  const remote = ['claims', 'lab-results'] as const;

  it('share what they can', async () => {
    const mixed = await throughGateway(remote, (url) => dashboardOf(10, url));
    expect([factsFrom(), eventsFrom()]).toEqual([
      [...remote, 'session'],
      [...remote, 'session'],
    ]);
    expect(mixed).toEqual(await dashboardOf(10, house.url));
  });
});

describe('a mutation', () => {
  const BLOCKED_FOR_A_WHILE = `mutation ($id: ID!) {
    blockPortal(input: { patientId: $id }) { __typename }
    refused: bookAppointment(input: { patientId: $id, slotId: "none", idempotencyKey: "refused" }) { __typename }
    unblockPortal(input: { patientId: $id }) { ... on PortalBlockChanged { patient { name { given } } } }
    permitted: bookAppointment(input: { patientId: $id, slotId: "none", idempotencyKey: "permitted" }) { __typename }
  }`;

  it.each<[string, readonly SubgraphName[]]>([
    ['all are in one process', []],
    ['the one that writes has a process of its own', ['consent']],
    ['the one that reads has a process of its own', ['identity']],
  ])('decides what comes after it on what it has changed, where %s', async (_, remote) => {
    const answer = await throughGateway(remote, (url) =>
      askAs(accountOf('parent'), url, BLOCKED_FOR_A_WHILE, { id: personId('daughter') }),
    );
    expect(refusalsIn(answer)).toEqual(['refused FORBIDDEN PORTAL_BLOCKED']);
    expect(answer.data).toEqual({
      blockPortal: { __typename: 'PortalBlockChanged' },
      refused: null,
      unblockPortal: { patient: { name: { given: 'Алиса' } } },
      permitted: { __typename: 'SlotNotFound' },
    });
  });

  it('leaves its act in the log once, and what its answer shows', async () => {
    const answer = await house.ask(
      'parent',
      'mutation ($id: ID!) { blockPortal(input: { patientId: $id }) { ... on PortalBlockChanged { patient { id name { given } } } } }',
      { id: personId('daughter') },
    );
    const { rows } = await sql<{ readonly event: object }>`
      select jsonb_build_array(event -> 'action', event -> 'permitted', event -> 'coordinates') as event
      from audit.access_event where event ->> 'requestId' = ${answer.headers.get('x-request-id')}
      order by sequence`.execute(house.database);
    expect(rows.map(({ event }) => event)).toEqual([
      ['BLOCK_PORTAL', true, []],
      ['READ', false, ['Patient.name']],
    ]);
  });
});

describe('a client that does not wait for its answer', () => {
  it('has been told of in the log all the same', async () => {
    const abandon = new AbortController();
    whenStated = () => abandon.abort();
    const token = await house.tokenOf('registrar');
    const query = `query Abandoned { patient(id: "${personId('adult')}") { name { text } claims { totalCount } } }`;
    const answer = fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
      signal: abandon.signal,
    });
    await expect(answer).rejects.toThrow();
    await vi.waitFor(async () => {
      const { rows } = await sql`
        select from audit.access_event where event ->> 'operationName' = 'Abandoned'`.execute(house.database);
      expect(rows).not.toEqual([]);
    });
  });
});
