import type { QueryResolvers } from '../generated/resolvers.ts';
import { listClaimsOfInsurer } from '../use-cases/list-claims-of-insurer.ts';
import { readClaim } from '../use-cases/read-claim.ts';

export const Query: QueryResolvers = {
  claim: (_, { number }, context) => readClaim(context, { number }),
  claims: (_, args, context) => listClaimsOfInsurer(context, args),
};
