import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { GatewayContext } from '../context.ts';
import type { SubgraphDataSource } from './data-source.ts';
import { loadSupergraph } from './loaded-supergraph.ts';
import { createPlanExecutor } from './plan-executor.ts';

type ApolloServerGateway = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
type GatewayExecutor = NonNullable<Awaited<ReturnType<ApolloServerGateway['load']>>['executor']>;

export interface FederatedGatewayOptions {
  readonly supergraphSdl: string;
  /** Called once per subgraph of the supergraph. */
  readonly buildDataSource: (subgraph: { readonly name: string; readonly url: string }) => SubgraphDataSource;
}

/**
 * What Apollo Server takes for a gateway: plans by Apollo's query planner, executed here.
 * Stopping it closes the data sources.
 * @throws when the supergraph is not valid
 */
export function createFederatedGateway(options: FederatedGatewayOptions): ApolloServerGateway {
  const supergraph = loadSupergraph(options.supergraphSdl);
  const dataSources = new Map(
    supergraph.subgraphs.map((subgraph) => [subgraph.name, options.buildDataSource(subgraph)]),
  );
  const execute = createPlanExecutor(supergraph, dataSources);
  const executor: GatewayExecutor = ({ document, queryHash, source, request, context }) =>
    execute({ document, queryHash, source, request, context: context as GatewayContext });
  const listeners = new Set<(loaded: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void>();

  return {
    load() {
      for (const listener of listeners)
        listener({ apiSchema: supergraph.apiSchema, coreSupergraphSdl: supergraph.sdl });
      return Promise.resolve({ executor });
    },
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async stop() {
      await Promise.all([...dataSources.values()].map((dataSource) => dataSource.close()));
    },
  };
}
