import type { Kysely } from 'kysely';
import type { CursorCodec } from '../_platform/cursor.ts';
import type { RequestContext } from '../_platform/request-context.ts';
import type { SubgraphResources } from '../_platform/subgraph.ts';
import { createLoaders, type ClaimsLoaders } from './data/loaders.ts';
import type { ClaimsDatabase } from './data/tables.ts';

/** What claims' resolvers and use-cases work with during one request. */
export interface ClaimsContext extends RequestContext {
  readonly db: Kysely<ClaimsDatabase>;
  readonly cursors: CursorCodec;
  readonly loaders: ClaimsLoaders;
}

export function createContext(
  request: RequestContext,
  { db, cursors }: SubgraphResources<ClaimsDatabase>,
): ClaimsContext {
  return { ...request, db, cursors, loaders: createLoaders(db) };
}
