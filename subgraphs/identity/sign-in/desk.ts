import type { FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { Provider } from 'oidc-provider';
import type { Logger } from '../../_platform/logger.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import type { Throttle } from './throttle.ts';

/** What the pages of sign-in work with. */
export interface SignInDesk {
  readonly db: Kysely<IdentityDatabase>;
  /** Null while nobody knows under which address people reach the gateway. */
  readonly provider: () => Promise<Provider | null>;
  readonly publicUrl: () => Promise<string | null>;
  readonly throttle: Throttle;
  /** Waits; tests do not. */
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Of the client, not of a proxy in between. */
  readonly addressOf: (request: FastifyRequest) => string;
  /** Business time. */
  readonly now: () => Date;
  readonly log: Logger;
}
