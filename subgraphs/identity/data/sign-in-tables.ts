import type { ColumnType, JSONColumnType } from 'kysely';

/** The tables of sign-in in the schema `identity`. Instants are real time. */
export interface SignInTables {
  readonly openid_client: OpenIdClientTable;
  readonly openid_artifact: OpenIdArtifactTable;
  readonly sign_in_throttle: SignInThrottleTable;
}

export interface OpenIdClientTable {
  /** Of a partner: the account's id. */
  readonly id: string;
  readonly account_id: string | null;
  readonly name: string;
  /** SHA-256 of a random secret. */
  readonly secret_hash: Buffer | null;
  readonly jwks: ColumnType<{ readonly keys: readonly object[] } | null, string | null, string | null>;
  readonly redirect_uris: readonly string[];
  readonly post_logout_redirect_uris: readonly string[];
  readonly registered_at: Date;
}

export interface OpenIdArtifactTable {
  readonly kind: string;
  /** SHA-256 of the id that a client or browser presents. */
  readonly id_hash: Buffer;
  readonly payload: JSONColumnType<object>;
  readonly grant_id: string | null;
  readonly uid: string | null;
  readonly consumed_at: Date | null;
  readonly expires_at: Date;
}

/** As rate-limiter-flexible writes it. */
export interface SignInThrottleTable {
  readonly key: string;
  readonly points: number;
  /** Epoch milliseconds. */
  readonly expire: bigint | null;
}
