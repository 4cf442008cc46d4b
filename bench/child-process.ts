import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface StartOptions {
  /** Relative to the project. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** One of our own scripts in a process of its own. */
export interface RunningProcess {
  readonly child: ChildProcess;
  /** CPU time of all its threads since it started. */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
}

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const REPORT_CPU = new URL('report-cpu.ts', import.meta.url).href;

export function startProcess({ script, args = [], environment = {} }: StartOptions): RunningProcess {
  const child = fork(script, args, {
    cwd: PROJECT,
    execArgv: ['--import', 'tsx', '--import', REPORT_CPU],
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  return {
    child,
    async cpuMs() {
      const answer = nextMessage(child, isCpuReport);
      child.send('cpu');
      return (await answer).cpuMs;
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** @throws when the process ends first */
export function nextMessage<Message>(
  child: ChildProcess,
  isExpected: (message: unknown) => message is Message,
): Promise<Message> {
  return new Promise((resolve, reject) => {
    const settle = (action: () => void): void => {
      child.off('message', onMessage);
      child.off('exit', onExit);
      action();
    };
    const onMessage = (message: unknown): void => {
      if (isExpected(message)) settle(() => resolve(message));
    };
    const onExit = (code: number | null): void => {
      settle(() =>
        reject(new Error(`${child.spawnargs.at(-1) ?? 'process'} ended with code ${code ?? 'none'}`)),
      );
    };
    child.on('message', onMessage);
    child.on('exit', onExit);
  });
}

export function isReady(message: unknown): message is { readonly url: string } {
  return typeof message === 'object' && message !== null && 'url' in message;
}

function isCpuReport(message: unknown): message is { readonly cpuMs: number } {
  return typeof message === 'object' && message !== null && 'cpuMs' in message;
}
