import { sql, type Insertable, type Kysely, type RawBuilder } from 'kysely';

/**
 * Inserts rows, or brings those with the same `id` up to date, in one statement with one parameter, however many rows
 * there are. No two rows may have the same id; all name the columns of the first.
 * @param kept columns that a row which is there already keeps as it is
 * @param keptWhere columns that it keeps where a condition over that row is true
 */
export async function storeRows<Database, Table extends keyof Database & string>(
  db: Kysely<Database>,
  table: Table,
  rows: readonly Insertable<Database[Table]>[],
  kept: readonly (keyof Database[Table] & string)[] = [],
  keptWhere: { readonly [Column in keyof Database[Table] & string]?: RawBuilder<boolean> } = {},
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const changed = Object.keys(first).filter(
    (column) => column !== 'id' && !(kept as readonly string[]).includes(column),
  );
  const conditions: Readonly<Record<string, RawBuilder<boolean> | undefined>> = keptWhere;
  const assignments = changed.map((column) => {
    const ref = sql.ref(column);
    const condition = conditions[column];
    return condition === undefined
      ? sql`${ref} = excluded.${ref}`
      : sql`${ref} = case when ${condition} then ${sql.ref(`${table}.${column}`)} else excluded.${ref} end`;
  });
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  await sql`
    insert into ${sql.table(table)} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::jsonb)
    on conflict (id) do update set ${sql.join(assignments)}`.execute(db);
}
