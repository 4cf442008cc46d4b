import type { Insertable, Kysely } from 'kysely';

/** PostgreSQL takes at most 65 535 parameters in a statement. */
const MOST_PARAMETERS = 60_000;

/** Inserts any number of rows in as few statements as PostgreSQL allows. */
export async function insertRows<Database, Table extends keyof Database & string>(
  db: Kysely<Database>,
  table: Table,
  rows: readonly Insertable<Database[Table]>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).length;
  const rowsPerStatement = Math.max(1, Math.floor(MOST_PARAMETERS / Math.max(columns, 1)));
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    await db
      .insertInto(table)
      .values(rows.slice(start, start + rowsPerStatement))
      .execute();
  }
}
