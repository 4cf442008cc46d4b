import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Consents with their signatures, portal blocks and inaccuracy holds. */
export const createConsents: Migration = {
  name: '0001-create-consents',
  async up(db) {
    // Instants by which lists are sorted are exact to the millisecond, as cursors are.
    await sql`
      create table consent.consent (
        id uuid primary key,
        patient_id uuid not null,
        scope text not null check (scope in ('PROCESSING', 'RESTRICTED_SHARING', 'DISCLOSURE')),
        text_kind text,
        text_version text not null,
        data_subjects text[] not null default '{PATIENT}' check (data_subjects <@ array['PATIENT', 'REPRESENTATIVE']),
        data_classes text[] not null,
        actions text[] not null check (actions <@ array['COLLECT', 'SYSTEMATISE', 'ACCUMULATE', 'STORE',
          'CLARIFY', 'USE', 'TRANSFER', 'DEPERSONALISE', 'BLOCK', 'DESTROY']),
        purposes text[] not null,
        given_at timestamptz(3) not null,
        withdrawn_at timestamptz(3),
        withdrawn_by uuid,
        withdrawal_paper_number text,
        replaced_by uuid references consent.consent deferrable initially deferred,
        organization_id uuid,
        claim_id uuid,
        valid_from date,
        valid_through date,
        check (withdrawn_by is null or withdrawn_at is not null),
        check (withdrawal_paper_number is null or withdrawn_at is not null),
        check (replaced_by is null or withdrawn_at is not null),
        check ((scope = 'DISCLOSURE') = (organization_id is not null)),
        check ((scope = 'DISCLOSURE') = (claim_id is not null)),
        check ((scope = 'DISCLOSURE') = (valid_from is not null)),
        check (valid_through is null or scope in ('DISCLOSURE', 'RESTRICTED_SHARING')),
        check (valid_through is null or valid_from is null or valid_through >= valid_from)
      );
      create index consent_patient on consent.consent (patient_id, given_at, id);
      create unique index consent_open_processing on consent.consent (patient_id)
        where scope = 'PROCESSING' and withdrawn_at is null;
      create unique index consent_open_restricted_sharing on consent.consent (patient_id)
        where scope = 'RESTRICTED_SHARING' and withdrawn_at is null;
      create unique index consent_open_disclosure on consent.consent (patient_id, organization_id, claim_id)
        where scope = 'DISCLOSURE' and withdrawn_at is null;
      create table consent.consent_signature (
        consent_id uuid not null references consent.consent,
        capacity text not null check (capacity in ('PATIENT', 'REPRESENTATIVE')),
        signer_person_id uuid,
        representation_id uuid,
        signed_at timestamptz(3) not null,
        paper_number text,
        recorded_by uuid,
        identity_document_id uuid,
        address text,
        primary key (consent_id, capacity),
        check ((paper_number is null) = (recorded_by is null)),
        check (signer_person_id is not null or (capacity = 'REPRESENTATIVE' and paper_number is not null)),
        check (representation_id is null or capacity = 'REPRESENTATIVE')
      );
      create table consent.paper_signer (
        consent_id uuid not null,
        capacity text not null,
        full_name text not null,
        document_kind text not null check (document_kind in ('PASSPORT', 'BIRTH_CERTIFICATE', 'OTHER')),
        document_number text not null,
        document_issuer text,
        document_issued_on date,
        kinship text,
        primary key (consent_id, capacity),
        foreign key (consent_id, capacity) references consent.consent_signature
      );
      create table consent.act_request (
        account_id uuid not null,
        idempotency_key text not null,
        request_hash text not null,
        outcome_id uuid not null,
        primary key (account_id, idempotency_key)
      );
    `.execute(db);
    await sql`
      create table consent.portal_block (
        id uuid primary key,
        patient_id uuid not null,
        since timestamptz(3) not null,
        channel text not null check (channel in ('PORTAL', 'PHONE', 'EMAIL', 'IN_PERSON')),
        asked_by text not null default 'PATIENT' check (asked_by in ('PATIENT', 'REPRESENTATIVE')),
        note text,
        blocked_by uuid,
        until timestamptz,
        until_channel text check (until_channel in ('PORTAL', 'PHONE', 'EMAIL', 'IN_PERSON')),
        until_asked_by text check (until_asked_by in ('PATIENT', 'REPRESENTATIVE')),
        until_note text,
        unblocked_by uuid,
        check ((until is null) = (until_channel is null)),
        check (unblocked_by is null or until is not null)
      );
      create index portal_block_patient on consent.portal_block (patient_id, since, id);
      create unique index portal_block_open on consent.portal_block (patient_id) where until is null;
      create table consent.data_hold (
        id uuid primary key,
        patient_id uuid not null,
        reason_code text not null default 'INACCURATE_DATA' check (reason_code in ('INACCURATE_DATA',
          'UNLAWFUL_PROCESSING', 'MISUSE_SUSPECTED')),
        reason text,
        placed_by uuid,
        placed_at timestamptz not null,
        ended_by uuid,
        ended_at timestamptz,
        check (ended_by is null or ended_at is not null)
      );
      create unique index data_hold_open on consent.data_hold (patient_id) where ended_at is null;
    `.execute(db);
    await createFactViews(db);
  },
};

/**
 * Without grouping, so that PostgreSQL can look up one patient in them by the partial indexes above; those also see to
 * it that each patient has one row at most where the policy expects one.
 */
async function createFactViews(db: Parameters<Migration['up']>[0]): Promise<void> {
  await sql`
    create view consent.policy_processing_consent as
      select c.patient_id, c.id as consent_id,
        exists (select from consent.consent_signature s
          where s.consent_id = c.id and s.capacity = 'PATIENT') as signed_by_patient,
        exists (select from consent.consent_signature s
          where s.consent_id = c.id and s.capacity = 'REPRESENTATIVE') as signed_by_representative
      from consent.consent c where c.scope = 'PROCESSING' and c.withdrawn_at is null;
    create view consent.policy_restricted_sharing as
      select c.patient_id, c.id as consent_id, c.valid_through
      from consent.consent c where c.scope = 'RESTRICTED_SHARING' and c.withdrawn_at is null
        and exists (select from consent.consent_signature s
          where s.consent_id = c.id and s.capacity = 'PATIENT');
    create view consent.policy_disclosure as
      select c.id as consent_id, c.patient_id, c.organization_id, c.claim_id, c.valid_from, c.valid_through
      from consent.consent c where c.scope = 'DISCLOSURE' and c.withdrawn_at is null
        and exists (select from consent.consent_signature s where s.consent_id = c.id);
    create view consent.policy_restriction as
      select b.patient_id, true as portal_blocked,
        exists (select from consent.data_hold h
          where h.patient_id = b.patient_id and h.ended_at is null) as under_review
      from consent.portal_block b where b.until is null
      union all
      select h.patient_id, false, true
      from consent.data_hold h where h.ended_at is null
        and not exists (select from consent.portal_block b
          where b.patient_id = h.patient_id and b.until is null);
  `.execute(db);
}
