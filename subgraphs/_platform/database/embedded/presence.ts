import type { ConnectionOptions } from '../connection.ts';
import { openSession } from '../session.ts';

/** Our place among the processes that share one server. */
export interface Presence {
  /**
   * Gives the place up.
   * @returns true when nobody else was there: then nobody can join until the server has been stopped
   */
  leave(): Promise<boolean>;
}

/** Held shared by every process that uses the server, exclusively by the one that is about to stop it. */
const PRESENCE_LOCK = 7_016_730_001;

/**
 * Joins the processes that use the server. It waits for one that is stopping the server, and fails with it.
 * @param connection to the maintenance database, in which all of them meet
 * @param onLost called when the server ended our session by itself
 */
export async function joinServer(
  connection: ConnectionOptions,
  onLost: (cause: Error) => void,
): Promise<Presence> {
  let isIn = false;
  const session = await openSession(connection, `opeka-presence:${process.pid}`, (cause) => {
    if (isIn) onLost(cause);
  });
  try {
    await session.client.query('select pg_advisory_lock_shared($1)', [PRESENCE_LOCK]);
    isIn = true;
  } catch (error) {
    await session.close().catch(() => undefined);
    throw error;
  }
  return {
    async leave() {
      isIn = false;
      await session.client.query('select pg_advisory_unlock_shared($1)', [PRESENCE_LOCK]);
      const { rows } = await session.client.query<{ last: boolean }>(
        'select pg_try_advisory_lock($1) as last',
        [PRESENCE_LOCK],
      );
      const isLast = rows[0]?.last === true;
      // The last one keeps its session, and with it the lock, until the server ends it.
      if (!isLast) await session.close();
      return isLast;
    },
  };
}
