import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** What the OpenID provider remembers, its clients, and how often somebody has tried to sign in. Instants are real time. */
export const createOpenIdArtifacts: Migration = {
  name: '0003-create-openid-artifacts',
  async up(db) {
    await sql`
      create table identity.openid_client (
        id text primary key,
        account_id uuid unique references identity.account,
        name text not null,
        secret_hash bytea,
        jwks jsonb,
        redirect_uris text[] not null default '{}',
        post_logout_redirect_uris text[] not null default '{}',
        registered_at timestamptz(3) not null,
        check (secret_hash is null or jwks is null),
        check (account_id is null or (id = account_id::text and (secret_hash is not null or jwks is not null))),
        check ((account_id is null) = (redirect_uris <> '{}'))
      );
      comment on table identity.openid_client is
        'Portals, which people sign in to, and the systems of partners, which sign in as their account.';
      comment on column identity.openid_client.secret_hash is
        'SHA-256 of a random secret; who has neither a secret nor keys is a public client.';

      create table identity.openid_artifact (
        kind text not null,
        id_hash bytea not null,
        payload jsonb not null,
        grant_id text,
        uid text,
        consumed_at timestamptz(3),
        expires_at timestamptz(3) not null,
        primary key (kind, id_hash)
      );
      create index openid_artifact_grant on identity.openid_artifact (grant_id) where grant_id is not null;
      create index openid_artifact_uid on identity.openid_artifact (kind, uid) where uid is not null;
      create index openid_artifact_expiry on identity.openid_artifact (expires_at);
      comment on column identity.openid_artifact.id_hash is
        'SHA-256 of the id: whoever reads the table can present no code, token or cookie of it.';

      create table identity.sign_in_throttle (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      );
      create index sign_in_throttle_expiry on identity.sign_in_throttle (expire);
      comment on table identity.sign_in_throttle is
        'Tries per address, per login and per both, as hashes. Its columns are those of rate-limiter-flexible.';
    `.execute(db);
  },
};
