import type { SubgraphDefinition } from '../_platform/subgraph.ts';
import { createContext, type ConsentContext } from './context.ts';
import type { ConsentDatabase } from './data/tables.ts';
import { createConsents } from './migrations/0001-create-consents.ts';
import { createTexts } from './migrations/0002-create-texts.ts';
import { createSubjectRequests } from './migrations/0003-create-subject-requests.ts';
import { createBreaches } from './migrations/0004-create-breaches.ts';
import { tellWhyConsentsEnd } from './migrations/0005-tell-why-consents-end.ts';
import { tellWhoWasNotReached } from './migrations/0006-tell-who-was-not-reached.ts';
import { resolvers } from './resolvers/index.ts';
import { rules } from './rules.ts';

/** What patients have consented to, blocked and accepted. */
export const consent: SubgraphDefinition<ConsentDatabase, ConsentContext> = {
  name: 'consent',
  databaseSchema: 'consent',
  migrations: [
    createConsents,
    createTexts,
    createSubjectRequests,
    createBreaches,
    tellWhyConsentsEnd,
    tellWhoWasNotReached,
  ],
  resolvers,
  rules,
  createContext,
};
