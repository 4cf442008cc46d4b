import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context.ts';

/**
 * Removes what @apollo/gateway adds beside data and errors: `valueCompletion`, whose texts repeat the raw values that a
 * subgraph sent.
 */
export function plainExtensions(): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ response }) {
          if (response.body.kind === 'single') delete response.body.singleResult.extensions;
          return Promise.resolve();
        },
      }),
  };
}
