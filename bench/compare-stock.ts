import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issuePersonaToken } from '../demo/issue-persona-token.ts';
import { startOpekaGateway, startStockGateway } from './gateways.ts';
import { measure, type Effort } from './measure.ts';
import { report } from './report.ts';
import { startOurSubgraphs, startStandInSubgraphs } from './subgraphs.ts';

const SUPERGRAPH = 'schema/supergraph.graphql';
const PERSONA = 'parent';

/**
 * An operation through this gateway with everything on, and through a stock @apollo/gateway, over the very same subgraph
 * processes.
 */
export async function compareWithStock(
  operationFile: string,
  subgraphsAre: string,
  effort: Effort,
): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  try {
    const dataDirectory = await mkdtemp(join(tmpdir(), 'opeka-bench-'));
    stops.push(() => rm(dataDirectory, { recursive: true, force: true }));
    const start = subgraphsAre === 'stand-in' ? startStandInSubgraphs : startOurSubgraphs;
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
      ...effort,
      gateways: [stock, opeka],
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query: await readFile(operationFile, 'utf8'), operationName: 'Dashboard' }),
    });
    console.log(report(figures));
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}
