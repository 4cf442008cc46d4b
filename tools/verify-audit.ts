import { verifyAuditChains } from '../subgraphs/_platform/audit-chain.ts';
import { readPlatformConfig } from '../subgraphs/_platform/config.ts';
import { runCommand } from '../subgraphs/_platform/run-command.ts';
import { withAccessLog } from './open-access-log.ts';

/**
 * `npm run -s verify-audit`: recomputes the hash chains of the access log. Prints a summary as JSON; exits with 1 where
 * a chain is broken, and says where first, or where there is no log to verify.
 */
await runCommand(main);

async function main(): Promise<void> {
  const verification = await withAccessLog(readPlatformConfig(), verifyAuditChains);
  process.stdout.write(`${JSON.stringify(verification)}\n`);
  const { broken } = verification;
  if (broken === null) return;
  process.stderr.write(
    `The access log of patient ${broken.patientId} is broken at event ${broken.sequence}: ${broken.fault}.\n`,
  );
  process.exitCode = 1;
}
