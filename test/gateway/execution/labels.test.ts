import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSupergraph } from '../../../gateway/execution/loaded-supergraph.ts';
import { expectSameAnswer } from './same-answers.ts';
import { startTwoGateways, type FixtureSubgraph, type TwoGateways } from './two-gateways.ts';
import { parse } from 'graphql';

/** A field of an interface that its types declare differently: the planner must rename it for the subgraph. */
const things: Readonly<Record<string, FixtureSubgraph>> = {
  list: {
    sdl: `
      type Query { things: [Thing!]! boxed: [Boxed] }
      interface Thing { id: ID! }
      type Pen implements Thing @key(fields: "id") { id: ID! }
      type Cup implements Thing @key(fields: "id") { id: ID! }
      union Boxed = Pen | Cup
    `,
    resolvers: {
      Query: {
        things: () => ['Pen', 'Cup', 'Pen'].map((__typename, index) => ({ __typename, id: `${index}` })),
        boxed: () => [
          { __typename: 'Cup', id: '1' },
          { __typename: 'Pen', id: '2' },
        ],
      },
    },
  },
  label: {
    sdl: `
      interface Thing { id: ID! label: String parts: [Part] }
      type Pen implements Thing @key(fields: "id") { id: ID! label: String parts: [Part] }
      type Cup implements Thing @key(fields: "id") { id: ID! label: String! parts: [Part!]! }
      type Part { name: String owner: Thing }
    `,
    resolvers: Object.fromEntries(
      ['Pen', 'Cup'].map((__typename) => [
        __typename,
        {
          __resolveReference: ({ id }: { id: string }) => ({ __typename, id }),
          label: ({ id }: { id: string }) => (id === '2' ? null : `${__typename} ${id}`),
          parts: ({ id }: { id: string }) => [{ name: `part of ${id}`, owner: { __typename, id } }],
        },
      ]),
    ),
  },
};

let gateways: TwoGateways;
beforeAll(async () => {
  gateways = await startTwoGateways(things);
});
afterAll(() => gateways.close());

describe('a field that the types of an interface declare differently', () => {
  it.each([
    '{ things { id label } }',
    '{ things { label name: label parts { name owner { id label } } } }',
    '{ things { ... on Pen { label } ... on Cup { parts { name } } label } }',
    '{ boxed { ... on Thing { label parts { name } } } }',
  ])('%s', async (query) => {
    await expectSameAnswer(gateways, query);
  });

  it('makes the planner rename it, or these tests would prove nothing', () => {
    const plan = loadSupergraph(gateways.supergraphSdl).plan(parse('{ things { label } }'), undefined);
    expect(JSON.stringify(plan)).toContain('KeyRenamer');
  });
});
