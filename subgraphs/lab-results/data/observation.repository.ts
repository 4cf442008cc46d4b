import { sql, type Kysely } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { pagePerOwner, pagesByOwner, type SortColumn } from '../../_platform/database/keyset.ts';
import { groupRows } from '../../_platform/loaders.ts';
import type { Observation, Quantity, ReferenceRange } from '../domain/observation.ts';
import type { Identifier } from '../domain/result.ts';
import type { VisibleRows } from '../domain/visible-results.ts';
import { codingOf } from './coding.ts';
import type { GuardedObservationView, LabResultsDatabase } from './tables.ts';
import { isObservationVisible, visibleTable } from './visible-rows.ts';

type Database = Kysely<LabResultsDatabase>;

const LATEST_FIRST: readonly SortColumn[] = [
  { name: 'sorted_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];

const IN_ORDER_OF_REPORT: readonly SortColumn[] = [{ name: 'position', type: 'int8' }];

/** An observation with its place in the report that listed it. */
export interface ReportedObservation extends Observation {
  readonly position: number;
}

/** Sort keys of a patient's list of observations. */
export function observationKeys({ sortedAt, id }: Observation): readonly string[] {
  return [sortedAt.toISOString(), id];
}

/** Sort keys of a report's list of observations. */
export function reportedObservationKeys({ position }: ReportedObservation): readonly number[] {
  return [position];
}

/**
 * One page for each patient, the latest first: what the caller may see of it, and nothing else.
 * @param code only this LOINC code
 */
export async function listObservations(
  db: Database,
  patientIds: readonly string[],
  visible: readonly VisibleRows[],
  code: string | null,
  page: Page,
): Promise<ReadonlyMap<string, PageOfRows<Observation>>> {
  const isCoded = code === null ? sql`true` : sql`r.code = ${code} and r.code_system = 'http://loinc.org'`;
  const ofPatient = sql`
    select r.* from guarded_observation r join ${visibleTable(visible)} on visible.patient_id = r.patient_id
    where r.patient_id = owner.id and ${isObservationVisible} and ${isCoded}`;
  const { rows } = await pagePerOwner<GuardedObservationView>(
    patientIds,
    ofPatient,
    page,
    LATEST_FIRST,
    'desc',
  ).execute(db);
  return pagesByOwner(rows, observationOf);
}

/** One page for each report, in the order of the report. */
export async function listObservationsOfReports(
  db: Database,
  reportIds: readonly string[],
  visible: readonly VisibleRows[],
  page: Page,
): Promise<ReadonlyMap<string, PageOfRows<ReportedObservation>>> {
  const ofReport = sql`
    select r.*, m.position from diagnostic_report_observation m
    join guarded_observation r on r.id = m.observation_id
    join ${visibleTable(visible)} on visible.patient_id = r.patient_id
    where m.diagnostic_report_id = owner.id and m.removed_at is null and ${isObservationVisible}`;
  const { rows } = await pagePerOwner<GuardedObservationView & { readonly position: number }>(
    reportIds,
    ofReport,
    page,
    IN_ORDER_OF_REPORT,
    'asc',
  ).execute(db);
  return pagesByOwner(rows, (row) => ({ ...observationOf(row), position: row.position }));
}

export async function findObservations(
  db: Database,
  ids: readonly string[],
): Promise<readonly Observation[]> {
  const rows = await db.selectFrom('guarded_observation').selectAll().where('id', 'in', ids).execute();
  return rows.map(observationOf);
}

export async function findObservationIdentifiers(
  db: Database,
  observationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Identifier[]>> {
  const rows = await db
    .selectFrom('observation_identifier')
    .selectAll()
    .where('observation_id', 'in', observationIds)
    .orderBy('system')
    .orderBy('value')
    .execute();
  return groupRows(
    rows,
    ({ observation_id }) => observation_id,
    ({ system, value }) => ({ system, value }),
  );
}

function observationOf(row: GuardedObservationView): Observation {
  return {
    id: row.id,
    patientId: row.patient_id,
    organizationId: row.organization_id,
    status: row.status,
    category: row.category,
    code: codingOf(row),
    quantity: quantityOf(row),
    text: row.value_text,
    referenceRange: referenceRangeOf(row),
    interpretation: row.interpretation,
    effectiveAt: row.effective_at,
    issuedAt: row.issued_at,
    sortedAt: row.sorted_at,
    securityLabels: row.security_labels,
    guard: {
      securityLabels: row.guarding_labels,
      isHidden: row.hidden,
      isReleased: row.released,
      referralId: row.referral_id,
    },
  };
}

function quantityOf(row: GuardedObservationView): Quantity | null {
  if (row.quantity_value === null) return null;
  return {
    value: row.quantity_value,
    comparator: row.quantity_comparator,
    unit: row.quantity_unit,
    code: row.quantity_code,
  };
}

function referenceRangeOf(row: GuardedObservationView): ReferenceRange | null {
  const { reference_low: low, reference_high: high, reference_text: text } = row;
  return low === null && high === null && text === null ? null : { low, high, text };
}
