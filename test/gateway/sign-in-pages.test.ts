import { createHash } from 'node:crypto';
import { request as send, type IncomingMessage, type RequestOptions } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkTokenHash, randomLinkToken } from '../../subgraphs/identity/credentials/random-secrets.ts';
import { insertPasswordLink } from '../../subgraphs/identity/data/password-link.repository.ts';
import { openBrowser } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import {
  accountOf,
  LOGIN,
  openPortal,
  openSignInHouse,
  PASSWORD,
  type SignInHouse,
} from './support/sign-in-house.ts';

let house: SignInHouse;
beforeAll(async () => {
  house = await openSignInHouse();
});
afterAll(() => house.close());

const OWN_PASSWORD = 'кошка спит на печи';

describe('the sign-in page', () => {
  it('is Russian, needs no script, and lets nothing else be loaded', async () => {
    const page = await (await openPortal(house)).ask();
    expect(page.body).toContain('<html lang="ru">');
    expect(page.body).not.toContain('<script');
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self' http:\/\/127\.0\.0\.1; base-uri 'none'; frame-ancestors 'none'$/,
    );
    const style = /<style>([^]*)<\/style>/.exec(page.body)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page.headers.get('content-security-policy')).toContain(`'sha256-${hash}'`);
    for (const id of ['login', 'password']) expect(page.body).toContain(`<label for="${id}">`);
  });

  it('binds the request to the browser by cookies that no script and no other site has', async () => {
    const portal = await openPortal(house);
    const { url } = await portal.ask();
    const answer = await fetch(`${house.url}/oidc/auth?${await portal.query()}`, { redirect: 'manual' });
    const cookies = answer.headers.getSetCookie();
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie).toMatch(/httponly/i);
    for (const cookie of cookies) expect(cookie).toMatch(/samesite=lax/i);
    const stranger = await openBrowser(house.url).open(url);
    expect(stranger.status).toBe(400);
  });

  it('has a session’s cookie that no neighbour of its host can plant', async () => {
    const port = String(await freePort());
    const environment = { PUBLIC_URL: 'https://portal.test', PORT: port };
    const secure = await openSignInHouse({ environment });
    try {
      const { headers } = await fetch(`http://127.0.0.1:${port}/oidc/end-session`);
      const [cookie = ''] = headers.getSetCookie();
      expect(cookie).toMatch(/^__Host-opeka_session=[^;]+; path=\/;.* secure/i);
      expect(cookie).toMatch(/httponly/i);
      expect(cookie).not.toMatch(/domain=/i);
    } finally {
      await secure.close();
    }
  });

  it.each(['/oidc/auth?client_id=test-portal', '/.well-known/openid-configuration'])(
    'never takes its address from a request: %s',
    async (path) => {
      const target = `http://elsewhere.test${path}`;
      expect(await answerTo({ path: target })).toMatchObject({ status: 400 });
      for (const header of ['host', 'x-forwarded-host', 'forwarded']) {
        const value = header === 'forwarded' ? 'host=elsewhere.test' : 'elsewhere.test';
        const { answer } = await answerTo({ path, headers: { [header]: value } });
        expect(answer).not.toContain('elsewhere.test');
      }
    },
  );

  it('answers an unknown login, a wrong password and a locked account alike, byte for byte', async () => {
    await house.credential('teen', 'LOCKED', PASSWORD, 'teen.login');
    const attempts = [
      { login: 'nobody.at.all', password: PASSWORD },
      { login: LOGIN, password: 'не тот пароль' },
      { login: 'teen.login', password: PASSWORD },
      { login: 'nobody\0', password: PASSWORD },
    ];
    const answers = new Set<string>();
    for (const attempt of attempts) {
      const portal = await openPortal(house);
      const { status, headers, body } = await portal.browser.submit(await portal.ask(), attempt);
      const told = [...headers].filter(([name]) => !['date', 'x-request-id', 'keep-alive'].includes(name));
      answers.add(JSON.stringify([status, told, body]));
    }
    expect(answers.size).toBe(1);
    expect([...answers][0]).toContain('Логин или пароль не подходят');
  });

  it('takes no form from another site', async () => {
    const portal = await openPortal(house);
    const page = await portal.ask();
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.test' },
      { origin: 'null' },
    ]) {
      portal.browser.pretend(headers);
      const answer = await portal.browser.submit(page, { login: LOGIN, password: PASSWORD });
      expect(answer).toMatchObject({ status: 403, left: null });
    }
  });

  it('takes no form without the browser’s own cookie, nor for the request of another', async () => {
    const portal = await openPortal(house);
    const page = await portal.ask();
    const other = await openPortal(house);
    const foreign = await other.ask();
    portal.browser.forgetCookies();
    for (const wanted of [page, foreign])
      expect(await portal.browser.submit(wanted, { login: LOGIN, password: PASSWORD })).toMatchObject({
        status: 400,
        left: null,
      });
  });
});

