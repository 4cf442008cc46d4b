import { GraphQLError } from 'graphql';
import type { ResponsePath } from '@apollo/query-planner';
import type { SubgraphAnswerError } from './data-source.ts';

/**
 * A subgraph's error as an error of the whole response. What of it may reach the client is decided where errors are
 * masked; `serviceName` is there for the log.
 */
export function subgraphError(
  error: SubgraphAnswerError,
  serviceName: string,
  path: ResponsePath | undefined,
): GraphQLError {
  const { message, extensions } = error;
  return new GraphQLError(
    typeof message === 'string' && message !== ''
      ? message
      : `Error while fetching subquery from service "${serviceName}"`,
    {
      ...(path && { path }),
      extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions, serviceName },
    },
  );
}

/** Whatever went wrong, as an error of the response. */
export function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}
