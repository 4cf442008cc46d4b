import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** How accounts sign in, and which of their sessions have ended. Instants here are real time, whatever the business clock says. */
export const createCredentials: Migration = {
  name: '0002-create-credentials',
  async up(db) {
    await sql`
      create table identity.credential (
        account_id uuid primary key references identity.account,
        login text not null,
        login_key text not null unique,
        password_hash text,
        password_changed_at timestamptz(3)
      );
      comment on column identity.credential.login_key is 'The login as it is compared: NFKC, lower case.';
      comment on column identity.credential.password_hash is
        'argon2id in PHC format; null while the password is still to be set by a mailed link.';

      create table identity.session (
        issuer text not null,
        id text not null,
        account_id uuid not null references identity.account,
        client_id text,
        started_at timestamptz(3),
        ended_at timestamptz(3),
        primary key (issuer, id),
        check (started_at is not null or ended_at is not null)
      );
      create index session_account on identity.session (account_id);
      comment on column identity.session.started_at is
        'Null for sessions of other issuers, of which only the end is known.';

      alter table identity.account add signed_out_at timestamptz(3);
      comment on column identity.account.signed_out_at is
        'Every session that had started by then has ended, and every token without a session that was issued by then.';
    `.execute(db);
    await sql`
      create or replace view identity.policy_account as
        select id as account_id, role, person_id, organization_id, practitioner_id, state, signed_out_at
        from identity.account;
      create view identity.policy_session as
        select issuer, id as session_id, account_id, started_at, ended_at from identity.session;
    `.execute(db);
  },
};
