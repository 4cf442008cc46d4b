import { BadUserInputError, forbidden } from '../../_platform/errors.ts';
import { isUuid } from '../../_platform/uuid.ts';
import type { SchedulingContext } from '../context.ts';
import { findAppointments } from '../data/appointment.repository.ts';
import { cancelBooking } from '../data/booking.repository.ts';
import { appointmentRow, isCancellable, type Appointment } from '../domain/appointment.ts';
import type { CancellationOutcome } from '../domain/outcomes.ts';

export interface CancellationRequest {
  readonly appointmentId: string;
  readonly reason?: string | null | undefined;
}

const LONGEST_REASON = 500;

/** Cancels an appointment that has not begun and frees its interval; cancelling it again changes nothing. */
export async function cancelAppointment(
  context: SchedulingContext,
  { appointmentId, reason }: CancellationRequest,
): Promise<CancellationOutcome> {
  if (reason && reason.length > LONGEST_REASON)
    throw new BadUserInputError('reason', `\`reason\` wants at most ${LONGEST_REASON} characters.`);

  const appointment = await find(context, appointmentId);
  if (!appointment || !(await isPermitted(context, appointment)))
    return { __typename: 'AppointmentNotFound', appointmentId };
  if (!isCancellable(appointment, context.now)) return settled(appointment);

  const text = reason?.trim() ?? '';
  const cancelled = await cancelBooking(
    context.db,
    appointmentId,
    text === '' ? null : text,
    new Date(context.now),
  );
  if (cancelled) return { __typename: 'AppointmentCancelled', appointment: cancelled };
  // Somebody else was faster.
  return settled((await find(context, appointmentId)) ?? appointment);
}

/** Not through the loader: another mutation of the same request may have changed the row. */
async function find({ db }: SchedulingContext, id: string): Promise<Appointment | null> {
  if (!isUuid(id)) return null;
  const [appointment] = await findAppointments(db, [id]);
  return appointment ?? null;
}

/** @throws {ForbiddenError} where the caller may know the appointment, and still not cancel it */
async function isPermitted({ access }: SchedulingContext, appointment: Appointment): Promise<boolean> {
  const { patientId } = appointment;
  const row = appointmentRow(appointment);
  const dataClass = 'APPOINTMENT';
  const decision = await access.decide({ action: 'CANCEL_APPOINTMENT', dataClass, patientId, row });
  if (decision.permitted) return true;
  if (decision.rowKnown || (await access.mayKnow({ dataClass, patientId, row })))
    throw forbidden(decision.reason);
  return false;
}

/** What a cancellation answers that has nothing to change. */
function settled(appointment: Appointment): CancellationOutcome {
  return appointment.status === 'CANCELLED'
    ? { __typename: 'AppointmentCancelled', appointment }
    : { __typename: 'AppointmentNotCancellable', appointmentId: appointment.id };
}
