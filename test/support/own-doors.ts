import { pino } from 'pino';
import { createEnvelopeVerifier } from '../../subgraphs/_platform/envelope.ts';
import { loadEnvelopeKeys } from '../../subgraphs/_platform/envelope-keys.ts';
import { openEphemeralStore } from '../../subgraphs/_platform/ephemeral-store/open-ephemeral-store.ts';
import { createIssuerKeyring } from '../../subgraphs/_platform/issuer-keys.ts';
import { serveSubgraph, type SubgraphServer } from '../../subgraphs/_platform/subgraph-server.ts';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../subgraphs/_platform/subgraph.ts';
import { builtInIssuerOfFolder } from '../../subgraphs/_platform/trusted-issuers.ts';
import { createTokenVerifier } from '../../subgraphs/_platform/verify-token.ts';
import type { House } from './house.ts';

/** The subgraphs of a house, each behind an HTTP door of its own, as `npm run subgraph` opens it. */
export interface OwnDoors {
  /** Where a subgraph takes operations. */
  urlOf(name: SubgraphName): string;
  close(): Promise<void>;
}

export async function openOwnDoors({ url, services, dataDirectory }: House): Promise<OwnDoors> {
  const log = pino({ level: 'silent' });
  const store = await openEphemeralStore(undefined, log);
  const keys = loadEnvelopeKeys({
    envelopeKeys: undefined,
    dataDir: dataDirectory,
    subgraphs: SUBGRAPH_NAMES,
  });
  const builtIn = builtInIssuerOfFolder(createIssuerKeyring(dataDirectory).jwks, url);
  const tokens = createTokenVerifier({ audience: 'opeka', issuers: [builtIn] });
  const doors = new Map<string, SubgraphServer>();
  for (const [name, service] of services) {
    const door = await serveSubgraph({
      service,
      host: '127.0.0.1',
      port: 0,
      verifyEnvelope: createEnvelopeVerifier({ subgraph: name, keys, store }),
      tokens,
      isReady: () => Promise.resolve(true),
      log,
    });
    doors.set(name, door);
  }
  return {
    urlOf: (name) => `${doors.get(name)?.url ?? ''}/graphql`,
    async close() {
      for (const door of doors.values()) await door.close();
      await store.close();
    },
  };
}
