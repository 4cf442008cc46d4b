import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { library } from './library-fixture.ts';
import { randomQuery } from './random-query.ts';
import { expectSameAnswer } from './same-answers.ts';
import { shop } from './shop-fixture.ts';
import { startTwoGateways, type FixtureSubgraph, type TwoGateways } from './two-gateways.ts';

/** A longer search: RANDOM_QUERIES=2000 npx vitest run test/gateway/execution/random-queries.test.ts */
const RUNS = Number(process.env['RANDOM_QUERIES'] ?? 60);

describe.each<[string, Readonly<Record<string, FixtureSubgraph>>, readonly string[]]>([
  ['the shop', shop, ['1', '2', '3', '4', 'none']],
  ['the library', library, ['b1', 'f1', 's1', 'none']],
])('any query of %s', (_, subgraphs, ids) => {
  let gateways: TwoGateways;
  beforeAll(async () => {
    gateways = await startTwoGateways(subgraphs);
  });
  afterAll(() => gateways.close());

  it('is answered as the stock gateway answers it', { timeout: 120_000 }, async () => {
    const { schema } = gateways;
    const choices = fc.array(fc.nat(1_000), { minLength: 5, maxLength: 120, size: 'max' });
    await fc.assert(
      fc.asyncProperty(choices, fc.boolean(), async (numbers, on) => {
        const query = randomQuery({ schema, ids, root: 'Query' }, numbers);
        fc.pre(validate(schema, parse(query)).length === 0);
        await expectSameAnswer(gateways, { query, variables: { on } });
      }),
      { numRuns: RUNS },
    );
  });
});
