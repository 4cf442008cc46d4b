import { readPlatformConfig } from '../subgraphs/_platform/config.ts';
import { rotateIssuerKeys } from '../subgraphs/_platform/issuer-keys.ts';
import { runCommand } from '../subgraphs/_platform/run-command.ts';
import { readOptions } from './read-options.ts';

/**
 * `npm run -s rotate-keys`: the gateway's own issuer signs with a new key from now on; running processes follow. Older
 * keys stay published for a day. `-- --drop-old` forgets them at once: for a key that somebody else may have. Processes
 * that share the folder refuse what such a key has signed from the next request on; those that ask the gateway for its
 * keys within two minutes (a minute for the keys, and one for tokens that were seen before).
 */
const USAGE = 'Usage: npm run -s rotate-keys [-- --drop-old]';

await runCommand(main);

async function main(): Promise<void> {
  const values = readOptions({ 'drop-old': { type: 'boolean', default: false } }, USAGE);
  const { dataDirectory } = readPlatformConfig();
  const kids = await rotateIssuerKeys(dataDirectory, Date.now(), { dropsOld: values['drop-old'] });
  process.stdout.write(
    `Signs from now on: ${kids[0] ?? ''}\nPublished with it: ${kids.slice(1).join(', ') || 'none'}\n`,
  );
  if (values['drop-old'])
    process.stderr.write(
      'Processes on other machines refuse what older keys have signed within two minutes.\n',
    );
}
