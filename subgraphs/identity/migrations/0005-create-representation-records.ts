import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** What proves representations and legal status, and who changed them when: added to, never rewritten. */
export const createRepresentationRecords: Migration = {
  name: '0005-create-representation-records',
  async up(db) {
    await sql`
      alter table identity.representation
        add check (registered_by <> representative_id),
        add check (verified_by <> representative_id);

      create table identity.representation_document (
        representation_id uuid not null references identity.representation,
        position smallint not null,
        kind text not null check (kind in ('PASSPORT', 'BIRTH_CERTIFICATE', 'ADOPTION_CERTIFICATE',
          'GUARDIANSHIP_CERTIFICATE', 'AUTHORITY_DECISION', 'POWER_OF_ATTORNEY', 'COURT_DECISION', 'OTHER')),
        number text not null,
        issuer text not null,
        issued_on date not null,
        primary key (representation_id, position)
      );

      create table identity.representation_event (
        representation_id uuid not null references identity.representation,
        sequence integer not null,
        at timestamptz(3) not null,
        change text not null
          check (change in ('REGISTERED', 'VERIFIED', 'SUSPENDED', 'RESUMED', 'ENDED', 'REVOKED')),
        actor text not null check (actor in ('STAFF', 'PATIENT', 'REPRESENTATIVE')),
        person_id uuid not null references identity.person,
        organization_id uuid references identity.organization,
        reason text,
        last_day date,
        primary key (representation_id, sequence),
        check ((actor = 'STAFF') = (organization_id is not null)),
        check (change <> 'ENDED' or last_day is not null)
      );
      comment on column identity.representation_event.last_day is
        'The last day as this change leaves it; null where none is set, and where the change does not concern it.';

      create table identity.representation_request (
        account_id uuid not null references identity.account,
        idempotency_key text not null,
        request_hash text not null,
        representation_id uuid not null references identity.representation,
        primary key (account_id, idempotency_key)
      );

      create table identity.legal_status_record (
        id uuid primary key,
        patient_id uuid not null references identity.person,
        recorded_at timestamptz(3) not null,
        recorded_by uuid not null references identity.person,
        organization_id uuid not null references identity.organization,
        kind text not null check (kind in ('CAPACITY', 'DEATH', 'DEATH_RECORDED_IN_ERROR')),
        capacity text check (capacity in ('FULL', 'LIMITED', 'NONE')),
        died_on date,
        document_number text not null,
        document_issuer text not null,
        document_issued_on date not null,
        account_id uuid not null references identity.account,
        idempotency_key text not null,
        request_hash text not null,
        unique (account_id, idempotency_key),
        check ((kind = 'CAPACITY') = (capacity is not null)),
        check ((kind = 'DEATH') = (died_on is not null))
      );
      create index legal_status_record_patient on identity.legal_status_record (patient_id, recorded_at, id);

      -- A passport is found whatever blanks and signs its number was typed with.
      create index identity_document_passport on identity.identity_document
        (regexp_replace(upper(number collate "ru-RU-x-icu"), '[^0-9A-ZА-ЯЁ]', '', 'g'))
        where kind = 'PASSPORT';
    `.execute(db);
    await sql`
      revoke update, delete on identity.representation_document, identity.representation_event,
        identity.representation_request, identity.legal_status_record from opeka_identity
    `.execute(db);
  },
};
