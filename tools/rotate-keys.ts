import { parseArgs } from 'node:util';
import { readPlatformConfig } from '../subgraphs/_platform/config.ts';
import { rotateIssuerKeys } from '../subgraphs/_platform/issuer-keys.ts';
import { runCommand } from '../subgraphs/_platform/run-command.ts';

/**
 * `npm run -s rotate-keys`: the gateway's own issuer signs with a new key from now on; running processes follow. Older
 * keys stay published for a day. `-- --drop-old` forgets them at once: for a key that somebody else may have.
 */
await runCommand(main);

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'drop-old': { type: 'boolean', default: false } } });
  const { dataDirectory } = readPlatformConfig();
  const kids = await rotateIssuerKeys(dataDirectory, Date.now(), { dropsOld: values['drop-old'] });
  process.stdout.write(
    `Signs from now on: ${kids[0] ?? ''}\nPublished with it: ${kids.slice(1).join(', ') || 'none'}\n`,
  );
}
