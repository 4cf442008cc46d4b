import { exportJWK, generateKeyPair, SignJWT, type JSONWebKeySet, type JWTPayload } from 'jose';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BUILT_IN_ISSUER } from '../../subgraphs/_platform/caller.ts';
import { createTokenCache } from '../../subgraphs/_platform/token-cache.ts';
import {
  builtInIssuerAt,
  builtInIssuerOf,
  builtInIssuerOfFolder,
  remoteIssuer,
} from '../../subgraphs/_platform/trusted-issuers.ts';
import { createTokenVerifier, type TrustedIssuer } from '../../subgraphs/_platform/verify-token.ts';
import { openOpenIdIssuer, type IssuersLie, type OpenIdIssuer } from '../support/open-id-issuer.ts';

const NOW = Date.UTC(2026, 2, 15, 12);
const MINUTE = 60_000;

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;
let key: KeyPair;
let otherKey: KeyPair;

beforeAll(async () => {
  key = await generateKeyPair('ES256', { extractable: true });
  otherKey = await generateKeyPair('ES256', { extractable: true });
});

const opened: OpenIdIssuer[] = [];
afterEach(() => {
  for (const server of opened.splice(0)) server.close();
});

async function jwksOf(...pairs: readonly KeyPair[]) {
  const keys = await Promise.all(pairs.map((pair) => exportJWK(pair.publicKey)));
  return { keys: keys.map((jwk, index) => ({ ...jwk, kid: `key-${index}`, use: 'sig' })) };
}

async function builtIn(): Promise<TrustedIssuer> {
  const jwks = await jwksOf(key);
  return builtInIssuerOfFolder(() => Promise.resolve(jwks), 'https://issuer.test');
}

interface Spoiled {
  readonly claims?: JWTPayload;
  readonly header?: { readonly typ?: string; readonly alg?: string; readonly kid?: string };
  readonly key?: KeyPair;
  readonly without?: string;
}

/** A good token, but for what is spoiled. */
async function token({ claims, header, without, ...spoiled }: Spoiled = {}): Promise<string> {
  const good = {
    iss: 'https://issuer.test',
    aud: 'opeka',
    sub: 'account-1',
    iat: NOW / 1_000,
    exp: (NOW + 5 * MINUTE) / 1_000,
    ...claims,
  };
  const kept = Object.entries(good).filter(([name]) => name !== without);
  return new SignJWT(Object.fromEntries(kept))
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'key-0', ...header })
    .sign((spoiled.key ?? key).privateKey);
}

function verifierAt(clock: { now: number }, ...issuers: readonly TrustedIssuer[]) {
  return createTokenVerifier({ issuers, audience: 'opeka', realNow: () => clock.now });
}

async function verified(text: string) {
  return verifierAt({ now: NOW }, await builtIn()).verify(`Bearer ${text}`);
}

describe('a good token', () => {
  it('tells who calls', async () => {
    expect(await verified(await token({ claims: { client_id: 'portal', sid: 'session-1' } }))).toEqual({
      issuer: BUILT_IN_ISSUER,
      subject: 'account-1',
      clientId: 'portal',
      sessionId: 'session-1',
      issuedAt: NOW / 1_000,
    });
  });

  it('may leave out the client, the session and when it was issued', async () => {
    expect(await verified(await token({ without: 'iat' }))).toMatchObject({
      clientId: null,
      sessionId: null,
      issuedAt: null,
    });
  });

  it('may name the client as OpenID Connect does', async () => {
    expect(await verified(await token({ claims: { azp: 'portal' } }))).toMatchObject({ clientId: 'portal' });
  });

  it.each([['at+jwt'], ['application/at+jwt'], ['AT+JWT']])('may be of the type %s', async (typ) => {
    expect(await verified(await token({ header: { typ } }))).toMatchObject({ subject: 'account-1' });
  });

  it('may be one of several audiences', async () => {
    expect(await verified(await token({ claims: { aud: ['other', 'opeka'] } }))).toMatchObject({
      subject: 'account-1',
    });
  });
});

