import { Temporal } from 'temporal-polyfill';
import type { Kysely } from 'kysely';
import { insertRows } from '../subgraphs/_platform/database/insert-rows.ts';
import type { AppointmentTable, SchedulingDatabase, SlotTable } from '../subgraphs/scheduling/data/tables.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import { demoId } from './demo-id.ts';
import { personId } from './demo-people.ts';
import { DEMO_CLINIC, DEMO_OTHER_CLINIC } from './organizations.ts';
import { personaNamed } from './personas.ts';
import { practitionerId } from './seed-identity.ts';

const FACILITIES = [
  {
    key: 'centre',
    organization: DEMO_CLINIC,
    city: 'Нижний Новгород',
    address: 'Большая Покровская улица, 100',
  },
  {
    key: 'river',
    organization: DEMO_CLINIC,
    city: 'Нижний Новгород',
    address: 'Нижневолжская набережная, 200',
  },
  { key: 'grove', organization: DEMO_OTHER_CLINIC, city: 'Дзержинск', address: 'Садовая улица, 300' },
] as const;

const SPECIALTIES = {
  therapy: 'Терапия',
  paediatrics: 'Педиатрия',
  cardiology: 'Кардиология',
  endocrinology: 'Эндокринология',
  ophthalmology: 'Офтальмология',
} as const;

/** The specialists of the demo; the first two are personas. */
export const SPECIALISTS = [
  {
    key: 'doctor',
    name: 'Захарова Анна Борисовна',
    specialties: ['therapy', 'paediatrics'],
    facilities: ['centre'],
  },
  { key: 'other-doctor', name: 'Мельник Олег Юрьевич', specialties: ['cardiology'], facilities: ['centre'] },
  {
    key: 'paediatrician',
    name: 'Родина Вера Максимовна',
    specialties: ['paediatrics'],
    facilities: ['river'],
  },
  {
    key: 'endocrinologist',
    name: 'Чернов Глеб Иванович',
    specialties: ['endocrinology'],
    facilities: ['river'],
  },
  {
    key: 'ophthalmologist',
    name: 'Ёлкина Софья Львовна',
    specialties: ['ophthalmology'],
    facilities: ['grove'],
  },
] as const;

type SpecialistKey = (typeof SPECIALISTS)[number]['key'];

const FIRST_DAY = -60;
const LAST_DAY = 90;
const TIMES = [
  '09:00',
  '09:30',
  '10:00',
  '10:30',
  '11:00',
  '11:30',
  '14:00',
  '14:30',
  '15:00',
  '15:30',
] as const;
const SLOT_MS = 30 * 60 * 1000;

/** Facilities, specialists, their timetables of five months, and the personas' appointments. */
export async function seedScheduling(db: Kysely<SchedulingDatabase>, calendar: DemoCalendar): Promise<void> {
  await insertRows(
    db,
    'facility',
    FACILITIES.map(({ key, organization, city, address }) => ({
      id: facilityId(key),
      organization_id: organization.id,
      name: `${organization.name}, ${address.split(',')[0] ?? ''}`,
      city,
      address,
    })),
  );
  await insertRows(
    db,
    'specialty',
    Object.entries(SPECIALTIES).map(([key, name]) => ({ id: specialtyId(key), name })),
  );
  await insertRows(
    db,
    'practitioner',
    SPECIALISTS.map(({ key, name }) => {
      const [family = '', given = '', patronymic = null] = name.split(' ');
      return { id: practitionerId(key), family, given, patronymic, prefix: null, content_hash: null };
    }),
  );
  await insertRows(
    db,
    'practitioner_specialty',
    SPECIALISTS.flatMap(({ key, specialties }) =>
      specialties.map((specialty) => ({
        practitioner_id: practitionerId(key),
        specialty_id: specialtyId(specialty),
      })),
    ),
  );
  await insertRows(
    db,
    'practitioner_facility',
    SPECIALISTS.flatMap(({ key, facilities }) =>
      facilities.map((facility) => ({
        practitioner_id: practitionerId(key),
        facility_id: facilityId(facility),
      })),
    ),
  );
  await insertRows(
    db,
    'slot',
    SPECIALISTS.flatMap((specialist) => timetable(specialist, calendar)),
  );
  await insertRows(db, 'appointment', appointments(calendar));
}

function timetable(
  { key, facilities }: (typeof SPECIALISTS)[number],
  calendar: DemoCalendar,
): readonly SlotTable[] {
  const days = Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, index) => FIRST_DAY + index);
  return days
    .filter((day) => isWorkday(day, calendar))
    .flatMap((day) => TIMES.map((time) => slotAt(key, facilities[0], calendar, day, time)));
}

function slotAt(
  specialist: SpecialistKey,
  facility: string,
  calendar: DemoCalendar,
  day: number,
  time: string,
): SlotTable {
  const startsAt = calendar.at(day, time);
  return {
    id: demoId(`slot/${specialist}/${startsAt.toISOString()}`),
    practitioner_id: practitionerId(specialist),
    facility_id: facilityId(facility),
    starts_at: startsAt,
    ends_at: new Date(startsAt.getTime() + SLOT_MS),
  };
}

function appointments(calendar: DemoCalendar): readonly AppointmentTable[] {
  const visit = (
    patient: string,
    specialist: SpecialistKey,
    roughDay: number,
    time: (typeof TIMES)[number],
    bookedBy: 'adult' | 'parent' | 'teen' | 'guardian' | 'attorney' | 'registrar',
  ): AppointmentTable => {
    const facility = SPECIALISTS.find(({ key }) => key === specialist)?.facilities[0] ?? 'centre';
    const slot = slotAt(specialist, facility, calendar, workdayFrom(roughDay, calendar), time);
    return {
      id: demoId(`appointment/${patient}/${slot.id}`),
      slot_id: slot.id,
      patient_id: personId(patient),
      practitioner_id: slot.practitioner_id,
      facility_id: slot.facility_id,
      starts_at: slot.starts_at,
      ends_at: slot.ends_at,
      status: roughDay < 0 ? 'FULFILLED' : 'BOOKED',
      booked_by: personaNamed(bookedBy).accountId,
      booked_at: calendar.at(roughDay - 10, '18:00'),
      idempotency_key: `demo ${slot.id}`,
      cancelled_at: null,
      cancellation_reason: null,
    };
  };
  return [
    visit('adult', 'doctor', -30, '09:00', 'adult'),
    visit('adult', 'other-doctor', 4, '10:00', 'adult'),
    visit('adult', 'doctor', 11, '09:30', 'adult'),
    visit('daughter', 'paediatrician', -20, '11:00', 'parent'),
    visit('daughter', 'doctor', 5, '14:00', 'parent'),
    visit('teen', 'endocrinologist', -15, '15:00', 'parent'),
    visit('teen', 'doctor', 7, '14:30', 'teen'),
    visit('grown-daughter', 'ophthalmologist', 8, '10:30', 'registrar'),
    visit('ward', 'doctor', 6, '11:30', 'guardian'),
    visit('elder', 'other-doctor', 9, '09:00', 'attorney'),
  ];
}

function workdayFrom(roughDay: number, calendar: DemoCalendar): number {
  let day = roughDay;
  while (!isWorkday(day, calendar)) day += 1;
  return day;
}

function isWorkday(offsetDays: number, calendar: DemoCalendar): boolean {
  return Temporal.PlainDate.from(calendar.day(offsetDays)).dayOfWeek <= 5;
}

function facilityId(key: string): string {
  return demoId(`facility/${key}`);
}

function specialtyId(key: string): string {
  return demoId(`specialty/${key}`);
}
