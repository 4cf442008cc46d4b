import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Migration } from '../../../subgraphs/_platform/database/migrate.ts';
import { migrate } from '../../../subgraphs/_platform/database/migrate.ts';
import { openAdminDatabase } from '../../../subgraphs/_platform/database/open-database.ts';
import { createTestDatabase, quietLog } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let adminDb: Kysely<unknown>;

beforeAll(async () => {
  database = await createTestDatabase();
  adminDb = openAdminDatabase({ connection: database.connection, log: quietLog });
});
afterAll(async () => {
  await adminDb.destroy();
  await database.drop();
});

const createWard: Migration = {
  name: '0001-create-ward',
  async up(db) {
    await sql`create table ward (id bigint primary key)`.execute(db);
  },
};

describe('migrations', () => {
  it('are applied once', async () => {
    const plan = { schema: 'once', role: 'opeka_test_once', migrations: [createWard] };
    expect(await migrate(adminDb, plan)).toEqual(['0001-create-ward']);
    expect(await migrate(adminDb, plan)).toEqual([]);
  });
});
