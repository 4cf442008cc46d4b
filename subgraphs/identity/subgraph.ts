import type { SubgraphDefinition } from '../_platform/subgraph.ts';
import { startBackground } from './background.ts';
import { createContext, type IdentityContext } from './context.ts';
import type { IdentityDatabase } from './data/tables.ts';
import { createPeople } from './migrations/0001-create-people.ts';
import { createCredentials } from './migrations/0002-create-credentials.ts';
import { createOpenIdArtifacts } from './migrations/0003-create-openid-artifacts.ts';
import { createAccountMail } from './migrations/0004-create-account-mail.ts';
import { createRepresentationRecords } from './migrations/0005-create-representation-records.ts';
import { createAccountRequests } from './migrations/0006-create-account-requests.ts';
import { readNotices } from './migrations/0007-read-notices.ts';
import { publishStaffNames } from './migrations/0009-publish-staff-names.ts';
import { publishCapableRepresentatives } from './migrations/0010-publish-capable-representatives.ts';
import { publishSameHumans } from './migrations/0011-publish-same-humans.ts';
import { eraseApplications } from './migrations/0012-erase-applications.ts';
import { endRepresentationsForGood } from './migrations/0013-end-representations-for-good.ts';
import { keepSupersededDocuments } from './migrations/0016-keep-superseded-documents.ts';
import { publishReachablePeople } from './migrations/0017-publish-reachable-people.ts';
import { publishOrganizationKinds } from './migrations/0018-publish-organization-kinds.ts';
import { findPeopleByBirthDate } from './migrations/0019-find-people-by-birth-date.ts';
import { resolvers } from './resolvers/index.ts';
import { rules } from './rules.ts';
import { openSignIn } from './sign-in/open-sign-in.ts';

/** People, accounts, organisations, and who represents whom. */
export const identity: SubgraphDefinition<IdentityDatabase, IdentityContext> = {
  name: 'identity',
  databaseSchema: 'identity',
  migrations: [
    createPeople,
    createCredentials,
    createOpenIdArtifacts,
    createAccountMail,
    createRepresentationRecords,
    createAccountRequests,
    readNotices,
    publishStaffNames,
    publishCapableRepresentatives,
    publishSameHumans,
    eraseApplications,
    endRepresentationsForGood,
    keepSupersededDocuments,
    publishReachablePeople,
    publishOrganizationKinds,
    findPeopleByBirthDate,
  ],
  resolvers,
  rules,
  createContext,
  startBackground,
  openPages: openSignIn,
};
