import { createDegradingStore } from './degrading-store.ts';
import type { EphemeralStore, StoreLog } from './ephemeral-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { createRedisStore } from './redis-store.ts';

/** The store that this process shall use: over Redis, with its own memory behind, if there is a URL; else memory. */
export async function openEphemeralStore(
  redisUrl: string | undefined,
  log: StoreLog,
): Promise<EphemeralStore> {
  const local = createMemoryStore({ log });
  if (!redisUrl) return local;
  return createDegradingStore(await createRedisStore({ url: redisUrl, log }), local, log);
}
