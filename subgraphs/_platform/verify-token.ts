import { decodeJwt, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Caller } from './caller.ts';
import { createTokenCache } from './token-cache.ts';

/** Why credentials were refused: stable, and no more than the caller may know. */
export type TokenRefusal = 'TOKEN_MISSING' | 'TOKEN_EXPIRED' | 'TOKEN_INVALID';

/** Someone whose tokens are believed. */
export interface TrustedIssuer {
  /** The exact `iss` of its tokens; null: its keys sign for nobody else, so they alone tell. */
  readonly issuer: string | null;
  /** The issuer as callers of it are known by. */
  readonly knownAs: string;
  /**
   * Whether it says of each access token that it is one (RFC 9068). Then nothing else that it signs is taken for one: the
   * audience of an ID token is a client, whose id may be anything. Default: not every issuer does.
   */
  readonly typesAccessTokens?: boolean;
  /** Finds the public key of a token; rejects when the issuer cannot be asked. */
  readonly keyFor: JWTVerifyGetKey;
  /** Called with a function to run whenever the issuer's keys may have changed. */
  readonly onKeysChanged?: (listener: () => void) => void;
  /**
   * Looks whether the keys have changed, where a look costs next to nothing: a token is believed no longer than its key
   * then, and a key that was dropped is refused from the next request on.
   */
  readonly followKeys?: () => Promise<void>;
}

export interface TokenVerifierOptions {
  readonly issuers: readonly TrustedIssuer[];
  readonly audience: string;
  /** Real time in epoch milliseconds: validity of a token does not follow the business clock. */
  readonly realNow?: () => number;
}

export interface TokenVerifier {
  /**
   * @param authorization the `Authorization` header, as it came
   * @returns the caller, or why the credentials were refused
   * @throws when the issuer's keys cannot be had: a fault, not a refusal
   */
  verify(authorization: string | undefined): Promise<Caller | TokenRefusal>;
}

const ALGORITHMS = ['ES256', 'EdDSA', 'RS256', 'PS256'];
const ACCESS_TOKEN_TYPES = new Set(['at+jwt', 'application/at+jwt']);
const TOKEN_TYPES = new Set(['jwt', 'application/jwt', ...ACCESS_TOKEN_TYPES]);
const CLOCK_TOLERANCE_SECONDS = 5;
const LONGEST_TOKEN = 8 * 1024;
const LONGEST_IDENTIFIER = 255;
const BEARER = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** Verifies bearer tokens of the trusted issuers; the same at the gateway and at a subgraph that is called directly. */
export function createTokenVerifier(options: TokenVerifierOptions): TokenVerifier {
  const realNow = options.realNow ?? Date.now;
  const cache = createTokenCache(realNow);
  const issuers = new Map(options.issuers.map((issuer) => [issuer.issuer, issuer]));
  const issuerOf = (token: string) => issuers.get(claimedIssuer(token)) ?? issuers.get(null);
  for (const issuer of options.issuers) issuer.onKeysChanged?.(cache.clear);
  const followKeys = async (knownAs: string) => {
    for (const issuer of options.issuers) if (issuer.knownAs === knownAs) await issuer.followKeys?.();
  };

  return {
    async verify(authorization) {
      if (authorization === undefined || authorization === '') return 'TOKEN_MISSING';
      const token = authorization.length <= LONGEST_TOKEN ? BEARER.exec(authorization)?.[1] : undefined;
      if (token === undefined) return 'TOKEN_INVALID';
      const seen = cache.get(token);
      if (seen !== undefined) await followKeys(seen.issuer);
      const known = cache.get(token);
      if (known !== undefined) return known;

      const issuer = issuerOf(token);
      if (issuer === undefined) return 'TOKEN_INVALID';
      const payload = await verifiedPayload(token, issuer, options.audience, realNow());
      if (typeof payload === 'string') return payload;
      const caller = callerOf(payload, issuer.knownAs);
      if (caller === null) return 'TOKEN_INVALID';
      cache.set(token, caller, (payload.exp ?? 0) * 1000);
      return caller;
    },
  };
}

/** Who a verified token of another issuer stands for there. */
export interface ForeignSubject {
  readonly issuer: string;
  readonly subject: string;
}

/**
 * @param token a token of one of the issuers that the operator named, as the issuer gave it
 * @returns whom it stands for; null where it is not accepted: expired, for somebody else, of an unknown issuer
 * @throws when the issuer's keys cannot be had: a fault, not a refusal
 */
export type ForeignTokenVerifier = (token: string) => Promise<ForeignSubject | null>;

/** Proves that whoever holds a token has signed in at another issuer: a claim about an account there is not enough. */
export function createForeignTokenVerifier(options: TokenVerifierOptions): ForeignTokenVerifier {
  const verifier = createTokenVerifier(options);
  return async (token) => {
    const caller = await verifier.verify(`Bearer ${token}`);
    return typeof caller === 'string' ? null : { issuer: caller.issuer, subject: caller.subject };
  };
}

/** The issuer a token names, unverified: good for nothing but choosing the key set. */
function claimedIssuer(token: string): string {
  try {
    const { iss } = decodeJwt(token);
    return typeof iss === 'string' ? iss : '';
  } catch {
    return '';
  }
}

async function verifiedPayload(
  token: string,
  trusted: TrustedIssuer,
  audience: string,
  realNow: number,
): Promise<JWTPayload | TokenRefusal> {
  const { issuer, keyFor } = trusted;
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keyFor, {
      algorithms: ALGORITHMS,
      ...(issuer !== null && { issuer }),
      audience,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: new Date(realNow),
    });
    return isBearerToken(protectedHeader.typ, trusted) ? payload : 'TOKEN_INVALID';
  } catch (error) {
    if (error instanceof errors.JWTExpired) return 'TOKEN_EXPIRED';
    if (isRefusal(error)) return 'TOKEN_INVALID';
    throw error;
  }
}

function isBearerToken(type: string | undefined, { typesAccessTokens = false }: TrustedIssuer): boolean {
  if (typesAccessTokens) return type !== undefined && ACCESS_TOKEN_TYPES.has(type.toLowerCase());
  return type === undefined || TOKEN_TYPES.has(type.toLowerCase());
}

const REFUSALS = [
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

function isRefusal(error: unknown): boolean {
  return REFUSALS.some((refusal) => error instanceof refusal);
}

function callerOf(payload: JWTPayload, issuer: string): Caller | null {
  const subject = identifier(payload.sub);
  if (subject === null) return null;
  return {
    issuer,
    subject,
    clientId: identifier(payload['client_id']) ?? identifier(payload['azp']),
    sessionId: identifier(payload['sid']) ?? identifier(payload.jti),
    issuedAt: payload.iat ?? null,
  };
}

function identifier(claim: unknown): string | null {
  return typeof claim === 'string' && claim !== '' && claim.length <= LONGEST_IDENTIFIER ? claim : null;
}
