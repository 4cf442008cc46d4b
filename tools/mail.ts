import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { readPlatformConfig } from '../subgraphs/_platform/config.ts';
import { runCommand } from '../subgraphs/_platform/run-command.ts';

/**
 * `npm run -s mail`: lists the mails that were written to files because there is no `SMTP_URL`, oldest first, with the
 * links that they hold. For the demo: elsewhere these links are nobody's business.
 */
const LINK = /https?:\/\/\S+/g;

await runCommand(main);

async function main(): Promise<void> {
  const { demo, dataDirectory } = readPlatformConfig();
  if (!demo) throw new Error('Written mails are listed in the demo only (DEMO=1).');
  const directory = join(dataDirectory, 'mail');
  const names = await readdir(directory).catch(() => []);
  // The ids in the names are in order of time.
  const written = names.filter((name) => name.endsWith('.eml')).sort();
  if (written.length === 0) process.stderr.write(`No mails in ${directory}.\n`);
  for (const name of written) process.stdout.write(await listed(join(directory, name)));
}

async function listed(file: string): Promise<string> {
  const { date, to, subject, text } = await PostalMime.parse(await readFile(file));
  const body = text ?? '';
  const links = body.match(LINK) ?? [];
  const lines = [
    `${date ?? ''}  ${to?.map(({ address }) => address).join(', ') ?? ''}  ${subject ?? ''}`,
    ...links.map((link) => `  ${link}`),
    // Codes stand in a paragraph of their own.
    ...(body.match(/^\d{6,8}$/gm) ?? []).map((code) => `  ${code}`),
    `  ${file}`,
  ];
  return `${lines.join('\n')}\n`;
}
