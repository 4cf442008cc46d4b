import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Whoever represents another is alive and of full legal capacity themself [003 §1.7]. */
export const publishCapableRepresentatives: Migration = {
  name: '0010-publish-capable-representatives',
  async up(db) {
    await sql`
      create or replace view identity.policy_representation as
        select r.id as representation_id, r.patient_id, r.representative_id as representative_person_id, r.kind,
          r.verified_at, r.suspended_at is not null as suspended, r.revoked_at, r.valid_from, r.valid_through, r.powers,
          p.deceased_at is null and p.legal_capacity = 'FULL' as representative_capable
        from identity.representation r join identity.person p on p.id = r.representative_id`.execute(db);
  },
};
