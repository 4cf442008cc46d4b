import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { GatewayContext } from '../context.ts';

/**
 * Tells the rest of the request which operation it is, and refuses a request from which that can't be told: two
 * operations without a name, or a name that none of them has. The stock gateway answers 500 to that.
 */
export function resolveOperation(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation({ operation, operationName, contextValue }) {
          if (operation === undefined) {
            throw new OperationResolutionError('Name one operation of the document in `operationName`.');
          }
          if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
            throw new OperationResolutionError('Subscriptions are not served here.');
          }
          contextValue.operationName = operationName;
          contextValue.observed.type = operation.operation;
          return Promise.resolve();
        },
      }),
  };
}

class OperationResolutionError extends GraphQLError {
  override readonly name = 'OperationResolutionError';

  constructor(message: string) {
    super(message, {
      extensions: { code: ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE, http: { status: 400 } },
    });
  }
}
