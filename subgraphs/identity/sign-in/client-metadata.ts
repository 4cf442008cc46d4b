import { createHash, timingSafeEqual } from 'node:crypto';
import type { ClientMetadata } from 'oidc-provider';
import type { OpenIdClient } from '../data/openid-client.repository.ts';

/** A client as the OpenID provider knows it: portals sign people in, partners sign in as themselves. */
export function clientMetadata(client: OpenIdClient): ClientMetadata {
  return {
    client_id: client.id,
    client_name: client.name,
    ...(client.accountId === null ? portalMetadata(client) : PARTNER_METADATA),
    ...authentication(client),
  };
}

const PARTNER_METADATA = { grant_types: ['client_credentials'], response_types: [], redirect_uris: [] };

function portalMetadata({ redirectUris, postLogoutRedirectUris }: OpenIdClient): Partial<ClientMetadata> {
  return {
    // Of a native client the port of a loopback address is free, as of an app that listens where it can (RFC 8252).
    application_type: redirectUris.every(isLoopback) ? 'native' : 'web',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    response_modes: ['query'],
    redirect_uris: redirectUris,
    post_logout_redirect_uris: postLogoutRedirectUris,
  };
}

function authentication({ secretHash, jwks }: OpenIdClient): Partial<ClientMetadata> {
  if (jwks !== null) return { token_endpoint_auth_method: 'private_key_jwt', jwks: jwks };
  if (secretHash === null) return { token_endpoint_auth_method: 'none' };
  return {
    token_endpoint_auth_method: 'client_secret_basic',
    client_secret: secretHash.toString('base64url'),
  };
}

/** A random secret needs no slow hash. */
export function secretHashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** @param kept as {@link clientMetadata} gives it */
export function isClientSecret(kept: string, presented: string): boolean {
  const expected = Buffer.from(kept, 'base64url');
  const actual = secretHashOf(presented);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** An address of the person's own machine. */
export function isLoopback(uri: string): boolean {
  const { protocol, hostname } = new URL(uri);
  return protocol === 'http:' && LOOPBACK.has(hostname);
}
