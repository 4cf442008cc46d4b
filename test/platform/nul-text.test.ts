import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isNulInDocument, isNulInVariables } from '../../subgraphs/_platform/nul-text.ts';
import { scheduling } from '../../subgraphs/scheduling/subgraph.ts';
import { accountOf, DEMO } from '../support/demo.ts';
import { startTestSubgraph, type TestSubgraph } from '../support/subgraph.ts';

describe('U+0000 is found', () => {
  it.each([
    ['in an argument', String.raw`{ facilities(address: "a\u0000b") { name } }`, true],
    ['in a field of an input', String.raw`{ a(b: { c: ["\u0000"] }) }`, true],
    ['in the default of a variable', String.raw`query ($a: String = "\u0000") { a(b: $a) }`, true],
    ['nowhere else', String.raw`{ a(b: "\u0001 0 \\u0000") }`, false],
  ])('%s', (_, document, found) => {
    expect(isNulInDocument(parse(document))).toBe(found);
  });

  it.each([
    ['in a variable', { a: 'x\u0000' }, true],
    ['in a list within an input', { a: { b: ['x', { c: '\u0000' }] } }, true],
    ['in no other value', { a: 'x', b: null, c: 0, d: [true, undefined, { e: '\\u0000' }] }, false],
    ['in no variables at all', undefined, false],
  ])('%s', (_, variables, found) => {
    expect(isNulInVariables(variables)).toBe(found);
  });
});

describe('an operation with U+0000', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await startTestSubgraph(scheduling, { template: DEMO });
  });
  afterAll(() => subgraph.close());

  const refused = [{ message: 'Text may not hold the character U+0000.', code: 'BAD_USER_INPUT' }];
  const errorsOf = async (query: string, variables?: Record<string, unknown>) => {
    const { errors = [] } = await subgraph.ask(accountOf('adult'), query, variables);
    return errors.map(({ message, extensions: { code } }) => ({ message, code }));
  };

  it('is the caller’s mistake, written out or as a variable, and reaches no database', async () => {
    subgraph.takeStatements();
    expect(await errorsOf(String.raw`{ facilities(address: "\u0000") { name } }`)).toEqual(refused);
    expect(
      await errorsOf('query ($a: String) { facilities(address: $a) { name } }', { a: '\u0000' }),
    ).toEqual(refused);
    expect(
      await errorsOf('mutation ($i: BookAppointmentInput!) { bookAppointment(input: $i) { __typename } }', {
        i: { patientId: 'p', slotId: 's', idempotencyKey: 'k\u0000' },
      }),
    ).toEqual(refused);
    expect(subgraph.takeStatements()).toEqual([]);
  });

  it('is the next one answered that holds none', async () => {
    expect(await errorsOf('{ facilities(address: "Большая") { name } }')).toEqual([]);
  });
});
