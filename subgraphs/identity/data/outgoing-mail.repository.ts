import { sql, type Insertable, type Kysely, type Selectable } from 'kysely';
import type { IdentityDatabase, OutgoingMailTable } from './tables.ts';

type Database = Kysely<IdentityDatabase>;
export type OutgoingMail = Selectable<OutgoingMailTable>;

export async function insertOutgoingMail(db: Database, mail: Insertable<OutgoingMailTable>): Promise<void> {
  await db.insertInto('outgoing_mail').values(mail).execute();
}

/** One mail that is due, locked until the transaction ends; others look past it. */
export async function lockDueMail(transaction: Database, at: Date): Promise<OutgoingMail | null> {
  const row = await transaction
    .selectFrom('outgoing_mail')
    .selectAll()
    .where('next_attempt_at', '<=', at)
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row ?? null;
}

export async function deleteMail(db: Database, id: string): Promise<void> {
  await db.deleteFrom('outgoing_mail').where('id', '=', id).execute();
}

export async function postponeMail(db: Database, id: string, until: Date): Promise<void> {
  await db
    .updateTable('outgoing_mail')
    .set({ attempts: sql`attempts + 1`, next_attempt_at: until })
    .where('id', '=', id)
    .execute();
}
