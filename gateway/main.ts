import { createLogger } from '../subgraphs/_platform/logger.ts';
import { banner } from './banner.ts';
import { closeOnSignals } from './close-on-signals.ts';
import { readConfig } from './config.ts';
import { remoteDataSources } from './remote-data-sources.ts';
import { startGateway } from './server.ts';
import { loadSupergraph } from './supergraph.ts';

async function main(): Promise<void> {
  const config = readConfig();
  const log = createLogger(config.logLevel);
  const supergraph = await loadSupergraph(config.supergraphFile);
  const gateway = await startGateway(config, {
    log,
    supergraph,
    buildDataSource: remoteDataSources(config, supergraph),
  });
  closeOnSignals(gateway.close, log);
  process.stdout.write(banner(gateway.url, []));
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
