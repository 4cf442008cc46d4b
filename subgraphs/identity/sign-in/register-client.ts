import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { BUILT_IN_ISSUER } from '../../_platform/caller.ts';
import { isUuid } from '../../_platform/uuid.ts';
import { isPartnerAccount, saveOpenIdClient } from '../data/openid-client.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { isLoopback, secretHashOf } from './client-metadata.ts';

/** What the operator says of a client. */
export type ClientRegistration =
  | {
      readonly kind: 'PORTAL';
      readonly id: string;
      readonly name: string;
      readonly redirectUris: readonly string[];
      readonly postLogoutRedirectUris: readonly string[];
      /** Whether its server can keep a secret; a portal that runs in browsers or on phones cannot. */
      readonly keepsSecret: boolean;
    }
  | {
      readonly kind: 'PARTNER';
      /** The client's id too. */
      readonly accountId: string;
      readonly name: string;
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
 * Registers a client; one that is there already gets a new secret or new keys.
 * @param at real time
 * @returns its id and, for once, its secret, of which only a hash is kept
 * @throws {ClientRegistrationError} saying what is not usable
 */
export async function registerClient(
  { db, audience }: ClientRegistry,
  registration: ClientRegistration,
  at: Date,
): Promise<{ readonly id: string; readonly secret: string | null }> {
  if (registration.name.trim() === '') throw new ClientRegistrationError('A client has a name.');
  if (registration.kind === 'PORTAL') checkPortal(registration, audience);
  else await checkPartner(db, registration);
  const hasSecret = registration.kind === 'PORTAL' ? registration.keepsSecret : registration.jwks === null;
  const secret = hasSecret ? randomBytes(SECRET_BYTES).toString('base64url') : null;
  const isPortal = registration.kind === 'PORTAL';
  const id = isPortal ? registration.id : registration.accountId;
  await saveOpenIdClient(db, {
    id,
    accountId: isPortal ? null : registration.accountId,
    name: registration.name,
    secretHash: secret === null ? null : secretHashOf(secret),
    jwks: isPortal ? null : registration.jwks,
    redirectUris: isPortal ? registration.redirectUris : [],
    postLogoutRedirectUris: isPortal ? registration.postLogoutRedirectUris : [],
    registeredAt: at,
  });
  return { id, secret };
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

async function checkPartner(
  db: Kysely<IdentityDatabase>,
  { accountId, jwks }: ClientRegistration & { kind: 'PARTNER' },
): Promise<void> {
  if (!isUuid(accountId) || !(await isPartnerAccount(db, accountId)))
    throw new ClientRegistrationError('There is no account of an insurer or a laboratory with this id.');
  if (jwks !== null && (jwks.keys.length === 0 || jwks.keys.some((key) => 'd' in key || 'k' in key)))
    throw new ClientRegistrationError('The key set must hold public keys, and nothing else.');
}

function isSafe(uri: string): boolean {
  if (!URL.canParse(uri)) return false;
  const { protocol, hash } = new URL(uri);
  return hash === '' && !uri.endsWith('#') && (protocol === 'https:' || isLoopback(uri));
}
