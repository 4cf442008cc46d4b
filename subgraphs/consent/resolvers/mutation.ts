import type { MutationResolvers } from '../generated/resolvers.ts';
import { blockPortal, unblockPortal } from '../use-cases/change-portal-block.ts';
import { giveProcessingConsent } from '../use-cases/give-processing-consent.ts';
import { withdrawProcessingConsent } from '../use-cases/withdraw-processing-consent.ts';

export const Mutation: MutationResolvers = {
  giveProcessingConsent: (_, { input }, context) => giveProcessingConsent(context, input),
  withdrawProcessingConsent: (_, { input }, context) => withdrawProcessingConsent(context, input),
  blockPortal: (_, { input }, context) => blockPortal(context, input),
  unblockPortal: (_, { input }, context) => unblockPortal(context, input),
};
