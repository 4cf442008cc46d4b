import { createChannelHandlers } from './channel-handlers.ts';
import type { EphemeralStore, StoreLog } from './ephemeral-store.ts';
import { createExpiringMap } from './expiring-map.ts';

const DEFAULT_CAPACITY = 500_000;

export interface MemoryStoreOptions {
  readonly log: StoreLog;
  /** Claims and counters kept at most, each. */
  readonly capacity?: number;
  /** Real time in epoch milliseconds; tests move it. */
  readonly now?: () => number;
}

/**
 * The port within one process: for embedded defaults and as the fallback of Redis.
 * When full of live claims it refuses new ones (a forgotten nonce could be replayed);
 * when full of live counters it forgets the oldest.
 */
export function createMemoryStore(options: MemoryStoreOptions): EphemeralStore {
  const { log, capacity = DEFAULT_CAPACITY, now = Date.now } = options;
  const claims = createExpiringMap<true>(capacity);
  const counters = createExpiringMap<{ count: number }>(capacity);
  const handlers = createChannelHandlers(log);

  return {
    claimOnce(key, ttlMs) {
      const instant = now();
      if (claims.get(key, instant) || claims.isFull(instant)) return Promise.resolve(false);
      claims.set(key, true, instant, ttlMs);
      return Promise.resolve(true);
    },
    increment(key, ttlMs) {
      const instant = now();
      const counter = counters.get(key, instant);
      if (counter) return Promise.resolve((counter.count += 1));
      if (counters.isFull(instant)) counters.forgetOldest();
      counters.set(key, { count: 1 }, instant, ttlMs);
      return Promise.resolve(1);
    },
    publish(channel, message) {
      handlers.deliver(channel, message);
      return Promise.resolve();
    },
    subscribe(channel, handler) {
      handlers.add(channel, handler);
      return Promise.resolve(() => {
        handlers.remove(channel, handler);
        return Promise.resolve();
      });
    },
    close() {
      handlers.clear();
      return Promise.resolve();
    },
  };
}
