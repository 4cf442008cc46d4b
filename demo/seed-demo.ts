import { sql, type Transaction } from 'kysely';
import { moscowDate } from '../subgraphs/_policy/index.ts';
import type { ConnectionOptions } from '../subgraphs/_platform/database/connection.ts';
import type { DatabaseLog } from '../subgraphs/_platform/database/database-log.ts';
import { inSchema } from '../subgraphs/_platform/database/in-schema.ts';
import { openAdminDatabase } from '../subgraphs/_platform/database/open-database.ts';
import type { ClaimsDatabase } from '../subgraphs/claims/data/tables.ts';
import type { ConsentDatabase } from '../subgraphs/consent/data/tables.ts';
import type { IdentityDatabase } from '../subgraphs/identity/data/tables.ts';
import type { LabResultsDatabase } from '../subgraphs/lab-results/data/tables.ts';
import type { SchedulingDatabase } from '../subgraphs/scheduling/data/tables.ts';
import { createDemoCalendar } from './demo-calendar.ts';
import { PERSONAS } from './personas.ts';
import { seedClaims } from './seed-claims.ts';
import { seedConsent } from './seed-consent.ts';
import { seedIdentity } from './seed-identity.ts';
import { seedLabResults } from './seed-lab-results.ts';
import { seedScheduling } from './seed-scheduling.ts';

/**
 * Fills an empty, migrated database with the demo, all or nothing. Where the demo is there already, nothing happens;
 * of several starters at once one seeds.
 * @param setUpAt real time, so that `NOW` moves the clock over the demo and not the demo with the clock
 * @returns whether the demo was written now
 */
export async function seedDemo(
  connection: ConnectionOptions,
  log: DatabaseLog,
  setUpAt: Date = new Date(),
): Promise<boolean> {
  const admin = openAdminDatabase<unknown>({ connection, log });
  try {
    const seeded = await admin.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(${DEMO_LOCK})`.execute(transaction);
      if (await isSeeded(transaction)) return false;
      const calendar = createDemoCalendar(moscowDate(setUpAt.getTime()));
      await seedIdentity(await inSchema<IdentityDatabase>(transaction, 'identity'), calendar);
      await seedScheduling(await inSchema<SchedulingDatabase>(transaction, 'scheduling'), calendar);
      await seedLabResults(await inSchema<LabResultsDatabase>(transaction, 'lab_results'), calendar);
      await seedConsent(await inSchema<ConsentDatabase>(transaction, 'consent'), calendar);
      await seedClaims(await inSchema<ClaimsDatabase>(transaction, 'claims'), calendar);
      return true;
    });
    // Plans made while the tables were empty would scan them from then on.
    if (seeded) await sql`analyze`.execute(admin);
    return seeded;
  } finally {
    await admin.destroy();
  }
}

const DEMO_LOCK = 7_016_730_101;

async function isSeeded(transaction: Transaction<unknown>): Promise<boolean> {
  const { rows } = await sql`select from identity.account where id = ${PERSONAS[0]?.accountId}`.execute(
    transaction,
  );
  return rows.length > 0;
}
