/**
 * Who calls: a verified token, before any account is looked up.
 * The gateway passes it on in the envelope; a subgraph called directly makes it from the bearer token itself.
 */
export interface Caller {
  /** {@link BUILT_IN_ISSUER}, or the URL of another issuer. */
  readonly issuer: string;
  readonly subject: string;
  readonly clientId: string | null;
  /** The session of the sign-in; for a token that belongs to none, the token's own id. */
  readonly sessionId: string | null;
  /** When the token was issued: real time in whole seconds since 1970. Null where it does not say. */
  readonly issuedAt: number | null;
}

/** The issuer of tokens that the gateway signs itself, whatever its URL; their subject is the account's id. */
export const BUILT_IN_ISSUER = 'opeka';
