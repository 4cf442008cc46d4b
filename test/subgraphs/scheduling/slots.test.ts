import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClinic, type Clinic } from './clinic.ts';
import type { Person } from './people.ts';
import { addSlots, EGOROVA, ERSHOVA, MONDAY, slotAt, ZHUKOVA } from './timetable.ts';

let clinic: Clinic;
let patient: Person;
beforeAll(async () => {
  clinic = await openClinic();
  patient = await clinic.people.patient();
});
afterAll(() => clinic.close());

const SLOTS = `query ($practitionerId: ID!, $date: Date!) {
  slots(practitionerId: $practitionerId, date: $date) { id start end status }
}`;

interface Slot {
  readonly id: string;
  readonly start: string;
  readonly status: string;
}

async function slotsOf({ id }: { readonly id: string }, date = MONDAY): Promise<readonly Slot[]> {
  const variables = { practitionerId: id, date };
  return (await clinic.data<{ slots: readonly Slot[] }>(patient, SLOTS, variables)).slots;
}

async function busy(practitioner: { readonly id: string }): Promise<readonly string[]> {
  const slots = await slotsOf(practitioner);
  return slots.filter(({ status }) => status === 'BUSY').map(({ start }) => start.slice(11, 16));
}

describe("a specialist's day", () => {
  it('is listed by time, in Moscow', async () => {
    const slots = await slotsOf(ERSHOVA);
    expect(slots).toHaveLength(6);
    expect(slots[0]).toEqual({
      id: slotAt(ERSHOVA, '09:00'),
      start: '2026-11-23T09:00:00+03:00',
      end: '2026-11-23T09:30:00+03:00',
      status: 'FREE',
    });
    expect(slots.map(({ start }) => start)).toEqual(slots.map(({ start }) => start).sort());
  });

  it('holds what begins from midnight to midnight in Moscow', async () => {
    const night = { opensAt: '00:00', closesAt: '01:00', slotMinutes: 30 };
    const evening = { opensAt: '23:00', closesAt: '24:00', slotMinutes: 30 };
    await addSlots(clinic.tables, EGOROVA, { date: '2026-12-01', ...night });
    await addSlots(clinic.tables, EGOROVA, { date: '2026-12-01', ...evening });
    await addSlots(clinic.tables, EGOROVA, { date: '2026-12-02', ...night });
    expect((await slotsOf(EGOROVA, '2026-12-01')).map(({ start }) => start.slice(0, 16))).toEqual([
      '2026-12-01T00:00',
      '2026-12-01T00:30',
      '2026-12-01T23:00',
      '2026-12-01T23:30',
    ]);
  });

  it.each([
    ['on a day off', ERSHOVA.id, '2026-11-22'],
    ['for an unknown specialist', slotAt(ERSHOVA, '09:00'), MONDAY],
    ['for what is no id at all', 'somebody', MONDAY],
    ['on the first day that can be written', ERSHOVA.id, '0000-01-01'],
    ['on the last day that can be written', ERSHOVA.id, '9999-12-31'],
  ])('is empty %s', async (_, id, date) => {
    expect(await slotsOf({ id }, date)).toEqual([]);
  });

  it.each(['2026-02-30', '2026-13-01', '23.11.2026', '2026-11-23T00:00:00Z', '', '+002026-11-23'])(
    'is refused for %j, which is no day of the calendar',
    async (date) => {
      const { data, errors } = await clinic.ask(patient.accountId, SLOTS, {
        practitionerId: ERSHOVA.id,
        date,
      });
      expect(data).toBeFalsy();
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    },
  );

  it('shows as busy what is booked, to everybody, and as free again what is cancelled', async () => {
    const { appointment } = await clinic.book(patient, patient, slotAt(ZHUKOVA, '10:00'));
    expect(await busy(ZHUKOVA)).toEqual(['10:00']);
    await clinic.cancel(patient, appointment?.id ?? '');
    expect(await busy(ZHUKOVA)).toEqual([]);
  });

  it('shows as busy what has begun', async () => {
    const before = new Date(clinic.clock.now());
    clinic.clock.moveTo('2026-11-23T09:30:00+03:00');
    expect(await busy(ERSHOVA)).toEqual(['09:00', '09:30']);
    clinic.clock.moveTo(before);
  });

  it('never has one specialist in two places', async () => {
    const overlapping = { date: MONDAY, opensAt: '09:15', closesAt: '09:45', slotMinutes: 30 };
    await expect(addSlots(clinic.tables, ERSHOVA, overlapping)).rejects.toThrow('slot_practitioner_once');
  });
});
