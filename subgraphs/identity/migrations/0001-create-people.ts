import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** People, the organisations where they are patients, their accounts, and who represents whom. */
export const createPeople: Migration = {
  name: '0001-create-people',
  async up(db) {
    // Names sort as Russians expect, with Ё after Е; the database's own order is that of code points.
    await sql`
      create table identity.organization (
        id uuid primary key,
        name text not null,
        kind text not null check (kind in ('CLINIC', 'LAB', 'INSURER'))
      );
      create table identity.organization_identifier (
        organization_id uuid not null references identity.organization,
        system text not null,
        value text not null,
        primary key (system, value)
      );
      create table identity.person (
        id uuid primary key,
        family text collate "ru-RU-x-icu" not null,
        given text collate "ru-RU-x-icu" not null,
        patronymic text,
        birth_date date not null,
        sex text not null check (sex in ('MALE', 'FEMALE', 'OTHER', 'UNKNOWN')),
        deceased_at timestamptz,
        legal_capacity text not null default 'FULL' check (legal_capacity in ('FULL', 'LIMITED', 'NONE')),
        phone text,
        email text
      );
      create index person_family on identity.person (lower(family) text_pattern_ops, id);
      create table identity.person_identifier (
        person_id uuid not null references identity.person,
        system text not null,
        value text not null,
        primary key (system, value)
      );
      create index person_identifier_person on identity.person_identifier (person_id);
      create table identity.identity_document (
        id uuid primary key,
        person_id uuid not null references identity.person,
        kind text not null check (kind in ('PASSPORT', 'BIRTH_CERTIFICATE', 'OTHER')),
        number text not null,
        issuer text,
        issued_on date
      );
      create index identity_document_person on identity.identity_document (person_id);
      create table identity.patient_registration (
        person_id uuid not null references identity.person,
        organization_id uuid not null references identity.organization,
        registered_at timestamptz not null,
        primary key (person_id, organization_id)
      );
      create index patient_registration_organization on identity.patient_registration (organization_id);
      create table identity.account (
        id uuid primary key,
        role text not null
          check (role in ('PERSON', 'CLINICIAN', 'REGISTRAR', 'PRIVACY_OFFICER', 'INSURER', 'LAB')),
        person_id uuid references identity.person,
        organization_id uuid references identity.organization,
        practitioner_id uuid,
        state text not null default 'ACTIVE'
          check (state in ('ACTIVE', 'LOCKED', 'PASSWORD_CHANGE_REQUIRED')),
        check (role not in ('INSURER', 'LAB') or (person_id is null and organization_id is not null)),
        check (role in ('INSURER', 'LAB') or person_id is not null),
        check (role <> 'CLINICIAN' or practitioner_id is not null)
      );
      create table identity.account_subject (
        issuer text not null,
        subject text not null,
        account_id uuid not null references identity.account,
        primary key (issuer, subject)
      );
      create table identity.representation (
        id uuid primary key,
        patient_id uuid not null references identity.person,
        representative_id uuid not null references identity.person,
        kind text not null check (kind in ('PARENT', 'ADOPTIVE_PARENT', 'GUARDIAN', 'TRUSTEE', 'ATTORNEY')),
        valid_from date not null,
        valid_through date,
        powers text[] not null default '{}',
        registered_by uuid not null references identity.person,
        registered_at timestamptz not null,
        verified_by uuid references identity.person,
        verified_at timestamptz,
        suspended_at timestamptz,
        revoked_at timestamptz,
        check (patient_id <> representative_id),
        check ((verified_by is null) = (verified_at is null)),
        check (verified_by <> registered_by),
        check (valid_through >= valid_from),
        check (powers <@ array['PORTAL', 'RESTRICTED_RESULTS', 'CLAIMS']),
        check (kind = 'ATTORNEY' or powers = '{}')
      );
      create index representation_patient on identity.representation (patient_id, registered_at);
      create index representation_representative on identity.representation (representative_id);
    `.execute(db);
    await sql`
      create view identity.policy_account as
        select id as account_id, role, person_id, organization_id, practitioner_id, state from identity.account;
      create view identity.policy_account_subject as
        select issuer, subject, account_id from identity.account_subject;
      -- That there is a document, not what stands in it.
      create view identity.policy_identity_document as
        select id as document_id, person_id, kind from identity.identity_document;
      create view identity.policy_patient as
        select p.id as patient_id, p.birth_date, p.deceased_at, p.legal_capacity, r.registered_at
        from identity.person p
        join lateral (
          select array_agg(organization_id order by organization_id) as registered_at
          from identity.patient_registration where person_id = p.id
        ) r on r.registered_at is not null;
      create view identity.policy_representation as
        select id as representation_id, patient_id, representative_id as representative_person_id, kind,
          verified_at, suspended_at is not null as suspended, revoked_at, valid_from, valid_through, powers
        from identity.representation;
    `.execute(db);
  },
};
