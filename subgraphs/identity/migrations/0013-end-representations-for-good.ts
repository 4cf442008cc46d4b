import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/**
 * What a change of the ward's capacity has ended stays ended when the capacity changes back: a guardian is appointed
 * anew, a power of attorney is written anew (Civil Code arts. 29, 30, 188).
 */
export const endRepresentationsForGood: Migration = {
  name: '0013-end-representations-for-good',
  async up(db) {
    await sql`
      alter table identity.representation add ended_at timestamptz(3);
      comment on column identity.representation.ended_at is
        'When a change of the patient''s legal capacity ended it; null where none has.';
      create or replace view identity.policy_representation as
        select r.id as representation_id, r.patient_id, r.representative_id as representative_person_id, r.kind,
          r.verified_at, r.suspended_at is not null as suspended, least(r.revoked_at, r.ended_at) as revoked_at,
          r.valid_from, r.valid_through, r.powers,
          p.deceased_at is null and p.legal_capacity = 'FULL' as representative_capable
        from identity.representation r join identity.person p on p.id = r.representative_id`.execute(db);
  },
};
