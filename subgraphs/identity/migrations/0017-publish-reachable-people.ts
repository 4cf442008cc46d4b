import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/**
 * Who can be told anything by the portal: has an e-mail address on record, or an account that is not locked. Ids only.
 * For those who have to inform people and must know of whom to write to by post.
 */
export const publishReachablePeople: Migration = {
  name: '0017-publish-reachable-people',
  async up(db) {
    await sql`
      create view identity.policy_reachable_person as
        select p.id as person_id from identity.person p
        where p.email is not null or exists (
          select from identity.account a where a.person_id = p.id and a.role = 'PERSON' and a.state <> 'LOCKED'
        )`.execute(db);
  },
};
