import httpProxy from '@fastify/http-proxy';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { JSONWebKeySet } from 'jose';
import { CLIENT_ADDRESS_HEADER, signClientAddress } from '../subgraphs/_platform/client-address.ts';
import { signingKeyOf, type EnvelopeKey } from '../subgraphs/_platform/envelope-keys.ts';
import { PAGE_PATHS, PAGES_OWNER, type SubgraphPages } from '../subgraphs/_platform/subgraph-pages.ts';
import { subgraphUrl, type GatewayConfig } from './config.ts';
import type { EmbeddedSubgraphs } from './embedded-subgraphs.ts';
import { jwksRoute } from './operator-routes.ts';
import { envelopeKeys } from './remote-data-sources.ts';
import type { Supergraph } from './supergraph.ts';

/** Where people and clients sign in. */
export interface SignIn {
  /** Adds it to the gateway's door. */
  addTo(app: FastifyInstance, jwks: () => Promise<JSONWebKeySet | null>): Promise<void>;
}

/** In this process, at the door of the subgraph that runs alone, or nowhere. */
export function signInOf(
  config: GatewayConfig,
  supergraph: Supergraph,
  { pages }: Pick<EmbeddedSubgraphs, 'pages'>,
): SignIn | null {
  if (pages.length > 0) return embeddedSignIn(pages);
  const origin = remoteSignInOrigin(config, supergraph);
  return origin === null
    ? null
    : proxiedSignIn(origin, signingKeyOf(envelopeKeys(config, supergraph), PAGES_OWNER));
}

function embeddedSignIn(pages: readonly SubgraphPages[]): SignIn {
  return {
    async addTo(app) {
      for (const opened of pages) await opened.addTo(app);
    },
  };
}

/**
 * Where the subgraph that signs people in runs alone; null where it does not: in this process, or nowhere, as in a
 * supergraph that is not ours.
 */
export function remoteSignInOrigin(
  config: GatewayConfig,
  { declaresAccess, members }: Supergraph,
): string | null {
  const owner = members.find(({ name }) => name === PAGES_OWNER);
  const url = owner && declaresAccess ? subgraphUrl(config, owner.name) : undefined;
  return url === undefined ? null : new URL(url).origin;
}

/**
 * Hands sign-in on to the subgraph that runs alone.
 * @param key with which the gateway proves from which address a person calls; null: it cannot
 */
function proxiedSignIn(origin: string, key: EnvelopeKey | null): SignIn {
  const rewriteRequestHeaders = ({ ip }: Pick<FastifyRequest, 'ip'>, headers: object) => ({
    ...headers,
    [CLIENT_ADDRESS_HEADER]: key === null ? '' : signClientAddress(key, ip),
  });
  return {
    async addTo(app, jwks) {
      jwksRoute(app, async () => ({
        keys: [...((await jwks())?.keys ?? []), ...(await publishedKeys(origin))],
      }));
      await app.register(async (scope) => {
        scope.removeAllContentTypeParsers();
        for (const prefix of PAGE_PATHS)
          await scope.register(httpProxy, {
            upstream: origin,
            prefix,
            rewritePrefix: prefix,
            httpMethods: ['GET', 'POST', 'OPTIONS'],
            replyOptions: {
              rewriteRequestHeaders: (request, headers) => rewriteRequestHeaders(request, headers),
            },
          });
      });
    },
  };
}

const KEYS_TIMEOUT_MILLISECONDS = 5_000;

/** Those with which sign-in signs: its data folder need not be the gateway's. */
async function publishedKeys(origin: string): Promise<JSONWebKeySet['keys']> {
  const response = await fetch(new URL('/.well-known/jwks.json', origin), {
    signal: AbortSignal.timeout(KEYS_TIMEOUT_MILLISECONDS),
  }).catch(() => null);
  if (response?.ok !== true) return [];
  return ((await response.json()) as JSONWebKeySet).keys;
}
