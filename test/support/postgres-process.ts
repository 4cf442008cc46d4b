import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { ConnectionOptions } from '../../subgraphs/_platform/database/connection.ts';

/** Who runs a process; null is whoever runs the tests. */
export type OperatingUser = { readonly uid: number; readonly gid: number } | null;

/** Those under whom a start is tried; root may also try as someone else. */
export const OPERATING_USERS: readonly (readonly [string, OperatingUser])[] =
  process.getuid?.() === 0
    ? [
        ['root', null],
        ['another user', { uid: 1000, gid: 1000 }],
      ]
    : [['an ordinary user', null]];

export interface StarterProgram {
  readonly node: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly user: OperatingUser;
  /** Its folder for temporary files. */
  readonly temporary: string;
}

/** A process of its own that uses the embedded PostgreSQL. */
export interface PostgresProcess {
  readonly connection: ConnectionOptions;
  readonly pid: number;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
  /** Ends it in good order. */
  stop(): Promise<void>;
}

/** What the process said instead of becoming ready. */
class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const Said = z.union([
  z.object({
    connection: z.object({ host: z.string(), port: z.number(), user: z.string(), database: z.string() }),
  }),
  z.object({ code: z.string(), message: z.string() }),
]);

/** @throws {StartRefusal} with the typed error that the process ended with */
export async function startPostgresProcess(program: StarterProgram): Promise<PostgresProcess> {
  const child = spawn(program.node, [program.script, ...program.args], {
    cwd: '/',
    env: { PATH: '/usr/bin:/bin', TMPDIR: program.temporary },
    stdio: ['pipe', 'pipe', 'pipe'],
    ...program.user,
  });
  const exited = once(child, 'exit');
  const complaints: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text));
  const firstLine = once(createInterface(child.stdout), 'line');
  const spoken = await Promise.race([firstLine, exited.then(() => null)]);
  if (spoken === null) throw new Error(`the process ended without a word: ${complaints.join('')}`);

  const said = Said.parse(JSON.parse(String(spoken[0])));
  if ('code' in said) {
    await exited;
    throw new StartRefusal(said.code, said.message);
  }
  return {
    connection: said.connection,
    pid: child.pid ?? 0,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    stop: async () => {
      child.stdin.end();
      const [exitCode] = (await exited) as [number | null];
      if (exitCode !== 0)
        throw new Error(`the process stopped with ${String(exitCode)}: ${complaints.join('')}`);
    },
  };
}
