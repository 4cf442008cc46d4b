import { isReady, startProcess } from './child-process.ts';
import type { MeasuredGateway } from './measure.ts';

export interface GatewayOptions {
  readonly supergraphFile: string;
  /** By subgraph name. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
}

/** @apollo/gateway and Apollo Server with their defaults. */
export async function startStockGateway(options: GatewayOptions): Promise<MeasuredGateway> {
  const members = Object.entries(options.subgraphUrls).map(([name, url]) => `${name}=${url}`);
  const running = startProcess({
    script: 'bench/stock-gateway.ts',
    args: [options.supergraphFile, ...members],
  });
  const { url } = await running.nextMessage(isReady);
  return { name: 'stock', url, process: running };
}

/** This gateway as it is started in production, over remote subgraphs, with everything on. */
export async function startOpekaGateway(
  options: GatewayOptions & {
    readonly dataDirectory: string;
    readonly environment?: Readonly<Record<string, string>>;
  },
): Promise<MeasuredGateway> {
  const { supergraphFile, subgraphUrls, dataDirectory, environment } = options;
  const urls = Object.entries(subgraphUrls).map(([name, url]) => [
    `SUBGRAPH_${name.toUpperCase().replaceAll('-', '_')}_URL`,
    url,
  ]);
  const running = startProcess({
    script: 'gateway/main.ts',
    environment: {
      PORT: '0',
      DATA_DIR: dataDirectory,
      SUPERGRAPH: supergraphFile,
      ...(Object.fromEntries(urls) as Record<string, string>),
      ...environment,
    },
  });
  const url = await running.nextOutput(/(https?:\/\/[\w.:[\]-]+)/);
  return { name: 'opeka', url: `${url}/graphql`, process: running };
}
