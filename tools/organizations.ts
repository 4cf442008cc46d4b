import { readPlatformConfig } from '../subgraphs/_platform/config.ts';
import { inSchema } from '../subgraphs/_platform/database/in-schema.ts';
import { runCommand } from '../subgraphs/_platform/run-command.ts';
import { listOrganizations } from '../subgraphs/identity/data/organization.repository.ts';
import type { IdentityDatabase } from '../subgraphs/identity/data/tables.ts';
import { withExisting } from './open-existing.ts';

/** `npm run -s organizations`: the clinics, laboratories and insurers of the house, each as JSON on a line of its own. */
await runCommand(main);

async function main(): Promise<void> {
  const table = {
    table: 'identity.organization',
    otherwise: 'This database holds no house yet. npm run -s add-organization makes its first organisation.',
  };
  const organizations = await withExisting(readPlatformConfig(), table, (admin) =>
    admin
      .transaction()
      .execute(async (transaction) =>
        listOrganizations(await inSchema<IdentityDatabase>(transaction, 'identity')),
      ),
  );
  for (const organization of organizations) process.stdout.write(`${JSON.stringify(organization)}\n`);
}
