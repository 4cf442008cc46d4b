import type { Kysely } from 'kysely';
import { insertRows } from '../../_platform/database/insert-rows.ts';
import type { ClaimsDatabase, InsurerContractTable } from './tables.ts';

export async function insertInsurerContracts(
  db: Kysely<ClaimsDatabase>,
  rows: readonly InsurerContractTable[],
): Promise<void> {
  await insertRows(db, 'insurer_contract', rows);
}
