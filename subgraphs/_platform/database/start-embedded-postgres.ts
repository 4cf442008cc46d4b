import type { ConnectionOptions } from './connection.ts';
import type { DatabaseLog } from './database-log.ts';
import { ensureDatabase } from './embedded/ensure-database.ts';
import { openDataDirectory } from './embedded/data-directory.ts';
import { stopPostmaster } from './embedded/postmaster.ts';
import type { ServerSettings } from './embedded/postmaster.ts';
import { reachServer } from './embedded/reach-server.ts';
import type { ReachedServer } from './embedded/reach-server.ts';

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  readonly log: DatabaseLog;
  /** Server settings instead of the usual ones, used if this process is the one that starts the server. */
  readonly settings?: ServerSettings;
}

export interface EmbeddedPostgres {
  /** As the administrator, to the one database that all subgraphs share. */
  readonly adminConnection: ConnectionOptions;
  /** Ends our use of the server, and the server itself when no other process uses it. Close your pools first. */
  readonly stop: () => Promise<void>;
}

const DATABASE = 'opeka';

/**
 * Makes a PostgreSQL server available that keeps its cluster in `dataDir/postgres`.
 *
 * The server is a process of its own, shared by all that name the same folder: the first starts it,
 * the others join it, the last stops it. One left behind by a killed process is joined as it is,
 * and one that dies under us is started again.
 * @throws {import('./errors.ts').DatabaseError} a subclass that says what to do
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, settings = {} } = options;
  const startedAt = performance.now();
  const directory = await openDataDirectory(options.dataDir);

  const reach = (): Promise<ReachedServer> => reachServer(directory, settings, log, rejoin);
  const rejoin = (cause: Error): void => {
    log.warn({ error: cause.message }, 'PostgreSQL ended our session; joining it again');
    server = reach();
    server.catch((error: unknown) =>
      log.warn({ error: String(error) }, 'PostgreSQL is gone; restart this program'),
    );
  };

  let server = reach();
  const { connection } = await server;
  await ensureDatabase(connection, DATABASE);
  log.info(
    { socket: connection.host, durationMs: Math.round(performance.now() - startedAt) },
    'embedded PostgreSQL is ready',
  );

  let stopped: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    try {
      const { presence } = await server;
      if (await presence.leave()) await stopPostmaster(directory);
    } catch (error) {
      log.warn({ error: String(error) }, 'PostgreSQL was gone before it could be left');
    }
  };
  return {
    adminConnection: { ...connection, database: DATABASE },
    stop: () => (stopped ??= stop()),
  };
}
