import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LOGIN, openPortal, openSignInHouse, PASSWORD, type SignInHouse } from './support/sign-in-house.ts';

/** Whoever stands in front of the gateway may say where somebody calls from. */
const BEHIND_A_PROXY = { environment: { TRUST_PROXY: '127.0.0.1' } };

let house: SignInHouse;
let pauses: number[];
beforeEach(async () => {
  pauses = [];
  house = await openSignInHouse({
    ...BEHIND_A_PROXY,
    pause: (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
  });
});
afterEach(() => house.close());

/** One try from an address. */
async function tryFrom(address: string, login: string, password = 'не тот пароль') {
  const portal = await openPortal(house);
  portal.browser.pretend({ 'x-forwarded-for': address });
  return portal.browser.submit(await portal.ask(), { login, password });
}

async function statusesFrom(address: string, login: string, times: number): Promise<readonly number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < times; time += 1) statuses.push((await tryFrom(address, login)).status);
  return statuses;
}

describe('who tries passwords', () => {
  it.each([
    ['of a person', LOGIN],
    ['of nobody', 'nobody.at.all'],
  ])('%s is stopped after five, and told when to come again', async (_, login) => {
    expect(await statusesFrom('192.0.2.1', login, 6)).toEqual([403, 403, 403, 403, 403, 429]);
    const { headers, body } = await tryFrom('192.0.2.1', login);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(800);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(900);
    expect(body).toContain('Слишком много попыток');
    const right = await tryFrom('192.0.2.1', login, PASSWORD);
    expect(right).toMatchObject({ status: 429, left: null });
  });

  it('does not shut the person out, who comes from elsewhere: even from many addresses it only costs a delay', async () => {
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) await statusesFrom(address, LOGIN, 5);
    expect(new Set(pauses)).toEqual(new Set([4_000]));
    expect((await tryFrom('198.51.100.7', LOGIN, PASSWORD)).left?.searchParams.get('code')).toBeTruthy();
  });

  it('makes nobody else wait, and nobody who mistypes now and then', async () => {
    await statusesFrom('192.0.2.1', LOGIN, 4);
    expect((await tryFrom('192.0.2.1', LOGIN, PASSWORD)).left).not.toBeNull();
    expect(await statusesFrom('192.0.2.1', LOGIN, 4)).toEqual([403, 403, 403, 403]);
    expect(await statusesFrom('192.0.2.1', 'somebody.else', 1)).toEqual([403]);
  });

  it('of many people from one network is stopped too, and a network of IPv6 is one', async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 61; index += 1) {
      const page = await tryFrom(`2001:db8:1:2::${index.toString(16)}`, `person.${index}`);
      statuses.push(page.status);
    }
    expect(statuses.slice(0, 60).every((status) => status === 403)).toBe(true);
    expect(statuses[60]).toBe(429);
    expect((await tryFrom('2001:db8:1:3::1', 'person.100')).status).toBe(403);
  });

  it('at the same moment is counted as if it were one after the other', async () => {
    const pages = await Promise.all(Array.from({ length: 12 }, () => tryFrom('192.0.2.1', LOGIN)));
    expect(pages.filter(({ status }) => status === 403)).toHaveLength(5);
  });

  it('leaves no login and no address behind', async () => {
    await tryFrom('192.0.2.1', LOGIN);
    const rows = await house.identity((db) => db.selectFrom('sign_in_throttle').selectAll().execute());
    expect(rows).toHaveLength(4);
    expect(JSON.stringify(rows.map(({ key }) => key))).not.toMatch(/192\.0\.2\.1|adult/);
  });
});

describe('who applies for accounts', () => {
  it('again and again is stopped', async () => {
    const answers = [];
    for (let time = 0; time < 21; time += 1) {
      const body = new URLSearchParams({ organization: 'none' });
      const headers = { 'x-forwarded-for': '192.0.2.9' };
      answers.push((await fetch(`${house.url}/apply/adult`, { method: 'POST', body, headers })).status);
    }
    expect(answers.at(-2)).toBe(400);
    expect(answers.at(-1)).toBe(429);
  });
});

