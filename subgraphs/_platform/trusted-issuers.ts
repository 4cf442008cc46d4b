import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { BUILT_IN_ISSUER } from './caller.ts';
import type { TrustedIssuer } from './verify-token.ts';

const TIMEOUT_MILLISECONDS = 5_000;
const COOLDOWN_MILLISECONDS = 10_000;
const KEYS_MAX_AGE_MILLISECONDS = 10 * 60_000;

/**
 * The issuer whose keys lie in this installation's `DATA_DIR`.
 * @param issuer the gateway's public URL; null where it is not known: the keys sign for this issuer alone
 */
export function builtInIssuer(issuer: string | null, jwks: JSONWebKeySet): TrustedIssuer {
  return { issuer, knownAs: BUILT_IN_ISSUER, keyFor: createLocalJWKSet(jwks) };
}

/**
 * An issuer found by OpenID Connect discovery, asked first when its first token comes.
 * @param cooldownMilliseconds how long it is left alone after it did not answer, or did not know a key
 */
export function remoteIssuer(issuer: string, cooldownMilliseconds = COOLDOWN_MILLISECONDS): TrustedIssuer {
  const listeners: (() => void)[] = [];
  const keysChanged = () => {
    for (const listener of listeners) listener();
  };
  const discovered = retriedAfter(cooldownMilliseconds, async () =>
    remoteKeys(await discoverKeysUrl(issuer), cooldownMilliseconds, keysChanged),
  );
  return {
    issuer,
    knownAs: issuer,
    keyFor: async (header, token) => (await discovered())(header, token),
    onKeysChanged: (listener) => listeners.push(listener),
  };
}

function remoteKeys(url: URL, cooldownMilliseconds: number, keysChanged: () => void): JWTVerifyGetKey {
  return createRemoteJWKSet(url, {
    timeoutDuration: TIMEOUT_MILLISECONDS,
    cooldownDuration: cooldownMilliseconds,
    cacheMaxAge: KEYS_MAX_AGE_MILLISECONDS,
    [customFetch]: async (resource, init) => {
      const response = await fetch(resource, init);
      keysChanged();
      return response;
    },
  });
}

/** Runs `attempt` until it has succeeded once; callers in the meantime share its outcome, also the failure's. */
function retriedAfter<T>(cooldownMilliseconds: number, attempt: () => Promise<T>): () => Promise<T> {
  let current: Promise<T> | null = null;
  let retryAt = Infinity;
  return () => {
    if (current === null || Date.now() >= retryAt) {
      retryAt = Infinity;
      current = attempt();
      current.catch(() => (retryAt = Date.now() + cooldownMilliseconds));
    }
    return current;
  };
}

async function discoverKeysUrl(issuer: string): Promise<URL> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    headers: { accept: 'application/json' },
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
  });
  if (!response.ok) throw new Error(`Discovery at the issuer answered ${response.status}`);
  const metadata: unknown = await response.json();
  if (!isMetadata(metadata) || metadata.issuer !== issuer) throw new Error('Discovery names another issuer');
  return new URL(metadata.jwks_uri);
}

function isMetadata(value: unknown): value is { readonly issuer: string; readonly jwks_uri: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'issuer' in value &&
    typeof value.issuer === 'string' &&
    'jwks_uri' in value &&
    typeof value.jwks_uri === 'string'
  );
}
