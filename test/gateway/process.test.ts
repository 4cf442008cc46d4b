import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startFixtureSubgraphs, type FixtureSubgraphs } from './support/fixture-subgraphs.ts';

let subgraphs: FixtureSubgraphs;
let folder: string;
const started: Gateway[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opeka process '));
});
afterEach(async () => {
  for (const gateway of started.splice(0)) gateway.process.kill('SIGKILL');
  await subgraphs.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Gateway {
  readonly process: ChildProcessByStdio<null, Readable, Readable>;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** The program as an operator starts it, over a foreign supergraph: no database, no credentials. */
async function start(environment: Readonly<Record<string, string>> = {}): Promise<Gateway> {
  subgraphs = await startFixtureSubgraphs({ access: false });
  const supergraph = join(folder, 'foreign.graphql');
  await writeFile(supergraph, subgraphs.supergraph.sdl);
  const child = spawn(process.execPath, ['--import', 'tsx', 'gateway/main.ts'], {
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATA_DIR: join(folder, 'data'),
      SUPERGRAPH: supergraph,
      DEMO: '0',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gateway: Gateway = {
    process: child,
    stdout: collect(child.stdout),
    stderr: collect(child.stderr),
    ended: new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal))),
  };
  started.push(gateway);
  return gateway;
}

function collect(stream: Readable): () => string {
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}

async function urlWhenReady(gateway: Gateway): Promise<string> {
  while (!gateway.stdout().includes('ready')) {
    await Promise.race([
      new Promise((resolve) => gateway.process.stdout.once('data', resolve)),
      gateway.ended.then(() => Promise.reject(new Error(gateway.stderr()))),
    ]);
  }
  return /(http:\S+)\/graphql/.exec(gateway.stdout())?.[1] ?? '';
}

function ask(url: string, query: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
}

describe('the gateway as a process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'answers what is in flight when it gets %s, then ends well',
    async (signal) => {
      const gateway = await start();
      const url = await urlWhenReady(gateway);
      expect((await fetch(`${url}/health/ready`)).status).toBe(200);

      const inFlight = ask(url, '{ slow }');
      await subgraphs.slowReached;
      gateway.process.kill(signal);
      await refusesConnections(url);
      subgraphs.releaseSlow();
      expect(await (await inFlight).json()).toEqual({ data: { slow: 'done' } });
      expect(await gateway.ended).toBe(0);
      expect(gateway.stdout()).toMatch(/^Opeka is ready\./);
    },
  );

  it('ends at once at the second signal', async () => {
    const gateway = await start();
    const url = await urlWhenReady(gateway);
    const inFlight = expect(ask(url, '{ slow }')).rejects.toThrow();
    await subgraphs.slowReached;
    gateway.process.kill('SIGTERM');
    await refusesConnections(url);
    gateway.process.kill('SIGTERM');
    expect(await gateway.ended).toBe(1);
    await inFlight;
  });

  it.each([
    ['a port that is none', { PORT: 'http' }, /^PORT must be a port number\n$/],
    [
      'a supergraph that is missing',
      { SUPERGRAPH: '/nowhere.graphql' },
      /^SUPERGRAPH: \/nowhere\.graphql cannot be read\n$/,
    ],
    [
      'a supergraph that is none',
      { SUPERGRAPH: 'package.json' },
      /^SUPERGRAPH: .*package\.json is not a Federation 2 supergraph\n$/,
    ],
  ])('refuses %s in one line', async (_, environment, message) => {
    const gateway = await start(environment);
    expect(await gateway.ended).toBe(1);
    expect(gateway.stderr()).toMatch(message);
    expect(gateway.stdout()).toBe('');
  });
});

/** Resolves when the door is shut; connections in flight are another matter. */
async function refusesConnections(url: string): Promise<void> {
  for (;;) {
    try {
      await (await fetch(`${url}/health/live`, { headers: { connection: 'close' } })).text();
    } catch {
      return;
    }
  }
}
