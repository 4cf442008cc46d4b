import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isReady, nextMessage, startProcess } from './child-process.ts';
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
  const { url } = await nextMessage(running.child, isReady);
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
  const url = await announcedUrl(dataDirectory, running.child);
  return { name: 'opeka', url: `${url}/graphql`, process: running };
}

/** A running gateway writes its address into its data folder. */
async function announcedUrl(
  dataDirectory: string,
  child: { readonly exitCode: number | null },
): Promise<string> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the gateway ended with code ${child.exitCode}`);
    const text = await readFile(join(dataDirectory, 'gateway.json'), 'utf8').catch(() => '');
    if (text) return (JSON.parse(text) as { url: string }).url;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
