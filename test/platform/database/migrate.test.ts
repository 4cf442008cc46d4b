import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../../subgraphs/_platform/database/migrate.ts';
import type { Migration, MigrationPlan } from '../../../subgraphs/_platform/database/migrate.ts';
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

function migration(name: string, ...statements: readonly string[]): Migration {
  return {
    name,
    up: async (db) => {
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}

function plan(schema: string, ...migrations: readonly Migration[]): MigrationPlan {
  return { schema, role: `opeka_test_${schema}`, migrations };
}

async function tablesOf(schema: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = ${schema} order by name`.execute(adminDb);
  return rows.map(({ name }) => name);
}

const createWard = migration('0001-create-ward', 'create table ward (id bigint primary key)');
const createBed = migration('0002-create-bed', 'create table bed (id bigint primary key)');
const createNurse = migration('0002-create-nurse', 'create table nurse (id bigint primary key)');

describe('pending migrations', () => {
  it('are applied once, and those that come later after them', async () => {
    expect(await migrate(adminDb, plan('growing', createWard))).toEqual(['0001-create-ward']);
    expect(await migrate(adminDb, plan('growing', createWard))).toEqual([]);
    expect(await migrate(adminDb, plan('growing', createWard, createBed))).toEqual(['0002-create-bed']);
    expect(await tablesOf('growing')).toEqual(['bed', 'migration', 'ward']);
  });

  it('leave nothing behind when one of them fails', async () => {
    const failing = migration('0002-divide', 'create table half (id bigint)', 'select 1 / 0');
    await expect(migrate(adminDb, plan('failing', createWard, failing))).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: 'Migration 0002-divide of schema failing failed and was rolled back: division by zero',
    });
    const { rows } = await sql`select 1 from pg_namespace where nspname = 'failing'`.execute(adminDb);
    expect(rows).toEqual([]);
    expect(await migrate(adminDb, plan('failing', createWard))).toEqual(['0001-create-ward']);
  });

  it('are applied by one of several starters', async () => {
    const applied = await Promise.all(
      [1, 2, 3].map(async () => {
        const db = openAdminDatabase<unknown>({ connection: database.connection, log: quietLog });
        try {
          return await migrate(db, plan('raced', createWard, createBed));
        } finally {
          await db.destroy();
        }
      }),
    );
    expect(applied.flat()).toEqual(['0001-create-ward', '0002-create-bed']);
  });

  it('do not disturb starters in other databases of the cluster, with which they share roles', async () => {
    const databases = await Promise.all([1, 2, 3].map(() => createTestDatabase()));
    const applied = await Promise.all(
      databases.map(async ({ connection }) => {
        const db = openAdminDatabase<unknown>({ connection, log: quietLog });
        try {
          return await migrate(db, plan('neighbour', createWard));
        } finally {
          await db.destroy();
        }
      }),
    );
    expect(applied).toEqual([['0001-create-ward'], ['0001-create-ward'], ['0001-create-ward']]);
    await Promise.all(databases.map((each) => each.drop()));
  });
});

describe('a history that is not the beginning of the plan', () => {
  beforeAll(async () => {
    await migrate(adminDb, plan('ordered', createWard, createBed));
  });

  it.each([
    [
      'an applied migration is unknown',
      [createWard],
      'has migration 0002-create-bed, which this program does not know: the database is newer than the program.',
    ],
    [
      'a new migration comes before an applied one',
      [createWard, createNurse, createBed],
      'has migration 0002-create-bed where this program has 0002-create-nurse',
    ],
    [
      'applied migrations changed places',
      [createBed, createWard],
      'has migration 0001-create-ward where this program has 0002-create-bed',
    ],
  ])('is refused: %s', async (_, migrations, message) => {
    await expect(migrate(adminDb, plan('ordered', ...migrations))).rejects.toMatchObject({
      code: 'MIGRATION_ORDER',
      message: expect.stringContaining(message) as string,
    });
    expect(await tablesOf('ordered')).toEqual(['bed', 'migration', 'ward']);
  });
});

describe('a fact view', () => {
  it('may not read another schema', async () => {
    await migrate(adminDb, plan('owner', createWard));
    const peeping = migration('0001-peep', 'create view policy_ward as select id from owner.ward');
    await expect(migrate(adminDb, plan('peeping', peeping))).rejects.toMatchObject({
      code: 'FACT_VIEW_DEPENDENCY',
      message: expect.stringContaining('peeping.policy_ward reads owner.ward') as string,
    });
  });
});
