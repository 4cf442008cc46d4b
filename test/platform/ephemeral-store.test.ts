import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createDegradingStore } from '../../subgraphs/_platform/ephemeral-store/degrading-store.ts';
import type { EphemeralStore, StoreLog } from '../../subgraphs/_platform/ephemeral-store/ephemeral-store.ts';
import { createMemoryStore } from '../../subgraphs/_platform/ephemeral-store/memory-store.ts';
import { openEphemeralStore } from '../../subgraphs/_platform/ephemeral-store/open-ephemeral-store.ts';
import { createRedisStore } from '../../subgraphs/_platform/ephemeral-store/redis-store.ts';
import { describeWithProgram } from '../support/programs.ts';
import { createFolder, removeFolder, startRedisServer, type RedisServer } from '../support/redis-server.ts';

const MINUTE_MS = 60_000;
const log: StoreLog = { warn: () => undefined, info: () => undefined };

/** What every implementation promises. */
function describeContract(open: () => Promise<EphemeralStore>): void {
  const opened: EphemeralStore[] = [];
  const openStore = async (): Promise<EphemeralStore> => {
    const store = await open();
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });

  it('gives a key to the first who claims it only', async () => {
    const store = await openStore();
    expect(await store.claimOnce('nonce-1', MINUTE_MS)).toBe(true);
    expect(await store.claimOnce('nonce-1', MINUTE_MS)).toBe(false);
    expect(await store.claimOnce('nonce-2', MINUTE_MS)).toBe(true);
  });

  it('gives a key to one of many who claim it at once', async () => {
    const store = await openStore();
    const claims = await Promise.all(
      Array.from({ length: 50 }, () => store.claimOnce('contended', MINUTE_MS)),
    );
    expect(claims.filter(Boolean)).toHaveLength(1);
  });

  it('gives a key again when its time is over', async () => {
    const store = await openStore();
    expect(await store.claimOnce('short', 20)).toBe(true);
    await expect.poll(() => store.claimOnce('short', MINUTE_MS)).toBe(true);
  });

  it('counts each key for itself', async () => {
    const store = await openStore();
    expect(await store.increment('a', MINUTE_MS)).toBe(1);
    expect(await store.increment('a', MINUTE_MS)).toBe(2);
    expect(await store.increment('b', MINUTE_MS)).toBe(1);
  });

  it('starts counting anew when the window is over, however often it was counted', async () => {
    const store = await openStore();
    await store.increment('window', 40);
    await expect.poll(() => store.increment('window', 40)).toBe(1);
  });

  it('keeps claims and counters apart', async () => {
    const store = await openStore();
    await store.increment('same name', MINUTE_MS);
    expect(await store.claimOnce('same name', MINUTE_MS)).toBe(true);
  });

  it('brings a message to every subscriber of its channel, and to no other', async () => {
    const store = await openStore();
    const received: string[] = [];
    await store.subscribe('patients', (message) => received.push(`first ${message}`));
    await store.subscribe('patients', (message) => received.push(`second ${message}`));
    await store.subscribe('claims', (message) => received.push(`other ${message}`));
    await store.publish('patients', 'born');
    await expect.poll(() => received).toEqual(['first born', 'second born']);
  });

  it('tells nothing more to those who left', async () => {
    const store = await openStore();
    const received: string[] = [];
    const leave = await store.subscribe('patients', () => received.push('left'));
    await store.subscribe('patients', (message) => received.push(message));
    await leave();
    await store.publish('patients', 'after');
    await expect.poll(() => received).toEqual(['after']);
  });

  it('delivers to the others when one handler fails', async () => {
    const store = await openStore();
    const received: string[] = [];
    await store.subscribe('patients', () => {
      throw new Error('broken handler');
    });
    await store.subscribe('patients', (message) => received.push(message));
    await store.publish('patients', 'still');
    await expect.poll(() => received).toEqual(['still']);
  });
}

describe('a store in memory', () => {
  describeContract(() => Promise.resolve(createMemoryStore({ log })));

  it('refuses new claims when full of live ones, and takes them when those expired', async () => {
    let now = 0;
    const store = createMemoryStore({ log, capacity: 2, now: () => now });
    await store.claimOnce('a', 10);
    await store.claimOnce('b', 20);
    expect(await store.claimOnce('c', 10)).toBe(false);
    now = 10;
    expect(await store.claimOnce('c', 10)).toBe(true);
    expect(await store.claimOnce('b', 10)).toBe(false);
  });

  it('forgets the oldest counter when full', async () => {
    const store = createMemoryStore({ log, capacity: 2 });
    await store.increment('a', MINUTE_MS);
    await store.increment('b', MINUTE_MS);
    await store.increment('c', MINUTE_MS);
    expect(await store.increment('b', MINUTE_MS)).toBe(2);
    expect(await store.increment('a', MINUTE_MS)).toBe(1);
  });
});

