import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask } from '../../support/ask.ts';
import { OPERATING_USERS } from '../../support/postgres-process.ts';
import { openWorkshop } from '../../support/workshop.ts';
import type { Workshop } from '../../support/workshop.ts';

// Processes and clusters are made here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let workshop: Workshop;
beforeAll(async () => {
  workshop = await openWorkshop();
});
afterAll(() => workshop.close());

describe.each(OPERATING_USERS)('started by %s', (name, user) => {
  it('keeps data from one start to the next below a private home, in a folder whose name needs quotes', async () => {
    const home = await workshop.makeFolder(`home of ${name}`, user);
    await chmod(home, 0o700);
    const dataDir = join(home, 'my "new", project', '.data');
    const first = await workshop.start(dataDir, { user });
    await ask(first.connection, 'create table note as select 42 as answer');
    await first.stop();
    const second = await workshop.start(dataDir, { user });
    expect(await ask(second.connection, 'select answer from note')).toBe(42);
    await second.stop();
  });

  it('starts where the path is too long for a socket', async () => {
    const dataDir = await workshop.makeFolder(`long ${name}/${'a-long-name/'.repeat(12)}`, user);
    const first = await workshop.start(dataDir, { user });
    const second = await workshop.start(dataDir, { user });
    expect(second.connection).toEqual(first.connection);
    await first.stop();
    await second.stop();
  });
});

describe('programs as npm unpacks them where it may not run scripts', () => {
  it.each(OPERATING_USERS)('run for %s from a copy, wherever that user can reach one', async (_, user) => {
    // Root's server runs as `nobody`, to whom both the programs and the data folder are closed here.
    const other = await openWorkshop({ package: 'unpacked', homeMode: user === null ? 0o700 : 0o755 });
    try {
      const dataDir = user === null ? join(other.home, '.data') : await other.makeFolder('data', user);
      const first = await other.start(dataDir, { user });
      await first.stop();
      const second = await other.start(dataDir, { user });
      expect(await ask(second.connection, 'select 1 as answer')).toBe(1);
      await second.stop();
    } finally {
      await other.close();
    }
  });
});

describe('a data folder', () => {
  const [name, user] = OPERATING_USERS.at(-1) ?? ['nobody', null];

  it(`that ${name} may not write is refused by name`, async () => {
    const dataDir = await workshop.makeFolder('closed', user);
    await chmod(dataDir, 0o500);
    await expect(workshop.start(dataDir, { user })).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_NOT_ACCESSIBLE',
      message: `The data folder cannot be used (${dataDir}). Set DATA_DIR to a folder that this user may create and write.`,
    });
  });

  it(`whose cluster is not open to ${name} is refused by name`, async () => {
    const dataDir = await workshop.makeFolder('foreign', user);
    await chmod(await workshop.makeFolder('foreign/postgres'), user === null ? 0 : 0o700);
    await expect(workshop.start(dataDir, { user })).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_NOT_ACCESSIBLE',
      message: expect.stringContaining('It belongs to another user.') as string,
    });
  });
});
