import type { Kysely } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { decideAndWrite } from '../../_platform/decided-write.ts';
import { BadUserInputError, forbidden } from '../../_platform/errors.ts';
import { postNotices } from '../../_platform/notices/post-notices.ts';
import { assertRequestKey, keyTaken, requestHash } from '../../_platform/request-key.ts';
import type { Access } from '../../_platform/request-context.ts';
import { moscowDate } from '../../_policy/index.ts';
import type { Instant } from '../../_policy/types.ts';
import type { LabResultsContext } from '../context.ts';
import { authorServiceRequest } from '../data/service-request.repository.ts';
import type { LabResultsDatabase } from '../data/tables.ts';
import { referralTerms, type ReferralRequest, type ReferralTerms } from '../domain/new-referral.ts';
import type { ServiceRequest } from '../domain/service-request.ts';

export interface CreateServiceRequest extends ReferralRequest {
  readonly idempotencyKey: string;
}

export type ServiceRequestOutcome =
  | { readonly __typename: 'ServiceRequestCreated'; readonly serviceRequest: ServiceRequest }
  | { readonly __typename: 'PatientNotFound'; readonly patientId: string };

const LOINC_SYSTEM = 'http://loinc.org';

/**
 * Refers a patient, once per account and idempotency key, and tells them.
 * @throws {ForbiddenError} where the caller may know the patient, and still not refer them
 * @throws {BadUserInputError}
 */
export async function createServiceRequest(
  context: LabResultsContext,
  request: CreateServiceRequest,
): Promise<ServiceRequestOutcome> {
  const { patientId, idempotencyKey } = request;
  assertRequestKey(idempotencyKey);
  const outcome = await decideAndWrite(context, {
    decide: (access) => permittedAuthor(access, patientId),
    write: (transaction, author) => refer(transaction, author, request, context.now),
  });
  context.renew();
  return outcome ?? { __typename: 'PatientNotFound', patientId };
}

async function refer(
  transaction: Kysely<LabResultsDatabase>,
  author: Author,
  request: CreateServiceRequest,
  now: Instant,
): Promise<ServiceRequestOutcome> {
  const terms = usableTerms(request, now);
  const hash = hashOf(request);
  const id = uuidv7();
  const authoredAt = new Date(now);
  const authored = await authorServiceRequest(transaction, {
    id,
    patient_id: request.patientId,
    practitioner_id: author.practitionerId,
    organization_id: null,
    status: 'ACTIVE',
    categories: terms.categories,
    code_system: terms.code === null ? null : LOINC_SYSTEM,
    code: terms.code,
    code_display: null,
    security_labels: terms.securityLabels,
    valid_from: terms.validFrom,
    valid_through: terms.validThrough,
    authored_at: authoredAt,
    authored_by: author.accountId,
    idempotency_key: request.idempotencyKey,
    request_hash: hash,
  });
  if (authored.requestHash !== hash) throw keyTaken();
  if (authored.serviceRequest.id === id) await tell(transaction, request.patientId, id, authoredAt);
  return { __typename: 'ServiceRequestCreated', serviceRequest: authored.serviceRequest };
}

/** A referral opens results to its author, who has asked nobody: whoever speaks for the patient learns of it (**ours**). */
async function tell(
  transaction: Kysely<LabResultsDatabase>,
  patientId: string,
  referralId: string,
  at: Date,
): Promise<void> {
  const audience = { type: 'PATIENT' } as const;
  await postNotices(
    transaction,
    [{ kind: 'REFERRAL_CREATED', audience, patientId, details: { referralId } }],
    at,
  );
}

interface Author {
  readonly accountId: string;
  readonly practitionerId: string;
}

/** @returns null where the caller may not know the patient */
async function permittedAuthor(access: Access, patientId: string): Promise<Author | null> {
  const decision = await access.decide({ action: 'CREATE_REFERRAL', dataClass: 'RESULT', patientId });
  const principal = await access.principal();
  if (decision.permitted && principal?.practitionerId)
    return { accountId: principal.accountId, practitionerId: principal.practitionerId };
  const mayKnow =
    decision.permitted ||
    decision.rowKnown ||
    (await access.mayKnow({ dataClass: 'DEMOGRAPHICS', patientId }));
  if (mayKnow) throw forbidden(decision.permitted ? 'NOT_PERMITTED' : decision.reason);
  return null;
}

function usableTerms(request: ReferralRequest, now: number): ReferralTerms {
  const terms = referralTerms(request, moscowDate(now));
  if ('argument' in terms) throw new BadUserInputError(terms.argument, terms.message);
  return terms;
}

/** What was asked for, as it was asked: what is left out is the same the next day, too. */
function hashOf({
  patientId,
  categories,
  code,
  securityLabels,
  validFrom,
  validThrough,
}: ReferralRequest): string {
  return requestHash([
    patientId,
    sorted(categories),
    code,
    sorted(securityLabels ?? []),
    validFrom,
    validThrough,
  ]);
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}
