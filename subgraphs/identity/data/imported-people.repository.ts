import { sql, type Kysely } from 'kysely';
import { storeRows } from '../../_platform/database/store-rows.ts';
import type { Identifier } from '../domain/patient.ts';
import type { IdentityDatabase, OrganizationTable, PersonTable, RepresentationTable } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

/** A person as another system describes them, and the organisations at which that makes them a patient. */
export interface ImportedPerson {
  readonly person: PersonTable;
  readonly identifiers: readonly Identifier[];
  readonly registeredAt: readonly string[];
}

/** An organisation as another system describes it. */
export interface ImportedOrganization {
  readonly organization: OrganizationTable;
  readonly identifiers: readonly Identifier[];
}

/**
 * Stores people by their ids, new or known. Legal capacity is decided here and not by the source, so that of a known
 * one stays; so does what reception has recorded of their death, and with an account of their own the phone and e-mail
 * that they keep there [000 §3.3]: mails would go to an address that they have given up. An identifier that somebody else has already stays with them: whether the two are one is not for us to say.
 */
export async function storePeople(
  db: Database,
  people: readonly ImportedPerson[],
  registeredAt: Date,
): Promise<void> {
  if (people.length === 0) return;
  const persons = people.map(({ person }) => person);
  const hasAccount = sql<boolean>`exists (select from account where account.person_id = person.id)`;
  await storeRows(db, 'person', persons, ['legal_capacity'], {
    phone: hasAccount,
    email: hasAccount,
    deceased_at: sql<boolean>`exists (
      select from legal_status_record where patient_id = person.id and kind <> 'CAPACITY'
    )`,
  });
  const identifiers = people.flatMap((imported) =>
    imported.identifiers.map((identifier) => ({ person_id: imported.person.id, ...identifier })),
  );
  await insertMissing(db, 'person_identifier', identifiers);
  const registrations = people.flatMap(({ person, registeredAt: organizationIds }) =>
    organizationIds.map((organization_id) => ({
      person_id: person.id,
      organization_id,
      registered_at: registeredAt,
    })),
  );
  await insertMissing(db, 'patient_registration', registrations);
}

/** Stores organisations by their ids, as {@link storePeople} does people. */
export async function storeOrganizations(
  db: Database,
  organizations: readonly ImportedOrganization[],
): Promise<void> {
  if (organizations.length === 0) return;
  const rows = organizations.map(({ organization }) => organization);
  await storeRows(db, 'organization', rows);
  const identifiers = organizations.flatMap((imported) =>
    imported.identifiers.map((identifier) => ({ organization_id: imported.organization.id, ...identifier })),
  );
  await insertMissing(db, 'organization_identifier', identifiers);
}

/** By id, or by the value of a business identifier; several where the value is not unique. */
export async function findOrganizationsNamed(
  db: Database,
  idOrIdentifier: string,
): Promise<readonly OrganizationTable[]> {
  return db
    .selectFrom('organization')
    .selectAll()
    .where((where) =>
      where.or([
        where(sql<string>`id::text`, '=', idOrIdentifier),
        where('id', 'in', (identified) =>
          identified
            .selectFrom('organization_identifier')
            .select('organization_id')
            .where('value', '=', idOrIdentifier),
        ),
      ]),
    )
    .execute();
}

export async function findLaboratories(db: Database): Promise<readonly OrganizationTable[]> {
  return db.selectFrom('organization').selectAll().where('kind', '=', 'LAB').execute();
}

export type IdentifiedPatient = Pick<PersonTable, 'id' | 'birth_date' | 'deceased_at' | 'legal_capacity'>;

/** Patients with a business identifier of this value, whatever its namespace. */
export async function findPatientsIdentifiedBy(
  db: Database,
  value: string,
): Promise<readonly IdentifiedPatient[]> {
  return db
    .selectFrom('person')
    .select(['id', 'birth_date', 'deceased_at', 'legal_capacity'])
    .where('id', 'in', (identified) =>
      identified.selectFrom('person_identifier').select('person_id').where('value', '=', value),
    )
    .execute();
}

type KeyedTable = 'person_identifier' | 'organization_identifier' | 'patient_registration';

/** Rows whose key is taken already are left out. */
async function insertMissing(db: Database, table: KeyedTable, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into ${sql.table(table)}
    select * from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict do nothing`.execute(db);
}

/** Representations of a patient by one person that nobody has revoked, whatever else their state. */
export async function findRepresentationsBetween(
  db: Database,
  patientId: string,
  representativeId: string,
): Promise<readonly RepresentationTable[]> {
  return db
    .selectFrom('representation')
    .selectAll()
    .where('patient_id', '=', patientId)
    .where('representative_id', '=', representativeId)
    .where('revoked_at', 'is', null)
    .execute();
}
