import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import { openClinic, type Booking, type Clinic } from './clinic.ts';
import type { Person } from './people.ts';
import { addSlots, CARDIOLOGY, ERSHOVA, FACILITY, slotAt, ZHUKOVA } from './timetable.ts';
import { insertPractitioners } from '../../../subgraphs/scheduling/data/practitioner.repository.ts';

const CALLERS = 50;

let clinic: Clinic;
let patients: readonly Person[];
beforeAll(async () => {
  clinic = await openClinic();
  patients = await clinic.people.patients(CALLERS);
});
afterAll(() => clinic.close());

/** How often each outcome came. */
function tally(bookings: readonly Booking[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { __typename } of bookings) counts[__typename] = (counts[__typename] ?? 0) + 1;
  return counts;
}

async function liveAppointments(): Promise<number> {
  const rows = await clinic.tables
    .selectFrom('appointment')
    .select('id')
    .where('status', '=', 'BOOKED')
    .execute();
  return rows.length;
}

describe('at the same moment', () => {
  it('fifty patients want one interval, and one of them gets it', async () => {
    const slotId = slotAt(ERSHOVA, '09:00');
    const bookings = await Promise.all(patients.map((patient) => clinic.book(patient, patient, slotId)));
    expect(tally(bookings)).toEqual({ AppointmentBooked: 1, SlotTaken: CALLERS - 1 });
  });

  it('one patient wants fifty intervals that overlap, and gets one of them', async () => {
    const specialists = Array.from({ length: CALLERS }, () => ({
      ...ERSHOVA,
      id: uuidv7(),
      specialtyIds: [CARDIOLOGY.id],
      facilityIds: [FACILITY.id],
    }));
    await insertPractitioners(clinic.tables, specialists);
    const day = { date: '2026-12-01', opensAt: '09:00', closesAt: '10:00', slotMinutes: 60 };
    for (const specialist of specialists) await addSlots(clinic.tables, specialist, day);

    const [patient] = await clinic.people.patients(1);
    if (!patient) throw new Error('no patient');
    const bookings = await Promise.all(
      specialists.map((specialist) => clinic.book(patient, patient, slotAt(specialist, '09:00', day.date))),
    );
    expect(tally(bookings)).toEqual({ AppointmentBooked: 1, OverlappingAppointment: CALLERS - 1 });
  });

  it('one request is sent fifty times, and all of them answer the one appointment', async () => {
    const [patient] = await clinic.people.patients(1);
    if (!patient) throw new Error('no patient');
    const before = await liveAppointments();
    const slotId = slotAt(ZHUKOVA, '09:00');
    const bookings = await Promise.all(
      Array.from({ length: CALLERS }, () => clinic.book(patient, patient, slotId, 'one and the same')),
    );
    expect(tally(bookings)).toEqual({ AppointmentBooked: CALLERS });
    expect(new Set(bookings.map(({ appointment }) => appointment?.id)).size).toBe(1);
    expect(await liveAppointments()).toBe(before + 1);
  });

  it('fifty patients want six intervals, and each interval gets one of them', async () => {
    const day = { date: '2026-12-02', opensAt: '09:00', closesAt: '12:00', slotMinutes: 30 };
    await addSlots(clinic.tables, ERSHOVA, day);
    const times = ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30'];
    const bookings = await Promise.all(
      patients.flatMap((patient) =>
        times.map((time) => clinic.book(patient, patient, slotAt(ERSHOVA, time, day.date))),
      ),
    );
    expect(tally(bookings)).toEqual({
      AppointmentBooked: times.length,
      SlotTaken: expect.any(Number) as number,
    });
  });

  it('an appointment is cancelled many times, each time with success', async () => {
    const [patient] = await clinic.people.patients(1);
    if (!patient) throw new Error('no patient');
    const { appointment } = await clinic.book(patient, patient, slotAt(ZHUKOVA, '11:00'));
    const cancellations = await Promise.all(
      Array.from({ length: CALLERS }, () => clinic.cancel(patient, appointment?.id ?? '')),
    );
    expect(new Set(cancellations.map(({ __typename }) => __typename))).toEqual(
      new Set(['AppointmentCancelled']),
    );
  });

  it('an interval is cancelled and wanted by others over and over, and never held twice', async () => {
    const slotId = slotAt(ZHUKOVA, '11:30');
    const bookAndCancel = async (patient: Person) => {
      const booking = await clinic.book(patient, patient, slotId);
      if (booking.appointment) await clinic.cancel(patient, booking.appointment.id);
      return booking;
    };
    const bookings = await Promise.all(patients.map(bookAndCancel));
    const { AppointmentBooked = 0, ...others } = tally(bookings);
    expect(AppointmentBooked).toBeGreaterThan(0);
    expect(Object.keys(others).filter((outcome) => outcome !== 'SlotTaken')).toEqual([]);
  });
});

describe('whatever writes the row, the database itself refuses', () => {
  const NINE = new Date('2026-12-05T09:00:00+03:00');
  const HALF_PAST = new Date('2026-12-05T09:30:00+03:00');
  const TEN = new Date('2026-12-05T10:00:00+03:00');
  const appointment = (overrides: object) => ({
    id: uuidv7(),
    slot_id: slotAt(ERSHOVA, '09:00'),
    patient_id: uuidv7(),
    practitioner_id: ERSHOVA.id,
    facility_id: FACILITY.id,
    starts_at: NINE,
    ends_at: TEN,
    status: 'BOOKED' as const,
    booked_by: uuidv7(),
    booked_at: NINE,
    idempotency_key: 'key',
    cancelled_at: null,
    cancellation_reason: null,
    ...overrides,
  });
  const write = (overrides: object) => insertRows(clinic.tables, 'appointment', [appointment(overrides)]);

  it('two live appointments of one specialist, and of one patient', async () => {
    const patientId = uuidv7();
    await write({ patient_id: patientId });
    await expect(write({ starts_at: HALF_PAST })).rejects.toThrow('appointment_practitioner_free');
    await expect(
      write({ practitioner_id: ZHUKOVA.id, patient_id: patientId, starts_at: HALF_PAST }),
    ).rejects.toThrow('appointment_patient_free');
    await expect(
      write({ starts_at: TEN, ends_at: new Date('2026-12-05T11:00:00+03:00') }),
    ).resolves.toBeUndefined();
    await expect(write({ status: 'CANCELLED', cancelled_at: NINE })).resolves.toBeUndefined();
  });
});
