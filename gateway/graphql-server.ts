import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '../subgraphs/_platform/logger.ts';
import type { GatewayContext } from './context.ts';
import type { SubgraphDataSource } from './execution/data-source.ts';
import { createFederatedGateway } from './execution/federated-gateway.ts';
import type { OperationLimits } from '../subgraphs/_platform/http/operation-limits.ts';
import { createErrorMask } from './plugins/masked-errors.ts';
import { plainExtensions } from './plugins/plain-extensions.ts';
import { resolveOperation } from './plugins/resolve-operation.ts';
import type { Supergraph, SupergraphMember } from './supergraph.ts';

/** Called once per subgraph when the supergraph is loaded. */
export type BuildDataSource = (subgraph: SupergraphMember) => SubgraphDataSource;

export interface GraphqlServerOptions {
  readonly supergraph: Supergraph;
  readonly buildDataSource: BuildDataSource;
  readonly introspection: boolean;
  readonly limits: OperationLimits;
  readonly log: Logger;
}

/** More errors than this help nobody, and each costs a search for similar names. */
const MOST_VALIDATION_ERRORS = 10;

/** Loads the supergraph and starts a GraphQL server over it; the caller stops it. */
export async function startGraphqlServer(
  options: GraphqlServerOptions,
): Promise<ApolloServer<GatewayContext>> {
  const { limits, log } = options;
  const logger = quietLogger(log);
  const mask = createErrorMask(log);
  const server = new ApolloServer<GatewayContext>({
    gateway: createFederatedGateway({
      supergraphSdl: options.supergraph.sdl,
      buildDataSource: options.buildDataSource,
      logger,
    }),
    logger,
    introspection: options.introspection,
    parseOptions: { maxLexicalTokens: limits.tokens },
    maxRecursiveSelections: limits.selections,
    validationOptions: { maxErrors: MOST_VALIDATION_ERRORS },
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError: mask.formatError,
    plugins: [resolveOperation(), plainExtensions(), mask.plugin, ...absentPlugins()],
  });
  await server.start();
  return server;
}

/** What Apollo Server would install by itself, depending on the environment it finds. */
function absentPlugins() {
  return [
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginUsageReportingDisabled(),
  ];
}

/** Apollo's log texts end in the message of an error, which may repeat a value; what stands before the colon may stay. */
function quietLogger(log: Logger) {
  const words = (message: unknown) =>
    typeof message === 'string' ? (message.split(':', 1)[0] ?? '') : 'error';
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (message: unknown) => log.warn({ from: 'apollo' }, words(message)),
    error: (message: unknown) => log.error({ from: 'apollo' }, words(message)),
  };
}
