import { createSecretKey, randomBytes } from 'node:crypto';
import { setTimeout as elapse } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHttpDataSource, type HttpDataSourceOptions } from '../../../gateway/data-sources/http.ts';
import type { FetchContext, SubgraphDataSource } from '../../../gateway/execution/data-source.ts';
import { createEnvelopeSigner, createEnvelopeVerifier } from '../../../subgraphs/_platform/envelope.ts';
import type { EnvelopeKey } from '../../../subgraphs/_platform/envelope-keys.ts';
import { createMemoryStore } from '../../../subgraphs/_platform/ephemeral-store/memory-store.ts';
import { UnavailableError } from '../../../subgraphs/_platform/errors.ts';
import { json, startExchangeServer, type Answer, type ExchangeServer } from './exchange-server.ts';

const SECRET = 'Ivanova 4509 123456';
const caller = {
  issuer: 'https://opeka.example',
  subject: 'account-1',
  clientId: null,
  sessionId: null,
  issuedAt: null,
};
const context: FetchContext = { caller, requestId: 'request-1', operationName: 'Dashboard' };
const operation = {
  query: 'query Q($id: ID!) { patient(id: $id) { id } }',
  variables: { id: '1' },
  operationName: 'Q',
};
const key: EnvelopeKey = { subgraph: 'claims', kid: 'k1', secret: createSecretKey(randomBytes(32)) };

let server: ExchangeServer;
let opened: SubgraphDataSource[] = [];
beforeEach(async () => {
  server = await startExchangeServer();
});
afterEach(async () => {
  await Promise.all(opened.map((dataSource) => dataSource.close()));
  opened = [];
  await server.close();
});

function open(options: Partial<HttpDataSourceOptions> = {}): SubgraphDataSource {
  const dataSource = createHttpDataSource({ name: 'claims', url: server.url, sign: null, ...options });
  opened.push(dataSource);
  return dataSource;
}

/** What the client would see, and what the log. */
async function failureOf(
  answer: Promise<unknown>,
): Promise<{ readonly seen: string; readonly logged: string }> {
  const error: unknown = await answer.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UnavailableError)) throw new Error('expected an UnavailableError', { cause: error });
  return { seen: JSON.stringify(error), logged: String(error.cause) };
}

describe('a subgraph over HTTP', () => {
  it('gets the operation as JSON, and nothing else of the client', async () => {
    server.answerWith(json({ data: { patient: { id: '1' } } }));
    expect(await open().fetch(operation, context)).toEqual({ data: { patient: { id: '1' } } });
    const [request] = server.received;
    expect(request).toMatchObject({ method: 'POST', path: '/graphql?door=back' });
    expect(JSON.parse(request?.body.toString() ?? '')).toEqual(operation);
    expect(Object.keys(request?.headers ?? {}).toSorted()).toEqual(
      ['accept', 'connection', 'content-length', 'content-type', 'host'].toSorted(),
    );
  });

  it('may answer data with errors, data without, and errors alone', async () => {
    const dataSource = open();
    const errors = [{ message: 'no', path: ['patient'], extensions: { code: 'FORBIDDEN' } }];
    for (const answer of [
      { data: { patient: null }, errors },
      { data: {} },
      { data: null, errors },
      { errors },
    ]) {
      server.answerWith(json(answer));
      expect(await dataSource.fetch(operation, context)).toEqual(answer);
    }
  });

  it('may answer in the media type of GraphQL over HTTP, with a charset', async () => {
    server.answerWith((response) => {
      response.writeHead(200, { 'content-type': 'application/graphql-response+json; charset=utf-8' });
      response.end('{"data":{"name":"Опека"}}');
    });
    expect(await open().fetch(operation, context)).toEqual({ data: { name: 'Опека' } });
  });

  it('may answer in pieces that cut a character', async () => {
    server.answerWith((response) => {
      const bytes = Buffer.from('{"data":{"name":"Опека"}}');
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(bytes.subarray(0, 18));
      setImmediate(() => response.end(bytes.subarray(18)));
    });
    expect(await open().fetch(operation, context)).toEqual({ data: { name: 'Опека' } });
  });

  it('is asked over connections that stay open', async () => {
    const dataSource = open();
    for (let count = 0; count < 20; count += 1) await dataSource.fetch(operation, context);
    // Two, because a connection is free only after its answer has been handed over.
    expect(server.connectionCount()).toBeLessThanOrEqual(2);
  });
});

