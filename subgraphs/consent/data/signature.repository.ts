import { sql, type Kysely } from 'kysely';
import { groupRows } from '../../_platform/loaders.ts';
import type { Signature } from '../domain/signature.ts';
import type { NewSignature } from '../domain/signing.ts';
import type { ConsentDatabase, SigningRequestTable } from './tables.ts';

type Database = Kysely<ConsentDatabase>;

/** By consent, the first signature first. */
export async function findSignatures(
  db: Database,
  consentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Signature[]>> {
  const rows = await db
    .selectFrom('consent_signature')
    .select(['consent_id', 'capacity', 'signed_at', 'paper_number'])
    .where('consent_id', 'in', consentIds)
    .orderBy('signed_at')
    .orderBy('capacity')
    .execute();
  return groupRows(
    rows,
    ({ consent_id }) => consent_id,
    ({ capacity, signed_at, paper_number }) => ({
      capacity,
      signedAt: signed_at,
      paperNumber: paper_number,
    }),
  );
}

/** Leaves a signature alone that stands in the same capacity already. */
export async function addSignature(
  db: Database,
  consentId: string,
  signature: NewSignature,
  signedAt: Date,
): Promise<void> {
  await db
    .insertInto('consent_signature')
    .values({
      consent_id: consentId,
      capacity: signature.capacity,
      signer_person_id: signature.signerPersonId,
      representation_id: signature.representationId,
      signed_at: signedAt,
      paper_number: signature.paperNumber,
      recorded_by: signature.recordedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Lets acts on one patient's consents happen one after the other, until the transaction ends: two signatures at once
 * would otherwise each see that there is no consent yet.
 */
export async function takeTurn(transaction: Database, patientId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`consent/${patientId}`}, 0))`.execute(
    transaction,
  );
}

export async function findSigningRequest(
  db: Database,
  accountId: string,
  idempotencyKey: string,
): Promise<SigningRequestTable | undefined> {
  return db
    .selectFrom('signing_request')
    .selectAll()
    .where('account_id', '=', accountId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
}

/** @returns false where the account has used the key meanwhile, for another patient */
export async function addSigningRequest(db: Database, request: SigningRequestTable): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('signing_request')
    .values(request)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
