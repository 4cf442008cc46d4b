import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Who stands behind the accounts of staff, for patients to read in the log of who has seen their data. Nobody else's. */
export const publishStaffNames: Migration = {
  name: '0009-publish-staff-names',
  async up(db) {
    await sql`
      create view identity.policy_staff_name as
        select a.id as account_id, concat_ws(' ', p.family, p.given, p.patronymic) as name
        from identity.account a join identity.person p on p.id = a.person_id
        where a.role in ('CLINICIAN', 'REGISTRAR', 'PRIVACY_OFFICER')`.execute(db);
  },
};
