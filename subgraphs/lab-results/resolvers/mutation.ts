import type { MutationResolvers } from '../generated/resolvers.ts';
import { breakGlass } from '../use-cases/break-glass.ts';
import { createServiceRequest } from '../use-cases/create-service-request.ts';
import { reviewEmergencyAccess } from '../use-cases/review-emergency-access.ts';

export const Mutation: MutationResolvers = {
  createServiceRequest: (_, { input }, context) => createServiceRequest(context, input),
  breakGlass: (_, { input }, context) => breakGlass(context, input),
  reviewEmergencyAccess: (_, { input }, context) => reviewEmergencyAccess(context, input),
};
