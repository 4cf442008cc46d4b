import type { ConnectionOptions } from './connection.ts';
import { openSession } from './session.ts';

/** Whether the database answers now, for probes. */
export async function isReachable(connection: ConnectionOptions): Promise<boolean> {
  try {
    const session = await openSession(connection, 'opeka-probe', () => undefined);
    await session.close();
    return true;
  } catch {
    return false;
  }
}
