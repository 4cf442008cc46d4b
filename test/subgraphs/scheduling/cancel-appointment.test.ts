import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CANCEL, openClinic, type Clinic } from './clinic.ts';
import type { Person } from './people.ts';
import { addSlots, ERSHOVA, slotAt } from './timetable.ts';

let clinic: Clinic;
let patient: Person;
let appointmentId: string;
let day = 1;
let date: string;

beforeAll(async () => {
  clinic = await openClinic();
});
beforeEach(async () => {
  date = `2026-12-${String(day++).padStart(2, '0')}`;
  await addSlots(clinic.tables, ERSHOVA, { date, opensAt: '09:00', closesAt: '12:00', slotMinutes: 30 });
  patient = await clinic.people.patient();
  const { appointment } = await clinic.book(patient, patient, slotAt(ERSHOVA, '09:00', date));
  appointmentId = appointment?.id ?? '';
});
afterAll(() => clinic.close());

const CANCELLED = { __typename: 'AppointmentCancelled' };

describe('an appointment that has not begun', () => {
  it('is cancelled by the patient, with the reason', async () => {
    expect(await clinic.cancel(patient, appointmentId, '  Уехала  ')).toEqual({
      __typename: 'AppointmentCancelled',
      appointment: { id: appointmentId, status: 'CANCELLED', cancellationReason: 'Уехала' },
    });
  });

  it('is cancelled by a registrar of the clinic', async () => {
    expect(await clinic.cancel(clinic.registrar, appointmentId)).toMatchObject(CANCELLED);
  });

  it('leaves its interval to others', async () => {
    const other = await clinic.people.patient();
    const slotId = slotAt(ERSHOVA, '09:00', date);
    expect(await clinic.book(other, other, slotId)).toEqual({ __typename: 'SlotTaken' });
    await clinic.cancel(patient, appointmentId);
    expect(await clinic.book(other, other, slotId)).toMatchObject({ __typename: 'AppointmentBooked' });
  });

  it('is cancelled once: the first reason stays', async () => {
    const first = await clinic.cancel(patient, appointmentId, 'первая');
    expect(await clinic.cancel(clinic.registrar, appointmentId, 'вторая')).toEqual(first);
  });

  it('can be booked and cancelled in one request', async () => {
    const query = `mutation ($book: BookAppointmentInput!, $cancel: CancelAppointmentInput!) {
      first: cancelAppointment(input: $cancel) { __typename }
      again: bookAppointment(input: $book) { __typename }
      second: cancelAppointment(input: $cancel) { ... on AppointmentCancelled { appointment { status } } }
    }`;
    const book = {
      patientId: patient.personId,
      slotId: slotAt(ERSHOVA, '09:00', date),
      idempotencyKey: 'again',
    };
    expect(await clinic.data(patient, query, { book, cancel: { appointmentId } })).toEqual({
      first: CANCELLED,
      again: { __typename: 'AppointmentBooked' },
      second: { appointment: { status: 'CANCELLED' } },
    });
  });
});

describe('an appointment is not cancelled', () => {
  it.each([
    ['in the moment before it begins it still is', '08:59:59.999', 'AppointmentCancelled'],
    ['once it has begun', '09:00:00', 'AppointmentNotCancellable'],
    ['when it is over', '18:00:00', 'AppointmentNotCancellable'],
  ])('%s', async (_, time, expected) => {
    const before = new Date(clinic.clock.now());
    clinic.clock.moveTo(`${date}T${time}+03:00`);
    expect(await clinic.cancel(patient, appointmentId)).toMatchObject({ __typename: expected });
    clinic.clock.moveTo(before);
  });

  it('anew after its time, but answers that it is cancelled', async () => {
    const before = new Date(clinic.clock.now());
    await clinic.cancel(patient, appointmentId);
    clinic.clock.moveTo(`${date}T18:00:00+03:00`);
    expect(await clinic.cancel(patient, appointmentId)).toMatchObject(CANCELLED);
    clinic.clock.moveTo(before);
  });

  it('for those who may not know it: it looks like none', async () => {
    const query = CANCEL.replace('__typename', '__typename ... on AppointmentNotFound { appointmentId }');
    const answer = async (caller: Person, id: string) => {
      const result = await clinic.ask(caller.accountId, query, { input: { appointmentId: id } });
      return JSON.stringify(result).replaceAll(id, '…');
    };
    const stranger = await clinic.people.stranger();
    const forbidden = await answer(stranger, appointmentId);
    expect(forbidden).toBe(
      '{"data":{"cancelAppointment":{"__typename":"AppointmentNotFound","appointmentId":"…"}}}',
    );
    expect(await answer(stranger, uuidv7())).toBe(forbidden);
    expect(await answer(stranger, 'none')).toBe(forbidden);
    expect(await answer(clinic.otherDoctor, appointmentId)).toBe(forbidden);
    expect(await answer(clinic.registrarElsewhere, appointmentId)).toBe(forbidden);
    expect(await clinic.cancel(patient, appointmentId)).toMatchObject(CANCELLED);
  });

  it('by the clinician who expects the patient, who is told so', async () => {
    const { errors } = await clinic.ask(clinic.doctor.accountId, CANCEL, { input: { appointmentId } });
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', reason: 'NOT_PERMITTED' });
  });

  it('with a reason that is too long', async () => {
    const input = { appointmentId, reason: 'x'.repeat(501) };
    const { errors } = await clinic.ask(patient.accountId, CANCEL, { input });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'reason' });
  });
});
