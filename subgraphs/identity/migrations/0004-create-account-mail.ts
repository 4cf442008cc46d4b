import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Links on which passwords are set, and mails until they are delivered. Instants are real time. */
export const createAccountMail: Migration = {
  name: '0004-create-account-mail',
  async up(db) {
    await sql`
      create table identity.password_link (
        token_hash bytea primary key,
        account_id uuid not null references identity.account,
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        used_at timestamptz(3)
      );
      create index password_link_account on identity.password_link (account_id);
      comment on column identity.password_link.token_hash is
        'SHA-256 of the secret in the link; the secret itself is in the mail alone.';

      create table identity.outgoing_mail (
        id uuid primary key,
        recipient text not null,
        subject text not null,
        body jsonb not null,
        queued_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        attempts integer not null default 0,
        next_attempt_at timestamptz(3) not null
      );
      create index outgoing_mail_next on identity.outgoing_mail (next_attempt_at, id);
      comment on table identity.outgoing_mail is
        'A row goes as soon as its mail is delivered, and when nobody needs it any more.';
    `.execute(db);
  },
};
