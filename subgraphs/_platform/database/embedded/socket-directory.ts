import { chmod, lstat, mkdir, mkdtemp, rm, rmdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { EmbeddedPostgresUnavailableError } from '../errors.ts';
import type { DataDirectory } from './data-directory.ts';
import { inheritedFolder } from './server-process.ts';
import { giveToServerUser } from './server-user.ts';
import type { ServerUser } from './server-user.ts';
import { whyUnreachable } from './try-binaries.ts';

/** The kernel takes 108 bytes on Linux and 104 on macOS. */
const LONGEST_SOCKET_PATH_BYTES = 100;
const SHORT_PREFIX = 'opeka-pg-';
export const SOCKET_PORT = 5432;

/** Among a server's folders its cluster comes first, the socket's second. */
const INHERITED_SOCKET_DIRECTORY = inheritedFolder(1);

/**
 * A folder for the server's socket that nobody but the server's user (and root) may enter.
 * @param previous where the socket of a crashed server was: who still uses it looks for the next one there
 */
export async function makeSocketDirectory(
  directory: DataDirectory,
  user: ServerUser | null,
  previous: string | null,
): Promise<string> {
  if (previous !== null && (await isOurs(previous, user))) return previous;
  const folder = isShortEnough(directory.run) ? directory.run : await makeShortDirectory(user);
  await mkdir(folder, { recursive: true });
  await giveToServerUser(folder, user);
  await chmod(folder, 0o700);
  return folder;
}

/** Where the server's socket is, from the folder's name in `postmaster.pid`. */
export function socketDirectoryOf(recorded: string, directory: DataDirectory): string {
  return recorded === INHERITED_SOCKET_DIRECTORY ? directory.run : recorded;
}

/** Removes a folder that was made for one server only. */
export async function removeSocketDirectory(folder: string): Promise<void> {
  if (isShortDirectory(folder)) await rm(folder, { recursive: true, force: true });
}

/** Removes a folder that was made for a server which did not come up, unless another server lives in it. */
export async function removeUnusedSocketDirectory(folder: string): Promise<void> {
  if (isShortDirectory(folder)) await rmdir(folder).catch(() => undefined);
}

function isShortDirectory(folder: string): boolean {
  return basename(folder).startsWith(SHORT_PREFIX);
}

async function isOurs(folder: string, user: ServerUser | null): Promise<boolean> {
  const found = await lstat(folder).catch(() => null);
  const owner = user?.uid ?? process.getuid?.();
  return found !== null && found.isDirectory() && found.uid === owner && (found.mode & 0o077) === 0;
}

function isShortEnough(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${SOCKET_PORT}`)) <= LONGEST_SOCKET_PATH_BYTES;
}

async function makeShortDirectory(user: ServerUser | null): Promise<string> {
  for (const parent of new Set([tmpdir(), '/tmp', '/var/tmp'])) {
    if (!isShortEnough(join(parent, `${SHORT_PREFIX}XXXXXX`))) continue;
    if ((await whyUnreachable(parent, user)) === null) return mkdtemp(join(parent, SHORT_PREFIX));
  }
  throw new EmbeddedPostgresUnavailableError(
    'there is no place for its socket. Set DATA_DIR to a folder with a path shorter than 80 bytes.',
  );
}
