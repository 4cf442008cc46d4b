import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readPlatformConfig } from '../subgraphs/_platform/config.ts';
import { openDatabase } from '../subgraphs/_platform/database/open-database.ts';
import { openDatabaseServer } from '../subgraphs/_platform/database/open-server.ts';
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

const log = { info: () => undefined, warn: () => undefined };
const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

try {
  process.stdout.write(`${await main()}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<string> {
  const registration = await readRegistration();
  const config = readPlatformConfig();
  const server = await openDatabaseServer({ ...config, log });
  try {
    await prepareDatabase(server.connection, log);
    const db = openDatabase<IdentityDatabase>({
      connection: server.connection,
      schema: 'identity',
      role: 'opeka_identity',
      applicationName: 'opeka-register-client',
      maxConnections: 1,
      log,
    });
    try {
      const { id, secret } = await registerClient(
        { db, audience: config.audience },
        registration,
        new Date(),
      );
      return JSON.stringify({ client_id: id, ...(secret !== null && { client_secret: secret }) });
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
