import { checkDatabase } from './check-database.ts';
import { connectionFromUrl, type ConnectionOptions } from './connection.ts';
import type { DatabaseLog } from './database-log.ts';
import { startEmbeddedPostgres } from './start-embedded-postgres.ts';

export interface DatabaseServerOptions {
  /** The operator's own PostgreSQL; null: the embedded one in `dataDirectory`. */
  readonly databaseUrl: string | null;
  readonly dataDirectory: string;
  readonly log: DatabaseLog;
}

export interface DatabaseServer {
  /** The administrator's. */
  readonly connection: ConnectionOptions;
  readonly isEmbedded: boolean;
  /** Ends our use of it. Close your pools first. */
  stop(): Promise<void>;
}

/**
 * The PostgreSQL server of this installation: the operator's, or the embedded one, which all processes with the same
 * data folder share.
 * @throws {import('./errors.ts').DatabaseError} a subclass that says what to do
 */
export async function openDatabaseServer(options: DatabaseServerOptions): Promise<DatabaseServer> {
  if (options.databaseUrl !== null) {
    const connection = connectionFromUrl(options.databaseUrl);
    await checkDatabase(connection);
    return { connection, isEmbedded: false, stop: () => Promise.resolve() };
  }
  const embedded = await startEmbeddedPostgres({ dataDir: options.dataDirectory, log: options.log });
  return { connection: embedded.adminConnection, isEmbedded: true, stop: embedded.stop };
}
