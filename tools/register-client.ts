import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readPlatformConfig } from '../subgraphs/_platform/config.ts';
import { SILENT_LOG } from '../subgraphs/_platform/database/database-log.ts';
import { openDatabase } from '../subgraphs/_platform/database/open-database.ts';
import { openDatabaseServer } from '../subgraphs/_platform/database/open-server.ts';
import { runCommand } from '../subgraphs/_platform/run-command.ts';
import type { IdentityDatabase } from '../subgraphs/identity/data/tables.ts';
import { registerClient, type ClientRegistration } from '../subgraphs/identity/sign-in/register-client.ts';
import { prepareDatabase } from '../subgraphs/prepare-database.ts';

/**
 * Registers a client of the OpenID provider, and prints its id and, once, its secret:
 *
 * - `npm run -s register-client -- --portal <id> --name <name> --redirect <url>… [--after-sign-out <url>…] [--secret]`
 * - `npm run -s register-client -- --partner <account id> --name <name> [--keys <file with a JSON Web Key Set>]`
 */
const USAGE = `Usage: npm run -s register-client -- --portal <id> --name <name> --redirect <url> [--after-sign-out <url>] [--secret]
       npm run -s register-client -- --partner <account id> --name <name> [--keys <file>]`;

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

await runCommand(main);

async function main(): Promise<void> {
  const registration = await readRegistration();
  const config = readPlatformConfig();
  const server = await openDatabaseServer({ ...config, log: SILENT_LOG });
  try {
    await prepareDatabase(server.connection, SILENT_LOG);
    const db = openDatabase<IdentityDatabase>({
      connection: server.connection,
      schema: 'identity',
      role: 'opeka_identity',
      applicationName: 'opeka-register-client',
      maxConnections: 1,
      log: SILENT_LOG,
    });
    try {
      const { id, secret } = await registerClient(
        { db, audience: config.audience },
        registration,
        new Date(),
      );
      const client = { client_id: id, ...(secret !== null && { client_secret: secret }) };
      process.stdout.write(`${JSON.stringify(client)}\n`);
    } finally {
      await db.destroy();
    }
  } finally {
    await server.stop();
  }
}

async function readRegistration(): Promise<ClientRegistration> {
  const { values } = parseArgs({
    options: {
      portal: { type: 'string' },
      partner: { type: 'string' },
      name: { type: 'string', default: '' },
      redirect: { type: 'string', multiple: true, default: [] },
      'after-sign-out': { type: 'string', multiple: true, default: [] },
      secret: { type: 'boolean', default: false },
      keys: { type: 'string' },
    },
  });
  const { portal, partner, name } = values;
  if (portal !== undefined && partner === undefined)
    return {
      kind: 'PORTAL',
      id: portal,
      name,
      redirectUris: values.redirect,
      postLogoutRedirectUris: values['after-sign-out'],
      keepsSecret: values.secret,
    };
  if (partner === undefined || portal !== undefined) throw new Error(USAGE);
  return {
    kind: 'PARTNER',
    accountId: partner,
    name,
    jwks: values.keys === undefined ? null : await readKeys(values.keys),
  };
}

async function readKeys(file: string) {
  try {
    return keySet.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    throw new Error(`${file} does not hold a JSON Web Key Set.`);
  }
}
