import { PERSONAS } from '../demo/personas.ts';
import { createClock } from '../subgraphs/_platform/clock.ts';
import { closeOnSignals } from '../subgraphs/_platform/close-on-signals.ts';
import { createLogger } from '../subgraphs/_platform/logger.ts';
import { banner } from './banner.ts';
import { readConfig, type GatewayConfig } from './config.ts';
import { dataSourcesOf } from './data-sources/data-sources.ts';
import { openEmbeddedSubgraphs } from './embedded-subgraphs.ts';
import { remoteDataSources } from './remote-data-sources.ts';
import { signInOf } from './sign-in.ts';
import { sandboxOf } from './sandbox/sandbox.ts';
import { startGateway } from './server.ts';
import { loadSupergraph } from './supergraph.ts';

/** Starts the gateway: subgraphs without a URL of their own run in this process. */
async function main(): Promise<void> {
  const config = readConfig();
  const log = createLogger(config.logLevel);
  const supergraph = await loadSupergraph(config.supergraphFile);
  const clock = createClock(config.now === null ? undefined : new Date(config.now));
  const embedded = await openEmbeddedSubgraphs(config, supergraph, { clock, log });
  const gateway = await startGateway(config, {
    log,
    supergraph,
    ...dataSourcesOf(embedded, remoteDataSources(config, supergraph)),
    signIn: signInOf(config, supergraph, embedded),
    addRoutes: sandboxOf(config),
  }).catch(async (error: unknown) => {
    await embedded.close();
    throw error;
  });
  closeOnSignals(async () => {
    await gateway.close();
    await embedded.close();
  }, log);
  process.stdout.write(banner(gateway.url, personasOf(config)));
}

function personasOf({ demo }: GatewayConfig) {
  return demo ? PERSONAS : [];
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
