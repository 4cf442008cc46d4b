import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../../subgraphs/_platform/database/migrate.ts';
import { openAdminDatabase, openDatabase } from '../../../subgraphs/_platform/database/open-database.ts';
import { createTestDatabase, quietLog } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';

const PERMISSION_DENIED = '42501';

let database: TestDatabase;
/** Keeps persons, publishes who is of age. */
let registry: Kysely<unknown>;
/** Knows nothing of its own about persons. */
let laboratory: Kysely<unknown>;

const REGISTRY = [
  `create table person (id integer primary key, name text not null, is_adult boolean not null)`,
  `create table entry (id bigint generated always as identity primary key, text text not null)`,
  `revoke update, delete on entry from opeka_registry`,
  `create view policy_person as select id, is_adult from person`,
  `create view private_person as select id, name from person`,
  `create function count_persons() returns bigint language sql security definer as 'select count(*) from registry.person'`,
  `insert into person values (1, 'Анна', true)`,
];

beforeAll(async () => {
  database = await createTestDatabase();
  const { connection } = database;
  const adminDb = openAdminDatabase<unknown>({ connection, log: quietLog });
  const up = (statements: readonly string[]) => async (db: Kysely<unknown>) => {
    for (const statement of statements) await sql.raw(statement).execute(db);
  };
  for (const [schema, statements] of [
    ['registry', REGISTRY],
    ['laboratory', ['create table sample (id integer primary key)']],
  ] as const) {
    const migrations = [{ name: '0001-create', up: up(statements) }];
    await migrate(adminDb, { schema, role: `opeka_${schema}`, migrations });
  }
  await adminDb.destroy();
  const open = (schema: string) =>
    openDatabase<unknown>({
      connection,
      schema,
      role: `opeka_${schema}`,
      applicationName: `opeka-${schema}`,
      log: quietLog,
    });
  registry = open('registry');
  laboratory = open('laboratory');
});
afterAll(async () => {
  await registry.destroy();
  await laboratory.destroy();
  await database.drop();
});

async function run(db: Kysely<unknown>, statement: string): Promise<readonly unknown[]> {
  return (await sql.raw(statement).execute(db)).rows;
}

describe('a subgraph', () => {
  it.each([
    `insert into person values (2, 'Борис', false)`,
    `update person set name = 'Борис Н.' where id = 2`,
    `select * from person`,
    `delete from person where id = 2`,
    `insert into entry (text) values ('line')`,
    `select count_persons()`,
  ])('may in its own schema: %s', async (statement) => {
    await expect(run(registry, statement)).resolves.toBeDefined();
  });

  it.each([
    ['change what a migration closed', `delete from entry`],
    ['change the shape of its tables', `alter table person add column phone text`],
    ['drop its tables', `drop table person`],
    ['empty its tables past their rules', `truncate entry`],
    ['make tables', `create table spare (id integer)`],
    ['rewrite its history of migrations', `delete from migration`],
    ['write through a fact view', `delete from policy_person`],
  ])('may not %s', async (_, statement) => {
    await expect(run(registry, statement)).rejects.toMatchObject({ code: PERMISSION_DENIED });
  });
});

describe('another subgraph', () => {
  it('reads the facts that are published', async () => {
    expect(await run(laboratory, 'select * from registry.policy_person')).toEqual([
      { id: 1, is_adult: true },
    ]);
  });

  it.each([
    ['read a table', 'select * from registry.person'],
    ['read a view that is not published', 'select * from registry.private_person'],
    ['read the history of migrations', 'select * from registry.migration'],
    ['read whatever the optimizer would let through', 'select max(id) from registry.person'],
    ['write a table', `insert into registry.person values (3, 'Вера', true)`],
    ['write through a fact view', 'update registry.policy_person set is_adult = false'],
    ['call a function', 'select registry.count_persons()'],
    ['make something there', 'create view registry.policy_all as select 1'],
    ['grant itself anything', 'grant select on registry.person to opeka_laboratory'],
  ])('may not %s', async (_, statement) => {
    await expect(run(laboratory, statement)).rejects.toMatchObject({ code: PERMISSION_DENIED });
  });
});
