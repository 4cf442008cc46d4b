import type { SubgraphDefinition } from '../_platform/subgraph.ts';
import { createContext, type ClaimsContext } from './context.ts';
import type { ClaimsDatabase } from './data/tables.ts';
import { createCoveragesAndClaims } from './migrations/0001-create-coverages-and-claims.ts';
import { publishClaims } from './migrations/0002-publish-claims.ts';
import { resolvers } from './resolvers/index.ts';
import { rules } from './rules.ts';

/** Who is insured for what, and where claims for benefits stand. */
export const claims: SubgraphDefinition<ClaimsDatabase, ClaimsContext> = {
  name: 'claims',
  databaseSchema: 'claims',
  migrations: [createCoveragesAndClaims, publishClaims],
  resolvers,
  rules,
  createContext,
};
