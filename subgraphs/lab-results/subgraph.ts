import type { SubgraphDefinition } from '../_platform/subgraph.ts';
import { createContext, type LabResultsContext } from './context.ts';
import type { LabResultsDatabase } from './data/tables.ts';
import { createResultsAndReferrals } from './migrations/0001-create-results-and-referrals.ts';
import { resolvers } from './resolvers/index.ts';
import { rules } from './rules.ts';

/** Results of diagnostic studies, and the referrals for them. */
export const labResults: SubgraphDefinition<LabResultsDatabase, LabResultsContext> = {
  name: 'lab-results',
  databaseSchema: 'lab_results',
  migrations: [createResultsAndReferrals],
  resolvers,
  rules,
  createContext,
};
