import { BUILT_IN_ISSUER } from '../../_platform/caller.ts';
import { BadUserInputError, forbidden } from '../../_platform/errors.ts';
import { createPolicyFacts, type PolicyFacts } from '../../_platform/policy-facts.ts';
import { isUuid } from '../../_platform/uuid.ts';
import type { Action, DataClass, Principal, Role, SubjectFacts } from '../../_policy/types.ts';
import type { ConsentContext } from '../context.ts';
import { protectedSchema } from '../data/protected-schema.ts';
import { findRelation, isAccountHere, type Relation } from '../data/relation.repository.ts';
import {
  explain,
  type Asked,
  type ExplainedDecision,
  type ProtectedField,
} from '../domain/explanation/explain.ts';
import { askedFields, type AskedText, type ExplanationProblem } from './asked-fields.ts';

export interface AccessQuestion extends AskedText {
  readonly patientId: string;
  /** An account; the caller's own where it is left out. */
  readonly onBehalfOf?: string | null | undefined;
}

/** What the policy says about fields of a patient. */
export interface AccessExplanation {
  readonly patientId: string;
  readonly fields: readonly FieldExplanation[];
  readonly problems: readonly ExplanationProblem[];
}

export interface FieldExplanation {
  readonly coordinate: string;
  readonly dataClass: DataClass | null;
  readonly action: Action;
  readonly decisions: readonly FieldDecision[];
}

export interface FieldDecision extends ExplainedDecision {
  /** Of the account whose access is explained; null where it is unknown. */
  readonly role: Role | null;
}

const MOST_COORDINATES = 200;
/** No patient has this id. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * Says of fields what the policy would decide, by the same facts and the same kernel, and reads no data.
 * @throws {ForbiddenError} to whoever asks for another account and may not, of whichever patient
 * @throws {BadUserInputError}
 */
export async function explainAccess(
  context: ConsentContext,
  question: AccessQuestion,
): Promise<AccessExplanation> {
  const { patientId, onBehalfOf = null } = question;
  assertUsable(question);
  const { api, fields } = protectedSchema();
  const { coordinates, problems } = askedFields(api, question);
  const asked =
    onBehalfOf === null
      ? await askedByCaller(context, patientId)
      : await askedByStaff(context, patientId, onBehalfOf);
  const role = asked.principal?.role ?? null;
  const explainOnce = remembering(asked);
  return {
    patientId,
    problems,
    fields: coordinates.flatMap((coordinate) => {
      const field = fields.get(coordinate);
      if (!field) return [];
      const decisions = explainOnce(field).map((decision) => ({ ...decision, role }));
      return [{ coordinate, dataClass: field.dataClass, action: field.action, decisions }];
    }),
  };
}

function assertUsable({ operation, coordinates }: AccessQuestion): void {
  if (typeof operation !== 'string' && !coordinates?.length)
    throw new BadUserInputError('operation', 'Say which operation or which fields to explain.');
  if ((coordinates?.length ?? 0) > MOST_COORDINATES)
    throw new BadUserInputError('coordinates', `At most ${MOST_COORDINATES} fields are explained at once.`);
}

/**
 * The caller for themself. Of a patient with whom they have nothing to do there is nothing to be said, as of nobody: what
 * would be if they had an appointment there must not tell that there is such a patient.
 */
async function askedByCaller(context: ConsentContext, patientId: string): Promise<Asked> {
  const { access, now } = context;
  const [principal, subject] = await Promise.all([access.principal(), access.subject(patientId)]);
  if (principal === null) return askedByNobody(now);
  const relation = await relationOf(context, principal, patientId);
  const relatives = await relativesOf(access, principal, relation);
  const isRelated = subject !== null && (relation.hasRow || isConnected(principal, subject));
  return { principal, subject: isRelated ? subject : null, relatives, now };
}

/** Staff for somebody else, who would sign in at this moment. */
async function askedByStaff(context: ConsentContext, patientId: string, accountId: string): Promise<Asked> {
  const { access, db, now } = context;
  const decision = await access.decide({ action: 'EXPLAIN_ACCESS', dataClass: 'ACCESS_LOG', patientId });
  const staff = await access.principal();
  if (!decision.permitted) throw forbidden(decision.reason);
  if (!staff?.organizationId) throw forbidden('NOT_PERMITTED');
  const { organizationId } = staff;
  if (!isUuid(accountId) || !(await isAccountHere(db, accountId, { organizationId, patientId })))
    return askedByNobody(now);

  const facts = createPolicyFacts(db, freshlySignedIn(accountId), now);
  const [principal, subject] = await Promise.all([facts.principal(), facts.subject(patientId)]);
  if (principal === null) return askedByNobody(now);
  const relation = await relationOf(context, principal, patientId);
  const relatives = await relativesOf(facts, principal, relation);
  // Whom else the account represents, and how those stand with their consents, is not for staff of another organisation.
  const known = relatives.filter(
    (relative) => relative.patientId === principal.personId || relative.registeredAt.includes(organizationId),
  );
  return { principal, subject, relatives: known, now };
}

function askedByNobody(now: number): Asked {
  return { principal: null, subject: null, relatives: [], now };
}

/** No session of theirs is asked about: one that had ended would be followed by another. */
function freshlySignedIn(accountId: string) {
  const issuedAt = Math.ceil(Date.now() / 1000) + 1;
  return { issuer: BUILT_IN_ISSUER, subject: accountId, clientId: null, sessionId: null, issuedAt };
}

async function relationOf(
  { db }: ConsentContext,
  principal: Principal,
  patientId: string,
): Promise<Relation> {
  return findRelation(db, principal, isUuid(patientId) ? patientId : NOBODY);
}

/** Whether facts connect the caller and the patient, in force or not. */
function isConnected({ personId, organizationId }: Principal, subject: SubjectFacts): boolean {
  return (
    personId === subject.patientId ||
    (organizationId !== null && subject.registeredAt.includes(organizationId)) ||
    [
      subject.representations,
      subject.referrals,
      subject.emergencyAccess,
      subject.orderedFrom ?? [],
      subject.disclosureConsents,
    ].some((facts) => facts.length > 0)
  );
}

/** Facts about them came with the caller's own. */
async function relativesOf(
  facts: Pick<PolicyFacts, 'subject'>,
  { role, personId }: Principal,
  { wardIds, isPatient }: Relation,
): Promise<readonly SubjectFacts[]> {
  if (role !== 'PERSON') return [];
  const ids = new Set([...(isPatient && personId !== null ? [personId] : []), ...wardIds]);
  const relatives = await Promise.all([...ids].map((id) => facts.subject(id)));
  return relatives.filter((relative) => relative !== null);
}

/** Fields that are protected alike are explained once. */
function remembering(asked: Asked): (field: ProtectedField) => readonly ExplainedDecision[] {
  const remembered = new Map<string, readonly ExplainedDecision[]>();
  return (field) => {
    const { protection, action, decidedAs, stands } = field;
    const key = JSON.stringify([protection, action, decidedAs, stands]);
    const decisions = remembered.get(key) ?? explain(asked, field);
    remembered.set(key, decisions);
    return decisions;
  };
}
