import { sql } from 'kysely';
import type { Migration } from '../../_platform/database/migrate.ts';

/** What an organisation is, for acts that concern the whole portal. */
export const publishOrganizationKinds: Migration = {
  name: '0018-publish-organization-kinds',
  async up(db) {
    await sql`
      create view identity.policy_organization as
        select id as organization_id, kind from identity.organization`.execute(db);
  },
};
