import { sql, type Kysely, type Selectable } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { fetchPage, pagePerOwner, pagesByOwner, type SortColumn } from '../../_platform/database/keyset.ts';
import type { Breach, BreachNotice } from '../domain/breach.ts';
import type { BreachTable, ConsentDatabase } from './tables.ts';

type Database = Kysely<ConsentDatabase>;

const BY_TIME: readonly SortColumn[] = [
  { name: 'reported_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];

/** Sort keys of a list of breaches. */
export function breachKeys({ reportedAt, id }: Pick<Breach, 'reportedAt' | 'id'>): readonly string[] {
  return [reportedAt.toISOString(), id];
}

export async function findBreaches(db: Database, ids: readonly string[]): Promise<readonly Breach[]> {
  const rows = await db.selectFrom('breach').selectAll().where('id', 'in', ids).execute();
  return rows.map(breachOf);
}

/** What an organisation has reported, the latest first. */
export async function listBreaches(
  db: Database,
  organizationId: string,
  page: Page,
): Promise<PageOfRows<Breach>> {
  const listed = db.selectFrom('breach').selectAll().where('organization_id', '=', organizationId);
  return fetchPage(db, listed, { page, columns: BY_TIME, direction: 'desc' }, breachOf);
}

/** What each patient is told, the latest first. */
export async function listBreachNotices(
  db: Database,
  patientIds: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, PageOfRows<BreachNotice>>> {
  const ofOwner = sql`
    select b.*, p.patient_id from breach_patient p join breach b on b.id = p.breach_id
    where p.patient_id = owner.id`;
  const { rows } = await pagePerOwner<Selectable<BreachTable> & { patient_id: string }>(
    patientIds,
    ofOwner,
    page,
    BY_TIME,
    'desc',
  ).execute(db);
  return pagesByOwner(rows, (row) => ({ ...breachOf(row), patientId: row.patient_id }));
}

export async function insertBreach(
  db: Database,
  breach: BreachTable,
  patientIds: readonly string[],
  reached: ReadonlySet<string>,
): Promise<void> {
  await db.insertInto('breach').values(breach).execute();
  await sql`
    insert into breach_patient (patient_id, breach_id, is_reached)
    select id, ${breach.id}, id = any (${[...reached]}::uuid[])
    from unnest(${patientIds}::uuid[]) as concerned (id)`.execute(db);
}

/** Patients of whom nobody could be told by the portal. */
export async function findNotReached(db: Database, breachId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('breach_patient')
    .select('patient_id')
    .where('breach_id', '=', breachId)
    .where('is_reached', '=', false)
    .orderBy('patient_id')
    .execute();
  return rows.map(({ patient_id }) => patient_id);
}

function breachOf(row: Selectable<BreachTable>): Breach {
  return {
    id: row.id,
    organizationId: row.organization_id,
    kind: row.kind,
    description: row.description,
    measures: row.measures,
    dataClasses: row.data_classes,
    happenedAt: row.happened_at,
    foundAt: row.found_at,
    reportedAt: row.reported_at,
    patientCount: row.patient_count,
    notReachedCount: row.not_reached_count,
  };
}
