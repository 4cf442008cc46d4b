import { sql, type Kysely } from 'kysely';
import type { Instant } from '../_policy/types.ts';

/** Whoever wants to complain about an access has three years (Civil Code art. 196): so long it has to be provable. */
export const SHORTEST_RETENTION_MONTHS = 36;

export interface DroppedMonth {
  /** `2026-11`, in UTC. */
  readonly month: string;
  readonly events: number;
}

/**
 * Drops the months of the access log that ended more than so many months ago, whole and oldest first, each in a
 * transaction of its own: what is interrupted is continued by the next call.
 * @param admin subgraphs have no such right
 * @param onDropped hears of each month as it is gone
 */
export async function retainAccessLog(
  admin: Kysely<unknown>,
  { months, now }: { readonly months: number; readonly now: Instant },
  onDropped: (dropped: DroppedMonth) => void,
): Promise<readonly DroppedMonth[]> {
  if (!Number.isInteger(months) || months < SHORTEST_RETENTION_MONTHS)
    throw new RangeError(`The access log is kept for ${SHORTEST_RETENTION_MONTHS} months at least.`);
  const dropped: DroppedMonth[] = [];
  for (const month of await monthsBefore(admin, now, months)) {
    const { rows } = await sql<{ readonly events: bigint }>`
      select audit.drop_month(${month}::date) as events`.execute(admin);
    const gone = { month: month.slice(0, 7), events: Number(rows[0]?.events ?? 0) };
    dropped.push(gone);
    onDropped(gone);
  }
  return dropped;
}

/** First days of the months that there are partitions for. */
async function monthsBefore(admin: Kysely<unknown>, now: Instant, months: number): Promise<string[]> {
  const { rows } = await sql<{ readonly month: string }>`
    select to_char(month, 'YYYY-MM-DD') as month from (
      select to_date(substring(partition.relname from 'access_event_(\\d+_\\d\\d)$'), 'YYYY_MM') as month
      from pg_inherits join pg_class partition on partition.oid = inhrelid
      where inhparent = 'audit.access_event'::regclass
    ) as kept
    where month < audit.month_of(to_timestamp(${now}::float8 / 1000)) - make_interval(months => ${months}::int)
    order by kept.month`.execute(admin);
  return rows.map(({ month }) => month);
}
