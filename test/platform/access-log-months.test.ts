import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAuditChains } from '../../subgraphs/_platform/audit-chain.ts';
import { openAdminDatabase, openDatabase } from '../../subgraphs/_platform/database/open-database.ts';
import { retainAccessLog, type DroppedMonth } from '../../subgraphs/_platform/retain-access-log.ts';
import { createTestDatabase, quietLog, type TestDatabase } from '../support/database.ts';
import { MIGRATED } from '../support/subgraph.ts';

let database: TestDatabase;
let admin: Kysely<unknown>;
/** As the subgraphs' connections come: with the right to append, and no other. */
let subgraph: Kysely<unknown>;
beforeAll(async () => {
  database = await createTestDatabase({ template: MIGRATED });
  admin = openAdminDatabase<unknown>({ connection: database.connection, log: quietLog });
  subgraph = asRole('opeka_identity');
});
afterAll(async () => {
  await subgraph.destroy();
  await admin.destroy();
  await database.drop();
});

function asRole(role: string): Kysely<unknown> {
  return openDatabase<unknown>({
    connection: database.connection,
    schema: 'audit',
    role,
    applicationName: 'opeka-test',
    maxConnections: 20,
    log: quietLog,
  });
}

interface Event {
  readonly patientId: string;
  readonly occurredAt: string;
}

async function append(...events: readonly Event[]): Promise<void> {
  const full = events.map((event) => ({ ...event, action: 'READ', requestId: randomUUID() }));
  await sql`select audit.append(${JSON.stringify(full)}::jsonb)`.execute(subgraph);
}

async function monthOf(patientId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ partition: string }>`
    select tableoid::regclass::text as partition from audit.access_event
    where patient_id = ${patientId}::uuid order by occurred_at`.execute(admin);
  return rows.map(({ partition }) => partition);
}

describe('a month of the access log', () => {
  it('is made by the first event that happens in it, and ends with it in UTC', async () => {
    const patientId = randomUUID();
    await append(
      { patientId, occurredAt: '2031-01-31T23:59:59.999Z' },
      { patientId, occurredAt: '2031-02-01T00:00:00.000Z' },
      { patientId, occurredAt: '2031-02-01T02:59:59.999+03:00' },
    );
    expect(await monthOf(patientId)).toEqual([
      'audit.access_event_2031_01',
      'audit.access_event_2031_01',
      'audit.access_event_2031_02',
    ]);
  });

  it('is made once, however many want it at the same moment', async () => {
    const patientIds = Array.from({ length: 40 }, () => randomUUID());
    await Promise.all(
      patientIds.map((patientId) => append({ patientId, occurredAt: '2031-03-01T00:00:00Z' })),
    );
    const months = await Promise.all(patientIds.map(monthOf));
    expect(new Set(months.flat())).toEqual(new Set(['audit.access_event_2031_03']));
    expect(months.flat()).toHaveLength(40);
  });

  it('is append-only by itself, too', async () => {
    await append({ patientId: randomUUID(), occurredAt: '2031-04-01T00:00:00Z' });
    for (const change of [
      sql`update audit.access_event_2031_04 set event = '{}'`,
      sql`delete from audit.access_event_2031_04`,
      sql`truncate audit.access_event_2031_04`,
    ])
      await expect(change.execute(admin)).rejects.toThrow('append-only');
  });

  it('is out of every subgraph’s reach, as is whatever makes and drops months', async () => {
    await append({ patientId: randomUUID(), occurredAt: '2031-05-01T00:00:00Z' });
    for (const role of ['opeka_identity', 'opeka_consent']) {
      const pool = asRole(role);
      for (const act of [
        sql`select from audit.access_event`,
        sql`select from audit.access_event_2031_05`,
        sql`select from audit.chain_start`,
        sql`select audit.add_month('2031-06-01')`,
        sql`select audit.drop_month('2031-05-01')`,
      ])
        await expect(act.execute(pool)).rejects.toThrow('permission denied');
      await pool.destroy();
    }
  });

  it('answers a patient’s newest events from an index', async () => {
    const { rows } = await sql<Record<string, string>>`
      explain select * from audit.access_event where patient_id = ${randomUUID()}::uuid
        and occurred_at < '2031-02-15' order by occurred_at desc, sequence desc limit 20`.execute(admin);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).not.toMatch(/Sort|Seq Scan|2031_03/);
    expect(plan).toContain('Index Scan Backward using access_event_2031_01_pkey');
  });
});

