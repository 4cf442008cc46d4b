import { Client } from 'pg';
import type { ConnectionOptions } from './connection.ts';

/** How long a server may take to answer, or a pool to have a connection free. */
export const CONNECT_TIMEOUT_MS = 10_000;

/** One connection of its own, for locks that must last as long as this process. */
export interface Session {
  readonly client: Client;
  /** Ends it on purpose: `onLost` is not called. */
  close(): Promise<void>;
}

/**
 * @param onLost called once if the connection ends without being closed, after it was open
 * @throws what the server or the socket said, when it cannot be opened
 */
export async function openSession(
  connection: ConnectionOptions,
  applicationName: string,
  onLost: (cause: Error) => void,
): Promise<Session> {
  const client = new Client({
    ...connection,
    application_name: applicationName,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  let state: 'OPENING' | 'OPEN' | 'CLOSED' = 'OPENING';
  let cause = new Error('the connection ended');
  // One loss may be reported by several errors; the end comes once.
  client.on('error', (error) => {
    cause = error;
  });
  client.once('end', () => {
    if (state === 'OPEN') onLost(cause);
  });
  const close = async (): Promise<void> => {
    state = 'CLOSED';
    await client.end();
  };
  try {
    await client.connect();
    state = 'OPEN';
    return { client, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}
