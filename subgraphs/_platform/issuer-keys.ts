import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import {
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type CryptoKey,
  type JSONWebKeySet,
  type JWK,
} from 'jose';

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

/** A key in its file. */
interface StoredKey extends JWK {
  readonly kty: 'EC';
  readonly d: string;
  /** When a newer one took its place: real time, epoch milliseconds. */
  readonly retired_at?: number;
}

const ALGORITHM = 'ES256';

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
 */
export async function rotateIssuerKeys(
  dataDirectory: string,
  at: number,
  options: { readonly dropsOld?: boolean } = {},
): Promise<readonly string[]> {
  const file = keyFile(dataDirectory);
  const older = ((await readKeys(file)) ?? (await createKeys(file)))
    .map((key) => ({ ...key, retired_at: key.retired_at ?? at }))
    .filter((key) => options.dropsOld !== true && key.retired_at > at - STILL_BELIEVED_MILLISECONDS);
  const keys = [await generateKey(), ...older];
  const temporary = await writeAside(file, keys);
  await rename(temporary, file);
  return (await keysOf(keys)).privateJwks.map(({ kid }) => kid);
}

function keyFile(dataDirectory: string): string {
  return join(dataDirectory, 'keys', 'issuer.json');
}

/** A file that replaces another one has an inode of its own, however short the time between them. */
async function versionOf(file: string): Promise<string> {
  try {
    const { ino, mtimeMs, size } = await stat(file);
    return `${ino} ${mtimeMs} ${size}`;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'absent';
    throw error;
  }
}

async function readKeys(file: string): Promise<readonly StoredKey[] | null> {
  try {
    return parseKeys(await readFile(file, 'utf8'), file);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function parseKeys(text: string, file: string): readonly StoredKey[] {
  try {
    const parsed: unknown = JSON.parse(text);
    const keys = isKeySet(parsed) ? parsed.keys : [parsed];
    if (keys.length > 0 && keys.every(isPrivateKey)) return keys;
  } catch {
    // The text of a broken key file stays out of the error.
  }
  throw new Error(`${file} does not hold a private ${ALGORITHM} key`);
}

/** A file of one key alone is read as a set of one. */
function isKeySet(value: unknown): value is { readonly keys: readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'keys' in value && Array.isArray(value.keys);
}

function isPrivateKey(value: unknown): value is StoredKey {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kty' in value &&
    value.kty === 'EC' &&
    'crv' in value &&
    value.crv === 'P-256' &&
    'd' in value &&
    typeof value.d === 'string'
  );
}

async function generateKey(): Promise<StoredKey> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  return (await exportJWK(pair.privateKey)) as StoredKey;
}

async function createKeys(file: string): Promise<readonly StoredKey[]> {
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 });
  await writeExclusively(file, [await generateKey()]);
  return parseKeys(await readFile(file, 'utf8'), file);
}

/** A hard link refuses an existing name, which a rename would replace. */
async function writeExclusively(file: string, keys: readonly StoredKey[]): Promise<void> {
  const temporary = await writeAside(file, keys);
  try {
    await link(temporary, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await unlink(temporary);
  }
}

async function writeAside(file: string, keys: readonly StoredKey[]): Promise<string> {
  const temporary = `${file}.${randomUUID()}`;
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(JSON.stringify({ keys }));
    await handle.sync();
  } finally {
    await handle.close();
  }
  return temporary;
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

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
