import type { PatientResolvers } from '../generated/resolvers.ts';
import { listAppointmentsOf } from '../use-cases/list-appointments.ts';
import { readPatient } from '../use-cases/read-patient.ts';

/** Translates shapes; decides nothing. */
export const Patient: PatientResolvers = {
  __resolveReference: ({ id }, context) => readPatient(context, id),
  appointments: ({ id }, args, context) => listAppointmentsOf(context, id, args),
};
