import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { pagePerOwner, pagesByOwner, type SortColumn } from '../../_platform/database/keyset.ts';
import { groupRows } from '../../_platform/loaders.ts';
import type { ResultCategory } from '../../_policy/types.ts';
import type { DiagnosticReport } from '../domain/diagnostic-report.ts';
import type { Identifier } from '../domain/result.ts';
import type { VisibleRows } from '../domain/visible-results.ts';
import { codingOf } from './coding.ts';
import type { DiagnosticReportTable, LabResultsDatabase } from './tables.ts';
import { isReportVisible, visibleTable } from './visible-rows.ts';

type Database = Kysely<LabResultsDatabase>;

const LATEST_FIRST: readonly SortColumn[] = [
  { name: 'sorted_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];

/** Sort keys of a list of reports. */
export function reportKeys({ sortedAt, id }: DiagnosticReport): readonly string[] {
  return [sortedAt.toISOString(), id];
}

/** One page for each patient, the latest first: what the caller may see of it, and nothing else. */
export async function listReports(
  db: Database,
  patientIds: readonly string[],
  visible: readonly VisibleRows[],
  categories: readonly ResultCategory[] | null,
  page: Page,
): Promise<ReadonlyMap<string, PageOfRows<DiagnosticReport>>> {
  const ofPatient = sql`
    select r.* from diagnostic_report r join ${visibleTable(visible)} on visible.patient_id = r.patient_id
    where r.patient_id = owner.id and ${isReportVisible} and ${isOfCategory(categories)}`;
  const { rows } = await pagePerOwner<DiagnosticReportTable>(
    patientIds,
    ofPatient,
    page,
    LATEST_FIRST,
    'desc',
  ).execute(db);
  return pagesByOwner(rows, reportOf);
}

export async function findReports(
  db: Database,
  ids: readonly string[],
): Promise<readonly DiagnosticReport[]> {
  const rows = await db.selectFrom('diagnostic_report').selectAll().where('id', 'in', ids).execute();
  return rows.map(reportOf);
}

export async function findReportIdentifiers(
  db: Database,
  reportIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Identifier[]>> {
  const rows = await db
    .selectFrom('diagnostic_report_identifier')
    .selectAll()
    .where('diagnostic_report_id', 'in', reportIds)
    .orderBy('system')
    .orderBy('value')
    .execute();
  return groupRows(
    rows,
    ({ diagnostic_report_id }) => diagnostic_report_id,
    ({ system, value }) => ({ system, value }),
  );
}

function isOfCategory(categories: readonly ResultCategory[] | null): RawBuilder<boolean> {
  return categories === null ? sql<boolean>`true` : sql<boolean>`r.category = any (${categories}::text[])`;
}

function reportOf(row: DiagnosticReportTable): DiagnosticReport {
  return {
    id: row.id,
    patientId: row.patient_id,
    organizationId: row.organization_id,
    status: row.status,
    category: row.category,
    code: codingOf(row),
    effectiveAt: row.effective_at,
    issuedAt: row.issued_at,
    sortedAt: row.sorted_at,
    securityLabels: row.security_labels,
    conclusion: row.conclusion,
    referralId: row.based_on,
    isReleased: row.released_at !== null,
    isHidden: row.hidden_at !== null,
  };
}
