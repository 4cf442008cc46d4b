import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { ConnectionOptions } from '../subgraphs/_platform/database/connection.ts';
import { openAdminDatabase, openDatabase } from '../subgraphs/_platform/database/open-database.ts';
import { openDatabaseServer } from '../subgraphs/_platform/database/open-server.ts';
import { prepareDatabase } from '../subgraphs/prepare-database.ts';

/** A patient whose data somebody looks at twice a week, for as long as the log is kept at least. */
const EVENTS_OF_A_PATIENT = 300;
const MONTHS = Array.from({ length: 36 }, (_, index) => new Date(Date.UTC(2024, index)));
const PATIENTS_ASKED = 200;

const log = { info: () => undefined, warn: () => undefined };
type Database = Kysely<unknown>;

/** What is asked of the log, about one patient each. */
const STATEMENTS: readonly {
  readonly title: string;
  readonly role: string;
  readonly about: (patient: RawBuilder<string>) => RawBuilder<unknown>;
}[] = [
  {
    title: 'newest page',
    role: 'opeka_consent',
    about: (patient) => sql`select * from audit.read_events(${patient}, 21)`,
  },
  {
    title: 'newest page of a class',
    role: 'opeka_consent',
    about: (patient) => sql`select * from audit.read_events(${patient}, 21, of_class => 'CONSENT')`,
  },
  {
    title: 'page of one month',
    role: 'opeka_consent',
    about: (patient) => sql`
      select * from audit.read_events(${patient}, 21, from_at => '2025-03-01Z', until_at => '2025-04-01Z')`,
  },
  {
    title: 'total',
    role: 'opeka_consent',
    about: (patient) => sql`select audit.count_events(${patient})`,
  },
  {
    title: 'five events appended',
    role: 'opeka_identity',
    about: (patient) => sql`
      select audit.append((
        select jsonb_agg(event || jsonb_build_object('patientId', ${patient}, 'occurredAt', '2026-12-30T12:00:00Z'))
        from (${eventOf(sql`n`)} from generate_series(1, 5) as n) as e (event)
      ))`,
  },
];

/**
 * Whether a patient's log stays as quick to read and to append to while the log of all patients grows: medians over as
 * many patients, at each size of the log.
 * @param sizes events in the whole log, smallest first
 */
