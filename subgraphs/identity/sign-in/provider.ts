import type { Kysely } from 'kysely';
import type {
  ClientCredentials,
  AccessToken,
  Configuration,
  KoaContextWithOIDC,
  Provider,
} from 'oidc-provider';
import type { IssuerKeys } from '../../_platform/issuer-keys.ts';
import type { Logger } from '../../_platform/logger.ts';
import { startSignedInSession } from '../data/openid-artifact.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { createArtifactAdapter } from './artifact-adapter.ts';
import { isClientSecret } from './client-metadata.ts';
import { endSessionsAtSignOut } from './end-sessions-at-sign-out.ts';
import { LIFETIME_SECONDS } from './lifetimes.ts';
import { loadOidcProvider } from './oidc-provider.ts';
import { renderFailure } from './pages/failure-page.ts';
import { renderSignedOut, renderSignOut } from './pages/sign-out-page.ts';
import { SIGN_IN_PATH } from './paths.ts';

export interface ProviderOptions {
  readonly db: Kysely<IdentityDatabase>;
  /** The gateway's public URL: `iss` of every token. */
  readonly issuer: string;
  readonly keys: IssuerKeys;
  /** `aud` of access tokens. */
  readonly audience: string;
  readonly log: Logger;
}

/** The one resource that access tokens are for; clients need not name it. */
const API = 'urn:opeka:api';

/**
 * The OpenID provider: authorization code with PKCE and rotated refresh tokens for people, client credentials for
 * partners, access tokens that the gateway verifies by itself. Everything that it remembers lies in PostgreSQL.
 */
export async function createProvider(options: ProviderOptions): Promise<Provider> {
  const library = await loadOidcProvider();
  const provider = new library.Provider(options.issuer, configuration(options, library));
  // What it knows of the outside is the public URL, never a header of a client; see `presentRequest`.
  provider.proxy = true;
  keepSecretsHashed(provider);
  keepSignInExact(provider);
  provider.use(endSessionsAtSignOut(options.db));
  const emitter: NodeJS.EventEmitter = provider;
  emitter.on('error', (error: Error) => {
    options.log.warn({ errorClass: error.name }, 'the OpenID provider could not answer');
  });
  provider.on('server_error', (_context, error: Error) => {
    options.log.error({ errorClass: error.name }, 'fault in the OpenID provider');
  });
  return provider;
}

function configuration(
  { db, issuer, keys, audience }: ProviderOptions,
  library: typeof import('oidc-provider'),
): Configuration {
  const { interactionPolicy, errors } = library;
  // Portals are our own: people are asked who they are, not whether they trust us.
  const policy = interactionPolicy.base();
  policy.remove('consent');
  const isSecure = issuer.startsWith('https:');
  const cookie = { httpOnly: true, sameSite: 'lax', signed: false, secure: isSecure } as const;
  // Browsers take a cookie of this name from nobody but this host: none of its neighbours can sign people in as others.
  const session = isSecure ? '__Host-opeka_session' : 'opeka_session';
  return {
    adapter: createArtifactAdapter(db, errors),
    jwks: { keys: keys.privateJwks },
    routes: {
      authorization: '/oidc/auth',
      token: '/oidc/token',
      revocation: '/oidc/revoke',
      end_session: '/oidc/end-session',
      jwks: '/.well-known/jwks.json',
    },
    responseTypes: ['code'],
    scopes: ['openid'],
    claims: { openid: ['sub'] },
    subjectTypes: ['public'],
    pkce: { required: () => true },
    clientAuthMethods: ['none', 'client_secret_basic', 'client_secret_post', 'private_key_jwt'],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: {
      idTokenSigningAlgValues: ['ES256'],
      clientAuthSigningAlgValues: ['ES256', 'EdDSA', 'PS256', 'RS256'],
    },
    cookies: {
      names: { session, interaction: 'opeka_interaction', resume: 'opeka_resume' },
      long: cookie,
      short: cookie,
    },
    interactions: { policy, url: (_context, { uid }) => `${SIGN_IN_PATH}/${uid}` },
    ttl: {
      AuthorizationCode: LIFETIME_SECONDS.code,
      AccessToken: LIFETIME_SECONDS.accessToken,
      ClientCredentials: LIFETIME_SECONDS.accessToken,
      IdToken: LIFETIME_SECONDS.idToken,
      RefreshToken: LIFETIME_SECONDS.refreshToken,
      Interaction: LIFETIME_SECONDS.interaction,
      Grant: LIFETIME_SECONDS.grant,
      Session: (_context, { loginTs }) => remainingSeconds(loginTs),
    },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      dPoP: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: {
        enabled: true,
        allowedPolicy: (_context, client, token) => token.clientId === client.clientId,
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: renderSignOut,
        postLogoutSuccessSource: renderSignedOut,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => API,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, resource) => {
          if (resource !== API) throw new errors.InvalidTarget();
          return {
            scope: '',
            audience,
            accessTokenFormat: 'jwt',
            accessTokenTTL: LIFETIME_SECONDS.accessToken,
            jwt: { sign: { alg: 'ES256' } },
          };
        },
      },
    },
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    loadExistingGrant: grantOfSession,
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    expiresWithSession: () => true,
    extraTokenClaims: (_context, token) => sessionClaims(db, token, errors),
    clientBasedCORS: (_context, origin, client) =>
      origin === new URL(issuer).origin ||
      client.redirectUris?.some((uri) => new URL(uri).origin === origin) === true,
    renderError: renderFailure,
  };
}

/** One grant per portal and browser session; a person may do in the portal whatever the access policy lets them. */
async function grantOfSession({ oidc }: KoaContextWithOIDC) {
  const { client, session, account, provider } = oidc;
  if (!client || !account) return undefined;
  const grantId = session?.grantIdFor(client.clientId);
  const known = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  if (known) return known;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: account.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

/** The first access token of a sign-in starts the session that it names. */
async function sessionClaims(
  db: Kysely<IdentityDatabase>,
  token: AccessToken | ClientCredentials,
  { InvalidGrant }: (typeof import('oidc-provider'))['errors'],
) {
  if (token.kind !== 'AccessToken') return undefined;
  const { sid, sessionUid, clientId, accountId } = token;
  if (sid === undefined || sessionUid === undefined || clientId === undefined)
    throw new InvalidGrant('the sign-in has no session');
  if (token.gty === 'authorization_code') {
    const isLive = await startSignedInSession(db, {
      id: sid,
      accountId,
      clientId,
      browserUid: sessionUid,
      startedAt: new Date(),
    });
    if (!isLive) throw new InvalidGrant('the sign-in has ended');
  }
  return { sid };
}

function remainingSeconds(loginTs: number | undefined): number {
  // Of a browser in which nobody is signed in: anybody can have one kept.
  if (loginTs === undefined) return LIFETIME_SECONDS.interaction;
  const passed = Date.now() / 1000 - loginTs;
  return Math.max(1, Math.floor(LIFETIME_SECONDS.browserSession - passed));
}

function keepSecretsHashed({ Client }: Provider): void {
  Client.prototype.compareClientSecret = function (presented: string) {
    return Promise.resolve(isClientSecret(this.clientSecret ?? '', presented));
  };
}

/** Milliseconds decide whether a sign-in came before or after a sign-out; tokens tell whole seconds. */
function keepSignInExact({ Client, Session }: Provider): void {
  Session.prototype.authTime = function () {
    return this.loginTs === undefined ? undefined : Math.floor(this.loginTs);
  };
  // Every token of a person names its session.
  Client.prototype.includeSid = () => true;
}