describeWithProgram('redis-server', 'a store over Redis', (program) => {
  let server: RedisServer;
  const folder = createFolder();
  beforeAll(async () => {
    server = await startRedisServer(program, folder);
  });
  afterAll(async () => {
    await server.stop();
    removeFolder(folder);
  });

  let tenants = 0;
  /** Each test has keys of its own. */
  const openRedisStore = (): Promise<EphemeralStore> =>
    createRedisStore({ url: server.url, log, keyPrefix: `test-${(tenants += 1)}:` });
  describe('alone', () => {
    describeContract(openRedisStore);
  });
  describe('with memory behind it', () => {
    describeContract(async () =>
      createDegradingStore(await openRedisStore(), createMemoryStore({ log }), log),
    );
  });

  it('is one store for all replicas', async () => {
    const [first, second] = await Promise.all([
      openEphemeralStore(server.url, log),
      openEphemeralStore(server.url, log),
    ]);
    const received: string[] = [];
    await second.subscribe('events', (message) => received.push(message));
    expect(await first.claimOnce('shared nonce', MINUTE_MS)).toBe(true);
    expect(await second.claimOnce('shared nonce', MINUTE_MS)).toBe(false);
    expect(await first.increment('shared counter', MINUTE_MS)).toBe(1);
    expect(await second.increment('shared counter', MINUTE_MS)).toBe(2);
    await first.publish('events', 'across');
    await expect.poll(() => received).toEqual(['across']);
    await Promise.all([first.close(), second.close()]);
  });
});

describeWithProgram('redis-server', 'when Redis goes down', (program) => {
  const folder = createFolder();
  let server: RedisServer;
  afterAll(async () => {
    await server.stop();
    removeFolder(folder);
  });

  it('a used nonce stays used, limits and events go on in this process, and Redis is used again when back', async () => {
    server = await startRedisServer(program, folder);
    const warnings: string[] = [];
    const store = await openEphemeralStore(server.url, {
      warn: (_, message) => warnings.push(message),
      info: (_, message) => warnings.push(message),
    });
    const received: string[] = [];
    await store.subscribe('events', (message) => received.push(message));
    expect(await store.claimOnce('before', MINUTE_MS)).toBe(true);
    await server.stop();

    const startedAt = performance.now();
    expect(await store.claimOnce('before', MINUTE_MS)).toBe(false);
    expect(await store.claimOnce('during', MINUTE_MS)).toBe(true);
    expect(await store.claimOnce('during', MINUTE_MS)).toBe(false);
    expect(await store.increment('limit', MINUTE_MS)).toBe(1);
    expect(await store.increment('limit', MINUTE_MS)).toBe(2);
    await store.publish('events', 'local');
    expect(received).toEqual(['local']);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(warnings).toContain('the shared store is unavailable, this process uses its own memory');

    server = await startRedisServer(program, folder);
    const replica = await createRedisStore({ url: server.url, log });
    await expect
      .poll(async () => {
        await replica.publish('events', 'again');
        return received;
      })
      .toContain('again');
    await expect
      .poll(() => store.claimOnce('after', 1).then(() => warnings), { timeout: 5_000 })
      .toContain('the shared store is used again');
    await Promise.all([store.close(), replica.close()]);
  });

  it('a Redis that no longer answers costs one timeout, not one per call', async () => {
    const frozenFolder = createFolder();
    const frozen = await startRedisServer(program, frozenFolder);
    const store = await openEphemeralStore(frozen.url, log);
    await store.claimOnce('before', MINUTE_MS);
    frozen.freeze();
    const startedAt = performance.now();
    for (let call = 0; call < 20; call += 1) {
      expect(await store.claimOnce(`nonce ${call}`, MINUTE_MS)).toBe(true);
    }
    expect(await store.claimOnce('before', MINUTE_MS)).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    await store.close();
    await frozen.stop();
    removeFolder(frozenFolder);
  });

  it('a process that starts meanwhile does not hang', async () => {
    const store = await openEphemeralStore(`${folder}/nobody-listens.sock`, log);
    expect(await store.claimOnce('nonce', MINUTE_MS)).toBe(true);
    expect(await store.claimOnce('nonce', MINUTE_MS)).toBe(false);
    await store.close();
  });
});
