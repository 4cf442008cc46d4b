import type { Kysely } from 'kysely';
import type { PortalBlock, RequestChannel } from '../domain/portal-block.ts';
import type { ConsentDatabase } from './tables.ts';

type Database = Kysely<ConsentDatabase>;

/** By patient; patients without a block have none. */
export async function findPortalBlocks(
  db: Database,
  patientIds: readonly string[],
): Promise<ReadonlyMap<string, PortalBlock>> {
  const rows = await db
    .selectFrom('portal_block')
    .select(['patient_id', 'since', 'channel'])
    .where('patient_id', 'in', patientIds)
    .where('until', 'is', null)
    .execute();
  return new Map(
    rows.map(({ patient_id, since, channel }) => [patient_id, { patientId: patient_id, since, channel }]),
  );
}

/** By whom, how and when a block is laid on or lifted. */
export interface BlockAct {
  readonly at: Date;
  readonly channel: RequestChannel;
  readonly by: string | null;
}

/** Leaves a block alone that stands already. */
export async function openPortalBlock(
  db: Database,
  { id, patientId }: { readonly id: string; readonly patientId: string },
  { at, channel, by }: BlockAct,
): Promise<void> {
  await db
    .insertInto('portal_block')
    .values({ id, patient_id: patientId, since: at, channel, blocked_by: by })
    .onConflict((conflict) => conflict.column('patient_id').where('until', 'is', null).doNothing())
    .execute();
}

/** Does nothing where there is no block. */
export async function endPortalBlock(
  db: Database,
  patientId: string,
  { at, channel, by }: BlockAct,
): Promise<void> {
  await db
    .updateTable('portal_block')
    .set({ until: at, until_channel: channel, unblocked_by: by })
    .where('patient_id', '=', patientId)
    .where('until', 'is', null)
    .execute();
}
