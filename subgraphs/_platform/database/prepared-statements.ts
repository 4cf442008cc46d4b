import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';

/**
 * Begins a statement that is sent often and is expensive to plan: each connection prepares it once. Kysely itself knows
 * no named statements.
 */
export const PREPARED = '/* prepared */';

/** Makes a connection keep the plans of statements that begin with {@link PREPARED}. */
export function keepPreparedPlans(client: PoolClient): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const named = (text: unknown, values?: unknown, ...rest: unknown[]): unknown =>
    typeof text === 'string' && text.startsWith(PREPARED) && Array.isArray(values)
      ? query({ name: nameOf(text), text, values }, ...rest)
      : query(text, values, ...rest);
  Object.assign(client, { query: named });
}

const names = new Map<string, string>();

/** One name for one text: PostgreSQL refuses a second text under the same name. */
function nameOf(text: string): string {
  const name = names.get(text) ?? createHash('sha256').update(text).digest('hex').slice(0, 32);
  names.set(text, name);
  return name;
}
