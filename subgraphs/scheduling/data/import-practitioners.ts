import { sql, type Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { SchedulingDatabase } from './tables.ts';

type Database = Kysely<SchedulingDatabase>;

/** A business identifier: two practitioners with one of them in common are one. */
interface Identifier {
  /** The namespace, a URI. */
  readonly system: string;
  readonly value: string;
}

/** A specialist as another system describes them. */
export interface ImportedPractitioner {
  /** Names a specialist whom no identifier names; a new id where it is left out. */
  readonly id?: string | undefined;
  readonly family: string;
  readonly given: string;
  readonly prefix?: string | null | undefined;
  /** The first that is known names the specialist. */
  readonly identifiers: readonly Identifier[];
  /** Changes if and only if the description does. */
  readonly contentHash: string;
}

/** What became of an imported row. */
export interface ImportOutcome {
  /** `Practitioner.id`. */
  readonly id: string;
  readonly outcome: 'created' | 'updated' | 'unchanged';
}

/** The specialists whom rows may mean. */
interface Known {
  readonly idByIdentifier: Map<string, string>;
  readonly hashById: Map<string, string | null>;
}

/** So that two imports at once do not both create the same specialist. */
const IMPORT_LOCK = 7_016_730_011;

/**
 * Brings imported specialists up to date, all or none: found by any of their identifiers, changed only where the
 * content is another than the last time. Identifiers are added and never taken away.
 * @param db joins its transaction where there is one
 * @returns one outcome for each row, in their order; a row that repeats an earlier one is unchanged
 */
export async function upsertImportedPractitioners(
  db: Database,
  rows: readonly ImportedPractitioner[],
): Promise<readonly ImportOutcome[]> {
  if (db.isTransaction) return upsertAll(db, rows);
  return db.transaction().execute((transaction) => upsertAll(transaction, rows));
}

async function upsertAll(
  db: Database,
  rows: readonly ImportedPractitioner[],
): Promise<readonly ImportOutcome[]> {
  if (rows.length === 0) return [];
  await sql`select pg_advisory_xact_lock(${IMPORT_LOCK})`.execute(db);
  const known = await findKnown(db, rows);
  const outcomes: ImportOutcome[] = [];
  for (const row of rows) outcomes.push(await upsertOne(db, row, known));
  return outcomes;
}

async function upsertOne(db: Database, row: ImportedPractitioner, known: Known): Promise<ImportOutcome> {
  const existing = existingId(row, known);
  if (existing !== undefined && known.hashById.get(existing) === row.contentHash)
    return { id: existing, outcome: 'unchanged' };

  const id = existing ?? row.id ?? uuidv7();
  await writePractitioner(db, id, row, existing === undefined);
  await addIdentifiers(db, id, row.identifiers);
  known.hashById.set(id, row.contentHash);
  for (const identifier of row.identifiers) {
    const key = keyOf(identifier);
    if (!known.idByIdentifier.has(key)) known.idByIdentifier.set(key, id);
  }
  return { id, outcome: existing === undefined ? 'created' : 'updated' };
}

function existingId({ id, identifiers }: ImportedPractitioner, known: Known): string | undefined {
  for (const identifier of identifiers) {
    const named = known.idByIdentifier.get(keyOf(identifier));
    if (named !== undefined) return named;
  }
  return id !== undefined && known.hashById.has(id) ? id : undefined;
}

async function findKnown(db: Database, rows: readonly ImportedPractitioner[]): Promise<Known> {
  const identifiers = rows.flatMap((row) => row.identifiers);
  const systems = identifiers.map(({ system }) => system);
  const values = identifiers.map(({ value }) => value);
  const ids = rows.flatMap(({ id }) => id ?? []);
  const { rows: found } = await sql<{
    id: string;
    content_hash: string | null;
    system: string | null;
    value: string | null;
  }>`
    select p.id, p.content_hash, i.system, i.value
    from practitioner_identifier i join practitioner p on p.id = i.practitioner_id
    where (i.system, i.value) in (select * from unnest(${systems}::text[], ${values}::text[]))
    union all
    select id, content_hash, null, null from practitioner where id = any (${ids}::uuid[])`.execute(db);

  const known: Known = { idByIdentifier: new Map(), hashById: new Map() };
  for (const { id, content_hash, system, value } of found) {
    known.hashById.set(id, content_hash);
    if (system !== null && value !== null) known.idByIdentifier.set(keyOf({ system, value }), id);
  }
  return known;
}

async function writePractitioner(
  db: Database,
  id: string,
  { family, given, prefix = null, contentHash }: ImportedPractitioner,
  isNew: boolean,
): Promise<void> {
  const values = { family, given, prefix, content_hash: contentHash };
  if (isNew) {
    const row = { id, patronymic: null, ...values };
    await db.insertInto('practitioner').values(row).execute();
  } else {
    await db.updateTable('practitioner').set(values).where('id', '=', id).execute();
  }
}

/** An identifier that names another specialist already stays theirs. */
async function addIdentifiers(
  db: Database,
  practitionerId: string,
  identifiers: readonly Identifier[],
): Promise<void> {
  if (identifiers.length === 0) return;
  await db
    .insertInto('practitioner_identifier')
    .values(identifiers.map(({ system, value }) => ({ practitioner_id: practitionerId, system, value })))
    .onConflict((conflict) => conflict.columns(['system', 'value']).doNothing())
    .execute();
}

function keyOf({ system, value }: Identifier): string {
  return JSON.stringify([system, value]);
}
