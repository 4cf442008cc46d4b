import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readPlatformConfig } from '../subgraphs/_platform/config.ts';
import { runCommand } from '../subgraphs/_platform/run-command.ts';
import { issuePersonaToken } from './issue-persona-token.ts';

/** `npm run -s token -- <persona>`: prints a bearer token of the demo's persona for the gateway that runs on DATA_DIR. */
const addressSchema = z.object({ url: z.url() });

await runCommand(main);

async function main(): Promise<void> {
  process.stdout.write(`${await tokenOf(process.argv[2])}\n`);
}

async function tokenOf(name: string | undefined): Promise<string> {
  if (name === undefined) throw new Error('Usage: npm run -s token -- <persona>');
  const config = readPlatformConfig();
  if (!config.demo) throw new Error('Tokens of personas exist in the demo only (DEMO=1).');
  const issuer = config.publicUrl ?? (await runningGatewayUrl(config.dataDirectory));
  return issuePersonaToken(name, { ...config, issuer });
}

async function runningGatewayUrl(dataDirectory: string): Promise<string> {
  const file = join(dataDirectory, 'gateway.json');
  try {
    return addressSchema.parse(JSON.parse(await readFile(file, 'utf8'))).url;
  } catch {
    throw new Error(
      `No gateway runs on ${dataDirectory}. Start one with npm start, or set DATA_DIR to its folder.`,
    );
  }
}
