import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAuditChains } from '../../subgraphs/_platform/audit-chain.ts';
import { openAdminDatabase } from '../../subgraphs/_platform/database/open-database.ts';
import { createTestDatabase, quietLog, type TestDatabase } from '../support/database.ts';
import { MIGRATED } from '../support/subgraph.ts';

let database: TestDatabase;
let admin: Kysely<unknown>;
beforeEach(async () => {
  database = await createTestDatabase({ template: MIGRATED });
  admin = openAdminDatabase<unknown>({ connection: database.connection, log: quietLog });
});
afterEach(async () => {
  await admin.destroy();
  await database.drop();
});

const FIRST = '00000000-0000-7000-8000-000000000001';
const SECOND = '00000000-0000-7000-8000-000000000002';

/** One batch, as a subgraph appends it. */
async function append(...patientIds: readonly string[]): Promise<void> {
  const events = patientIds.map((patientId) => ({
    patientId,
    occurredAt: '2026-11-20T09:00:00.123Z',
    action: 'READ',
    requestId: randomUUID(),
  }));
  await sql`select audit.append(${JSON.stringify(events)}::jsonb)`.execute(admin);
}

/** Changes the log as only somebody with every right over the database can. */
async function tamper(statement: string): Promise<void> {
  await admin.transaction().execute(async (transaction) => {
    await sql`set local session_replication_role = replica`.execute(transaction);
    await sql`${sql.raw(statement)}`.execute(transaction);
  });
}

describe('a log that nobody touched', () => {
  it('is whole while it is empty', async () => {
    expect(await verifyAuditChains(admin)).toEqual({ patients: 0, events: 0, broken: null });
  });

  it('is whole, patient by patient', async () => {
    await append(FIRST, SECOND, FIRST);
    await append(SECOND);
    expect(await verifyAuditChains(admin)).toEqual({ patients: 2, events: 4, broken: null });
  });

  it('is whole beyond one batch of patients', async () => {
    await append(...Array.from({ length: 450 }, () => randomUUID()));
    expect(await verifyAuditChains(admin)).toEqual({ patients: 450, events: 450, broken: null });
  });

  it('is whole however many wrote it at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => append(SECOND, FIRST)));
    expect(await verifyAuditChains(admin)).toEqual({ patients: 2, events: 40, broken: null });
  });

  it('lets nobody change, delete or empty it', async () => {
    await append(FIRST);
    for (const change of [
      sql`update audit.access_event set event = '{}'`,
      sql`delete from audit.access_event`,
      sql`truncate audit.access_event`,
    ])
      await expect(change.execute(admin)).rejects.toThrow('append-only');
  });
});

describe('a log that somebody with every right has changed', () => {
  beforeEach(async () => {
    await append(FIRST, FIRST, FIRST, SECOND, SECOND);
  });
  const of = (patient: string, sequence: number) =>
    `where patient_id = '${patient}' and sequence = ${sequence}`;

  it.each([
    [
      'an event rewritten',
      `update audit.access_event set event = event || '{"action": "NOTHING"}' ${of(FIRST, 2)}`,
      { patientId: FIRST, sequence: 2, fault: 'EVENT_CHANGED' },
    ],
    [
      'an event moved in time',
      `update audit.access_event set occurred_at = occurred_at - interval '1 day' ${of(SECOND, 1)}`,
      { patientId: SECOND, sequence: 1, fault: 'EVENT_CHANGED' },
    ],
    [
      'an event rewritten with a hash that fits it',
      `update audit.access_event set event = '{}', hash = sha256(previous_hash || '{}') ${of(FIRST, 1)}`,
      { patientId: FIRST, sequence: 1, fault: 'EVENT_CHANGED' },
    ],
    [
      'a hash replaced',
      `update audit.access_event set hash = sha256('x') ${of(FIRST, 2)}`,
      { patientId: FIRST, sequence: 2, fault: 'EVENT_CHANGED' },
    ],
    [
      'a link replaced, and a hash that fits it',
      `update audit.access_event set previous_hash = 'x',
        hash = sha256('x' || convert_to(event::text, 'UTF8')) ${of(FIRST, 2)}`,
      { patientId: FIRST, sequence: 2, fault: 'LINK_BROKEN' },
    ],
    [
      'an event taken out',
      `delete from audit.access_event ${of(FIRST, 2)}`,
      { patientId: FIRST, sequence: 3, fault: 'EVENT_MISSING' },
    ],
    [
      'the first event taken out',
      `delete from audit.access_event ${of(SECOND, 1)}`,
      { patientId: SECOND, sequence: 2, fault: 'EVENT_MISSING' },
    ],
    [
      'the last event cut off',
      `delete from audit.access_event ${of(FIRST, 3)}`,
      { patientId: FIRST, sequence: 2, fault: 'HEAD_MISMATCH' },
    ],
    [
      'all events about a patient removed',
      `delete from audit.access_event where patient_id = '${FIRST}'`,
      { patientId: FIRST, sequence: 0, fault: 'HEAD_MISMATCH' },
    ],
    [
      'a head set back',
      `update audit.chain_head set sequence = 1 where patient_id = '${SECOND}'`,
      { patientId: SECOND, sequence: 2, fault: 'HEAD_MISMATCH' },
    ],
    [
      'a head removed',
      `delete from audit.chain_head where patient_id = '${SECOND}'`,
      { patientId: SECOND, sequence: 2, fault: 'HEAD_MISMATCH' },
    ],
    [
      'an event given to another patient',
      `update audit.access_event set patient_id = '${SECOND}', sequence = 3 ${of(FIRST, 3)}`,
      { patientId: FIRST, sequence: 2, fault: 'HEAD_MISMATCH' },
    ],
  ])('shows %s', async (_, statement, broken) => {
    await tamper(statement);
    expect((await verifyAuditChains(admin)).broken).toEqual(broken);
  });
});
