import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../../subgraphs/_platform/database/migrate.ts';
import { openAdminDatabase, openDatabase } from '../../../subgraphs/_platform/database/open-database.ts';
import { ask } from '../../support/ask.ts';
import { createTestDatabase, quietLog } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';

interface WardDatabase {
  readonly ward: { readonly id: bigint; readonly name: string };
}

let database: TestDatabase;
let wardDb: Kysely<WardDatabase>;
const statements: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  const adminDb = openAdminDatabase<unknown>({ connection: database.connection, log: quietLog });
  const createWard = {
    name: '0001-create-ward',
    up: async (db: Kysely<unknown>) => {
      await sql`create table ward (id bigint primary key, name text not null)`.execute(db);
    },
  };
  await migrate(adminDb, { schema: 'hospital', role: 'opeka_hospital', migrations: [createWard] });
  await adminDb.destroy();
  wardDb = openDatabase<WardDatabase>({
    connection: database.connection,
    schema: 'hospital',
    role: 'opeka_hospital',
    applicationName: 'opeka-hospital',
    maxConnections: 2,
    log: quietLog,
    onStatement: (statement) => statements.push(statement),
  });
});
afterAll(async () => {
  await wardDb.destroy();
  await database.drop();
});

async function evaluate(expression: string): Promise<unknown> {
  const { rows } = await sql<{ value: unknown }>`select ${sql.raw(expression)} as value`.execute(wardDb);
  return rows[0]?.value;
}

describe('a column', () => {
  it.each([
    ["timestamptz '2026-03-15 00:00:00+03'", new Date('2026-03-14T21:00:00Z')],
    ["date '2026-03-15'", '2026-03-15'],
    ["array[date '2026-03-15', null]", ['2026-03-15', null]],
    ['9007199254740993::bigint', 9007199254740993n],
    ['array[1, null]::bigint[]', [1n, null]],
    ['7::integer', 7],
    [`'{"code": "718-7"}'::jsonb`, { code: '718-7' }],
    ["array['a,b', 'c']", ['a,b', 'c']],
  ])('%s is read as %o', async (expression, value) => {
    expect(await evaluate(expression)).toEqual(value);
  });

  it('takes back what it gave', async () => {
    await wardDb.insertInto('ward').values({ id: 9007199254740993n, name: 'Терапия' }).execute();
    const ward = await wardDb.selectFrom('ward').selectAll().executeTakeFirstOrThrow();
    expect(ward).toEqual({ id: 9007199254740993n, name: 'Терапия' });
  });
});

describe('a session', () => {
  it('has the role of its subgraph, also after a reset', async () => {
    await wardDb.connection().execute(async (session) => {
      await sql`reset role`.execute(session);
      const { rows } = await sql<{ role: string }>`select current_user as role`.execute(session);
      expect(rows).toEqual([{ role: 'opeka_hospital' }]);
    });
  });

  it('counts time in UTC', async () => {
    expect(await evaluate("current_setting('TimeZone')")).toBe('UTC');
  });
});

describe('an observer', () => {
  it('hears every statement', async () => {
    statements.length = 0;
    await wardDb.selectFrom('ward').select('name').execute();
    expect(statements).toEqual(['select "name" from "ward"']);
  });
});

describe('a connection that the server cuts', () => {
  const cutAll = `
    select count(pg_terminate_backend(pid))::int as answer from pg_stat_activity
    where application_name = 'opeka-hospital' and datname = current_database()`;

  it('is replaced when it was idle', async () => {
    await evaluate('1');
    expect(await ask(database.connection, cutAll)).toBeGreaterThan(0);
    await expect.poll(() => evaluate('1').catch(String)).toBe(1);
  });

  it('fails the transaction that held it, and nothing else', async () => {
    const transaction = wardDb.transaction().execute(async (session) => {
      await sql`select 1`.execute(session);
      await ask(database.connection, cutAll);
      await sql`select 1`.execute(session);
    });
    await expect(transaction).rejects.toThrow();
    await expect.poll(() => evaluate('1').catch(String)).toBe(1);
  });
});
