import { sql, type Kysely } from 'kysely';
import { takeTurn } from '../../_platform/database/take-turn.ts';
import type { DeliveredResourceTable, LabResultsDatabase } from './tables.ts';

type Database = Kysely<LabResultsDatabase>;

/** What a source calls one of its resources. */
export interface ResourceKey {
  readonly resourceType: string;
  readonly resourceId: string;
}

/** A resource as it was last delivered, and the row that it became. */
export interface Delivery extends ResourceKey {
  readonly rowId: string;
  readonly contentHash: string;
}

/** Serialises deliveries of one source until the transaction ends. */
export async function lockSource(db: Database, sourceId: string): Promise<void> {
  await takeTurn(db, `lab-results/delivery/${sourceId}`);
}

export async function findDeliveries(
  db: Database,
  sourceId: string,
  keys: readonly ResourceKey[],
): Promise<readonly Delivery[]> {
  const types = keys.map(({ resourceType }) => resourceType);
  const ids = keys.map(({ resourceId }) => resourceId);
  const { rows } = await sql<DeliveredResourceTable>`
    select d.* from delivered_resource d
    join unnest(${types}::text[], ${ids}::text[]) as wanted (type, id)
      on d.resource_type = wanted.type and d.resource_id = wanted.id
    where d.source_id = ${sourceId}`.execute(db);
  return rows.map((row) => ({
    resourceType: row.resource_type,
    resourceId: row.resource_id,
    rowId: row.row_id,
    contentHash: row.content_hash,
  }));
}

export async function recordDeliveries(
  db: Database,
  sourceId: string,
  deliveries: readonly Delivery[],
): Promise<void> {
  const rows = deliveries.map(({ resourceType, resourceId, rowId, contentHash }) => ({
    source_id: sourceId,
    resource_type: resourceType,
    resource_id: resourceId,
    row_id: rowId,
    content_hash: contentHash,
  }));
  await sql`
    insert into delivered_resource
    select * from jsonb_populate_recordset(null::delivered_resource, ${JSON.stringify(rows)}::jsonb)
    on conflict (source_id, resource_type, resource_id)
    do update set row_id = excluded.row_id, content_hash = excluded.content_hash`.execute(db);
}
