import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DashboardQuery } from '../../schema/operations/generated/portal.ts';
import { createEnvelopeSigner, ENVELOPE_HEADER } from '../../subgraphs/_platform/envelope.ts';
import { parseEnvelopeKeys, signingKeyOf } from '../../subgraphs/_platform/envelope-keys.ts';
import { BUILT_IN_ISSUER } from '../../subgraphs/_platform/caller.ts';
import { SUBGRAPH_NAMES } from '../../subgraphs/_platform/subgraph.ts';
import { dataOf, post, refusalsIn, type Answer } from '../support/answer.ts';
import type { ContainerProcess } from '../support/container-process.ts';
import { accountOf } from '../support/demo.ts';
import { startInstallation, type Installation } from '../support/installation.ts';
import { describeWithProgram } from '../support/programs.ts';

const START_TIMEOUT_MS = 180_000;

/** The subgraph whose requests from the gateway are read along. */
const TAPPED = 'consent';

describeWithProgram('redis-server', 'the installation of docker-compose.yml', (redisServer) => {
  let installation: Installation;
  let dashboard: string;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    dashboard = await readFile('schema/operations/portal/Dashboard.graphql', 'utf8');
    installation = await startInstallation(redisServer, TAPPED);
    await Promise.all(
      ['parent', 'stranger'].map(async (persona) => {
        const command = ['npm', 'run', '-s', 'token', '--', persona];
        tokens.set(persona, await running('gateway').execute(command));
      }),
    );
  }, START_TIMEOUT_MS);
  afterAll(() => installation.close());

  const running = (service: string): ContainerProcess => {
    const found = installation.processes.get(service);
    if (!found) throw new RangeError(`${service} is not running`);
    return found;
  };
  const bearer = (persona: string) => ({ authorization: `Bearer ${tokens.get(persona) ?? ''}` });
  const askDashboard = (persona: string): Promise<Answer<DashboardQuery>> =>
    post(`${installation.url('gateway')}/graphql`, { query: dashboard }, bearer(persona));
  const childrenOf = (data: DashboardQuery | null | undefined) =>
    data?.me?.patients?.nodes.filter(({ ageBand }) => ageBand !== 'ADULT') ?? [];
  const askDirectly = (persona: string, id: string) =>
    post(
      `${installation.url('identity')}/graphql`,
      {
        query:
          'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient { id name { text } } } }',
        variables: { of: [{ __typename: 'Patient', id }] },
      },
      persona === 'nobody' ? {} : bearer(persona),
    );
  /** Sends bytes with an envelope, as whoever has got hold of both would. */
  const sendEnvelope = async (url: string, body: Buffer, envelope: string) => {
    const headers = { 'content-type': 'application/json', [ENVELOPE_HEADER]: envelope };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: new Uint8Array(body) });
    return { status: response.status, text: await response.text() };
  };

  it('is healthy by its own health checks', async () => {
    const services = ['redis', ...SUBGRAPH_NAMES, 'gateway'];
    expect([...installation.processes.keys()].toSorted()).toEqual(services.toSorted());
    const healthy = await Promise.all(services.map((service) => running(service).isHealthy()));
    expect(healthy).toEqual(services.map(() => true));
  });

  it('shows a parent both children, with data from all five subgraphs', async () => {
    const children = childrenOf(dataOf(await askDashboard('parent')));
    expect(children.map(({ ageBand }) => ageBand).toSorted()).toEqual([
      'FIFTEEN_TO_SEVENTEEN',
      'UNDER_FIFTEEN',
    ]);
    for (const { name, appointments, diagnosticReports, consents, claims } of children) {
      expect(name?.text).toMatch(/^Лебедев/);
      expect(appointments?.nodes).toHaveLength(1);
      expect(diagnosticReports?.nodes.flatMap(({ observations }) => observations?.nodes ?? [])).not.toEqual(
        [],
      );
      expect(consents?.nodes).toMatchObject([{ scope: 'PROCESSING', status: 'ACTIVE' }]);
      expect(claims?.totalCount).toEqual(expect.any(Number));
    }
  });

  it('shows a stranger no patients', async () => {
    const { me } = dataOf(await askDashboard('stranger'));
    expect(me).toMatchObject({ role: 'PERSON', patients: { totalCount: 0, nodes: [] } });
  });

  it('has a subgraph that is called directly decide for itself', async () => {
    const [child] = childrenOf(dataOf(await askDashboard('parent')));
    if (!child) throw new Error('the parent has no child');
    expect(await askDirectly('nobody', child.id)).toMatchObject({ status: 401, data: undefined });
    expect((await askDirectly('stranger', child.id)).text).toBe('{"data":{"_entities":[null]}}');
    expect(dataOf(await askDirectly('parent', child.id))).toEqual({
      _entities: [{ id: child.id, name: child.name }],
    });
  });

  it('lets no subgraph but the one where people sign in keep anything of its own', () => {
    expect(existsSync(join(installation.dataFolder('gateway'), 'keys', 'issuer.json'))).toBe(true);
    for (const name of SUBGRAPH_NAMES.filter((other) => other !== 'identity'))
      expect(existsSync(installation.dataFolder(name))).toBe(false);
  });

  describe('with a second process of a subgraph', () => {
    let replica: string;
    beforeAll(async () => {
      replica = await installation.addReplica(TAPPED);
    }, START_TIMEOUT_MS);

    it('accepts an envelope once, wherever it is sent', async () => {
      const body = Buffer.from('{"query":"{ __typename }"}');
      const envelope = signAsGateway(body);
      expect(await sendEnvelope(replica, body, envelope)).toEqual({
        status: 200,
        text: '{"data":{"__typename":"Query"}}',
      });
      for (const url of [installation.url(TAPPED), replica])
        expect(await sendEnvelope(url, body, envelope)).toMatchObject({ status: 401 });
    });

    it('accepts no envelope that was captured on its way', async () => {
      const heardBefore = installation.wiretap.heard.length;
      dataOf(await askDashboard('parent'));
      const captured = installation.wiretap.heard[heardBefore];
      const envelope = captured?.headers[ENVELOPE_HEADER];
      if (typeof envelope !== 'string') throw new Error('the gateway sent no envelope');
      expect(captured?.body.toString()).toContain('_entities');
      expect(captured?.headers.authorization).toBeUndefined();
      for (const url of [installation.url(TAPPED), replica])
        expect(await sendEnvelope(url, captured?.body ?? Buffer.of(), envelope)).toMatchObject({
          status: 401,
        });
    });
  });

  it('goes on without a subgraph, and says so', async () => {
    expect(await running('claims').stop()).toBe(0);
    expect(await running('claims').isHealthy()).toBe(false);

    const answer = await askDashboard('parent');
    const patients = answer.data?.me?.patients?.nodes ?? [];
    expect(patients.map(({ claims }) => claims)).toEqual(patients.map(() => null));
    expect(childrenOf(answer.data).map(({ name }) => name?.text)).toEqual(
      expect.not.arrayContaining([undefined]),
    );
    expect(refusalsIn(answer)).toEqual(['UNAVAILABLE']);
    const readiness = () => fetch(`${installation.url('gateway')}/health/ready`).then(({ status }) => status);
    await expect.poll(readiness, { timeout: 5_000 }).toBe(503);
    expect(await running('gateway').isHealthy()).toBe(false);
  });

  it('ends in good order', async () => {
    const order = [...installation.processes.keys()].filter((name) => name !== 'claims').toReversed();
    expect(order.at(0)).toBe('gateway');
    for (const service of order) expect([service, await running(service).stop()]).toEqual([service, 0]);
  });

  /** As the gateway of this installation would, whose keys are no secret here. */
  function signAsGateway(body: Uint8Array): string {
    const keys = parseEnvelopeKeys(installation.secrets['ENVELOPE_KEYS'] ?? '', 'ENVELOPE_KEYS');
    const key = signingKeyOf(keys, TAPPED);
    if (!key) throw new Error(`there is no key for ${TAPPED}`);
    const caller = {
      issuer: BUILT_IN_ISSUER,
      subject: accountOf('stranger'),
      clientId: null,
      sessionId: null,
      issuedAt: null,
    };
    return createEnvelopeSigner(key)(body, { caller, requestId: 'request-1', operationName: null });
  }
});
