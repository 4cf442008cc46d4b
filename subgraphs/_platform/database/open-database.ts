import { Kysely, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import { columnTypes } from './column-types.ts';
import type { ConnectionOptions } from './connection.ts';
import type { DatabaseLog } from './database-log.ts';
import { keepPreparedPlans } from './prepared-statements.ts';
import { CONNECT_TIMEOUT_MS } from './session.ts';

/** Where extensions live; on every search path behind the schema itself. */
const EXTENSION_SCHEMA = 'public';

export interface DatabaseOptions {
  readonly connection: ConnectionOptions;
  /** The only schema whose names resolve without a prefix. */
  readonly schema: string;
  /** The role that every session takes at once, so that its rights and no more apply. */
  readonly role: string;
  readonly applicationName: string;
  readonly maxConnections?: number;
  readonly log: DatabaseLog;
  /** Called with every statement sent, for tests that assert what was, or was not, read. */
  readonly onStatement?: (sql: string) => void;
}

/**
 * A pool for one subgraph; connects on first use, `destroy()` closes it.
 *
 * Its statements have the rights of `role` only. That guards against our own mistakes, not against someone who can
 * send statements of their own: `set role` asks what the connection's user may do. Against that, a subgraph that
 * runs alone can be given a `DATABASE_URL` whose user has been granted no other role.
 */
export function openDatabase<DB>(options: DatabaseOptions): Kysely<DB> {
  return openPool<DB>(
    options,
    `-c role=${options.role} -c search_path=${options.schema},${EXTENSION_SCHEMA}`,
  );
}

/** A small pool with the administrator's own rights: for migrations and seeding, never for requests. */
export function openAdminDatabase<DB>(
  options: Pick<DatabaseOptions, 'connection' | 'log' | 'onStatement'>,
): Kysely<DB> {
  return openPool<DB>({ ...options, applicationName: 'opeka-admin', maxConnections: 2 }, '');
}

function openPool<DB>(options: Omit<DatabaseOptions, 'schema' | 'role'>, settings: string): Kysely<DB> {
  const { connection, applicationName, log, onStatement } = options;
  const pool = new Pool({
    ...connection,
    application_name: applicationName,
    max: options.maxConnections ?? 10,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    options: `${settings} -c timezone=UTC`.trim(),
    types: columnTypes,
  });
  // A lost connection is reported to whoever uses it; unheard, the same event would end the process.
  const report = (error: Error): void =>
    log.warn({ applicationName, error: error.message }, 'database connection lost');
  pool.on('error', report);
  pool.on('connect', (client) => {
    client.on('error', report);
    keepPreparedPlans(client);
  });

  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    ...(onStatement === undefined ? {} : { log: ({ query }) => onStatement(query.sql) }),
  });
}
