import { sql, type Kysely, type Selectable } from 'kysely';
import type { Page, PageOfRows } from '../../_platform/connection.ts';
import { pagePerOwner, pagesByOwner, type SortColumn } from '../../_platform/database/keyset.ts';
import type { PortalBlock, RequestChannel } from '../domain/portal-block.ts';
import type { SignatureCapacity } from '../domain/signature.ts';
import type { ConsentDatabase, PortalBlockTable } from './tables.ts';

type Database = Kysely<ConsentDatabase>;

const BY_TIME: readonly SortColumn[] = [
  { name: 'since', type: 'timestamptz' },
  { name: 'id', type: 'uuid' },
];

/** Sort keys of a list of blocks. */
export function portalBlockKeys({ since, id }: PortalBlock): readonly string[] {
  return [since.toISOString(), id];
}

/** By patient; patients without a block have none. */
export async function findPortalBlocks(
  db: Database,
  patientIds: readonly string[],
): Promise<ReadonlyMap<string, PortalBlock>> {
  const rows = await db
    .selectFrom('portal_block')
    .selectAll()
    .where('patient_id', 'in', patientIds)
    .where('until', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.patient_id, blockOf(row)]));
}

/** One page for each patient, the latest first, lifted ones included. */
export async function listPortalBlocks(
  db: Database,
  patientIds: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, PageOfRows<PortalBlock>>> {
  const ofOwner = sql`select b.* from portal_block b where b.patient_id = owner.id`;
  const { rows } = await pagePerOwner<Selectable<PortalBlockTable>>(
    patientIds,
    ofOwner,
    page,
    BY_TIME,
    'desc',
  ).execute(db);
  return pagesByOwner(rows, blockOf);
}

/** By whom, how and when a block is laid on or lifted. */
export interface BlockAct {
  readonly at: Date;
  readonly channel: RequestChannel;
  readonly askedBy: SignatureCapacity;
  readonly note: string | null;
  readonly by: string | null;
}

/** Leaves a block alone that stands already. */
export async function openPortalBlock(
  db: Database,
  { id, patientId }: { readonly id: string; readonly patientId: string },
  { at, channel, askedBy, note, by }: BlockAct,
): Promise<void> {
  await db
    .insertInto('portal_block')
    .values({ id, patient_id: patientId, since: at, channel, asked_by: askedBy, note, blocked_by: by })
    .onConflict((conflict) => conflict.column('patient_id').where('until', 'is', null).doNothing())
    .execute();
}

/** Does nothing where there is no block. */
export async function endPortalBlock(
  db: Database,
  patientId: string,
  { at, channel, askedBy, note, by }: BlockAct,
): Promise<void> {
  await db
    .updateTable('portal_block')
    .set({
      until: at,
      until_channel: channel,
      until_asked_by: askedBy,
      until_note: note,
      unblocked_by: by,
    })
    .where('patient_id', '=', patientId)
    .where('until', 'is', null)
    .execute();
}

function blockOf(row: Selectable<PortalBlockTable>): PortalBlock {
  return {
    id: row.id,
    patientId: row.patient_id,
    since: row.since,
    channel: row.channel,
    askedBy: row.asked_by,
    note: row.note,
    until: row.until,
    untilChannel: row.until_channel,
    untilAskedBy: row.until_asked_by,
    untilNote: row.until_note,
  };
}
