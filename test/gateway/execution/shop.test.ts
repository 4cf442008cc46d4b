import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectSameAnswer } from './same-answers.ts';
import { shop } from './shop-fixture.ts';
import { startTwoGateways, type TwoGateways } from './two-gateways.ts';

let gateways: TwoGateways;
beforeAll(async () => {
  gateways = await startTwoGateways(shop);
}, 30_000);
afterAll(() => gateways.close());

describe('as the stock gateway answers', () => {
  it.each([
    ['one subgraph', '{ products { id name kind } }'],
    ['entities of several subgraphs', '{ products { name price legacy supplier { name rating } } }'],
    ['fields in the order asked', '{ products { price name supplier { rating id name } id } }'],
    [
      '@requires through two subgraphs, with lists and nulls',
      '{ products(first: 4) { shippingCost estimate { days } } }',
    ],
    ['@provides', '{ shippers { id name rating } }'],
    ['@override', '{ cheapest { legacy } }'],
    ['another key of the same entity', '{ cheapest { name shippingCost dimensions { size weight } } }'],
    ['an entity that another subgraph does not know', '{ lost { name price supplier { id } } }'],
    ['null elements of lists', '{ products(ids: ["1", "none", "2"]) { id price related { id price } } }'],
    ['lists of lists', '{ matrix { id name } }'],
    ['null that goes up from a non-null field', '{ products { id estimate { days note } } }'],
    ['null that goes up through a list of non-null', '{ page { items { id estimate { days } } total } }'],
    ['nullable lists beside it', '{ page { nullable { id estimate { days } price } total } }'],
    ['a subgraph error in a list', '{ products { id warn price } }'],
    ['a subgraph error of a non-null field of an entity', '{ products { id strictPrice price } }'],
    ['an error with extensions', '{ broken { id price } products { id } }'],
    ['an error at a non-null root field', '{ mustHave { id } }'],
    [
      'aliases',
      '{ a: products(first: 1) { x: id y: price z: priceIn(currency: "USD") } b: product(id: "2") { x: sku } }',
    ],
    [
      'the same field selected twice',
      '{ products { supplier { id } ...Rating supplier { rating } } } fragment Rating on Product { supplier { name } name }',
    ],
    [
      '__typename, aliased',
      '{ kind: __typename products { __typename t: __typename supplier { t: __typename name } } }',
    ],
    [
      'names that JavaScript knows too',
      '{ constructor: products(first: 1) { __proto__: name toString: price hasOwnProperty: sku valueOf: supplier { __proto__: id rating } } }',
    ],
    [
      'introspection beside data',
      '{ products(first: 1) { id } __schema { queryType { name } } __type(name: "Product") { name fields { name } } }',
    ],
    ['introspection alone', '{ t: __type(name: "Kind") { enumValues { name } } }'],
    [
      'a place reached through a subgraph that does not resolve it',
      '{ supplier(id: "s9") { products { id name price shippingCost(express: true) } } }',
    ],
    ['what nobody has', '{ product(id: "none") { id price } }'],
  ])('%s', async (_, query) => {
    await expectSameAnswer(gateways, query);
  });

  it.each([
    ['default values', {}],
    ['given values', { first: 1, kind: 'USED', currency: 'USD' }],
    ['null', { kind: null, currency: null }],
    ['a value of a wrong type', { first: 'many' }],
    ['an unknown enum value', { kind: 'OLD' }],
  ])('variables: %s', async (_, variables) => {
    const query = `query ($first: Int = 2, $kind: Kind, $currency: String = "RUB") {
      products(first: $first, kind: $kind) { id priceIn(currency: $currency) }
    }`;
    await expectSameAnswer(gateways, { query, variables });
  });

  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('@skip %s and @include %s', async (skip, include) => {
    const query = `query ($skip: Boolean!, $include: Boolean = true, $deep: Boolean = false) {
      products {
        id
        name @skip(if: $skip)
        price @include(if: $include)
        ... @include(if: $include) { supplier { name @skip(if: $skip) rating } }
        ...Shipping @skip(if: $skip)
        sku @include(if: $deep) @skip(if: false)
      }
      page @include(if: $include) { total }
    }
    fragment Shipping on Product { shippingCost supplier @include(if: $include) { id } }`;
    await expectSameAnswer(gateways, { query, variables: { skip, include } });
    await expectSameAnswer(gateways, { query, variables: { skip } });
  });

  it('but always with fields in the order of the query, which the stock gateway sometimes changes', async () => {
    const query = `{ product(id: "1") { supplier { id } ...Name supplier { rating } sku } }
      fragment Name on Product { supplier { name } name }`;
    const { data } = await expectSameAnswer(gateways, query);
    const supplier = { id: 'supplier-sku-1', name: 'name of supplier-sku-1', rating: 4.5 };
    expect(JSON.stringify(data)).toBe(
      JSON.stringify({ product: { supplier, name: 'Product 1', sku: 'sku-1' } }),
    );
  });

  it('mutations one after another, also when one fails', async () => {
    await expectSameAnswer(
      gateways,
      `mutation { first: rename(id: "1", name: "A") { id name price } bump fail { id } last: rename(id: "2", name: "B") { name supplier { name } shippingCost } }`,
    );
  });

  it('the operation that is named, of several', async () => {
    const query = 'query A { products { id } } query B { products { price } }';
    await expectSameAnswer(gateways, { query, operationName: 'B' });
  });

  it('nothing of one request is left for the next', async () => {
    const query = 'query ($first: Int) { products(first: $first) { id price } }';
    const many = await expectSameAnswer(gateways, { query, variables: { first: 3 } });
    const one = await expectSameAnswer(gateways, { query, variables: { first: 1 } });
    expect(many.data?.['products']).toHaveLength(3);
    expect(one.data?.['products']).toHaveLength(1);
  });
});
