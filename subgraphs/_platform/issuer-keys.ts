import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
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

/** The key pair with which this installation signs its own tokens. */
export interface IssuerKeys {
  /** The public half, as served at `/.well-known/jwks.json`. */
  readonly jwks: JSONWebKeySet;
  signToken(claims: TokenClaims): Promise<string>;
}

const ALGORITHM = 'ES256';

/**
 * Reads `<dataDirectory>/keys/issuer.json`, creating it on first use. Processes that start together agree on one key:
 * the file appears complete or not at all, and the first one wins.
 */
export async function loadIssuerKeys(dataDirectory: string): Promise<IssuerKeys> {
  const file = keyFile(dataDirectory);
  const privateJwk = (await readKey(file)) ?? (await createKey(file));
  const publicJwk = await publicHalf(privateJwk);
  const key = await importJWK(privateJwk, ALGORITHM);
  if (key instanceof Uint8Array) throw new Error(`${file} does not hold an ${ALGORITHM} key`);
  return {
    jwks: { keys: [publicJwk] },
    signToken: (claims) => signToken(key, publicJwk.kid, claims),
  };
}

/**
 * The public half for a process that only verifies: it reads the key and never makes one, which nobody would sign with.
 * @returns null where nothing has signed yet
 */
export async function readIssuerJwks(dataDirectory: string): Promise<JSONWebKeySet | null> {
  const privateJwk = await readKey(keyFile(dataDirectory));
  return privateJwk && { keys: [await publicHalf(privateJwk)] };
}

function keyFile(dataDirectory: string): string {
  return join(dataDirectory, 'keys', 'issuer.json');
}

async function readKey(file: string): Promise<JWK | null> {
  try {
    return parseKey(await readFile(file, 'utf8'), file);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function parseKey(text: string, file: string): JWK {
  try {
    const parsed: unknown = JSON.parse(text);
    if (isPrivateKey(parsed)) return parsed;
  } catch {
    // The text of a broken key file stays out of the error.
  }
  throw new Error(`${file} does not hold a private ${ALGORITHM} key`);
}

function isPrivateKey(value: unknown): value is JWK {
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

async function createKey(file: string): Promise<JWK> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  await mkdir(join(file, '..'), { recursive: true, mode: 0o700 });
  await writeExclusively(file, JSON.stringify(await exportJWK(pair.privateKey)));
  return parseKey(await readFile(file, 'utf8'), file);
}

/** A hard link refuses an existing name, which a rename would replace. */
async function writeExclusively(file: string, text: string): Promise<void> {
  const temporary = `${file}.${randomUUID()}`;
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(temporary, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await unlink(temporary);
  }
}

async function publicHalf(privateJwk: JWK) {
  const { kty, crv, x, y } = privateJwk;
  const kid = await calculateJwkThumbprint(privateJwk);
  return { kty, crv, x, y, kid, alg: ALGORITHM, use: 'sig' } as JWK & { readonly kid: string };
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
