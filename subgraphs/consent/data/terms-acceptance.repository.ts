import type { Kysely } from 'kysely';
import type { TermsAcceptance } from '../domain/terms-acceptance.ts';
import type { ConsentDatabase, TermsAcceptanceTable } from './tables.ts';

type Database = Kysely<ConsentDatabase>;

/** What an account has accepted, the last first; versions of terms are few. */
export async function findAcceptances(db: Database, accountId: string): Promise<readonly TermsAcceptance[]> {
  const rows = await db
    .selectFrom('terms_acceptance')
    .select(['account_id', 'version', 'accepted_at'])
    .where('account_id', '=', accountId)
    .orderBy('accepted_at', 'desc')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ account_id, version, accepted_at }) => ({
    accountId: account_id,
    version,
    acceptedAt: accepted_at,
  }));
}

/** Leaves an acceptance of the same version alone. */
export async function addAcceptance(db: Database, acceptance: TermsAcceptanceTable): Promise<void> {
  await db
    .insertInto('terms_acceptance')
    .values(acceptance)
    .onConflict((conflict) => conflict.columns(['account_id', 'version']).doNothing())
    .execute();
}
