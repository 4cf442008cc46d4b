import type { Kysely } from 'kysely';
import type { CursorCodec } from '../_platform/cursor.ts';
import type { RequestContext } from '../_platform/request-context.ts';
import type { SubgraphResources } from '../_platform/subgraph.ts';
import { createLoaders, type SchedulingLoaders } from './data/loaders.ts';
import type { SchedulingDatabase } from './data/tables.ts';

/** What scheduling's resolvers and use-cases work with during one request. */
export interface SchedulingContext extends RequestContext {
  readonly db: Kysely<SchedulingDatabase>;
  readonly cursors: CursorCodec;
  readonly loaders: SchedulingLoaders;
}

export function createContext(
  request: RequestContext,
  { db, cursors }: SubgraphResources<SchedulingDatabase>,
): SchedulingContext {
  return { ...request, db, cursors, loaders: createLoaders(db) };
}
