import { execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A container's command without the container. */
export interface ContainerCommand {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly healthcheck: readonly string[];
  readonly workingDirectory: string;
}

export interface ContainerProcess {
  /** Whether its own health check succeeds now. */
  isHealthy(): Promise<boolean>;
  /** What a command in the same environment prints, without the last line break. */
  execute(command: readonly string[]): Promise<string>;
  /** Sends SIGTERM, as `docker stop` does. @returns the exit code, or the signal that ended it */
  stop(): Promise<number | string>;
  /** Ends it as a crash would. */
  kill(): Promise<void>;
}

/** @returns the process once it has said on stdout that it is ready @throws Error with its last words otherwise */
export async function startContainerProcess(container: ContainerCommand): Promise<ContainerProcess> {
  const [program = '', ...args] = container.command;
  const options = { cwd: container.workingDirectory, env: container.environment };
  const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? signal ?? ''));
  });
  let complaint = '';
  child.stderr
    .setEncoding('utf8')
    .on('data', (text: string) => (complaint = (complaint + text).slice(-4_000)));
  const ready = new Promise<void>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      if (/\bready\b/i.test(line)) resolve();
    });
  });
  const endedEarly = await Promise.race([ready.then(() => null), ended]);
  if (endedEarly !== null) throw new Error(`${args.join(' ')} ended with ${endedEarly}: ${complaint}`);

  const execute = ([file = '', ...rest]: readonly string[]) =>
    new Promise<string>((resolve, reject) => {
      execFile(file, rest, options, (error, stdout, stderr) => {
        if (error) reject(new Error(`${file} failed: ${stderr}`, { cause: error }));
        else resolve(stdout.trimEnd());
      });
    });
  return {
    execute,
    isHealthy: () =>
      execute(container.healthcheck).then(
        () => true,
        () => false,
      ),
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
