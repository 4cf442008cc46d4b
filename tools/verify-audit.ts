import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { verifyAuditChains } from '../subgraphs/_platform/audit-chain.ts';
import { readPlatformConfig, type PlatformConfig } from '../subgraphs/_platform/config.ts';
import { openAdminDatabase } from '../subgraphs/_platform/database/open-database.ts';
import { openDatabaseServer } from '../subgraphs/_platform/database/open-server.ts';

/**
 * `npm run -s verify-audit`: recomputes the hash chains of the access log. Prints a summary as JSON; exits with 1 where
 * a chain is broken, and says where first, or where there is no log to verify.
 */
const log = { info: () => undefined, warn: () => undefined };

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const config = readPlatformConfig();
  await refuseMissingCluster(config);
  const server = await openDatabaseServer({ ...config, log });
  const admin = openAdminDatabase<unknown>({ connection: server.connection, log });
  try {
    const { rows } = await sql<{
      present: boolean;
    }>`select to_regclass('audit.access_event') is not null as present`.execute(admin);
    if (rows[0]?.present !== true) throw new Error('This database has no access log yet.');
    const verification = await verifyAuditChains(admin);
    process.stdout.write(`${JSON.stringify(verification)}\n`);
    const { broken } = verification;
    if (broken === null) return 0;
    process.stderr.write(
      `The access log of patient ${broken.patientId} is broken at event ${broken.sequence}: ${broken.fault}.\n`,
    );
    return 1;
  } finally {
    await admin.destroy();
    await server.stop();
  }
}

/** To verify is no reason to make a database. */
async function refuseMissingCluster({ databaseUrl, dataDirectory }: PlatformConfig): Promise<void> {
  if (databaseUrl !== null) return;
  const cluster = join(dataDirectory, 'postgres');
  const present = await stat(cluster).catch(() => null);
  if (!present)
    throw new Error(`There is no database in ${dataDirectory}. Set DATA_DIR or DATABASE_URL to one.`);
}
