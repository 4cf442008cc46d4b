import { access, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { startFixtureGateway, type FixtureGateway } from './support/start-fixture-gateway.ts';

const running: FixtureGateway[] = [];

async function open(options?: Parameters<typeof startFixtureGateway>[0]): Promise<FixtureGateway> {
  const fixture = await startFixtureGateway(options);
  running.push(fixture);
  return fixture;
}

afterEach(async () => {
  for (const fixture of running.splice(0)) await fixture.close();
});

describe('a federated query', () => {
  it('is answered over every subgraph it needs', async () => {
    const fixture = await open();
    const response = await fixture.post({ query: '{ person(id: 7) { id result } laboratory }' });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      data: { person: { id: '7', result: 'in range' }, laboratory: 'open' },
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  it('may come by GET from a client that is no web page of another site', async () => {
    const fixture = await open();
    const response = await fetch(
      `${fixture.url}/graphql?query=${encodeURIComponent('query Who { whoami }')}`,
      {
        headers: { authorization: `Bearer ${await fixture.token()}`, 'apollo-require-preflight': '1' },
      },
    );
    expect(await response.json()).toEqual({ data: { whoami: 'account-1 Who' } });
  });

  it('may be one of several, by its name', async () => {
    const fixture = await open();
    const query = 'query A { whoami } query B { whoami }';
    const response = await fixture.post({ query, operationName: 'B' });
    expect(await response.json()).toEqual({ data: { whoami: 'account-1 B' } });
  });
});

describe('a supergraph without an access policy', () => {
  it('needs no credentials and examines none', async () => {
    const fixture = await open({ access: false });
    for (const authorization of ['', 'Bearer forged', 'Basic x']) {
      const response = await fixture.post({ query: '{ whoami }' }, { headers: { authorization } });
      expect(await response.json()).toEqual({ data: { whoami: 'nobody nameless' } });
    }
    expect((await fetch(`${fixture.url}/.well-known/jwks.json`)).status).toBe(404);
  });
});

describe('the schema', () => {
  it.each([
    ['in the demo', {}, 200],
    ['outside of it', { DEMO: '0' }, 400],
    ['outside of it, when the operator allows', { DEMO: '0', INTROSPECTION: '1' }, 200],
  ])('is shown %s: %o', async (_, environment, status) => {
    const fixture = await open({ environment });
    expect((await fixture.post({ query: getIntrospectionQuery() })).status).toBe(status);
  });
});

describe('health', () => {
  it('is ready when every subgraph answers', async () => {
    const fixture = await open();
    const response = await fetch(`${fixture.url}/health/ready`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready', subgraphs: { ready: 2, total: 2 } });
    expect((await fetch(`${fixture.url}/health/live`)).status).toBe(200);
  });

  it('waits for a subgraph that does not', async () => {
    const fixture = await open({ probeSubgraph: ({ name }) => Promise.resolve(name === 'people-db') });
    const response = await fetch(`${fixture.url}/health/ready`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      status: 'waiting for subgraphs',
      subgraphs: { ready: 1, total: 2 },
    });
    expect((await fetch(`${fixture.url}/health/live`)).status).toBe(200);
  });

  it('asks the subgraphs once, however many ask it', async () => {
    let probes = 0;
    const fixture = await open({ probeSubgraph: () => Promise.resolve((probes += 1) > 0) });
    await Promise.all(Array.from({ length: 20 }, () => fetch(`${fixture.url}/health/ready`)));
    expect(probes).toBe(2);
  });
});

describe('closing', () => {
  it('lets a request in flight end, and turns away the rest', async () => {
    const fixture = await open();
    const inFlight = fixture.post({ query: '{ slow }' });
    await fixture.subgraphs.slowReached;

    const closed = fixture.gateway.close();
    await expect(fetch(`${fixture.url}/health/live`)).rejects.toThrow();
    fixture.subgraphs.releaseSlow();
    const response = await inFlight;
    expect(await response.json()).toEqual({ data: { slow: 'done' } });
    expect(response.headers.get('connection')).toBe('close');
    await closed;
  });

  it('says so on a connection that is still open', async () => {
    const fixture = await open();
    const socket = connect(Number(new URL(fixture.url).port), '127.0.0.1');
    const answers = collect(socket);
    // Half a request keeps the connection from being idle.
    socket.write('GET /health/ready HTTP/1.1\r\nhost: x\r\n');
    const slow = fixture.post({ query: '{ slow }' });
    await fixture.subgraphs.slowReached;
    const closed = fixture.gateway.close();
    socket.write('\r\n');
    expect(await answers).toMatch(/^HTTP\/1\.1 503 [^]*"status":"draining"/);
    fixture.subgraphs.releaseSlow();
    await slow;
    await closed;
  });

  it('cuts what does not end in time', async () => {
    const fixture = await open({ drainLimitMilliseconds: 50 });
    const inFlight = fixture.post({ query: '{ slow }' });
    const cut = expect(inFlight).rejects.toThrow();
    await fixture.subgraphs.slowReached;
    await fixture.gateway.close();
    await cut;
  });

  it('may be asked for twice', async () => {
    const fixture = await open();
    await Promise.all([fixture.gateway.close(), fixture.gateway.close()]);
  });
});

describe('the address of a running gateway', () => {
  it('is in its data folder until it closes', async () => {
    const fixture = await open();
    const file = join(fixture.dataDirectory, 'gateway.json');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({ url: fixture.url, pid: process.pid });
    await fixture.gateway.close();
    await expect(access(file)).rejects.toThrow();
  });

  it('stays when another gateway has written its own', async () => {
    const fixture = await open();
    const file = join(fixture.dataDirectory, 'gateway.json');
    await writeFile(file, '{"url":"http://127.0.0.1:1","pid":1}');
    await fixture.gateway.close();
    expect(await readFile(file, 'utf8')).toContain('"pid":1');
  });

  it('is the public URL where there is one', async () => {
    const fixture = await open({ environment: { PUBLIC_URL: 'https://opeka.example' } });
    expect(fixture.url).toBe('https://opeka.example');
  });

  it('cannot be that of another server', async () => {
    const fixture = await open();
    const { port } = new URL(fixture.url);
    await expect(open({ environment: { PORT: port } })).rejects.toThrow(/EADDRINUSE/);
  });
});

describe('the issuer', () => {
  it('publishes the public half of its key alone', async () => {
    const fixture = await open();
    const jwks: unknown = await (await fetch(`${fixture.url}/.well-known/jwks.json`)).json();
    expect(jwks).toEqual({
      keys: [
        {
          kty: 'EC',
          crv: 'P-256',
          x: expect.any(String) as string,
          y: expect.any(String) as string,
          kid: expect.any(String) as string,
          alg: 'ES256',
          use: 'sig',
        },
      ],
    });
    expect(await (await fetch(`${fixture.url}/.well-known/openid-configuration`)).json()).toEqual({
      issuer: fixture.url,
      jwks_uri: `${fixture.url}/.well-known/jwks.json`,
    });
  });
});

describe('what is written down of a request', () => {
  it('is its id, kind, status and duration', async () => {
    const fixture = await open();
    const response = await fixture.post({
      query: 'query Petrova($id: ID!) { person(id: $id) { id } }',
      variables: { id: 'Petrova' },
    });
    await response.text();
    await fixture.gateway.close();
    const lines = fixture.log.lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    const line = lines.find(({ msg }) => msg === 'request');
    expect(line).toEqual({
      level: 30,
      time: expect.any(Number) as number,
      requestId: response.headers.get('x-request-id'),
      operation: 'query',
      status: 200,
      durationMilliseconds: expect.any(Number) as number,
      msg: 'request',
    });
    expect(fixture.log.lines.join('')).not.toContain('Petrova');
  });

  it('is counted by kind and status', async () => {
    const fixture = await open();
    await (await fixture.post({ query: '{ whoami }' })).text();
    await (await fixture.post({ query: '{ nothing }' })).text();
    const metrics = await (await fetch(`${fixture.url}/metrics`)).text();
    expect(metrics).toContain(
      'opeka_graphql_request_duration_seconds_count{operation_type="query",status="200"} 1',
    );
    expect(metrics).toContain(
      'opeka_graphql_request_duration_seconds_count{operation_type="none",status="400"} 1',
    );
    expect(metrics).toContain('nodejs_eventloop_lag_seconds');
  });
});

describe('a place where there is nothing', () => {
  it.each(['/', '/graphq', '/%', '/.env'])('%s answers in the one shape of errors', async (path) => {
    const fixture = await open();
    const response = await fetch(`${fixture.url}${path}`);
    expect([400, 404]).toContain(response.status);
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) as string }] });
  });

  it('and so does what is no HTTP', async () => {
    const fixture = await open();
    const socket = connect(Number(new URL(fixture.url).port), '127.0.0.1');
    socket.write('nonsense\r\n\r\n');
    expect(await collect(socket)).toMatch(/^HTTP\/1\.1 400 [^]*"code":"BAD_REQUEST"/);
  });
});

async function collect(socket: ReturnType<typeof connect>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
