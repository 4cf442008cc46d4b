import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Caller } from './caller.ts';
import { ENVELOPE_HEADER, type EnvelopeVerifier } from './envelope.ts';
import { createHttpDoor } from './http/http-door.ts';
import { sendError } from './http/error-response.ts';
import { isTooDeep } from './http/json-body.ts';
import { createOperationGate, DEFAULT_LIMITS } from './http/operation-limits.ts';
import type { Logger } from './logger.ts';
import type { SubgraphService } from './subgraph-service.ts';
import type { TokenVerifier } from './verify-token.ts';

export interface SubgraphServerOptions {
  readonly service: SubgraphService;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Believes the gateway. */
  readonly verifyEnvelope: EnvelopeVerifier;
  /** Believes callers who come without the gateway, by their own token. */
  readonly tokens: TokenVerifier;
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>;
  readonly log: Logger;
  /** Whom to believe about a client's address; default: nobody. */
  readonly trustProxy?: string | null;
  /** Adds routes beside `/graphql`. */
  readonly addRoutes?: (app: FastifyInstance) => Promise<void>;
}

export interface SubgraphServer {
  readonly url: string;
  /** Lets requests in flight end, then stops; the service stays open. */
  close(): Promise<void>;
}

/** Who calls, and with what, once credentials are verified. */
interface Admitted {
  readonly caller: Caller;
  readonly requestId: string;
  readonly clientOperationName: string | null;
  /** The gateway has limited the operation already. */
  readonly isFromGateway: boolean;
}

const operationSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/**
 * A subgraph behind HTTP. It trusts the gateway's envelope, verified on the raw body, or a bearer token that it
 * verifies itself; never a plain header. Called directly, it answers no more than through the gateway.
 */
export async function serveSubgraph(options: SubgraphServerOptions): Promise<SubgraphServer> {
  const { service, log } = options;
  let isDraining = false;
  const app = createHttpDoor({
    log,
    isDraining: () => isDraining,
    trustProxy: options.trustProxy ?? null,
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
  const excessOf = createOperationGate(DEFAULT_LIMITS);

  app.post('/graphql', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const admitted = await admit(request, reply, body, options);
    if (!admitted) return reply;
    const operation = operationSchema.safeParse(parseJson(body));
    if (!operation.success) return sendError(reply, 400, 'BAD_REQUEST', 'The body is no GraphQL operation.');
    const { query, variables, operationName } = operation.data;
    const excess = admitted.isFromGateway ? null : excessOf(query);
    if (excess !== null) return sendError(reply, 400, 'GRAPHQL_VALIDATION_FAILED', excess);

    const { caller, requestId, clientOperationName } = admitted;
    const answer = await service.execute({
      query,
      variables: variables ?? {},
      ...(operationName && { operationName }),
      caller,
      requestId,
      clientOperationName,
    });
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(answer));
  });
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = !isDraining && (await options.isReady());
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });

  await options.addRoutes?.(app);
  const url = await app.listen({ host: options.host, port: options.port });
  return {
    url,
    async close() {
      isDraining = true;
      await app.close();
    },
  };
}

/** Answers the request itself, and null, where the credentials are not good. */
async function admit(
  request: FastifyRequest,
  reply: FastifyReply,
  body: Buffer,
  { verifyEnvelope, tokens }: SubgraphServerOptions,
): Promise<Admitted | null> {
  const envelope = request.headers[ENVELOPE_HEADER];
  if (typeof envelope === 'string') {
    const verified = await verifyEnvelope(envelope, body);
    if (!verified.ok) return refuse(reply, verified.reason);
    const { caller, requestId, operationName } = verified.payload;
    return { caller, requestId, clientOperationName: operationName, isFromGateway: true };
  }
  const caller = await tokens.verify(request.headers.authorization).catch(() => null);
  if (caller === null) {
    sendError(reply, 503, 'UNAVAILABLE', 'Credentials cannot be checked now. Please try again later.');
    return null;
  }
  if (typeof caller === 'string') return refuse(reply, caller);
  return { caller, requestId: request.id, clientOperationName: null, isFromGateway: false };
}

function refuse(reply: FastifyReply, reason: string): null {
  void reply.header('www-authenticate', 'Bearer');
  sendError(reply, 401, 'UNAUTHENTICATED', 'Credentials are missing or not accepted here.', reason);
  return null;
}

function parseJson(body: Buffer): unknown {
  const text = body.toString('utf8');
  if (isTooDeep(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
