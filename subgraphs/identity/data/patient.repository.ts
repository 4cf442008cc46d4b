import { sql, type Kysely, type Selectable } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { fetchPage, isAfter, sortedBy, type SortColumn } from '../../_platform/database/keyset.ts';
import { groupRows } from '../../_platform/loaders.ts';
import type { IdentityDocument } from '../domain/identity-document.ts';
import type { Identifier, Organization, Patient } from '../domain/patient.ts';
import type { IdentityDatabase, PersonTable } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

/** Narrows a list of patients; undefined and null do not narrow. */
export interface PatientFilter {
  readonly family?: string | null | undefined;
  readonly birthDate?: string | null | undefined;
  readonly identifier?: string | null | undefined;
}

const BY_NAME: readonly SortColumn[] = [
  { name: 'family', type: 'text' },
  { name: 'given', type: 'text' },
  { name: 'id', type: 'uuid' },
];

/** Sort keys of a list of patients. */
export function patientKeys({ name, id }: Patient): readonly string[] {
  return [name.family, name.given, id];
}

export async function findPatients(db: Database, ids: readonly string[]): Promise<readonly Patient[]> {
  const rows = await db.selectFrom('person').selectAll().where('id', 'in', ids).execute();
  return rows.map(patientOf);
}

/** Ids of the patients whom a person represents, whatever the state of the representation, and of the person. */
export async function findRelatedPatientIds(db: Database, personId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('representation')
    .select('patient_id as id')
    .where('representative_id', '=', personId)
    .union(db.selectFrom('patient_registration').select('person_id as id').where('person_id', '=', personId))
    .execute();
  return rows.map(({ id }) => id);
}

/** Sorted by name. @param ids the patients whom the caller may know */
export async function listPatients(
  db: Database,
  ids: readonly string[],
  page: Page,
): Promise<PageOfRows<Patient>> {
  if (ids.length === 0) return { rows: [], totalCount: 0 };
  const rows = await db
    .selectFrom('person')
    .selectAll()
    .where('id', 'in', ids)
    .where(isAfter(page, BY_NAME, 'asc'))
    .orderBy(sortedBy(BY_NAME, 'asc'))
    .limit(page.limit + 1)
    .execute();
  return { rows: rows.map(patientOf), totalCount: ids.length };
}

/** Patients registered at an organisation, sorted by name. */
export async function listRegisteredPatients(
  db: Database,
  organizationId: string,
  filter: PatientFilter,
  page: Page,
): Promise<PageOfRows<Patient>> {
  let query = db
    .selectFrom('person')
    .where('id', 'in', (registered) =>
      registered
        .selectFrom('patient_registration')
        .select('person_id')
        .where('organization_id', '=', organizationId),
    );
  if (filter.family)
    query = query.where(sql`lower(family)`, 'like', `${escapeLike(filter.family.toLowerCase())}%`);
  if (filter.birthDate) query = query.where('birth_date', '=', filter.birthDate);
  if (filter.identifier) {
    const { identifier } = filter;
    query = query.where('id', 'in', (known) =>
      known.selectFrom('person_identifier').select('person_id').where('value', '=', identifier),
    );
  }
  return fetchPage(db, query.selectAll(), { page, columns: BY_NAME, direction: 'asc' }, patientOf);
}

/** Of each kind those that count first, then the superseded, the latest first. */
export async function findDocuments(
  db: Database,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly IdentityDocument[]>> {
  const rows = await db
    .selectFrom('identity_document')
    .selectAll()
    .where('person_id', 'in', personIds)
    .orderBy('kind')
    .orderBy(sql`superseded_at desc nulls first`)
    .orderBy('id')
    .execute();
  return groupRows(
    rows,
    ({ person_id }) => person_id,
    ({ kind, number, issuer, issued_on, superseded_at }) => ({
      kind,
      number,
      issuer,
      issuedOn: issued_on,
      supersededAt: superseded_at,
    }),
  );
}

export async function findIdentifiers(
  db: Database,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Identifier[]>> {
  const rows = await db
    .selectFrom('person_identifier')
    .selectAll()
    .where('person_id', 'in', personIds)
    .orderBy('system')
    .orderBy('value')
    .execute();
  return groupRows(
    rows,
    ({ person_id }) => person_id,
    ({ system, value }) => ({ system, value }),
  );
}

export async function findOrganizationsOf(
  db: Database,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Organization[]>> {
  const rows = await db
    .selectFrom('patient_registration as r')
    .innerJoin('organization as o', 'o.id', 'r.organization_id')
    .select(['r.person_id', 'o.id', 'o.name', 'o.kind'])
    .where('r.person_id', 'in', personIds)
    .orderBy('o.name')
    .execute();
  return groupRows(
    rows,
    ({ person_id }) => person_id,
    ({ id, name, kind }) => ({ id, name, kind }),
  );
}

function patientOf(row: Selectable<PersonTable>): Patient {
  return {
    id: row.id,
    name: { family: row.family, given: row.given, patronymic: row.patronymic },
    birthDate: row.birth_date,
    sex: row.sex,
    deceasedAt: row.deceased_at,
    legalCapacity: row.legal_capacity,
    phone: row.phone,
    email: row.email,
  };
}

/** Takes `%`, `_` and `\\` literally. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
