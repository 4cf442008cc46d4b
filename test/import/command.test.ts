import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ImportReport } from '../../import/run-import.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { DEMO } from '../support/demo.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';
import { bundle, haemoglobin, patient, report } from './bundles.ts';

let database: TestDatabase;
let folder: string;
let terminal: Terminal;
beforeAll(async () => {
  database = await createTestDatabase({ template: DEMO });
  folder = await mkdtemp(join(tmpdir(), 'opeka import-'));
  const { host = '', port = 5432, user = '' } = database.connection;
  const server = `host=${encodeURIComponent(host)}&port=${port}`;
  terminal = openTerminal({
    DATABASE_URL: `postgres://${user}@localhost/${database.name}?${server}`,
    DEMO: '1',
    NOW: '2026-11-20T12:00:00+03:00',
  });
  await writeFile(join(folder, 'Крылова.json'), bundle(patient(), haemoglobin(), report()));
});
afterAll(async () => {
  await terminal.close();
  await rm(folder, { recursive: true });
  await database.drop();
});

const run = (...args: readonly string[]) => terminal.run('import/main.ts', ...args);

it('imports and links, with a summary on stdout, progress on stderr and exit 0', async () => {
  const { code, stdout, stderr } = await run('fhir', folder, '--link', 'stranger=anna');
  expect(code).toBe(0);
  expect(JSON.parse(stdout) as ImportReport).toMatchObject({
    isComplete: true,
    resources: { Patient: { created: 1 }, Observation: { created: 1 }, DiagnosticReport: { created: 1 } },
    links: [{ persona: 'stranger', outcome: 'created' }],
  });
  expect(stderr).toMatch(/^import: 1 of 1 files in [\d.]+ s, 0 refused\n$/);
});

it('exits with 1 where anything was refused, and names no file on stderr', async () => {
  await writeFile(join(folder, 'Лыкова.json'), '{');
  const { code, stdout, stderr } = await run('fhir', folder);
  expect(code).toBe(1);
  expect(JSON.parse(stdout) as ImportReport).toMatchObject({
    files: { stored: 1, refused: 1 },
    refusals: [{ file: join(folder, 'Лыкова.json'), reason: 'BROKEN_JSON' }],
  });
  expect(stderr).not.toContain('Лыкова');
});

it('exits with 2 where it was called wrongly, and says how to call it', async () => {
  const { code, stdout, stderr } = await run('hl7v3', folder);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/Unknown format "hl7v3".*\nUsage: npm run -s import/);
});
