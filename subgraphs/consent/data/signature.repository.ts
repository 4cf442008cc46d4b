import type { Kysely } from 'kysely';
import { takeTurn } from '../../_platform/database/take-turn.ts';
import { groupRows } from '../../_platform/loaders.ts';
import type { Signature, SignatureCapacity, SignerDocument } from '../domain/signature.ts';
import type { NewSignature, PaperSigner, SignerDocumentKind } from '../domain/signing.ts';
import type { ConsentDatabase } from './tables.ts';

type Database = Kysely<ConsentDatabase>;

/** By consent, the first signature first. */
export async function findSignatures(
  db: Database,
  consentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Signature[]>> {
  const rows = await db
    .selectFrom('consent_signature as s')
    .leftJoin('paper_signer as p', (join) =>
      join.onRef('p.consent_id', '=', 's.consent_id').onRef('p.capacity', '=', 's.capacity'),
    )
    .select([
      's.consent_id',
      's.capacity',
      's.signed_at',
      's.signer_person_id',
      's.paper_number',
      's.identity_document_id',
      's.address',
      'p.full_name',
      'p.document_kind',
      'p.kinship',
    ])
    .where('s.consent_id', 'in', consentIds)
    .orderBy('s.signed_at')
    .orderBy('s.capacity')
    .execute();
  return groupRows(
    rows,
    ({ consent_id }) => consent_id,
    (row) => ({
      capacity: row.capacity,
      signedAt: row.signed_at,
      signerPersonId: row.signer_person_id,
      paperNumber: row.paper_number,
      signerName: row.full_name,
      kinship: row.kinship,
      address: row.address,
      document: documentOf(row),
    }),
  );
}

/** How the signer was identified; the document's number stays where it is. */
function documentOf({
  document_kind,
  identity_document_id,
}: {
  readonly document_kind: SignerDocumentKind | null;
  readonly identity_document_id: string | null;
}): SignerDocument {
  if (document_kind !== null) return document_kind;
  return identity_document_id === null ? 'NONE' : 'ON_RECORD';
}

/** Leaves a signature alone that stands in the same capacity already. */
export async function addSignature(
  db: Database,
  consentId: string,
  signature: NewSignature,
  signedAt: Date,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('consent_signature')
    .values({
      consent_id: consentId,
      capacity: signature.capacity,
      signer_person_id: signature.signerPersonId,
      representation_id: signature.representationId,
      signed_at: signedAt,
      paper_number: signature.paperNumber,
      recorded_by: signature.recordedBy,
      identity_document_id: signature.identityDocumentId ?? null,
      address: signature.address ?? null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n && signature.paperSigner)
    await addPaperSigner(db, consentId, signature.capacity, signature.paperSigner);
}

async function addPaperSigner(
  db: Database,
  consentId: string,
  capacity: SignatureCapacity,
  signer: PaperSigner,
): Promise<void> {
  await db
    .insertInto('paper_signer')
    .values({
      consent_id: consentId,
      capacity,
      full_name: signer.fullName,
      document_kind: signer.documentKind,
      document_number: signer.documentNumber,
      document_issuer: signer.documentIssuer,
      document_issued_on: signer.documentIssuedOn,
      kinship: signer.kinship,
    })
    .execute();
}

/**
 * Lets acts on one patient's consents happen one after the other, until the transaction ends: two signatures at once
 * would otherwise each see that there is no consent yet.
 */
export async function takePatientsTurn(transaction: Database, patientId: string): Promise<void> {
  await takeTurn(transaction, `consent/${patientId}`);
}
