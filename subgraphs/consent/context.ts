import type { Kysely } from 'kysely';
import type { CursorCodec } from '../_platform/cursor.ts';
import type { RequestContext } from '../_platform/request-context.ts';
import type { SubgraphResources } from '../_platform/subgraph.ts';
import { createLoaders, type ConsentLoaders } from './data/loaders.ts';
import type { ConsentDatabase } from './data/tables.ts';

/** What consent's resolvers and use-cases work with during one request. */
export interface ConsentContext extends RequestContext {
  readonly db: Kysely<ConsentDatabase>;
  readonly cursors: CursorCodec;
  readonly loaders: ConsentLoaders;
  /** After a write: what an earlier mutation of the same operation has read may be out of date. */
  renewLoaders(): void;
}

export function createContext(
  request: RequestContext,
  { db, cursors }: SubgraphResources<ConsentDatabase>,
): ConsentContext {
  let loaders = createLoaders(db);
  return {
    ...request,
    db,
    cursors,
    get loaders() {
      return loaders;
    },
    renewLoaders() {
      loaders = createLoaders(db);
    },
  };
}
