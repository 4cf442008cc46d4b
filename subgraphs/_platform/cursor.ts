import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { signingKeyOf, type EnvelopeKey } from './envelope-keys.ts';
import { BadUserInputError } from './errors.ts';

/** Sort keys of a row, in the order in which the list sorts by them. */
export type CursorKeys = readonly (string | number | null)[];

/** Turns the place of a row in a list into an opaque cursor that works for one caller and one list only. */
export interface CursorCodec {
  /**
   * @param scope the caller and the list with its arguments; a cursor opens in the same scope only
   * @param keys sort keys of the row
   */
  encode(scope: string, keys: CursorKeys): string;
  /** @throws {BadUserInputError} where the cursor is none of this list for this caller */
  decode(scope: string, cursor: string): CursorKeys;
}

/** @param key secret of at least 32 bytes, the same in every replica */
export function createCursorCodec(key: Uint8Array): CursorCodec {
  const seal = (scope: string, payload: string) =>
    createHmac('sha256', key).update(scope).update('\0').update(payload).digest().subarray(0, 16);

  return {
    encode(scope, keys) {
      const payload = Buffer.from(JSON.stringify(keys)).toString('base64url');
      return `${payload}.${seal(scope, payload).toString('base64url')}`;
    },
    decode(scope, cursor) {
      const [payload = '', mac = ''] = cursor.split('.');
      const given = Buffer.from(mac, 'base64url');
      const expected = seal(scope, payload);
      if (given.length !== expected.length || !timingSafeEqual(given, expected))
        throw new BadUserInputError('after', '`after` is no cursor of this list. Start again without it.');
      return JSON.parse(Buffer.from(payload, 'base64url').toString()) as CursorKeys;
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
