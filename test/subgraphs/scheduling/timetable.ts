import { v7 as uuidv7 } from 'uuid';
import type { Kysely } from 'kysely';
import {
  insertFacilities,
  insertSpecialties,
} from '../../../subgraphs/scheduling/data/facility.repository.ts';
import { insertPractitioners } from '../../../subgraphs/scheduling/data/practitioner.repository.ts';
import { insertSlots } from '../../../subgraphs/scheduling/data/slot.repository.ts';
import type { SchedulingDatabase } from '../../../subgraphs/scheduling/data/tables.ts';
import { intervalsOf } from '../../../subgraphs/scheduling/domain/timetable.ts';
import { CLINIC, OTHER_CLINIC } from './people.ts';

/** The day on which Ёршова and Жукова work from 09:00 to 12:00, in half hours. */
export const MONDAY = '2026-11-23';

export const FACILITY = {
  id: uuidv7(),
  organizationId: CLINIC.id,
  name: 'Ёлочная',
  city: 'Тверь',
  address: 'Садовый переулок, 5',
};
export const OTHER_FACILITY = {
  id: uuidv7(),
  organizationId: OTHER_CLINIC.id,
  name: 'Жемчужная',
  city: 'Калуга',
  address: 'улица 100 % Лета, 7',
};
export const THERAPY = { id: uuidv7(), name: 'Терапия' };
export const CARDIOLOGY = { id: uuidv7(), name: 'Кардиология' };

export const ERSHOVA = {
  ...named('Ёршова', 'Анна'),
  specialtyIds: [THERAPY.id],
  facilityIds: [FACILITY.id],
};
export const ZHUKOVA = {
  ...named('Жукова', 'Вера'),
  specialtyIds: [THERAPY.id, CARDIOLOGY.id],
  facilityIds: [FACILITY.id, OTHER_FACILITY.id],
};
/** Takes no appointments. */
export const EGOROVA = { ...named('Егорова', 'Инна'), specialtyIds: [], facilityIds: [] };

const ids = new Map<string, string>();

/** The slot of a specialist that begins at this time of the day. */
export function slotAt(practitioner: { readonly id: string }, time: string, date = MONDAY): string {
  const start = new Date(`${date}T${time}:00+03:00`).toISOString();
  const key = `${practitioner.id} ${start}`;
  const id = ids.get(key) ?? uuidv7();
  ids.set(key, id);
  return id;
}

/** Places, specialists and their Monday. */
export async function insertTimetable(db: Kysely<SchedulingDatabase>): Promise<void> {
  await insertFacilities(db, [FACILITY, OTHER_FACILITY]);
  await insertSpecialties(db, [THERAPY, CARDIOLOGY]);
  await insertPractitioners(db, [ERSHOVA, ZHUKOVA, EGOROVA]);
  const working = { opensAt: '09:00', closesAt: '12:00', slotMinutes: 30 };
  await addSlots(db, ERSHOVA, { date: MONDAY, ...working });
  await addSlots(db, ZHUKOVA, { date: MONDAY, ...working });
}

/** A working day of a specialist at {@link FACILITY}. */
export async function addSlots(
  db: Kysely<SchedulingDatabase>,
  practitioner: { readonly id: string },
  day: Parameters<typeof intervalsOf>[0],
): Promise<void> {
  const slots = intervalsOf(day).map(({ start, end }) => ({
    id: slotAt(practitioner, moscowTime(start), day.date),
    practitionerId: practitioner.id,
    facilityId: FACILITY.id,
    start,
    end,
  }));
  await insertSlots(db, slots);
}

function named(family: string, given: string) {
  return { id: uuidv7(), family, given, patronymic: 'Павловна', prefix: null };
}

function moscowTime(instant: Date): string {
  return new Date(instant.getTime() + 3 * 60 * 60 * 1000).toISOString().slice(11, 16);
}
