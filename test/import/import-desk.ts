import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { pino } from 'pino';
import type { PersonaName } from '../../demo/personas.ts';
import { runImport, type ImportOptions, type ImportReport } from '../../import/run-import.ts';
import { BUILT_IN_ISSUER } from '../../subgraphs/_platform/caller.ts';
import { createFixedClock } from '../../subgraphs/_platform/clock.ts';
import { openAdminDatabase } from '../../subgraphs/_platform/database/open-database.ts';
import { startSubgraph } from '../../subgraphs/_platform/start-subgraph.ts';
import { labResults } from '../../subgraphs/lab-results/subgraph.ts';
import { createTestDatabase, quietLog, type DatabaseTemplate } from '../support/database.ts';
import { accountOf, DEMO } from '../support/demo.ts';

/** An operator with a database and a folder of files. */
export interface ImportDesk {
  readonly folder: string;
  /** Writes a file into the folder. @returns its path */
  file(name: string, content: string): Promise<string>;
  removeFiles(): Promise<void>;
  /** Imports the whole folder, unless `paths` say otherwise. */
  import(options?: Partial<ImportOptions>): Promise<ImportReport>;
  /** The first column of what a query answers, with every schema in reach. */
  ask(query: string): Promise<readonly unknown[]>;
  /** What the results show to a persona. */
  see(persona: PersonaName, query: string, variables?: Record<string, unknown>): Promise<unknown>;
  close(): Promise<void>;
}

const NOW = new Date('2026-11-20T12:00:00+03:00');

export async function openImportDesk(template: DatabaseTemplate = DEMO): Promise<ImportDesk> {
  const database = await createTestDatabase({ template });
  const folder = await mkdtemp(join(tmpdir(), 'opeka import-'));
  const admin = openAdminDatabase<unknown>({ connection: database.connection, log: quietLog });
  const results = await startSubgraph(labResults, {
    connection: database.connection,
    clock: createFixedClock(NOW),
    cursorKey: new Uint8Array(32).fill(7),
    log: pino({ level: 'silent' }),
  });
  return {
    folder,
    async file(name, content) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, content);
      return path;
    },
    async removeFiles() {
      await rm(folder, { recursive: true });
      await mkdir(folder);
    },
    import: (options = {}) =>
      runImport(admin, {
        format: 'fhir',
        paths: [folder],
        laboratory: null,
        clinic: null,
        links: [],
        demo: template === DEMO,
        now: NOW,
        tell: () => undefined,
        ...options,
      }),
    async ask(query) {
      const { rows } = await sql<Record<string, unknown>>`${sql.raw(query)}`.execute(admin);
      return rows.map((row) => Object.values(row)[0]);
    },
    async see(persona, query, variables = {}) {
      const { data, errors } = await results.execute({
        query,
        variables,
        caller: {
          issuer: BUILT_IN_ISSUER,
          subject: accountOf(persona),
          clientId: null,
          sessionId: null,
          issuedAt: null,
        },
        requestId: '00000000-0000-7000-8000-000000000000',
        clientOperationName: null,
      });
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async close() {
      await results.close();
      await admin.destroy();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
