import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Clock } from './clock.ts';
import type { ConnectionOptions } from './database/connection.ts';
import type { Logger } from './logger.ts';

/** Pages and endpoints for people and clients that a subgraph serves beside GraphQL. */
export interface SubgraphPages {
  /** Adds them to the gateway's door, or to the subgraph's own where it runs alone. */
  addTo(app: FastifyInstance, options?: DoorOptions): Promise<void>;
  close(): Promise<void>;
}

export interface DoorOptions {
  /** The client's address; default: the address of the connection, or what the door makes of it. */
  readonly addressOf?: (request: FastifyRequest) => string;
}

/** What the outside world gives to such pages. */
export interface PagesEnvironment {
  readonly connection: ConnectionOptions;
  /** Business time. */
  readonly clock: Clock;
  /** Keys of the built-in issuer lie here. */
  readonly dataDirectory: string;
  /** `aud` of access tokens. */
  readonly audience: string;
  /** Where people and clients reach the gateway; null while it is not known. */
  readonly publicUrl: () => Promise<string | null>;
  readonly log: Logger;
  /** Waits this many milliseconds of real time; tests do not. */
  readonly pause?: (milliseconds: number) => Promise<unknown>;
}

/** What the gateway hands on to the subgraph that owns them, where it runs alone. */
export const PAGE_PATHS = [
  '/oidc',
  '/sign-in',
  '/password',
  '/apply',
  '/.well-known/openid-configuration',
  '/.well-known/oauth-authorization-server',
] as const;

/** The subgraph that owns them. */
export const PAGES_OWNER = 'identity';
