import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readPlatformConfig } from '../subgraphs/_platform/config.ts';
import { runCommand } from '../subgraphs/_platform/run-command.ts';
import { registerClient, type ClientRegistration } from '../subgraphs/identity/sign-in/register-client.ts';
import { readOptions } from './read-options.ts';
import { withIdentity } from './open-identity.ts';

/**
 * Registers a client of the OpenID provider, and prints its id and, once, its secret:
 *
 * - `npm run -s register-client -- --portal <id> --name <name> --redirect <url>… [--after-sign-out <url>…] [--secret]`
 * - `npm run -s register-client -- --partner <organisation's or account's id> --name <name>
 *   [--keys <file with a JSON Web Key Set>]`
 *
 * A client that is there already is changed with `--replace` only: what it has signed in with until then ends.
 */
const USAGE = `Usage: npm run -s register-client -- --portal <id> --name <name> --redirect <url> [--after-sign-out <url>] [--secret] [--replace]
       npm run -s register-client -- --partner <organisation's or account's id> --name <name> [--keys <file>] [--replace]`;

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

await runCommand(main);

async function main(): Promise<void> {
  const registration = await readRegistration();
  const config = readPlatformConfig();
  const times = { now: new Date(config.now ?? Date.now()), realNow: new Date() };
  const { id, secret } = await withIdentity(config, 'opeka-register-client', (db) =>
    registerClient({ db, audience: config.audience }, registration, times),
  );
  const client = { client_id: id, ...(secret !== null && { client_secret: secret }) };
  process.stdout.write(`${JSON.stringify(client)}\n`);
}

async function readRegistration(): Promise<ClientRegistration> {
  const values = readOptions(
    {
      portal: { type: 'string' },
      partner: { type: 'string' },
      name: { type: 'string', default: '' },
      redirect: { type: 'string', multiple: true, default: [] },
      'after-sign-out': { type: 'string', multiple: true, default: [] },
      secret: { type: 'boolean', default: false },
      keys: { type: 'string' },
      replace: { type: 'boolean', default: false },
    },
    USAGE,
  );
  const { portal, partner, name, replace: replaces } = values;
  if (portal !== undefined && partner === undefined)
    return {
      kind: 'PORTAL',
      id: portal,
      name,
      replaces,
      redirectUris: values.redirect,
      postLogoutRedirectUris: values['after-sign-out'],
      keepsSecret: values.secret,
    };
  if (partner === undefined || portal !== undefined) throw new Error(USAGE);
  return {
    kind: 'PARTNER',
    partnerId: partner,
    name,
    replaces,
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
