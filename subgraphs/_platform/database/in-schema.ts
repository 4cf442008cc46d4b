import { sql, type Kysely, type Transaction } from 'kysely';

/**
 * Lends an administrator's transaction to the repositories of one subgraph after the other, for work that has to be
 * all or nothing across schemas (imports, demo data). Names resolve in this schema until the next call.
 * @returns the same transaction, typed as the subgraph's database
 */
export async function inSchema<Database>(
  transaction: Transaction<unknown>,
  schema: string,
): Promise<Kysely<Database>> {
  await sql`select set_config('search_path', ${`"${schema}", public`}, true)`.execute(transaction);
  return transaction as unknown as Kysely<Database>;
}
