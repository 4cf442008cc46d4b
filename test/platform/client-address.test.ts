import { createSecretKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signClientAddress, verifyClientAddress } from '../../subgraphs/_platform/client-address.ts';
import type { EnvelopeKey } from '../../subgraphs/_platform/envelope-keys.ts';

const NOON = Date.parse('2026-11-20T12:00:00Z');
const key = keyOf('k1', 1);

function keyOf(kid: string, fill: number): EnvelopeKey {
  return { subgraph: 'identity', kid, secret: createSecretKey(Buffer.alloc(32, fill)) };
}

describe('what the gateway says about a client’s address', () => {
  const header = signClientAddress(key, '192.0.2.7', NOON);

  it('is believed', () => {
    expect(verifyClientAddress([keyOf('k0', 2), key], header, NOON + 5_000)).toBe('192.0.2.7');
  });

  it.each([
    ['late', [key], header, NOON + 10_001],
    ['early', [key], header, NOON - 10_001],
    ['signed by another', [keyOf('k1', 3)], header, NOON],
    ['signed by a key that is gone', [], header, NOON],
    ['changed', [key], `${header.slice(0, 10)}A${header.slice(11)}`, NOON],
    ['without its signature', [key], header.split('.')[0], NOON],
    ['empty', [key], '', NOON],
    ['missing', [key], undefined, NOON],
    ['there twice', [key], [header, header], NOON],
  ])('is not believed %s', (_, keys, given, now) => {
    expect(verifyClientAddress(keys, given, now)).toBeNull();
  });
});
