import type { Kysely } from 'kysely';
import type { CursorCodec } from '../_platform/cursor.ts';
import type { RequestContext } from '../_platform/request-context.ts';
import type { SubgraphResources } from '../_platform/subgraph.ts';
import { createLoaders, type IdentityLoaders } from './data/loaders.ts';
import type { IdentityDatabase } from './data/tables.ts';

/** What identity's resolvers and use-cases work with during one request. */
export interface IdentityContext extends RequestContext {
  readonly db: Kysely<IdentityDatabase>;
  readonly cursors: CursorCodec;
  readonly loaders: IdentityLoaders;
}

export function createContext(
  request: RequestContext,
  { db, cursors }: SubgraphResources<IdentityDatabase>,
): IdentityContext {
  return { ...request, db, cursors, loaders: createLoaders(db) };
}
