import { CodedError } from '../../subgraphs/_platform/errors.ts';
import type { SubgraphService } from '../../subgraphs/_platform/subgraph-service.ts';
import type { SubgraphDataSource } from '../execution/data-source.ts';
import type { JsonObject } from '../execution/own-property.ts';

/**
 * A subgraph in this process: the same service that its HTTP door serves, called directly. The service remembers
 * parsed documents. Closing the data source leaves the service to its owner.
 */
export function createEmbeddedDataSource(service: SubgraphService): SubgraphDataSource {
  return {
    async fetch(
      { query, variables, operationName },
      { caller, requestId, operationName: clientOperationName },
    ) {
      if (!caller) throw new CodedError('UNAUTHENTICATED', 'Sign in to continue.');
      const { data, errors } = await service.execute({
        query,
        variables,
        ...(operationName !== undefined && { operationName }),
        caller,
        requestId,
        clientOperationName,
      });
      // As over HTTP: of an error only what the subgraph meant to say, not the object with its cause.
      return { data: data as JsonObject | null | undefined, errors: errors?.map((error) => error.toJSON()) };
    },
    close: () => Promise.resolve(),
  };
}
