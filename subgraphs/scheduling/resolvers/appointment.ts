import type { AppointmentResolvers } from '../generated/resolvers.ts';
import { readAppointment } from '../use-cases/read-appointment.ts';
import { readPatientReference } from '../../_platform/read-patient-reference.ts';

/** Translates shapes; decides nothing. */
export const Appointment: AppointmentResolvers = {
  __resolveReference: ({ id }, context) => readAppointment(context, id),
  practitioner: ({ practitionerId }, _, { loaders }) => loaders.practitioner.load(practitionerId),
  facility: ({ facilityId }, _, { loaders }) => loaders.facility.load(facilityId),
  patient: ({ patientId }, _, context) => readPatientReference(context, patientId),
};
