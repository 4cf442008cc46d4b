import type { Kysely } from 'kysely';
import type { PlatformConfig } from '../subgraphs/_platform/config.ts';
import { withExisting } from './open-existing.ts';

/**
 * Lends the access log of the configured database to a command, as the administrator.
 * @throws where there is no database, or no log in it
 */
export async function withAccessLog<Result>(
  config: PlatformConfig,
  use: (admin: Kysely<unknown>) => Promise<Result>,
): Promise<Result> {
  const log = { table: 'audit.access_event', otherwise: 'This database has no access log yet.' };
  return withExisting(config, log, use);
}
