import { SUBGRAPH_NAMES } from '../subgraphs/_platform/subgraph.ts';
import type { AccessSessions } from '../subgraphs/_platform/access-session.ts';
import type { Clock } from '../subgraphs/_platform/clock.ts';
import { acquireGatewayLock } from '../subgraphs/_platform/database/gateway-lock.ts';
import { isReachable } from '../subgraphs/_platform/database/is-reachable.ts';
import type { Logger } from '../subgraphs/_platform/logger.ts';
import type { SubgraphPages } from '../subgraphs/_platform/subgraph-pages.ts';
import type { SubgraphService } from '../subgraphs/_platform/subgraph-service.ts';
import { startSubgraphs } from '../subgraphs/start-subgraphs.ts';
import { subgraphUrl, type GatewayConfig } from './config.ts';
import type { Supergraph } from './supergraph.ts';

/** The subgraphs that run in the gateway's own process. */
export interface EmbeddedSubgraphs {
  readonly services: ReadonlyMap<string, SubgraphService>;
  /** Null where there are none. */
  readonly sessions: AccessSessions | null;
  /** Sign-in, where its subgraph is one of them. */
  readonly pages: readonly SubgraphPages[];
  /** Whether their database answers. */
  readonly isReady: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

const NONE: EmbeddedSubgraphs = {
  services: new Map(),
  sessions: null,
  pages: [],
  isReady: () => Promise.resolve(true),
  close: () => Promise.resolve(),
};

/**
 * Starts those of our subgraphs that the supergraph names and that the operator has given no URL for. Without any, no
 * database is touched.
 */
export async function openEmbeddedSubgraphs(
  config: GatewayConfig,
  supergraph: Supergraph,
  { clock, log }: { readonly clock: Clock; readonly log: Logger },
): Promise<EmbeddedSubgraphs> {
  const names = supergraph.declaresAccess ? embeddedNames(config, supergraph) : [];
  if (names.length === 0) return NONE;

  const { services, sessions, pages, server, close } = await startSubgraphs({ ...config, names, clock, log });
  if (!server.isEmbedded)
    return { services, sessions, pages, isReady: () => isReachable(server.connection), close };
  const lock = await acquireGatewayLock(server.connection, {
    dataDir: config.dataDirectory,
    log,
    onTaken: (error) => {
      log.error({ code: error.code }, 'another gateway has taken the data folder; stopping');
      process.kill(process.pid, 'SIGTERM');
    },
  }).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    services,
    sessions,
    pages,
    isReady: () => isReachable(server.connection),
    async close() {
      await lock.release();
      await close();
    },
  };
}

function embeddedNames(config: GatewayConfig, { members }: Supergraph): readonly string[] {
  const ours: readonly string[] = SUBGRAPH_NAMES;
  return members
    .map(({ name }) => name)
    .filter((name) => ours.includes(name) && subgraphUrl(config, name) === undefined);
}
