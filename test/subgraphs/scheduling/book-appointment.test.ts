import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BOOK, openClinic, type Clinic } from './clinic.ts';
import type { Person } from './people.ts';
import { addSlots, ERSHOVA, slotAt, ZHUKOVA } from './timetable.ts';

let clinic: Clinic;
let patient: Person;
let day = 1;
/** Every test has a day of both specialists to itself. */
let date: string;

beforeAll(async () => {
  clinic = await openClinic();
});
beforeEach(async () => {
  date = `2026-12-${String(day++).padStart(2, '0')}`;
  const working = { date, opensAt: '09:00', closesAt: '12:00', slotMinutes: 30 };
  await addSlots(clinic.tables, ERSHOVA, working);
  await addSlots(clinic.tables, ZHUKOVA, { ...working, slotMinutes: 45 });
  patient = await clinic.people.patient();
});
afterAll(() => clinic.close());

const slot = (time: string) => slotAt(ERSHOVA, time, date);
const otherSlot = (time: string) => slotAt(ZHUKOVA, time, date);

/** The code and reason of a refusal. */
async function refusal(caller: Person, of: Person, slotId: string, idempotencyKey: string = uuidv7()) {
  const input = { patientId: of.personId, slotId, idempotencyKey };
  const { data, errors } = await clinic.ask(caller.accountId, BOOK, { input });
  expect(data).toEqual({ bookAppointment: null });
  const extensions = errors?.[0]?.extensions ?? {};
  return [extensions['code'], extensions['reason'] ?? extensions['argument']];
}

describe('a free interval', () => {
  it('is booked by the patient', async () => {
    expect(await clinic.book(patient, patient, slot('09:00'))).toMatchObject({
      __typename: 'AppointmentBooked',
      appointment: { status: 'BOOKED' },
    });
  });

  it('is booked by a parent for the child', async () => {
    const child = await clinic.people.childOf(patient);
    expect(await clinic.book(patient, child, slot('09:00'))).toMatchObject({
      __typename: 'AppointmentBooked',
    });
  });

  it('is booked by a registrar for a patient of the clinic', async () => {
    expect(await clinic.book(clinic.registrar, patient, slot('09:00'))).toMatchObject({
      __typename: 'AppointmentBooked',
    });
  });

  it('becomes an appointment with its specialist, place and time', async () => {
    const { appointment } = await clinic.book(patient, patient, slot('10:30'));
    const query = `query ($id: ID!) {
      appointment(id: $id) {
        id status start end bookedAt cancellationReason
        practitioner { name } facility { name } patient { id }
      }
    }`;
    expect(await clinic.data(patient, query, { id: appointment?.id })).toEqual({
      appointment: {
        id: appointment?.id,
        status: 'BOOKED',
        start: `${date}T10:30:00+03:00`,
        end: `${date}T11:00:00+03:00`,
        bookedAt: '2026-11-20T12:00:00+03:00',
        cancellationReason: null,
        practitioner: { name: 'Ёршова Анна Павловна' },
        facility: { name: 'Ёлочная' },
        patient: { id: patient.personId },
      },
    });
  });
});

describe('a booking is answered without booking', () => {
  it('where somebody else has the interval', async () => {
    const faster = await clinic.people.patient();
    await clinic.book(faster, faster, slot('09:00'));
    expect(await clinic.book(patient, patient, slot('09:00'))).toEqual({ __typename: 'SlotTaken' });
  });

  it('where the patient has an appointment that overlaps, with anybody', async () => {
    await clinic.book(patient, patient, slot('09:30'));
    expect(await clinic.book(patient, patient, otherSlot('09:00'))).toEqual({
      __typename: 'OverlappingAppointment',
    });
  });

  it('where the patient has that very interval already', async () => {
    await clinic.book(patient, patient, slot('09:30'));
    expect(await clinic.book(patient, patient, slot('09:30'))).toEqual({
      __typename: 'OverlappingAppointment',
    });
  });

  it('but not where one appointment begins as the other ends', async () => {
    await clinic.book(patient, patient, slot('09:00'));
    expect(await clinic.book(patient, patient, slot('09:30'))).toMatchObject({
      __typename: 'AppointmentBooked',
    });
  });

  it.each([
    ['has begun', '09:00:00', 'SlotInPast'],
    ['begins in a moment', '08:59:59.999', 'AppointmentBooked'],
  ])('where the interval %s', async (_, time, expected) => {
    const before = new Date(clinic.clock.now());
    clinic.clock.moveTo(`${date}T${time}+03:00`);
    expect(await clinic.book(patient, patient, slot('09:00'))).toMatchObject({ __typename: expected });
    clinic.clock.moveTo(before);
  });

  it.each([uuidv7(), 'no-slot', ''])('where there is no interval %j', async (slotId) => {
    expect(await clinic.book(patient, patient, slotId)).toEqual({ __typename: 'SlotNotFound' });
  });
});

