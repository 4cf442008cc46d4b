import { spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions, StdioOptions } from 'node:child_process';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { ServerUser } from './server-user.ts';

export interface ServerProgram {
  readonly path: string;
  readonly user: ServerUser | null;
  /** Folders that the program must reach; `args` gets the paths by which it can. */
  readonly folders: readonly string[];
  readonly args: (folders: readonly string[]) => readonly string[];
  /** Where both of its output streams go: a file descriptor. */
  readonly output: number;
  /** True for a session of its own, which neither our end nor our terminal's Ctrl-C reaches. */
  readonly outlivesUs: boolean;
}

export interface ServerProcess {
  /** Settles when the program has ended, with the reason if it could not be started at all. */
  readonly ended: Promise<{ readonly exitCode: number | null; readonly error: Error | null }>;
}

/**
 * Starts one of PostgreSQL's programs.
 *
 * As root the program runs as another user, who may not be able to pass through the folders above `DATA_DIR`
 * (`/root` is 0700). So it inherits each folder as an open descriptor and enters it by `/proc/self/fd/N`,
 * which asks for rights on the folder itself only.
 */
export async function startServerProgram(program: ServerProgram): Promise<ServerProcess> {
  const { path, user, folders, output, outlivesUs } = program;
  const stdio: StdioOptions = ['ignore', output, output];
  const options: SpawnOptions = { cwd: '/', env: ENVIRONMENT, detached: outlivesUs };
  if (user === null) return watch(spawn(path, program.args(folders), { ...options, stdio }), outlivesUs);

  const handles: FileHandle[] = [];
  try {
    for (const folder of folders) {
      handles.push(await open(folder, constants.O_RDONLY | constants.O_DIRECTORY));
    }
    const inherited = folders.map((_, index) => inheritedFolder(index));
    return watch(
      spawn(path, program.args(inherited), {
        ...options,
        stdio: [...stdio, ...handles.map(({ fd }) => fd)],
        uid: user.uid,
        gid: user.gid,
      }),
      outlivesUs,
    );
  } finally {
    await Promise.all(handles.map((handle) => handle.close()));
  }
}

/** The path by which a program that runs as another user knows the n-th of its folders. */
export function inheritedFolder(index: number): string {
  const FIRST_FREE_DESCRIPTOR = 3;
  return `/proc/self/fd/${FIRST_FREE_DESCRIPTOR + index}`;
}

// A fixed environment: neither LD_LIBRARY_PATH nor PGDATA nor a locale of ours may reach the server.
const ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin' };

function watch(child: ChildProcess, outlivesUs: boolean): ServerProcess {
  if (outlivesUs) child.unref();
  const ended: ServerProcess['ended'] = new Promise((resolve) => {
    child.once('error', (error) => resolve({ exitCode: null, error }));
    child.once('exit', (exitCode) => resolve({ exitCode, error: null }));
  });
  return { ended };
}
