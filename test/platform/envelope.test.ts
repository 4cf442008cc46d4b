import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createEnvelopeSigner,
  createEnvelopeVerifier,
  type EnvelopeClaims,
  type EnvelopeRefusal,
  type EnvelopeVerification,
} from '../../subgraphs/_platform/envelope.ts';
import type { EnvelopeKey } from '../../subgraphs/_platform/envelope-keys.ts';
import { createMemoryStore } from '../../subgraphs/_platform/ephemeral-store/memory-store.ts';

const SIGNED_AT = Date.parse('2026-03-14T09:00:00Z');
const claims: EnvelopeClaims = {
  caller: {
    issuer: 'https://opeka.example',
    subject: 'account-1',
    clientId: 'portal',
    sessionId: null,
    issuedAt: null,
  },
  requestId: 'request-1',
  operationName: 'Dashboard',
};
const body = Buffer.from('{"query":"{ me { id } }"}');

const keyFor = (subgraph: string, kid = 'k1'): EnvelopeKey => ({
  subgraph,
  kid,
  secret: createSecretKey(randomBytes(32)),
});
const claimsKey = keyFor('claims');
const sign = (key = claimsKey, signedBody: Uint8Array = body, signedClaims = claims): string =>
  createEnvelopeSigner(key, () => SIGNED_AT)(signedBody, signedClaims);

/** A subgraph `claims` whose clock can be set, with an empty memory of nonces. */
function claimsSubgraph(keys: readonly EnvelopeKey[] = [claimsKey], now = SIGNED_AT) {
  const store = createMemoryStore({ log: { warn: () => undefined, info: () => undefined }, now: () => now });
  return createEnvelopeVerifier({ subgraph: 'claims', keys, store, now: () => now });
}
const refusedAs = (reason: EnvelopeRefusal): EnvelopeVerification => ({ ok: false, reason });

describe('an envelope', () => {
  it('tells its subgraph who calls', async () => {
    expect(await claimsSubgraph()(sign(), body)).toMatchObject({
      ok: true,
      payload: { ...claims, kid: 'k1', aud: 'claims', iat: SIGNED_AT },
    });
  });

  it('is used once', async () => {
    const verify = claimsSubgraph();
    const header = sign();
    expect(await verify(header, body)).toMatchObject({ ok: true });
    expect(await verify(header, body)).toEqual(refusedAs('REPLAYED'));
  });

  it('is used once by the one whose body it carries, whoever else tries before', async () => {
    const verify = claimsSubgraph();
    const header = sign();
    expect(await verify(header, Buffer.from('{"query":"mutation"}'))).toEqual(refusedAs('BODY_MISMATCH'));
    expect(await verify(header, body)).toMatchObject({ ok: true });
  });

  it.each([
    ['2 s before it was made (clocks differ)', -2_000, true],
    ['more than 2 s before it was made', -2_001, false],
    ['10 s after it was made', 10_000, true],
    ['more than 10 s after it was made', 10_001, false],
  ])('%s', async (_, ageMs, isAccepted) => {
    const verification = await claimsSubgraph([claimsKey], SIGNED_AT + ageMs)(sign(), body);
    expect(verification).toMatchObject(isAccepted ? { ok: true } : refusedAs('EXPIRED'));
  });

  it('for another subgraph is refused, even if both have the same key', async () => {
    const identityKey = keyFor('identity', 'k2');
    const sharedKey: EnvelopeKey = { ...identityKey, subgraph: 'claims' };
    const verify = claimsSubgraph([claimsKey, sharedKey]);
    expect(await verify(sign(keyFor('identity', 'k3')), body)).toEqual(refusedAs('UNKNOWN_KEY'));
    expect(await verify(sign(identityKey), body)).toEqual(refusedAs('WRONG_AUDIENCE'));
  });

  it('made with another key of the same name is refused', async () => {
    expect(await claimsSubgraph()(sign(keyFor('claims')), body)).toEqual(refusedAs('BAD_MAC'));
  });

  it('is accepted under the old and the new key while keys rotate', async () => {
    const newKey = keyFor('claims', 'k2');
    const verify = claimsSubgraph([claimsKey, newKey]);
    expect(await verify(sign(claimsKey), body)).toMatchObject({ ok: true });
    expect(await verify(sign(newKey), body)).toMatchObject({ ok: true });
  });

  it.each([
    ['nothing', ''],
    ['one part', 'e30'],
    ['three parts', `${sign()}.e30`],
    ['a MAC that is too short', sign().slice(0, -1)],
    ['no JSON', `AAAA.${sign().split('.')[1] ?? ''}`],
    ['JSON of another shape', `e30.${sign().split('.')[1] ?? ''}`],
    ['more than a header may hold', `${'A'.repeat(9_000)}.${sign().split('.')[1] ?? ''}`],
  ])('that is %s is malformed', async (_, header) => {
    expect(await claimsSubgraph()(header, body)).toEqual(refusedAs('MALFORMED'));
  });
});

describe('tampering with an envelope', () => {
  const payloadOf = (header: string): Record<string, unknown> =>
    JSON.parse(Buffer.from(header.split('.')[0] ?? '', 'base64url').toString()) as Record<string, unknown>;

  it.each([
    ['aud', 'identity'],
    ['iat', SIGNED_AT + 1],
    ['nonce', randomBytes(16).toString('base64url')],
    ['bodyHash', randomBytes(32).toString('base64url')],
    ['caller', { ...claims.caller, subject: 'account-2' }],
    ['requestId', 'request-2'],
    ['operationName', null],
  ])('by changing its %s is seen', async (part, value) => {
    const header = sign();
    const changed = Buffer.from(JSON.stringify({ ...payloadOf(header), [part]: value })).toString(
      'base64url',
    );
    expect(await claimsSubgraph()(`${changed}.${header.split('.')[1] ?? ''}`, body)).toEqual(
      refusedAs('BAD_MAC'),
    );
  });

  it('by changing any character is seen', async () => {
    const header = sign();
    const verify = claimsSubgraph();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(header.length - 1),
        fc.string({ minLength: 1, maxLength: 1 }),
        async (at, character) => {
          fc.pre(header[at] !== character);
          const changed = header.slice(0, at) + character + header.slice(at + 1);
          expect(await verify(changed, body)).toMatchObject({ ok: false });
        },
      ),
    );
    expect(await verify(header, body)).toMatchObject({ ok: true });
  });

  it('by changing any byte of the body is seen', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1 }),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        async (bytes, at, flip) => {
          const header = sign(claimsKey, bytes);
          const changed = bytes.map((byte, index) => (index === at % bytes.length ? byte ^ flip : byte));
          const verify = claimsSubgraph();
          expect(await verify(header, changed)).toEqual(refusedAs('BODY_MISMATCH'));
          expect(await verify(header, bytes)).toMatchObject({ ok: true });
        },
      ),
    );
  });

  it('whatever the caller is named, the envelope carries exactly that', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(text, text, fc.option(text), async (issuer, subject, sessionId) => {
        const named = { ...claims, caller: { issuer, subject, clientId: null, sessionId, issuedAt: null } };
        expect(await claimsSubgraph()(sign(claimsKey, body, named), body)).toMatchObject({
          ok: true,
          payload: named,
        });
      }),
    );
  });
});
