import type { Kysely } from 'kysely';
import { eraseParticulars } from '../data/account-application.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { erasureLimits } from '../domain/application-retention.ts';

const MOST_AT_ONCE = 500;

/**
 * Erases the particulars in applications whose purpose is gone; nobody asks for it.
 * @param now business time
 */
export async function eraseDueApplications(db: Kysely<IdentityDatabase>, now: Date): Promise<void> {
  const limits = erasureLimits(now);
  for (;;) {
    const erased = await eraseParticulars(db, limits, { at: now, most: MOST_AT_ONCE });
    if (erased < MOST_AT_ONCE) return;
  }
}
