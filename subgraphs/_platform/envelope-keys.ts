import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SECRET_BYTES = 32;
const FILE_MODE = 0o600;
const FOLDER_MODE = 0o700;
const FIRST_KID = 'k1';

/** A secret that the gateway shares with one subgraph. */
export interface EnvelopeKey {
  readonly subgraph: string;
  readonly kid: string;
  readonly secret: KeyObject;
}

export interface EnvelopeKeySource {
  /** `subgraph:kid:base64url(32 bytes)`, comma-separated; decides alone when given. */
  readonly envelopeKeys: string | undefined;
  /** Otherwise `keys/envelope-keys` in here, created on first use and shared by every process with this folder. */
  readonly dataDir: string;
  /** The subgraphs to create keys for. */
  readonly subgraphs: readonly string[];
}

/**
 * The keys, oldest first as written; the gateway signs with the last one of a subgraph, which accepts all of them:
 * to rotate, add the new key at every subgraph first, then at the gateway, then remove the old one.
 * @throws Error on any malformed or missing key, never showing one
 */
export function loadEnvelopeKeys({
  envelopeKeys,
  dataDir,
  subgraphs,
}: EnvelopeKeySource): readonly EnvelopeKey[] {
  if (envelopeKeys) return parseEnvelopeKeys(envelopeKeys, 'ENVELOPE_KEYS');
  const path = join(dataDir, 'keys', 'envelope-keys');
  const keys = parseEnvelopeKeys(readOrCreate(path, subgraphs), path);
  const missing = subgraphs.find((name) => !keys.some((key) => key.subgraph === name));
  if (missing)
    throw new Error(`${path} has no key for ${missing}; stop every process that uses it and remove the file`);
  return keys;
}

/** @param origin where the text comes from, for the error message */
export function parseEnvelopeKeys(text: string, origin: string): readonly EnvelopeKey[] {
  const keys = text
    .trim()
    .split(/[\s,]+/)
    .map((entry, index) => parseKey(entry, `${origin}, key ${index + 1}`));
  const names = keys.map((key) => `${key.subgraph}:${key.kid}`);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated) throw new Error(`${origin}: ${repeated} is there twice`);
  return keys;
}

/** A fresh key, as it is written in `ENVELOPE_KEYS`. */
export function generateEnvelopeKey(subgraph: string, kid: string): string {
  return `${subgraph}:${kid}:${randomBytes(SECRET_BYTES).toString('base64url')}`;
}

/** The key that the gateway signs with for a subgraph; none means that the subgraph gets no envelope. */
export function signingKeyOf(keys: readonly EnvelopeKey[], subgraph: string): EnvelopeKey | null {
  return keys.findLast((key) => key.subgraph === subgraph) ?? null;
}

function parseKey(entry: string, origin: string): EnvelopeKey {
  const [subgraph, kid, encoded, ...rest] = entry.split(':');
  if (!subgraph || !kid || !encoded || rest.length > 0) {
    throw new Error(`${origin}: expected subgraph:kid:base64url(${SECRET_BYTES} bytes)`);
  }
  const secret = Buffer.from(encoded, 'base64url');
  if (secret.length !== SECRET_BYTES || secret.toString('base64url') !== encoded) {
    throw new Error(`${origin}: the secret is not ${SECRET_BYTES} bytes in base64url`);
  }
  return { subgraph, kid, secret: createSecretKey(secret) };
}

function readOrCreate(path: string, subgraphs: readonly string[]): string {
  try {
    return readPrivate(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  createOnce(path, subgraphs.map((name) => generateEnvelopeKey(name, FIRST_KID)).join(',\n') + '\n');
  return readPrivate(path);
}

function readPrivate(path: string): string {
  if ((statSync(path).mode & 0o077) !== 0)
    throw new Error(`${path} may be read by others; make it private: chmod 600`);
  return readFileSync(path, 'utf8');
}

/** Written aside and linked into place: of several starters one wins, and nobody reads half a file. */
function createOnce(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: FOLDER_MODE });
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, content, { mode: FILE_MODE, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
