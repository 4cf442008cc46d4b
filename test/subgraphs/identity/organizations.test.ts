import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../../subgraphs/_platform/database/open-database.ts';
import { listOrganizations } from '../../../subgraphs/identity/data/organization.repository.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { addOrganization } from '../../../subgraphs/identity/use-cases/add-organization.ts';
import { prepareDatabase } from '../../../subgraphs/prepare-database.ts';
import { createTestDatabase, quietLog, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let db: Kysely<IdentityDatabase>;
beforeAll(async () => {
  database = await createTestDatabase();
  await prepareDatabase(database.connection, quietLog);
  db = openDatabase({
    connection: database.connection,
    schema: 'identity',
    role: 'opeka_identity',
    applicationName: 'opeka-test',
    log: quietLog,
  });
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

it('are none in a new house', async () => {
  expect(await listOrganizations(db)).toEqual([]);
});

it('are added once, however their name is written', async () => {
  const added = await addOrganization(db, { name: ' Клиника  «Ёлка» ', kind: 'CLINIC' });
  expect(added).toMatchObject({ isNew: true, organization: { name: 'Клиника «Ёлка»', kind: 'CLINIC' } });
  for (const name of ['Клиника «Ёлка»', 'КЛИНИКА «ЁЛКА»', '\tклиника «ёлка»\u00a0'])
    expect(await addOrganization(db, { name, kind: 'CLINIC' })).toEqual({ ...added, isNew: false });
  expect(await listOrganizations(db)).toEqual([added?.organization]);
});

it('are others where their kind is another', async () => {
  const added = await addOrganization(db, { name: 'Клиника «Ёлка»', kind: 'LAB' });
  expect(added).toMatchObject({ isNew: true });
  expect(await listOrganizations(db)).toHaveLength(2);
});

it('are one where two operators add it at once', async () => {
  const both = await Promise.all(
    [1, 2].map(() => addOrganization(db, { name: 'Страховая компания «Мост»', kind: 'INSURER' })),
  );
  expect(both.map((added) => added?.isNew).toSorted()).toEqual([false, true]);
  expect(new Set(both.map((added) => added?.organization.id)).size).toBe(1);
});

it.each([[''], ['   '], ['Клиника\u0007'], ['я'.repeat(201)]])('have a name: not %j', async (name) => {
  const before = await listOrganizations(db);
  expect(await addOrganization(db, { name, kind: 'CLINIC' })).toBeNull();
  expect(await listOrganizations(db)).toEqual(before);
});
