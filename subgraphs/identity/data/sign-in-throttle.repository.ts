import { CompiledQuery, type Kysely } from 'kysely';
import type { IdentityDatabase } from './tables.ts';

/** What rate-limiter-flexible asks of a PostgreSQL client. */
export interface ThrottleClient {
  query(query: {
    readonly text: string;
    readonly values?: readonly unknown[];
  }): Promise<{ readonly rows: readonly ThrottleRow[]; readonly rowCount: number }>;
}

interface ThrottleRow {
  readonly points: number;
  /** Real time, epoch milliseconds. */
  readonly expire: number | null;
}

/** Lends it a pool. Counts stay far below the integers that a number cannot hold. */
export function createThrottleClient(db: Kysely<IdentityDatabase>): ThrottleClient {
  return {
    async query({ text, values = [] }) {
      const { rows } = await db.executeQuery<StoredCount>(throttleStatement(text, values));
      return {
        rows: rows.map(({ points, expire }) => ({ points, expire: expire === null ? null : Number(expire) })),
        rowCount: rows.length,
      };
    },
  };
}

interface StoredCount {
  readonly points: number;
  readonly expire: bigint | null;
}

function throttleStatement(text: string, values: readonly unknown[]): CompiledQuery<StoredCount> {
  return CompiledQuery.raw(text, [...values]);
}

/** @param at real time */
export async function sweepThrottle(db: Kysely<IdentityDatabase>, at: Date): Promise<void> {
  await db.deleteFrom('sign_in_throttle').where('expire', '<=', BigInt(at.getTime())).execute();
}
