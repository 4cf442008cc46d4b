import type { ClientConfig } from 'pg';
import { DatabaseUrlError } from './errors.ts';

/** How to reach a database: fields for the embedded server's socket, a URL for any other. */
export type ConnectionOptions = Readonly<
  Pick<ClientConfig, 'host' | 'port' | 'database' | 'user' | 'password' | 'connectionString'>
>;

/**
 * @param url the operator's `DATABASE_URL`, `postgres://…` or `postgresql://…`
 * @throws {DatabaseUrlError} when it is something else
 */
export function connectionFromUrl(url: string): ConnectionOptions {
  if (!URL.canParse(url)) throw new DatabaseUrlError('is not a URL');
  const parsed = new URL(url);
  if (parsed.protocol !== 'postgres:' && parsed.protocol !== 'postgresql:') {
    throw new DatabaseUrlError(`has the scheme ${parsed.protocol.replace(/:$/, '')}, not postgres`);
  }
  // These would override the role and the search path that every pool sets for itself.
  parsed.searchParams.delete('options');
  parsed.searchParams.delete('application_name');
  return { connectionString: parsed.href };
}

/** Names the server for a log line or an error, without a password. */
export function describeConnection(connection: ConnectionOptions): string {
  if (connection.connectionString === undefined) {
    return `${connection.host ?? 'localhost'}, database ${connection.database ?? ''}`;
  }
  const url = new URL(connection.connectionString);
  return `${url.host || (url.searchParams.get('host') ?? 'localhost')}, database ${url.pathname.slice(1)}`;
}
