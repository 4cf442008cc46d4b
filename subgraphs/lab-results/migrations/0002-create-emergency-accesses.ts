import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Clinicians' emergency access to results: who opened whose, why, and what came of the review. */
export const createEmergencyAccesses: Migration = {
  name: '0002-create-emergency-accesses',
  async up(db) {
    // Instants by which lists are sorted are exact to the millisecond, as cursors are.
    await sql`
      create table lab_results.emergency_access (
        id uuid primary key,
        patient_id uuid not null,
        practitioner_id uuid not null,
        organization_id uuid,
        opened_by uuid not null,
        opened_by_person uuid not null,
        reason text not null
          check (reason in ('LIFE_THREAT', 'PATIENT_CANNOT_SPEAK', 'URGENT_TREATMENT', 'OTHER')),
        explanation text not null check (explanation <> ''),
        opened_at timestamptz(3) not null,
        valid_until timestamptz(3) not null,
        verdict text check (verdict in ('JUSTIFIED', 'UNJUSTIFIED')),
        note text,
        reviewed_by_person uuid,
        reviewed_at timestamptz(3),
        check (valid_until > opened_at and valid_until <= opened_at + interval '60 minutes'),
        check ((verdict is null) = (reviewed_at is null)),
        check ((verdict is null) = (reviewed_by_person is null)),
        check (note is null or verdict is not null),
        constraint emergency_access_reviewed_by_another check (reviewed_by_person <> opened_by_person)
      );
      create index emergency_access_patient on lab_results.emergency_access (patient_id, opened_at, id);
      create index emergency_access_in_time on lab_results.emergency_access (opened_at, id);
      create index emergency_access_to_review on lab_results.emergency_access (opened_at, id)
        where reviewed_at is null;
      create table lab_results.emergency_request (
        account_id uuid not null,
        idempotency_key text not null,
        request_hash text not null,
        emergency_access_id uuid not null references lab_results.emergency_access,
        primary key (account_id, idempotency_key)
      );
      create view lab_results.policy_emergency_access as
        select id as emergency_access_id, patient_id, practitioner_id, opened_at, valid_until
        from lab_results.emergency_access;
    `.execute(db);
  },
};