describe('a token that is refused', () => {
  it.each<[string, Spoiled, string]>([
    ['signed by another key', {}, 'TOKEN_INVALID'],
    ['with an unknown key id', { header: { kid: 'key-9' } }, 'TOKEN_INVALID'],
    ['of another issuer', { claims: { iss: 'https://other.test' } }, 'TOKEN_INVALID'],
    ['for another audience', { claims: { aud: 'other' } }, 'TOKEN_INVALID'],
    ['for nobody', { without: 'aud' }, 'TOKEN_INVALID'],
    ['without an end', { without: 'exp' }, 'TOKEN_INVALID'],
    ['without a subject', { without: 'sub' }, 'TOKEN_INVALID'],
    ['with an empty subject', { claims: { sub: '' } }, 'TOKEN_INVALID'],
    ['with an endless subject', { claims: { sub: 'a'.repeat(256) } }, 'TOKEN_INVALID'],
    ['of a kind that is no access token', { header: { typ: 'logout+jwt' } }, 'TOKEN_INVALID'],
    ['that may be an ID token', { header: { typ: 'JWT' } }, 'TOKEN_INVALID'],
    ['expired', { claims: { exp: NOW / 1_000 - 6 } }, 'TOKEN_EXPIRED'],
    ['not yet valid', { claims: { nbf: NOW / 1_000 + 6 } }, 'TOKEN_INVALID'],
  ])('%s', async (name, spoiled, reason) => {
    const signer = name === 'signed by another key' ? { key: otherKey } : {};
    expect(await verified(await token({ ...spoiled, ...signer }))).toBe(reason);
  });

  it.each([
    [undefined, 'TOKEN_MISSING'],
    ['', 'TOKEN_MISSING'],
    ['Bearer', 'TOKEN_INVALID'],
    ['Basic dXNlcjpwYXNz', 'TOKEN_INVALID'],
    ['Bearer a.b', 'TOKEN_INVALID'],
    ['Bearer a.b.c', 'TOKEN_INVALID'],
    ['Bearer a.b.c d.e.f', 'TOKEN_INVALID'],
  ])('the header %s', async (header, reason) => {
    expect(await verifierAt({ now: NOW }, await builtIn()).verify(header)).toBe(reason);
  });
});

describe('a token that was good a moment ago', () => {
  it('is good again for a minute without another look at the key', async () => {
    let looks = 0;
    const issuer = await builtIn();
    const counting = {
      ...issuer,
      keyFor: ((...asked) => ((looks += 1), issuer.keyFor(...asked))) as typeof issuer.keyFor,
    };
    const clock = { now: NOW };
    const verifier = verifierAt(clock, counting);
    const header = `Bearer ${await token()}`;
    const first = await verifier.verify(header);
    expect(await verifier.verify(header)).toBe(first);
    expect(looks).toBe(1);
    clock.now += MINUTE;
    expect(await verifier.verify(header)).toEqual(first);
    expect(looks).toBe(2);
  });

  it('expires at its time', async () => {
    const clock = { now: NOW };
    const verifier = verifierAt(clock, await builtIn());
    const header = `Bearer ${await token({ claims: { exp: NOW / 1_000 + 30 } })}`;
    expect(await verifier.verify(header)).toMatchObject({ subject: 'account-1' });
    clock.now += 36_000;
    expect(await verifier.verify(header)).toBe('TOKEN_EXPIRED');
  });

  it('is refused as soon as the key is gone from the folder', async () => {
    let jwks: JSONWebKeySet | null = await jwksOf(key);
    const verifier = verifierAt(
      { now: NOW },
      builtInIssuerOf('https://issuer.test', [builtInIssuerOfFolder(() => Promise.resolve(jwks))]),
    );
    const header = `Bearer ${await token()}`;
    const caller = await verifier.verify(header);
    expect(await verifier.verify(header)).toBe(caller);
    jwks = await jwksOf(otherKey);
    expect(await verifier.verify(header)).toBe('TOKEN_INVALID');
    expect(await verifier.verify(`Bearer ${await token({ key: otherKey })}`)).toMatchObject({
      subject: 'account-1',
    });
    jwks = null;
    expect(await verifier.verify(`Bearer ${await token({ key: otherKey })}`)).toBe('TOKEN_INVALID');
  });

  it('is forgotten when too many others come', () => {
    const cache = createTokenCache(() => NOW);
    const caller = {
      issuer: 'https://issuer.test',
      subject: 'account-1',
      clientId: null,
      sessionId: null,
      issuedAt: null,
    };
    for (let index = 0; index <= 2_000; index += 1) cache.set(`token-${index}`, caller, NOW + MINUTE);
    expect(cache.get('token-0')).toBeUndefined();
    expect(cache.get('token-2000')).toBe(caller);
  });
});

