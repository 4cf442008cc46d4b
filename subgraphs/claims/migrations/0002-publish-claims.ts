import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Whom claims concern: the insured patient, beneficiaries, and the insurer once it has the claim; nothing more of them. */
export const publishClaims: Migration = {
  name: '0002-publish-claims',
  async up(db) {
    await sql`
      create view claims.policy_claim_party as
        select patient_id, beneficiary_person_ids,
          case when submitted_at is not null then insurer_organization_id end as insurer_organization_id
        from claims.claim`.execute(db);
  },
};
