import { seedDemo } from '../demo/seed-demo.ts';
import { createClock } from '../subgraphs/_platform/clock.ts';
import { readPlatformConfig, type PlatformConfig } from '../subgraphs/_platform/config.ts';
import { openAdminDatabase } from '../subgraphs/_platform/database/open-database.ts';
import { openDatabaseServer } from '../subgraphs/_platform/database/open-server.ts';
import { createLogger } from '../subgraphs/_platform/logger.ts';
import { prepareDatabase } from '../subgraphs/prepare-database.ts';
import { readArguments, UsageError, type ImportArguments } from './arguments.ts';
import { checkLink } from './link-persona.ts';
import { runImport, type ImportReport } from './run-import.ts';

/** `npm run -s import -- <format> <path>…`: a summary as JSON on stdout; exit 1 if anything was refused, 2 if called wrongly. */
const EXIT_REFUSED = 1;
const EXIT_USAGE = 2;

try {
  const report = await run(readArguments(process.argv.slice(2)), readPlatformConfig());
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  if (!report.isComplete) process.exitCode = EXIT_REFUSED;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? EXIT_USAGE : EXIT_REFUSED;
}

async function run(asked: ImportArguments, config: PlatformConfig): Promise<ImportReport> {
  if (asked.links.length > 0 && !config.demo)
    throw new UsageError('--link is for the demo only: personas need DEMO=1.', '');
  for (const link of asked.links) checkLink(link);
  // Progress is told in plain words; of the log only what an operator has to act on, unless they want more.
  const log = createLogger(config.logLevel === 'info' ? 'warn' : config.logLevel);
  const clock = createClock(config.now === null ? undefined : new Date(config.now));
  const server = await openDatabaseServer({ ...config, log });
  try {
    await prepareDatabase(server.connection, log);
    if (config.demo) await seedDemo(server.connection, log);
    const admin = openAdminDatabase<unknown>({ connection: server.connection, log });
    try {
      const now = new Date(clock.now());
      const tell = (line: string) => void process.stderr.write(`import: ${line}\n`);
      return await runImport(admin, { ...asked, demo: config.demo, now, tell });
    } finally {
      await admin.destroy();
    }
  } finally {
    await server.stop();
  }
}
