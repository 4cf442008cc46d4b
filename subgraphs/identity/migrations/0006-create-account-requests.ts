import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** What people ask about their accounts, what is done to accounts, and what people write to a clinic. */
export const createAccountRequests: Migration = {
  name: '0006-create-account-requests',
  async up(db) {
    await sql`
      create table identity.account_application (
        id uuid primary key,
        organization_id uuid not null references identity.organization,
        kind text not null check (kind in ('PORTAL', 'STAFF')),
        particulars jsonb not null,
        state text not null default 'SUBMITTED' check (state in ('SUBMITTED', 'APPROVED', 'REFUSED')),
        submitted_at timestamptz(3) not null,
        submitted_by uuid references identity.person,
        decided_at timestamptz(3),
        decided_by uuid references identity.person,
        refusal_reason text,
        patient_id uuid references identity.person,
        account_ids uuid[] not null default '{}',
        submitter_account_id uuid references identity.account,
        idempotency_key text,
        unique (submitter_account_id, idempotency_key),
        check ((state = 'SUBMITTED') = (decided_at is null)),
        check ((decided_at is null) = (decided_by is null)),
        check (submitted_by <> decided_by),
        check ((state = 'REFUSED') = (refusal_reason is not null))
      );
      create index account_application_organization
        on identity.account_application (organization_id, state, submitted_at, id);
      create index account_application_accounts on identity.account_application using gin (account_ids);
      comment on column identity.account_application.submitted_by is
        'The registrar at reception; null where the applicants themselves wrote. A person, so that two accounts are one.';

      create table identity.account_event (
        id uuid primary key,
        account_id uuid not null references identity.account,
        kind text not null,
        by_account_id uuid references identity.account,
        reason text,
        at timestamptz(3) not null
      );
      create index account_event_account on identity.account_event (account_id, at);
      comment on table identity.account_event is 'What was done to an account, by whom: added to, never changed.';
      revoke update, delete on identity.account_event from opeka_identity;

      create table identity.attempt (
        kind text not null,
        account_id uuid not null references identity.account,
        at timestamptz(3) not null
      );
      create index attempt_recent on identity.attempt (account_id, kind, at);
      comment on table identity.attempt is 'Tries that are counted, so that nobody guesses by trying. Real time.';

      create table identity.contact_code (
        id uuid primary key,
        account_id uuid not null references identity.account,
        person_id uuid not null references identity.person,
        channel text not null check (channel in ('PHONE', 'EMAIL')),
        value text not null,
        code_hash text not null,
        created_at timestamptz(3) not null,
        expires_at timestamptz(3) not null,
        tries integer not null default 0,
        used_at timestamptz(3)
      );
      create index contact_code_account on identity.contact_code (account_id, person_id, channel);
      comment on table identity.contact_code is 'Changes of phone and e-mail that wait for a mailed code. Real time.';

      create table identity.feedback (
        id uuid primary key,
        account_id uuid not null references identity.account,
        organization_id uuid not null references identity.organization,
        topic text not null check (topic in ('PORTAL', 'SERVICE', 'RESULTS', 'PERSONAL_DATA', 'OTHER')),
        text text not null check (char_length(text) between 1 and 4000),
        sent_at timestamptz(3) not null,
        answer text check (char_length(answer) between 1 and 4000),
        answered_at timestamptz(3),
        answered_by uuid references identity.person,
        idempotency_key text not null,
        unique (account_id, idempotency_key),
        check ((answer is null) = (answered_at is null)),
        check ((answer is null) = (answered_by is null))
      );
      create index feedback_organization on identity.feedback (organization_id, sent_at, id);
      create index feedback_account on identity.feedback (account_id, sent_at, id);

      create unique index account_subject_once on identity.account_subject (account_id, issuer);
    `.execute(db);
    // Whoever could change these would be somebody else.
    await sql`
      create function identity.refuse_another_identity() returns trigger language plpgsql as $$
      begin
        raise exception 'an account keeps its role and its person' using errcode = 'check_violation';
      end $$;
      create trigger account_keeps_identity before update of role, person_id on identity.account
        for each row when (old.role is distinct from new.role or old.person_id is distinct from new.person_id)
        execute function identity.refuse_another_identity();
    `.execute(db);
  },
};
