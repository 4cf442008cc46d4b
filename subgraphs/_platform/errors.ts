import { GraphQLError } from 'graphql';
import type { DenialReason } from '../_policy/types.ts';

/**
 * The closed catalogue of error codes that a client may meet. Everything else is a fault: it is masked as
 * `INTERNAL_SERVER_ERROR` with an incident id.
 */
export type ErrorCode =
  'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'UNAVAILABLE' | 'INTERNAL_SERVER_ERROR';

/** An error that was meant for the client: its message and extensions hold nothing internal and no patient data. */
export class CodedError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, extensions: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { ...extensions, code } });
    this.name = new.target.name;
    this.code = code;
  }
}

/** The access policy denies; `extensions.reason` is one of its denial reasons. */
export class ForbiddenError extends CodedError {
  constructor(reason: DenialReason) {
    super('FORBIDDEN', 'Access is denied by the access policy.', { reason });
  }
}

/** An argument that passes the schema and is still not usable; `extensions.argument` names it. */
export class BadUserInputError extends CodedError {
  constructor(argument: string, message: string) {
    super('BAD_USER_INPUT', message, { argument });
  }
}

/** Something that the answer needs is out of reach; nothing was disclosed, and the call may be repeated. */
export class UnavailableError extends CodedError {
  constructor(options?: { readonly cause: unknown }) {
    super('UNAVAILABLE', 'The service cannot answer now. Please try again later.');
    if (options) this.cause = options.cause;
  }
}

/** The subgraph's schema, rules and resolvers do not fit together; it refuses to start. */
export class UnsafeSchemaError extends Error {
  readonly code = 'UNSAFE_SCHEMA';
  readonly holes: readonly string[];

  constructor(subgraph: string, holes: readonly string[]) {
    super(`Subgraph "${subgraph}" refuses to start:\n${holes.map((hole) => `  - ${hole}`).join('\n')}`);
    this.name = 'UnsafeSchemaError';
    this.holes = holes;
  }
}

const forbiddenByReason = new Map<DenialReason, ForbiddenError>();

/** One shared error object per reason: a thousand denials cost no thousand stack traces. */
export function forbidden(reason: DenialReason): ForbiddenError {
  let error = forbiddenByReason.get(reason);
  if (!error) {
    error = new ForbiddenError(reason);
    error.stack = `ForbiddenError: ${reason}`;
    forbiddenByReason.set(reason, error);
  }
  return error;
}
