import type { MutationResolvers } from '../generated/resolvers.ts';
import { breakGlass } from '../use-cases/break-glass.ts';
import { createServiceRequest } from '../use-cases/create-service-request.ts';
import { hideResult } from '../use-cases/hide-result.ts';
import { restoreResult } from '../use-cases/restore-result.ts';
import { reviewEmergencyAccess } from '../use-cases/review-emergency-access.ts';

export const Mutation: MutationResolvers = {
  createServiceRequest: (_, { input }, context) => createServiceRequest(context, input),
  breakGlass: (_, { input }, context) => breakGlass(context, input),
  reviewEmergencyAccess: (_, { input }, context) => reviewEmergencyAccess(context, input),
  hideResult: (_, { input }, context) => hideResult(context, input),
  restoreResult: (_, { input }, context) => restoreResult(context, input),
};
