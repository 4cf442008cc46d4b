import { readPatientReference } from '../../_platform/read-patient-reference.ts';
import type { GlassBrokenResolvers } from '../generated/resolvers.ts';

/** Translates shapes; decides nothing. */
export const GlassBroken: GlassBrokenResolvers = {
  patient: ({ patient }, _, context) => (patient ? readPatientReference(context, patient.id) : null),
};
