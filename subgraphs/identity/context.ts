import type { Kysely } from 'kysely';
import type { CursorCodec } from '../_platform/cursor.ts';
import type { RequestContext } from '../_platform/request-context.ts';
import type { SubgraphResources } from '../_platform/subgraph.ts';
import type { ForeignTokenVerifier } from '../_platform/verify-token.ts';
import { createLoaders, type IdentityLoaders } from './data/loaders.ts';
import type { IdentityDatabase } from './data/tables.ts';

/** What identity's resolvers and use-cases work with during one request. */
export interface IdentityContext extends RequestContext {
  readonly db: Kysely<IdentityDatabase>;
  readonly cursors: CursorCodec;
  readonly loaders: IdentityLoaders;
  /** Proves that a token of another issuer is good, and whose it is. */
  readonly verifyForeignToken: ForeignTokenVerifier;
  /** After a write: what an earlier mutation of the same operation has read may be out of date. */
  renewLoaders(): void;
}

export function createContext(
  request: RequestContext,
  { db, cursors, verifyForeignToken }: SubgraphResources<IdentityDatabase>,
): IdentityContext {
  let loaders = createLoaders(db);
  return {
    ...request,
    db,
    cursors,
    verifyForeignToken,
    get loaders() {
      return loaders;
    },
    renewLoaders() {
      loaders = createLoaders(db);
    },
  };
}
