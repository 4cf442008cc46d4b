import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** Forms are in force until the contract is fulfilled [000 appendices]: its end is recorded as what it is. */
export const tellWhyConsentsEnd: Migration = {
  name: '0005-tell-why-consents-end',
  async up(db) {
    await sql`
      alter table consent.consent
        add column withdrawal_reason text check (withdrawal_reason in ('WRITTEN_WITHDRAWAL', 'CONTRACT_ENDED')),
        add check (withdrawal_reason is null or withdrawal_paper_number is not null)
    `.execute(db);
  },
};
