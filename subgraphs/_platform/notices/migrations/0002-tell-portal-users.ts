import { sql } from 'kysely';
import type { Migration } from '../../database/migrate.ts';

/** What concerns everybody who uses the portal is one row, however many they are; who has read it is kept for each. */
export const tellPortalUsers: Migration = {
  name: '0002-tell-portal-users',
  async up(db) {
    await sql`
      alter table notice.notice drop constraint notice_audience_check;
      alter table notice.notice add constraint notice_audience_check
        check (audience in ('PATIENT', 'ACCOUNT', 'STAFF', 'PORTAL'));
      alter table notice.notice add constraint notice_portal_check
        check (audience <> 'PORTAL' or patient_id is null);
      create index notice_portal on notice.notice (posted_at, id) where audience = 'PORTAL'`.execute(db);
  },
};
