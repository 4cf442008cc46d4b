import { createAccessEvent } from './_platform/audit-migrations/0001-create-access-event.ts';
import { appendAccessEvents } from './_platform/audit-migrations/0002-append-access-events.ts';
import { readAccessEvents } from './_platform/audit-migrations/0003-read-access-events.ts';
import { dropOldAccessEvents } from './_platform/audit-migrations/0004-drop-old-access-events.ts';
import type { ConnectionOptions } from './_platform/database/connection.ts';
import type { DatabaseLog } from './_platform/database/database-log.ts';
import { migrate, type MigrationPlan } from './_platform/database/migrate.ts';
import { openAdminDatabase } from './_platform/database/open-database.ts';
import { createNotices } from './_platform/notices/migrations/0001-create-notices.ts';
import { tellPortalUsers } from './_platform/notices/migrations/0002-tell-portal-users.ts';
import { CATALOGUE } from './catalogue.ts';

/** Every schema of the product: the notices', the subgraphs', and the access log's. */
const PLANS: readonly MigrationPlan[] = [
  { schema: 'notice', role: 'opeka_notice', migrations: [createNotices, tellPortalUsers] },
  ...CATALOGUE.map(({ databaseSchema, migrations }) => ({
    schema: databaseSchema,
    role: `opeka_${databaseSchema}`,
    migrations,
  })),
  // After the subgraphs: it grants to one of their roles.
  {
    schema: 'audit',
    role: 'opeka_audit',
    migrations: [createAccessEvent, appendAccessEvents, readAccessEvents, dropOldAccessEvents],
  },
];

/**
 * Brings all schemas up to date. Facts for decisions come from all of them, so whoever starts first migrates
 * everything; the others find nothing to do.
 * @returns names of the migrations applied now, as `schema/name`
 */
export async function prepareDatabase(
  connection: ConnectionOptions,
  log: DatabaseLog,
): Promise<readonly string[]> {
  const admin = openAdminDatabase<unknown>({ connection, log });
  try {
    const applied: string[] = [];
    for (const plan of PLANS)
      for (const name of await migrate(admin, plan)) applied.push(`${plan.schema}/${name}`);
    return applied;
  } finally {
    await admin.destroy();
  }
}
