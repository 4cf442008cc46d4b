import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { FetchContext, SubgraphDataSource } from './data-source.ts';
import type { JsonObject } from './own-property.ts';

/** What one run of a query plan knows and gathers. */
export interface PlanRun {
  /** The supergraph's, with everything that the API hides. */
  readonly schema: GraphQLSchema;
  readonly dataSources: ReadonlyMap<string, SubgraphDataSource>;
  readonly context: FetchContext;
  /** As the client sent them. */
  readonly variables: JsonObject;
  /** Defaults of the operation's variables where they are constant booleans: what conditions can depend on. */
  readonly booleanDefaults: ReadonlyMap<string, boolean>;
  /** Everything that subgraphs answered; grows. */
  readonly response: JsonObject;
  /** Grows. */
  readonly errors: GraphQLError[];
}
