import type { Kysely } from 'kysely';
import type { IdentityDatabase } from './tables.ts';

/** Accounts as which an organisation's systems call, the oldest first; locked ones may not. */
export async function findPartnerAccounts(
  db: Kysely<IdentityDatabase>,
  organizationId: string,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('account')
    .select('id')
    .where('organization_id', '=', organizationId)
    .where('role', 'in', ['INSURER', 'LAB'])
    .where('state', '<>', 'LOCKED')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
