import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** What patients ask of those who keep their data (152-FZ, arts. 14, 20, 21), with the days by which they are answered. */
export const createSubjectRequests: Migration = {
  name: '0003-create-subject-requests',
  async up(db) {
    await sql`
      create table consent.subject_request (
        id uuid primary key,
        patient_id uuid not null,
        organization_id uuid not null,
        kind text not null check (kind in ('ACCESS', 'RECTIFY', 'WITHDRAW', 'RESTORE')),
        request_text text not null,
        made_at timestamptz(3) not null,
        made_by uuid,
        representation_id uuid,
        paper_number text,
        recorded_by uuid,
        due_on date not null,
        extended_at timestamptz(3),
        extended_by uuid,
        extension_reason text,
        answered_at timestamptz(3),
        answered_by uuid,
        outcome text check (outcome in ('FULFILLED', 'PARTLY_FULFILLED', 'REFUSED')),
        answer text,
        check ((paper_number is null) = (recorded_by is null)),
        check ((extended_at is null) = (extension_reason is null)),
        check ((answered_at is null) = (outcome is null)),
        check ((answered_at is null) = (answer is null))
      );
      create index subject_request_patient on consent.subject_request (patient_id, made_at, id);
      create index subject_request_queue on consent.subject_request (organization_id, due_on, id);
      create index subject_request_open on consent.subject_request (organization_id, due_on, id)
        where answered_at is null;
      revoke delete on consent.subject_request from opeka_consent;
    `.execute(db);
  },
};
