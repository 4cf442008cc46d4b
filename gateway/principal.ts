import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../subgraphs/_platform/caller.ts';
import {
  builtInIssuerAt,
  builtInIssuerOf,
  builtInIssuerOfFolder,
  remoteIssuer,
} from '../subgraphs/_platform/trusted-issuers.ts';
import {
  createTokenVerifier,
  type TokenRefusal,
  type TokenVerifier,
} from '../subgraphs/_platform/verify-token.ts';
import type { IssuerKeyring } from '../subgraphs/_platform/issuer-keys.ts';
import type { Logger } from '../subgraphs/_platform/logger.ts';
import type { GatewayConfig } from './config.ts';
import { sendError } from '../subgraphs/_platform/http/error-response.ts';

/** Finds out who is calling; has answered the request itself when the result is `refused`. */
export type Authenticate = (
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<Caller | null | 'refused'>;

/**
 * Believes the gateway's own issuer and those that the operator named.
 * @param signInOrigin where people sign in, if that is not in this process; it may have keys of its own
 */
export function gatewayTokenVerifier(
  config: GatewayConfig,
  keyring: IssuerKeyring,
  publicUrl: string,
  signInOrigin: string | null,
): TokenVerifier {
  const ofFolder = builtInIssuerOfFolder(keyring.jwks, publicUrl);
  return createTokenVerifier({
    audience: config.audience,
    issuers: [
      signInOrigin === null
        ? ofFolder
        : builtInIssuerOf(publicUrl, [ofFolder, builtInIssuerAt(publicUrl, signInOrigin)]),
      ...config.oidcIssuers.map((issuer) => remoteIssuer(issuer)),
    ],
  });
}

/** For a supergraph without an access policy: credentials are not examined. */
export const anyone: Authenticate = () => Promise.resolve(null);

/** For a supergraph with an access policy: a verified caller or a refusal. */
export function verifiedCaller(verifier: TokenVerifier, log: Logger): Authenticate {
  return async (request, reply) => {
    const verified = await verifiedOrFault(verifier, request, log);
    if (verified === 'FAULT') {
      sendError(reply, 503, 'UNAVAILABLE', 'Credentials cannot be checked now. Please try again later.');
      return 'refused';
    }
    if (typeof verified !== 'string') return verified;
    void reply.header(
      'www-authenticate',
      verified === 'TOKEN_MISSING' ? 'Bearer' : 'Bearer error="invalid_token"',
    );
    sendError(reply, 401, 'UNAUTHENTICATED', MESSAGES[verified], verified);
    return 'refused';
  };
}

const MESSAGES: Readonly<Record<TokenRefusal, string>> = {
  TOKEN_MISSING: 'Send a bearer token in the Authorization header.',
  TOKEN_EXPIRED: 'The token has expired.',
  TOKEN_INVALID: 'The token is not accepted here.',
};

/** An issuer whose keys can't be had is a fault, not a refusal. */
async function verifiedOrFault(verifier: TokenVerifier, request: FastifyRequest, log: Logger) {
  try {
    return await verifier.verify(request.headers.authorization);
  } catch (error) {
    const cause = error instanceof Error ? error.message : typeof error;
    log.warn({ requestId: request.id, cause }, "an issuer's keys are out of reach");
    return 'FAULT';
  }
}