describe('a log of which old months are dropped', () => {
  const NOW = Date.parse('2026-11-20T09:00:00Z');
  const [OLD, LONG, LATE] = [
    '00000000-0000-7000-8000-00000000000a',
    '00000000-0000-7000-8000-00000000000b',
    '00000000-0000-7000-8000-00000000000c',
  ] as const;
  let dropped: readonly DroppedMonth[];
  const told: string[] = [];

  beforeAll(async () => {
    const at = (occurredAt: string) => (patientId: string) => ({ patientId, occurredAt });
    const [january2023, october2023, november2023, december2023] = [
      at('2023-01-10T10:00:00Z'),
      at('2023-10-31T23:59:59Z'),
      at('2023-11-01T00:00:00Z'),
      at('2023-12-24T12:00:00Z'),
    ];
    await append(january2023(OLD), january2023(LONG), october2023(LONG));
    await append(november2023(LONG), december2023(LONG), december2023(LONG));
    // Requests around midnight: the one that began after it was written first.
    await append(november2023(LATE));
    await append(october2023(LATE), november2023(LATE));
    dropped = await retainAccessLog(admin, { months: 36, now: NOW }, ({ month }) => told.push(month));
  });

  it('keeps the months asked for, whole, and tells of every other as it goes', async () => {
    expect(dropped).toEqual([
      { month: '2023-01', events: 2 },
      { month: '2023-10', events: 2 },
    ]);
    expect(told).toEqual(['2023-01', '2023-10']);
    expect(await monthOf(LONG)).toEqual([
      'audit.access_event_2023_11',
      'audit.access_event_2023_12',
      'audit.access_event_2023_12',
    ]);
    expect(await monthOf(OLD)).toEqual([]);
  });

  it('has nothing to drop twice', async () => {
    expect(await retainAccessLog(admin, { months: 36, now: NOW }, () => undefined)).toEqual([]);
  });

  it('is whole, and goes on', async () => {
    expect(await verifyAuditChains(admin)).toMatchObject({ broken: null });
    await append(
      { patientId: OLD, occurredAt: '2026-11-20T09:00:00Z' },
      { patientId: LATE, occurredAt: '2026-11-20T09:00:00Z' },
    );
    expect(await verifyAuditChains(admin)).toMatchObject({ broken: null });
    const { rows } = await sql<{ sequence: bigint }>`
      select sequence from audit.access_event where patient_id = ${OLD}::uuid`.execute(admin);
    expect(rows).toEqual([{ sequence: 2n }]);
  });

  it.each([0, 35, 36.5])('is never kept for %d months only', async (months) => {
    await expect(retainAccessLog(admin, { months, now: NOW }, () => undefined)).rejects.toThrow('36 months');
  });

  it.each([
    [
      'the first event that is left taken out',
      `delete from audit.access_event where patient_id = '${LONG}' and sequence = 3`,
      { patientId: LONG, sequence: 4, fault: 'EVENT_MISSING' },
    ],
    [
      'the first event that is left put in the place of another',
      `update audit.access_event set previous_hash = 'x', hash = sha256('x' || convert_to(event::text, 'UTF8'))
        where patient_id = '${LONG}' and sequence = 3`,
      { patientId: LONG, sequence: 3, fault: 'LINK_BROKEN' },
    ],
    [
      'an event rewritten',
      `update audit.access_event set event = event || '{"action": "NOTHING"}'
        where patient_id = '${LONG}' and sequence = 5`,
      { patientId: LONG, sequence: 5, fault: 'EVENT_CHANGED' },
    ],
    [
      'an event rewritten that was written out of turn',
      `update audit.access_event set event = event || '{"action": "NOTHING"}'
        where patient_id = '${LATE}' and sequence = 1`,
      { patientId: LATE, sequence: 1, fault: 'EVENT_CHANGED' },
    ],
    [
      'all events removed that are left of a patient',
      `delete from audit.access_event where patient_id = '${LONG}'`,
      { patientId: LONG, sequence: 2, fault: 'HEAD_MISMATCH' },
    ],
    [
      'the note of where a chain starts removed',
      `delete from audit.chain_start where patient_id = '${LONG}'`,
      { patientId: LONG, sequence: 3, fault: 'EVENT_MISSING' },
    ],
  ])('shows %s', async (_, statement, broken) => {
    const rollback = new Error('tried');
    await expect(
      admin.transaction().execute(async (transaction) => {
        await sql`set local session_replication_role = replica`.execute(transaction);
        await sql`${sql.raw(statement)}`.execute(transaction);
        expect((await verifyAuditChains(transaction)).broken).toEqual(broken);
        throw rollback;
      }),
    ).rejects.toBe(rollback);
  });
});
