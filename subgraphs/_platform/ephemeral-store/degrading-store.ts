import type { EphemeralStore, StoreLog } from './ephemeral-store.ts';

/** A store that hangs must not slow down every request: after a failure it is left alone this long. */
const LEFT_ALONE_MS = 1_000;

/**
 * Goes on in this process's memory while the shared store is away: degrades, never opens.
 * - claims: always made in both, so that a nonce seen before the outage stays used during it. During the outage
 *   single use holds per process instead of per service;
 * - counters: limits count per process;
 * - messages: reach this process's subscribers only.
 */
export function createDegradingStore(
  shared: EphemeralStore,
  local: EphemeralStore,
  log: StoreLog,
): EphemeralStore {
  let isDegraded = false;
  let leftAloneUntil = 0;

  async function tryShared<Value>(
    attempt: () => Promise<Value>,
    fallback: () => Promise<Value>,
  ): Promise<Value> {
    if (performance.now() < leftAloneUntil) return fallback();
    try {
      const value = await attempt();
      if (isDegraded) log.info({}, 'the shared store is used again');
      isDegraded = false;
      return value;
    } catch (error) {
      if (!isDegraded)
        log.warn({ error }, 'the shared store is unavailable, this process uses its own memory');
      isDegraded = true;
      leftAloneUntil = performance.now() + LEFT_ALONE_MS;
      return fallback();
    }
  }

  return {
    async claimOnce(key, ttlMs) {
      if (!(await local.claimOnce(key, ttlMs))) return false;
      return tryShared(
        () => shared.claimOnce(key, ttlMs),
        () => Promise.resolve(true),
      );
    },
    increment: (key, ttlMs) =>
      tryShared(
        () => shared.increment(key, ttlMs),
        () => local.increment(key, ttlMs),
      ),
    publish: (channel, message) =>
      tryShared(
        () => shared.publish(channel, message),
        () => local.publish(channel, message),
      ),
    async subscribe(channel, handler) {
      const unsubscribeShared = await shared.subscribe(channel, handler);
      const unsubscribeLocal = await local.subscribe(channel, handler);
      return async () => {
        await Promise.all([unsubscribeShared(), unsubscribeLocal()]);
      };
    },
    async close() {
      await Promise.all([shared.close(), local.close()]);
    },
  };
}
