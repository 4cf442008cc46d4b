import type { Instant, Row } from '../../_policy/types.ts';
import { hasBegun } from './slot.ts';

/** FHIR appointment status. */
export type AppointmentStatus = 'BOOKED' | 'FULFILLED' | 'CANCELLED' | 'NOSHOW';

/** A patient's appointment with a specialist. */
export interface Appointment {
  readonly id: string;
  readonly slotId: string;
  readonly patientId: string;
  readonly practitionerId: string;
  readonly facilityId: string;
  /** Whom the facility belongs to. */
  readonly organizationId: string;
  readonly start: Date;
  readonly end: Date;
  readonly status: AppointmentStatus;
  readonly cancellationReason: string | null;
  readonly bookedAt: Date;
}

/** What the access policy has to know about an appointment, or about one that a slot may become. */
export function appointmentRow({
  practitionerId,
  organizationId,
}: Pick<Appointment, 'practitionerId' | 'organizationId'>): Row {
  return { type: 'APPOINTMENT', practitionerId, organizationId };
}

/** Only what is still to come can be called off; what has begun is the clinic's to record. */
export function isCancellable(appointment: Pick<Appointment, 'status' | 'start'>, now: Instant): boolean {
  return appointment.status === 'BOOKED' && !hasBegun(appointment, now);
}
