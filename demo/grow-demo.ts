import { sql, type Kysely, type Transaction } from 'kysely';
import type { ConnectionOptions } from '../subgraphs/_platform/database/connection.ts';
import type { DatabaseLog } from '../subgraphs/_platform/database/database-log.ts';
import { inSchema } from '../subgraphs/_platform/database/in-schema.ts';
import { openAdminDatabase } from '../subgraphs/_platform/database/open-database.ts';
import type { ClaimsDatabase } from '../subgraphs/claims/data/tables.ts';
import type { ConsentDatabase } from '../subgraphs/consent/data/tables.ts';
import { insertRepresentations } from '../subgraphs/identity/data/representation-record.repository.ts';
import type { IdentityDatabase } from '../subgraphs/identity/data/tables.ts';
import type { LabResultsDatabase } from '../subgraphs/lab-results/data/tables.ts';
import type { SchedulingDatabase } from '../subgraphs/scheduling/data/tables.ts';
import { crowdInsurance } from './crowd-insurance.ts';
import { crowdMember, type CrowdMember } from './crowd-people.ts';
import { crowdReports } from './crowd-results.ts';
import { readCrowdTimetable, seedCrowdVisits, type CrowdTimetable } from './crowd-visits.ts';
import type { DemoCalendar } from './demo-calendar.ts';
import { seedInsurance } from './seed-claims.ts';
import { readDemoCalendar, seedSignatures } from './seed-consent.ts';
import { seedPeople } from './seed-identity.ts';
import { seedReports } from './seed-lab-results.ts';
import { SPECIALISTS } from './seed-scheduling.ts';

/** Rows that a run has added. */
export interface CrowdCounts {
  readonly patients: number;
  readonly representations: number;
  readonly consents: number;
  readonly reports: number;
  readonly observations: number;
  readonly appointments: number;
  readonly coverages: number;
  readonly claims: number;
}

export interface GrowthOptions {
  /** How many of the crowd there shall be; whoever is there already stays as they are. */
  readonly patients: number;
  readonly log: DatabaseLog;
  /** Called after each batch, with how many of the crowd are there. */
  readonly onProgress: (patients: number) => void;
}

const PATIENTS_PER_BATCH = 500;
const NOTHING: CrowdCounts = {
  patients: 0,
  representations: 0,
  consents: 0,
  reports: 0,
  observations: 0,
  appointments: 0,
  coverages: 0,
  claims: 0,
};

/**
 * Adds the crowd to a database that holds the demo: the same people every time, told from the day on which the demo was
 * set up. Each batch is written as a whole or not at all; a run that was interrupted is gone on with by the next.
 * @throws {Error} where there is no demo
 */
export async function growDemo(
  connection: ConnectionOptions,
  { patients, log, onProgress }: GrowthOptions,
): Promise<CrowdCounts> {
  const admin = openAdminDatabase<unknown>({ connection, log });
  try {
    const { calendar, timetable } = await admin.transaction().execute(readStory);
    let added = NOTHING;
    for (let first = 0; first < patients; first += PATIENTS_PER_BATCH) {
      const end = Math.min(first + PATIENTS_PER_BATCH, patients);
      const indexes = Array.from({ length: end - first }, (_, offset) => first + offset);
      const batch = await admin
        .transaction()
        .execute((transaction) => seedBatch(transaction, indexes, calendar, timetable));
      added = sumOf(added, batch);
      onProgress(end);
    }
    // Plans made for a small demo would serve a large one badly.
    if (added.patients > 0) await sql`analyze`.execute(admin);
    return added;
  } finally {
    await admin.destroy();
  }
}

interface Story {
  readonly calendar: DemoCalendar;
  readonly timetable: CrowdTimetable;
}

async function readStory(transaction: Transaction<unknown>): Promise<Story> {
  const calendar = await readDemoCalendar(await inSchema<ConsentDatabase>(transaction, 'consent'));
  if (calendar === null) throw new Error('This database does not hold the demo.');
  const scheduling = await inSchema<SchedulingDatabase>(transaction, 'scheduling');
  const specialists = SPECIALISTS.map(({ key }) => key);
  return { calendar, timetable: await readCrowdTimetable(scheduling, specialists) };
}

const CROWD_LOCK = 7_016_730_102;

async function seedBatch(
  transaction: Transaction<unknown>,
  indexes: readonly number[],
  calendar: DemoCalendar,
  timetable: CrowdTimetable,
): Promise<CrowdCounts> {
  await sql`select pg_advisory_xact_lock(${CROWD_LOCK})`.execute(transaction);
  const identity = await inSchema<IdentityDatabase>(transaction, 'identity');
  const members = await missingOf(
    identity,
    indexes.map((index) => crowdMember(index, calendar)),
  );
  if (members.length === 0) return NOTHING;

  const representations = members.flatMap((member) => member.representations);
  const people = members.map(({ person }) => person);
  await seedPeople(identity, people, calendar);
  await insertRepresentations(identity, representations);

  const signatures = members.flatMap((member) => member.signatures ?? []);
  await seedSignatures(await inSchema<ConsentDatabase>(transaction, 'consent'), signatures, calendar);

  const reports = people.flatMap(({ key }) => crowdReports(key));
  await seedReports(await inSchema<LabResultsDatabase>(transaction, 'lab_results'), reports, calendar);

  const insured = members.flatMap(({ index, person, isAdult }) =>
    isAdult ? (crowdInsurance(index, person.key) ?? []) : [],
  );
  const coverages = insured.map(({ coverage }) => coverage);
  const claims = insured.flatMap(({ claim }) => claim ?? []);
  await seedInsurance(await inSchema<ClaimsDatabase>(transaction, 'claims'), coverages, claims, calendar);

  const scheduling = await inSchema<SchedulingDatabase>(transaction, 'scheduling');
  return {
    patients: members.length,
    representations: representations.length,
    consents: signatures.length,
    reports: reports.length,
    observations: reports.reduce((sum, { panel }) => sum + panel.items.length, 0),
    appointments: await seedCrowdVisits(scheduling, members, timetable, calendar),
    coverages: coverages.length,
    claims: claims.length,
  };
}

async function missingOf(
  db: Kysely<IdentityDatabase>,
  members: readonly CrowdMember[],
): Promise<readonly CrowdMember[]> {
  const ids = members.map(({ person }) => person.id);
  const found = await db.selectFrom('person').select('id').where('id', 'in', ids).execute();
  const present = new Set(found.map(({ id }) => id));
  return members.filter(({ person }) => !present.has(person.id));
}

function sumOf(left: CrowdCounts, right: CrowdCounts): CrowdCounts {
  return {
    patients: left.patients + right.patients,
    representations: left.representations + right.representations,
    consents: left.consents + right.consents,
    reports: left.reports + right.reports,
    observations: left.observations + right.observations,
    appointments: left.appointments + right.appointments,
    coverages: left.coverages + right.coverages,
    claims: left.claims + right.claims,
  };
}
