import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
} from 'fastify';
import type { Socket } from 'node:net';
import type { Logger } from '../logger.ts';
import { v7 as uuidv7 } from 'uuid';
import { errorBody, sendError } from './error-response.ts';
import { acceptJsonOnly, BodyTooDeepError } from './json-body.ts';

export interface HttpDoorOptions {
  readonly log: Logger;
  /** From then on, requests on connections that are still open are turned away. */
  readonly isDraining: () => boolean;
  /** Whom to believe about the client's address; default: nobody. */
  readonly trustProxy?: string | null;
}

const BODY_LIMIT_BYTES = 256 * 1024;
const REQUEST_TIMEOUT_MILLISECONDS = 30_000;

/** Probes are answered to the end, so that they can tell that it has come. */
const ANSWERED_WHILE_DRAINING = '/health/';

/** An HTTP server without routes: limits, headers that every answer has, and errors in one shape. */
export function createHttpDoor({ log, isDraining, trustProxy = null }: HttpDoorOptions): FastifyInstance {
  // Plugins log through the door's logger; Fastify's own lines about requests would say more than ours.
  const loggerInstance: FastifyBaseLogger = log;
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: (logger) => logger,
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: trustProxy ?? false,
    requestTimeout: REQUEST_TIMEOUT_MILLISECONDS,
    genReqId: () => uuidv7(),
    exposeHeadRoutes: false,
    return503OnClosing: false,
    clientErrorHandler: refuseBrokenHttp,
    frameworkErrors: refuseUrl,
  });
  acceptJsonOnly(app);

  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'x-request-id': request.id,
    });
    if (isDraining() && !request.url.startsWith(ANSWERED_WHILE_DRAINING)) {
      return sendError(reply, 503, 'UNAVAILABLE', 'The gateway is shutting down.');
    }
    return undefined;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isDraining()) void reply.header('connection', 'close');
  });
  app.setNotFoundHandler((_request, reply) => sendError(reply, 404, 'NOT_FOUND', 'There is nothing here.'));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error instanceof BodyTooDeepError)
      return sendError(reply, 400, 'BAD_REQUEST', 'The body is nested too deeply.');
    const status = error.statusCode ?? 500;
    if (status < 500) return refuse(reply, status);
    log.error({ requestId: request.id, errorClass: error.name }, 'fault');
    return sendError(reply, 500, 'INTERNAL_SERVER_ERROR', 'Internal server error');
  });
  return app;
}

const REFUSALS: ReadonlyMap<number, string> = new Map([
  [400, 'The body is not valid JSON.'],
  [413, `The body is larger than ${BODY_LIMIT_BYTES / 1024} kB.`],
  [415, 'Send the operation as application/json.'],
]);

function refuse(reply: FastifyReply, status: number): FastifyReply {
  return sendError(reply, status, 'BAD_REQUEST', REFUSALS.get(status) ?? 'The request cannot be read.');
}

function refuseUrl(_error: FastifyError, _request: unknown, reply: FastifyReply): void {
  void sendError(reply, 400, 'BAD_REQUEST', 'The URL cannot be read.');
}

/** What Node could not read as HTTP at all. */
function refuseBrokenHttp(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const status = BROKEN_HTTP.get(error.code) ?? '400 Bad Request';
  const body = errorBody('BAD_REQUEST', 'The request cannot be read.');
  const head = `content-type: application/json; charset=utf-8\r\ncontent-length: ${body.length}\r\nconnection: close`;
  socket.end(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n${body}`);
}

const BROKEN_HTTP: ReadonlyMap<string | undefined, string> = new Map([
  ['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout'],
]);
