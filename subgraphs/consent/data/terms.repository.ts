import type { Kysely } from 'kysely';
import { insertRows } from '../../_platform/database/insert-rows.ts';
import type { ConsentDatabase, TermsAcceptanceTable, TermsVersionTable } from './tables.ts';

type Database = Kysely<ConsentDatabase>;

export async function insertTermsVersions(db: Database, rows: readonly TermsVersionTable[]): Promise<void> {
  await insertRows(db, 'terms_version', rows);
}

export async function insertTermsAcceptances(
  db: Database,
  rows: readonly TermsAcceptanceTable[],
): Promise<void> {
  await insertRows(db, 'terms_acceptance', rows);
}
