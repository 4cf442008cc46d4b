import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadIssuerKeys } from '../subgraphs/_platform/issuer-keys.ts';
import { isReady, nextMessage, startProcess } from './child-process.ts';
import { startOpekaGateway, startStockGateway } from './gateways.ts';
import { measure } from './measure.ts';
import { report } from './report.ts';

const SUBGRAPHS = ['identity', 'scheduling', 'lab-results', 'consent', 'claims'];
const SUPERGRAPH = 'schema/supergraph.graphql';
const OPERATION = 'schema/operations/portal/Dashboard.graphql';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '20' },
  },
});

const dataDirectory = await mkdtemp(join(tmpdir(), 'opeka-bench-'));
const subgraphs = startProcess({
  script: 'bench/stand-in-subgraphs.ts',
  args: SUBGRAPHS.map((name) => `schema/${name}.graphql`),
});
const subgraphUrls = JSON.parse((await nextMessage(subgraphs.child, isReady)).url) as Record<string, string>;
const stock = await startStockGateway({ supergraphFile: SUPERGRAPH, subgraphUrls });
const opeka = await startOpekaGateway({ supergraphFile: SUPERGRAPH, subgraphUrls, dataDirectory });
try {
  const keys = await loadIssuerKeys(dataDirectory);
  const issuer = new URL(opeka.url).origin;
  const token = await keys.signToken({
    issuer,
    audience: 'opeka',
    subject: '019c0000-0000-7000-8000-000000000001',
    validForSeconds: 3_600,
  });
  const figures = await measure({
    gateways: [stock, opeka],
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: await readFile(OPERATION, 'utf8'), operationName: 'Dashboard' }),
    rounds: Number(values.rounds),
    secondsPerRound: Number(values.seconds),
    connections: Number(values.connections),
  });
  console.log(report(figures));
} finally {
  await Promise.all([stock.process.stop(), opeka.process.stop(), subgraphs.stop()]);
  await rm(dataDirectory, { recursive: true, force: true });
}