/** Status and everything that is answered, headers included; `fetch` would not let the target or the host be chosen. */
async function answerTo(asked: Pick<RequestOptions, 'path' | 'headers'>) {
  const { hostname, port } = new URL(house.url);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    send({ hostname, port, ...asked }, resolve)
      .on('error', reject)
      .end();
  });
  const answer = `${JSON.stringify(response.headers)}${await text(response)}`;
  return { status: response.statusCode, answer };
}

describe('a first password', () => {
  it('has to be changed before anything is given out', async () => {
    await house.credential('parent', 'PASSWORD_CHANGE_REQUIRED', 'Initial234pass', 'parent.login');
    const portal = await openPortal(house);
    const step = await portal.browser.submit(await portal.ask(), {
      login: 'parent.login',
      password: 'Initial234pass',
    });
    expect(step.left).toBeNull();
    expect(step.body).toContain('Смените первый пароль');

    const around = await portal.ask();
    expect(around).toMatchObject({ left: null });
    expect(around.body).toContain('Вход в личный кабинет');

    const again = await portal.browser.submit(around, { login: 'parent.login', password: 'Initial234pass' });
    for (const [password, repeated, reason] of [
      ['коротко', 'коротко', 'Пароль короче'],
      [OWN_PASSWORD, 'кошка спит на крыше', 'Пароли не совпадают'],
      ['Initial234pass', 'Initial234pass', 'совпадает с прежним'],
    ] as const) {
      const refused = await portal.browser.submit(again, { password, repeated });
      expect(refused).toMatchObject({ status: 422, left: null });
      expect(refused.body).toContain(reason);
    }
    const done = await portal.browser.submit(again, { password: OWN_PASSWORD, repeated: OWN_PASSWORD });
    const tokens = await portal.redeem(done);
    expect(await house.me(tokens.access_token)).toMatchObject({
      data: { me: { id: accountOf('parent'), login: 'parent.login' } },
    });
    await expect((await openPortal(house)).signIn('parent.login', 'Initial234pass')).rejects.toThrow('403');
  });

  it('is not changed by who has not typed it in', async () => {
    await house.credential('guardian', 'PASSWORD_CHANGE_REQUIRED', 'Initial234pass', 'guardian.login');
    const portal = await openPortal(house);
    const page = await portal.ask();
    const bold = await portal.browser.submit(
      { ...page, url: `${page.url}/password` },
      { password: OWN_PASSWORD, repeated: OWN_PASSWORD },
    );
    expect(bold.body).toContain('Вход в личный кабинет');
    await expect((await openPortal(house)).signIn('guardian.login', OWN_PASSWORD)).rejects.toThrow('403');
  });

  it('that reception has reissued in the meantime is not changed by the old one', async () => {
    await house.credential('attorney', 'PASSWORD_CHANGE_REQUIRED', 'Initial234pass', 'attorney.login');
    const portal = await openPortal(house);
    const step = await portal.browser.submit(await portal.ask(), {
      login: 'attorney.login',
      password: 'Initial234pass',
    });
    await house.credential('attorney', 'PASSWORD_CHANGE_REQUIRED', 'Another567pass', 'attorney.login');
    const late = await portal.browser.submit(step, { password: OWN_PASSWORD, repeated: OWN_PASSWORD });
    expect(late.body).toContain('Вход в личный кабинет');
  });
});

