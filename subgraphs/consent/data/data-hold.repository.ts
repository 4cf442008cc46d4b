import type { Kysely } from 'kysely';
import type { DataHold, DataHoldReason } from '../domain/data-hold.ts';
import type { ConsentDatabase } from './tables.ts';

type Database = Kysely<ConsentDatabase>;

/** By patient; patients whose data are not held have none. */
export async function findDataHolds(
  db: Database,
  patientIds: readonly string[],
): Promise<ReadonlyMap<string, DataHold>> {
  const rows = await db
    .selectFrom('data_hold')
    .select(['patient_id', 'placed_at', 'reason_code', 'reason'])
    .where('patient_id', 'in', patientIds)
    .where('ended_at', 'is', null)
    .execute();
  return new Map(
    rows.map(({ patient_id, placed_at, reason_code, reason }) => [
      patient_id,
      { patientId: patient_id, since: placed_at, reason: reason_code, note: reason },
    ]),
  );
}

export interface NewHold {
  readonly id: string;
  readonly patientId: string;
  readonly reason: DataHoldReason;
  readonly note: string | null;
  readonly at: Date;
  readonly by: string | null;
}

/**
 * Leaves a hold alone that is there already.
 * @returns whether there was none
 */
export async function placeDataHold(db: Database, hold: NewHold): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('data_hold')
    .values({
      id: hold.id,
      patient_id: hold.patientId,
      reason_code: hold.reason,
      reason: hold.note,
      placed_by: hold.by,
      placed_at: hold.at,
    })
    .onConflict((conflict) => conflict.column('patient_id').where('ended_at', 'is', null).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/**
 * Does nothing where there is no hold.
 * @returns whether there was one
 */
export async function endDataHold(
  db: Database,
  patientId: string,
  { at, by }: { readonly at: Date; readonly by: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('data_hold')
    .set({ ended_at: at, ended_by: by })
    .where('patient_id', '=', patientId)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
