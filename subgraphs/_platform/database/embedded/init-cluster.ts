import { mkdtemp, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ClusterVersionError, DataDirectoryAccessError, EmbeddedPostgresStartError } from '../errors.ts';
import type { DatabaseLog } from '../database-log.ts';
import type { DataDirectory } from './data-directory.ts';
import type { ServerBinaries } from './server-binaries.ts';
import { startServerProgram } from './server-process.ts';
import { giveToServerUser } from './server-user.ts';
import type { ServerUser } from './server-user.ts';
import { logTail } from './server-log.ts';

/** The administrator's name in the cluster. */
export const ADMIN_USER = 'postgres';

const DRAFT_PREFIX = 'postgres.draft-';
const ABANDONED_AFTER_MS = 10 * 60 * 1000;

/**
 * Makes the cluster unless there is one. It is made beside its place and renamed into it when complete:
 * a start that was killed halfway leaves nothing that looks like a cluster, and of two first starts one wins.
 */
export async function initCluster(
  directory: DataDirectory,
  binaries: ServerBinaries,
  user: ServerUser | null,
  log: DatabaseLog,
): Promise<void> {
  const version = await clusterVersion(directory.cluster);
  if (version !== null) {
    if (version !== binaries.majorVersion) {
      throw new ClusterVersionError(directory.cluster, version, binaries.majorVersion);
    }
    await removeAbandonedDrafts(directory.root);
    return;
  }
  const startedAt = performance.now();
  const draft = await mkdtemp(join(directory.root, DRAFT_PREFIX));
  try {
    await giveToServerUser(draft, user);
    await runInitdb(draft, directory, binaries, user);
    await putInPlace(draft, directory.cluster);
    log.info(
      { cluster: directory.cluster, durationMs: Math.round(performance.now() - startedAt) },
      'PostgreSQL cluster created',
    );
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** @returns null when there is no cluster */
async function clusterVersion(clusterDir: string): Promise<string | null> {
  try {
    return (await readFile(join(clusterDir, 'PG_VERSION'), 'utf8')).trim();
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new DataDirectoryAccessError(
      clusterDir,
      'It belongs to another user. Start as that user or as root, or set DATA_DIR to another folder.',
      { cause },
    );
  }
}

async function runInitdb(
  draft: string,
  { logFile }: DataDirectory,
  binaries: ServerBinaries,
  user: ServerUser | null,
): Promise<void> {
  const output = await open(logFile, 'a', 0o600);
  try {
    const logStart = (await output.stat()).size;
    const initdb = await startServerProgram({
      path: binaries.initdb,
      user,
      folders: [draft],
      args: ([clusterDir = draft]) => ['--pgdata', clusterDir, ...INITDB_ARGS],
      output: output.fd,
      outlivesUs: false,
    });
    const { exitCode, error } = await initdb.ended;
    if (exitCode === 0) return;
    const tail = await logTail(logFile, logStart);
    throw new EmbeddedPostgresStartError('PostgreSQL could not create its cluster.', logFile, tail, {
      cause: error,
    });
  } finally {
    await output.close();
  }
}

// Trust, because the socket's folder is closed to everyone but the server's user (and root), and there is no TCP.
// Code point order, the same on every machine; what people read is sorted by an explicit Russian collation.
const INITDB_ARGS = [
  `--username=${ADMIN_USER}`,
  '--auth=trust',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--no-instructions',
];

async function putInPlace(draft: string, clusterDir: string): Promise<void> {
  try {
    await rename(draft, clusterDir);
  } catch (error) {
    if ((await clusterVersion(clusterDir)) === null) throw error;
  }
}

async function removeAbandonedDrafts(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    if (!name.startsWith(DRAFT_PREFIX)) continue;
    const draft = await stat(join(root, name)).catch(() => null);
    if (draft !== null && Date.now() - draft.mtimeMs > ABANDONED_AFTER_MS) {
      await rm(join(root, name), { recursive: true, force: true });
    }
  }
}
