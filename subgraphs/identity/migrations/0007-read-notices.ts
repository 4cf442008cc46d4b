import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Identity knows who everybody is today, so it reads and mails what all subgraphs post. */
export const readNotices: Migration = {
  name: '0007-read-notices',
  async up(db) {
    await sql`
      grant usage on schema notice to opeka_identity;
      grant select, update (mailed_at) on notice.notice to opeka_identity;
      grant select, insert on notice.reading to opeka_identity;
    `.execute(db);
  },
};
