import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertAppointments } from '../../../subgraphs/scheduling/data/booking.repository.ts';
import { openClinic, type Clinic } from './clinic.ts';
import type { Person } from './people.ts';
import { addSlots, ERSHOVA, slotAt, ZHUKOVA } from './timetable.ts';

const LIST = `query ($patients: [_Any!]!, $first: Int! = 20, $after: String, $status: [AppointmentStatus!]) {
  _entities(representations: $patients) {
    ... on Patient {
      appointments(first: $first, after: $after, status: $status) {
        totalCount
        nodes { id status start practitioner { name } facility { name } }
        pageInfo { hasNextPage hasPreviousPage endCursor }
      }
    }
  }
}`;

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly status: string; readonly start: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
type Entities = readonly ({ readonly appointments: List } | null)[];

const PAST_DAY = '2026-11-02';
const FUTURE_DAY = '2026-12-07';

let clinic: Clinic;
let mother: Person;
let child: Person;

/** The mother has been to Ёршова and will be again, did not come once, and has cancelled; the child goes to Жукова. */
beforeAll(async () => {
  clinic = await openClinic();
  mother = await clinic.people.patient();
  child = await clinic.people.childOf(mother);
  await clinic.people.refer(mother, ERSHOVA.id);
  await clinic.people.refer(mother, ZHUKOVA.id);
  const working = { opensAt: '09:00', closesAt: '12:00', slotMinutes: 30 };
  for (const date of [PAST_DAY, FUTURE_DAY]) {
    await addSlots(clinic.tables, ERSHOVA, { date, ...working });
    await addSlots(clinic.tables, ZHUKOVA, { date, ...working });
  }
  const booked = {
    bookedBy: mother.accountId,
    bookedAt: new Date('2026-10-30T10:00:00+03:00'),
    cancelledAt: null,
    cancellationReason: null,
  };
  const of = (patient: Person, slotId: string) => ({
    ...booked,
    id: uuidv7(),
    slotId,
    patientId: patient.personId,
  });
  await insertAppointments(clinic.tables, [
    { ...of(mother, slotAt(ERSHOVA, '09:00', PAST_DAY)), status: 'FULFILLED' },
    { ...of(mother, slotAt(ERSHOVA, '11:00', PAST_DAY)), status: 'NOSHOW' },
    { ...of(mother, slotAt(ERSHOVA, '09:00', FUTURE_DAY)), status: 'BOOKED' },
    {
      ...of(mother, slotAt(ERSHOVA, '10:00', FUTURE_DAY)),
      status: 'CANCELLED',
      cancelledAt: booked.bookedAt,
      cancellationReason: 'Передумала',
    },
    { ...of(mother, slotAt(ZHUKOVA, '11:00', FUTURE_DAY)), status: 'BOOKED' },
    { ...of(child, slotAt(ZHUKOVA, '09:00', FUTURE_DAY)), status: 'BOOKED' },
  ]);
});
afterAll(() => clinic.close());

const representation = ({ personId }: Person) => ({ __typename: 'Patient', id: personId });

async function listsOf(caller: Person, patients: readonly Person[], args: object = {}): Promise<Entities> {
  const variables = { patients: patients.map(representation), ...args };
  return (await clinic.data<{ _entities: Entities }>(caller, LIST, variables))._entities;
}

async function listOf(caller: Person, patient: Person, args: object = {}): Promise<List> {
  const [entity] = await listsOf(caller, [patient], args);
  if (!entity) throw new Error('the caller does not know the patient');
  return entity.appointments;
}

const times = ({ nodes }: List) => nodes.map(({ start }) => start.slice(0, 16));

const ALL_OF_MOTHER = [
  `${FUTURE_DAY}T11:00`,
  `${FUTURE_DAY}T10:00`,
  `${FUTURE_DAY}T09:00`,
  `${PAST_DAY}T11:00`,
  `${PAST_DAY}T09:00`,
];

describe("a patient's appointments", () => {
  it('are listed from the latest', async () => {
    const list = await listOf(mother, mother);
    expect(times(list)).toEqual(ALL_OF_MOTHER);
    expect(list.totalCount).toBe(5);
  });

  it.each([
    [['BOOKED'], [`${FUTURE_DAY}T11:00`, `${FUTURE_DAY}T09:00`]],
    [
      ['FULFILLED', 'NOSHOW'],
      [`${PAST_DAY}T11:00`, `${PAST_DAY}T09:00`],
    ],
    [[], []],
    [null, ALL_OF_MOTHER],
  ])('are narrowed to the status %j, and so is their number', async (status, expected) => {
    const list = await listOf(mother, mother, { status });
    expect(times(list)).toEqual(expected);
    expect(list.totalCount).toBe(expected.length);
  });

  it('come page by page, each once, while the clock goes on past them', async () => {
    const before = new Date(clinic.clock.now());
    const seen: string[] = [];
    let after: string | null = null;
    for (const hour of ['08', '09', '10', '11', '12']) {
      clinic.clock.moveTo(`${FUTURE_DAY}T${hour}:30:00+03:00`);
      const list: List = await listOf(mother, mother, { first: 2, after });
      seen.push(...times(list));
      after = list.pageInfo.endCursor;
      if (!list.pageInfo.hasNextPage) break;
    }
    clinic.clock.moveTo(before);
    expect(seen).toEqual(ALL_OF_MOTHER);
  });

  it('of several patients come in one statement', async () => {
    clinic.takeStatements();
    const lists = await listsOf(mother, [mother, child]);
    expect(lists.map((entity) => entity?.appointments.totalCount)).toEqual([5, 1]);
    const reads = clinic.takeStatements().filter((statement) => statement.includes('from appointment a'));
    expect(reads).toHaveLength(1);
  });
});

