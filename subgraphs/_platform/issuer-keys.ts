import { randomUUID } from 'node:crypto';
import {
  calculateJwkThumbprint,
  importJWK,
  SignJWT,
  type CryptoKey,
  type JSONWebKeySet,
  type JWK,
} from 'jose';
import {
  ALGORITHM,
  createKeys,
  generateKey,
  keyFile,
  readKeys,
  replaceKeys,
  versionOf,
  type StoredKey,
} from './issuer-key-file.ts';

/** What a token of the built-in issuer says. */
export interface TokenClaims {
  readonly issuer: string;
  readonly audience: string;
  /** Account id. */
  readonly subject: string;
  readonly clientId?: string;
  readonly sessionId?: string;
  readonly validForSeconds: number;
}

/** The keys with which this installation signs its own tokens: the newest signs, older ones are still believed. */
export interface IssuerKeys {
  /** The public halves, newest first, as served at `/.well-known/jwks.json`. */
  readonly jwks: JSONWebKeySet;
  /** The same with their private halves: for whoever signs in other ways than {@link signToken}. */
  readonly privateJwks: readonly IssuerJwk[];
  signToken(claims: TokenClaims): Promise<string>;
}

/** A key as published, or with its private half. */
export interface IssuerJwk extends JWK {
  readonly kty: string;
  readonly kid: string;
  readonly alg: string;
  readonly use: string;
}

/** The keys of a data folder, read again whenever their file has changed. */
export interface IssuerKeyring {
  /** Null where nothing has signed yet. */
  readonly current: () => Promise<IssuerKeys | null>;
  /** The public halves: the same object as long as the keys are the same. Null where nothing has signed yet. */
  readonly jwks: () => Promise<JSONWebKeySet | null>;
}

/** A retired key stays published for longer than anything lives that it has signed. */
const STILL_BELIEVED_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Reads `<dataDirectory>/keys/issuer.json`, creating it on first use. Processes that start together agree on one key:
 * the file appears complete or not at all, and the first one wins.
 */
export async function loadIssuerKeys(dataDirectory: string): Promise<IssuerKeys> {
  const file = keyFile(dataDirectory);
  return keysOf((await readKeys(file)) ?? (await createKeys(file)));
}

/** Follows the file, so that a running process signs with and believes rotated keys at once. It never makes a key. */
export function createIssuerKeyring(dataDirectory: string): IssuerKeyring {
  const file = keyFile(dataDirectory);
  let known: { readonly version: string; readonly keys: IssuerKeys } | null = null;
  const current = async () => {
    const version = await versionOf(file);
    if (known !== null && known.version === version) return known.keys;
    const stored = await readKeys(file);
    if (stored === null) return null;
    const keys = await keysOf(stored);
    known = { version, keys };
    return keys;
  };
  return { current, jwks: async () => (await current())?.jwks ?? null };
}

/**
 * Puts a new key in front. Those before it stay published until nothing that they have signed can be in use.
 * @param at real time, epoch milliseconds
 * @param options.dropsOld forgets the older keys at once, because somebody else may have them: everything that they
 *   signed is refused from then on
 * @returns the ids of the keys that are published from now on, the newest first
 * @throws where there is none yet
 */
export async function rotateIssuerKeys(
  dataDirectory: string,
  at: number,
  options: { readonly dropsOld?: boolean } = {},
): Promise<readonly string[]> {
  const file = keyFile(dataDirectory);
  const known = await readKeys(file);
  // Keys that nobody signs with are a wrong folder, not a rotation.
  if (known === null)
    throw new Error(
      `There are no keys in ${dataDirectory}. Set DATA_DIR to the folder of a house that has started.`,
    );
  const older = known
    .map((key) => ({ ...key, retired_at: key.retired_at ?? at }))
    .filter((key) => options.dropsOld !== true && key.retired_at > at - STILL_BELIEVED_MILLISECONDS);
  const keys = [await generateKey(), ...older];
  await replaceKeys(file, keys);
  return (await keysOf(keys)).privateJwks.map(({ kid }) => kid);
}

async function keysOf(stored: readonly StoredKey[]): Promise<IssuerKeys> {
  const privateJwks = await Promise.all(
    stored.map(async (key) => ({ ...(await publicHalf(key)), d: key.d })),
  );
  const [newest] = privateJwks;
  if (newest === undefined) throw new Error('there is no key to sign with');
  const signingKey = await importJWK(newest, ALGORITHM);
  if (signingKey instanceof Uint8Array) throw new Error(`the newest key is no ${ALGORITHM} key`);
  return {
    jwks: { keys: privateJwks.map(({ d: _private, ...published }) => published) },
    privateJwks,
    signToken: (claims) => signToken(signingKey, newest.kid, claims),
  };
}

async function publicHalf(privateJwk: StoredKey): Promise<IssuerJwk> {
  const { kty, crv, x, y } = privateJwk;
  const kid = await calculateJwkThumbprint(privateJwk);
  return { kty, crv, x, y, kid, alg: ALGORITHM, use: 'sig' } as IssuerJwk;
}

function signToken(key: CryptoKey, kid: string, claims: TokenClaims): Promise<string> {
  const issuedAtSeconds = Math.floor(Date.now() / 1000);
  return new SignJWT({
    ...(claims.clientId !== undefined && { client_id: claims.clientId }),
    ...(claims.sessionId !== undefined && { sid: claims.sessionId }),
  })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid })
    .setIssuer(claims.issuer)
    .setAudience(claims.audience)
    .setSubject(claims.subject)
    .setJti(randomUUID())
    .setIssuedAt(issuedAtSeconds)
    .setExpirationTime(issuedAtSeconds + claims.validForSeconds)
    .sign(key);
}
