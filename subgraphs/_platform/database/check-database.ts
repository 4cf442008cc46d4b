import { describeConnection } from './connection.ts';
import type { ConnectionOptions } from './connection.ts';
import { DatabaseUnreachableError, DatabaseVersionError } from './errors.ts';
import { openSession } from './session.ts';

/** Roles are granted `with set`, which PostgreSQL 16 brought. */
const OLDEST_VERSION = 16;

/**
 * Asks the server for its version, as the first act on a `DATABASE_URL`.
 * @throws {DatabaseUnreachableError} when it does not answer, or refuses the user
 * @throws {DatabaseVersionError} when it is too old
 */
export async function checkDatabase(connection: ConnectionOptions): Promise<void> {
  const server = describeConnection(connection);
  const session = await openSession(connection, 'opeka-check', () => undefined).catch((cause: unknown) => {
    throw new DatabaseUnreachableError(server, { cause });
  });
  try {
    const { rows } = await session.client.query<{ version: string }>('show server_version');
    const version = rows[0]?.version ?? '';
    if (Number.parseInt(version, 10) < OLDEST_VERSION) {
      throw new DatabaseVersionError(server, version, OLDEST_VERSION);
    }
  } finally {
    await session.close();
  }
}
