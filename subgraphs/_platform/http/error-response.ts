import type { FastifyReply } from 'fastify';

/** Codes with which the HTTP door answers before GraphQL has a say. */
export type DoorErrorCode =
  | 'BAD_REQUEST'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL_SERVER_ERROR'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'UNAVAILABLE';

/** Every refusal has the shape of a GraphQL response, so that a client needs one way to read errors. */
export function errorBody(code: DoorErrorCode, message: string, reason?: string): string {
  return JSON.stringify({
    errors: [{ message, extensions: { code, ...(reason !== undefined && { reason }) } }],
  });
}

/** Ends the request with an error. */
export function sendError(
  reply: FastifyReply,
  status: number,
  code: DoorErrorCode,
  message: string,
  reason?: string,
): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send(errorBody(code, message, reason));
}