describe('a mailed link', () => {
  async function mail(persona: 'stranger' | 'former-parent' | 'other-doctor', hours = 24): Promise<string> {
    const token = randomLinkToken();
    const createdAt = new Date();
    await house.identity((db) =>
      insertPasswordLink(db, {
        accountId: accountOf(persona),
        tokenHash: linkTokenHash(token),
        createdAt,
        expiresAt: new Date(createdAt.getTime() + hours * 3_600_000),
      }),
    );
    return `${house.url}/password/${token}`;
  }

  it('sets the password once, typed twice, however often it is only looked at', async () => {
    await house.credential('stranger', 'PASSWORD_CHANGE_REQUIRED', null, 'stranger.login');
    const link = await mail('stranger');
    const browser = openBrowser(house.url);
    for (let look = 0; look < 3; look += 1)
      expect((await browser.open(link)).body).toContain('Задайте пароль');
    const page = await browser.open(link);
    const refused = await browser.submit(page, { password: OWN_PASSWORD, repeated: 'другое' });
    expect(refused.status).toBe(422);
    const done = await browser.submit(page, { password: OWN_PASSWORD, repeated: OWN_PASSWORD });
    expect(done.body).toContain('Пароль сохранён');
    expect((await browser.open(link)).status).toBe(404);
    const tokens = await (await openPortal(house)).signIn('stranger.login', OWN_PASSWORD);
    expect(await house.me(tokens.access_token)).toMatchObject({
      data: { me: { id: accountOf('stranger') } },
    });
  });

  it('works for one of two who use it at the same moment', async () => {
    await house.credential('other-doctor', 'PASSWORD_CHANGE_REQUIRED', null, 'doctor.login');
    const link = await mail('other-doctor');
    const browser = openBrowser(house.url);
    const page = await browser.open(link);
    const answers = await Promise.all(
      [OWN_PASSWORD, PASSWORD].map((password) => browser.submit(page, { password, repeated: password })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 404]);
  });

  it('is dead when its time is over, when the account is locked, and when nobody has sent it: one answer', async () => {
    await house.credential('former-parent', 'PASSWORD_CHANGE_REQUIRED', null, 'former.login');
    const late = await mail('former-parent', -1);
    const locked = await mail('former-parent');
    await house.lock('former-parent');
    const bodies = new Set<string>();
    for (const link of [
      late,
      locked,
      `${house.url}/password/${randomLinkToken()}`,
      `${house.url}/password/%00`,
    ]) {
      const page = await openBrowser(house.url).open(link);
      expect(page.status).toBe(404);
      bodies.add(page.body);
    }
    expect(bodies.size).toBe(1);
  });
});

