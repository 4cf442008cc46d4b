import { sql, type Kysely, type Selectable } from 'kysely';
import { insertRows } from '../../_platform/database/insert-rows.ts';
import { groupRows } from '../../_platform/loaders.ts';
import type { Facility, Specialty } from '../domain/facility.ts';
import type { FacilityTable, SchedulingDatabase } from './tables.ts';

type Database = Kysely<SchedulingDatabase>;

/** By name. @param address beginning of the city or part of the address, in any case; null does not narrow */
export async function listFacilities(db: Database, address: string | null): Promise<readonly Facility[]> {
  let query = db.selectFrom('facility').selectAll().orderBy('name').orderBy('id');
  if (address !== null) {
    const text = escapeLike(address.trim().toLowerCase());
    query = query.where((where) =>
      where.or([
        where(sql<string>`lower(city)`, 'like', `${text}%`),
        where(sql<string>`lower(address)`, 'like', `%${text}%`),
      ]),
    );
  }
  return (await query.execute()).map(facilityOf);
}

export async function findFacilities(db: Database, ids: readonly string[]): Promise<readonly Facility[]> {
  const rows = await db.selectFrom('facility').selectAll().where('id', 'in', ids).execute();
  return rows.map(facilityOf);
}

/** All specialties, by name. */
export async function listSpecialties(db: Database): Promise<readonly Specialty[]> {
  return db.selectFrom('specialty').selectAll().orderBy('name').orderBy('id').execute();
}

export async function findSpecialties(db: Database, ids: readonly string[]): Promise<readonly Specialty[]> {
  return db.selectFrom('specialty').selectAll().where('id', 'in', ids).execute();
}

/** Specialties for which facilities have specialists, by name. */
export async function findSpecialtiesOfFacilities(
  db: Database,
  facilityIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Specialty[]>> {
  const rows = await db
    .selectFrom('specialty as s')
    .innerJoin('practitioner_specialty as ps', 'ps.specialty_id', 's.id')
    .innerJoin('practitioner_facility as pf', 'pf.practitioner_id', 'ps.practitioner_id')
    .select(['pf.facility_id', 's.id', 's.name'])
    .distinct()
    .where('pf.facility_id', 'in', facilityIds)
    .orderBy('s.name')
    .orderBy('s.id')
    .execute();
  return groupRows(
    rows,
    ({ facility_id }) => facility_id,
    ({ id, name }) => ({ id, name }),
  );
}

/** Where specialists take appointments, by name. */
export async function findFacilitiesOfPractitioners(
  db: Database,
  practitionerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Facility[]>> {
  const rows = await db
    .selectFrom('practitioner_facility as pf')
    .innerJoin('facility as f', 'f.id', 'pf.facility_id')
    .selectAll('f')
    .select('pf.practitioner_id')
    .where('pf.practitioner_id', 'in', practitionerIds)
    .orderBy('f.name')
    .orderBy('f.id')
    .execute();
  return groupRows(rows, ({ practitioner_id }) => practitioner_id, facilityOf);
}

/** For demo data and imports. */
export async function insertFacilities(db: Database, facilities: readonly Facility[]): Promise<void> {
  const rows = facilities.map(({ id, organizationId, name, city, address }) => ({
    id,
    organization_id: organizationId,
    name,
    city,
    address,
  }));
  await insertRows(db, 'facility', rows);
}

/** For demo data and imports. */
export async function insertSpecialties(db: Database, specialties: readonly Specialty[]): Promise<void> {
  await insertRows(
    db,
    'specialty',
    specialties.map(({ id, name }) => ({ id, name })),
  );
}

function facilityOf({ id, organization_id, name, city, address }: Selectable<FacilityTable>): Facility {
  return { id, organizationId: organization_id, name, city, address };
}

/** Takes `%`, `_` and `\\` literally. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
