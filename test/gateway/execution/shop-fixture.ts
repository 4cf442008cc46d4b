import { GraphQLError } from 'graphql';
import type { FixtureSubgraph } from './two-gateways.ts';

/** Entities with several keys, @requires, @provides, @override, value types, lists with nulls, subgraph errors. */
interface Reference {
  readonly id?: string;
  readonly sku?: string;
  readonly weight?: number;
  readonly price?: number | null;
  readonly dimensions?: {
    readonly size: string;
    readonly boxes: readonly { readonly depth: number }[] | null;
  };
}

const product = (id: string) => ({
  id,
  sku: `sku-${id}`,
  name: `Product ${id}`,
  kind: id === '2' ? 'USED' : 'NEW',
});

export const shop: Readonly<Record<string, FixtureSubgraph>> = {
  products: {
    sdl: `
      type Query {
        products(first: Int = 3, kind: Kind, ids: [ID!]): [Product]
        product(id: ID!): Product
        lost: Product
        broken: Product
        mustHave: Product!
        matrix: [[Product]]
        page: ProductPage!
      }
      type Mutation { rename(id: ID!, name: String!): Product bump: Int! fail: Product }
      type ProductPage { items: [Product!]! nullable: [Product] total: Int! }
      enum Kind { NEW USED }
      type Product @key(fields: "id") @key(fields: "sku") {
        id: ID!
        sku: String!
        name: String
        kind: Kind
        dimensions: Dimensions
        related: [Product]
        warn: String
        legacy: String
      }
      type Dimensions @shareable { size: String! weight: Float boxes: [Box] }
      type Box @shareable { depth: Int }
    `,
    resolvers: {
      Query: {
        products: (_: unknown, { first, ids }: { first: number; ids?: string[] }) =>
          ids
            ? ids.map((id) => (id === 'none' ? null : product(id)))
            : ['1', '2', '3', '4'].slice(0, first).map(product),
        product: (_: unknown, { id }: { id: string }) => (id === 'none' ? null : product(id)),
        lost: () => ({ ...product('lost'), name: 'Lost' }),
        broken: () => {
          throw new GraphQLError('broken', { extensions: { code: 'BROKEN', note: 1 } });
        },
        mustHave: () => {
          throw new Error('cannot have');
        },
        matrix: () => [[product('1'), null], null, [product('2')], []],
        page: () => ({ items: [product('1'), product('3')], nullable: [null, product('2'), null], total: 2 }),
      },
      Mutation: {
        rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...product(id), name }),
        bump: () => 1,
        fail: () => {
          throw new Error('failed');
        },
      },
      Product: {
        __resolveReference: (reference: Reference) => product(reference.id ?? reference.sku?.slice(4) ?? '?'),
        dimensions: ({ id }: { id: string }) =>
          id === '3'
            ? null
            : {
                size: `size-${id}`,
                weight: 1.5,
                boxes: id === '2' ? null : [{ depth: 1 }, null, { depth: 3 }],
              },
        related: ({ id }: { id: string }) => (id === '1' ? [product('2'), null, product('3')] : []),
        warn: ({ id }: { id: string }) => {
          if (id === '2') throw new Error(`warning ${id}`);
          return `fine ${id}`;
        },
        legacy: () => 'from products',
      },
    },
  },
  prices: {
    sdl: `
      type Query { cheapest: Product }
      type Product @key(fields: "sku") {
        sku: String!
        price: Int
        priceIn(currency: String = "RUB"): Int
        strictPrice: Int!
        legacy: String @override(from: "products")
        supplier: Supplier
      }
      type Supplier @key(fields: "id") { id: ID! }
    `,
    resolvers: {
      Query: { cheapest: () => ({ sku: 'sku-2' }) },
      Product: {
        __resolveReference: ({ sku }: Reference) => (sku === 'sku-lost' ? null : { sku }),
        price: ({ sku }: { sku: string }) => (sku === 'sku-3' ? null : Number(sku.slice(4)) * 100),
        priceIn: ({ sku }: { sku: string }, { currency }: { currency: string }) =>
          sku === 'sku-3' ? null : Number(sku.slice(4)) * (currency === 'RUB' ? 100 : 1),
        strictPrice: ({ sku }: { sku: string }) => {
          if (sku === 'sku-2') throw new Error('no strict price');
          return 7;
        },
        legacy: () => 'from prices',
        supplier: ({ sku }: { sku: string }) => (sku === 'sku-2' ? null : { id: `supplier-${sku}` }),
      },
    },
  },
  shipping: {
    sdl: `
      type Query { slowest: Product shippers: [Supplier!]! @provides(fields: "name") }
      type Product @key(fields: "id") {
        id: ID!
        price: Int @external
        dimensions: Dimensions @external
        shippingCost(express: Boolean): Int @requires(fields: "price dimensions { size boxes { depth } }")
        estimate: Estimate!
      }
      type Dimensions @shareable { size: String! boxes: [Box] }
      type Box @shareable { depth: Int }
      type Estimate { days: Int! note: String }
      type Supplier @key(fields: "id") { id: ID! name: String @external }
    `,
    resolvers: {
      Query: {
        slowest: () => ({ id: '1' }),
        shippers: () => [
          { id: 's1', name: 'provided' },
          { id: 's2', name: 'provided too' },
        ],
      },
      Product: {
        __resolveReference: (reference: Reference) => (reference.id === '4' ? null : reference),
        shippingCost: ({ price, dimensions }: Reference, { express }: { express?: boolean }) =>
          (price ?? 5) + (dimensions?.boxes?.length ?? 40) + (express ? 1000 : 0),
        estimate: ({ id }: { id: string }) => (id === '3' ? { days: null } : { days: 3, note: `to ${id}` }),
      },
    },
  },
  suppliers: {
    sdl: `
      type Query { supplier(id: ID!): Supplier }
      type Supplier @key(fields: "id") { id: ID! name: String @shareable rating: Float products: [Product!] }
      type Product @key(fields: "id", resolvable: false) { id: ID! }
    `,
    resolvers: {
      Query: { supplier: (_: unknown, { id }: { id: string }) => ({ id }) },
      Supplier: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        name: ({ id }: { id: string }) => `name of ${id}`,
        rating: () => 4.5,
        products: () => [{ id: '1' }, { id: '2' }],
      },
    },
  },
};
