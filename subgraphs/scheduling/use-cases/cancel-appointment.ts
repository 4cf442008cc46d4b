import type { Kysely } from 'kysely';
import { decideAndWrite } from '../../_platform/decided-write.ts';
import { BadUserInputError, forbidden } from '../../_platform/errors.ts';
import type { Access } from '../../_platform/request-context.ts';
import { isUuid } from '../../_platform/uuid.ts';
import type { SchedulingContext } from '../context.ts';
import { findAppointments } from '../data/appointment.repository.ts';
import { cancelBooking } from '../data/booking.repository.ts';
import type { SchedulingDatabase } from '../data/tables.ts';
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

  const text = reason?.trim() ?? '';
  const outcome = await decideAndWrite(context, {
    decide: (access, db) => permittedAppointment(access, db, appointmentId),
    async write(transaction, appointment): Promise<CancellationOutcome> {
      if (!isCancellable(appointment, context.now)) return settled(appointment);
      const at = new Date(context.now);
      const cancelled = await cancelBooking(transaction, appointmentId, text === '' ? null : text, at);
      if (cancelled) return { __typename: 'AppointmentCancelled', appointment: cancelled };
      // Somebody else was faster.
      return settled((await find(transaction, appointmentId)) ?? appointment);
    },
  });
  return outcome ?? { __typename: 'AppointmentNotFound', appointmentId };
}

/** Not through the loader: another mutation of the same request may have changed the row. */
async function find(db: Kysely<SchedulingDatabase>, id: string): Promise<Appointment | null> {
  if (!isUuid(id)) return null;
  const [appointment] = await findAppointments(db, [id]);
  return appointment ?? null;
}

/**
 * The appointment, where the policy lets the caller cancel it.
 * @returns null where there is none that the caller may know
 * @throws {ForbiddenError} where they may know it, and still not cancel it
 */
async function permittedAppointment(
  access: Access,
  db: Kysely<SchedulingDatabase>,
  id: string,
): Promise<Appointment | null> {
  const appointment = await find(db, id);
  if (!appointment) return null;
  const { patientId } = appointment;
  const row = appointmentRow(appointment);
  const dataClass = 'APPOINTMENT';
  const decision = await access.decide({ action: 'CANCEL_APPOINTMENT', dataClass, patientId, row });
  if (decision.permitted) return appointment;
  if (decision.rowKnown || (await access.mayKnow({ dataClass, patientId, row })))
    throw forbidden(decision.reason);
  return null;
}

/** What a cancellation answers that has nothing to change. */
function settled(appointment: Appointment): CancellationOutcome {
  return appointment.status === 'CANCELLED'
    ? { __typename: 'AppointmentCancelled', appointment }
    : { __typename: 'AppointmentNotCancellable', appointmentId: appointment.id };
}
