import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Where specialists work: a clinician's account stands for one of its own organisation. */
export const publishPractitioners: Migration = {
  name: '0003-publish-practitioners',
  async up(db) {
    await sql`
      create view scheduling.policy_practitioner as
        select pf.practitioner_id, f.organization_id
        from scheduling.practitioner_facility pf join scheduling.facility f on f.id = pf.facility_id`.execute(
      db,
    );
  },
};
