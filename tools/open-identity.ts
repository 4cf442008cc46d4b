import type { Kysely } from 'kysely';
import type { PlatformConfig } from '../subgraphs/_platform/config.ts';
import { SILENT_LOG } from '../subgraphs/_platform/database/database-log.ts';
import { openDatabase } from '../subgraphs/_platform/database/open-database.ts';
import { openDatabaseServer } from '../subgraphs/_platform/database/open-server.ts';
import type { IdentityDatabase } from '../subgraphs/identity/data/tables.ts';
import { prepareDatabase } from '../subgraphs/prepare-database.ts';

/** Brings the configured database up to date, and lends what identity may do in it to a command. */
export async function withIdentity<Result>(
  config: PlatformConfig,
  applicationName: string,
  use: (db: Kysely<IdentityDatabase>) => Promise<Result>,
): Promise<Result> {
  const server = await openDatabaseServer({ ...config, log: SILENT_LOG });
  try {
    await prepareDatabase(server.connection, SILENT_LOG);
    const db = openDatabase<IdentityDatabase>({
      connection: server.connection,
      schema: 'identity',
      role: 'opeka_identity',
      applicationName,
      maxConnections: 1,
      log: SILENT_LOG,
    });
    try {
      return await use(db);
    } finally {
      await db.destroy();
    }
  } finally {
    await server.stop();
  }
}
