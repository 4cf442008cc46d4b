import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';
import { BUILT_IN_ISSUER } from './caller.ts';
import type { TrustedIssuer } from './verify-token.ts';

const TIMEOUT_MILLISECONDS = 5_000;
const COOLDOWN_MILLISECONDS = 10_000;
const KEYS_MAX_AGE_MILLISECONDS = 10 * 60_000;
/** The own keys are asked for in the same house: one that was dropped is forgotten soon, even where no new one is met. */
const OWN_KEYS_MAX_AGE_MILLISECONDS = 60_000;

/** Its access tokens are `at+jwt`: those of its OpenID provider, and those of the demo's personas. */
const BUILT_IN = { knownAs: BUILT_IN_ISSUER, typesAccessTokens: true } as const;

/**
 * The issuer that this installation itself is, for a process that shares the data folder with whoever signs. Keys may
 * appear there after the process has started, and change.
 * @param issuer the gateway's public URL; null where it is not known: the keys sign for this issuer alone
 * @param readJwks gives the same object as long as the keys are the same
 */
export function builtInIssuerOfFolder(
  readJwks: () => Promise<JSONWebKeySet | null>,
  issuer: string | null = null,
): TrustedIssuer {
  const changes = createChangeSignal();
  let known: { readonly jwks: JSONWebKeySet; readonly keyIn: JWTVerifyGetKey } | null = null;
  const follow = async () => {
    const jwks = await readJwks();
    if (known?.jwks === jwks) return known;
    known = jwks && { jwks, keyIn: createLocalJWKSet(jwks) };
    changes.announce();
    return known;
  };
  return {
    issuer,
    ...BUILT_IN,
    async keyFor(header, token) {
      const keys = await follow();
      if (keys === null) throw new errors.JWKSNoMatchingKey();
      return keys.keyIn(header, token);
    },
    onKeysChanged: changes.listen,
    followKeys: async () => {
      await follow();
    },
  };
}

/** The built-in issuer where more than one place holds keys of it: each is asked whether it knows a token's key. */
export function builtInIssuerOf(issuer: string, places: readonly TrustedIssuer[]): TrustedIssuer {
  return {
    issuer,
    ...BUILT_IN,
    async keyFor(header, token) {
      for (const place of places) {
        try {
          return await place.keyFor(header, token);
        } catch (error) {
          if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
        }
      }
      throw new errors.JWKSNoMatchingKey();
    },
    onKeysChanged: (listener) => {
      for (const place of places) place.onKeysChanged?.(listener);
    },
    followKeys: async () => {
      for (const place of places) await place.followKeys?.();
    },
  };
}

/**
 * The same issuer for a subgraph that shares no folder with the gateway and is given its public keys by it.
 * @param issuer the gateway's public URL, under which it may be out of a subgraph's reach; null where it is not known
 * @param gatewayUrl where the subgraph reaches it
 */
export function builtInIssuerAt(
  issuer: string | null,
  gatewayUrl: string,
  cooldownMilliseconds = COOLDOWN_MILLISECONDS,
): TrustedIssuer {
  const changes = createChangeSignal();
  return {
    issuer,
    ...BUILT_IN,
    keyFor: remoteKeys(new URL('/.well-known/jwks.json', gatewayUrl), {
      cooldownMilliseconds,
      maxAgeMilliseconds: OWN_KEYS_MAX_AGE_MILLISECONDS,
      keysChanged: changes.announce,
    }),
    onKeysChanged: changes.listen,
  };
}

/**
 * An issuer found by OpenID Connect discovery, asked first when its first token comes.
 * @param cooldownMilliseconds how long it is left alone after it did not answer, or did not know a key
 */
export function remoteIssuer(issuer: string, cooldownMilliseconds = COOLDOWN_MILLISECONDS): TrustedIssuer {
  const changes = createChangeSignal();
  const discovered = retriedAfter(cooldownMilliseconds, async () =>
    remoteKeys(await discoverKeysUrl(issuer), {
      cooldownMilliseconds,
      maxAgeMilliseconds: KEYS_MAX_AGE_MILLISECONDS,
      keysChanged: changes.announce,
    }),
  );
  return {
    issuer,
    knownAs: issuer,
    keyFor: async (header, token) => (await discovered())(header, token),
    onKeysChanged: changes.listen,
  };
}

function createChangeSignal() {
  const listeners: (() => void)[] = [];
  return {
    listen: (listener: () => void): void => void listeners.push(listener),
    announce: (): void => {
      for (const listener of listeners) listener();
    },
  };
}

interface KeysToFollow {
  readonly cooldownMilliseconds: number;
  readonly maxAgeMilliseconds: number;
  readonly keysChanged: () => void;
}

function remoteKeys(
  url: URL,
  { cooldownMilliseconds, maxAgeMilliseconds, keysChanged }: KeysToFollow,
): JWTVerifyGetKey {
  return createRemoteJWKSet(url, {
    timeoutDuration: TIMEOUT_MILLISECONDS,
    cooldownDuration: cooldownMilliseconds,
    cacheMaxAge: maxAgeMilliseconds,
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
