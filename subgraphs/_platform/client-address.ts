import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { EnvelopeKey } from './envelope-keys.ts';

/** The header by which the gateway tells a subgraph from which address a person calls, and proves that it says so. */
export const CLIENT_ADDRESS_HEADER = 'opeka-client-address';

/** Good this long after it was made, by real time. */
const WINDOW_MILLISECONDS = 10_000;
/** The keys sign envelopes too: what is signed here must never read as one. */
const PURPOSE = 'client-address.';

const claimSchema = z.object({ kid: z.string(), at: z.int(), address: z.string().max(64) });

/** @returns the value of the header for one request */
export function signClientAddress(key: EnvelopeKey, address: string, now: number = Date.now()): string {
  const encoded = Buffer.from(JSON.stringify({ kid: key.kid, at: now, address })).toString('base64url');
  return `${encoded}.${mac(encoded, key.secret).toString('base64url')}`;
}

/**
 * @param keys of this subgraph
 * @returns the address; null where the header is not the gateway's
 */
export function verifyClientAddress(
  keys: readonly EnvelopeKey[],
  header: unknown,
  now: number = Date.now(),
): string | null {
  const [encoded, given] = typeof header === 'string' ? header.split('.') : [];
  if (encoded === undefined || given === undefined) return null;
  const claim = parsed(encoded);
  const key = claim && keys.find(({ kid }) => kid === claim.kid);
  if (!claim || !key || Math.abs(now - claim.at) > WINDOW_MILLISECONDS) return null;
  const [expected, actual] = [mac(encoded, key.secret), Buffer.from(given, 'base64url')];
  return expected.length === actual.length && timingSafeEqual(expected, actual) ? claim.address : null;
}

function parsed(encoded: string): z.output<typeof claimSchema> | null {
  try {
    return claimSchema.parse(JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')));
  } catch {
    return null;
  }
}

function mac(encoded: string, secret: KeyObject): Buffer {
  return createHmac('sha256', secret).update(PURPOSE).update(encoded).digest();
}
