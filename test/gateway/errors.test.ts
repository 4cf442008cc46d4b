import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECRET } from './support/fixture-subgraphs.ts';
import { startFixtureGateway, type FixtureGateway } from './support/start-fixture-gateway.ts';

let fixture: FixtureGateway;

beforeAll(async () => {
  fixture = await startFixtureGateway();
});
afterAll(() => fixture.close());

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly Readonly<Record<string, unknown>>[];
  readonly extensions?: unknown;
}

async function ask(
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<Answer & { text: string }> {
  const text = await (await fixture.post({ query, variables })).text();
  return { ...(JSON.parse(text) as Answer), text };
}

describe('an error of a subgraph', () => {
  it('that denies keeps its code, reason and path, and nothing else', async () => {
    const { data, errors } = await ask('{ forbidden whoami }');
    expect(data).toEqual({ forbidden: null, whoami: 'account-1 nameless' });
    expect(errors).toEqual([
      {
        message: 'Access is denied by the access policy.',
        path: ['forbidden'],
        extensions: { code: 'FORBIDDEN', reason: 'PORTAL_BLOCKED' },
      },
    ]);
  });

  it('about an argument keeps the text written for the client', async () => {
    expect((await ask('{ badArgument }')).errors).toEqual([
      {
        message: 'The day lies in the past.',
        path: ['badArgument'],
        extensions: { code: 'BAD_USER_INPUT', argument: 'input.day' },
      },
    ]);
  });

  it.each(['{ broken }', '{ miscast }'])('that is a fault becomes an incident: %s', async (query) => {
    const { errors, text } = await ask(query);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      message: 'Internal server error',
      extensions: {
        code: 'INTERNAL_SERVER_ERROR',
        incident: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      },
    });
    expect(text).not.toMatch(/people-db|\/srv|Ivanova/);
    const [line = '{}'] = fixture.log.lines.filter((candidate) => candidate.includes('"fault"')).slice(-1);
    expect(JSON.parse(line)).toMatchObject({
      incident: (errors?.[0]?.['extensions'] as Record<string, unknown>)['incident'],
    });
  });

  it('never reaches the log with its words', () => {
    expect(fixture.log.lines.join('')).not.toMatch(new RegExp(SECRET.split(' ').join('|')));
  });
});

describe('an error about the request', () => {
  it('names the variable and its type, not the value', async () => {
    const { errors, text } = await ask('query ($on: Int!) { born(on: $on) { id } }', { on: SECRET });
    expect(errors?.[0]).toMatchObject({
      message: 'Variable "$on" has an invalid value: expected Int!.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
    expect(text).not.toContain('Ivanova');
  });

  it.each([
    ['at "form.papers[1].kind": expected Form!', { papers: [{ kind: 'PASSPORT' }, { kind: SECRET }] }],
    ['at "form.papers[0].pages": expected Form!', { papers: [{ kind: 'PASSPORT', pages: SECRET }] }],
    ['at "form.papers[0]": field "kind" is missing', { papers: [{ pages: 1 }] }],
    [': expected Form!', { [SECRET]: 1 }],
    [
      ': expected Form!',
      `${SECRET} at "form.papers[9]"; Field "kind" of required type "Int" was not provided.`,
    ],
  ])('names the place in the variable: %s', async (where, form) => {
    const { errors, text } = await ask('query ($form: Form!) { applied(form: $form) }', { form });
    expect(errors?.[0]?.['message']).toBe(
      `Variable "$form" has an invalid value${where.replace(/^at/, ' at')}.`,
    );
    expect(text).not.toContain('Ivanova');
  });

  it('says what does not fit the schema, without a hint at what would', async () => {
    const { errors } = await ask('{ whoami forbiden }');
    expect(errors).toEqual([
      {
        message: 'Cannot query field "forbiden" on type "Query".',
        locations: [{ line: 1, column: 10 }],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });

  it('says where the text breaks off', async () => {
    expect((await ask('{ whoami')).errors?.[0]).toMatchObject({
      message: 'Syntax Error: Expected Name, found <EOF>.',
      extensions: { code: 'GRAPHQL_PARSE_FAILED' },
    });
  });
});

describe('a subgraph out of reach', () => {
  it('makes its fields unavailable and names nothing of it', async () => {
    const lonely = await startFixtureGateway();
    try {
      await lonely.subgraphs.close();
      const text = await (await lonely.post({ query: '{ whoami }' })).text();
      expect(JSON.parse(text)).toMatchObject({
        data: { whoami: null },
        errors: [{ extensions: { code: 'UNAVAILABLE' } }],
      });
      expect(text).not.toMatch(/ECONN|127\.0\.0\.1|people-db/);
      expect(lonely.log.lines.join('')).toContain('out of reach');
    } finally {
      await lonely.close();
    }
  });
});
