import { sql, type Kysely } from 'kysely';
import { storeRows } from '../../_platform/database/store-rows.ts';
import type { Identifier } from '../domain/result.ts';
import type { DiagnosticReportTable, LabResultsDatabase, ObservationTable } from './tables.ts';

type Database = Kysely<LabResultsDatabase>;

/** A row with the ids that other systems gave it. */
export interface Identified<Row> {
  readonly row: Row;
  readonly identifiers: readonly Identifier[];
}

/** Observations of a report, in its order; each once. */
export interface ReportContents {
  readonly reportId: string;
  readonly observationIds: readonly string[];
}

/**
 * Stores reports by their ids, new or known. Of a known one the release, the patient's hiding and the referral stay as
 * they are: they are not the source's to change.
 */
export async function storeReports(
  db: Database,
  reports: readonly Identified<DiagnosticReportTable>[],
): Promise<void> {
  const rows = reports.map(({ row }) => row);
  await storeRows(db, 'diagnostic_report', rows, KEPT);
  await replaceIdentifiers(db, 'diagnostic_report', reports);
}

/** Stores observations by their ids, as {@link storeReports} does reports. */
export async function storeObservations(
  db: Database,
  observations: readonly Identified<ObservationTable>[],
): Promise<void> {
  const rows = observations.map(({ row }) => row);
  await storeRows(db, 'observation', rows, KEPT);
  await replaceIdentifiers(db, 'observation', observations);
}

/**
 * Says anew which observations reports hold. One that is left out stays under the report's guards: a correction is no
 * release, and neither shows what the patient has hidden nor lifts a label.
 * @param now when the correction came
 */
export async function storeReportContents(
  db: Database,
  contents: readonly ReportContents[],
  now: Date,
): Promise<void> {
  if (contents.length === 0) return;
  await db
    .updateTable('diagnostic_report_observation')
    .set({ removed_at: now })
    .where('removed_at', 'is', null)
    .where(
      'diagnostic_report_id',
      '=',
      sql<string>`any (${contents.map(({ reportId }) => reportId)}::uuid[])`,
    )
    .execute();
  const rows = contents.flatMap(({ reportId, observationIds }) =>
    observationIds.map((observationId, index) => ({
      diagnostic_report_id: reportId,
      position: index + 1,
      observation_id: observationId,
    })),
  );
  await sql`
    insert into diagnostic_report_observation (diagnostic_report_id, position, observation_id)
    select diagnostic_report_id, position, observation_id
    from jsonb_populate_recordset(null::diagnostic_report_observation, ${JSON.stringify(rows)}::jsonb)
    on conflict (observation_id, diagnostic_report_id)
    do update set position = excluded.position, removed_at = null`.execute(db);
}

const KEPT = ['released_at', 'hidden_at', 'based_on'] as const;

type ResultTable = 'diagnostic_report' | 'observation';

async function replaceIdentifiers(
  db: Database,
  table: ResultTable,
  rows: readonly Identified<{ readonly id: string }>[],
): Promise<void> {
  if (rows.length === 0) return;
  const owner = sql.ref(`${table}_id`);
  const identifiers = sql.table(`${table}_identifier`);
  await sql`delete from ${identifiers} where ${owner} = any (${rows.map(({ row }) => row.id)}::uuid[])`.execute(
    db,
  );
  const values = rows.flatMap(({ row, identifiers: ids }) =>
    ids.map(({ system, value }) => ({ owner_id: row.id, system, value })),
  );
  await sql`
    insert into ${identifiers} (${owner}, system, value)
    select distinct owner_id, system, value
    from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as i (owner_id uuid, system text, value text)`.execute(
    db,
  );
}
