import { sql, type Kysely, type Updateable } from 'kysely';
import type { WantedChange } from '../domain/representation-changes.ts';
import type { Representation } from '../domain/representation.ts';
import { representationsWhere } from './representation.repository.ts';
import type { IdentityDatabase, RepresentationRequestTable, RepresentationTable } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

/**
 * Lets acts on one patient's representations and legal status happen one after the other, until the transaction ends.
 * The policy has been asked before, so that the id is one.
 */
export async function takePatientsTurn(transaction: Database, patientId: string): Promise<void> {
  await transaction.selectFrom('person').select('id').where('id', '=', patientId).forNoKeyUpdate().execute();
}

/** The turn of the patient whom a representation is of. */
export async function takeRepresentationsTurn(transaction: Database, id: string): Promise<void> {
  await transaction
    .selectFrom('person')
    .select('id')
    .where('id', '=', (represented) =>
      represented.selectFrom('representation').select('patient_id').where('id', '=', id),
    )
    .forNoKeyUpdate()
    .execute();
}

/** Representations of a patient, of one kind, that nobody has revoked. */
export async function findUnrevoked(
  db: Database,
  { patientId, kind }: Pick<Representation, 'patientId' | 'kind'>,
): Promise<readonly Representation[]> {
  return representationsWhere(
    db,
    sql`r.patient_id = ${patientId} and r.kind = ${kind} and r.revoked_at is null`,
  );
}

/** Who changes a representation when. */
export interface Change {
  readonly personId: string;
  readonly at: Date;
}

/** Leaves the row as the change wants it; history is another table's. */
export async function changeRepresentation(
  db: Database,
  id: string,
  wanted: WantedChange,
  change: Change,
): Promise<void> {
  await db.updateTable('representation').set(columnsOf(wanted, change)).where('id', '=', id).execute();
}

/** Ends a representation for good, as its patient's capacity has changed. */
export async function endForGood(db: Database, id: string, at: Date): Promise<void> {
  await db.updateTable('representation').set({ ended_at: at }).where('id', '=', id).execute();
}

function columnsOf(wanted: WantedChange, { personId, at }: Change): Updateable<RepresentationTable> {
  switch (wanted.change) {
    case 'VERIFIED':
      return { verified_by: personId, verified_at: at };
    case 'SUSPENDED':
      return { suspended_at: at };
    case 'RESUMED':
      return { suspended_at: null };
    case 'REVOKED':
      return { revoked_at: at };
    case 'ENDED':
      return { valid_through: wanted.lastDay };
  }
}

export async function findRepresentationRequest(
  db: Database,
  accountId: string,
  idempotencyKey: string,
): Promise<RepresentationRequestTable | undefined> {
  return db
    .selectFrom('representation_request')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
}

/** @returns false where the account has used the key meanwhile, for another patient */
export async function addRepresentationRequest(
  db: Database,
  request: RepresentationRequestTable,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('representation_request')
    .values(request)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Accounts of people as persons, not as somebody's staff. */
export async function findPersonalAccounts(
  db: Database,
  personIds: readonly string[],
): Promise<readonly { readonly id: string; readonly personId: string | null }[]> {
  if (personIds.length === 0) return [];
  return db
    .selectFrom('account')
    .select(['id', 'person_id as personId'])
    .where('person_id', 'in', personIds)
    .where('role', '=', 'PERSON')
    .orderBy('id')
    .execute();
}
