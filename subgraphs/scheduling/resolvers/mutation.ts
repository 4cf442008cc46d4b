import type { MutationResolvers } from '../generated/resolvers.ts';
import { bookAppointment } from '../use-cases/book-appointment.ts';
import { cancelAppointment } from '../use-cases/cancel-appointment.ts';

export const Mutation: MutationResolvers = {
  bookAppointment: (_, { input }, context) => bookAppointment(context, input),
  cancelAppointment: (_, { input }, context) => cancelAppointment(context, input),
};
