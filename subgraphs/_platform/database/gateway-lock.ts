import type { Client } from 'pg';
import { describeConnection } from './connection.ts';
import type { ConnectionOptions } from './connection.ts';
import type { DatabaseLog } from './database-log.ts';
import { DatabaseUnreachableError, DataDirectoryInUseError } from './errors.ts';
import { openSession } from './session.ts';
import type { Session } from './session.ts';

/** Held by the one gateway that serves a data folder. */
export interface GatewayLock {
  release(): Promise<void>;
}

export interface GatewayLockOptions {
  /** Named in the error. */
  readonly dataDir: string;
  readonly log: DatabaseLog;
  /** Called when the lock was lost and another gateway has it now: time to shut down. */
  readonly onTaken: (error: DataDirectoryInUseError) => void;
}

const GATEWAY_LOCK = 7_016_730_003;
const APPLICATION_NAME = 'opeka-gateway:';
const RETRY_MS = 1000;

/**
 * Lets one gateway serve a data folder: its keys, clock and address file are meant for one.
 * The lock lives on a connection of its own, so it ends with the process, however that ends.
 * If the server restarts under it, it is taken again.
 * @throws {DataDirectoryInUseError} when another gateway has it
 * @throws {DatabaseUnreachableError} when there is no server to ask
 */
export async function acquireGatewayLock(
  connection: ConnectionOptions,
  options: GatewayLockOptions,
): Promise<GatewayLock> {
  let isReleased = false;
  let retry: NodeJS.Timeout | undefined;

  const onLost = (cause: Error): void => {
    options.log.warn({ error: cause.message }, 'lost the lock on the data folder; taking it again');
    retry = setTimeout(() => void retake(), RETRY_MS);
  };
  const retake = async (): Promise<void> => {
    try {
      holder = await takeLock(connection, options.dataDir, onLost);
      if (isReleased) await holder.close();
    } catch (error) {
      if (isReleased) return;
      if (error instanceof DataDirectoryInUseError) options.onTaken(error);
      else onLost(error instanceof Error ? error : new Error(String(error)));
    }
  };

  let holder = await takeLock(connection, options.dataDir, onLost);
  return {
    async release() {
      isReleased = true;
      clearTimeout(retry);
      await holder.close();
    },
  };
}

async function takeLock(
  connection: ConnectionOptions,
  dataDir: string,
  onLost: (cause: Error) => void,
): Promise<Session> {
  const unreachable = (cause: unknown): DatabaseUnreachableError =>
    new DatabaseUnreachableError(describeConnection(connection), { cause });
  let isHeld = false;
  const session = await openSession(connection, `${APPLICATION_NAME}${process.pid}`, (cause) => {
    if (isHeld) onLost(cause);
  }).catch((error: unknown) => Promise.reject(unreachable(error)));
  try {
    const { rows } = await session.client.query<{ taken: boolean }>(
      'select pg_try_advisory_lock($1) as taken',
      [GATEWAY_LOCK],
    );
    isHeld = rows[0]?.taken === true;
    if (isHeld) return session;
    throw new DataDirectoryInUseError(dataDir, await findHolder(session.client));
  } catch (error) {
    await session.close().catch(() => undefined);
    throw error instanceof DataDirectoryInUseError ? error : unreachable(error);
  }
}

/** The process of the gateway that has the lock, as it named itself. */
async function findHolder(client: Client): Promise<number | null> {
  const { rows } = await client.query<{ name: string }>(
    `select activity.application_name as name
     from pg_locks held join pg_stat_activity activity on activity.pid = held.pid
     where held.locktype = 'advisory' and held.granted
       and (held.classid::bigint << 32 | held.objid::bigint) = $1
       and held.database = (select oid from pg_database where datname = current_database())`,
    [GATEWAY_LOCK],
  );
  const pid = Number(rows[0]?.name.slice(APPLICATION_NAME.length));
  return Number.isInteger(pid) && pid > 0 ? pid : null;
}
