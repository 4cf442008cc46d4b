import { sql, type Insertable, type Kysely } from 'kysely';

/**
 * Inserts rows, or brings those with the same `id` up to date, in one statement with one parameter, however many rows
 * there are. No two rows may have the same id; all name the columns of the first.
 * @param kept columns that a row which is there already keeps as it is
 */
export async function storeRows<Database, Table extends keyof Database & string>(
  db: Kysely<Database>,
  table: Table,
  rows: readonly Insertable<Database[Table]>[],
  kept: readonly (keyof Database[Table] & string)[] = [],
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const changed = Object.keys(first).filter(
    (column) => column !== 'id' && !(kept as readonly string[]).includes(column),
  );
  const assignments = changed.map((column) => sql`${sql.ref(column)} = excluded.${sql.ref(column)}`);
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (id) do update set ${sql.join(assignments)}`.execute(db);
}
