import type { RepresentationResolvers } from '../generated/resolvers.ts';
import { readPatient } from '../use-cases/read-patient.ts';
import { readRepresentation } from '../use-cases/read-representation.ts';
import { readRepresentationStatus } from '../use-cases/read-representation-status.ts';

/** Translates shapes; decides nothing. */
export const Representation: RepresentationResolvers = {
  __resolveReference: ({ id }, context) => readRepresentation(context, id),
  status: (representation, _, context) => readRepresentationStatus(context, representation),
  isMine: async ({ representativeId }, _, { access }) =>
    (await access.principal())?.personId === representativeId,
  patient: ({ patientId }, _, context) => readPatient(context, patientId),
};
