import { chown, stat } from 'node:fs/promises';
import { DataDirectoryAccessError, EmbeddedPostgresUnavailableError } from '../errors.ts';

/** Whom the server runs as, when that is not ourselves. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody`: PostgreSQL refuses to run as root. */
const NOBODY: ServerUser = { uid: 65534, gid: 65534 };

/**
 * Root hands the server to the user that owns the cluster, or to `nobody` for a new one.
 * @returns null when the server runs as the user who starts it
 */
export async function chooseServerUser(clusterDir: string): Promise<ServerUser | null> {
  if (process.getuid?.() !== 0) return null;
  if (process.platform !== 'linux') {
    throw new EmbeddedPostgresUnavailableError(
      'it does not run as root on this system. Start as another user.',
    );
  }
  const owner = await stat(clusterDir).catch(() => null);
  if (owner === null) return NOBODY;
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  throw new DataDirectoryAccessError(
    clusterDir,
    `It belongs to root, as whom PostgreSQL does not run: chown -R ${NOBODY.uid}:${NOBODY.gid} '${clusterDir}'`,
  );
}

/** @throws {EmbeddedPostgresUnavailableError} where root may not give files away, as in some containers */
export async function giveToServerUser(path: string, user: ServerUser | null): Promise<void> {
  if (user === null) return;
  try {
    await chown(path, user.uid, user.gid);
  } catch (cause) {
    throw cannotBecome(user, cause);
  }
}

/** Root without root's rights, as in a container with one user only. */
export function cannotBecome(user: ServerUser, cause: unknown): EmbeddedPostgresUnavailableError {
  return new EmbeddedPostgresUnavailableError(
    `PostgreSQL refuses to be root, and root may not switch to user ${user.uid} here. Start as another user.`,
    { cause },
  );
}
