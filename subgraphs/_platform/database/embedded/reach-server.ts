import { setTimeout } from 'node:timers/promises';
import type { ConnectionOptions } from '../connection.ts';
import type { DatabaseLog } from '../database-log.ts';
import { EmbeddedPostgresStartError } from '../errors.ts';
import type { DataDirectory } from './data-directory.ts';
import { ADMIN_USER, initCluster } from './init-cluster.ts';
import { findPostmaster } from './postmaster-file.ts';
import { startPostmaster } from './postmaster.ts';
import type { ServerSettings, StartFailure } from './postmaster.ts';
import { joinServer } from './presence.ts';
import type { Presence } from './presence.ts';
import { findServerBinaries } from './server-binaries.ts';
import { logTail } from './server-log.ts';
import { chooseServerUser } from './server-user.ts';
import { SOCKET_PORT } from './socket-directory.ts';

/** A server that answers, and our place at it. */
export interface ReachedServer {
  /** To the maintenance database. */
  readonly connection: ConnectionOptions;
  readonly presence: Presence;
}

/** Long enough for a recovery after a crash. */
const PATIENCE_MS = 60_000;
const RETRY_MS = 10;
const RESTART_MS = 100;

/**
 * Joins the server of a data folder; starts one where none runs.
 * It starts over when another process stops the server or starts one at the same moment.
 */
export async function reachServer(
  directory: DataDirectory,
  settings: ServerSettings,
  log: DatabaseLog,
  onLost: (cause: Error) => void,
): Promise<ReachedServer> {
  const deadline = performance.now() + PATIENCE_MS;
  let starting: StartFailure | null = null;
  let lastError: unknown = null;
  while (performance.now() < deadline) {
    const running = await findPostmaster(directory);
    if (running?.socketDirectory != null) {
      const connection = maintenanceConnection(running.socketDirectory);
      try {
        return { connection, presence: await joinServer(connection, onLost) };
      } catch (error) {
        lastError = error;
        // If it went down under us, there is nothing left of our start to wait for.
        if ((await findPostmaster(directory))?.pid !== running.pid) starting = null;
      }
    } else if (running === null) {
      const failure: ReturnType<StartFailure> = starting?.() ?? null;
      if (failure instanceof EmbeddedPostgresStartError) throw failure;
      if (failure === 'TRY_AGAIN') await setTimeout(RESTART_MS);
      if (starting === null || failure !== null) starting = await start(directory, settings, log);
    }
    await setTimeout(RETRY_MS);
  }
  throw new EmbeddedPostgresStartError(
    `PostgreSQL did not answer within ${PATIENCE_MS / 1000} s.`,
    directory.logFile,
    await logTail(directory.logFile, 0),
    { cause: lastError },
  );
}

function maintenanceConnection(socketDirectory: string): ConnectionOptions {
  return { host: socketDirectory, port: SOCKET_PORT, user: ADMIN_USER, database: 'postgres' };
}

async function start(
  directory: DataDirectory,
  settings: ServerSettings,
  log: DatabaseLog,
): Promise<StartFailure> {
  const user = await chooseServerUser(directory.cluster);
  const binaries = await findServerBinaries(directory, user, log);
  await initCluster(directory, binaries, user, log);
  return startPostmaster(directory, binaries, user, settings);
}
