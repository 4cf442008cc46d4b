import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Losses and disclosures of data, and whose data they were [003 §5.3]. Neither is edited or deleted. */
export const createBreaches: Migration = {
  name: '0004-create-breaches',
  async up(db) {
    await sql`
      create table consent.breach (
        id uuid primary key,
        organization_id uuid not null,
        kind text not null check (kind in ('LOSS', 'DISCLOSURE', 'UNAUTHORISED_ACCESS', 'ALTERATION')),
        description text not null,
        measures text not null,
        data_classes text[] not null check (cardinality(data_classes) > 0),
        happened_at timestamptz(3),
        found_at timestamptz(3) not null,
        reported_at timestamptz(3) not null,
        reported_by uuid,
        patient_count integer not null check (patient_count > 0),
        check (happened_at is null or happened_at <= found_at),
        check (found_at <= reported_at)
      );
      create index breach_organization on consent.breach (organization_id, reported_at, id);
      create table consent.breach_patient (
        patient_id uuid not null,
        breach_id uuid not null references consent.breach,
        primary key (patient_id, breach_id)
      );
      revoke update, delete on consent.breach, consent.breach_patient from opeka_consent;
    `.execute(db);
  },
};
