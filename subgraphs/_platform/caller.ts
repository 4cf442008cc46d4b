/**
 * Who calls: a verified token, before any account is looked up.
 * The gateway passes it on in the envelope; a subgraph called directly makes it from the bearer token itself.
 */
export interface Caller {
  readonly issuer: string;
  readonly subject: string;
  readonly clientId: string | null;
  readonly sessionId: string | null;
}
