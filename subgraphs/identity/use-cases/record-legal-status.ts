import { v7 as newId } from 'uuid';
import { BadUserInputError } from '../../_platform/errors.ts';
import { ageOn, moscowDate } from '../../_policy/index.ts';
import type { LegalCapacity, SubjectFacts } from '../../_policy/types.ts';
import type { IdentityContext } from '../context.ts';
import { applyLegalStatus, findRecordedUnder, insertLegalStatus } from '../data/legal-status.repository.ts';
import { endForGood, takePatientsTurn } from '../data/representation-act.repository.ts';
import { addRepresentationEvent } from '../data/representation-record.repository.ts';
import { findRepresentationsOf } from '../data/representation.repository.ts';
import {
  legalStatusRefusal,
  type LegalStatusDocument,
  type LegalStatusKind,
  type LegalStatusRecord,
  type NewLegalStatus,
} from '../domain/legal-status.ts';
import type { LegalStatusOutcome } from '../domain/outcomes-of-representations.ts';
import { isLine } from '../domain/registration.ts';
import { isEndedByCapacity } from '../domain/representation.ts';
import { permitAct, writeInTurn, type InTurn, type PermittedAct } from './act-on-patient.ts';
import { assertRequestKey, keyTaken, requestHash } from '../../_platform/request-key.ts';
import { tellOfLegalStatus, type ChangedStatus } from './tell-of-legal-status.ts';

export interface RecordLegalStatus {
  readonly patientId: string;
  readonly kind: LegalStatusKind;
  readonly capacity?: LegalCapacity | null | undefined;
  readonly diedOn?: string | null | undefined;
  readonly document: LegalStatusDocument;
  readonly idempotencyKey: string;
}

interface Recording {
  readonly request: RecordLegalStatus;
  readonly status: NewLegalStatus;
}

const ADULT_AGE = 18;

/**
 * Records capacity or death, effective at once. Whether a representation is in force is computed from what stands here
 * whenever somebody asks; what a new capacity leaves no room for is ended for good, so that it does not come back when the
 * capacity changes back. Whoever it concerns is told.
 * @throws {ForbiddenError} where the caller may know the patient and not do this
 * @throws {BadUserInputError}
 */
export async function recordLegalStatus(
  context: IdentityContext,
  request: RecordLegalStatus,
): Promise<LegalStatusOutcome> {
  const { patientId } = request;
  const act = { action: 'RECORD_LEGAL_STATUS', patientId, row: { type: 'PATIENT' } } as const;
  const outcome = await writeInTurn<PermittedAct, LegalStatusOutcome>(context, {
    decide: (access) => permitAct(access, act),
    lock: (transaction) => takePatientsTurn(transaction, patientId),
    write: (turn, permitted) =>
      recordOnce(turn, permitted, { request, status: usable(request, moscowDate(turn.now)) }),
  });
  return outcome ?? { __typename: 'PatientNotFound', patientId };
}

/** @throws {BadUserInputError} */
function usable(request: RecordLegalStatus, today: string): NewLegalStatus {
  const { kind, capacity = null, diedOn = null, document, idempotencyKey } = request;
  assertRequestKey(idempotencyKey);
  if ((kind === 'CAPACITY') !== (capacity !== null))
    throw new BadUserInputError('capacity', '`capacity` goes with the kind `CAPACITY`, and with no other.');
  if ((kind === 'DEATH') !== (diedOn !== null))
    throw new BadUserInputError('diedOn', '`diedOn` goes with the kind `DEATH`, and with no other.');
  if (diedOn !== null && diedOn > today)
    throw new BadUserInputError('diedOn', 'The day of death lies in the future.');
  if (!isLine(document.number) || !isLine(document.issuer))
    throw new BadUserInputError('document', 'A document has a number, and somebody who issued it.');
  if (document.issuedOn > today)
    throw new BadUserInputError('document', 'A document is not issued in the future.');
  return { kind, capacity, diedOn };
}

