import type { Resolvers } from '../generated/resolvers.ts';
import { Appointment } from './appointment.ts';
import { Facility, Specialty } from './facility.ts';
import { Mutation } from './mutation.ts';
import { Patient } from './patient.ts';
import { Practitioner } from './practitioner.ts';
import { Query } from './query.ts';
import { Slot } from './slot.ts';

export const resolvers: Resolvers = {
  Query,
  Mutation,
  Patient,
  Facility,
  Specialty,
  Practitioner,
  Slot,
  Appointment,
};
