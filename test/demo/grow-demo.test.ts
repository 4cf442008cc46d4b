import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { growDemo, type CrowdCounts } from '../../demo/grow-demo.ts';
import { openAdminDatabase } from '../../subgraphs/_platform/database/open-database.ts';
import { createTestDatabase, quietLog, type TestDatabase } from '../support/database.ts';
import { DEMO } from '../support/demo.ts';
import { MIGRATED } from '../support/subgraph.ts';

let database: TestDatabase;
let admin: Kysely<unknown>;
beforeAll(async () => {
  database = await createTestDatabase({ template: DEMO });
  admin = openAdminDatabase<unknown>({ connection: database.connection, log: quietLog });
});
afterAll(async () => {
  await admin.destroy();
  await database.drop();
});

async function grow(
  patients: number,
  connection = database.connection,
): Promise<{ readonly added: CrowdCounts; readonly progress: readonly number[] }> {
  const progress: number[] = [];
  const onProgress = (done: number) => progress.push(done);
  return { added: await growDemo(connection, { patients, log: quietLog, onProgress }), progress };
}

/** One number asked of the database. */
async function count(question: string): Promise<number> {
  const { rows } = await sql<{ answer: number }>`${sql.raw(`select (${question})::int as answer`)}`.execute(
    admin,
  );
  return rows[0]?.answer ?? NaN;
}

const TABLES = [
  'identity.person',
  'identity.representation',
  'consent.consent_signature',
  'lab_results.observation',
  'scheduling.appointment',
  'claims.claim_event',
] as const;

/** Everything in the tables that the crowd goes into, in few letters. */
async function fingerprint(db: Kysely<unknown>): Promise<string> {
  const hash = createHash('sha256');
  for (const table of TABLES) {
    const { rows } = await sql<{ text: string }>`
      select string_agg(row::text, e'\n' order by row::text collate "C") as text
      from ${sql.table(table)} as row`.execute(db);
    hash.update(rows[0]?.text ?? '');
  }
  return hash.digest('hex');
}

describe('a larger demo', () => {
  it('has as many more patients as were asked for, in batches', async () => {
    const patientsBefore = await count('select count(*) from identity.policy_patient');
    const { added, progress } = await grow(700);
    expect(progress).toEqual([500, 700]);
    expect(added.patients).toBe(700);
    expect(await count('select count(*) from identity.policy_patient')).toBe(patientsBefore + 700);
    expect(added.reports).toBeGreaterThan(1_000);
    expect(added.appointments).toBeGreaterThan(150);
    expect(added.coverages).toBeGreaterThan(20);
  });

  it('adds nothing the second time, and the difference when it is to be larger', async () => {
    const before = await fingerprint(admin);
    expect((await grow(700)).added).toEqual({
      patients: 0,
      representations: 0,
      consents: 0,
      reports: 0,
      observations: 0,
      appointments: 0,
      coverages: 0,
      claims: 0,
    });
    expect((await grow(300)).added.patients).toBe(0);
    expect(await fingerprint(admin)).toBe(before);
    expect((await grow(730)).added.patients).toBe(30);
  });

  it('is the same one whether it grew at once or by and by', async () => {
    const another = await createTestDatabase({ template: DEMO });
    const anotherAdmin = openAdminDatabase<unknown>({ connection: another.connection, log: quietLog });
    try {
      expect((await grow(730, another.connection)).added.patients).toBe(730);
      expect(await fingerprint(anotherAdmin)).toBe(await fingerprint(admin));
    } finally {
      await anotherAdmin.destroy();
      await another.drop();
    }
  });

  it('refuses a database without the demo', async () => {
    const empty = await createTestDatabase({ template: MIGRATED });
    try {
      await expect(grow(10, empty.connection)).rejects.toThrow('does not hold the demo');
    } finally {
      await empty.drop();
    }
  });

  it('writes a batch as a whole or not at all', async () => {
    const broken = await createTestDatabase({ template: DEMO });
    const brokenAdmin = openAdminDatabase<unknown>({ connection: broken.connection, log: quietLog });
    try {
      await sql`alter table claims.coverage add check (number !~ '^C[KM]')`.execute(brokenAdmin);
      const before = await fingerprint(brokenAdmin);
      await expect(grow(500, broken.connection)).rejects.toThrow(/coverage/);
      expect(await fingerprint(brokenAdmin)).toBe(before);
    } finally {
      await brokenAdmin.destroy();
      await broken.drop();
    }
  });
});

