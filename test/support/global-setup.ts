import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { ConnectionOptions } from '../../subgraphs/_platform/database/connection.ts';
import { startEmbeddedPostgres } from '../../subgraphs/_platform/database/start-embedded-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The administrator's connection to the run's own PostgreSQL. */
    testCluster: ConnectionOptions;
  }
}

/** One PostgreSQL for the whole run, in a folder that goes away with it. */
export default async function startTestCluster(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'opeka-test-'));
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
