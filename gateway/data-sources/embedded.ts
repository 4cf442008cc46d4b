import type { AccessSessions } from '../../subgraphs/_platform/access-session.ts';
import { CodedError } from '../../subgraphs/_platform/errors.ts';
import type { SubgraphService } from '../../subgraphs/_platform/subgraph-service.ts';
import type { SubgraphDataSource } from '../execution/data-source.ts';
import type { JsonObject } from '../execution/own-property.ts';

/**
 * A subgraph in this process: the same service that its HTTP door serves, called directly. The service remembers
 * parsed documents; what it decides goes to the session that all such subgraphs share for one operation of a client.
 * Closing the data source leaves service and sessions to their owner.
 */
export function createEmbeddedDataSource(
  service: SubgraphService,
  sessions: AccessSessions,
): SubgraphDataSource {
  return {
    async fetch({ query, variables, operationName }, context) {
      const { caller, requestId, operationName: clientOperationName } = context;
      if (!caller) throw new CodedError('UNAUTHENTICATED', 'Sign in to continue.');
      const session = (context.accessSession ??= sessions.open({
        caller,
        requestId,
        operationName: clientOperationName,
      }));
      const { data, errors } = await session.watch(
        service.execute({
          query,
          variables,
          ...(operationName !== undefined && { operationName }),
          caller,
          requestId,
          clientOperationName,
          session,
        }),
      );
      // As over HTTP: of an error only what the subgraph meant to say, not the object with its cause.
      return { data: data as JsonObject | null | undefined, errors: errors?.map((error) => error.toJSON()) };
    },
    close: () => Promise.resolve(),
  };
}