const CROWD = `email like 'crowd-%' or phone like '+7901%'`;

describe('the crowd', () => {
  it('speaks Russian, children with their father’s name', async () => {
    expect(
      await count(`select count(*) from identity.person where (${CROWD})
      and (family !~ '^[А-ЯЁ][а-яё]+$' or given !~ '^[А-ЯЁ][а-яё]+$' or patronymic !~ '(ович|евич|овна|евна)$')`),
    ).toBe(0);
    const { rows } = await sql<{ child: string; father: string }>`
      select distinct c.family || ' ' || c.patronymic as child, f.family || ' ' || f.given as father
      from identity.representation r join identity.person c on c.id = r.patient_id
      join identity.person f on f.id = r.representative_id and f.sex = 'MALE'
      where f.phone like '+7901%' and r.kind = 'PARENT'`.execute(admin);
    expect(rows.length).toBeGreaterThan(50);
    for (const { child, father } of rows) {
      const [family = '', patronymic = ''] = child.split(' ');
      const [fathersFamily = '', given = ''] = father.split(' ');
      expect(family.startsWith(fathersFamily)).toBe(true);
      expect(patronymic.slice(0, 2)).toBe(given.replace('ё', 'е').slice(0, 2));
    }
  });

  it('has a verified parent for every child, and some rights that are not in force', async () => {
    const children = `select id from identity.person where birth_date > '2008-11-20' and
      id in (select person_id from identity.patient_registration)`;
    expect(
      await count(`select count(*) from (${children}) c where not exists (
        select from identity.representation r where r.patient_id = c.id and r.verified_at is not null
          and r.revoked_at is null and r.suspended_at is null)`),
    ).toBe(0);
    for (const condition of ['revoked_at is not null', 'verified_at is null', `valid_through < '2026-11-20'`])
      expect(await count(`select count(*) from identity.representation where ${condition}`)).toBeGreaterThan(
        0,
      );
  });

  it('has signed as its age asks for, but for a few', async () => {
    const signed = (band: string, by: string) =>
      count(`select count(*) from consent.policy_processing_consent c
        join identity.person p on p.id = c.patient_id where ${band} and ${by}`);
    const under15 = `p.birth_date > '2011-11-20'`;
    const minor15 = `p.birth_date between '2008-11-21' and '2011-11-20'`;
    const adult = `p.birth_date <= '2008-11-20' and p.legal_capacity = 'FULL'`;
    expect(await signed(under15, 'not signed_by_representative')).toBe(0);
    expect(await signed(under15, 'signed_by_patient')).toBe(0);
    expect(await signed(adult, 'not signed_by_patient')).toBe(0);
    expect(await signed(minor15, 'signed_by_patient and signed_by_representative')).toBeGreaterThan(20);
    expect(await signed(minor15, 'signed_by_patient <> signed_by_representative')).toBeGreaterThan(0);
  });

  it('has results that are mostly ordinary, some restricted, some unlabelled', async () => {
    const all = await count('select count(*) from lab_results.diagnostic_report');
    const ordinary = await count(
      `select count(*) from lab_results.diagnostic_report where security_labels = '{N}'`,
    );
    expect(ordinary / all).toBeGreaterThan(0.75);
    expect(ordinary / all).toBeLessThan(0.95);
    expect(
      await count(`select count(*) from lab_results.diagnostic_report where security_labels = '{}'`),
    ).toBeGreaterThan(10);
  });

  it('leaves a good part of every specialist’s timetable free', async () => {
    expect(
      await count(`select min(free) from (
        select s.practitioner_id, count(*) filter (where a.id is null) * 100 / count(*) as free
        from scheduling.slot s left join scheduling.appointment a on a.slot_id = s.id and a.status <> 'CANCELLED'
        group by 1) as specialist`),
    ).toBeGreaterThan(40);
  });

  it('tells each record number once', async () => {
    expect(await count(`select count(*) - count(distinct value) from identity.person_identifier`)).toBe(0);
  });
});
