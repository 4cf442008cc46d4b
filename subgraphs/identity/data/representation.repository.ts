import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { pagePerOwner, pagesByOwner, type SortColumn } from '../../_platform/database/keyset.ts';
import type { Representation } from '../domain/representation.ts';
import { isCapable } from '../domain/representative.ts';
import type { IdentityDatabase, PersonTable, RepresentationTable } from './tables.ts';

type Database = Kysely<IdentityDatabase>;
type RepresentationRow = RepresentationTable &
  Pick<PersonTable, 'family' | 'given' | 'patronymic' | 'deceased_at' | 'legal_capacity'>;

const LATEST_FIRST: readonly SortColumn[] = [
  { name: 'registered_at', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];

const REPRESENTATION = sql`
  select r.*, p.family, p.given, p.patronymic, p.deceased_at, p.legal_capacity
  from representation r join person p on p.id = r.representative_id`;

/** Sort keys of a list of representations. */
export function representationKeys({ registeredAt, id }: Representation): readonly string[] {
  return [registeredAt.toISOString(), id];
}

/** Which of a patient's representations a caller may know. */
export interface RepresentationScope {
  /** Only those of this person; null: all. */
  readonly ofRepresentative: string | null;
}

/** One page for each patient, the latest registered first. */
export async function listRepresentations(
  db: Database,
  patientIds: readonly string[],
  { ofRepresentative }: RepresentationScope,
  page: Page,
): Promise<ReadonlyMap<string, PageOfRows<Representation>>> {
  const ofOwner = sql`${REPRESENTATION} where r.patient_id = owner.id
    and (${ofRepresentative}::uuid is null or r.representative_id = ${ofRepresentative})`;
  const { rows } = await pagePerOwner<RepresentationRow>(
    patientIds,
    ofOwner,
    page,
    LATEST_FIRST,
    'desc',
  ).execute(db);
  return pagesByOwner(rows, representationOf);
}

export async function findRepresentations(
  db: Database,
  ids: readonly string[],
): Promise<readonly Representation[]> {
  return representationsWhere(db, sql`r.id = any (${ids}::uuid[])`);
}

/** Of one patient, whatever their state. */
export async function findRepresentationsOf(
  db: Database,
  patientId: string,
): Promise<readonly Representation[]> {
  return representationsWhere(db, sql`r.patient_id = ${patientId}`);
}

/** By one representative, whatever their state. */
export async function findRepresentationsBy(
  db: Database,
  representativeId: string,
): Promise<readonly Representation[]> {
  return representationsWhere(db, sql`r.representative_id = ${representativeId}`);
}

/** @param condition over `r`, the representation, and `p`, the representative */
export async function representationsWhere(
  db: Database,
  condition: RawBuilder<unknown>,
): Promise<readonly Representation[]> {
  const { rows } = await sql<RepresentationRow>`${REPRESENTATION} where ${condition}`.execute(db);
  return rows.map(representationOf);
}

function representationOf(row: RepresentationRow): Representation {
  return {
    id: row.id,
    patientId: row.patient_id,
    representativeId: row.representative_id,
    representativeName: { family: row.family, given: row.given, patronymic: row.patronymic },
    representativeCapable: isCapable({ deceasedAt: row.deceased_at, legalCapacity: row.legal_capacity }),
    kind: row.kind,
    validFrom: row.valid_from,
    validThrough: row.valid_through,
    powers: row.powers,
    registeredBy: row.registered_by,
    registeredAt: row.registered_at,
    verifiedAt: row.verified_at,
    suspendedAt: row.suspended_at,
    revokedAt: row.revoked_at,
    endedAt: row.ended_at ?? null,
  };
}
