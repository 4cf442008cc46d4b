import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import type { Kysely } from 'kysely';
import type { AccessRules } from './access-rules.ts';
import type { Background, BackgroundEnvironment } from './background.ts';
import type { Clock } from './clock.ts';
import type { CursorCodec } from './cursor.ts';
import type { Migration } from './database/migrate.ts';
import { guardSchema } from './guard-schema.ts';
import type { RequestContext } from './request-context.ts';
import { scalars } from './scalars.ts';
import type { PagesEnvironment, SubgraphPages } from './subgraph-pages.ts';
import type { ForeignTokenVerifier } from './verify-token.ts';

export const SUBGRAPH_NAMES = ['identity', 'scheduling', 'lab-results', 'consent', 'claims'] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];

/** What a subgraph is given by the outside world. */
export interface SubgraphResources<Database> {
  readonly db: Kysely<Database>;
  readonly clock: Clock;
  readonly cursors: CursorCodec;
  /** Proves that a token of another issuer is good, and whose it is. */
  readonly verifyForeignToken: ForeignTokenVerifier;
}

/** A subgraph as its `subgraph.ts` composes it. */
export interface SubgraphDefinition<Database = never, Context extends RequestContext = never> {
  readonly name: SubgraphName;
  /** Schema and, as `opeka_<schema>`, role in the database. */
  readonly databaseSchema: string;
  readonly migrations: readonly Migration[];
  readonly resolvers: object;
  readonly rules: AccessRules;
  /** Adds to the request what this subgraph's resolvers need: its database and its loaders. */
  createContext(request: RequestContext, resources: SubgraphResources<Database>): Context;
  /** Starts what the subgraph does beside answering, in every process that runs it. */
  startBackground?(environment: BackgroundEnvironment): Background;
  /** Opens pages for people beside GraphQL. */
  openPages?(environment: PagesEnvironment): SubgraphPages;
}

/**
 * Builds the executable, guarded schema.
 * @param sdl `schema/<name>.graphql`
 * @throws {UnsafeSchemaError} where SDL, rules and resolvers leave a hole
 */
export function buildGuardedSchema(
  definition: Pick<SubgraphDefinition, 'name' | 'resolvers' | 'rules'>,
  sdl: string,
): GraphQLSchema {
  const schema = buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: { ...scalarsIn(sdl), ...definition.resolvers },
  });
  guardSchema(definition.name, schema, definition.rules);
  return schema;
}

function scalarsIn(sdl: string): object {
  return Object.fromEntries(
    Object.entries(scalars).filter(([name]) => new RegExp(`^scalar ${name}\\b`, 'm').test(sdl)),
  );
}
