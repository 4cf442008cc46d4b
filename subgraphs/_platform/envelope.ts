import { createHash, createHmac, randomBytes, timingSafeEqual, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Caller } from './caller.ts';
import type { EphemeralStore } from './ephemeral-store/ephemeral-store.ts';
import type { EnvelopeKey } from './envelope-keys.ts';

/** The header of a request from the gateway to a subgraph that says who calls, and proves it. */
export const ENVELOPE_HEADER = 'opeka-envelope';

/** An envelope is good this long after it was made, by real time. */
const WINDOW_MS = 10_000;
/** How far the gateway's clock may be ahead of the subgraph's. */
const CLOCK_SKEW_MS = 2_000;
const NONCE_BYTES = 16;
/** Node accepts 16 kB of headers in all. */
const LONGEST_HEADER = 8_192;
/** base64url of 32 bytes. */
const MAC_LENGTH = 43;

export interface EnvelopeClaims {
  readonly caller: Caller;
  readonly requestId: string;
  /** The client's operation. */
  readonly operationName: string | null;
}

export interface EnvelopePayload extends EnvelopeClaims {
  readonly kid: string;
  /** The subgraph's name. */
  readonly aud: string;
  /** Real time, epoch milliseconds. */
  readonly iat: number;
  /** 128 bit, base64url. */
  readonly nonce: string;
  /** base64url of the SHA-256 of the raw body. */
  readonly bodyHash: string;
}

export type EnvelopeRefusal =
  'MALFORMED' | 'UNKNOWN_KEY' | 'BAD_MAC' | 'WRONG_AUDIENCE' | 'EXPIRED' | 'BODY_MISMATCH' | 'REPLAYED';

export type EnvelopeVerification =
  | { readonly ok: true; readonly payload: EnvelopePayload }
  | { readonly ok: false; readonly reason: EnvelopeRefusal };

/** @returns the value of the envelope header for one request */
export type EnvelopeSigner = (body: Uint8Array, claims: EnvelopeClaims) => string;
export type EnvelopeVerifier = (header: string, body: Uint8Array) => Promise<EnvelopeVerification>;

export function createEnvelopeSigner(key: EnvelopeKey, now: () => number = Date.now): EnvelopeSigner {
  return (body, { caller, requestId, operationName }) => {
    const payload: EnvelopePayload = {
      kid: key.kid,
      aud: key.subgraph,
      iat: now(),
      nonce: randomBytes(NONCE_BYTES).toString('base64url'),
      bodyHash: hash(body),
      caller,
      requestId,
      operationName,
    };
    const encoded = Buffer.from(JSON.stringify(payload)).toString('base64url');
    return `${encoded}.${mac(encoded, key.secret).toString('base64url')}`;
  };
}

export interface EnvelopeVerifierOptions {
  /** The subgraph that verifies. */
  readonly subgraph: string;
  readonly keys: readonly EnvelopeKey[];
  /** Remembers used nonces. */
  readonly store: EphemeralStore;
  readonly now?: () => number;
}

/**
 * Nothing in an envelope is believed before its MAC holds, and its nonce is spent last,
 * so that who merely saw an envelope cannot spend it with another body.
 */
export function createEnvelopeVerifier(options: EnvelopeVerifierOptions): EnvelopeVerifier {
  const { subgraph, keys, store, now = Date.now } = options;
  const secretByKid = new Map(
    keys.filter((key) => key.subgraph === subgraph).map((key) => [key.kid, key.secret]),
  );

  return async (header, body) => {
    const parts = parseHeader(header);
    if (!parts) return refused('MALFORMED');
    const { encoded, givenMac, payload } = parts;
    const secret = secretByKid.get(payload.kid);
    if (!secret) return refused('UNKNOWN_KEY');
    if (!timingSafeEqual(givenMac, mac(encoded, secret))) return refused('BAD_MAC');
    if (payload.aud !== subgraph) return refused('WRONG_AUDIENCE');
    const ageMs = now() - payload.iat;
    if (ageMs > WINDOW_MS || ageMs < -CLOCK_SKEW_MS) return refused('EXPIRED');
    if (payload.bodyHash !== hash(body)) return refused('BODY_MISMATCH');
    const isFirstUse = await store.claimOnce(
      `envelope:${subgraph}:${payload.nonce}`,
      WINDOW_MS + CLOCK_SKEW_MS + 1,
    );
    return isFirstUse ? { ok: true, payload } : refused('REPLAYED');
  };
}

const payloadSchema = z.object({
  kid: z.string(),
  aud: z.string(),
  iat: z.int(),
  nonce: z.string().regex(/^[\w-]{22}$/),
  bodyHash: z.string(),
  caller: z.object({
    issuer: z.string(),
    subject: z.string(),
    clientId: z.string().nullable(),
    sessionId: z.string().nullable(),
    issuedAt: z.number().nullable(),
  }),
  requestId: z.string(),
  operationName: z.string().nullable(),
});

interface HeaderParts {
  readonly encoded: string;
  readonly givenMac: Buffer;
  readonly payload: EnvelopePayload;
}

function parseHeader(header: string): HeaderParts | null {
  if (header.length > LONGEST_HEADER) return null;
  const [encoded, encodedMac, ...rest] = header.split('.');
  if (!encoded || encodedMac?.length !== MAC_LENGTH || rest.length > 0) return null;
  const givenMac = Buffer.from(encodedMac, 'base64url');
  // Node ignores stray characters and bits; one MAC has exactly one spelling here.
  if (givenMac.toString('base64url') !== encodedMac) return null;
  const payload = payloadSchema.safeParse(parseJson(encoded));
  return payload.success ? { encoded, givenMac, payload: payload.data } : null;
}

function parseJson(encoded: string): unknown {
  try {
    return JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function refused(reason: EnvelopeRefusal): EnvelopeVerification {
  return { ok: false, reason };
}

function mac(encoded: string, secret: KeyObject): Buffer {
  return createHmac('sha256', secret).update(encoded, 'ascii').digest();
}

function hash(body: Uint8Array): string {
  return createHash('sha256').update(body).digest('base64url');
}