describe('an issuer found by discovery', () => {
  it('is asked for its keys once', async () => {
    const issuer = await openIssuer(await jwksOf(key));
    const verifier = verifierAt({ now: Date.now() }, remoteIssuer(issuer.url));
    for (const jti of ['1', '2', '3']) {
      expect(await verifier.verify(await issuer.bearer(jti))).toMatchObject({
        issuer: issuer.url,
        subject: 'account-1',
      });
    }
    expect(issuer.requests).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  it('is no longer believed by a key that it has withdrawn, once its new key was met', async () => {
    const published = await jwksOf(key);
    const issuer = await openIssuer(published);
    const verifier = verifierAt({ now: Date.now() }, remoteIssuer(issuer.url, 0));
    const old = await issuer.bearer('1');
    expect(await verifier.verify(old)).toMatchObject({ subject: 'account-1' });

    published.keys = (await jwksOf(key, otherKey)).keys.slice(1);
    expect(
      await verifier.verify(await issuer.bearer('2', { key: otherKey, header: { kid: 'key-1' } })),
    ).toMatchObject({
      subject: 'account-1',
    });
    expect(await verifier.verify(old)).toBe('TOKEN_INVALID');
  });

  it.each([['JWT'], ['at+jwt']])('may give its tokens the type %s', async (typ) => {
    const issuer = await openIssuer(await jwksOf(key));
    const verifier = verifierAt({ now: Date.now() }, remoteIssuer(issuer.url));
    expect(await verifier.verify(await issuer.bearer('1', { header: { typ } }))).toMatchObject({
      subject: 'account-1',
    });
  });

  it('that signs something else than tokens to call with is not believed', async () => {
    const issuer = await openIssuer(await jwksOf(key));
    const verifier = verifierAt({ now: Date.now() }, remoteIssuer(issuer.url));
    const bearer = await issuer.bearer('1', { header: { typ: 'logout+jwt' } });
    expect(await verifier.verify(bearer)).toBe('TOKEN_INVALID');
  });

  it('that names another issuer is not believed', async () => {
    const issuer = await openIssuer(await jwksOf(key), { claims: 'https://other.test' });
    const verifier = verifierAt({ now: Date.now() }, remoteIssuer(issuer.url));
    await expect(verifier.verify(await issuer.bearer('1'))).rejects.toThrow('another issuer');
  });

  it('that does not answer is a fault, not a refusal, and is left alone for a while', async () => {
    const issuer = await openIssuer(await jwksOf(key), { status: 500 });
    const verifier = verifierAt({ now: Date.now() }, remoteIssuer(issuer.url));
    for (const jti of ['1', '2', '3'])
      await expect(verifier.verify(await issuer.bearer(jti))).rejects.toThrow('500');
    expect(issuer.requests).toHaveLength(1);
  });

  it('cannot lead elsewhere', async () => {
    const issuer = await openIssuer(await jwksOf(key), { status: 302 });
    const verifier = verifierAt({ now: Date.now() }, remoteIssuer(issuer.url));
    await expect(verifier.verify(await issuer.bearer('1'))).rejects.toThrow();
  });
});

describe('the gateway, for a subgraph that', () => {
  it('shares no folder with it, is asked for its keys where the subgraph reaches it', async () => {
    const gateway = await openIssuer(await jwksOf(key));
    const verifier = verifierAt({ now: NOW }, builtInIssuerAt('https://issuer.test', gateway.url));
    expect(await verifier.verify(`Bearer ${await token()}`)).toMatchObject({
      issuer: 'opeka',
      subject: 'account-1',
    });
    const ofAnother = await token({ claims: { iss: 'https://other.test' } });
    expect(await verifier.verify(`Bearer ${ofAnother}`)).toBe('TOKEN_INVALID');
    expect(gateway.requests).toEqual(['/.well-known/jwks.json']);
  });

  it('shares no folder with it, is a fault and no refusal when it does not answer', async () => {
    const gateway = await openIssuer(await jwksOf(key), { status: 500 });
    const verifier = verifierAt({ now: NOW }, builtInIssuerAt(null, gateway.url));
    await expect(verifier.verify(`Bearer ${await token()}`)).rejects.toThrow();
  });

  it('shares its folder, is believed from the moment that its key lies there', async () => {
    let jwks: JSONWebKeySet | null = null;
    const verifier = verifierAt(
      { now: NOW },
      builtInIssuerOfFolder(() => Promise.resolve(jwks)),
    );
    const bearer = `Bearer ${await token()}`;
    expect(await verifier.verify(bearer)).toBe('TOKEN_INVALID');
    jwks = await jwksOf(key);
    expect(await verifier.verify(bearer)).toMatchObject({ issuer: 'opeka', subject: 'account-1' });
    expect(await verifier.verify(`Bearer ${await token({ key: otherKey })}`)).toBe('TOKEN_INVALID');
  });
});

interface Issuer extends OpenIdIssuer {
  bearer(jti: string, spoiled?: Spoiled): Promise<string>;
}

async function openIssuer(jwks: object, lie: IssuersLie = {}): Promise<Issuer> {
  const issuer = await openOpenIdIssuer(jwks, lie);
  opened.push(issuer);
  return {
    ...issuer,
    bearer: async (jti, spoiled) => {
      const seconds = Math.floor(Date.now() / 1_000);
      return `Bearer ${await token({ ...spoiled, claims: { iss: issuer.url, jti, iat: seconds, exp: seconds + 60 } })}`;
    },
  };
}
