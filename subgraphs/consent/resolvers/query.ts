import type { QueryResolvers } from '../generated/resolvers.ts';
import { readConsent } from '../use-cases/read-consent.ts';

export const Query: QueryResolvers = {
  consent: (_, { id }, context) => readConsent(context, id),
};
