import { Client } from 'pg';
import type { ConnectionOptions } from '../connection.ts';

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
 */
export async function joinServer(
  connection: ConnectionOptions,
  onLost: (error: Error) => void,
): Promise<Presence> {
  const client = new Client({ ...connection, application_name: `opeka-presence:${process.pid}` });
  let isLeaving = false;
  client.on('error', (error) => {
    if (!isLeaving) onLost(error);
  });
  try {
    await client.connect();
    await client.query('select pg_advisory_lock_shared($1)', [PRESENCE_LOCK]);
  } catch (error) {
    isLeaving = true;
    await client.end().catch(() => undefined);
    throw error;
  }
  return {
    async leave() {
      isLeaving = true;
      await client.query('select pg_advisory_unlock_shared($1)', [PRESENCE_LOCK]);
      const { rows } = await client.query<{ last: boolean }>('select pg_try_advisory_lock($1) as last', [
        PRESENCE_LOCK,
      ]);
      const isLast = rows[0]?.last ?? false;
      // The last one keeps its session, and with it the lock, until the server ends it.
      if (!isLast) await client.end();
      return isLast;
    },
  };
}
