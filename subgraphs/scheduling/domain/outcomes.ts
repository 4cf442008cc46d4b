import type { Appointment } from './appointment.ts';

/** What came of a booking; named as in the schema. */
export type BookingOutcome =
  | { readonly __typename: 'AppointmentBooked'; readonly appointment: Appointment }
  | {
      readonly __typename: 'SlotTaken' | 'SlotInPast' | 'OverlappingAppointment' | 'SlotNotFound';
      readonly slotId: string;
    }
  | { readonly __typename: 'PatientNotFound'; readonly patientId: string };

/** What came of a cancellation; named as in the schema. */
export type CancellationOutcome =
  | { readonly __typename: 'AppointmentCancelled'; readonly appointment: Appointment }
  | {
      readonly __typename: 'AppointmentNotCancellable' | 'AppointmentNotFound';
      readonly appointmentId: string;
    };
