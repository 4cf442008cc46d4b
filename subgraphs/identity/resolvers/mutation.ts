import type { MutationResolvers } from '../generated/resolvers.ts';
import { accountMutations } from './account-acts.ts';
import { identityDocumentMutations } from './identity-document-acts.ts';
import { representationMutations } from './representation-acts.ts';

export const Mutation: MutationResolvers = {
  ...accountMutations,
  ...representationMutations,
  ...identityDocumentMutations,
};
