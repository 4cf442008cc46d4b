import { sql, type Kysely, type Selectable } from 'kysely';
import { insertRows } from '../../_platform/database/insert-rows.ts';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { pagePerOwner, pagesByOwner, type SortColumn } from '../../_platform/database/keyset.ts';
import { groupRows } from '../../_platform/loaders.ts';
import type { RepresentationDocument } from '../domain/representation-document.ts';
import type { RepresentationEvent } from '../domain/representation-event.ts';
import type { IdentityDatabase, RepresentationEventTable, RepresentationTable } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

const FIRST_FIRST: readonly SortColumn[] = [{ name: 'sequence', type: 'int8' }];

/** Sort keys of a representation's history. */
export function eventKeys({ sequence }: Pick<RepresentationEvent, 'sequence'>): readonly number[] {
  return [sequence];
}

/** One page for each representation, from its registration on. */
export async function listRepresentationEvents(
  db: Database,
  representationIds: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, PageOfRows<RepresentationEvent>>> {
  const ofOwner = sql`
    select e.*, e.representation_id as id from representation_event e where e.representation_id = owner.id`;
  const { rows } = await pagePerOwner<Selectable<RepresentationEventTable> & { readonly id: string }>(
    representationIds,
    ofOwner,
    page,
    FIRST_FIRST,
    'asc',
  ).execute(db);
  return pagesByOwner(rows, eventOf);
}

/** Adds the next line to a representation's history; the caller holds the patient's turn. */
export async function addRepresentationEvent(
  db: Database,
  event: Omit<RepresentationEvent, 'sequence'>,
): Promise<void> {
  await sql`
    insert into representation_event
      (representation_id, sequence, at, change, actor, person_id, organization_id, reason, last_day)
    select ${event.representationId}, coalesce(max(sequence), 0) + 1, ${event.at}, ${event.change}, ${event.actor},
      ${event.personId}::uuid, ${event.organizationId}::uuid, ${event.reason}, ${event.lastDay}::date
    from representation_event where representation_id = ${event.representationId}`.execute(db);
}

/** Where a representation was registered; null where its history does not say. */
export async function findRegisteringOrganization(db: Database, id: string): Promise<string | null> {
  const row = await db
    .selectFrom('representation_event')
    .select('organization_id')
    .where('representation_id', '=', id)
    .where('change', '=', 'REGISTERED')
    .executeTakeFirst();
  return row?.organization_id ?? null;
}

/** By representation, as they were shown. */
export async function findRepresentationDocuments(
  db: Database,
  representationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RepresentationDocument[]>> {
  const rows = await db
    .selectFrom('representation_document')
    .selectAll()
    .where('representation_id', 'in', representationIds)
    .orderBy('position')
    .execute();
  return groupRows(
    rows,
    ({ representation_id }) => representation_id,
    ({ kind, number, issuer, issued_on }) => ({ kind, number, issuer, issuedOn: issued_on }),
  );
}

/** A representation that is on record already, with what proved it and where it was registered. */
export interface RecordedRepresentation {
  readonly row: RepresentationTable;
  readonly organizationId: string;
  readonly documents: readonly RepresentationDocument[];
}

/** Representations with their documents and the history that their rows tell. */
export async function insertRepresentations(
  db: Database,
  recorded: readonly RecordedRepresentation[],
): Promise<void> {
  await insertRows(
    db,
    'representation',
    recorded.map(({ row }) => row),
  );
  await insertRows(
    db,
    'representation_document',
    recorded.flatMap(({ row, documents }) =>
      documents.map(({ kind, number, issuer, issuedOn }, index) => ({
        representation_id: row.id,
        position: index + 1,
        kind,
        number,
        issuer,
        issued_on: issuedOn,
      })),
    ),
  );
  await insertRows(db, 'representation_event', recorded.flatMap(historyOf));
}

function historyOf({ row, organizationId }: RecordedRepresentation): readonly RepresentationEventTable[] {
  const event = (
    change: RepresentationEventTable['change'],
    at: Date | null,
    personId: string | null,
    more: Partial<RepresentationEventTable> = {},
  ) => (at === null || personId === null ? [] : [{ change, at, person_id: personId, ...more }]);
  const told = [
    ...event('REGISTERED', row.registered_at, row.registered_by, { last_day: row.valid_through }),
    ...event('VERIFIED', row.verified_at, row.verified_by),
    ...event('SUSPENDED', row.suspended_at, row.registered_by, { reason: 'DISPUTE' }),
    ...event('REVOKED', row.revoked_at, row.registered_by, { reason: 'PATIENT_WISH' }),
  ];
  return told.map((line, index) => ({
    representation_id: row.id,
    sequence: index + 1,
    actor: 'STAFF',
    organization_id: organizationId,
    reason: null,
    last_day: null,
    ...line,
  }));
}

function eventOf(row: Selectable<RepresentationEventTable>): RepresentationEvent {
  return {
    representationId: row.representation_id,
    sequence: row.sequence,
    at: row.at,
    change: row.change,
    actor: row.actor,
    personId: row.person_id,
    organizationId: row.organization_id,
    reason: row.reason,
    lastDay: row.last_day,
  };
}
