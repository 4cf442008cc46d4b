import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Which specialists have, or have had, an appointment with which patients: that there is one, and nothing more of it. */
export const publishAppointments: Migration = {
  name: '0002-publish-appointments',
  async up(db) {
    await sql`
      create view scheduling.policy_appointment as
        select patient_id, practitioner_id from scheduling.appointment`.execute(db);
  },
};
