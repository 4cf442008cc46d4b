import type { Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { PATIENT_ROW } from '../../_platform/access-rules.ts';
import { decideAndWrite } from '../../_platform/decided-write.ts';
import { assertRequestKey, keyTaken } from '../../_platform/request-key.ts';
import { forbidden, UnavailableError } from '../../_platform/errors.ts';
import type { Access } from '../../_platform/request-context.ts';
import type { SchedulingContext } from '../context.ts';
import { findBookedUnderKey } from '../data/appointment.repository.ts';
import { findObstacle, insertBooking, type NewBooking } from '../data/booking.repository.ts';
import type { SchedulingDatabase } from '../data/tables.ts';
import { appointmentRow, type Appointment } from '../domain/appointment.ts';
import type { BookingOutcome } from '../domain/outcomes.ts';
import { hasBegun, type Slot } from '../domain/slot.ts';

export interface BookingRequest {
  readonly patientId: string;
  readonly slotId: string;
  readonly idempotencyKey: string;
}

/** An obstacle may be cancelled while we look for it; then the booking is tried again, and this often. */
const ATTEMPTS = 3;

/** Books a slot for a patient, once per account and idempotency key. */
export async function bookAppointment(
  context: SchedulingContext,
  request: BookingRequest,
): Promise<BookingOutcome> {
  const { patientId, slotId, idempotencyKey } = request;
  assertRequestKey(idempotencyKey);

  const slot = await context.loaders.slot.load(slotId);
  const outcome = await decideAndWrite(context, {
    decide: (access) => permittedAccount(access, patientId, slot),
    async write(transaction, accountId): Promise<BookingOutcome> {
      const earlier = await findBookedUnderKey(transaction, accountId, idempotencyKey);
      if (earlier) return bookedBefore(earlier, request);
      if (!slot) return { __typename: 'SlotNotFound', slotId };
      if (hasBegun(slot, context.now)) return { __typename: 'SlotInPast', slotId };
      return bookSlot(transaction, slot, {
        id: uuidv7(),
        ...request,
        bookedBy: accountId,
        bookedAt: new Date(context.now),
      });
    },
  });
  return outcome ?? { __typename: 'PatientNotFound', patientId };
}

/**
 * The caller's account, where the policy lets it book for the patient.
 * @returns null where the caller may not know the patient
 * @throws {ForbiddenError} where they may, and still not book
 */
async function permittedAccount(
  access: Access,
  patientId: string,
  slot: Slot | null,
): Promise<string | null> {
  const decision = await access.decide({
    action: 'BOOK_APPOINTMENT',
    dataClass: 'APPOINTMENT',
    patientId,
    row: slot ? appointmentRow(slot) : PATIENT_ROW,
  });
  if (decision.permitted) return (await access.principal())?.accountId ?? null;
  if (decision.rowKnown || (await access.mayKnow({ dataClass: 'DEMOGRAPHICS', patientId })))
    throw forbidden(decision.reason);
  return null;
}

async function bookSlot(
  db: Kysely<SchedulingDatabase>,
  slot: Slot,
  booking: NewBooking,
): Promise<BookingOutcome> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const appointment = await insertBooking(db, booking);
    if (appointment) return { __typename: 'AppointmentBooked', appointment };

    const earlier = await findBookedUnderKey(db, booking.bookedBy, booking.idempotencyKey);
    if (earlier) return bookedBefore(earlier, booking);
    const obstacle = await findObstacle(db, slot, booking.patientId);
    if (obstacle === 'PATIENT') return { __typename: 'OverlappingAppointment', slotId: slot.id };
    if (obstacle === 'PRACTITIONER') return { __typename: 'SlotTaken', slotId: slot.id };
  }
  throw new UnavailableError();
}

/** @throws {BadUserInputError} where the key stood for something else */
function bookedBefore(
  appointment: Appointment,
  { patientId, slotId }: Pick<BookingRequest, 'patientId' | 'slotId'>,
): BookingOutcome {
  if (appointment.patientId !== patientId || appointment.slotId !== slotId) throw keyTaken();
  return { __typename: 'AppointmentBooked', appointment };
}
