import type { OrganizationResolvers } from '../generated/resolvers.ts';

/** Translates shapes; decides nothing: organisations are public. */
export const Organization: OrganizationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.organizationById.load(id),
};