async function recordOnce(
  turn: InTurn,
  { principal, patient }: PermittedAct,
  { request, status }: Recording,
): Promise<LegalStatusOutcome> {
  const { db, now } = turn;
  const hash = hashOf(request);
  const earlier = await findRecordedUnder(db, principal.accountId, request.idempotencyKey);
  if (earlier) {
    if (earlier.requestHash !== hash) throw keyTaken();
    return { __typename: 'LegalStatusRecorded', record: earlier.record };
  }
  const reason = legalStatusRefusal(status, {
    isAdult: ageOn(patient.birthDate, moscowDate(now)) >= ADULT_AGE,
    isDeceased: patient.deceasedAt !== null,
    legalCapacity: patient.legalCapacity,
  });
  if (reason) return { __typename: 'LegalStatusNotRecorded', reason };
  if (status.diedOn !== null && status.diedOn < patient.birthDate)
    throw new BadUserInputError('diedOn', 'The day of death lies before the birth.');
  if (principal.personId === null || principal.organizationId === null)
    throw new Error('somebody who is no staff has recorded a legal status');

  const record = await insertLegalStatus(db, {
    id: newId(),
    patient_id: request.patientId,
    recorded_at: new Date(now),
    recorded_by: principal.personId,
    organization_id: principal.organizationId,
    kind: status.kind,
    capacity: status.capacity,
    died_on: status.diedOn,
    document_number: request.document.number,
    document_issuer: request.document.issuer,
    document_issued_on: request.document.issuedOn,
    account_id: principal.accountId,
    idempotency_key: request.idempotencyKey,
    request_hash: hash,
  });
  if (!record) throw keyTaken();
  await applyLegalStatus(db, request.patientId, status, dayOfDeath(status));
  const after = statusAfter(patient, status);
  await tellOfLegalStatus(db, { recordId: record.id, patient, status: after }, now);
  if (status.kind === 'CAPACITY') await endOutlived(turn, { ...patient, ...after }, record);
  return { __typename: 'LegalStatusRecorded', record };
}

/** Ends for good what the new capacity leaves no room for. */
async function endOutlived(
  { db, now }: InTurn,
  ward: SubjectFacts,
  { recordedBy, organizationId }: LegalStatusRecord,
): Promise<void> {
  const at = new Date(now);
  for (const representation of await findRepresentationsOf(db, ward.patientId)) {
    if (representation.revokedAt || representation.endedAt || !isEndedByCapacity(representation, ward))
      continue;
    await endForGood(db, representation.id, at);
    await addRepresentationEvent(db, {
      representationId: representation.id,
      at,
      change: 'ENDED',
      actor: 'STAFF',
      personId: recordedBy,
      organizationId,
      reason: 'CAPACITY_CHANGED',
      lastDay: moscowDate(now),
    });
  }
}

function statusAfter(
  { deceasedAt, legalCapacity }: PermittedAct['patient'],
  { kind, capacity, ...recorded }: NewLegalStatus,
): ChangedStatus['status'] {
  switch (kind) {
    case 'CAPACITY':
      return { deceasedAt, legalCapacity: capacity ?? legalCapacity };
    case 'DEATH':
      return { deceasedAt: dayOfDeath(recorded)?.getTime() ?? null, legalCapacity };
    case 'DEATH_RECORDED_IN_ERROR':
      return { deceasedAt: null, legalCapacity };
  }
}

/** The first instant of the day in Moscow. */
function dayOfDeath({ diedOn }: Pick<NewLegalStatus, 'diedOn'>): Date | null {
  return diedOn === null ? null : new Date(`${diedOn}T00:00:00+03:00`);
}

function hashOf({ patientId, kind, capacity, diedOn, document }: RecordLegalStatus): string {
  return requestHash([
    patientId,
    kind,
    capacity,
    diedOn,
    [document.number, document.issuer, document.issuedOn],
  ]);
}
