import { Redis } from 'ioredis';
import { createChannelHandlers } from './channel-handlers.ts';
import type { EphemeralStore, StoreLog } from './ephemeral-store.ts';

/** One step, so that a counter can never be left without an expiry. */
const INCREMENT_SCRIPT = `local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return count`;

const DEFAULT_KEY_PREFIX = 'opeka:';
const COMMAND_TIMEOUT_MS = 500;
const CONNECT_TIMEOUT_MS = 2_000;
const LONGEST_RETRY_DELAY_MS = 1_000;

export interface RedisStoreOptions {
  /** `redis://…`, `rediss://…` or the path of a unix socket. */
  readonly url: string;
  readonly log: StoreLog;
  /** Keeps installations that share a Redis apart. */
  readonly keyPrefix?: string;
  readonly commandTimeoutMs?: number;
}

/**
 * The port over Redis, shared by all replicas. While Redis is away every call fails at once or after
 * `commandTimeoutMs` (nothing is queued), and subscriptions come back with the connection;
 * callers that must go on use `createDegradingStore`.
 * Resolves when connected, or after the first attempt has failed.
 */
export async function createRedisStore(options: RedisStoreOptions): Promise<EphemeralStore> {
  const { url, log, keyPrefix = DEFAULT_KEY_PREFIX, commandTimeoutMs = COMMAND_TIMEOUT_MS } = options;
  const commands = new Redis(url, {
    lazyConnect: true,
    keyPrefix,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: commandTimeoutMs,
    connectTimeout: CONNECT_TIMEOUT_MS,
    retryStrategy: (attempt) => Math.min(50 * attempt, LONGEST_RETRY_DELAY_MS),
  });
  // A connection that has subscribed can do nothing else.
  const subscriptions = commands.duplicate({ autoResubscribe: false });
  const handlers = createChannelHandlers(log);

  // Without a listener an outage would end the process; those who call see it as a rejected promise.
  commands.on('error', () => undefined);
  subscriptions.on('error', () => undefined);
  subscriptions.on('message', (channel, message) => handlers.deliver(channel, message));
  subscriptions.on('ready', () => {
    for (const channel of handlers.channels()) void subscribeNow(channel);
  });
  const [connected] = await Promise.allSettled([commands.connect(), subscriptions.connect()]);
  if (connected.status === 'rejected')
    log.warn({ error: connected.reason as unknown }, 'Redis is unavailable');

  async function subscribeNow(channel: string): Promise<void> {
    if (subscriptions.status !== 'ready') return; // 'ready' will do it
    await subscriptions.subscribe(channel).catch((error: unknown) => {
      log.warn({ channel, error }, 'cannot subscribe');
    });
  }

  return {
    async claimOnce(key, ttlMs) {
      return (await commands.set(`claim:${key}`, '1', 'PX', ttlMs, 'NX')) === 'OK';
    },
    async increment(key, ttlMs) {
      return Number(await commands.eval(INCREMENT_SCRIPT, 1, `count:${key}`, ttlMs));
    },
    async publish(channel, message) {
      await commands.publish(keyPrefix + channel, message);
    },
    async subscribe(channel, handler) {
      const name = keyPrefix + channel;
      if (handlers.add(name, handler)) await subscribeNow(name);
      return async () => {
        if (!handlers.remove(name, handler) || subscriptions.status !== 'ready') return;
        await subscriptions.unsubscribe(name).catch(() => undefined);
      };
    },
    close() {
      handlers.clear();
      commands.disconnect();
      subscriptions.disconnect();
      return Promise.resolve();
    },
  };
}
