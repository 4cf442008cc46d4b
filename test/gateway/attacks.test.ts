import { createHmac, randomUUID } from 'node:crypto';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadIssuerKeys } from '../../subgraphs/_platform/issuer-keys.ts';
import { startFixtureGateway, type FixtureGateway } from './support/start-fixture-gateway.ts';

const CPU_LIMIT_MILLISECONDS = 50;

/** Paths, stacks, names and addresses of subgraphs, the server's libraries, hints at the schema. */
const INTERNAL =
  /node_modules|\/srv\/|\.[jt]s\b|\bat \w+ \(|people-db|results-db|127\.0\.0\.1|stacktrace|@apollo|apollo server|fastify|Did you mean/i;

let fixture: FixtureGateway;

beforeAll(async () => {
  fixture = await startFixtureGateway();
  for (let round = 0; round < 20; round += 1) {
    const response = await fixture.post({ query: `{ whoami person(id: "${round}") { name result } }` });
    expect(response.status).toBe(200);
  }
});
afterAll(() => fixture.close());

interface Refusal {
  readonly status: number;
  readonly text: string;
  readonly code: unknown;
}

async function refusalOf(response: Response): Promise<Refusal> {
  const text = await response.text();
  expect(response.headers.get('content-type')).toMatch(/^application\/(json|graphql-response\+json)/);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('x-powered-by')).toBeNull();
  const body = JSON.parse(text) as {
    data?: unknown;
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  expect(body.data ?? null).toBeNull();
  return { status: response.status, text, code: body.errors?.[0]?.extensions?.code };
}

/** Sends the same attack three times after a warm-up; the middle one counts. */
async function expectRefused(name: string, attack: () => Promise<Response>, status: number, code: string) {
  const reached = fixture.subgraphs.operations();
  const milliseconds: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    const before = process.cpuUsage();
    const refusal = await refusalOf(await attack());
    const used = process.cpuUsage(before);
    if (round > 0) milliseconds.push((used.user + used.system) / 1_000);
    expect(refusal).toMatchObject({ status, code });
    expect(refusal.text).not.toMatch(INTERNAL);
  }
  const median = milliseconds.toSorted((left, right) => left - right)[1] ?? Infinity;
  console.info(`${name}: ${status} ${code}, ${median.toFixed(1)} ms CPU`);
  expect(median).toBeLessThan(CPU_LIMIT_MILLISECONDS);
  expect(fixture.subgraphs.operations(), 'no operation reached a subgraph').toBe(reached);
}

const query = (text: string) => () => fixture.post({ query: text });
const raw =
  (body: string, headers: Record<string, string> = {}) =>
  () =>
    fixture.post(null, { body, headers });
const bearing = (token: () => Promise<string>) => async () =>
  fixture.post({ query: '{ whoami }' }, { headers: { authorization: `Bearer ${await token()}` } });

