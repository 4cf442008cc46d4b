import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface StartOptions {
  /** Relative to the project. */
  readonly script: string;
  readonly args?: readonly string[];
  /** Beside the one that the benchmark was started with; by default as in production. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** One of our own scripts in a process of its own. It logs into a file, which is shown only if it fails. */
export interface RunningProcess {
  readonly send: (message: object) => void;
  /** @throws when the process ends first */
  readonly nextMessage: <Message>(isExpected: (message: unknown) => message is Message) => Promise<Message>;
  /** The first group of the first match in what it prints. @throws when the process ends first */
  readonly nextOutput: (expected: RegExp) => Promise<string>;
  /** CPU time of all its threads since it started. */
  readonly cpuMs: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const REPORT_CPU = new URL('report-cpu.ts', import.meta.url).href;
const LONGEST_EXCERPT = 2_000;

export function startProcess({ script, args = [], environment = {} }: StartOptions): RunningProcess {
  const folder = mkdtempSync(join(tmpdir(), 'opeka-bench-log-'));
  const log = join(folder, 'stderr');
  const child = fork(script, args, {
    cwd: PROJECT,
    execArgv: ['--import', 'tsx', '--import', REPORT_CPU],
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', openSync(log, 'a'), 'ipc'],
  });
  child.stdout?.setEncoding('utf8').resume();
  const exited = once(child, 'exit');
  const failure = (): Error => new Error(`${script} ${args.join(' ')} ended:\n${excerptOf(log)}`);

  const nextMessage: RunningProcess['nextMessage'] = (isExpected) =>
    untilExit(child, failure, (resolve) => {
      const onMessage = (message: unknown): void => {
        if (isExpected(message)) resolve(message);
      };
      child.on('message', onMessage);
      return () => child.off('message', onMessage);
    });
  return {
    send: (message) => void child.send(message, failsElsewhere),
    nextMessage,
    nextOutput: (expected) =>
      untilExit(child, failure, (resolve) => {
        let printed = '';
        const onText = (text: string): void => {
          printed = (printed + text).slice(-LONGEST_EXCERPT);
          const found = expected.exec(printed)?.[1];
          if (found !== undefined) resolve(found);
        };
        child.stdout?.on('data', onText);
        return () => child.stdout?.off('data', onText);
      }),
    async cpuMs() {
      const report = nextMessage(isCpuReport);
      child.send('cpu', failsElsewhere);
      return (await report).cpuMs;
    },
    async stop() {
      child.kill('SIGTERM');
      await exited;
      rmSync(folder, { recursive: true });
    },
  };
}

/** To a process that has ended; whoever waits for its answer hears of that. */
const failsElsewhere = (): void => undefined;

/** @param listen starts listening; returns how to stop */
function untilExit<Value>(
  child: ChildProcess,
  failure: () => Error,
  listen: (resolve: (value: Value) => void) => () => void,
): Promise<Value> {
  return new Promise<Value>((resolve, reject) => {
    const onExit = (): void => {
      stop();
      reject(failure());
    };
    const stop = listen((value) => {
      stop();
      child.off('exit', onExit);
      resolve(value);
    });
    if (child.exitCode === null && child.signalCode === null) child.once('exit', onExit);
    else onExit();
  });
}

function excerptOf(file: string): string {
  return readFileSync(file, 'utf8').slice(-LONGEST_EXCERPT);
}

export function isReady(message: unknown): message is { readonly url: string } {
  return typeof message === 'object' && message !== null && 'url' in message;
}

function isCpuReport(message: unknown): message is { readonly cpuMs: number } {
  return typeof message === 'object' && message !== null && 'cpuMs' in message;
}
