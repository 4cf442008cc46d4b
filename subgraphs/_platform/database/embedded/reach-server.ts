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

/**
 * Joins the server of a data folder; starts one where none runs.
 * It starts over when another process stops the server or starts one at the same moment.
 */
export async function reachServer(
  directory: DataDirectory,
  settings: ServerSettings,
  log: DatabaseLog,
  onLost: (error: Error) => void,
): Promise<ReachedServer> {
  const deadline = performance.now() + PATIENCE_MS;
  let starting: StartFailure | null = null;
  let lastError: unknown = null;
  while (performance.now() < deadline) {
    const running = await findPostmaster(directory);
    if (running === null) {
      const failure = starting?.() ?? null;
      if (failure instanceof EmbeddedPostgresStartError) throw failure;
      if (starting === null || failure === 'ANOTHER_WAS_FIRST')
        starting = await start(directory, settings, log);
    } else if (running.socketDirectory !== null) {
      const connection = {
        host: running.socketDirectory,
        port: SOCKET_PORT,
        user: ADMIN_USER,
        database: 'postgres',
      };
      const presence = await joinServer(connection, onLost).catch((error: unknown) => {
        lastError = error;
        return null;
      });
      if (presence !== null) return { connection, presence };
      // It was up and went down under us: what we once started is no longer to be waited for.
      if (!(await isStillThere(directory, running.pid))) starting = null;
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

async function isStillThere(directory: DataDirectory, pid: number): Promise<boolean> {
  return (await findPostmaster(directory))?.pid === pid;
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
