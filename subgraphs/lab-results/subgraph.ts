import type { SubgraphDefinition } from '../_platform/subgraph.ts';
import { createContext, type LabResultsContext } from './context.ts';
import type { LabResultsDatabase } from './data/tables.ts';
import { createResultsAndReferrals } from './migrations/0001-create-results-and-referrals.ts';
import { createEmergencyAccesses } from './migrations/0002-create-emergency-accesses.ts';
import { createResultHidings } from './migrations/0003-create-result-hidings.ts';
import { resolvers } from './resolvers/index.ts';
import { rules } from './rules.ts';

/** Results of diagnostic studies, the referrals for them, and emergency access to them. */
export const labResults: SubgraphDefinition<LabResultsDatabase, LabResultsContext> = {
  name: 'lab-results',
  databaseSchema: 'lab_results',
  migrations: [createResultsAndReferrals, createEmergencyAccesses, createResultHidings],
  resolvers,
  rules,
  createContext,
};
