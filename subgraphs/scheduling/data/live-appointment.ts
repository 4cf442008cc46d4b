import { sql, type RawBuilder } from 'kysely';

/**
 * The condition that an appointment holds its interval. It is word for word the predicate of the exclusion constraints,
 * so that their indexes serve the search.
 */
export function live(alias: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.ref(`${alias}.status`)} in ('BOOKED', 'FULFILLED')`;
}
