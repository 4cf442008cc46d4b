import type { Kysely } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDatabase } from '../../../../subgraphs/_platform/database/open-database.ts';
import {
  saveArtifact,
  sweepArtifacts,
} from '../../../../subgraphs/identity/data/openid-artifact.repository.ts';
import { sweepThrottle } from '../../../../subgraphs/identity/data/sign-in-throttle.repository.ts';
import type { IdentityDatabase } from '../../../../subgraphs/identity/data/tables.ts';
import { createTestDatabase, quietLog, type TestDatabase } from '../../../support/database.ts';
import { DEMO } from '../../../support/demo.ts';

let database: TestDatabase;
let db: Kysely<IdentityDatabase>;
beforeAll(async () => {
  database = await createTestDatabase({ template: DEMO });
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

const NOW = new Date('2026-11-20T09:00:00Z');

it('the sweep leaves what still counts, and nothing that has expired', async () => {
  const artifact = (name: string, expiresAt: Date) =>
    saveArtifact(db, {
      kind: 'Interaction',
      idHash: Buffer.from(name),
      payload: {},
      grantId: null,
      uid: null,
      expiresAt,
    });
  await artifact('abandoned', NOW);
  await artifact('open', new Date(NOW.getTime() + 1));
  const expire = (milliseconds: number) => BigInt(NOW.getTime() + milliseconds);
  await db
    .insertInto('sign_in_throttle')
    .values([
      { key: 'over', points: 9, expire: expire(0) },
      { key: 'counted', points: 9, expire: expire(1) },
    ])
    .execute();

  await Promise.all([sweepArtifacts(db, NOW), sweepThrottle(db, NOW)]);
  const artifacts = await db.selectFrom('openid_artifact').select('id_hash').execute();
  expect(artifacts.map(({ id_hash }) => id_hash.toString())).toEqual(['open']);
  const counts = await db.selectFrom('sign_in_throttle').select('key').execute();
  expect(counts).toEqual([{ key: 'counted' }]);
});