/** Without a browser's cookies: nothing is remembered but what the database keeps. */
async function times(count: number, ask: () => Promise<Response>): Promise<readonly Response[]> {
  const answers: Response[] = [];
  while (answers.length < count)
    answers.push(...(await Promise.all(Array.from({ length: Math.min(20, count - answers.length) }, ask))));
  return answers;
}

const kept = (table: 'openid_artifact' | 'sign_in_throttle') =>
  house.identity(async (db) => (await db.selectFrom(table).selectAll().execute()).length);

describe('who fills the database', () => {
  const headers = { 'x-forwarded-for': '192.0.2.20' };

  it('with sign-ins that nobody goes on with is stopped, and reads why', async () => {
    const query = await (await openPortal(house)).query();
    const begin = () => fetch(`${house.url}/oidc/auth?${query}`, { headers, redirect: 'manual' });
    const begun = await times(300, begin);
    expect(begun.every(({ status }) => status === 303)).toBe(true);
    const before = await kept('openid_artifact');

    const stopped = [await begin(), await fetch(`${house.url}/oidc/end-session`, { headers })];
    for (const { status, headers: told } of stopped) {
      expect(status).toBe(429);
      expect(Number(told.get('retry-after'))).toBeGreaterThan(0);
      expect(Number(told.get('retry-after'))).toBeLessThanOrEqual(600);
      expect(told.get('content-type')).toContain('text/html');
    }
    expect(await stopped[0]?.text()).toContain('Слишком много запросов');
    expect(await kept('openid_artifact')).toBe(before);

    const elsewhere = { 'x-forwarded-for': '192.0.2.21' };
    const other = await fetch(`${house.url}/oidc/auth?${query}`, { headers: elsewhere, redirect: 'manual' });
    expect(other.status).toBe(303);
    expect((await fetch(`${house.url}/.well-known/openid-configuration`, { headers })).status).toBe(200);
  });

  it('by guessing codes is stopped as machines are told it; who is never refused is not', async () => {
    const exchange = (code: string) =>
      fetch(`${house.url}/oidc/token`, {
        method: 'POST',
        headers,
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: 'test-portal',
          redirect_uri: 'http://127.0.0.1/signed-in',
          code_verifier: 'v'.repeat(43),
          code,
        }),
      });
    const guesses = await times(300, () => exchange('guess'));
    expect(new Set(guesses.map(({ status }) => status))).toEqual(new Set([400]));
    const stopped = await exchange('guess');
    expect(stopped.status).toBe(429);
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await stopped.json()).toMatchObject({ error: 'temporarily_unavailable' });

    const portal = await openPortal(house);
    await portal.signIn();
    const rows = await house.identity((db) =>
      db.selectFrom('sign_in_throttle').select('key').where('key', 'like', 'client:%').execute(),
    );
    expect(rows).toHaveLength(1);
  });

  it('with logins that it makes up leaves no more rows once it is stopped', async () => {
    for (let index = 0; index < 61; index += 1) await tryFrom('192.0.2.22', `nobody.${index}`);
    const before = await kept('sign_in_throttle');
    expect((await tryFrom('192.0.2.22', 'another.nobody')).status).toBe(429);
    expect(await kept('sign_in_throttle')).toBe(before);
  });
});

describe('a gateway that nobody told to trust a proxy', () => {
  it('counts by the connection, whatever a header says', async () => {
    await house.close();
    house = await openSignInHouse();
    const statuses: number[] = [];
    for (let index = 0; index < 6; index += 1)
      statuses.push((await tryFrom(`192.0.2.${index}`, LOGIN)).status);
    expect(statuses.at(-1)).toBe(429);
  });
});
