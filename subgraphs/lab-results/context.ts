import type { Kysely } from 'kysely';
import type { CursorCodec } from '../_platform/cursor.ts';
import type { RequestContext } from '../_platform/request-context.ts';
import type { SubgraphResources } from '../_platform/subgraph.ts';
import { createLoaders, type LabResultsLoaders } from './data/loaders.ts';
import type { LabResultsDatabase } from './data/tables.ts';
import { createVisibility, type Visibility } from './use-cases/visibility.ts';

/** What lab-results' resolvers and use-cases work with during one request. */
export interface LabResultsContext extends RequestContext {
  readonly db: Kysely<LabResultsDatabase>;
  readonly cursors: CursorCodec;
  readonly loaders: LabResultsLoaders;
  readonly visibility: Visibility;
  /** After a write: what an earlier mutation of the same operation has read or decided may be out of date. */
  renew(): void;
}

export function createContext(
  request: RequestContext,
  { db, cursors }: SubgraphResources<LabResultsDatabase>,
): LabResultsContext {
  const begin = () => {
    const visibility = createVisibility(request.access);
    return { visibility, loaders: createLoaders(db, () => visibility.decided()) };
  };
  let current = begin();
  return {
    ...request,
    db,
    cursors,
    get visibility() {
      return current.visibility;
    },
    get loaders() {
      return current.loaders;
    },
    renew() {
      current = begin();
    },
  };
}
