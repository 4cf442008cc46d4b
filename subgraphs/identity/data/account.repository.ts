import type { Kysely } from 'kysely';
import type { Organization } from '../domain/patient.ts';
import type { IdentityDatabase } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

export async function findOrganizations(
  db: Database,
  ids: readonly string[],
): Promise<readonly Organization[]> {
  return db.selectFrom('organization').select(['id', 'name', 'kind']).where('id', 'in', ids).execute();
}
