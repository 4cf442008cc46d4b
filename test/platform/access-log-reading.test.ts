import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../subgraphs/_platform/database/open-database.ts';
import { createTestDatabase, quietLog, type TestDatabase } from '../support/database.ts';
import { MIGRATED } from '../support/subgraph.ts';

const PATIENT = '00000000-0000-7000-8000-000000000001';
const OTHER = '00000000-0000-7000-8000-000000000002';
const MOTHER = '00000000-0000-7000-8000-0000000000aa';
const HER_ACCOUNT = '00000000-0000-7000-8000-0000000000ab';
const DOCTOR = '00000000-0000-7000-8000-0000000000ba';

let database: TestDatabase;
let consent: Kysely<unknown>;
beforeAll(async () => {
  database = await createTestDatabase({ template: MIGRATED });
  consent = openAs('opeka_consent');
  const seen = (at: string, more: object = {}) => ({
    patientId: PATIENT,
    occurredAt: at,
    accountId: HER_ACCOUNT,
    personId: MOTHER,
    action: 'READ',
    permitted: true,
    dataClasses: ['DEMOGRAPHICS'],
    ...more,
  });
  const events = [
    seen('2026-09-30T21:00:00Z'),
    seen('2026-10-31T23:59:59.999Z', { dataClasses: ['DEMOGRAPHICS', 'RESULT'] }),
    seen('2026-11-01T00:00:00Z', { accountId: null, personId: DOCTOR, permitted: false }),
    seen('2026-11-01T00:00:00Z', { action: 'BLOCK_PORTAL', dataClasses: ['CONSENT'] }),
    seen('2026-11-20T09:00:00Z'),
    seen('2026-11-20T09:00:00Z', { patientId: OTHER }),
  ];
  await sql`select audit.append(${JSON.stringify(events)}::jsonb)`.execute(consent);
});
afterAll(async () => {
  await consent.destroy();
  await database.drop();
});

function openAs(role: string): Kysely<unknown> {
  return openDatabase<unknown>({
    connection: database.connection,
    schema: role.replace('opeka_', ''),
    role,
    applicationName: 'opeka-test',
    log: quietLog,
  });
}

const noCondition = sql`of_class => null`;

/** Which of the patient's events these conditions leave, newest first; their count is checked along. */
async function read(conditions = noCondition): Promise<readonly number[]> {
  const { rows } = await sql<{ sequence: bigint; count: bigint }>`
    select sequence, audit.count_events(${PATIENT}, ${conditions}) as count
    from audit.read_events(${PATIENT}, 100, ${conditions})`.execute(consent);
  for (const { count } of rows) expect(Number(count)).toBe(rows.length);
  return rows.map(({ sequence }) => Number(sequence));
}

describe('a patient’s events', () => {
  it('are read newest first, and nobody else’s with them', async () => {
    expect(await read()).toEqual([5, 4, 3, 2, 1]);
  });

  it.each([
    ['an account', sql`by_account => ${HER_ACCOUNT}::uuid`, [5, 4, 2, 1]],
    ['a person', sql`by_person => ${DOCTOR}::uuid`, [3]],
    ['a data class', sql`of_class => 'RESULT'`, [2]],
    ['an action', sql`of_action => 'BLOCK_PORTAL'`, [4]],
    ['what was permitted', sql`that_permitted => true`, [5, 4, 2, 1]],
    ['what was denied', sql`that_permitted => false`, [3]],
    ['an instant on, included', sql`from_at => '2026-11-01T00:00:00Z'`, [5, 4, 3]],
    ['the time before an instant', sql`until_at => '2026-11-01T00:00:00Z'`, [2, 1]],
    [
      'several conditions at once',
      sql`by_person => ${MOTHER}::uuid, from_at => '2026-10-01', until_at => '2026-11-10', of_class => 'DEMOGRAPHICS'`,
      [2],
    ],
    ['a person whom there is not', sql`by_person => ${OTHER}::uuid`, []],
  ])('can be narrowed to %s', async (_, conditions, expected) => {
    expect(await read(conditions)).toEqual(expected);
  });

  it('come page by page, without a gap or a repetition even within one moment', async () => {
    const pages: number[][] = [];
    let after: { occurred_at: Date | null; sequence: bigint | null } = { occurred_at: null, sequence: null };
    for (;;) {
      const { rows } = await sql<{ occurred_at: Date; sequence: bigint }>`
        select * from audit.read_events(${PATIENT}, 2, ${after.occurred_at}, ${after.sequence})`.execute(
        consent,
      );
      const last = rows.at(-1);
      if (!last) break;
      pages.push(rows.map(({ sequence }) => Number(sequence)));
      after = last;
    }
    expect(pages).toEqual([[5, 4], [3, 2], [1]]);
  });

  it('are read by the subgraph that shows them, and by no other', async () => {
    for (const role of ['opeka_identity', 'opeka_lab_results', 'opeka_facts']) {
      const pool = openAs(role);
      for (const reading of [
        sql`select from audit.read_events(${PATIENT}, 1)`,
        sql`select audit.count_events(${PATIENT})`,
      ])
        await expect(reading.execute(pool)).rejects.toThrow('permission denied');
      await pool.destroy();
    }
  });
});