export async function measureAccessLogGrowth(sizes: readonly number[]): Promise<void> {
  const stops: (() => Promise<unknown>)[] = [];
  try {
    const dataDirectory = await mkdtemp(join(tmpdir(), 'opeka-access-log-'));
    stops.push(() => rm(dataDirectory, { recursive: true, force: true }));
    const server = await openDatabaseServer({ databaseUrl: null, dataDirectory, log });
    stops.push(() => server.stop());
    await prepareDatabase(server.connection, log);
    const admin = openAdminDatabase<unknown>({ connection: server.connection, log });
    stops.push(() => admin.destroy());

    const medians = new Map<string, number[]>(STATEMENTS.map(({ title }) => [title, []]));
    for (const size of sizes) {
      const seconds = await fill(admin, size);
      const bytes = await sizeInBytes(admin);
      console.log(
        `${count(size)} events: ${(bytes / 2 ** 30).toFixed(1)} GiB, written in ${seconds.toFixed(0)} s`,
      );
      for (const { title, role, about } of STATEMENTS)
        medians.get(title)?.push(await medianMs(server.connection, role, about));
    }
    console.log(
      `\n${'median ms'.padEnd(24)}${sizes.map((size) => count(size).padStart(13)).join('')}${'ratio'.padStart(9)}`,
    );
    for (const [title, values] of medians) {
      const ratio = (values.at(-1) ?? 0) / (values[0] ?? 1);
      const cells = values.map((value) => value.toFixed(2).padStart(13)).join('');
      console.log(`${title.padEnd(24)}${cells}${`${ratio.toFixed(2)}×`.padStart(9)}`);
    }
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/** Writes the log anew, all patients mixed as they are when time goes by. @returns how long it took, in seconds */
async function fill(admin: Database, size: number): Promise<number> {
  const start = performance.now();
  const patients = Math.max(PATIENTS_ASKED, Math.round(size / EVENTS_OF_A_PATIENT));
  const inMonth = Math.round(size / MONTHS.length);
  for (const [index, month] of MONTHS.entries()) {
    const { rows } = await sql<{ readonly name: string }>`
      select audit.partition_of(${month.toISOString().slice(0, 10)}::date) as name`.execute(admin);
    await sql`drop table if exists ${sql.id('audit', rows[0]?.name ?? '')}`.execute(admin);
    await sql`select audit.add_month(${month.toISOString().slice(0, 10)}::date)`.execute(admin);
    await sql`
      insert into audit.access_event (patient_id, sequence, occurred_at, event, previous_hash, hash)
      select ${patientNumbered(sql`n % ${sql.lit(patients)}`)}, n,
        ${month.toISOString()}::timestamptz + (n - ${index * inMonth}::int) * (interval '28 days' / ${inMonth}::int),
        (${eventOf(sql`n`)}), sha256(n::text::bytea), sha256((n + 1)::text::bytea)
      from generate_series(${index * inMonth}::int, ${(index + 1) * inMonth - 1}::int) as n`.execute(admin);
  }
  await sql`truncate audit.chain_head`.execute(admin);
  await sql`
    insert into audit.chain_head (patient_id, sequence, hash)
    select ${patientNumbered(sql`n`)}, ${size}::int, sha256(n::text::bytea)
    from generate_series(0, ${patients - 1}::int) as n`.execute(admin);
  await sql`vacuum analyze audit.access_event, audit.chain_head`.execute(admin);
  return (performance.now() - start) / 1000;
}

function patientNumbered(number: RawBuilder<unknown>): RawBuilder<string> {
  return sql`md5((${number})::text)::uuid`;
}

/** Of the shape and length of an event of the Dashboard; every fourth is about consents. */
function eventOf(number: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select jsonb_build_object(
    'patientId', md5(${number}::text)::uuid, 'occurredAt', '2025-03-04T05:06:07.890Z', 'subgraph', 'lab-results',
    'requestId', md5(${number}::text)::uuid, 'operationName', 'Dashboard', 'clientId', 'demo-portal',
    'accountId', md5(${number}::text)::uuid, 'personId', md5(${number}::text)::uuid, 'organizationId', null,
    'role', 'PERSON', 'action', 'READ', 'permitted', true, 'basisType', 'SELF', 'basisId', md5(${number}::text)::uuid,
    'purpose', 'PATRQT', 'reason', null,
    'dataClasses', jsonb_build_array(case ${number} % 4 when 0 then 'CONSENT' else 'RESULT' end),
    'coordinates', '["Observation.code", "Observation.value", "DiagnosticReport.issued", "Patient.results"]'::jsonb
  )`;
}

async function sizeInBytes(admin: Database): Promise<number> {
  const { rows } = await sql<{ bytes: number }>`
    select sum(pg_total_relation_size(relid))::float8 as bytes from pg_partition_tree('audit.access_event')`.execute(
    admin,
  );
  return rows[0]?.bytes ?? 0;
}

/** On one connection, with the rights that the subgraph has; the first round over the patients is not counted. */
async function medianMs(
  connection: ConnectionOptions,
  role: string,
  about: (patient: RawBuilder<string>) => RawBuilder<unknown>,
): Promise<number> {
  const db = openDatabase<unknown>({
    connection,
    schema: 'audit',
    role,
    applicationName: 'opeka-bench',
    maxConnections: 1,
    log,
  });
  try {
    const times: number[] = [];
    for (let index = -PATIENTS_ASKED; index < PATIENTS_ASKED; index += 1) {
      const statement = about(patientNumbered(sql`${(index + PATIENTS_ASKED) % PATIENTS_ASKED}::int`));
      const start = performance.now();
      await statement.execute(db);
      if (index >= 0) times.push(performance.now() - start);
    }
    return times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
  } finally {
    await db.destroy();
  }
}

function count(events: number): string {
  return events.toLocaleString('en');
}
