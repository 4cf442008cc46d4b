import { spawn, type ChildProcess } from 'node:child_process';

/** What an operator does at a shell: the project's programs as processes, in one environment. */
export interface Terminal {
  /** Runs a program to its end. */
  run(program: string, ...args: readonly string[]): Promise<Ended>;
  /** Starts a program that stays; resolves when it says that it is ready. @throws Error with what it said instead */
  start(program: string, ...args: readonly string[]): Promise<Started>;
  /** Ends, as a crash would, whatever was started and still runs. */
  close(): Promise<void>;
}

export interface Ended {
  /** The exit code, or the signal that ended it. */
  readonly code: number | string;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  /** What it has printed until it was ready. */
  readonly greeting: string;
  /** Where it listens. */
  readonly url: string;
  readonly pid: number | undefined;
  /** Sends the signal. @returns how it ended */
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

/** @param environment beside PATH; nothing else is inherited */
export function openTerminal(environment: Readonly<Record<string, string>>): Terminal {
  const running = new Map<ChildProcess, Promise<Ended>>();

  function launch(program: string, args: readonly string[]) {
    const child = spawn(process.execPath, ['--import', 'tsx', program, ...args], {
      env: { PATH: process.env['PATH'], ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
    const ended = new Promise<Ended>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => {
        running.delete(child);
        resolve({ code: code ?? signal ?? '', ...said });
      });
    });
    running.set(child, ended);
    return { child, said, ended };
  }

  return {
    run: (program, ...args) => launch(program, args).ended,
    async start(program, ...args) {
      const { child, said, ended } = launch(program, args);
      const ready = new Promise<null>((resolve) => {
        child.stdout.on('data', () => {
          if (/\bready\b[^]*\n/.test(said.stdout)) resolve(null);
        });
      });
      const early = await Promise.race([ready, ended]);
      if (early) throw new Error(`${program} ended with ${early.code}: ${early.stderr}`);
      return {
        greeting: said.stdout,
        url: /http:\/\/[\w.:]+/.exec(said.stdout)?.[0] ?? '',
        pid: child.pid,
        stop(signal = 'SIGTERM') {
          child.kill(signal);
          return ended;
        },
      };
    },
    async close() {
      for (const [child, ended] of running) {
        child.kill('SIGKILL');
        await ended;
      }
    },
  };
}
