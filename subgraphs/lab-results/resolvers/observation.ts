import type { ObservationResolvers } from '../generated/resolvers.ts';
import { readObservation } from '../use-cases/read-observation.ts';

/** Translates shapes; decides nothing. */
export const Observation: ObservationResolvers = {
  __resolveReference: ({ id }, context) => readObservation(context, id),
  identifiers: async ({ id }, _, { loaders }) => (await loaders.observationIdentifiers.load(id)) ?? [],
  patient: ({ patientId }) => ({ id: patientId }),
};
