import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Applications lose who applied when their purpose is gone; those that were approved vouch for people. */
export const eraseApplications: Migration = {
  name: '0012-erase-applications',
  async up(db) {
    await sql`
      alter table identity.account_application
        add particulars_erased_at timestamptz(3),
        add check (particulars_erased_at is null or (state <> 'APPROVED' and particulars -> 'patient' = 'null'));
      comment on column identity.account_application.particulars_erased_at is
        'One that was submitted and never decided has lapsed then.';
      create index account_application_to_erase
        on identity.account_application (state, coalesce(decided_at, submitted_at))
        where particulars_erased_at is null and state <> 'APPROVED';
      create index account_application_patient on identity.account_application (patient_id)
        where patient_id is not null;
    `.execute(db);
  },
};
