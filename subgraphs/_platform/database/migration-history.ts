import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { MigrationOrderError } from './errors.ts';
import type { Migration, MigrationPlan } from './migrate.ts';

/**
 * The plan's migrations that are not yet in `<schema>.migration`.
 * @throws {MigrationOrderError} unless what was applied is the beginning of the plan
 */
export async function pendingMigrations(
  transaction: Transaction<unknown>,
  { schema, role, migrations }: MigrationPlan,
): Promise<readonly Migration[]> {
  const table = sql.id(schema, 'migration');
  await sql`create table if not exists ${table} (
    position integer generated always as identity primary key,
    name text not null unique,
    applied_at timestamptz not null default now()
  )`.execute(transaction);
  await sql`revoke insert, update, delete on ${table} from ${sql.id(role)}`.execute(transaction);

  const { rows: applied } = await sql<{ name: string }>`
    select name from ${table} order by position`.execute(transaction);
  for (const [index, { name }] of applied.entries()) {
    const expected = migrations[index]?.name ?? null;
    if (expected !== name) throw new MigrationOrderError(schema, name, expected);
  }
  return migrations.slice(applied.length);
}

export async function recordMigration(
  transaction: Transaction<unknown>,
  schema: string,
  name: string,
): Promise<void> {
  await sql`insert into ${sql.id(schema, 'migration')} (name) values (${name})`.execute(transaction);
}
