import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { ensureRoles } from './ensure-roles.ts';
import { MigrationFailedError } from './errors.ts';
import { publishFactViews } from './fact-views.ts';
import { pendingMigrations, recordMigration } from './migration-history.ts';

/** One step of a schema's history. Never edited once it has been applied anywhere. */
export interface Migration {
  /** Numbered and named by intent: `0001-create-people`. */
  readonly name: string;
  /** Runs as the administrator, with the schema first on the search path. */
  up(db: Kysely<unknown>): Promise<void>;
}

export interface MigrationPlan {
  /** Made if missing. */
  readonly schema: string;
  /** Made if missing: `opeka_<schema>`, whose rights end at this schema and the published fact views. */
  readonly role: string;
  /** All of them, oldest first. */
  readonly migrations: readonly Migration[];
}

/**
 * Brings one schema up to date: all of its pending migrations or none, in one transaction.
 * Of several starters at once one migrates, the others wait and find nothing to do.
 * @param adminDb a database opened by `openAdminDatabase`
 * @returns the names of the migrations that were applied now
 * @throws {MigrationOrderError} when the database's history is not the beginning of the plan's
 * @throws {MigrationFailedError} when a migration throws; nothing of it is kept
 * @throws {FactViewDependencyError} when a `policy_*` view reads another schema
 */
export async function migrate(adminDb: Kysely<unknown>, plan: MigrationPlan): Promise<readonly string[]> {
  await ensureRoles(adminDb, plan.role);
  return adminDb.transaction().execute(async (transaction) => {
    await takeTurn(transaction);
    await prepareSchema(transaction, plan);
    const pending = await pendingMigrations(transaction, plan);
    for (const migration of pending) await apply(transaction, plan, migration);
    if (pending.length > 0) await grantFunctions(transaction, plan);
    await publishFactViews(transaction, plan);
    return pending.map(({ name }) => name);
  });
}

/** One lock for all schemas of the database: extensions are common to them. */
async function takeTurn(transaction: Transaction<unknown>): Promise<void> {
  const MIGRATION_LOCK = 7_016_730_002;
  await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction);
}

async function prepareSchema(
  transaction: Transaction<unknown>,
  { schema, role }: MigrationPlan,
): Promise<void> {
  const [schemaId, roleId] = [sql.id(schema), sql.id(role)];
  await sql`create extension if not exists btree_gist schema public`.execute(transaction);
  await sql`create extension if not exists pgcrypto schema public`.execute(transaction);
  await sql`create schema if not exists ${schemaId}`.execute(transaction);
  await sql`grant usage on schema ${schemaId} to ${roleId}, opeka_facts`.execute(transaction);
  // Rights come with each new table, once: what a migration takes away again (say, delete) stays away.
  await sql`alter default privileges in schema ${schemaId}
    grant select, insert, update, delete on tables to ${roleId}`.execute(transaction);
  await sql`alter default privileges in schema ${schemaId}
    grant usage, select on sequences to ${roleId}`.execute(transaction);
  await sql`select set_config('search_path', ${`"${schema}", public`}, true)`.execute(transaction);
}

async function apply(
  transaction: Transaction<unknown>,
  plan: MigrationPlan,
  migration: Migration,
): Promise<void> {
  try {
    await migration.up(transaction);
    await recordMigration(transaction, plan.schema, migration.name);
  } catch (cause) {
    throw new MigrationFailedError(plan.schema, migration.name, cause);
  }
}

/** PostgreSQL lets everybody call a new function; one that runs with its owner's rights would be a way in. */
async function grantFunctions(
  transaction: Transaction<unknown>,
  { schema, role }: MigrationPlan,
): Promise<void> {
  const schemaId = sql.id(schema);
  await sql`revoke execute on all functions in schema ${schemaId} from public`.execute(transaction);
  await sql`grant execute on all functions in schema ${schemaId} to ${sql.id(role)}`.execute(transaction);
}
