import { Readable } from 'node:stream';
import { HeaderMap, type ApolloServer, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../subgraphs/_platform/caller.ts';
import type { Logger } from '../subgraphs/_platform/logger.ts';
import type { GatewayContext, ObservedOperation } from './context.ts';
import { sendError } from '../subgraphs/_platform/http/error-response.ts';
import type { GatewayMetrics } from './metrics.ts';
import type { Authenticate } from './principal.ts';

/** Everything that stands once the supergraph is loaded. */
export interface GraphqlService {
  readonly server: ApolloServer<GatewayContext>;
  readonly authenticate: Authenticate;
  /** What is wrong with the text of an operation, or null. */
  readonly excessOf: (query: string) => string | null;
}

export interface GraphqlRouteOptions {
  /** Null until the gateway is ready to serve. */
  readonly service: () => GraphqlService | null;
  readonly metrics: GatewayMetrics;
  readonly log: Logger;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before the body is read; only at `/graphql`. */
    caller: Caller | null;
    observed: ObservedOperation | null;
  }
}

/** The headers that the GraphQL server may see: no header of a client says who it is. */
const MEANT_HEADERS = [
  'content-type',
  'accept',
  'apollo-require-preflight',
  'x-apollo-operation-name',
] as const;

/** `/graphql`: credentials first, then the size of the operation, then GraphQL. */
export function graphqlRoute(app: FastifyInstance, { service, metrics, log }: GraphqlRouteOptions): void {
  app.decorateRequest('caller', null);
  app.decorateRequest('observed', null);
  app.route({
    method: ['PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'],
    url: '/graphql',
    handler: (_request, reply) =>
      sendError(reply.header('allow', 'GET, POST'), 405, 'BAD_REQUEST', 'Send operations by POST.'),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest: async (request, reply) => {
      request.observed = { type: null };
      void reply.headers({ 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'" });
      const ready = service();
      if (ready === null) return sendError(reply, 503, 'UNAVAILABLE', 'The gateway is starting.');
      const caller = await ready.authenticate(request, reply);
      if (caller === 'refused') return reply;
      request.caller = caller;
      return undefined;
    },
    handler: (request, reply) => {
      const ready = service();
      if (ready === null) return sendError(reply, 503, 'UNAVAILABLE', 'The gateway is starting.');
      return answer(ready, request, reply);
    },
    onResponse: (request, reply, done) => {
      const operation = request.observed?.type ?? null;
      metrics.observe(operation, reply.statusCode, reply.elapsedTime);
      log.info(
        {
          requestId: request.id,
          operation,
          status: reply.statusCode,
          durationMilliseconds: Math.round(reply.elapsedTime * 10) / 10,
        },
        'request',
      );
      done();
    },
  });
}

async function answer({ server, excessOf }: GraphqlService, request: FastifyRequest, reply: FastifyReply) {
  const query = fieldOf(request.body, 'query') ?? fieldOf(request.query, 'query');
  const excess = query === null ? null : excessOf(query);
  if (excess !== null) return sendError(reply, 400, 'GRAPHQL_VALIDATION_FAILED', excess);

  const signal = abortedWithoutClient(reply);
  const { status, headers, body } = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: graphqlRequest(request),
    context: () => Promise.resolve(contextOf(request, signal)),
  });
  void reply.code(status ?? 200);
  for (const [name, value] of headers) void reply.header(name, value);
  return reply.send(body.kind === 'complete' ? body.string : Readable.from(body.asyncIterator));
}

function graphqlRequest(request: FastifyRequest): HTTPGraphQLRequest {
  const headers = new HeaderMap();
  for (const name of MEANT_HEADERS) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const queryStart = request.url.indexOf('?');
  return {
    method: request.method,
    headers,
    search: queryStart === -1 ? '' : request.url.slice(queryStart),
    body: request.body,
  };
}

function contextOf(request: FastifyRequest, signal: AbortSignal): GatewayContext {
  return {
    caller: request.caller,
    requestId: request.id,
    signal,
    operationName: null,
    accessSession: null,
    observed: request.observed ?? { type: null },
  };
}

function abortedWithoutClient(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

function fieldOf(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const field: unknown = Reflect.get(value, name);
  return typeof field === 'string' ? field : null;
}