describe('whom a caller may not know', () => {
  const DETAILS = BOOK.replace('__typename', '__typename ... on PatientNotFound { patientId }');
  const answer = async (caller: Person, patientId: string) => {
    const input = { patientId, slotId: slot('09:00'), idempotencyKey: 'k' };
    const result = await clinic.ask(caller.accountId, DETAILS, { input });
    return JSON.stringify(result).replaceAll(patientId, '…');
  };

  it('cannot be booked for, and looks like nobody', async () => {
    const stranger = await clinic.people.stranger();
    const forbidden = await answer(stranger, patient.personId);
    expect(forbidden).toBe('{"data":{"bookAppointment":{"__typename":"PatientNotFound","patientId":"…"}}}');
    expect(await answer(stranger, uuidv7())).toBe(forbidden);
    expect(await answer(stranger, 'nobody')).toBe(forbidden);
    expect(await answer(clinic.registrarElsewhere, patient.personId)).toBe(forbidden);
    expect(await answer(clinic.doctor, patient.personId)).toBe(forbidden);
    expect(await answer({ personId: '', accountId: uuidv7() }, patient.personId)).toBe(forbidden);
  });

  it('does not give away which intervals are there, either', async () => {
    const stranger = await clinic.people.stranger();
    expect(await clinic.book(stranger, patient, uuidv7())).toEqual({ __typename: 'PatientNotFound' });
  });
});

describe('a booking is forbidden', () => {
  it('to the clinician who expects the patient', async () => {
    await clinic.book(patient, patient, slot('09:00'));
    await clinic.people.refer(patient, ERSHOVA.id);
    expect(await refusal(clinic.doctor, patient, slot('10:00'))).toEqual(['FORBIDDEN', 'NOT_PERMITTED']);
  });

  it('to the patient who has blocked the portal, though not to the registrar', async () => {
    await clinic.people.blockPortal(patient);
    expect(await refusal(patient, patient, slot('10:00'))).toEqual(['FORBIDDEN', 'PORTAL_BLOCKED']);
    expect(await clinic.book(clinic.registrar, patient, slot('10:00'))).toMatchObject({
      __typename: 'AppointmentBooked',
    });
  });
});

describe('an idempotency key', () => {
  it('books once, and answers the same appointment ever after', async () => {
    const first = await clinic.book(patient, patient, slot('09:00'), 'key');
    expect(await clinic.book(patient, patient, slot('09:00'), 'key')).toEqual(first);

    await clinic.cancel(patient, first.appointment?.id ?? '');
    expect(await clinic.book(patient, patient, slot('09:00'), 'key')).toEqual({
      __typename: 'AppointmentBooked',
      appointment: { id: first.appointment?.id, status: 'CANCELLED' },
    });
  });

  it('answers its appointment after that has begun', async () => {
    const before = new Date(clinic.clock.now());
    const first = await clinic.book(patient, patient, slot('09:00'), 'key');
    clinic.clock.moveTo(`${date}T10:00:00+03:00`);
    expect(await clinic.book(patient, patient, slot('09:00'), 'key')).toEqual(first);
    clinic.clock.moveTo(before);
  });

  it('is the account’s own', async () => {
    const other = await clinic.people.patient();
    const first = await clinic.book(patient, patient, slot('09:00'), 'key');
    const second = await clinic.book(other, other, slot('10:00'), 'key');
    expect(second.appointment?.id).not.toBe(first.appointment?.id);
  });

  it('may be tried again with another interval while it has booked nothing', async () => {
    const faster = await clinic.people.patient();
    await clinic.book(faster, faster, slot('09:00'));
    expect(await clinic.book(patient, patient, slot('09:00'), 'key')).toEqual({ __typename: 'SlotTaken' });
    expect(await clinic.book(patient, patient, slot('09:30'), 'key')).toMatchObject({
      __typename: 'AppointmentBooked',
    });
  });

  it('is refused for another interval and for another patient', async () => {
    const child = await clinic.people.childOf(patient);
    const key = 'key';
    await clinic.book(patient, patient, slot('09:00'), key);
    const refused = ['BAD_USER_INPUT', 'idempotencyKey'];
    expect(await refusal(patient, patient, slot('10:00'), key)).toEqual(refused);
    expect(await refusal(patient, child, slot('09:00'), key)).toEqual(refused);
  });

  it.each(['', 'x'.repeat(201)])('is refused where it is empty or too long', async (key) => {
    expect(await refusal(patient, patient, slot('09:00'), key)).toEqual(['BAD_USER_INPUT', 'idempotencyKey']);
  });
});
