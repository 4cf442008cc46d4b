import { buildSchema, graphql, GraphQLError, GraphQLScalarType } from 'graphql';
import { pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { BadUserInputError, forbidden, UnavailableError } from '../../subgraphs/_platform/errors.ts';
import { maskErrors } from '../../subgraphs/_platform/mask-errors.ts';
import { scalars } from '../../subgraphs/_platform/scalars.ts';

let lines: string[];
beforeEach(() => {
  lines = [];
});

function masked(original: Error) {
  const log = pino({}, { write: (line: string) => void lines.push(line) });
  const error = new GraphQLError(original.message, { originalError: original, path: ['me', 'name'] });
  const [answer] = maskErrors([error], { log, requestId: 'request-1' });
  return answer?.toJSON();
}

describe('an error of the catalogue', () => {
  it('goes out with its code, details and path', () => {
    expect(masked(forbidden('PORTAL_BLOCKED'))).toEqual({
      message: 'Access is denied by the access policy.',
      path: ['me', 'name'],
      extensions: { code: 'FORBIDDEN', reason: 'PORTAL_BLOCKED' },
    });
    expect(masked(new BadUserInputError('after', 'Start again.'))?.extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'after',
    });
    expect(lines).toEqual([]);
  });

  it('keeps its cause to the log, without the words of it', () => {
    const cause = Object.assign(new Error('duplicate key: Лебедева Алиса'), { code: '23505' });
    expect(masked(new UnavailableError({ cause }))).toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    expect(lines.join()).toContain('23505');
    expect(lines.join()).not.toContain('Лебедева');
  });
});

describe('any other error', () => {
  it('is hidden behind an incident that the log knows', () => {
    const answer = masked(new Error('column "diagnosis" of Лебедева Алиса is broken'));
    expect(answer).toMatchObject({
      message: 'Internal server error.',
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(JSON.stringify(answer)).not.toMatch(/diagnosis|Лебедева/);
    expect(lines.join()).toContain(String(answer?.extensions?.['incident']));
    expect(lines.join()).not.toMatch(/diagnosis|Лебедева/);
  });
});

describe('a variable that does not fit', () => {
  const schema = buildSchema(`
    scalar Date
    enum Kind { ONE }
    input Paper { issuedOn: Date, kind: Kind }
    input Form { birthDate: Date, papers: [Paper!] }
    type Query { apply(form: Form, on: Date): Boolean }
  `);
  const declared = schema.getType('Date');
  if (!(declared instanceof GraphQLScalarType)) throw new Error('Date is no scalar here.');
  declared.parseValue = scalars.Date.parseValue;
  const SECRET = '13.05.1990 at "Лебедева"; of Алиса';

  async function answered(variableValues: Readonly<Record<string, unknown>>) {
    const source = 'query ($form: Form, $on: Date) { apply(form: $form, on: $on) }';
    const { errors = [] } = await graphql({ schema, source, variableValues });
    const log = pino({}, { write: (line: string) => void lines.push(line) });
    return maskErrors(errors, { log, requestId: 'request-1' }).map((error) => error.toJSON());
  }

  it.each([
    ['a field of an input', { form: { birthDate: SECRET } }, 'birthDate'],
    ['a field of an item of a list', { form: { papers: [{}, { issuedOn: SECRET }] } }, 'papers.1.issuedOn'],
    ['the variable itself', { on: SECRET }, 'on'],
  ])('is answered with its place: %s', async (_, variables, argument) => {
    expect(await answered(variables)).toEqual([
      {
        message: 'Date wants a day of the calendar as YYYY-MM-DD.',
        extensions: { code: 'BAD_USER_INPUT', argument },
      },
    ]);
    expect(lines).toEqual([]);
  });

  it.each([
    [{ form: { papers: SECRET } }],
    [{ form: { papers: [{ kind: SECRET }] } }],
    [{ form: { [SECRET]: 1 } }],
  ])('does not repeat its value where graphql-js refused it: %o', async (variables) => {
    expect(await answered(variables)).toEqual([
      { message: 'Variable "$form" got an invalid value.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});
