import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { ServerUser } from './server-user.ts';

/**
 * Runs the server's program as the server's user, which is the only full answer to whether that user may:
 * every folder on the way, the libraries, the dynamic loader and a `noexec` mount have a say.
 * @returns null when it runs and its data files can be read, otherwise what was said instead
 */
export async function whyUnusable(native: string, user: ServerUser | null): Promise<string | null> {
  const script = '"$1" --version && "$2" --version && head -c 1 "$3" >/dev/null';
  const files = ['bin/postgres', 'bin/initdb', 'share/postgresql/postgres.bki'];
  return whyRefused(
    user,
    script,
    files.map((file) => join(native, file)),
  );
}

/** @returns null when the server's user may enter the folder */
export async function whyUnreachable(folder: string, user: ServerUser | null): Promise<string | null> {
  return whyRefused(user, 'cd "$1"', [folder]);
}

function whyRefused(
  user: ServerUser | null,
  script: string,
  args: readonly string[],
): Promise<string | null> {
  return new Promise((resolve) => {
    execFile(
      '/bin/sh',
      ['-c', script, 'sh', ...args],
      { cwd: '/', env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' }, ...user },
      (error, _stdout, stderr) => resolve(error === null ? null : stderr.trim() || error.message),
    );
  });
}
