import type { EmbeddedSubgraphs } from '../embedded-subgraphs.ts';
import type { BuildDataSource } from '../graphql-server.ts';
import { probeOverHttp, type SubgraphProbe } from '../health.ts';
import { createEmbeddedDataSource } from './embedded.ts';

/** Subgraphs of this process are called and probed directly, all others over HTTP. */
export function dataSourcesOf(
  { services, sessions, isReady }: Pick<EmbeddedSubgraphs, 'services' | 'sessions' | 'isReady'>,
  remote: BuildDataSource,
): { readonly buildDataSource: BuildDataSource; readonly probeSubgraph: SubgraphProbe } {
  return {
    buildDataSource(subgraph) {
      const service = services.get(subgraph.name);
      return service && sessions ? createEmbeddedDataSource(service, sessions) : remote(subgraph);
    },
    probeSubgraph: (subgraph) => (services.has(subgraph.name) ? isReady() : probeOverHttp(subgraph)),
  };
}
