import type { MutationResolvers } from '../generated/resolvers.ts';
import { createServiceRequest } from '../use-cases/create-service-request.ts';

export const Mutation: MutationResolvers = {
  createServiceRequest: (_, { input }, context) => createServiceRequest(context, input),
};
