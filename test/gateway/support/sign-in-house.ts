import * as client from 'openid-client';
import { demoId } from '../../../demo/demo-id.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import { inSchema } from '../../../subgraphs/_platform/database/in-schema.ts';
import { hashPassword } from '../../../subgraphs/identity/credentials/password-hash.ts';
import {
  changeLogin,
  findCredentialOfAccount,
  insertCredential,
  setAccountState,
  setPassword,
} from '../../../subgraphs/identity/data/credential.repository.ts';
import {
  saveOpenIdClient,
  type OpenIdClient,
} from '../../../subgraphs/identity/data/openid-client.repository.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { secretHashOf } from '../../../subgraphs/identity/sign-in/client-metadata.ts';
import type { AccountState } from '../../../subgraphs/_policy/types.ts';
import { post, type Answer } from '../../support/answer.ts';
import { openBrowser, type Browser, type PageView } from '../../support/browser.ts';
import { openHouse, type House } from '../../support/house.ts';

const PORTAL = 'test-portal';
export const REDIRECT = 'http://127.0.0.1/signed-in';
export const AFTERWARDS = 'http://127.0.0.1/afterwards';
export const LOGIN = 'vera.adult';
export const PASSWORD = 'тихий омут за рекой';

/** A house with a portal, people who have passwords, and a partner with a secret. */
export interface SignInHouse extends House {
  /** Changes what only reception or an officer changes. */
  credential(
    persona: PersonaName,
    state: AccountState,
    password: string | null,
    login?: string,
  ): Promise<void>;
  register(client: Partial<OpenIdClient> & Pick<OpenIdClient, 'id'>): Promise<void>;
  lock(persona: PersonaName): Promise<void>;
  mutate(token: string, query: string, variables?: object): Promise<void>;
  me(token: string): Promise<Answer<{ me: { id: string; login: string | null } | null }>>;
  identity<Result>(
    act: (db: Awaited<ReturnType<typeof inSchema<IdentityDatabase>>>) => Promise<Result>,
  ): Promise<Result>;
}

export async function openSignInHouse(options: Parameters<typeof openHouse>[0] = {}): Promise<SignInHouse> {
  const house = await openHouse(options);
  const identity: SignInHouse['identity'] = (act) =>
    house.database
      .transaction()
      .execute(async (transaction) => act(await inSchema<IdentityDatabase>(transaction, 'identity')));
  const known: SignInHouse = {
    ...house,
    identity,
    credential: async (persona, state, password, login = `${persona}.login`) => {
      const accountId = accountOf(persona);
      const passwordHash = password && (await hashPassword(password));
      await identity(async (db) => {
        if (await findCredentialOfAccount(db, accountId)) {
          await changeLogin(db, accountId, login);
          await setPassword(db, accountId, passwordHash, new Date());
        } else await insertCredential(db, { accountId, login, passwordHash });
        await setAccountState(db, accountId, state);
      });
    },
    register: (registered) =>
      identity((db) =>
        saveOpenIdClient(db, {
          accountId: null,
          name: 'Портал для испытаний',
          secretHash: null,
          jwks: null,
          redirectUris: [],
          postLogoutRedirectUris: [],
          registeredAt: new Date(),
          ...registered,
        }),
      ),
    lock: (persona) => identity((db) => setAccountState(db, accountOf(persona), 'LOCKED')),
    mutate: async (token, query, variables) => {
      const answer = await post(
        `${house.url}/graphql`,
        { query, variables },
        { authorization: `Bearer ${token}` },
      );
      if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    },
    me: (token) =>
      post(`${house.url}/graphql`, { query: '{ me { id login } }' }, { authorization: `Bearer ${token}` }),
  };
  await known.register({ id: PORTAL, redirectUris: [REDIRECT], postLogoutRedirectUris: [AFTERWARDS] });
  await known.credential('adult', 'ACTIVE', PASSWORD, LOGIN);
  return known;
}

export function accountOf(persona: PersonaName): string {
  return demoId(`account/${persona}`);
}

export async function registerPartner(
  house: SignInHouse,
  persona: PersonaName,
  secret: string,
): Promise<string> {
  const id = accountOf(persona);
  await house.register({ id, accountId: id, secretHash: secretHashOf(secret) });
  return id;
}

/** A test's gateway has no certificate. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- so marked in order to stand out
export const { allowInsecureRequests } = client;

/** What a client of the house learns first. */
export function discover(
  { url }: Pick<House, 'url'>,
  clientId: string,
  authentication: client.ClientAuth,
): Promise<client.Configuration> {
  return client.discovery(new URL(url), clientId, undefined, authentication, {
    execute: [allowInsecureRequests],
  });
}

/** A portal in a browser, as its person uses it. */
export interface Portal {
  readonly browser: Browser;
  readonly config: client.Configuration;
  /** What the portal sends along. */
  query(): Promise<string>;
  /** Leads to the sign-in page. */
  ask(parameters?: Readonly<Record<string, string>>): Promise<PageView>;
  /** What the portal gets for the code that it was sent. */
  redeem(page: PageView): Promise<client.TokenEndpointResponse & client.TokenEndpointResponseHelpers>;
  signIn(
    login?: string,
    password?: string,
  ): Promise<client.TokenEndpointResponse & client.TokenEndpointResponseHelpers>;
}

export async function openPortal(
  house: Pick<House, 'url'>,
  { browser = openBrowser(house.url), clientId = PORTAL }: { browser?: Browser; clientId?: string } = {},
): Promise<Portal> {
  const config = await discover(house, clientId, client.None());
  const verifier = client.randomPKCECodeVerifier();
  const state = client.randomState();
  const urlOf = async (parameters: Readonly<Record<string, string>> = {}) =>
    client.buildAuthorizationUrl(config, {
      redirect_uri: REDIRECT,
      scope: 'openid',
      state,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...parameters,
    });
  const ask: Portal['ask'] = async (parameters) => browser.open((await urlOf(parameters)).href);
  const redeem: Portal['redeem'] = (page) => {
    if (page.left === null) throw new Error(`the portal got no code: ${page.status} ${page.body}`);
    return client.authorizationCodeGrant(config, page.left, {
      pkceCodeVerifier: verifier,
      expectedState: state,
    });
  };
  return {
    browser,
    config,
    query: async () => (await urlOf()).searchParams.toString(),
    ask,
    redeem,
    signIn: async (login = LOGIN, password = PASSWORD) =>
      redeem(await browser.submit(await ask(), { login, password })),
  };
}
