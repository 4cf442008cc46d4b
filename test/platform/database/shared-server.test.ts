import { readFile, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask } from '../../support/ask.ts';
import { openWorkshop } from '../../support/workshop.ts';
import type { Workshop } from '../../support/workshop.ts';

// Processes and clusters are made here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let workshop: Workshop;
let dataDir: string;
beforeAll(async () => {
  workshop = await openWorkshop();
  dataDir = await workshop.makeFolder('data');
});
afterAll(() => workshop.close());

const lockFile = (): string => join(dataDir, 'postgres', 'postmaster.pid');

async function serverPid(): Promise<number> {
  return Number((await readFile(lockFile(), 'utf8')).split('\n')[0]);
}

async function serverRuns(): Promise<boolean> {
  return stat(lockFile()).then(
    () => true,
    () => false,
  );
}

describe('several processes on one data folder', () => {
  it('share one server and one cluster when both start first', async () => {
    const [first, second] = await Promise.all([workshop.start(dataDir), workshop.start(dataDir)]);
    expect(first.connection).toEqual(second.connection);
    await ask(first.connection, 'create table note as select 42 as answer');
    expect(await ask(second.connection, 'select answer from note')).toBe(42);
    expect((await readdir(dataDir)).toSorted()).toEqual(['postgres', 'postgres.log', 'run']);

    await first.stop();
    expect(await ask(second.connection, 'select answer from note')).toBe(42);
    await second.stop();
    expect(await serverRuns()).toBe(false);
  });

  it('may start while another one stops the server', async () => {
    let leaving = await workshop.start(dataDir);
    for (let round = 0; round < 5; round += 1) {
      const [coming] = await Promise.all([workshop.start(dataDir), leaving.stop()]);
      expect(await ask(coming.connection, 'select answer from note')).toBe(42);
      leaving = coming;
    }
    await leaving.stop();
  });
});

describe('a server left behind by a killed process', () => {
  it('is joined by the next, and stopped with it', async () => {
    const killed = await workshop.start(dataDir);
    const pid = await serverPid();
    await killed.kill();
    const next = await workshop.start(dataDir);
    expect(await serverPid()).toBe(pid);
    await next.stop();
    expect(await serverRuns()).toBe(false);
  });
});

describe('a server that was killed itself', () => {
  it('is started again by the process that uses it', async () => {
    const user = await workshop.start(dataDir);
    const pid = await serverPid();
    process.kill(pid, 'SIGKILL');
    await expect.poll(serverPid, { timeout: 15_000 }).not.toBe(pid);
    await expect.poll(() => ask(user.connection, 'select answer from note'), { timeout: 15_000 }).toBe(42);
    await user.stop();
  });

  it('does not stand in the way when its number belongs to another program now', async () => {
    const user = await workshop.start(dataDir);
    const lock = await readFile(lockFile(), 'utf8');
    await user.stop();
    await writeFile(lockFile(), lock.replace(/^\d+/, String(process.pid)));
    const next = await workshop.start(dataDir);
    expect(await ask(next.connection, 'select answer from note')).toBe(42);
    await next.stop();
  });
});

describe('a killed server whose socket is not in the data folder', () => {
  it('comes back where its users look for it', async () => {
    const longDir = await workshop.makeFolder('a-long-name/'.repeat(12));
    const user = await workshop.start(longDir);
    const first = await workshop.start(longDir);
    const lock = await readFile(join(longDir, 'postgres', 'postmaster.pid'), 'utf8');
    process.kill(Number.parseInt(lock, 10), 'SIGKILL');
    await expect
      .poll(() => ask(user.connection, 'select 42 as answer').catch(String), { timeout: 15_000 })
      .toBe(42);
    await first.stop();
    expect(await ask(user.connection, 'select 42 as answer')).toBe(42);
    await user.stop();
  });
});

describe('a cluster that this PostgreSQL cannot run', () => {
  const versionFile = (): string => join(dataDir, 'postgres', 'PG_VERSION');

  it('is refused by name when another version made it', async () => {
    const version = await readFile(versionFile(), 'utf8');
    await writeFile(versionFile(), '15\n');
    await expect(workshop.start(dataDir)).rejects.toMatchObject({
      code: 'CLUSTER_VERSION',
      message: expect.stringContaining('was made by PostgreSQL 15') as string,
    });
    await writeFile(versionFile(), version);
  });

  it('is refused with the last lines of the log when it is broken', async () => {
    const control = join(dataDir, 'postgres', 'global', 'pg_control');
    await rename(control, `${control}.away`);
    await expect(workshop.start(dataDir)).rejects.toMatchObject({
      code: 'EMBEDDED_POSTGRES_NOT_STARTED',
      message: expect.stringContaining('pg_control') as string,
    });
    await rename(`${control}.away`, control);
  });
});
