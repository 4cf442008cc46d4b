import type { FastifyInstance } from 'fastify';
import {
  createIssuerKeyring,
  loadIssuerKeys,
  type IssuerKeyring,
} from '../subgraphs/_platform/issuer-keys.ts';
import type { Logger } from 'pino';
import { announceAddress } from './address-file.ts';
import { disableApolloReporting, subgraphUrl, type GatewayConfig } from './config.ts';
import { graphqlRoute, type GraphqlService } from './graphql-route.ts';
import { startGraphqlServer, type BuildDataSource } from './graphql-server.ts';
import { createSubgraphCensus, probeOverHttp, type Readiness, type SubgraphProbe } from './health.ts';
import { createHttpDoor } from '../subgraphs/_platform/http/http-door.ts';
import { createMetrics } from './metrics.ts';
import { healthRoutes, issuerRoutes, metricsRoute } from './operator-routes.ts';
import {
  createOperationGate,
  DEFAULT_LIMITS,
  type OperationLimits,
} from '../subgraphs/_platform/http/operation-limits.ts';
import { anyone, gatewayTokenVerifier, verifiedCaller } from './principal.ts';
import { remoteSignInOrigin, type SignIn } from './sign-in.ts';
import type { Supergraph } from './supergraph.ts';

export interface GatewayDependencies {
  readonly log: Logger;
  readonly supergraph: Supergraph;
  readonly buildDataSource: BuildDataSource;
  /** Default: over HTTP. */
  readonly probeSubgraph?: SubgraphProbe;
  readonly limits?: OperationLimits;
  /** Default: nobody signs in here; tokens come from elsewhere. */
  readonly signIn?: SignIn | null;
  /** Adds routes beside `/graphql`, like the sandbox page; the gateway's URL is known once it listens. */
  readonly addRoutes?: (app: FastifyInstance, url: () => string) => void | Promise<void>;
  /** How long requests in flight may take to end when the gateway closes. */
  readonly drainLimitMilliseconds?: number;
}

export interface RunningGateway {
  /** Where clients reach it. */
  readonly url: string;
  /** Refuses new connections, lets requests in flight end, then stops. Repeated calls share one end. */
  readonly close: () => Promise<void>;
}

const DRAIN_LIMIT_MILLISECONDS = 10_000;

/**
 * Opens the public door. It listens at once, says that it is starting, and serves when the supergraph is loaded.
 * @throws when the port is taken or the supergraph cannot be loaded; nothing is left running then
 */
export async function startGateway(
  config: GatewayConfig,
  dependencies: GatewayDependencies,
): Promise<RunningGateway> {
  disableApolloReporting();
  const keys = dependencies.supergraph.declaresAccess ? await openIssuerKeys(config.dataDirectory) : null;
  const state: DoorState = { service: null, isDraining: false, url: '' };
  const door = await openDoor(config, dependencies, keys, state);
  try {
    state.service = await startService(config, dependencies, keys, state.url);
    const withdrawAddress = await announceAddress(config.dataDirectory, { url: state.url, pid: process.pid });
    door.onClosed(withdrawAddress);
  } catch (error) {
    await door.close();
    throw error;
  }
  return { url: state.url, close: door.close };
}

/** Whoever starts first makes the key; it may be rotated while this process runs. */
async function openIssuerKeys(dataDirectory: string): Promise<IssuerKeyring> {
  await loadIssuerKeys(dataDirectory);
  return createIssuerKeyring(dataDirectory);
}

interface DoorState {
  service: GraphqlService | null;
  isDraining: boolean;
  url: string;
}

interface Door {
  readonly close: () => Promise<void>;
  readonly onClosed: (action: () => Promise<void>) => void;
}

async function openDoor(
  config: GatewayConfig,
  dependencies: GatewayDependencies,
  keys: IssuerKeyring | null,
  state: DoorState,
): Promise<Door> {
  const { log } = dependencies;
  const metrics = createMetrics();
  const app = createHttpDoor({ log, isDraining: () => state.isDraining, trustProxy: config.trustProxy });
  graphqlRoute(app, { service: () => state.service, metrics, log });
  healthRoutes(app, readinessOf(config, dependencies, state));
  metricsRoute(app, metrics);
  if (keys !== null) {
    if (dependencies.signIn) await dependencies.signIn.addTo(app, keys.jwks);
    else issuerRoutes(app, keys.jwks, () => state.url);
  }
  await dependencies.addRoutes?.(app, () => state.url);
  const address = await app.listen({ host: config.host, port: config.port });
  state.url = config.publicUrl ?? address;

  const lastActions: (() => Promise<void>)[] = [];
  const close = once(async () => {
    state.isDraining = true;
    await drain(app, dependencies.drainLimitMilliseconds ?? DRAIN_LIMIT_MILLISECONDS);
    await state.service?.server.stop();
    metrics.close();
    for (const action of lastActions) await action();
  });
  return { close, onClosed: (action) => lastActions.push(action) };
}

async function startService(
  config: GatewayConfig,
  dependencies: GatewayDependencies,
  keys: IssuerKeyring | null,
  publicUrl: string,
): Promise<GraphqlService> {
  const { supergraph, buildDataSource, limits = DEFAULT_LIMITS } = dependencies;
  const server = await startGraphqlServer({
    supergraph,
    buildDataSource: ({ name, url }) => buildDataSource({ name, url: subgraphUrl(config, name) ?? url }),
    introspection: config.introspection,
    limits,
    log: dependencies.log,
  });
  return {
    server,
    authenticate:
      keys === null
        ? anyone
        : verifiedCaller(
            gatewayTokenVerifier(config, keys, publicUrl, remoteSignInOrigin(config, supergraph)),
            dependencies.log,
          ),
    excessOf: createOperationGate(limits),
  };
}

function readinessOf(
  config: GatewayConfig,
  { supergraph, probeSubgraph = probeOverHttp }: GatewayDependencies,
  state: DoorState,
): () => Promise<Readiness> {
  const total = supergraph.members.length;
  const members = supergraph.members.map(({ name, url }) => ({
    name,
    url: subgraphUrl(config, name) ?? url,
  }));
  const countReady = createSubgraphCensus(members, probeSubgraph);
  return async () => {
    if (state.isDraining) return { status: 'draining', subgraphs: { ready: 0, total } };
    if (state.service === null) return { status: 'starting', subgraphs: { ready: 0, total } };
    const ready = await countReady();
    return { status: ready === total ? 'ready' : 'waiting for subgraphs', subgraphs: { ready, total } };
  };
}

/** Waits for the requests in flight, up to a limit at which their connections are cut. */
async function drain(app: FastifyInstance, limitMilliseconds: number): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), limitMilliseconds);
  try {
    await app.close();
  } finally {
    clearTimeout(cut);
  }
}

function once(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => (running ??= action());
}
