import { execFile } from 'node:child_process';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { DataDirectory } from './data-directory.ts';
import { socketDirectoryOf } from './socket-directory.ts';

/** A server that runs on the cluster. */
export interface RunningPostmaster {
  readonly pid: number;
  /** Null for the moment before it listens. */
  readonly socketDirectory: string | null;
}

/** PostgreSQL's own lock on its cluster; the first line is the process, the fifth the socket's folder. */
const LOCK_FILE = 'postmaster.pid';

/** @returns null when none runs, whatever `postmaster.pid` says */
export async function findPostmaster(directory: DataDirectory): Promise<RunningPostmaster | null> {
  const lines = await readLines(join(directory.cluster, LOCK_FILE));
  const pid = pidIn(lines);
  if (pid === null || !(await worksOn(pid, directory.cluster))) return null;
  return { pid, socketDirectory: socketDirectoryIn(lines, directory) };
}

/** Where the server that runs, or the last one if it crashed, has its socket. */
export async function lastSocketDirectory(directory: DataDirectory): Promise<string | null> {
  return socketDirectoryIn(await readLines(join(directory.cluster, LOCK_FILE)), directory);
}

/**
 * Takes away a lock whose process is not a server of this cluster.
 * PostgreSQL sees by itself that a process is gone, but not that its number now belongs to another program.
 */
export async function removeStaleLocks(directory: DataDirectory, socketDirectory: string): Promise<void> {
  for (const file of [join(directory.cluster, LOCK_FILE), join(socketDirectory, '.s.PGSQL.5432.lock')]) {
    const content = await readLines(file);
    const pid = pidIn(content);
    if (pid === null || !isAlive(pid) || (await worksOn(pid, directory.cluster))) continue;
    // Another starter may have put its own lock there since: look at what was taken before dropping it.
    const taken = `${file}.stale-${process.pid}`;
    await rename(file, taken).catch(() => undefined);
    if ((await readLines(taken)).join() === content.join()) await rm(taken, { force: true });
    else await rename(taken, file).catch(() => undefined);
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A server's working folder is its cluster. A dead process that nobody has reaped has none. */
async function worksOn(pid: number, clusterDir: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return isNamedInCommand(pid, clusterDir);
  const [working, cluster] = await Promise.all([
    stat(`/proc/${pid}/cwd`).catch(() => null),
    stat(clusterDir).catch(() => null),
  ]);
  return working !== null && cluster !== null && working.dev === cluster.dev && working.ino === cluster.ino;
}

async function isNamedInCommand(pid: number, clusterDir: string): Promise<boolean> {
  const listed = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => null);
  return listed?.stdout.includes(clusterDir) ?? false;
}

async function readLines(file: string): Promise<readonly string[]> {
  return readFile(file, 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
}

function socketDirectoryIn(lines: readonly string[], directory: DataDirectory): string | null {
  const recorded = lines[4]?.trim() ?? '';
  return recorded === '' ? null : socketDirectoryOf(recorded, directory);
}

function pidIn(lines: readonly string[]): number | null {
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : null;
}
