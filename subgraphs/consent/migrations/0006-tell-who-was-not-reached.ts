import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Whom a notice in the portal has not reached has to be informed in another way [003 §5.3]: they are remembered. */
export const tellWhoWasNotReached: Migration = {
  name: '0006-tell-who-was-not-reached',
  async up(db) {
    await sql`
      alter table consent.breach_patient add column is_reached boolean;
      comment on column consent.breach_patient.is_reached is
        'Whether anybody who is told has an account or an e-mail address at the report; null for older ones.';
      create index breach_patient_not_reached on consent.breach_patient (breach_id, patient_id) where not is_reached;
      alter table consent.breach add column not_reached_count integer check (not_reached_count >= 0);
      comment on column consent.breach.not_reached_count is 'Null where it was reported before this was asked.'
    `.execute(db);
  },
};
