import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDemo } from '../demo/seed-demo.ts';
import { openDatabaseServer } from '../subgraphs/_platform/database/open-server.ts';
import { loadIssuerKeys } from '../subgraphs/_platform/issuer-keys.ts';
import { prepareDatabase } from '../subgraphs/prepare-database.ts';
import { isReady, startProcess, type RunningProcess } from './child-process.ts';
import { addHouseholds } from './households.ts';
import { measure, type Effort } from './measure.ts';
import { postgresCpuMs } from './postgres-cpu.ts';
import { report } from './report.ts';

const HOUSEHOLDS = [1, 10, 50];
const log = { info: () => undefined, warn: () => undefined };

/**
 * What authorization and the access log cost: the Dashboard of somebody who represents 1, 10 and 50 children, through the
 * product with everything in one process, and through the same composition whose policy permits everything, unrecorded.
 */
export async function compareAccess(operationFile: string, effort: Effort): Promise<void> {
  const stops: (() => Promise<unknown>)[] = [];
  try {
    const dataDirectory = await mkdtemp(join(tmpdir(), 'opeka-bench-'));
    stops.push(() => rm(dataDirectory, { recursive: true, force: true }));
    const server = await openDatabaseServer({ databaseUrl: null, dataDirectory, log });
    stops.push(() => server.stop());
    await prepareDatabase(server.connection, log);
    await seedDemo(server.connection, log);
    const households = await addHouseholds(server.connection, HOUSEHOLDS);

    const environment = { DATA_DIR: dataDirectory, PORT: '0', LOG_LEVEL: 'info' };
    const product = startProcess({ script: 'gateway/main.ts', environment });
    stops.push(product.stop);
    const address = await product.nextOutput(/(https?:\/\/[\w.:[\]-]+)/);
    const permitting = startProcess({ script: 'bench/permitting-gateway.ts', environment });
    stops.push(permitting.stop);
    const { url } = await permitting.nextMessage(isReady);

    const query = await readFile(operationFile, 'utf8');
    for (const { children, accountId } of households) {
      const gatewayFor = async (name: string, url: string, process: RunningProcess) => ({
        name,
        url: `${url}/graphql`,
        process,
        headers: { authorization: `Bearer ${await tokenOf(accountId, dataDirectory, url)}` },
      });
      const figures = await measure({
        ...effort,
        gateways: [
          await gatewayFor('permitting', url, permitting),
          await gatewayFor('opeka', address, product),
        ],
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName: 'Dashboard', variables: { patients: children } }),
        databaseCpuMs: () => postgresCpuMs(dataDirectory),
      });
      console.log(`\n${children} represented patients\n${report(figures)}`);
    }
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

async function tokenOf(accountId: string, dataDirectory: string, issuer: string): Promise<string> {
  const keys = await loadIssuerKeys(dataDirectory);
  return keys.signToken({ issuer, audience: 'opeka', subject: accountId, validForSeconds: 12 * 60 * 60 });
}
