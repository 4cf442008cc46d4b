import type { Insertable, Kysely } from 'kysely';
import { insertRows } from '../subgraphs/_platform/database/insert-rows.ts';
import { insertRepresentations } from '../subgraphs/identity/data/representation-record.repository.ts';
import type { AccountTable, IdentityDatabase } from '../subgraphs/identity/data/tables.ts';
import { demoApplications } from './demo-applications.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import { insertOpenIdClients } from '../subgraphs/identity/data/openid-client.repository.ts';
import { demoClients } from './demo-clients.ts';
import { demoCredentials } from './demo-credentials.ts';
import { demoId } from './demo-id.ts';
import { digitsOf, passportNumber } from './demo-representation-documents.ts';
import { demoPeople, type DemoPerson } from './demo-people.ts';
import { demoRepresentations } from './demo-representations.ts';
import {
  DEMO_CLINIC,
  DEMO_INSURER,
  DEMO_LAB,
  DEMO_ORGANIZATIONS,
  DEMO_OTHER_INSURER,
} from './organizations.ts';
import { PERSONAS, type Persona } from './personas.ts';

/** The namespace of medical record numbers that the demo's clinic gives. */
const RECORD_NUMBER_SYSTEM = 'urn:opeka:demo:medical-record-number';

/** People, accounts, organisations and representations of the demo. */
export async function seedIdentity(db: Kysely<IdentityDatabase>, calendar: DemoCalendar): Promise<void> {
  const people = demoPeople(calendar);
  await insertRows(db, 'organization', DEMO_ORGANIZATIONS);
  await seedPeople(db, people, calendar);
  await insertRows(db, 'account', PERSONAS.map(accountOf));
  await insertRows(db, 'credential', await demoCredentials(calendar.at(-1000, '09:00')));
  await insertOpenIdClients(db, demoClients(calendar.at(-1000, '09:00')));
  await insertRows(db, 'account_application', demoApplications(people, calendar));
  await insertRepresentations(db, demoRepresentations(calendar));
}

/** People with their documents; those registered somewhere become patients with a record number. */
export async function seedPeople(
  db: Kysely<IdentityDatabase>,
  people: readonly DemoPerson[],
  calendar: DemoCalendar,
): Promise<void> {
  const patients = people.filter(({ registeredAt }) => registeredAt.length > 0);
  await insertRows(
    db,
    'person',
    people.map(({ key, registeredAt, recordNumber, ...person }) => person),
  );
  await insertRows(
    db,
    'patient_registration',
    patients.flatMap(({ id, registeredAt }) =>
      registeredAt.map((organizationId) => ({
        person_id: id,
        organization_id: organizationId,
        registered_at: calendar.at(-1000, '09:00'),
      })),
    ),
  );
  await insertRows(
    db,
    'person_identifier',
    patients.map(({ id, key, recordNumber = recordNumberOf(key) }) => ({
      person_id: id,
      system: RECORD_NUMBER_SYSTEM,
      value: recordNumber,
    })),
  );
  await insertRows(
    db,
    'identity_document',
    people.map((person) => documentOf(person, calendar)),
  );
}

function accountOf({ name, role, accountId, personId }: Persona): Insertable<AccountTable> {
  return {
    id: accountId,
    role,
    person_id: personId,
    organization_id: organizationOf(name),
    practitioner_id: role === 'CLINICIAN' ? practitionerId(name) : null,
    state: 'ACTIVE',
  };
}

/** Of a persona who is a clinician, and of the other specialists of the demo. */
export function practitionerId(key: string): string {
  return demoId(`practitioner/${key}`);
}

function organizationOf(name: Persona['name']): string | null {
  switch (name) {
    case 'doctor':
    case 'other-doctor':
    case 'registrar':
    case 'second-registrar':
    case 'privacy-officer':
      return DEMO_CLINIC.id;
    case 'insurer':
      return DEMO_INSURER.id;
    case 'other-insurer':
      return DEMO_OTHER_INSURER.id;
    case 'lab':
      return DEMO_LAB.id;
    default:
      return null;
  }
}

function documentOf({ key, id, birth_date }: DemoPerson, calendar: DemoCalendar) {
  const isChild = birth_date > calendar.bornYearsAgo(14, 0);
  return {
    id: demoId(`document/${key}`),
    person_id: id,
    kind: isChild ? ('BIRTH_CERTIFICATE' as const) : ('PASSPORT' as const),
    number: isChild ? `I-ДЕ № ${digitsOf(`document/${key}`).slice(0, 6)}` : passportNumber(key),
    issuer: isChild ? 'Отдел записи актов гражданского состояния' : 'Отдел по вопросам миграции',
    issued_on: isChild ? birth_date : calendar.day(-2000),
  };
}

function recordNumberOf(key: string): string {
  return demoId(`record/${key}`).slice(-8).toUpperCase();
}