describe('a cursor', () => {
  const tryPage = (caller: Person, patient: Person, args: object) =>
    clinic.ask(caller.accountId, LIST, { patients: [representation(patient)], ...args });

  it('opens the list of its caller, patient and filter, and no other', async () => {
    const { pageInfo } = await listOf(mother, mother, { first: 1 });
    const page = { first: 1, after: pageInfo.endCursor };
    expect(times(await listOf(mother, mother, page))).toEqual([`${FUTURE_DAY}T10:00`]);

    for (const [caller, patient, args] of [
      [clinic.registrar, mother, page],
      [mother, child, page],
      [mother, mother, { ...page, status: ['BOOKED'] }],
      [mother, mother, { ...page, after: 'x' }],
    ] as const) {
      const { errors } = await tryPage(caller, patient, args);
      expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
  });

  it.each([0, -1, 101])('is not asked for with `first: %i`', async (first) => {
    const { errors } = await tryPage(mother, mother, { first });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' });
  });
});

describe('whoever asks', () => {
  it('as a clinician finds their own appointments, and no trace of others in the count or the pages', async () => {
    const own = await listOf(clinic.otherDoctor, mother, { first: 1 });
    expect(times(own)).toEqual([`${FUTURE_DAY}T11:00`]);
    expect(own.totalCount).toBe(1);
    expect(own.pageInfo.hasNextPage).toBe(false);
    expect((await listOf(clinic.doctor, mother)).totalCount).toBe(4);
  });

  it('as a registrar of the clinic finds all of them', async () => {
    expect((await listOf(clinic.registrar, mother)).totalCount).toBe(5);
  });

  it('without a link to the patient finds nobody', async () => {
    const stranger = await clinic.people.stranger();
    for (const caller of [stranger, clinic.registrarElsewhere, child])
      expect(await listsOf(caller, [mother])).toEqual([null]);
    expect(await listsOf(clinic.doctor, [child, mother])).toEqual([null, expect.anything()]);
  });

  it('about a patient who has blocked the portal is told so and sees none', async () => {
    const patient = await clinic.people.patient();
    await clinic.people.blockPortal(patient);
    const { data, errors } = await clinic.ask(patient.accountId, LIST, {
      patients: [representation(patient)],
    });
    expect(data).toEqual({ _entities: [{ appointments: null }] });
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', reason: 'PORTAL_BLOCKED' });
  });
});

describe('one appointment', () => {
  const READ = 'query ($id: ID!) { appointment(id: $id) { status patient { id } } }';
  const idOf = async (patient: Person) => (await listOf(clinic.registrar, patient)).nodes[0]?.id ?? '';

  it('is read by the clinician whom it is with, who learns the patient by a referral only', async () => {
    expect(await clinic.data(clinic.otherDoctor, READ, { id: await idOf(child) })).toEqual({
      appointment: { status: 'BOOKED', patient: null },
    });
    const id = (await listOf(clinic.otherDoctor, mother)).nodes[0]?.id;
    expect(await clinic.data(clinic.otherDoctor, READ, { id })).toMatchObject({
      appointment: { patient: { id: mother.personId } },
    });
  });

  it.each<[string, () => Person]>([
    ['the parent', () => mother],
    ['a registrar of the clinic', () => clinic.registrar],
  ])('is read by %s', async (_, caller) => {
    expect(await clinic.data(caller(), READ, { id: await idOf(child) })).toEqual({
      appointment: { status: 'BOOKED', patient: { id: child.personId } },
    });
  });

  it('looks like none to everybody else, by its id and as an entity', async () => {
    const id = await idOf(child);
    const entity = `query ($appointments: [_Any!]!) {
      _entities(representations: $appointments) { ... on Appointment { status } }
    }`;
    const appointments = [{ __typename: 'Appointment', id }];
    const stranger = await clinic.people.stranger();
    for (const caller of [stranger, clinic.doctor, clinic.registrarElsewhere, child]) {
      expect(await clinic.data(caller, READ, { id })).toEqual({ appointment: null });
      expect(await clinic.data(caller, entity, { appointments })).toEqual({ _entities: [null] });
    }
    expect(await clinic.data(mother, READ, { id: uuidv7() })).toEqual({ appointment: null });
    expect(await clinic.data(mother, READ, { id: 'none' })).toEqual({ appointment: null });
  });

  it('that was cancelled tells the clinician why, and not any more whose it was', async () => {
    const patient = await clinic.people.patient();
    const booking = await clinic.book(patient, patient, slotAt(ERSHOVA, '10:30', FUTURE_DAY));
    const id = booking.appointment?.id ?? '';
    await clinic.cancel(patient, id, 'Уехала');
    const query = 'query ($id: ID!) { appointment(id: $id) { status cancellationReason patient { id } } }';
    expect(await clinic.data(clinic.doctor, query, { id })).toEqual({
      appointment: { status: 'CANCELLED', cancellationReason: 'Уехала', patient: null },
    });
  });
});
