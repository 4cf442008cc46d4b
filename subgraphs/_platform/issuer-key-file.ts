import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

/** A key in its file. */
export interface StoredKey extends JWK {
  readonly kty: 'EC';
  readonly d: string;
  /** When a newer one took its place: real time, epoch milliseconds. */
  readonly retired_at?: number;
}

export const ALGORITHM = 'ES256';

/** Where a data folder keeps them. */
export function keyFile(dataDirectory: string): string {
  return join(dataDirectory, 'keys', 'issuer.json');
}

/** A file that replaces another one has an inode of its own, however short the time between them. */
export async function versionOf(file: string): Promise<string> {
  try {
    const { ino, mtimeMs, size } = await stat(file);
    return `${ino} ${mtimeMs} ${size}`;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return 'absent';
    throw error;
  }
}

/** The newest first; null where there is no file. */
export async function readKeys(file: string): Promise<readonly StoredKey[] | null> {
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

export async function generateKey(): Promise<StoredKey> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  return (await exportJWK(pair.privateKey)) as StoredKey;
}

/** Makes the first key, unless another process was first: then it is theirs. */
export async function createKeys(file: string): Promise<readonly StoredKey[]> {
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

/** Whoever reads meanwhile finds the old keys or the new ones, whole. */
export async function replaceKeys(file: string, keys: readonly StoredKey[]): Promise<void> {
  await rename(await writeAside(file, keys), file);
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

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
