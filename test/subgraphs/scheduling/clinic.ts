import type { Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { ConsentDatabase } from '../../../subgraphs/consent/data/tables.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import type { LabResultsDatabase } from '../../../subgraphs/lab-results/data/tables.ts';
import type { SchedulingDatabase } from '../../../subgraphs/scheduling/data/tables.ts';
import { scheduling } from '../../../subgraphs/scheduling/subgraph.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';
import { CLINIC, createPeople, OTHER_CLINIC, type Person } from './people.ts';
import { ERSHOVA, insertTimetable, ZHUKOVA } from './timetable.ts';

/** The subgraph over a clinic that works; patients come with {@link Clinic.people}. */
export interface Clinic extends TestSubgraph {
  readonly people: ReturnType<typeof createPeople>;
  /** The subgraph's own tables. */
  readonly tables: Kysely<SchedulingDatabase>;
  /** The account of Ёршова. */
  readonly doctor: Person;
  /** The account of Жукова. */
  readonly otherDoctor: Person;
  readonly registrar: Person;
  /** Works where none of the patients is registered. */
  readonly registrarElsewhere: Person;
  /** What a query answers without errors. */
  data<Data = Record<string, unknown>>(
    caller: Person,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<Data>;
  book(caller: Person, patient: Person, slotId: string, idempotencyKey?: string): Promise<Booking>;
  cancel(caller: Person, appointmentId: string, reason?: string): Promise<Cancellation>;
}

export interface Booking {
  readonly __typename: string;
  readonly appointment?: { readonly id: string; readonly status: string };
}

export interface Cancellation {
  readonly __typename: string;
  readonly appointment?: {
    readonly id: string;
    readonly status: string;
    readonly cancellationReason: string;
  };
}

export const BOOK = `mutation ($input: BookAppointmentInput!) {
  bookAppointment(input: $input) { __typename ... on AppointmentBooked { appointment { id status } } }
}`;

export const CANCEL = `mutation ($input: CancelAppointmentInput!) {
  cancelAppointment(input: $input) {
    __typename ... on AppointmentCancelled { appointment { id status cancellationReason } }
  }
}`;

export async function openClinic(): Promise<Clinic> {
  const subgraph = await startTestSubgraph(scheduling);
  const tables = subgraph.database<SchedulingDatabase>('scheduling');
  const people = createPeople(
    subgraph.database<IdentityDatabase>('identity'),
    subgraph.database<ConsentDatabase>('consent'),
    subgraph.database<LabResultsDatabase>('lab_results'),
  );
  await people.openOrganizations();
  await insertTimetable(tables);
  const [doctor, otherDoctor, registrar, registrarElsewhere] = await Promise.all([
    people.staff({ role: 'CLINICIAN', organizationId: CLINIC.id, practitionerId: ERSHOVA.id }),
    people.staff({ role: 'CLINICIAN', organizationId: CLINIC.id, practitionerId: ZHUKOVA.id }),
    people.staff({ role: 'REGISTRAR', organizationId: CLINIC.id }),
    people.staff({ role: 'REGISTRAR', organizationId: OTHER_CLINIC.id }),
  ]);

  async function data<Data>(caller: Person, query: string, variables: Record<string, unknown> = {}) {
    const { data: answer, errors } = await subgraph.ask(caller.accountId, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return answer as Data;
  }

  return {
    ...subgraph,
    people,
    tables,
    doctor,
    otherDoctor,
    registrar,
    registrarElsewhere,
    data,
    async book(caller, patient, slotId, idempotencyKey = uuidv7()) {
      const input = { patientId: patient.personId, slotId, idempotencyKey };
      return (await data<{ bookAppointment: Booking }>(caller, BOOK, { input })).bookAppointment;
    },
    async cancel(caller, appointmentId, reason) {
      const input = { appointmentId, reason };
      return (await data<{ cancelAppointment: Cancellation }>(caller, CANCEL, { input })).cancelAppointment;
    },
  };
}
