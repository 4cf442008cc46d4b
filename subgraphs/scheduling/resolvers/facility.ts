import type { FacilityResolvers, SpecialtyResolvers } from '../generated/resolvers.ts';

/** Translates shapes; decides nothing: facilities are public. */
export const Facility: FacilityResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.facility.load(id),
  organization: ({ organizationId }) => ({ id: organizationId }),
  specialties: async ({ id }, _, { loaders }) => (await loaders.specialtiesOfFacility.load(id)) ?? [],
};

/** Translates shapes; decides nothing: specialties are public. */
export const Specialty: SpecialtyResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.specialty.load(id),
};
