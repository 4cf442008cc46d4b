import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openOpenIdIssuer, type IssuersLie, type OpenIdIssuer } from '../support/open-id-issuer.ts';
import { startFixtureGateway, type FixtureGateway } from './support/start-fixture-gateway.ts';

let key: Awaited<ReturnType<typeof generateKeyPair>>;
const running: { close: () => void | Promise<void> }[] = [];

beforeAll(async () => {
  key = await generateKeyPair('ES256', { extractable: true });
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

/** An issuer that the operator named, and a gateway that was told so. */
async function open(
  lie?: IssuersLie,
): Promise<{ readonly issuer: OpenIdIssuer; readonly fixture: FixtureGateway }> {
  const issuer = await openOpenIdIssuer(
    { keys: [{ ...(await exportJWK(key.publicKey)), kid: 'key-0' }] },
    lie,
  );
  running.push(issuer);
  const fixture = await startFixtureGateway({ environment: { OIDC_ISSUERS: issuer.url } });
  running.push(fixture);
  return { issuer, fixture };
}

async function askAs(issuer: string, fixture: FixtureGateway): Promise<Response> {
  const token = await new SignJWT({ azp: 'portal' })
    .setProtectedHeader({ alg: 'ES256', kid: 'key-0' })
    .setIssuer(issuer)
    .setAudience('opeka')
    .setSubject('person-1')
    .setExpirationTime('1m')
    .sign(key.privateKey);
  return fixture.post({ query: 'query Who { whoami }' }, { headers: { authorization: `Bearer ${token}` } });
}

describe('an issuer that the operator named', () => {
  it('is believed beside the built-in one', async () => {
    const { issuer, fixture } = await open();
    expect(await (await askAs(issuer.url, fixture)).json()).toEqual({ data: { whoami: 'person-1 Who' } });
    const own = await fixture.post({ query: 'query Who { whoami }' });
    expect(await own.json()).toEqual({ data: { whoami: 'account-1 Who' } });
  });

  it('out of reach is a fault, not a refusal, and is not asked again at once', async () => {
    const { issuer, fixture } = await open({ status: 500 });
    for (let round = 0; round < 3; round += 1) {
      const response = await askAs(issuer.url, fixture);
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAVAILABLE' } }] });
    }
    expect(issuer.requests).toHaveLength(1);
    expect(fixture.log.lines.join('')).toContain('out of reach');
  });

  it('that nobody named is refused without being asked', async () => {
    const { fixture } = await open();
    const stranger = await openOpenIdIssuer({ keys: [] });
    running.push(stranger);
    expect((await askAs(stranger.url, fixture)).status).toBe(401);
    expect(stranger.requests).toEqual([]);
  });
});
