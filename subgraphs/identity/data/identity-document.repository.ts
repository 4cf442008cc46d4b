import { sql, type Kysely } from 'kysely';
import { v7 as newId } from 'uuid';
import { takeTurn } from '../../_platform/database/take-turn.ts';
import { documentKey, type IdentityDocument } from '../domain/identity-document.ts';
import type { IdentityDocumentKind } from '../domain/patient.ts';
import { findDocuments } from './patient.repository.ts';
import type { IdentityDatabase } from './tables.ts';

type Database = Kysely<IdentityDatabase>;

/** A document of which reception knows that it is its holder's. */
export interface DocumentToRecord {
  readonly personId: string;
  readonly kind: IdentityDocumentKind;
  readonly number: string;
  readonly issuer: string | null;
  readonly issuedOn: string | null;
  /** Who has seen it; persons, not accounts. */
  readonly recordedBy: string | null;
  readonly organizationId: string | null;
  readonly recordedAt: Date;
  /** Under which call it was recorded, where it was one of its own. */
  readonly request?: DocumentRequest;
}

export interface DocumentRequest {
  readonly accountId: string;
  readonly idempotencyKey: string;
  readonly requestHash: string;
}

/** One act after the other on the documents of one person. Taken after the turn of their number, never before. */
export async function takeDocumentsTurn(transaction: Database, personId: string): Promise<void> {
  await takeTurn(transaction, `identity/documents-of/${personId}`);
}

/** Whatever is on record of somebody, the superseded too. */
export async function findDocumentsOf(db: Database, personId: string): Promise<readonly IdentityDocument[]> {
  return (await findDocuments(db, [personId])).get(personId) ?? [];
}

/** Ids of those on record under a document that is no passport, be it one of theirs that was replaced. */
export async function findHoldersOf(
  db: Database,
  kind: Exclude<IdentityDocumentKind, 'PASSPORT'>,
  number: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ person_id: string }>`
    select distinct d.person_id from identity_document d
    where d.kind = ${kind}
      and regexp_replace(upper(d.number collate "ru-RU-x-icu"), '[^0-9A-ZА-ЯЁ]', '', 'g') = ${documentKey(number)}
  `.execute(db);
  return rows.map(({ person_id }) => person_id);
}

/** Records a document; what is on record of its kind is superseded by it. */
export async function addDocument(db: Database, document: DocumentToRecord): Promise<void> {
  const { personId, kind, recordedAt, request } = document;
  await db
    .updateTable('identity_document')
    .set({ superseded_at: recordedAt })
    .where('person_id', '=', personId)
    .where('kind', '=', kind)
    .where('superseded_at', 'is', null)
    .execute();
  await db
    .insertInto('identity_document')
    .values({
      id: newId(),
      person_id: personId,
      kind,
      number: document.number,
      issuer: document.issuer,
      issued_on: document.issuedOn,
      recorded_at: recordedAt,
      recorded_by: document.recordedBy,
      organization_id: document.organizationId,
      account_id: request?.accountId ?? null,
      idempotency_key: request?.idempotencyKey ?? null,
      request_hash: request?.requestHash ?? null,
    })
    .execute();
}

/** What an account has asked under a key; null where it has not used it. */
export async function findDocumentRequest(
  db: Database,
  accountId: string,
  idempotencyKey: string,
): Promise<Pick<DocumentRequest, 'requestHash'> | null> {
  const row = await db
    .selectFrom('identity_document')
    .select('request_hash')
    .where('account_id', '=', accountId)
    .where('idempotency_key', '=', idempotencyKey)
    .executeTakeFirst();
  return row ? { requestHash: row.request_hash ?? '' } : null;
}
