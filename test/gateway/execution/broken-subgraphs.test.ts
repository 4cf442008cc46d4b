import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { shop } from './shop-fixture.ts';
import { startTwoGateways, type RawAnswer, type TwoGateways } from './two-gateways.ts';

const SECRET = 'Ivanova 4509 123456';
const QUERY = '{ products { id name price supplier { name } shippingCost } }';

let gateways: TwoGateways;
beforeAll(async () => {
  gateways = await startTwoGateways(shop);
});
afterAll(() => gateways.close());
afterEach(() => {
  for (const subgraph of Object.keys(shop)) gateways.misbehave(subgraph, null);
});

const graphql = (answer: unknown): RawAnswer => ({ body: JSON.stringify(answer) });

describe('when a subgraph is broken, the rest is answered as the stock gateway answers it', () => {
  it.each<[string, string, RawAnswer]>([
    ['fails at the start', 'products', { status: 500, body: SECRET }],
    ['fails later', 'prices', { status: 503, type: 'text/html', body: SECRET }],
    [
      'refuses',
      'prices',
      { status: 401, body: JSON.stringify({ data: null, errors: [{ message: SECRET }] }) },
    ],
    ['answers a page', 'shipping', { type: 'text/html', body: SECRET }],
    ['answers broken JSON', 'shipping', { body: `{"data": "${SECRET}"` }],
    ['answers an empty object', 'prices', graphql({})],
    ['answers null', 'prices', graphql({ data: null })],
    ['answers errors alone', 'prices', graphql({ errors: [{ message: 'no' }] })],
    ['answers an error without a message', 'prices', graphql({ data: null, errors: [{}] })],
    ['answers no entities', 'prices', graphql({ data: {} })],
    ['answers null for all entities', 'prices', graphql({ data: { _entities: null } })],
    ['answers too few entities', 'prices', graphql({ data: { _entities: [{ price: 1 }] } })],
    ['answers too many entities', 'suppliers', graphql({ data: { _entities: [{}, {}, {}, {}] } })],
    ['answers null for each entity', 'prices', graphql({ data: { _entities: [null, null, null] } })],
    [
      'answers a wrong scalar',
      'products',
      graphql({ data: { products: [{ __typename: 'Product', id: {}, name: 5 }] } }),
    ],
    [
      'answers an object for a scalar',
      'products',
      graphql({ data: { products: [{ __typename: 'Product', id: '1', name: { text: SECRET } }] } }),
    ],
    ['answers an object for a list', 'products', graphql({ data: { products: { id: SECRET } } })],
    ['answers a list for an object', 'prices', graphql({ data: { _entities: [[], [], []] } })],
    ['answers a string for an object', 'products', graphql({ data: { products: [SECRET] } })],
    [
      'answers an unknown type',
      'products',
      graphql({ data: { products: [{ __typename: SECRET, id: '1', sku: 'sku-1' }] } }),
    ],
    [
      'answers more than it was asked',
      'products',
      graphql({
        data: { products: [{ __typename: 'Product', id: '1', sku: 'sku-1', secret: SECRET }], other: SECRET },
      }),
    ],
  ])('%s', async (_, subgraph, answer) => {
    gateways.misbehave(subgraph, answer);
    const stock = await gateways
      .stock({ query: QUERY })
      .catch(() => ({ data: undefined, errors: ['thrown'] }));
    const ours = await gateways.ours({ query: QUERY });
    expect(ours.data).toEqual(plain(stock.data));
    expect(ours.errors !== undefined).toBe(stock.errors !== undefined);
    expect(JSON.stringify(ours)).not.toContain(SECRET);
  });
});

function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
