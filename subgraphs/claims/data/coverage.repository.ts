import { sql, type Kysely, type Selectable } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { pagePerOwner, pagesByOwner, type SortColumn } from '../../_platform/database/keyset.ts';
import type { Coverage } from '../domain/coverage.ts';
import type { ClaimsDatabase, CoverageTable } from './tables.ts';

type Database = Kysely<ClaimsDatabase>;

const BY_BEGINNING: readonly SortColumn[] = [
  { name: 'fee_charged_on', type: 'date' },
  { name: 'id', type: 'uuid' },
];

type CoverageRow = Selectable<CoverageTable> & { readonly is_claimed: boolean };

const isClaimed = sql<boolean>`exists (
  select from claim where claim.coverage_id = c.id and claim.submitted_at is not null
)`;

/** Sort keys of a list of coverages. */
export function coverageKeys({ feeChargedOn, id }: Coverage): readonly string[] {
  return [feeChargedOn, id];
}

export async function findCoverages(db: Database, ids: readonly string[]): Promise<readonly Coverage[]> {
  const { rows } = await sql<CoverageRow>`
    select c.*, ${isClaimed} as is_claimed from coverage c where c.id = any (${ids}::uuid[])`.execute(db);
  return rows.map(coverageOf);
}

/** One page for each insured person, the latest first. */
export async function listCoverages(
  db: Database,
  patientIds: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, PageOfRows<Coverage>>> {
  const ofOwner = sql`
    select c.*, ${isClaimed} as is_claimed from coverage c where c.patient_id = owner.id`;
  const statement = pagePerOwner<CoverageRow>(patientIds, ofOwner, page, BY_BEGINNING, 'desc');
  const { rows } = await statement.execute(db);
  return pagesByOwner(rows, coverageOf);
}

function coverageOf(row: CoverageRow): Coverage {
  return {
    id: row.id,
    number: row.number,
    patientId: row.patient_id,
    insurerOrganizationId: row.insurer_organization_id,
    programme: row.programme,
    feeChargedOn: row.fee_charged_on,
    validThrough: row.valid_through,
    endedOn: row.ended_on,
    sumInsuredAKopecks: row.sum_insured_a_kopecks,
    sumInsuredBKopecks: row.sum_insured_b_kopecks,
    isClaimed: row.is_claimed,
  };
}
