import { isReady, startProcess } from './child-process.ts';
import { SUBGRAPH_NAMES } from '../subgraphs/_platform/subgraph.ts';

/** What stands behind both gateways during one run. */
export interface SubgraphFleet {
  /** By subgraph name. */
  readonly urls: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Our five subgraphs, each alone behind HTTP, over an embedded PostgreSQL with the demo's data. */
export async function startOurSubgraphs(dataDirectory: string): Promise<SubgraphFleet> {
  const environment = { DATA_DIR: dataDirectory, DEMO: '1', NODE_ENV: 'development', LOG_LEVEL: 'warn' };
  const running = SUBGRAPH_NAMES.map((name) => ({
    name,
    process: startProcess({ script: 'subgraphs/run.ts', args: [name, '--port', '0'], environment }),
  }));
  const stop = async (): Promise<void> => {
    await Promise.all(running.map(({ process }) => process.stop()));
  };
  try {
    const urls = await Promise.all(
      running.map(async ({ name, process }) => [name, await process.nextOutput(/ready at (\S+)/)] as const),
    );
    return { urls: Object.fromEntries(urls), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Stand-ins that answer made-up values at once, so that the gateways have the machine almost for themselves. */
export async function startStandInSubgraphs(): Promise<SubgraphFleet> {
  const files = SUBGRAPH_NAMES.map((name) => `schema/${name}.graphql`);
  const running = startProcess({ script: 'bench/stand-in-subgraphs.ts', args: files });
  const { url } = await running.nextMessage(isReady);
  return { urls: JSON.parse(url) as Record<string, string>, stop: running.stop };
}
