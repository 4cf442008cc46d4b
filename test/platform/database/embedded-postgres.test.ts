import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { OPERATING_USERS } from '../../support/postgres-process.ts';
import { openWorkshop } from '../../support/workshop.ts';
import type { Workshop } from '../../support/workshop.ts';

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

describe.each(OPERATING_USERS)(
  'programs in a private home, as npm unpacks them, started by %s',
  (name, user) => {
    it('run from a copy', async () => {
      const home = await openWorkshop({ package: 'unpacked', homeMode: user === null ? 0o700 : 0o755 });
      try {
        const dataDir = await home.makeFolder(`data of ${name}`, user);
        const started = await home.start(dataDir, { user });
        expect(await ask(started.connection, 'select 1 as answer')).toBe(1);
        await started.stop();
      } finally {
        await home.close();
      }
    });
  },
);
