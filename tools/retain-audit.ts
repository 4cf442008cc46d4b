import { parseArgs } from 'node:util';
import { ConfigError, readPlatformConfig, retentionMonths } from '../subgraphs/_platform/config.ts';
import { retainAccessLog } from '../subgraphs/_platform/retain-access-log.ts';
import { runCommand } from '../subgraphs/_platform/run-command.ts';
import { withAccessLog } from './open-access-log.ts';

/**
 * `npm run -s retain-audit -- [--months <number>]`: drops the months of the access log that are older than that, or
 * than `ACCESS_LOG_RETENTION_MONTHS`. Tells of each month as it goes, then prints a summary as JSON. The rest of the log
 * can be verified as before.
 */
await runCommand(main);

async function main(): Promise<void> {
  const config = readPlatformConfig();
  const months = monthsAsked() ?? config.accessLogRetentionMonths;
  if (months === null)
    throw new ConfigError(
      'Set ACCESS_LOG_RETENTION_MONTHS or --months: the access log is kept whole so far.',
    );
  const dropped = await withAccessLog(config, (admin) =>
    retainAccessLog(admin, { months, now: config.now ?? Date.now() }, ({ month, events }) =>
      process.stderr.write(`${month}: ${events} events dropped\n`),
    ),
  );
  const events = dropped.reduce((sum, month) => sum + month.events, 0);
  process.stdout.write(`${JSON.stringify({ months, dropped: dropped.map(({ month }) => month), events })}\n`);
}

function monthsAsked(): number | null {
  const { months } = parseArgs({ options: { months: { type: 'string' } } }).values;
  if (months === undefined) return null;
  const parsed = retentionMonths.safeParse(months);
  if (parsed.success) return parsed.data;
  throw new ConfigError(`--months ${parsed.error.issues.map(({ message }) => message).join(', ')}`);
}
