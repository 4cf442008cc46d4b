import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { BUILT_IN_ISSUER } from '../../_platform/caller.ts';
import { isUuid } from '../../_platform/uuid.ts';
import { addOpenIdClient, saveOpenIdClient, type OpenIdClient } from '../data/openid-client.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { openPartnerAccount } from '../use-cases/open-partner-account.ts';
import { isLoopback, secretHashOf } from './client-metadata.ts';

/** What the operator says of a client. */
export type ClientRegistration =
  | {
      readonly kind: 'PORTAL';
      readonly id: string;
      readonly name: string;
      /** Whether one that is there already loses its secret and addresses to this one. */
      readonly replaces: boolean;
      readonly redirectUris: readonly string[];
      readonly postLogoutRedirectUris: readonly string[];
      /** Whether its server can keep a secret; a portal that runs in browsers or on phones cannot. */
      readonly keepsSecret: boolean;
    }
  | {
      readonly kind: 'PARTNER';
      /** An insurer's or a laboratory's, or that of its account. The account's id is the client's too. */
      readonly partnerId: string;
      readonly name: string;
      /** Whether one that is there already loses its secret or keys to this one. */
      readonly replaces: boolean;
      /** Public keys, where it signs instead of sending a secret. */
      readonly jwks: { readonly keys: readonly object[] } | null;
    };

/** The operator has said something that is not usable. */
class ClientRegistrationError extends Error {
  override readonly name = 'ClientRegistrationError';
}

const SECRET_BYTES = 32;
const CLIENT_ID = /^[\w.-]{3,100}$/;

/** Where a client is registered. */
export interface ClientRegistry {
  readonly db: Kysely<IdentityDatabase>;
  /** `aud` of access tokens: no client's id, because a client's id is the audience of its ID tokens. */
  readonly audience: string;
}

/**
 * Registers a client; a partner that has no account yet gets one. Where there is a client already, it gets a new secret
 * or new keys if that was asked for, and otherwise stays as it is.
 * @returns its id and, for once, its secret, of which only a hash is kept
 * @throws {ClientRegistrationError} saying what is not usable; nothing has changed then
 */
export async function registerClient(
  { db, audience }: ClientRegistry,
  registration: ClientRegistration,
  { now, realNow }: { readonly now: Date; readonly realNow: Date },
): Promise<{ readonly id: string; readonly secret: string | null }> {
  if (registration.name.trim() === '') throw new ClientRegistrationError('A client has a name.');
  if (registration.kind === 'PORTAL') checkPortal(registration, audience);
  else checkKeys(registration);
  const hasSecret = registration.kind === 'PORTAL' ? registration.keepsSecret : registration.jwks === null;
  const secret = hasSecret ? randomBytes(SECRET_BYTES).toString('base64url') : null;
  const secretHash = secret === null ? null : secretHashOf(secret);
  return db.transaction().execute(async (transaction) => {
    const particulars = await particularsOf(transaction, registration, now);
    const client = { ...particulars, name: registration.name, secretHash, registeredAt: realNow };
    if (registration.replaces) await saveOpenIdClient(transaction, client);
    else if (!(await addOpenIdClient(transaction, client)))
      throw new ClientRegistrationError(
        `There is a client ${client.id} already. --replace gives it what was said now: its secret or keys end at once.`,
      );
    return { id: client.id, secret };
  });
}

/** What tells a portal from a partner. */
async function particularsOf(
  transaction: Kysely<IdentityDatabase>,
  registration: ClientRegistration,
  now: Date,
): Promise<Pick<OpenIdClient, 'id' | 'accountId' | 'jwks' | 'redirectUris' | 'postLogoutRedirectUris'>> {
  if (registration.kind === 'PORTAL') {
    const { id, redirectUris, postLogoutRedirectUris } = registration;
    return { id, accountId: null, jwks: null, redirectUris, postLogoutRedirectUris };
  }
  const { partnerId, jwks } = registration;
  const accountId = isUuid(partnerId) ? await openPartnerAccount(transaction, partnerId, now) : null;
  if (accountId === null)
    throw new ClientRegistrationError(
      'There is no insurer or laboratory with this id, nor an account of one that may act.',
    );
  return { id: accountId, accountId, jwks, redirectUris: [], postLogoutRedirectUris: [] };
}

function checkPortal(
  { id, redirectUris, postLogoutRedirectUris }: ClientRegistration & { kind: 'PORTAL' },
  audience: string,
): void {
  if ([audience, BUILT_IN_ISSUER].some((reserved) => reserved.toLowerCase() === id.toLowerCase()))
    throw new ClientRegistrationError(`${id} is what the interface itself is called in tokens.`);
  if (!CLIENT_ID.test(id) || isUuid(id))
    throw new ClientRegistrationError(
      'A portal’s id has 3 to 100 letters, digits, dots and dashes, and is no UUID.',
    );
  if (redirectUris.length === 0)
    throw new ClientRegistrationError('A portal has an address to come back to.');
  const unsafe = [...redirectUris, ...postLogoutRedirectUris].find((uri) => !isSafe(uri));
  if (unsafe !== undefined)
    throw new ClientRegistrationError(
      `${unsafe} is neither https:// nor http:// on the own machine, without a fragment.`,
    );
  if (new Set(redirectUris.map(isLoopback)).size > 1)
    throw new ClientRegistrationError('Addresses on the own machine belong to a client of their own.');
}

function checkKeys({ jwks }: ClientRegistration & { kind: 'PARTNER' }): void {
  if (jwks !== null && (jwks.keys.length === 0 || jwks.keys.some((key) => 'd' in key || 'k' in key)))
    throw new ClientRegistrationError('The key set must hold public keys, and nothing else.');
}

function isSafe(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hash } = new URL(uri);
  return hash === '' && !uri.endsWith('#') && (protocol === 'https:' || isLoopback(uri));
}
