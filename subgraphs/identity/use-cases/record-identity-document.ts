import { BadUserInputError, forbidden } from '../../_platform/errors.ts';
import { postNotices } from '../../_platform/notices/post-notices.ts';
import { isUuid } from '../../_platform/uuid.ts';
import { moscowDate } from '../../_policy/index.ts';
import type { IdentityContext } from '../context.ts';
import { postCredentialsChanged } from '../credentials/post-credentials-changed.ts';
import { findPortalAccountOf } from '../data/account-record.repository.ts';
import {
  addDocument,
  findDocumentRequest,
  findDocumentsOf,
  takeDocumentsTurn,
} from '../data/identity-document.repository.ts';
import { takePatientsTurn } from '../data/representation-act.repository.ts';
import { findRepresentations } from '../data/representation.repository.ts';
import { findPeople, takePassportsTurn, type KnownPerson } from '../data/representative.repository.ts';
import { passportOf } from '../domain/applicant.ts';
import { documentKey, isOnRecord, type IdentityDocumentRefusal } from '../domain/identity-document.ts';
import type { ShownDocument } from '../domain/identity-document.ts';
import type { IdentityDocumentOutcome } from '../domain/outcomes-of-documents.ts';
import { isLine } from '../domain/registration.ts';
import { permitAct, writeInTurn, type InTurn, type PermittedAct } from './act-on-patient.ts';
import { isHeldByAnother } from './is-held-by-another.ts';
import { isSamePerson } from './is-same-person.ts';
import { assertRequestKey, keyTaken, requestHash } from '../../_platform/request-key.ts';

export interface RecordIdentityDocument extends ShownDocument {
  readonly patientId: string;
  readonly representationId?: string | null | undefined;
  readonly idempotencyKey: string;
}

/**
 * Records a document that its holder shows in person [000 §5.1, 002 §1.10, 003 §6.1.2]: passports are renewed, and many a
 * record has come without one. What it takes the place of stays. Whose it is already, as far as that counts here, is not
 * told.
 * @throws {ForbiddenError} where the caller may know the patient and not do this
 * @throws {BadUserInputError}
 */
export async function recordIdentityDocument(
  context: IdentityContext,
  request: RecordIdentityDocument,
): Promise<IdentityDocumentOutcome> {
  const { patientId } = request;
  const outcome = await writeInTurn<PermittedAct, IdentityDocumentOutcome>(context, {
    decide: (access) =>
      permitAct(access, {
        action: 'RECORD_IDENTITY_DOCUMENT',
        patientId,
        row: { type: 'PATIENT' },
        dataClass: 'IDENTITY_DOCUMENT',
      }),
    lock: (transaction) => takePatientsTurn(transaction, patientId),
    write: (turn, permitted) => recordOnce(turn, permitted, usable(request, moscowDate(turn.now))),
  });
  return outcome ?? { __typename: 'PatientNotFound', patientId };
}

const SHORTEST_NUMBER = 3;

/** @throws {BadUserInputError} */
function usable(request: RecordIdentityDocument, today: string): RecordIdentityDocument {
  const { kind, number, issuer, issuedOn, idempotencyKey } = request;
  assertRequestKey(idempotencyKey);
  const isNumber =
    kind === 'PASSPORT'
      ? passportOf(number) !== null
      : isLine(number) && documentKey(number).length >= SHORTEST_NUMBER;
  if (!isNumber) throw new BadUserInputError('number', 'This is no number of such a document.');
  if (!isLine(issuer)) throw new BadUserInputError('issuer', 'A document says who issued it.');
  if (issuedOn > today) throw new BadUserInputError('issuedOn', 'A document is not issued in the future.');
  return request;
}

async function recordOnce(
  turn: InTurn,
  { principal }: PermittedAct,
  request: RecordIdentityDocument,
): Promise<IdentityDocumentOutcome> {
  const { db, now } = turn;
  const { patientId, idempotencyKey } = request;
  const { accountId, personId: registrarId, organizationId } = principal;
  if (registrarId === null || organizationId === null)
    throw new Error('somebody who is no staff has recorded an identity document');
  const hash = hashOf(request);
  const earlier = await findDocumentRequest(db, accountId, idempotencyKey);
  if (earlier && earlier.requestHash !== hash) throw keyTaken();
  if (earlier) return { __typename: 'IdentityDocumentRecorded', patientId };

  const holder = await holderOf(turn, request);
  if (!holder)
    return { __typename: 'RepresentationNotFound', representationId: request.representationId ?? '' };
  // Under whichever record of theirs.
  if (await isSamePerson(db, holder.id, registrarId)) throw forbidden('NOT_PERMITTED');
  await takePassportsTurn(db, request.number);
  await takeDocumentsTurn(db, holder.id);
  const reason = await refusalOf(turn, request, holder, organizationId);
  if (reason) return { __typename: 'IdentityDocumentNotRecorded', reason };
  const { kind, number, issuer, issuedOn } = request;
  await addDocument(db, {
    ...{ kind, number, issuer, issuedOn },
    personId: holder.id,
    recordedBy: registrarId,
    organizationId,
    recordedAt: new Date(now),
    request: { accountId, idempotencyKey, requestHash: hash },
  });
  await tellHolder(turn, request, holder);
  return { __typename: 'IdentityDocumentRecorded', patientId };
}

/** The patient, or who represents them; null where there is no such verified representation of the patient. */
async function holderOf(
  { db }: InTurn,
  { patientId, representationId }: RecordIdentityDocument,
): Promise<KnownPerson | null> {
  if (!representationId) return (await findPeople(db, [patientId]))[0] ?? null;
  const [representation] = isUuid(representationId) ? await findRepresentations(db, [representationId]) : [];
  const isOfPatient = representation?.patientId === patientId;
  if (!isOfPatient || representation.verifiedAt === null || representation.revokedAt !== null) return null;
  return (await findPeople(db, [representation.representativeId]))[0] ?? null;
}

async function refusalOf(
  { db }: InTurn,
  request: RecordIdentityDocument,
  holder: KnownPerson,
  organizationId: string,
): Promise<IdentityDocumentRefusal | null> {
  if (request.issuedOn < holder.birthDate)
    throw new BadUserInputError('issuedOn', 'A document is not issued before its holder’s birth.');
  if (holder.deceasedAt !== null) return 'DECEASED';
  if (await isHeldByAnother(db, organizationId, request, holder)) return 'NOT_ACCEPTED';
  return isOnRecord(await findDocumentsOf(db, holder.id), request) ? 'UNCHANGED' : null;
}

/** Whoever did not show it has to know: by it new credentials are handed out. */
async function tellHolder(
  { db, now }: InTurn,
  { patientId, representationId }: RecordIdentityDocument,
  holder: KnownPerson,
): Promise<void> {
  const at = new Date(now);
  if (!representationId) {
    const details = { change: 'IDENTITY_DOCUMENT' };
    const audience = { type: 'PATIENT' } as const;
    await postNotices(db, [{ kind: 'CREDENTIALS_CHANGED', audience, patientId, details }], at);
    return;
  }
  const accountId = await findPortalAccountOf(db, holder.id);
  if (accountId !== null) await postCredentialsChanged(db, accountId, 'IDENTITY_DOCUMENT', at);
}

function hashOf(request: RecordIdentityDocument): string {
  const { patientId, representationId, kind, number, issuer, issuedOn } = request;
  return requestHash([patientId, representationId, kind, number, issuer, issuedOn]);
}
