import { readPlatformConfig } from '../subgraphs/_platform/config.ts';
import { runCommand } from '../subgraphs/_platform/run-command.ts';
import { ORGANIZATION_KINDS } from '../subgraphs/identity/domain/organization.ts';
import { addOrganization } from '../subgraphs/identity/use-cases/add-organization.ts';
import { withIdentity } from './open-identity.ts';
import { readOptions } from './read-options.ts';

/**
 * `npm run -s add-organization -- --name <name> --kind CLINIC|LAB|INSURER`: adds an organisation, and prints it as JSON
 * with its id. One of the same name and kind that is there already is printed instead, and stays as it is.
 */
const USAGE = `Usage: npm run -s add-organization -- --name <name> --kind ${ORGANIZATION_KINDS.join('|')}`;

await runCommand(main);

async function main(): Promise<void> {
  const { name, kind: given } = readOptions({ name: { type: 'string' }, kind: { type: 'string' } }, USAGE);
  const kind = ORGANIZATION_KINDS.find((known) => known === given);
  if (name === undefined || kind === undefined) throw new Error(USAGE);
  const added = await withIdentity(readPlatformConfig(), 'opeka-add-organization', (db) =>
    addOrganization(db, { name, kind }),
  );
  if (added === null) throw new Error('A name has 1 to 200 printable characters.');
  const { organization, isNew } = added;
  process.stdout.write(`${JSON.stringify({ ...organization, isNew })}\n`);
}
