import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { readPlatformConfig } from '../subgraphs/_platform/config.ts';
import type { ConnectionOptions } from '../subgraphs/_platform/database/connection.ts';
import { SILENT_LOG } from '../subgraphs/_platform/database/database-log.ts';
import { openAdminDatabase } from '../subgraphs/_platform/database/open-database.ts';
import { openDatabaseServer } from '../subgraphs/_platform/database/open-server.ts';
import { runCommand } from '../subgraphs/_platform/run-command.ts';
import { prepareDatabase } from '../subgraphs/prepare-database.ts';
import { growDemo } from './grow-demo.ts';
import { seedDemo } from './seed-demo.ts';

/**
 * `npm run -s demo-data -- --patients N`: a crowd of N patients beside the demo's personas. Progress on stderr, a
 * summary as JSON on stdout. A gateway that runs on the same data folder or database need not be stopped.
 */
const MOST_PATIENTS = 1_000_000;
const USAGE = `Usage: npm run -s demo-data -- --patients N (1 to ${MOST_PATIENTS})`;
const MEGABYTE = 1024 * 1024;

await runCommand(main);

async function main(): Promise<void> {
  const patients = readPatients();
  const config = readPlatformConfig();
  if (!config.demo) throw new Error('Demo data are for the demo only (DEMO=1).');
  const startedAt = performance.now();
  const server = await openDatabaseServer({ ...config, log: SILENT_LOG });
  try {
    const { connection } = server;
    await prepareDatabase(connection, SILENT_LOG);
    await seedDemo(connection, SILENT_LOG);
    const sizeBefore = await sizeOf(connection);
    const added = await growDemo(connection, {
      patients,
      log: SILENT_LOG,
      onProgress: (done) => process.stderr.write(`${done} of ${patients} patients\n`),
    });
    const summary = {
      patients,
      added,
      databaseMegabytes: Math.round((await sizeOf(connection)) / MEGABYTE),
      addedMegabytes: Math.round(((await sizeOf(connection)) - sizeBefore) / MEGABYTE),
      seconds: Math.round(performance.now() - startedAt) / 1000,
    };
    process.stdout.write(`${JSON.stringify(summary)}\n`);
  } finally {
    await server.stop();
  }
}

/** @throws {Error} with the usage */
function readPatients(): number {
  const given = readArguments();
  const patients = Number(given);
  if (given === undefined || !/^\d{1,7}$/.test(given) || patients < 1 || patients > MOST_PATIENTS)
    throw new Error(USAGE);
  return patients;
}

function readArguments(): string | undefined {
  try {
    return parseArgs({ options: { patients: { type: 'string' } } }).values.patients;
  } catch (cause) {
    throw new Error(USAGE, { cause });
  }
}

async function sizeOf(connection: ConnectionOptions): Promise<number> {
  const admin = openAdminDatabase<unknown>({ connection, log: SILENT_LOG });
  try {
    const { rows } = await sql<{ bytes: number }>`
      select pg_database_size(current_database())::float8 as bytes`.execute(admin);
    return rows[0]?.bytes ?? 0;
  } finally {
    await admin.destroy();
  }
}
