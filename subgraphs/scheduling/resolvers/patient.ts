import type { PatientResolvers } from '../generated/resolvers.ts';
import { listAppointmentsOf } from '../use-cases/list-appointments.ts';
import { readPatientReference } from '../../_platform/read-patient-reference.ts';

/** Translates shapes; decides nothing. */
export const Patient: PatientResolvers = {
  __resolveReference: ({ id }, context) => readPatientReference(context, id),
  appointments: ({ id }, args, context) => listAppointmentsOf(context, id, args),
};
