import type { PractitionerResolvers } from '../generated/resolvers.ts';
import { practitionerName } from '../domain/practitioner.ts';

/** Translates shapes; decides nothing: specialists are public. */
export const Practitioner: PractitionerResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.practitioner.load(id),
  name: practitionerName,
  specialties: async ({ id }, _, { loaders }) => (await loaders.specialtiesOfPractitioner.load(id)) ?? [],
  facilities: async ({ id }, _, { loaders }) => (await loaders.facilitiesOfPractitioner.load(id)) ?? [],
};