describe('the envelope', () => {
  const sign = createEnvelopeSigner(key);
  const verify = createEnvelopeVerifier({
    subgraph: 'claims',
    keys: [key],
    store: createMemoryStore({ log: { warn: () => undefined, info: () => undefined } }),
  });

  it('says who calls, over exactly the bytes that arrive', async () => {
    await open({ sign }).fetch(operation, context);
    const [request] = server.received;
    const header = String(request?.headers['opeka-envelope']);
    expect(await verify(header, request?.body ?? Buffer.alloc(0))).toMatchObject({
      ok: true,
      payload: { caller, requestId: 'request-1', operationName: 'Dashboard', aud: 'claims' },
    });
  });

  it('is another one for every request', async () => {
    const dataSource = open({ sign });
    await dataSource.fetch(operation, context);
    await dataSource.fetch(operation, context);
    const [first, second] = server.received.map(({ headers }) => headers['opeka-envelope']);
    expect(first).not.toBe(second);
  });

  it('is not made without a key, nor for nobody', async () => {
    await open().fetch(operation, context);
    await open({ sign }).fetch(operation, { ...context, caller: null });
    expect(server.received.map(({ headers }) => headers['opeka-envelope'])).toEqual([undefined, undefined]);
  });
});

describe('a subgraph that gives no GraphQL answer', () => {
  const raw =
    (status: number, type: string, body: string): Answer =>
    (response) => {
      response.writeHead(status, { 'content-type': type }).end(body);
    };

  it.each<[string, Answer, string]>([
    ['refuses', json({ errors: [{ message: SECRET }] }, 401), 'answered 401'],
    ['fails', json({ data: { name: SECRET } }, 500), 'answered 500'],
    ['sends us elsewhere', raw(307, 'text/plain', SECRET), 'answered 307'],
    ['answers a page', raw(200, 'text/html', SECRET), 'did not answer JSON'],
    ['answers broken JSON', raw(200, 'application/json', `{"data": "${SECRET}`), 'did not answer JSON'],
    ['answers nothing', raw(200, 'application/json', ''), 'did not answer JSON'],
    ['answers a list', json([{ data: SECRET }]), 'shape of GraphQL'],
    ['answers data that is no object', json({ data: SECRET }), 'shape of GraphQL'],
    ['answers errors that are no list', json({ data: {}, errors: { message: SECRET } }), 'shape of GraphQL'],
    ['answers errors that are no objects', json({ data: {}, errors: [SECRET] }), 'shape of GraphQL'],
    ['hangs up', (response) => void response.destroy(), 'subgraph claims'],
    [
      'hangs up in the middle',
      (response) =>
        void response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': 99 })
          .write('{"da', () => response.destroy()),
      'subgraph claims',
    ],
  ])('%s: is unavailable to the client, and no more is said', async (_, answer, reason) => {
    server.answerWith(answer);
    const { seen, logged } = await failureOf(open().fetch(operation, context));
    expect(JSON.parse(seen)).toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    for (const secret of [SECRET, 'claims', server.url, '127.0.0.1']) expect(seen).not.toContain(secret);
    expect(logged).toContain(reason);
    expect(logged).not.toContain(SECRET);
  });

  it('says nothing for too long', async () => {
    server.answerWith(() => undefined);
    const { logged } = await failureOf(open({ answerTimeoutMs: 100 }).fetch(operation, context));
    expect(logged).toMatch(/timeout/i);
  });

  it('answers more than we take', async () => {
    server.answerWith(json({ data: { text: 'x'.repeat(10_000) } }));
    await failureOf(open({ largestAnswerBytes: 5_000 }).fetch(operation, context));
    expect((await open({ largestAnswerBytes: 20_000 }).fetch(operation, context)).data).toBeDefined();
  });

  it('is not there', async () => {
    const url = server.url;
    await server.close();
    const { seen, logged } = await failureOf(open({ url }).fetch(operation, context));
    expect(seen).not.toContain('127.0.0.1');
    expect(logged).toContain('subgraph claims');
    server = await startExchangeServer();
  });
});

describe('a client that goes away', () => {
  it('takes its requests to subgraphs along', async () => {
    const closed = new Promise<void>((resolve) => {
      server.answerWith((response) => response.once('close', resolve));
    });
    const gone = new AbortController();
    const answer = failureOf(open().fetch(operation, { ...context, signal: gone.signal }));
    await expect.poll(() => server.received.length).toBe(1);
    gone.abort();
    await answer;
    await closed;
  });

  it('before anything was sent asks nothing', async () => {
    await failureOf(open().fetch(operation, { ...context, signal: AbortSignal.abort() }));
    await elapse(0);
    expect(server.received).toEqual([]);
  });

  it('later leaves nothing behind', async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const counted: AbortSignal = new Proxy(signal, {
      get(target, property) {
        if (property === 'addEventListener') listeners += 1;
        if (property === 'removeEventListener') listeners -= 1;
        const value: unknown = Reflect.get(target, property);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
    await open().fetch(operation, { ...context, signal: counted });
    expect(listeners).toBe(0);
  });
});
