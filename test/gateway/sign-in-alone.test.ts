import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeProtectedHeader } from 'jose';
import * as client from 'openid-client';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { demoId } from '../../demo/demo-id.ts';
import { DEMO_PASSWORD } from '../../demo/demo-credentials.ts';
import type { ConnectionOptions } from '../../subgraphs/_platform/database/connection.ts';
import { generateEnvelopeKey } from '../../subgraphs/_platform/envelope-keys.ts';
import { SUBGRAPH_NAMES } from '../../subgraphs/_platform/subgraph.ts';
import { post } from '../support/answer.ts';
import { openBrowser } from '../support/browser.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { DEMO } from '../support/demo.ts';
import { freePort } from '../support/free-port.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';
import { allowInsecureRequests } from './support/sign-in-house.ts';

// Identity runs alone, in a process with a data folder of its own: people sign in at the gateway all the same.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const REDIRECT = 'http://127.0.0.1/callback';
let database: TestDatabase;
let folder: string;
let url: string;
const terminals: Terminal[] = [];

beforeAll(async () => {
  database = await createTestDatabase({ template: DEMO });
  folder = await mkdtemp(join(tmpdir(), 'opeka alone '));
  url = `http://127.0.0.1:${await freePort()}`;
  const keys = SUBGRAPH_NAMES.map((name) => generateEnvelopeKey(name, 'k1')).join(',');
  const environment = {
    DATABASE_URL: urlOf(database.connection),
    DEMO: '1',
    ENVELOPE_KEYS: keys,
    PUBLIC_URL: url,
    LOG_LEVEL: 'warn',
    SANDBOX: '0',
  };
  const identity = open({ ...environment, DATA_DIR: join(folder, 'identity'), GATEWAY_URL: url });
  const { url: alone } = await identity.start('subgraphs/run.ts', 'identity', '--port', '0');
  const gateway = open({
    ...environment,
    DATA_DIR: join(folder, 'gateway'),
    PORT: new URL(url).port,
    SUBGRAPH_IDENTITY_URL: `${alone}/graphql`,
    TRUST_PROXY: '127.0.0.1',
  });
  await gateway.start('gateway/main.ts');
});
afterAll(async () => {
  for (const terminal of terminals) await terminal.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

function open(environment: Readonly<Record<string, string>>): Terminal {
  const terminal = openTerminal(environment);
  terminals.push(terminal);
  return terminal;
}

/** A unix socket is a folder, which a URL carries as a parameter. */
function urlOf({ host = '', port = 5432, user = '', database: name = '' }: ConnectionOptions): string {
  return `postgres://${user}@localhost/${name}?${new URLSearchParams({ host, port: String(port) }).toString()}`;
}

async function loginOf(token: string): Promise<unknown> {
  const { data } = await post<{ me: { login: string } }>(
    `${url}/graphql`,
    { query: '{ me { login } }' },
    { authorization: `Bearer ${token}` },
  );
  return data?.me.login;
}

it('hands people on to identity’s pages, and believes the tokens that it signs with its own keys', async () => {
  const config = await client.discovery(new URL(url), 'demo-portal', undefined, client.None(), {
    execute: [allowInsecureRequests],
  });
  const pkceCodeVerifier = client.randomPKCECodeVerifier();
  const browser = openBrowser(url);
  const page = await browser.open(
    client.buildAuthorizationUrl(config, {
      redirect_uri: REDIRECT,
      scope: 'openid',
      code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: 'S256',
    }).href,
  );
  expect(page.body).toContain('Вход в личный кабинет');
  const { left } = await browser.submit(page, { login: 'adult', password: DEMO_PASSWORD });
  const tokens = await client.authorizationCodeGrant(config, left ?? new URL(url), { pkceCodeVerifier });
  expect(await loginOf(tokens.access_token)).toBe('adult');

  const published = (await (await fetch(`${url}/.well-known/jwks.json`)).json()) as {
    readonly keys: readonly { readonly kid: string }[];
  };
  const kid = decodeProtectedHeader(tokens.access_token).kid;
  expect(published.keys.map((key) => key.kid)).toContain(kid);
  expect(published.keys).toHaveLength(2);

  const question = await browser.open(
    client.buildEndSessionUrl(config, { id_token_hint: tokens.id_token ?? '' }).href,
  );
  expect((await browser.submit(question, {})).body).toContain('Вы вышли');
  expect(await loginOf(tokens.access_token)).toBeNull();
});

it('gives partners their tokens', async () => {
  const id = demoId('account/insurer');
  const config = await client.discovery(
    new URL(url),
    id,
    undefined,
    client.ClientSecretBasic(DEMO_PASSWORD),
    {
      execute: [allowInsecureRequests],
    },
  );
  const { access_token } = await client.clientCredentialsGrant(config);
  const { data } = await post<{ me: { id: string } }>(
    `${url}/graphql`,
    { query: '{ me { id } }' },
    { authorization: `Bearer ${access_token}` },
  );
  expect(data?.me.id).toBe(id);
});

it('passes on from which address somebody calls, whatever headers they send: others need not wait for them', async () => {
  const applyFrom = async (address: string) => {
    const headers = { 'x-forwarded-for': address, 'opeka-client-address': 'forged.forged' };
    const body = new URLSearchParams({ organization: 'none' });
    return (await fetch(`${url}/apply/adult`, { method: 'POST', headers, body })).status;
  };
  const statuses: number[] = [];
  for (let time = 0; time < 21; time += 1) statuses.push(await applyFrom('192.0.2.1'));
  expect(statuses.slice(0, 20).every((status) => status === 400)).toBe(true);
  expect(statuses.at(-1)).toBe(429);
  expect(await applyFrom('192.0.2.2')).toBe(400);
});
