import type { QueryResolvers } from '../generated/resolvers.ts';
import { findFacilities, findPractitioners, findSpecialties } from '../use-cases/find-specialists.ts';
import { listSlotsOfDay } from '../use-cases/list-slots.ts';
import { readAppointment } from '../use-cases/read-appointment.ts';

export const Query: QueryResolvers = {
  facilities: (_, { address }, context) => findFacilities(context, address),
  specialties: (_, { facilityId }, context) => findSpecialties(context, facilityId),
  practitioners: (_, args, context) => findPractitioners(context, args),
  slots: (_, { practitionerId, date }, context) => listSlotsOfDay(context, practitionerId, date),
  appointment: (_, { id }, context) => readAppointment(context, id),
};
