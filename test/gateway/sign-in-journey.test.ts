import { decodeJwt, decodeProtectedHeader } from 'jose';
import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rotateIssuerKeys } from '../../subgraphs/_platform/issuer-keys.ts';
import { openBrowser } from '../support/browser.ts';
import {
  accountOf,
  AFTERWARDS,
  discover,
  LOGIN,
  openPortal,
  openSignInHouse,
  PASSWORD,
  registerPartner,
  type SignInHouse,
} from './support/sign-in-house.ts';

let house: SignInHouse;
beforeAll(async () => {
  house = await openSignInHouse();
});
afterAll(() => house.close());

const SESSION_ENDED = { errors: [{ extensions: { reason: 'SESSION_ENDED' } }] };

/** What the person's account says with a token. */
async function expectGood(token: string): Promise<void> {
  expect(await house.me(token)).toMatchObject({ data: { me: { login: LOGIN } } });
}

async function expectEnded(token: string): Promise<void> {
  expect(await house.me(token)).toMatchObject(SESSION_ENDED);
}

describe('a person who signs in', () => {
  it('gets tokens that the gateway believes', async () => {
    const portal = await openPortal(house);
    const page = await portal.ask();
    expect(page.status).toBe(200);
    const tokens = await portal.redeem(
      await portal.browser.submit(page, { login: LOGIN, password: PASSWORD }),
    );
    expect(decodeProtectedHeader(tokens.access_token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    const claims = decodeJwt(tokens.access_token);
    expect(claims).toMatchObject({
      iss: house.url,
      sub: accountOf('adult'),
      aud: 'opeka',
      client_id: 'test-portal',
      sid: tokens.claims()?.['sid'],
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(600);
    await expectGood(tokens.access_token);
  });

  it('cannot call with an ID token, whatever the portal is called', async () => {
    const redirectUris = ['http://127.0.0.1/signed-in'];
    await house.register({ id: 'opeka', redirectUris });
    const portal = await openPortal(house, { clientId: 'opeka' });
    const tokens = await portal.signIn();
    const idToken = tokens.id_token ?? '';
    expect(decodeJwt(idToken)).toMatchObject({ iss: house.url, aud: 'opeka', sub: accountOf('adult') });
    expect(decodeProtectedHeader(idToken).typ).not.toBe('at+jwt');
    expect(await house.me(idToken)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    await expectGood(tokens.access_token);
  });

  it('is asked for nothing again in the same browser, and gets a session of the same sign-in', async () => {
    const portal = await openPortal(house);
    const first = await portal.signIn();
    const again = await portal.redeem(await portal.ask());
    expect(decodeJwt(again.access_token)['sid']).toBe(decodeJwt(first.access_token)['sid']);
    expect((await (await openPortal(house)).ask()).left).toBeNull();
  });

  it('goes on with a refresh token that changes at each use', async () => {
    const portal = await openPortal(house);
    const first = await portal.signIn();
    const second = await client.refreshTokenGrant(portal.config, first.refresh_token ?? '');
    expect(second.refresh_token).not.toBe(first.refresh_token);
    await expectGood(second.access_token);
    const third = await client.refreshTokenGrant(portal.config, second.refresh_token ?? '');
    await expectGood(third.access_token);
  });

  it('loses the whole sign-in when a refresh token is used twice', async () => {
    const portal = await openPortal(house);
    const first = await portal.signIn();
    const second = await client.refreshTokenGrant(portal.config, first.refresh_token ?? '');
    await expect(client.refreshTokenGrant(portal.config, first.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    await expect(client.refreshTokenGrant(portal.config, second.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    await expectEnded(second.access_token);
  });

  it('whose refresh token two use at the same moment: one of them gets nothing', async () => {
    const portal = await openPortal(house);
    const { refresh_token = '' } = await portal.signIn();
    const outcomes = await Promise.allSettled(
      Array.from({ length: 6 }, () => client.refreshTokenGrant(portal.config, refresh_token)),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
  });

  it('can have the portal give its token back, which ends the session', async () => {
    const portal = await openPortal(house);
    const tokens = await portal.signIn();
    await client.tokenRevocation(portal.config, tokens.refresh_token ?? '');
    await expect(client.refreshTokenGrant(portal.config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    await expectEnded(tokens.access_token);
  });

  it('signs out: the next request is refused, and the password is asked for again', async () => {
    const portal = await openPortal(house);
    const tokens = await portal.signIn();
    await expectGood(tokens.access_token);
    const question = await portal.browser.open(
      client.buildEndSessionUrl(portal.config, {
        id_token_hint: tokens.id_token ?? '',
        post_logout_redirect_uri: AFTERWARDS,
      }).href,
    );
    expect(question.body).toContain('Выйти из личного кабинета?');
    await expectGood(tokens.access_token);
    const done = await portal.browser.submit(question, {});
    expect(done.left?.href).toBe(AFTERWARDS);
    await expectEnded(tokens.access_token);
    await expect(client.refreshTokenGrant(portal.config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    expect((await portal.ask()).body).toContain('Вход в личный кабинет');
  });

  it('signs out without a place to go to, and reads that it is done', async () => {
    const portal = await openPortal(house);
    await portal.signIn();
    const question = await portal.browser.open(`${house.url}/oidc/end-session`);
    expect((await portal.browser.submit(question, {})).body).toContain('Вы вышли');
  });

  it('signs out with the ID token where the browser has forgotten everything', async () => {
    const portal = await openPortal(house);
    const tokens = await portal.signIn();
    const end = client.buildEndSessionUrl(portal.config, { id_token_hint: tokens.id_token ?? '' });
    const page = await openBrowser(house.url).open(end.href);
    expect(page.body).toContain('Сеанс закончен');
    await expectEnded(tokens.access_token);
  });
});

describe('an account whose', () => {
  it('holder signs out everywhere gets no new tokens from any browser', async () => {
    const [here, there] = [await openPortal(house), await openPortal(house)];
    const [tokens, others] = [await here.signIn(), await there.signIn()];
    await house.mutate(tokens.access_token, 'mutation { signOutEverywhere { accountId } }');
    await expectEnded(others.access_token);
    for (const [portal, { refresh_token = '' }] of [
      [here, tokens],
      [there, others],
    ] as const) {
      await expect(client.refreshTokenGrant(portal.config, refresh_token)).rejects.toMatchObject({
        error: 'invalid_grant',
      });
      expect((await portal.ask()).body).toContain('Вход в личный кабинет');
    }
    await expectGood((await here.signIn()).access_token);
  });

  it('holder reports unauthorised access is locked: nobody is signed in any more, and nobody signs in', async () => {
    await house.credential('stranger', 'ACTIVE', PASSWORD, 'stranger.login');
    const portal = await openPortal(house);
    const tokens = await portal.signIn('stranger.login');
    await house.mutate(tokens.access_token, 'mutation { reportUnauthorisedAccess { accountId } }');
    await expect(client.refreshTokenGrant(portal.config, tokens.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    const page = await portal.ask();
    const refused = await portal.browser.submit(page, { login: 'stranger.login', password: PASSWORD });
    expect(refused.status).toBe(403);
  });

  it('password is changed in one browser is signed out in the others', async () => {
    await house.credential('guardian', 'ACTIVE', PASSWORD, 'guardian.login');
    const [here, there] = [await openPortal(house), await openPortal(house)];
    const [tokens, others] = [await here.signIn('guardian.login'), await there.signIn('guardian.login')];
    const input = { currentPassword: PASSWORD, newPassword: 'совсем другой пароль' };
    await house.mutate(
      tokens.access_token,
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { __typename } }',
      { input },
    );
    await expect(client.refreshTokenGrant(there.config, others.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    expect((await there.ask()).body).toContain('Вход в личный кабинет');
    const refreshed = await client.refreshTokenGrant(here.config, tokens.refresh_token ?? '');
    expect(decodeJwt(refreshed.access_token)['sid']).toBe(decodeJwt(tokens.access_token)['sid']);
  });

  it('password was changed while somebody was signing in with the old one lets them in no further', async () => {
    await house.credential('attorney', 'ACTIVE', PASSWORD, 'attorney.login');
    const portal = await openPortal(house);
    const page = await portal.ask();
    const answer = await fetch(page.url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        cookie: portal.browser.cookies(page.url),
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ login: 'attorney.login', password: PASSWORD }).toString(),
    });
    expect(answer.status).toBe(303);
    await house.credential('attorney', 'ACTIVE', 'новый пароль владельца', 'attorney.login');
    const resumed = await portal.browser.open(answer.headers.get('location') ?? '');
    expect(resumed.left).toBeNull();
    expect(resumed.body).toContain('Вход не удался');
  });
});

describe('a partner’s system', () => {
  it('gets a token of its own account with its secret', async () => {
    const id = await registerPartner(house, 'insurer', 'a-random-secret');
    const config = await discover(house, id, client.ClientSecretBasic('a-random-secret'));
    const { access_token, refresh_token } = await client.clientCredentialsGrant(config);
    expect(refresh_token).toBeUndefined();
    expect(decodeJwt(access_token)).toMatchObject({ sub: id, client_id: id, aud: 'opeka', iss: house.url });
    expect(await house.me(access_token)).toMatchObject({ data: { me: { id } } });
  });

  it('gets one by a signature of its own key, and each signature once', async () => {
    const { privateKey, publicKey } = await crypto.subtle.generateKey(
      { name: 'ECDSA', namedCurve: 'P-256' },
      true,
      ['sign', 'verify'],
    );
    const id = accountOf('lab');
    await house.register({
      id,
      accountId: id,
      jwks: { keys: [{ ...(await crypto.subtle.exportKey('jwk', publicKey)), alg: 'ES256', kid: 'lab-1' }] },
    });
    const config = await discover(house, id, client.PrivateKeyJwt({ key: privateKey, kid: 'lab-1' }));
    const { access_token } = await client.clientCredentialsGrant(config);
    expect(await house.me(access_token)).toMatchObject({ data: { me: { id } } });
  });

  it('gets none with a wrong secret, under another id, or while its account is locked', async () => {
    const id = await registerPartner(house, 'other-insurer', 'another-secret');
    const ask = (clientId: string, secret: string) =>
      fetch(`${house.url}/oidc/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}` },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      });
    const wrong = await ask(id, 'no-secret');
    const unknown = await ask('00000000-0000-7000-8000-000000000000', 'no-secret');
    expect(wrong.status).toBe(401);
    expect(await wrong.text()).toBe(await unknown.text());
    expect((await ask(id, 'another-secret')).status).toBe(200);
    await house.lock('other-insurer');
    expect((await ask(id, 'another-secret')).status).toBe(401);
  });
});

describe('keys that are rotated', () => {
  it('sign from then on, in the running gateway, while older tokens stay good', async () => {
    const portal = await openPortal(house);
    const old = await portal.signIn();
    const persona = await house.tokenOf('parent');
    const [newest] = await rotateIssuerKeys(house.dataDirectory, Date.now());
    const fresh = await client.refreshTokenGrant(portal.config, old.refresh_token ?? '');
    expect(decodeProtectedHeader(fresh.access_token).kid).toBe(newest);
    await expectGood(old.access_token);
    await expectGood(fresh.access_token);
    expect(await house.me(persona)).toMatchObject({ data: { me: { id: accountOf('parent') } } });
    const { keys } = (await (await fetch(`${house.url}/.well-known/jwks.json`)).json()) as {
      keys: { kid: string; d?: string }[];
    };
    expect(keys).toHaveLength(2);
    expect(keys[0]?.kid).toBe(newest);
    expect(keys.every(({ d }) => d === undefined)).toBe(true);
  });

  it('bind the very next request where older ones are dropped, of a caller seen a moment ago too', async () => {
    const portal = await openPortal(house);
    const old = await portal.signIn();
    await expectGood(old.access_token);
    await rotateIssuerKeys(house.dataDirectory, Date.now(), { dropsOld: true });
    expect(await house.me(old.access_token)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    await expectGood((await client.refreshTokenGrant(portal.config, old.refresh_token ?? '')).access_token);
  });
});

describe('the provider', () => {
  it('tells where its endpoints are', async () => {
    const metadata: unknown = await (await fetch(`${house.url}/.well-known/openid-configuration`)).json();
    expect(metadata).toMatchObject({
      issuer: house.url,
      jwks_uri: `${house.url}/.well-known/jwks.json`,
      authorization_endpoint: `${house.url}/oidc/auth`,
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials'],
    });
  });

  it.each([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }],
    ['with a plain challenge', { code_challenge_method: 'plain' }],
    ['for a token without a code', { response_type: 'token' }],
    ['for another resource', { resource: 'urn:somebody:else' }],
  ])('refuses a request %s', async (_, parameters) => {
    const portal = await openPortal(house);
    const { left } = await portal.ask(parameters);
    expect(left?.href).toMatch(/error=(invalid_request|unsupported_response_type|invalid_target)/);
  });

  it('sends nobody to an address that the portal has not registered', async () => {
    const portal = await openPortal(house);
    const page = await portal.ask({ redirect_uri: 'https://elsewhere.test/' });
    expect(page).toMatchObject({ left: null, status: 400 });
    expect(page.body).not.toContain('elsewhere');
  });
});
