import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { signingKeyOf, type EnvelopeKey } from './envelope-keys.ts';
import { BadUserInputError } from './errors.ts';

/** Sort keys of a row, in the order in which the list sorts by them. */
export type CursorKeys = readonly (string | number | null)[];

/**
 * Turns the place of a row in a list into a cursor that works for one caller and one list only, and tells nobody what
 * it holds: sort keys are values that the caller may not be allowed to read.
 */
export interface CursorCodec {
  /**
   * @param scope the caller and the list with its arguments; a cursor opens in the same scope only
   * @param keys sort keys of the row
   */
  encode(scope: string, keys: CursorKeys): string;
  /** @throws {BadUserInputError} where the cursor is none of this list for this caller */
  decode(scope: string, cursor: string): CursorKeys;
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Texts are padded to whole blocks, so that the length of a cursor tells nothing of a name's. */
const BLOCK_BYTES = 128;

/**
 * The nonce is derived from what is sealed, so that the same row has the same cursor every time (answers to the same
 * question are the same, byte for byte), and different contents never share a nonce.
 * @param key secret of at least 32 bytes, the same in every replica
 */
export function createCursorCodec(key: Uint8Array): CursorCodec {
  const sealingKey = derive(key, 'seal');
  const nonceKey = derive(key, 'nonce');

  return {
    encode(scope, keys) {
      const text = padded(JSON.stringify(keys));
      const mac = createHmac('sha256', nonceKey).update(scope).update('\0').update(text).digest();
      const nonce = mac.subarray(0, NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, sealingKey, nonce).setAAD(Buffer.from(scope));
      const sealed = [nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()];
      return Buffer.concat(sealed).toString('base64url');
    },
    decode(scope, cursor) {
      try {
        return open(Buffer.from(cursor, 'base64url'), sealingKey, scope);
      } catch {
        throw new BadUserInputError('after', '`after` is no cursor of this list. Start again without it.');
      }
    },
  };
}

/**
 * The key that seals a subgraph's cursors: derived from the key of its envelopes, so that every replica has the same.
 * @throws {Error} where the subgraph has no envelope key
 */
export function cursorKeyOf(keys: readonly EnvelopeKey[], subgraph: string): Uint8Array {
  const key = signingKeyOf(keys, subgraph);
  if (!key) throw new Error(`ENVELOPE_KEYS has no key for ${subgraph}`);
  return new Uint8Array(hkdfSync('sha256', key.secret, '', 'opeka cursors', 32));
}

function open(bytes: Buffer, sealingKey: Buffer, scope: string): CursorKeys {
  const nonce = bytes.subarray(0, NONCE_BYTES);
  const sealed = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, sealingKey, nonce, { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(scope))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  const text = Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
  return JSON.parse(text) as CursorKeys;
}

/** JSON ignores white space at its end. */
function padded(json: string): Buffer {
  const bytes = Buffer.from(json);
  const length = Math.ceil(bytes.length / BLOCK_BYTES) * BLOCK_BYTES;
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length, ' ')]);
}

function derive(key: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `opeka cursor ${purpose}`, 32));
}
