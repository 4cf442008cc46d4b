import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sql, type Kysely } from 'kysely';
import type { PlatformConfig } from '../subgraphs/_platform/config.ts';
import { SILENT_LOG } from '../subgraphs/_platform/database/database-log.ts';
import { openAdminDatabase } from '../subgraphs/_platform/database/open-database.ts';
import { openDatabaseServer } from '../subgraphs/_platform/database/open-server.ts';

/**
 * Lends the access log of the configured database to a command, as the administrator.
 * @throws where there is no database, or no log in it
 */
export async function withAccessLog<Result>(
  config: PlatformConfig,
  use: (admin: Kysely<unknown>) => Promise<Result>,
): Promise<Result> {
  await refuseMissingCluster(config);
  const server = await openDatabaseServer({ ...config, log: SILENT_LOG });
  const admin = openAdminDatabase<unknown>({ connection: server.connection, log: SILENT_LOG });
  try {
    const { rows } = await sql<{ present: boolean }>`
      select to_regclass('audit.access_event') is not null as present`.execute(admin);
    if (rows[0]?.present !== true) throw new Error('This database has no access log yet.');
    return await use(admin);
  } finally {
    await admin.destroy();
    await server.stop();
  }
}

/** To look at a log is no reason to make a database. */
async function refuseMissingCluster({ databaseUrl, dataDirectory }: PlatformConfig): Promise<void> {
  if (databaseUrl !== null) return;
  const cluster = join(dataDirectory, 'postgres');
  const present = await stat(cluster).catch(() => null);
  if (!present)
    throw new Error(`There is no database in ${dataDirectory}. Set DATA_DIR or DATABASE_URL to one.`);
}
