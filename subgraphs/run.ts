import { parseArgs } from 'node:util';
import type { FastifyRequest } from 'fastify';
import { SUBGRAPH_NAMES } from './_platform/subgraph.ts';
import { createClock } from './_platform/clock.ts';
import { CLIENT_ADDRESS_HEADER, verifyClientAddress } from './_platform/client-address.ts';
import { closeOnSignals } from './_platform/close-on-signals.ts';
import { port, readPlatformConfig, readVariables, type PlatformConfig } from './_platform/config.ts';
import { isReachable } from './_platform/database/is-reachable.ts';
import { loadEnvelopeKeys, type EnvelopeKey } from './_platform/envelope-keys.ts';
import { createEnvelopeVerifier } from './_platform/envelope.ts';
import { openEphemeralStore } from './_platform/ephemeral-store/open-ephemeral-store.ts';
import { createIssuerKeyring } from './_platform/issuer-keys.ts';
import { createLogger } from './_platform/logger.ts';
import { serveSubgraph } from './_platform/subgraph-server.ts';
import { builtInIssuerAt, builtInIssuerOfFolder, remoteIssuer } from './_platform/trusted-issuers.ts';
import { createTokenVerifier, type TokenVerifier } from './_platform/verify-token.ts';
import { startSubgraphs } from './start-subgraphs.ts';
import { z } from 'zod';

/** `npm run subgraph -- <name> [--port N]`: one subgraph alone, behind HTTP. */
const FIRST_PORT = 4001;

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function run(): Promise<void> {
  const { name, listenOn } = readArguments();
  const config = readPlatformConfig();
  const log = createLogger(config.logLevel);
  const clock = createClock(config.now === null ? undefined : new Date(config.now));
  const { services, pages, server, close } = await startSubgraphs({ ...config, names: [name], clock, log });
  const service = services.get(name);
  if (!service) throw new RangeError(`There is no subgraph "${name}".`);

  const store = await openEphemeralStore(config.redisUrl ?? undefined, log);
  const keys = loadEnvelopeKeys({
    envelopeKeys: config.envelopeKeys ?? undefined,
    dataDir: config.dataDirectory,
    subgraphs: SUBGRAPH_NAMES,
  });
  const door = await serveSubgraph({
    service,
    host: config.host,
    port: listenOn,
    verifyEnvelope: createEnvelopeVerifier({ subgraph: name, keys, store }),
    tokens: tokenVerifier(config),
    isReady: () => isReachable(server.connection),
    log,
    trustProxy: config.trustProxy,
    addRoutes: async (app) => {
      for (const opened of pages) await opened.addTo(app, { addressOf: clientAddress(keys, name) });
    },
  });
  closeOnSignals(async () => {
    await door.close();
    await store.close();
    await close();
  }, log);
  process.stdout.write(`Subgraph ${name} is ready at ${door.url}/graphql\n`);
}

/** What the gateway says of the client, where it is the gateway that asks. */
function clientAddress(keys: readonly EnvelopeKey[], subgraph: string) {
  const own = keys.filter((key) => key.subgraph === subgraph);
  return ({ headers, ip }: FastifyRequest) => verifyClientAddress(own, headers[CLIENT_ADDRESS_HEADER]) ?? ip;
}

function readArguments(): { readonly name: string; readonly listenOn: number } {
  const { positionals, values } = parseArgs({
    options: { port: { type: 'string' } },
    allowPositionals: true,
  });
  const [name = ''] = positionals;
  const index = SUBGRAPH_NAMES.findIndex((known) => known === name);
  if (index < 0)
    throw new RangeError(`Usage: npm run subgraph -- <${SUBGRAPH_NAMES.join(' | ')}> [--port N]`);
  const { '--port': listenOn } = readVariables(z.object({ '--port': port.optional() }), {
    '--port': values.port,
  });
  return { name, listenOn: listenOn ?? FIRST_PORT + index };
}

/** Believes the gateway's own issuer, and those that the operator named. */
function tokenVerifier(config: PlatformConfig): TokenVerifier {
  const { gatewayUrl, publicUrl, dataDirectory, oidcIssuers, audience } = config;
  const builtIn =
    gatewayUrl === null
      ? builtInIssuerOfFolder(createIssuerKeyring(dataDirectory).jwks)
      : builtInIssuerAt(publicUrl, gatewayUrl);
  return createTokenVerifier({
    audience,
    issuers: [builtIn, ...oidcIssuers.map((issuer) => remoteIssuer(issuer))],
  });
}
