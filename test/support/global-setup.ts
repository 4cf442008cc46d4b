import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { ConnectionOptions } from '../../subgraphs/_platform/database/connection.ts';
import { openDataDirectory } from '../../subgraphs/_platform/database/embedded/data-directory.ts';
import { isAlive } from '../../subgraphs/_platform/database/embedded/postmaster-file.ts';
import { stopPostmaster } from '../../subgraphs/_platform/database/embedded/postmaster.ts';
import { startEmbeddedPostgres } from '../../subgraphs/_platform/database/start-embedded-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The administrator's connection to the run's own PostgreSQL. */
    testCluster: ConnectionOptions;
  }
}

const FOLDER = /^opeka-test-(\d+)-/;

/** One PostgreSQL for the whole run, in a folder that goes away with it. */
export default async function startTestCluster(project: TestProject): Promise<() => Promise<void>> {
  await removeClustersOfKilledRuns();
  const dataDir = await mkdtemp(join(tmpdir(), `opeka-test-${process.pid}-`));
  const cluster = await startEmbeddedPostgres({
    dataDir,
    log: { info: () => undefined, warn: (details, message) => console.warn(message, details) },
    // Nothing of a test run needs to survive a power cut.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  project.provide('testCluster', cluster.adminConnection);
  return async () => {
    await cluster.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

/** The server outlives whoever started it, also a run that was killed. */
async function removeClustersOfKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const owner = Number(FOLDER.exec(name)?.[1] ?? process.pid);
    if (isAlive(owner)) continue;
    const dataDir = join(tmpdir(), name);
    await stopPostmaster(await openDataDirectory(dataDir));
    await rm(dataDir, { recursive: true, force: true });
  }
}