describe('an application', () => {
  const ADULT = {
    'patient-family': 'Незнакомая',
    'patient-given': 'Анна',
    'patient-birth-date': '1990-05-17',
    'patient-passport': '4510 123456',
    'patient-phone': '8 916 123-45-67',
    'patient-email': 'anna@example.test',
  };

  async function form(path: string) {
    const browser = openBrowser(house.url);
    const page = await browser.open(`${house.url}/apply/${path}`);
    const organization = /<option value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    return { browser, page, organization };
  }

  it('is offered for each age band', async () => {
    const choice = await openBrowser(house.url).open(`${house.url}/apply`);
    const paths = [...choice.body.matchAll(/href="\/apply\/([^"]+)"/g)].map(([, path]) => path);
    expect(paths).toEqual(['adult', 'from-15-to-17', 'under-15']);
  });

  it('is answered item by item where something is missing, and keeps what was typed, harmlessly', async () => {
    const { browser, page, organization } = await form('adult');
    const answer = await browser.submit(page, {
      organization,
      'patient-birth-date': '1990-05-17',
      'patient-family': '"><b>Незнакомая',
      'patient-phone': 'нет',
    });
    expect(answer.status).toBe(422);
    for (const text of [
      'не указано – имя',
      'не указано – серия и номер паспорта',
      'указано с ошибкой – номер телефона',
    ])
      expect(answer.body).toContain(text);
    expect(answer.body).toContain('value="&quot;&gt;&lt;b&gt;Незнакомая"');
  });

  it('asks for a representative where the patient is a child', async () => {
    const { browser, page, organization } = await form('under-15');
    const answer = await browser.submit(page, {
      organization,
      ...ADULT,
      'patient-birth-date': '2018-05-17',
      'representative-family': 'Незнакомая',
    });
    expect(answer.body).toContain('Представитель: не указано – кем представитель приходится пациенту');
  });

  it('answers the form of the patient’s age, with what was typed, where another one was filled in', async () => {
    const { browser, page, organization } = await form('adult');
    const child = { ...ADULT, 'patient-birth-date': '2018-05-17' };
    const answer = await browser.submit(page, { organization, ...child });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('<h1>Пациенту меньше 15 лет</h1>');
    expect(answer.body).toContain('value="Незнакомая"');
    expect(answer.body).toContain('action="/apply/under-15"');
    // What that form does not ask for is not lost on the way back, and does not count.
    expect(answer.body).toContain('<input type="hidden" name="patient-phone" value="8 916 123-45-67">');
    const { 'patient-phone': _, 'patient-email': __, ...shown } = child;
    const mother = Object.fromEntries(
      Object.entries(ADULT).map(([name, value]) => [name.replace('patient', 'representative'), value]),
    );
    const sent = await browser.submit(answer, { organization, ...shown, ...mother, relation: 'PARENT' });
    expect(sent.body).toContain('Заявление принято');
  });

  it('is turned to another form without losing what was typed', async () => {
    const { browser, page, organization } = await form('from-15-to-17');
    const turning = /formaction="(\/apply\/adult)" name="([^"]+)" value="([^"]+)"/.exec(page.body);
    const [, action = '', name = '', value = ''] = turning ?? [];
    const turned = await browser.submit(
      { ...page, body: `<form action="${action}">` },
      { organization, ...ADULT, 'representative-family': 'Мамина', [name]: value },
    );
    expect(turned.status).toBe(200);
    expect(turned.body).toContain('<h1>Пациенту 18 лет или больше</h1>');
    for (const typed of ['value="Незнакомая"', 'value="anna@example.test"', 'value="Мамина"'])
      expect(turned.body).toContain(typed);
  });

  it('says at once that somebody cannot represent the patient', async () => {
    const { browser, page, organization } = await form('under-15');
    const answer = await browser.submit(page, {
      organization,
      ...ADULT,
      'patient-birth-date': '2018-05-17',
      'representative-birth-date': '2012-01-01',
      relation: 'TRUSTEE',
    });
    expect(answer.body).toContain('Представителю должно быть не меньше 18 лет');
    expect(answer.body).toContain('попечитель – с 14 лет');
  });

  it('that is not taken is not called a failed sign-in', async () => {
    const { browser, page } = await form('adult');
    const answer = await browser.submit(page, { organization: 'none', ...ADULT });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('<h1>Заявление не отправлено</h1>');
    browser.pretend({ 'sec-fetch-site': 'cross-site' });
    const foreign = await browser.submit(page, ADULT);
    expect(foreign.status).toBe(403);
    expect(foreign.body).toContain('<h1>Заявление не отправлено</h1>');
  });

  it('is received with the same answer whether the person is known or not', async () => {
    const known = await house.identity((db) =>
      db
        .selectFrom('person')
        .selectAll()
        .where('patronymic', 'is not', null)
        .limit(1)
        .executeTakeFirstOrThrow(),
    );
    const { browser, page, organization } = await form('adult');
    const strange = await browser.submit(page, { organization, ...ADULT });
    const familiar = await browser.submit(page, {
      organization,
      ...ADULT,
      'patient-family': known.family,
      'patient-given': known.given,
      'patient-birth-date': known.birth_date < '2000' ? known.birth_date : '1990-05-17',
    });
    expect(strange.status).toBe(200);
    expect(strange.body).toContain('Заявление принято');
    expect(familiar.body).toBe(strange.body);
  });
});
