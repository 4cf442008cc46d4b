import type { FixtureSubgraph } from './two-gateways.ts';

/** Interfaces, unions, an interface object, aliases that conflict across types, hidden types, nested lists. */
const media = [
  { __typename: 'Book', id: 'b1', title: 'Anna', pages: 864 },
  { __typename: 'Film', id: 'f1', title: 'Mirror', minutes: 107 },
  { __typename: 'Song', id: 's1', title: 'Kalinka', minutes: '3:15' },
  { __typename: 'Book', id: 'b2', title: null, pages: null },
];
const byId = (id: string) => media.find((medium) => medium.id === id) ?? null;

export const library: Readonly<Record<string, FixtureSubgraph>> = {
  catalogue: {
    sdl: `
      type Query {
        media: [Media]
        medium(id: ID!): Media
        found: [Found!]
        shelf: Shelf!
        strange: Media
        oddList: [Int]
        secretOwner: Owner
      }
      interface Media @key(fields: "id") { id: ID! title: String creators: [Creator] similar: [Media!] }
      type Book implements Media @key(fields: "id") {
        id: ID! title: String creators: [Creator] similar: [Media!] pages: Int! length: Int
      }
      type Film implements Media @key(fields: "id") {
        id: ID! title: String creators: [Creator] similar: [Media!] minutes: Int length: Float
      }
      type Song implements Media @key(fields: "id") {
        id: ID! title: String creators: [Creator] similar: [Media!] minutes: String length: String
      }
      union Found = Book | Film | Creator
      type Creator @key(fields: "id") { id: ID! name: String! works: [Media] }
      type Shelf { rows: [[Media!]!]! numbers: [[Int!]] }
      interface Owner { id: ID! name: String }
      type Person implements Owner { id: ID! name: String }
      type Ghost implements Owner @inaccessible { id: ID! name: String }
    `,
    resolvers: {
      Query: {
        media: () => [...media.slice(0, 3), null, media[3]],
        medium: (_: unknown, { id }: { id: string }) => byId(id),
        found: () => [media[0], { __typename: 'Creator', id: 'c1' }, media[1]],
        shelf: () => ({ rows: [[media[0], media[1]], [], [media[2]]], numbers: [[1, 2], null, []] }),
        strange: () => ({ __typename: 'Film', id: 'unknown', title: 'Unknown' }),
        oddList: () => [1, null, 3],
        secretOwner: () => ({ __typename: 'Ghost', id: 'g1', name: 'hidden' }),
      },
      Media: { __resolveReference: ({ id }: { id: string }) => byId(id) },
      ...Object.fromEntries(
        ['Book', 'Film', 'Song'].map((type) => [
          type,
          {
            __resolveReference: ({ id }: { id: string }) => byId(id),
            creators: ({ id }: { id: string }) => (id === 'f1' ? null : [{ id: 'c1' }, null, { id: 'c2' }]),
            similar: ({ id }: { id: string }) => (id === 'b1' ? media.slice(1, 3) : []),
            length: ({ pages, minutes }: { pages?: number; minutes?: number }) => pages ?? minutes ?? null,
          },
        ]),
      ),
      Creator: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        name: ({ id }: { id: string }) => `Creator ${id}`,
        works: ({ id }: { id: string }) => (id === 'c1' ? [media[0], null, media[2]] : null),
      },
    },
  },
  reviews: {
    sdl: `
      type Query { bestReviewed: Media worst: [Media] }
      type Media @key(fields: "id") @interfaceObject {
        id: ID!
        reviews(min: Int): [Review!]!
        score: Int
        strictScore: Int!
      }
      type Review { stars: Int! text: String of: Media by: Creator }
      type Creator @key(fields: "id") { id: ID! reviewsWritten: Int score: Float }
    `,
    resolvers: {
      Query: { bestReviewed: () => ({ id: 'f1' }), worst: () => [{ id: 'b1' }, null, { id: 's1' }] },
      Media: {
        __resolveReference: ({ id }: { id: string }) => (id === 'unknown' ? null : { id }),
        reviews: ({ id }: { id: string }) => [
          { stars: 5, text: `good ${id}`, of: { id }, by: { id: 'c2' } },
          { stars: id === 'b2' ? null : 1, text: null, of: { id: 'b1' }, by: null },
        ],
        score: ({ id }: { id: string }) => id.length,
        strictScore: ({ id }: { id: string }) => {
          if (id === 's1') throw new Error('no strict score');
          return 10;
        },
      },
      Creator: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        reviewsWritten: () => 2,
        score: () => 0.5,
      },
    },
  },
  sales: {
    sdl: `
      type Query { sold: [Found] }
      union Found = Book | Creator
      type Book @key(fields: "id") { id: ID! copies: Int pages: Int! @external weight: Int @requires(fields: "pages") }
      type Film @key(fields: "id") { id: ID! tickets: Int }
      type Creator @key(fields: "id") { id: ID! royalties: Int! }
    `,
    resolvers: {
      Query: { sold: () => [{ __typename: 'Book', id: 'b1' }, { __typename: 'Creator', id: 'c1' }, null] },
      Book: {
        __resolveReference: (reference: object) => reference,
        copies: () => 1000,
        weight: ({ pages }: { pages?: number }) => (pages ?? 0) / 2,
      },
      Film: { __resolveReference: (reference: object) => reference, tickets: () => 99 },
      Creator: {
        __resolveReference: (reference: object) => reference,
        royalties: ({ id }: { id: string }) => (id === 'c2' ? null : 12),
      },
    },
  },
};
