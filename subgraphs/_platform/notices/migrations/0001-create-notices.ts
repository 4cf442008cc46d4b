import { sql } from 'kysely';
import type { Migration } from '../../database/migrate.ts';

/**
 * What people have to be told. Every subgraph may post a notice, in the transaction of the act that it is about; the
 * owner of accounts and addresses (identity) reads and delivers them.
 */
export const createNotices: Migration = {
  name: '0001-create-notices',
  async up(db) {
    await sql`
      create table notice.notice (
        id uuid primary key,
        kind text not null,
        patient_id uuid,
        audience text not null check (audience in ('PATIENT', 'ACCOUNT', 'STAFF')),
        account_id uuid,
        organization_id uuid,
        role text,
        details jsonb not null default '{}',
        posted_at timestamptz(3) not null,
        mailed_at timestamptz(3),
        check ((audience = 'ACCOUNT') = (account_id is not null)),
        check ((audience = 'STAFF') = (organization_id is not null and role is not null)),
        check (audience <> 'PATIENT' or patient_id is not null)
      );
      create index notice_patient on notice.notice (patient_id, posted_at, id) where audience = 'PATIENT';
      create index notice_account on notice.notice (account_id, posted_at, id) where audience = 'ACCOUNT';
      create index notice_staff on notice.notice (organization_id, role, posted_at, id) where audience = 'STAFF';
      create index notice_to_mail on notice.notice (posted_at, id) where mailed_at is null;
      create table notice.reading (
        notice_id uuid not null references notice.notice,
        account_id uuid not null,
        read_at timestamptz(3) not null,
        primary key (notice_id, account_id)
      )`.execute(db);
    // Posting needs no right to read what others were told.
    await sql`
      create function notice.post(notices jsonb) returns void language sql security definer
      set search_path = notice, pg_temp as $$
        insert into notice.notice (id, kind, patient_id, audience, account_id, organization_id, role, details, posted_at)
        select n.id, n.kind, n.patient_id, n.audience, n.account_id, n.organization_id, n.role,
          coalesce(n.details, '{}'), n.posted_at
        from jsonb_to_recordset(notices) as n (id uuid, kind text, patient_id uuid, audience text, account_id uuid,
          organization_id uuid, role text, details jsonb, posted_at timestamptz)
      $$`.execute(db);
    await sql`revoke execute on function notice.post(jsonb) from public`.execute(db);
    await sql`grant usage on schema notice to opeka_facts`.execute(db);
    await sql`grant execute on function notice.post(jsonb) to opeka_facts`.execute(db);
  },
};
