import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Who agrees in name and birth date is looked for among those who were born that day. */
export const findPeopleByBirthDate: Migration = {
  name: '0019-find-people-by-birth-date',
  async up(db) {
    await sql`create index person_birth_date on identity.person (birth_date)`.execute(db);
  },
};
