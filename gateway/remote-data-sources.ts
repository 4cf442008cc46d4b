import { loadEnvelopeKeys, parseEnvelopeKeys, signingKeyOf } from '../subgraphs/_platform/envelope-keys.ts';
import { createEnvelopeSigner } from '../subgraphs/_platform/envelope.ts';
import type { GatewayConfig } from './config.ts';
import { createHttpDataSource } from './data-sources/http.ts';
import type { BuildDataSource } from './graphql-server.ts';
import type { Supergraph } from './supergraph.ts';

/**
 * Subgraphs behind HTTP. Those of a supergraph with an access policy get signed envelopes; a foreign subgraph gets one
 * only when the operator has given a key for it.
 */
export function remoteDataSources(config: GatewayConfig, supergraph: Supergraph): BuildDataSource {
  const keys = envelopeKeys(config, supergraph);
  return ({ name, url }) => {
    const key = signingKeyOf(keys, name);
    return createHttpDataSource({ name, url, sign: key && createEnvelopeSigner(key) });
  };
}

/** The keys of everybody whom this gateway calls over HTTP. */
export function envelopeKeys(
  { envelopeKeys: text, dataDirectory }: GatewayConfig,
  { declaresAccess, members }: Supergraph,
) {
  if (text !== null) return parseEnvelopeKeys(text, 'ENVELOPE_KEYS');
  if (!declaresAccess) return [];
  const subgraphs = members.map((member) => member.name);
  return loadEnvelopeKeys({ envelopeKeys: undefined, dataDir: dataDirectory, subgraphs });
}
