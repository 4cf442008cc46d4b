import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { fetchPage, type SortColumn } from '../../_platform/database/keyset.ts';
import type { ResultCategory } from '../../_policy/types.ts';
import type { RequestPaper } from '../domain/request-paper.ts';
import type { HidingActor, ResultHiding, ResultHidingState, ResultKind } from '../domain/result-hiding.ts';
import type { LabResultsDatabase } from './tables.ts';

const LATEST_FIRST: readonly SortColumn[] = [
  { name: 'hidden_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];

/** Sort keys of a list of hidings. */
export function resultHidingKeys({ hiddenAt, id }: ResultHiding): readonly string[] {
  return [hiddenAt.toISOString(), id];
}

/** A patient's, the latest first; in every state where none is named. */
export async function listResultHidings(
  db: Kysely<LabResultsDatabase>,
  patientId: string,
  state: ResultHidingState | null,
  page: Page,
): Promise<PageOfRows<ResultHiding>> {
  const listed = sql<HidingRow>`
    select h.id, h.patient_id, h.result_id, h.hidden_at, h.hidden_as, h.organization_id,
      case when h.observation_id is null then 'DIAGNOSTIC_REPORT' else 'OBSERVATION' end as result_kind,
      coalesce(d.category, o.category) as category,
      case when h.paper_number is not null then ${paperIn('h')} end as paper,
      r.restored_at, r.organization_id as restored_at_organization,
      case when r.hiding_id is not null then ${paperIn('r')} end as restoration_paper
    from result_hiding h
    left join diagnostic_report d on d.id = h.diagnostic_report_id
    left join observation o on o.id = h.observation_id
    left join result_restoration r on r.hiding_id = h.id
    where h.patient_id = ${patientId} and ${isIn(state)}`;
  return fetchPage(db, listed, { page, columns: LATEST_FIRST, direction: 'desc' }, hidingOf);
}

function paperIn(table: 'h' | 'r'): RawBuilder<RequestPaper> {
  const column = (name: string) => sql.ref(`${table}.${name}`);
  return sql`jsonb_build_object(
    'number', ${column('paper_number')}, 'writtenOn', ${column('written_on')},
    'identityDocument',
    jsonb_build_object('kind', ${column('document_kind')}, 'number', ${column('document_number')}))`;
}

function isIn(state: ResultHidingState | null): RawBuilder<boolean> {
  if (state === null) return sql`true`;
  return state === 'RESTORED' ? sql`r.hiding_id is not null` : sql`r.hiding_id is null`;
}

interface HidingRow {
  readonly id: string;
  readonly patient_id: string;
  readonly result_id: string;
  readonly result_kind: ResultKind;
  readonly category: ResultCategory;
  readonly hidden_at: Date;
  readonly hidden_as: HidingActor | null;
  readonly organization_id: string | null;
  readonly paper: RequestPaper | null;
  /** All null while the result is hidden. */
  readonly restored_at: Date | null;
  readonly restored_at_organization: string | null;
  readonly restoration_paper: RequestPaper | null;
}

function hidingOf(row: HidingRow): ResultHiding {
  const { restored_at: restoredAt, restored_at_organization: organizationId, restoration_paper: paper } = row;
  return {
    id: row.id,
    patientId: row.patient_id,
    resultId: row.result_id,
    resultKind: row.result_kind,
    category: row.category,
    hiddenAt: row.hidden_at,
    hiddenAs: row.hidden_as,
    organizationId: row.organization_id,
    paper: row.paper,
    restoration: restoredAt && organizationId && paper ? { restoredAt, organizationId, paper } : null,
  };
}
