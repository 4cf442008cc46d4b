import { sql, type Kysely } from 'kysely';
import type { Appointment, AppointmentStatus } from '../domain/appointment.ts';
import type { Slot } from '../domain/slot.ts';
import { appointmentOf, type AppointmentRow } from './appointment.repository.ts';
import { live } from './live-appointment.ts';
import type { SchedulingDatabase } from './tables.ts';

type Database = Kysely<SchedulingDatabase>;

export interface NewBooking {
  readonly id: string;
  readonly slotId: string;
  readonly patientId: string;
  /** The account. */
  readonly bookedBy: string;
  readonly bookedAt: Date;
  readonly idempotencyKey: string;
}

/** Whose time a booking would take twice. */
export type Obstacle = 'PATIENT' | 'PRACTITIONER';

/**
 * Books a slot, unless a constraint of the database stands against it: the specialist's or the patient's time is taken,
 * or the key has booked before. Of bookings at the same moment one gets through; the others wait for it and answer
 * null, without an error and so without the deadlocks that two failing inserts would run into.
 */
export async function insertBooking(db: Database, booking: NewBooking): Promise<Appointment | null> {
  const { rows } = await sql<AppointmentRow>`
    with booked as (
      insert into appointment (id, slot_id, patient_id, practitioner_id, facility_id, starts_at, ends_at,
        status, booked_by, booked_at, idempotency_key)
      select ${booking.id}, s.id, ${booking.patientId}, s.practitioner_id, s.facility_id, s.starts_at, s.ends_at,
        'BOOKED', ${booking.bookedBy}, ${booking.bookedAt}, ${booking.idempotencyKey}
      from slot s where s.id = ${booking.slotId}
      on conflict do nothing
      returning *
    )
    select booked.*, f.organization_id from booked join facility f on f.id = booked.facility_id`.execute(db);
  const [row] = rows;
  return row ? appointmentOf(row) : null;
}

/** Which exclusion constraint stands against a booking; null where none does any more. */
export async function findObstacle(db: Database, slot: Slot, patientId: string): Promise<Obstacle | null> {
  const overlaps = sql`${live('a')} and tstzrange(a.starts_at, a.ends_at) && tstzrange(${slot.start}, ${slot.end})`;
  const { rows } = await sql<{ patient: boolean; practitioner: boolean }>`
    select
      exists (select from appointment a where a.patient_id = ${patientId}::uuid and ${overlaps}) as patient,
      exists (select from appointment a where a.practitioner_id = ${slot.practitionerId}::uuid and ${overlaps})
        as practitioner`.execute(db);
  if (rows[0]?.patient) return 'PATIENT';
  return rows[0]?.practitioner ? 'PRACTITIONER' : null;
}

/** Cancels an appointment that has not begun. @returns null where it is not booked any more, or has begun */
export async function cancelBooking(
  db: Database,
  id: string,
  reason: string | null,
  now: Date,
): Promise<Appointment | null> {
  const { rows } = await sql<AppointmentRow>`
    with cancelled as (
      update appointment set status = 'CANCELLED', cancelled_at = ${now}, cancellation_reason = ${reason}
      where id = ${id}::uuid and status = 'BOOKED' and starts_at > ${now}
      returning *
    )
    select cancelled.*, f.organization_id from cancelled join facility f on f.id = cancelled.facility_id`.execute(
    db,
  );
  const [row] = rows;
  return row ? appointmentOf(row) : null;
}

/** An appointment that came about elsewhere than by a booking. */
export interface SeededAppointment extends Omit<NewBooking, 'idempotencyKey'> {
  readonly status: AppointmentStatus;
  /** Set if and only if it is cancelled. */
  readonly cancelledAt: Date | null;
  readonly cancellationReason: string | null;
}

const ROWS_PER_STATEMENT = 5_000;

/**
 * For demo data. Specialist, place and time are the slot's.
 * @throws {RangeError} where a slot is not there
 */
export async function insertAppointments(
  db: Database,
  appointments: readonly SeededAppointment[],
): Promise<void> {
  for (let start = 0; start < appointments.length; start += ROWS_PER_STATEMENT) {
    const rows = appointments.slice(start, start + ROWS_PER_STATEMENT);
    const { numAffectedRows } = await sql`
      insert into appointment (id, slot_id, patient_id, practitioner_id, facility_id, starts_at, ends_at,
        status, booked_by, booked_at, idempotency_key, cancelled_at, cancellation_reason)
      select a.id, s.id, a."patientId", s.practitioner_id, s.facility_id, s.starts_at, s.ends_at,
        a.status, a."bookedBy", a."bookedAt", a.id::text, a."cancelledAt", a."cancellationReason"
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as a (
        id uuid, "slotId" uuid, "patientId" uuid, status text, "bookedBy" uuid, "bookedAt" timestamptz,
        "cancelledAt" timestamptz, "cancellationReason" text
      ) join slot s on s.id = a."slotId"`.execute(db);
    if (numAffectedRows !== BigInt(rows.length))
      throw new RangeError('An appointment names a slot that is not there.');
  }
}
