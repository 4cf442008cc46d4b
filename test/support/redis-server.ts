import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface RedisServer {
  /** The unix socket that it listens on. */
  readonly url: string;
  /** Accepts connections, answers nothing. */
  freeze(): void;
  stop(): Promise<void>;
}

/** A real Redis without persistence, on a private socket. */
export async function startRedisServer(program: string, folder = createFolder()): Promise<RedisServer> {
  const socketPath = join(folder, 'redis.sock');
  const args = [
    '--port',
    '0',
    '--unixsocket',
    socketPath,
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ];
  const server = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));

  const lines = createInterface({ input: server.stdout });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`redis-server stopped with code ${code ?? 'none'}`)));
    lines.on('line', (line) => {
      if (/ready to accept connections/i.test(line)) resolve();
    });
  });
  return {
    url: socketPath,
    freeze: () => server.kill('SIGSTOP'),
    async stop() {
      server.kill('SIGKILL');
      await exited;
      lines.close();
    },
  };
}

export function createFolder(): string {
  return mkdtempSync(join(tmpdir(), 'opeka-redis-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
