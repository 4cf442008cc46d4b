import type DataLoader from 'dataloader';
import type { Kysely } from 'kysely';
import type { PageOfRows } from '../../_platform/connection.ts';
import { loaderById, loaderFamily, loaderOf } from '../../_platform/loaders.ts';
import type { Appointment } from '../domain/appointment.ts';
import type { Facility, Specialty } from '../domain/facility.ts';
import type { Practitioner } from '../domain/practitioner.ts';
import type { Slot } from '../domain/slot.ts';
import { findAppointments, listAppointments, type AppointmentListing } from './appointment.repository.ts';
import {
  findFacilities,
  findFacilitiesOfPractitioners,
  findSpecialties,
  findSpecialtiesOfFacilities,
} from './facility.repository.ts';
import { findPractitioners, findSpecialtiesOfPractitioners } from './practitioner.repository.ts';
import { findSlots } from './slot.repository.ts';
import type { SchedulingDatabase } from './tables.ts';

/** Batches the reads of one request. An id that is none of ours answers null. */
export interface SchedulingLoaders {
  readonly facility: DataLoader<string, Facility | null>;
  readonly specialty: DataLoader<string, Specialty | null>;
  readonly practitioner: DataLoader<string, Practitioner | null>;
  readonly slot: DataLoader<string, Slot | null>;
  readonly appointment: DataLoader<string, Appointment | null>;
  /** By `Facility.id`. */
  readonly specialtiesOfFacility: DataLoader<string, readonly Specialty[] | null>;
  /** By `Practitioner.id`. */
  readonly specialtiesOfPractitioner: DataLoader<string, readonly Specialty[] | null>;
  /** By `Practitioner.id`. */
  readonly facilitiesOfPractitioner: DataLoader<string, readonly Facility[] | null>;
  /** By `Patient.id`. */
  readonly appointmentsOf: (
    listing: AppointmentListing,
  ) => DataLoader<string, PageOfRows<Appointment> | null>;
}

export function createLoaders(db: Kysely<SchedulingDatabase>): SchedulingLoaders {
  return {
    facility: loaderById((ids) => findFacilities(db, ids)),
    specialty: loaderById((ids) => findSpecialties(db, ids)),
    practitioner: loaderById((ids) => findPractitioners(db, ids)),
    slot: loaderById((ids) => findSlots(db, ids)),
    appointment: loaderById((ids) => findAppointments(db, ids)),
    specialtiesOfFacility: loaderOf((ids) => findSpecialtiesOfFacilities(db, ids)),
    specialtiesOfPractitioner: loaderOf((ids) => findSpecialtiesOfPractitioners(db, ids)),
    facilitiesOfPractitioner: loaderOf((ids) => findFacilitiesOfPractitioners(db, ids)),
    appointmentsOf: loaderFamily((ids, listing: AppointmentListing) => listAppointments(db, ids, listing)),
  };
}
