import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cannotBecome } from './server-user.ts';
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

async function whyRefused(
  user: ServerUser | null,
  script: string,
  args: readonly string[],
): Promise<string | null> {
  const environment = { LC_ALL: 'C', PATH: '/usr/bin:/bin' };
  try {
    await run('/bin/sh', ['-c', script, 'sh', ...args], { cwd: '/', env: environment, ...user });
    return null;
  } catch (error) {
    // That the shell itself does not start has one reason only.
    if (user !== null && error instanceof Error && 'syscall' in error) throw cannotBecome(user, error);
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    return said || String(error);
  }
}

const run = promisify(execFile);
