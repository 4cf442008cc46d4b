import type { Transaction } from 'kysely';
import { v7 as newId } from 'uuid';
import { decideAndWrite } from '../../_platform/decided-write.ts';
import { BadUserInputError, forbidden } from '../../_platform/errors.ts';
import { postNotices, type NewNotice } from '../../_platform/notices/post-notices.ts';
import type { Access } from '../../_platform/request-context.ts';
import type { LabResultsContext } from '../context.ts';
import {
  addEmergencyRequest,
  findEmergencyAccesses,
  findEmergencyRequest,
  findOpenEmergencyAccess,
  insertEmergencyAccess,
  takeTurnToOpen,
} from '../data/emergency-access.repository.ts';
import type { LabResultsDatabase } from '../data/tables.ts';
import {
  closesAt,
  LONGEST_EXPLANATION,
  usableExplanation,
  type EmergencyAccess,
  type EmergencyReason,
} from '../domain/emergency-access.ts';
import { keyed, keyTaken, type Keyed } from '../../_platform/request-key.ts';

export interface BreakGlass {
  readonly patientId: string;
  readonly reason: EmergencyReason;
  readonly explanation: string;
  readonly idempotencyKey: string;
}

export type BreakGlassOutcome =
  | {
      readonly __typename: 'GlassBroken';
      readonly emergencyAccessId: string;
      readonly openedAt: Date;
      readonly validUntil: Date;
      readonly patient: { readonly id: string };
    }
  | { readonly __typename: 'PatientNotFound'; readonly patientId: string };

/**
 * Opens a patient's results to the calling clinician for 60 minutes. Patient and privacy officers are told in the same
 * transaction; while it is open, opening again comes to the same one and tells nobody twice.
 * @throws {ForbiddenError} to whoever may know the patient and not do this
 * @throws {BadUserInputError}
 */
export async function breakGlass(
  context: LabResultsContext,
  request: BreakGlass,
): Promise<BreakGlassOutcome> {
  const { patientId } = request;
  const asked = usableRequest(request);
  const opened = await decideAndWrite(context, {
    decide: (access) => permittedClinician(access, patientId),
    lock: (transaction) => takeTurnToOpen(transaction, patientId),
    write: (transaction, clinician) => openOnce(transaction, asked, clinician, new Date(context.now)),
  });
  context.renew();
  return opened ? brokenGlass(opened) : { __typename: 'PatientNotFound', patientId };
}

type AskedFor = BreakGlass & Keyed;

function usableRequest(request: BreakGlass): AskedFor {
  const { patientId, reason, idempotencyKey } = request;
  const explanation = usableExplanation(request.explanation);
  if (explanation === null)
    throw new BadUserInputError(
      'explanation',
      `Say in 10 to ${LONGEST_EXPLANATION} characters what happened.`,
    );
  return { ...request, explanation, ...keyed(idempotencyKey, [patientId, reason, explanation]) };
}

interface Clinician {
  readonly accountId: string;
  readonly personId: string;
  readonly practitionerId: string;
  readonly organizationId: string | null;
  /** Organisations at which the patient is registered. */
  readonly patientsOrganizations: readonly string[];
}

/**
 * Asks the policy, which records every try. Whoever is stopped learns that of every patient alike.
 * @returns null where there is no such patient, or the caller may not know of them and is no clinician
 */
async function permittedClinician(access: Access, patientId: string): Promise<Clinician | null> {
  const decision = await access.decide({ action: 'BREAK_GLASS', dataClass: 'RESULT', patientId });
  await access.assertCallerNotStopped();
  const [principal, patient] = await Promise.all([access.principal(), access.subject(patientId)]);
  if (decision.permitted && principal?.practitionerId && principal.personId && patient) {
    const { accountId, personId, practitionerId, organizationId } = principal;
    const patientsOrganizations = patient.registeredAt;
    return { accountId, personId, practitionerId, organizationId, patientsOrganizations };
  }
  const mayKnow =
    decision.permitted ||
    decision.rowKnown ||
    (await access.mayKnow({ dataClass: 'DEMOGRAPHICS', patientId }));
  if (mayKnow) throw forbidden(decision.permitted ? 'NOT_PERMITTED' : decision.reason);
  return null;
}

async function openOnce(
  transaction: Transaction<LabResultsDatabase>,
  asked: AskedFor,
  clinician: Clinician,
  at: Date,
): Promise<EmergencyAccess> {
  const { accountId, practitionerId } = clinician;
  const { patientId, idempotencyKey } = asked;
  const earlier = await findEmergencyRequest(transaction, accountId, idempotencyKey);
  if (earlier) {
    const [stored] = await findEmergencyAccesses(transaction, [earlier.emergency_access_id]);
    if (!stored || earlier.request_hash !== asked.hash) throw keyTaken();
    return stored;
  }
  const opened =
    (await findOpenEmergencyAccess(transaction, { patientId, practitionerId }, at)) ??
    (await openNow(transaction, asked, clinician, at));
  const isFirst = await addEmergencyRequest(transaction, {
    account_id: accountId,
    idempotency_key: idempotencyKey,
    request_hash: asked.hash,
    emergency_access_id: opened.id,
  });
  if (!isFirst) throw keyTaken();
  return opened;
}

async function openNow(
  transaction: Transaction<LabResultsDatabase>,
  { patientId, reason, explanation }: AskedFor,
  clinician: Clinician,
  at: Date,
): Promise<EmergencyAccess> {
  const opened: EmergencyAccess = {
    id: newId(),
    patientId,
    practitionerId: clinician.practitionerId,
    organizationId: clinician.organizationId,
    openedByPersonId: clinician.personId,
    reason,
    explanation,
    openedAt: at,
    validUntil: closesAt(at),
    review: null,
  };
  await insertEmergencyAccess(transaction, opened, clinician.accountId);
  await postNotices(transaction, noticesOf(opened, clinician), at);
  return opened;
}

/** To whoever speaks for the patient, and to those who answer for the data where the patient and the clinician are. */
function noticesOf({ id, patientId }: EmergencyAccess, clinician: Clinician): readonly NewNotice[] {
  const { organizationId, patientsOrganizations } = clinician;
  const organizations = new Set([...patientsOrganizations, ...(organizationId ? [organizationId] : [])]);
  const notice = { kind: 'BREAK_GLASS_OPENED', patientId, details: { emergencyAccessId: id } } as const;
  return [
    { ...notice, audience: { type: 'PATIENT' } },
    ...[...organizations].map((organization): NewNotice => ({
      ...notice,
      audience: { type: 'STAFF', organizationId: organization, role: 'PRIVACY_OFFICER' },
    })),
  ];
}

function brokenGlass({ id, patientId, openedAt, validUntil }: EmergencyAccess): BreakGlassOutcome {
  return {
    __typename: 'GlassBroken',
    emergencyAccessId: id,
    openedAt,
    validUntil,
    patient: { id: patientId },
  };
}
