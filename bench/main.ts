import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { issuePersonaToken } from '../demo/issue-persona-token.ts';
import { startOpekaGateway, startStockGateway } from './gateways.ts';
import { measure } from './measure.ts';
import { report } from './report.ts';
import { startOurSubgraphs, startStandInSubgraphs } from './subgraphs.ts';

/**
 * `npm run bench [-- --subgraphs stand-in] [--rounds N] [--seconds N] [--connections N]`: the portal's Dashboard through
 * this gateway with everything on, and through a stock @apollo/gateway, over the very same subgraph processes.
 */
const SUPERGRAPH = 'schema/supergraph.graphql';
const OPERATION = 'schema/operations/portal/Dashboard.graphql';
const PERSONA = 'parent';

const { values } = parseArgs({
  options: {
    subgraphs: { type: 'string', default: 'ours' },
    'warm-up': { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '20' },
  },
});

const stops: (() => Promise<void>)[] = [];
try {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'opeka-bench-'));
  stops.push(() => rm(dataDirectory, { recursive: true, force: true }));
  const start = values.subgraphs === 'stand-in' ? startStandInSubgraphs : startOurSubgraphs;
  const subgraphs = await start(dataDirectory);
  stops.push(subgraphs.stop);

  const fleet = { supergraphFile: SUPERGRAPH, subgraphUrls: subgraphs.urls };
  const stock = await startStockGateway(fleet);
  stops.push(stock.process.stop);
  const opeka = await startOpekaGateway({ ...fleet, dataDirectory });
  stops.push(opeka.process.stop);

  const issuer = new URL(opeka.url).origin;
  const token = await issuePersonaToken(PERSONA, { dataDirectory, audience: 'opeka', issuer });
  const figures = await measure({
    gateways: [stock, opeka],
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: await readFile(OPERATION, 'utf8'), operationName: 'Dashboard' }),
    warmUpRequests: Number(values['warm-up']),
    rounds: Number(values.rounds),
    secondsPerRound: Number(values.seconds),
    connections: Number(values.connections),
  });
  console.log(report(figures));
} finally {
  for (const stop of stops.reverse()) await stop();
}
