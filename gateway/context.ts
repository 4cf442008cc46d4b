import type { OperationTypeNode } from 'graphql';
import type { AccessSession } from '../subgraphs/_platform/access-session.ts';
import type { Caller } from '../subgraphs/_platform/caller.ts';

/** What one request carries through planning and execution to the data sources. */
export interface GatewayContext {
  /** Null where the supergraph declares no access policy: credentials are not examined there. */
  readonly caller: Caller | null;
  /** Chosen by the gateway, never by the client. */
  readonly requestId: string;
  /** Aborted when the client is gone: nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** The client's operation, set when its document is resolved. */
  operationName: string | null;
  /** What the subgraphs in this process share; opened by the first that is asked. */
  accessSession: AccessSession | null;
  /** Shared with the HTTP door, which counts and logs by it. */
  readonly observed: ObservedOperation;
}

/** The little that metrics and logs may know about an operation. */
export interface ObservedOperation {
  type: OperationTypeNode | null;
}
