import type { SchedulingContext } from '../context.ts';
import { appointmentRow, type Appointment } from '../domain/appointment.ts';

/** Null for an unknown appointment and for one that the caller may not know alike. */
export async function readAppointment(
  { access, loaders }: SchedulingContext,
  id: string,
): Promise<Appointment | null> {
  const appointment = await loaders.appointment.load(id);
  if (!appointment) return null;
  const { patientId } = appointment;
  const mayKnow = await access.mayKnow({
    dataClass: 'APPOINTMENT',
    patientId,
    row: appointmentRow(appointment),
  });
  return mayKnow ? appointment : null;
}
