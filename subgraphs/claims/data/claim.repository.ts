import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { pagePerOwner, pagesByOwner, type SortColumn } from '../../_platform/database/keyset.ts';
import { groupRows } from '../../_platform/loaders.ts';
import type { Claim, ClaimFilter } from '../domain/claim.ts';
import type { ClaimsDatabase, ClaimTable } from './tables.ts';

type Database = Kysely<ClaimsDatabase>;

const BY_CHANGE: readonly SortColumn[] = [
  { name: 'changed_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];

/** Sort keys of a list of claims. */
export function claimKeys({ changedAt, id }: Claim): readonly string[] {
  return [changedAt.toISOString(), id];
}

export async function findClaims(db: Database, ids: readonly string[]): Promise<readonly Claim[]> {
  const rows = await db.selectFrom('claim').selectAll().where('id', 'in', ids).execute();
  return rows.map(claimOf);
}

/** By number. */
export async function findClaimsByNumber(
  db: Database,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, Claim>> {
  const rows = await db.selectFrom('claim').selectAll().where('number', 'in', numbers).execute();
  return new Map(rows.map((row) => [row.number, claimOf(row)]));
}

/** By person: the claims about others that name them as a beneficiary. */
export async function findClaimsForBeneficiaries(
  db: Database,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Claim[]>> {
  const { rows } = await sql<Selectable<ClaimTable> & { readonly beneficiary_id: string }>`
    select person.id as beneficiary_id, c.*
    from unnest(${personIds}::uuid[]) as person (id)
    join claim c on c.beneficiary_person_ids @> array[person.id]`.execute(db);
  return groupRows(rows, ({ beneficiary_id }) => beneficiary_id, claimOf);
}

/** A patient whose claims are listed. */
export interface ClaimListOwner {
  readonly patientId: string;
  /** Claims about others that stand in this patient's list, because they are a beneficiary. */
  readonly claimIdsAsBeneficiary: readonly string[];
}

/** Which rows of patients' lists are wanted. */
export interface PatientClaimListing {
  readonly page: Page;
  readonly filter: ClaimFilter;
}

/** One page for each patient, the latest changed first: claims as insured person and as beneficiary. */
export async function listClaimsOfPatients(
  db: Database,
  owners: readonly ClaimListOwner[],
  { page, filter }: PatientClaimListing,
): Promise<ReadonlyMap<string, PageOfRows<Claim>>> {
  const ofOwner = sql`
    select c.* from claim c
    where (c.patient_id = owner.id or ${isInListAsBeneficiary(owners)}) and ${matching(filter)}`;
  const patientIds = owners.map(({ patientId }) => patientId);
  const statement = pagePerOwner<Selectable<ClaimTable>>(patientIds, ofOwner, page, BY_CHANGE, 'desc');
  const { rows } = await statement.execute(db);
  return pagesByOwner(rows, claimOf);
}

/** The ids by themselves come first: by them PostgreSQL finds the rows. */
function isInListAsBeneficiary(owners: readonly ClaimListOwner[]): RawBuilder<boolean> {
  const entries = owners.flatMap(({ patientId, claimIdsAsBeneficiary }) =>
    claimIdsAsBeneficiary.map((claimId) => ({ patientId, claimId })),
  );
  if (entries.length === 0) return sql<boolean>`false`;
  const patientIds = entries.map(({ patientId }) => patientId);
  const claimIds = entries.map(({ claimId }) => claimId);
  return sql<boolean>`(
    c.id = any (${claimIds}::uuid[])
    and (owner.id, c.id) in (select * from unnest(${patientIds}::uuid[], ${claimIds}::uuid[]))
  )`;
}

/** Which rows of an insurer's list are wanted. */
export interface InsurerClaimListing {
  readonly page: Page;
  readonly filter: ClaimFilter;
  /** Only claims of these insured persons; null does not narrow. */
  readonly insuredPersonIds: readonly string[] | null;
}

/**
 * The claims that have reached an insurer, the longest unchanged first: what changes while somebody turns the pages
 * moves ahead of them and is met again, so nothing is missed.
 */
export async function listClaimsOfInsurer(
  db: Database,
  organizationId: string,
  { page, filter, insuredPersonIds }: InsurerClaimListing,
): Promise<PageOfRows<Claim>> {
  const ofOwner = sql`
    select c.* from claim c
    where c.insurer_organization_id = owner.id and c.submitted_at is not null and ${matching(filter)}
      and ${insuredPersonIds === null ? sql`true` : sql`c.patient_id = any (${insuredPersonIds}::uuid[])`}`;
  const statement = pagePerOwner<Selectable<ClaimTable>>([organizationId], ofOwner, page, BY_CHANGE, 'asc');
  const { rows } = await statement.execute(db);
  return pagesByOwner(rows, claimOf).get(organizationId) ?? { rows: [], totalCount: 0 };
}

/** Everybody about whom an insurer has a claim that the filter lets through. */
export async function findInsuredPersonIds(
  db: Database,
  organizationId: string,
  filter: ClaimFilter,
): Promise<readonly string[]> {
  const { rows } = await sql<Pick<Selectable<ClaimTable>, 'patient_id'>>`
    select distinct c.patient_id from claim c
    where c.insurer_organization_id = ${organizationId} and c.submitted_at is not null and ${matching(filter)}`.execute(
    db,
  );
  return rows.map(({ patient_id }) => patient_id);
}

function matching({ status, risk, changedSince }: ClaimFilter): RawBuilder<boolean> {
  const conditions = [
    ...(status ? [sql`c.status = any (${status}::text[])`] : []),
    ...(risk ? [sql`c.risk = any (${risk}::text[])`] : []),
    ...(changedSince ? [sql`c.changed_at >= ${changedSince}`] : []),
  ];
  return conditions.length === 0 ? sql<boolean>`true` : sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

function claimOf(row: Selectable<ClaimTable>): Claim {
  return {
    id: row.id,
    number: row.number,
    coverageId: row.coverage_id,
    patientId: row.patient_id,
    insurerOrganizationId: row.insurer_organization_id,
    beneficiaryPersonIds: row.beneficiary_person_ids,
    risk: row.risk,
    eventOn: row.event_on,
    status: row.status,
    submittedAt: row.submitted_at,
    changedAt: row.changed_at,
    approvedBenefitKopecks: row.approved_benefit_kopecks,
  };
}