describe('an operation made to cost', () => {
  it.each([
    ['a fragment bomb of 616 bytes', fragmentBomb(), 'GRAPHQL_VALIDATION_FAILED'],
    [
      'fragments in a cycle',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['1 000 aliases', `{ ${times(1_000, (index) => `a${index}: whoami`)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['100 aliases', `{ ${times(100, (index) => `a${index}: whoami`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      '100 aliases in fragments',
      `{ ${times(50, () => '...A')} } fragment A on Query { a: whoami b: whoami }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['depth 60', `{ person(id: 1) ${nested(60)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['one field 330 times', `{ ${times(330, () => 'person(id: 1) { id }')} }`, 'GRAPHQL_PARSE_FAILED'],
    ['one field 200 times', `{ ${times(200, () => 'person(id: 1) { id }')} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['pairs nested in pairs', `{ ${pairs(6)} }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['a query of 100 000 tokens', `{ ${times(100_000, () => 'a')} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      '900 lists in a list',
      `{ person(id: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      '300 unknown fields',
      `{ person(id: 1) { ${times(300, (index) => `nam${index}`)} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s', async (name, text, code) => {
    await expectRefused(name, query(text), 400, code);
  });

  it('2 MB of body', async () => {
    await expectRefused(
      '2 MB of body',
      raw(`{"query":"{ whoami }","variables":{"x":"${'x'.repeat(2_000_000)}"}}`),
      413,
      'BAD_REQUEST',
    );
  });

  it('a value nested 100 000 times', async () => {
    const deep = `{"query":"query ($x: ID!) { person(id: $x) { id } }","variables":{"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}}`;
    await expectRefused('a value nested 100 000 times', raw(deep), 400, 'BAD_REQUEST');
  });
});

describe('a request that is none', () => {
  it.each([
    ['malformed JSON', '{"query": "{ whoami }"', 400],
    ['no body', '', 400],
    ['null', 'null', 400],
    ['a batch', '[{"query":"{ whoami }"},{"query":"{ whoami }"}]', 400],
    ['a poisoned prototype', '{"query":"{ whoami }","__proto__":{"caller":"other"}}', 400],
    ['an empty query', '{"query":""}', 400],
    ['a query that is no text', '{"query":{"kind":"Document"}}', 400],
    ['variables that are no object', '{"query":"{ whoami }","variables":"{}"}', 400],
  ])('%s', async (name, body, status) => {
    await expectRefused(name, raw(body), status, 'BAD_REQUEST');
  });

  it.each([
    ['two operations without a name', { query: 'query A { whoami } query B { whoami }' }],
    ['a name that no operation has', { query: 'query A { whoami } query B { whoami }', operationName: 'C' }],
  ])('%s', async (name, body) => {
    await expectRefused(name, () => fixture.post(body), 400, 'OPERATION_RESOLUTION_FAILURE');
  });

  it('a mutation by GET', async () => {
    const search = new URLSearchParams({ query: 'mutation { rename(id: 1, text: "x") { id } }' });
    const attack = async () =>
      fetch(`${fixture.url}/graphql?${search.toString()}`, {
        headers: { authorization: `Bearer ${await fixture.token()}`, 'apollo-require-preflight': 'true' },
      });
    await expectRefused('a mutation by GET', attack, 405, 'BAD_REQUEST');
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('the method %s', async (method) => {
    await expectRefused(method, () => fetch(`${fixture.url}/graphql`, { method }), 405, 'BAD_REQUEST');
  });

  it('a query by GET that a foreign page could send', async () => {
    const attack = async () =>
      fetch(`${fixture.url}/graphql?query={whoami}`, {
        headers: { authorization: `Bearer ${await fixture.token()}` },
      });
    await expectRefused('a simple GET', attack, 400, 'BAD_REQUEST');
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'a form: %s',
    async (type) => {
      await expectRefused(
        `POST as ${type}`,
        raw('query={whoami}', { 'content-type': type }),
        415,
        'BAD_REQUEST',
      );
    },
  );

  it.each([
    '_service { sdl }',
    '_entities(representations: [{ __typename: "Person", id: 1 }]) { __typename }',
  ])('machinery of federation: %s', async (field) => {
    await expectRefused(field, query(`{ ${field} }`), 400, 'GRAPHQL_VALIDATION_FAILED');
  });

  it('a variable whose value would be repeated', async () => {
    const attack = () =>
      fixture.post({ query: 'query ($on: Int!) { born(on: $on) { id } }', variables: { on: '4509 123456' } });
    await expectRefused('an invalid variable', attack, 400, 'BAD_USER_INPUT');
    expect(await (await attack()).text()).not.toContain('4509');
  });

  it('a misspelt field, with no hint at the right one', async () => {
    await expectRefused('a misspelt field', query('{ whoam }'), 400, 'GRAPHQL_VALIDATION_FAILED');
  });
});

describe('credentials that are none', () => {
  it.each<[string, () => Promise<string>]>([
    ['forged by another key', forged],
    ['expired', () => fixture.token({ validForSeconds: -60 })],
    ['for another audience', () => fixture.token({ audience: 'another-service' })],
    ['of an unknown issuer', () => fixture.token({ issuer: 'https://issuer.example' })],
    ['unsigned', () => Promise.resolve(unsigned({ alg: 'none' }))],
    ['unsigned with a signature', () => Promise.resolve(`${unsigned({ alg: 'none' })}AAAA`)],
    ['signed with the public key as a secret', signedWithPublicKey],
    ['altered', async () => altered(await fixture.token())],
    ['of another kind', async () => (await fixture.token()).replaceAll('.', '')],
    ['9 kB long', () => Promise.resolve(`${'a'.repeat(9_000)}.b.c`)],
  ])('a token %s', async (name, token) => {
    await expectRefused(`a token ${name}`, bearing(token), 401, 'UNAUTHENTICATED');
    expect((await bearing(token)()).headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  });

  it('none at all', async () => {
    const attack = () => fixture.post({ query: '{ whoami }' }, { headers: { authorization: '' } });
    await expectRefused('no token', attack, 401, 'UNAUTHENTICATED');
    expect((await attack()).headers.get('www-authenticate')).toBe('Bearer');
  });

  it('identity headers are ignored', async () => {
    const honest = await fixture.post({ query: 'query Who { whoami }' });
    const spoofed = await fixture.post(
      { query: 'query Who { whoami }' },
      {
        headers: {
          'x-user-id': 'account-2',
          'x-opeka-caller': 'account-2',
          'x-request-id': 'chosen',
          'x-forwarded-user': 'account-2',
          'opeka-envelope': Buffer.from(JSON.stringify({ caller: { subject: 'account-2' } })).toString(
            'base64url',
          ),
        },
      },
    );
    const text = await spoofed.text();
    expect(text).toBe(await honest.text());
    expect(JSON.parse(text)).toEqual({ data: { whoami: 'account-1 Who' } });
    expect(spoofed.headers.get('x-request-id')).not.toBe('chosen');
  });
});

function times(count: number, part: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => part(index)).join(' ');
}

function nested(depth: number): string {
  return depth === 0 ? '{ id }' : `{ friend ${nested(depth - 1)} }`;
}

function pairs(depth: number): string {
  const inner = depth === 0 ? 'id' : pairs(depth - 1).replaceAll('person(id: 1)', 'friend');
  return `person(id: 1) { ${inner} } person(id: 1) { ${inner} }`;
}

function fragmentBomb(): string {
  const fragments = times(
    13,
    (level) => `fragment F${level} on Person{friend{...F${level + 1} ...F${level + 1}}}`,
  );
  return `{person(id:1){...F0}}${fragments}fragment F13 on Person{id}`;
}

async function forged(): Promise<string> {
  const { privateKey } = await generateKeyPair('ES256');
  const { jwks } = await loadIssuerKeys(fixture.dataDirectory);
  return new SignJWT(claims())
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: jwks.keys[0]?.kid ?? '' })
    .sign(privateKey);
}

async function signedWithPublicKey(): Promise<string> {
  const { jwks } = await loadIssuerKeys(fixture.dataDirectory);
  const content = unsigned({ alg: 'HS256', kid: jwks.keys[0]?.kid }).slice(0, -1);
  return `${content}.${createHmac('sha256', JSON.stringify(jwks.keys[0])).update(content).digest('base64url')}`;
}

function unsigned(header: object): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  return `${encode(header)}.${encode(claims())}.`;
}

function claims() {
  const now = Math.floor(Date.now() / 1_000);
  return { iss: fixture.url, aud: 'opeka', sub: 'account-2', iat: now, exp: now + 60, jti: randomUUID() };
}

function altered(token: string): string {
  const [header, payload, signature] = token.split('.');
  const claimed = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()) as object;
  return [
    header,
    Buffer.from(JSON.stringify({ ...claimed, sub: 'account-2' })).toString('base64url'),
    signature,
  ].join('.');
}
