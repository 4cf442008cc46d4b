import { sql, type QueryExecutorProvider } from 'kysely';

/**
 * Lets transactions that take the same turn happen one after the other: whoever comes second waits until the first has
 * ended, however it ends.
 * @param turn names it among all turns of the database: `<what for>/<id>`
 */
export async function takeTurn(transaction: QueryExecutorProvider, turn: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`.execute(transaction);
}
