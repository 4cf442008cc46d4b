import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import type { PlatformConfig } from '../subgraphs/_platform/config.ts';
import { SILENT_LOG } from '../subgraphs/_platform/database/database-log.ts';
import { openAdminDatabase } from '../subgraphs/_platform/database/open-database.ts';
import { openDatabaseServer } from '../subgraphs/_platform/database/open-server.ts';

/** What has to be there already. */
export interface Expected {
  /** A table, as `schema.table`. */
  readonly table: string;
  /** What the operator reads where it is not. */
  readonly otherwise: string;
}

/**
 * Lends the configured database to a command that looks at something in it, as the administrator. Makes nothing.
 * @throws where there is no database, or not what is looked at
 */
export async function withExisting<Result>(
  config: PlatformConfig,
  { table, otherwise }: Expected,
  use: (admin: Kysely<unknown>) => Promise<Result>,
): Promise<Result> {
  await refuseMissingCluster(config);
  const server = await openDatabaseServer({ ...config, log: SILENT_LOG });
  const admin = openAdminDatabase<unknown>({ connection: server.connection, log: SILENT_LOG });
  try {
    const { rows } = await sql<{ present: boolean }>`
      select to_regclass(${table}) is not null as present`.execute(admin);
    if (rows[0]?.present !== true) throw new Error(otherwise);
    return await use(admin);
  } finally {
    await admin.destroy();
    await server.stop();
  }
}

/** To look at something is no reason to make a database. */
export async function refuseMissingCluster({ databaseUrl, dataDirectory }: PlatformConfig): Promise<void> {
  if (databaseUrl !== null) return;
  const cluster = join(dataDirectory, 'postgres');
  const present = await stat(cluster).catch(() => null);
  if (!present)
    throw new Error(`There is no database in ${dataDirectory}. Set DATA_DIR or DATABASE_URL to one.`);
}
