import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as client from 'openid-client';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openDataDirectory } from '../../subgraphs/_platform/database/embedded/data-directory.ts';
import { stopPostmaster } from '../../subgraphs/_platform/database/embedded/postmaster.ts';
import { discover, openPortal, REDIRECT } from '../gateway/support/sign-in-house.ts';
import { dataOf, post, type Answer } from '../support/answer.ts';
import { openTerminal, type Started, type Terminal } from '../support/terminal.ts';
import { operatorAt, staffOptions, type RegisteredClient, type StaffLogin } from './operator.ts';

// An operator's first day, from an empty folder on: each step stands on the one before it.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let folder: string;
let dataDir: string;
let terminal: Terminal;
let gateway: Started;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'opeka house '));
  dataDir = join(folder, 'data');
  const environment = { DEMO: '0', NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'warn' };
  terminal = openTerminal({ ...environment, DATA_DIR: dataDir });
});
afterAll(async () => {
  await terminal.close();
  await stopPostmaster(await openDataDirectory(dataDir));
  await rm(folder, { recursive: true, force: true });
});

const { listed, told, refused } = operatorAt(() => terminal);
const OWN_PASSWORD = 'тихая вода точит камень';
const organizations = { clinic: '', insurer: '' };
const people: Record<string, StaffLogin> = {};
const tokens: Record<string, string> = {};

function ask<Data>(who: string, query: string, variables?: object): Promise<Answer<Data>> {
  const headers = { authorization: `Bearer ${tokens[who] ?? ''}` };
  return post<Data>(`${gateway.url}/graphql`, { query, variables }, headers);
}

it('is not there before it is made, and looking for it makes nothing', async () => {
  expect(await refused('organizations')).toContain('There is no database in');
  expect(await refused('rotate-keys')).toContain('There are no keys in');
  expect(existsSync(dataDir)).toBe(false);
});

it('begins with its organisations', async () => {
  const add = (name: string, kind: string) =>
    told<{ readonly id: string }>('add-organization', '--name', name, '--kind', kind);
  const clinic = await add('Клиника «Родник»', 'CLINIC');
  expect(clinic).toMatchObject({ kind: 'CLINIC', name: 'Клиника «Родник»', isNew: true });
  expect(await add('клиника «родник»', 'CLINIC')).toEqual({ ...clinic, isNew: false });
  organizations.clinic = clinic.id;
  organizations.insurer = (await add('Страховая компания', 'INSURER')).id;
  expect(await listed('organizations')).toEqual([
    { id: organizations.clinic, kind: 'CLINIC', name: 'Клиника «Родник»' },
    { id: organizations.insurer, kind: 'INSURER', name: 'Страховая компания' },
  ]);
});

it('gets two registrars and a privacy officer, and nobody more by the operator alone', async () => {
  const orlova = { family: 'Орлова', given: 'Мария', 'birth-date': '1980-04-12', passport: '4510 100001' };
  const petrov = { family: 'Петров', given: 'Олег', 'birth-date': '1975-09-30', passport: '4510 100002' };
  const somova = { family: 'Сомова', given: 'Ирина', 'birth-date': '1988-01-08', passport: '4510 100003' };
  const add = (role: string, person: Record<string, string>) =>
    told<StaffLogin>('add-staff', ...staffOptions(organizations.clinic, role, person));
  people['orlova'] = await add('REGISTRAR', orlova);
  people['petrov'] = await add('REGISTRAR', petrov);
  people['somova'] = await add('PRIVACY_OFFICER', somova);
  const third = await refused('add-staff', ...staffOptions(organizations.clinic, 'REGISTRAR', somova));
  expect(third).toContain('proposed by one registrar (submitStaffApplication) and approved by another');
});

let partner: RegisteredClient;
it('gets its clients, which lose their secrets only where that is asked for', async () => {
  const portal = ['--portal', 'test-portal', '--name', 'Портал', '--redirect', REDIRECT];
  expect(await told('register-client', ...portal)).toEqual({ client_id: 'test-portal' });
  const insurer = ['--partner', organizations.insurer, '--name', 'Страховая компания'];
  const first = await told<RegisteredClient>('register-client', ...insurer);
  const again = await refused('register-client', ...insurer);
  expect(again).toContain(`There is a client ${first.client_id} already. --replace gives it`);
  partner = await told<RegisteredClient>('register-client', ...insurer, '--replace');
  expect(partner.client_id).toBe(first.client_id);
  expect(partner.client_secret).not.toBe(first.client_secret);
});

it('opens: staff sign in, each with a password of their own', async () => {
  gateway = await terminal.start('gateway/main.ts');
  for (const [name, { login, initialPassword }] of Object.entries(people)) {
    const portal = await openPortal(gateway);
    const step = await portal.browser.submit(await portal.ask(), { login, password: initialPassword });
    expect(step.body).toContain('Смените первый пароль');
    const done = await portal.browser.submit(step, { password: OWN_PASSWORD, repeated: OWN_PASSWORD });
    tokens[name] = (await portal.redeem(done)).access_token;
  }
  expect(dataOf(await ask('orlova', '{ me { id role organization { id } } }'))).toEqual({
    me: { id: people['orlova']?.accountId, role: 'REGISTRAR', organization: { id: organizations.clinic } },
  });
});

it('knows its partner by the secret that was given last', async () => {
  const { client_id, client_secret } = partner;
  const config = await discover(gateway, client_id, client.ClientSecretBasic(client_secret));
  tokens['partner'] = (await client.clientCredentialsGrant(config)).access_token;
  expect(dataOf(await ask('partner', '{ me { id role } }'))).toEqual({
    me: { id: client_id, role: 'INSURER' },
  });
});

it('makes its third registrar itself: one applies, another approves', async () => {
  const person = {
    family: 'Третьякова',
    given: 'Алла',
    birthDate: '1991-06-17',
    passport: '4510100004',
    phone: '+79990000009',
    email: 'tretyakova@example.org',
  };
  const { submitStaffApplication } = dataOf(
    await ask<{ submitStaffApplication: { applicationId: string } }>(
      'orlova',
      `mutation ($input: SubmitStaffApplicationInput!) { submitStaffApplication(input: $input) {
        ... on AccountApplicationReceived { applicationId } } }`,
      { input: { person, role: 'REGISTRAR', idempotencyKey: 'tretyakova' } },
    ),
  );
  const approve = async (registrar: string) =>
    dataOf(
      await ask(
        registrar,
        `mutation ($input: ApproveAccountApplicationInput!) {
          approveAccountApplication(input: $input) { __typename } }`,
        { input: submitStaffApplication },
      ),
    );
  expect(await approve('orlova')).toMatchObject({
    approveAccountApplication: { __typename: 'OwnAccountApplication' },
  });
  expect(await approve('petrov')).toMatchObject({
    approveAccountApplication: { __typename: 'AccountApplicationApproved' },
  });
});

it('refuses, from the next request on, what a dropped key has signed', async () => {
  expect((await ask('petrov', '{ me { id } }')).status).toBe(200);
  const { code, stdout } = await terminal.run('tools/rotate-keys.ts', '--drop-old');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Signs from now on: .+\nPublished with it: none\n$/);
  expect((await ask('petrov', '{ me { id } }')).status).toBe(401);
  expect(await gateway.stop()).toMatchObject({ code: 0 });
});
