import { setTimeout } from 'node:timers/promises';
import { EmbeddedPostgresStartError } from '../errors.ts';
import type { DataDirectory } from './data-directory.ts';
import { findPostmaster, lastSocketDirectory, removeStaleLocks } from './postmaster-file.ts';
import type { ServerBinaries } from './server-binaries.ts';
import { logTail, openServerLog } from './server-log.ts';
import { startServerProgram } from './server-process.ts';
import type { ServerProcess } from './server-process.ts';
import type { ServerUser } from './server-user.ts';
import {
  makeSocketDirectory,
  removeSocketDirectory,
  removeUnusedSocketDirectory,
  SOCKET_PORT,
} from './socket-directory.ts';

export type ServerSettings = Readonly<Record<string, string>>;

/** For one machine with demonstration or small data; durable, because people book real appointments in it. */
const SETTINGS: ServerSettings = {
  cluster_name: 'opeka',
  listen_addresses: '',
  port: String(SOCKET_PORT),
  unix_socket_permissions: '0700',
  max_connections: '200',
  shared_buffers: '64MB',
  huge_pages: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  log_checkpoints: 'off',
  TimeZone: 'UTC',
};

/** @returns null while it may still come up; afterwards why it did not: for `TRY_AGAIN` another server was in the way */
export type StartFailure = () => EmbeddedPostgresStartError | 'TRY_AGAIN' | null;

/** Starts a server on the cluster. If another process is doing the same, PostgreSQL's own lock decides. */
export async function startPostmaster(
  directory: DataDirectory,
  binaries: ServerBinaries,
  user: ServerUser | null,
  settings: ServerSettings,
): Promise<StartFailure> {
  const socketDirectory = await makeSocketDirectory(directory, user, await lastSocketDirectory(directory));
  await removeStaleLocks(directory, socketDirectory);
  const { file, start } = await openServerLog(directory.logFile);
  try {
    const server = await startServerProgram({
      path: binaries.postgres,
      user,
      folders: [directory.cluster, socketDirectory],
      args: ([cluster = '', socket = '']) => [
        '-D',
        cluster,
        ...settingArgs({
          ...SETTINGS,
          unix_socket_directories: quoteListItem(
            socketDirectory === directory.run ? socket : socketDirectory,
          ),
          ...settings,
        }),
      ],
      output: file.fd,
      outlivesUs: true,
    });
    return watchStart(server, directory.logFile, start, socketDirectory);
  } finally {
    await file.close();
  }
}

/** Ends a server: sessions are cut, what was committed stays. */
export async function stopPostmaster(directory: DataDirectory): Promise<void> {
  const running = await findPostmaster(directory);
  if (running === null) return;
  const fastShutdown = 'SIGINT';
  const immediateShutdown = 'SIGQUIT';
  for (const signal of [fastShutdown, immediateShutdown] as const) {
    process.kill(running.pid, signal);
    if (await isGoneSoon(running.pid, directory)) break;
  }
  if (running.socketDirectory !== null) await removeSocketDirectory(running.socketDirectory);
}

async function isGoneSoon(pid: number, directory: DataDirectory): Promise<boolean> {
  const SHUTDOWN_PATIENCE_MS = 15_000;
  const deadline = performance.now() + SHUTDOWN_PATIENCE_MS;
  while (performance.now() < deadline) {
    if ((await findPostmaster(directory))?.pid !== pid) return true;
    await setTimeout(10);
  }
  return false;
}

function watchStart(
  server: ServerProcess,
  logFile: string,
  logStart: number,
  socketDirectory: string,
): StartFailure {
  let failure: ReturnType<StartFailure> = null;
  void server.ended.then(async ({ error }) => {
    await removeUnusedSocketDirectory(socketDirectory);
    const tail = await logTail(logFile, logStart);
    failure = CLUSTER_IN_USE.test(tail)
      ? 'TRY_AGAIN'
      : new EmbeddedPostgresStartError('PostgreSQL did not start.', logFile, tail, { cause: error });
  });
  return () => failure;
}

/** By a server, or by what is still ending of one that was killed. */
const CLUSTER_IN_USE = /lock file ".*" already exists|pre-existing shared memory block .* is still in use/;

function settingArgs(settings: ServerSettings): readonly string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** The setting is a list separated by commas, and a folder's name may hold one. */
function quoteListItem(item: string): string {
  return `"${item.replaceAll('"', '""')}"`;
}
