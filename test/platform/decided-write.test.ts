import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChains } from '../../subgraphs/_platform/audit-chain.ts';
import { BOOK, openClinic, type Clinic } from '../subgraphs/scheduling/clinic.ts';
import type { Person } from '../subgraphs/scheduling/people.ts';
import { ERSHOVA, slotAt } from '../subgraphs/scheduling/timetable.ts';

/** As an act that writes, a booking; it says of itself no more than its type. */
const BOOK_ALONE = `mutation ($input: BookAppointmentInput!) { bookAppointment(input: $input) { __typename } }`;

let clinic: Clinic;
let patient: Person;
beforeEach(async () => {
  clinic = await openClinic();
  patient = await clinic.people.patient();
  clinic.takeStatements();
});
afterEach(() => clinic.close());

async function book(caller: Person, mutation = BOOK_ALONE) {
  const input = { patientId: patient.personId, slotId: slotAt(ERSHOVA, '09:00'), idempotencyKey: uuidv7() };
  const { data, errors } = await clinic.ask(caller.accountId, mutation, { input });
  return data?.['bookAppointment'] ?? errors?.[0]?.extensions['code'];
}

async function kept() {
  const { rows: appointments } = await sql`select from scheduling.appointment`.execute(clinic.admin);
  const { rows: events } = await sql<{ event: Readonly<Record<string, unknown>> }>`
    select event from audit.access_event where patient_id = ${patient.personId}::uuid order by sequence`.execute(
    clinic.admin,
  );
  return {
    appointments: appointments.length,
    events: events.map(
      ({ event }) =>
        `${String(event['action'])} ${event['permitted'] === true ? 'permitted' : String(event['reason'])}`,
    ),
  };
}

/** Statements since the last time, in one word each. */
function statements(): readonly string[] {
  const words = [
    ['from identity.policy_account a', 'facts'],
    ['audit.append', 'events'],
    ['begin', 'begin'],
    ['commit', 'commit'],
    ['rollback', 'rollback'],
    ['insert into appointment', 'booking'],
  ] as const;
  return clinic
    .takeStatements()
    .flatMap((statement) => words.find(([start]) => statement.includes(start))?.[1] ?? []);
}

describe('a write', () => {
  it('is kept with its event, once', async () => {
    expect(await book(patient)).toEqual({ __typename: 'AppointmentBooked' });
    expect(await kept()).toEqual({ appointments: 1, events: ['BOOK_APPOINTMENT permitted'] });
  });

  it('decides before its transaction and again within, on fresh facts, and writes its event there', async () => {
    await book(patient);
    expect(statements()).toEqual(['facts', 'begin', 'facts', 'booking', 'events', 'commit']);
  });

  it('leaves what its answer shows to the batch at the end of the request', async () => {
    await book(patient, BOOK);
    expect(statements()).toEqual([
      'facts',
      'begin',
      'facts',
      'booking',
      'events',
      'commit',
      'facts',
      'events',
    ]);
    expect((await kept()).events).toEqual(['BOOK_APPOINTMENT permitted', 'READ permitted']);
  });

  it('that is refused leaves its event without a transaction', async () => {
    expect(await book(await clinic.people.stranger())).toEqual({ __typename: 'PatientNotFound' });
    expect(statements()).toEqual(['facts', 'events']);
    expect(await kept()).toEqual({
      appointments: 0,
      events: ['BOOK_APPOINTMENT NOT_PERMITTED', 'READ NOT_PERMITTED'],
    });
  });

  it.each([
    ['the right to append is revoked', 'revoke execute on function audit.append(jsonb) from opeka_facts'],
    [
      'no event can be kept',
      `alter table audit.access_event add constraint full_disk check (false) not valid`,
    ],
  ])('leaves neither row nor event where %s', async (_, fault) => {
    await sql`${sql.raw(fault)}`.execute(clinic.admin);
    expect(await book(patient)).toBe('UNAVAILABLE');
    expect(statements().slice(0, 6)).toEqual(['facts', 'begin', 'facts', 'booking', 'events', 'rollback']);
    expect(await kept()).toEqual({ appointments: 0, events: [] });
    expect(await verifyAuditChains(clinic.admin)).toMatchObject({ events: 0, broken: null });
  });

  it('leaves an event, and no row, where it fails after it was permitted', async () => {
    await sql`alter table scheduling.appointment add constraint full_disk check (false) not valid`.execute(
      clinic.admin,
    );
    expect(await book(patient)).toBe('INTERNAL_SERVER_ERROR');
    expect(await kept()).toEqual({ appointments: 0, events: ['BOOK_APPOINTMENT permitted'] });
  });
});
