import { v7 as newId } from 'uuid';
import { BadUserInputError } from '../../_platform/errors.ts';
import type { Access } from '../../_platform/request-context.ts';
import { moscowDate } from '../../_policy/index.ts';
import type { Principal, Row } from '../../_policy/types.ts';
import type { IdentityContext } from '../context.ts';
import {
  addRepresentationRequest,
  findRepresentationRequest,
  takePatientsTurn,
} from '../data/representation-act.repository.ts';
import { insertRepresentations } from '../data/representation-record.repository.ts';
import { findRepresentations } from '../data/representation.repository.ts';
import { findPeople } from '../data/representative.repository.ts';
import type { RegistrationOutcome } from '../domain/outcomes-of-representations.ts';
import {
  newRepresentative,
  registrationTerms,
  unusableDocuments,
  type RegistrationRequest,
  type RegistrationTerms,
  type Unusable,
} from '../domain/registration.ts';
import { missingDocuments } from '../domain/representation-document.ts';
import { wardRefusal } from '../domain/representation-eligibility.ts';
import { isOver } from '../domain/representation.ts';
import { isSameHuman, type Particulars } from '../domain/representative.ts';
import { permitAct, writeInTurn, type InTurn, type PermittedAct } from './act-on-patient.ts';
import { tellOfChange } from './change-representation.ts';
import { findRepresentative, type NamedRepresentative } from './find-representative.ts';
import { findUnrevokedBy } from './find-unrevoked-by.ts';
import { recordNewPassport } from './record-new-passport.ts';
import { assertRequestKey, keyTaken, requestHash } from '../../_platform/request-key.ts';

export interface RegisterRepresentation extends RegistrationRequest {
  readonly idempotencyKey: string;
}

/** A request whose arguments are usable, each on its own. */
interface Registration extends RegistrationTerms {
  readonly request: RegisterRepresentation;
  readonly named: NamedRepresentative;
}

/**
 * Registers a representation; another staff member verifies it. Nobody registers themself, under whatever account or
 * record of theirs.
 * @throws {ForbiddenError} where the caller may know the patient and not do this
 * @throws {BadUserInputError}
 */
export async function registerRepresentation(
  context: IdentityContext,
  request: RegisterRepresentation,
): Promise<RegistrationOutcome> {
  const { patientId } = request;
  const outcome = await writeInTurn<PermittedAct, RegistrationOutcome>(context, {
    decide: (access) => permit(access, patientId, request.representativeId ?? ''),
    lock: (transaction) => takePatientsTurn(transaction, patientId),
    write: (turn, permitted) => registerOnce(turn, permitted, usable(request, moscowDate(turn.now))),
  });
  return outcome ?? { __typename: 'PatientNotFound', patientId };
}

function permit(
  access: Access,
  patientId: string,
  representativePersonId: string,
): Promise<PermittedAct | null> {
  const row: Row = { type: 'REPRESENTATION', id: '', representativePersonId, registeredByPersonId: '' };
  return permitAct(access, { action: 'REGISTER_REPRESENTATION', patientId, row });
}

/** @throws {BadUserInputError} */
function usable(request: RegisterRepresentation, today: string): Registration {
  assertRequestKey(request.idempotencyKey);
  const badDocuments = unusableDocuments(request.documents, today);
  if (badDocuments) throw refused(badDocuments);
  const terms = registrationTerms(request, today);
  if ('argument' in terms) throw refused(terms);
  return { ...terms, request, named: namedIn(request) };
}

function namedIn(request: RegisterRepresentation): NamedRepresentative {
  const { representativeId, representative, isNewRepresentative = false } = request;
  const choice = {
    personId: request.knownRepresentativeId ?? null,
    isSomebodyElse: isNewRepresentative,
  };
  const isChosen = choice.personId !== null || choice.isSomebodyElse;
  if (isChosen && (!representative || (choice.personId !== null && choice.isSomebodyElse)))
    throw new BadUserInputError(
      'knownRepresentativeId',
      '`knownRepresentativeId` or `isNewRepresentative` goes with `representative`, and never both.',
    );
  if (representativeId && !representative) return { representativeId, representative: null };
  if (representativeId || !representative)
    throw new BadUserInputError('representative', 'Name `representativeId` or `representative`, not both.');
  const read = newRepresentative(representative);
  if ('argument' in read) throw refused(read);
  return { representativeId: null, representative: read, choice };
}

async function registerOnce(
  turn: InTurn,
  permitted: PermittedAct,
  registration: Registration,
): Promise<RegistrationOutcome> {
  const { accountId } = permitted.principal;
  const { idempotencyKey } = registration.request;
  const hash = hashOf(registration.request);
  const earlier = await findRepresentationRequest(turn.db, accountId, idempotencyKey);
  if (earlier) {
    if (earlier.request_hash !== hash) throw keyTaken();
    return registered(turn, earlier.representation_id);
  }
  const outcome = await register(turn, permitted, registration);
  if (outcome.__typename === 'RepresentationRegistered') {
    const isFirst = await addRepresentationRequest(turn.db, {
      account_id: accountId,
      idempotency_key: idempotencyKey,
      request_hash: hash,
      representation_id: outcome.representation.id,
    });
    if (!isFirst) throw keyTaken();
  }
  return outcome;
}

async function register(
  turn: InTurn,
  { principal, patient }: PermittedAct,
  registration: Registration,
): Promise<RegistrationOutcome> {
  const { request, named } = registration;
  const { kind, documents, patientId } = request;
  const impossible = wardRefusal({ ...registration, kind }, patient, moscowDate(turn.now));
  if (impossible) return { __typename: 'RepresentationNotPossible', reason: impossible };
  const missing = missingDocuments(kind, documents);
  const passport = documents.find((document) => document.kind === 'PASSPORT');
  if (missing.length > 0 || !passport) return { __typename: 'RepresentationDocumentsMissing', missing };

  const found = await findRepresentative(turn, named, passport, principal);
  if (found.type === 'NOT_FOUND')
    return { __typename: 'RepresentativeNotFound', representativeId: found.representativeId };
  if (found.type === 'CHOICE')
    return { __typename: 'RepresentativeChoiceNeeded', candidateIds: found.candidateIds };
  if (found.type === 'REFUSED') return { __typename: 'RepresentationNotPossible', reason: found.reason };
  const { caller, ward } = await bystanders(turn, principal, patientId);
  if (ward && isSameHuman(ward, found.person))
    return { __typename: 'RepresentationNotPossible', reason: 'SAME_PERSON' };
  // Whoever is the same human as the caller is the caller, on whatever record.
  const isCaller = caller !== undefined && isSameHuman(caller, found.person);
  const representativeId = isCaller ? caller.id : found.person.id;
  if (!(await permit(turn.access, patientId, representativeId)))
    return { __typename: 'PatientNotFound', patientId };

  const open = (await findUnrevokedBy(turn, { patientId, kind }, found.person)).find(
    (representation) => !isOver(representation, patient, turn.now),
  );
  if (open) return { __typename: 'RepresentationAlreadyOpen', representation: open };
  const personId = found.type === 'NEW' ? await found.record() : found.person.id;
  if (found.type === 'KNOWN' && found.hasNewPassport)
    await recordNewPassport(turn, principal, personId, passport);
  return registered(turn, await store(turn, principal, registration, personId));
}

async function bystanders(
  { db }: InTurn,
  { personId }: Principal,
  patientId: string,
): Promise<{ readonly caller: Particulars | undefined; readonly ward: Particulars | undefined }> {
  const people = await findPeople(db, personId === null ? [patientId] : [patientId, personId]);
  return {
    caller: people.find(({ id }) => id === personId),
    ward: people.find(({ id }) => id === patientId),
  };
}

/** @returns the representation's id */
async function store(
  { db, now }: InTurn,
  { personId, organizationId }: Principal,
  { request, validFrom, validThrough, powers }: Registration,
  representativeId: string,
): Promise<string> {
  if (personId === null || organizationId === null)
    throw new Error('somebody who is no staff has registered a representation');
  const { patientId, kind, documents } = request;
  const at = new Date(now);
  const row = {
    id: newId(),
    patient_id: patientId,
    representative_id: representativeId,
    kind,
    valid_from: validFrom,
    valid_through: validThrough,
    powers,
    registered_by: personId,
    registered_at: at,
    verified_by: null,
    verified_at: null,
    suspended_at: null,
    revoked_at: null,
  };
  await insertRepresentations(db, [{ row, organizationId, documents }]);
  await tellOfChange(db, { id: row.id, patientId, representativeId }, 'REGISTERED', at);
  return row.id;
}

async function registered({ db }: InTurn, id: string): Promise<RegistrationOutcome> {
  const [representation] = await findRepresentations(db, [id]);
  if (!representation) throw new Error('a representation is gone that was registered');
  return { __typename: 'RepresentationRegistered', representation };
}

function hashOf(request: RegisterRepresentation): string {
  const { representative, documents, powers = [] } = request;
  return requestHash([
    request.patientId,
    request.kind,
    request.representativeId,
    representative && [
      representative.family,
      representative.given,
      representative.patronymic ?? null,
      representative.birthDate,
      representative.phone,
      representative.email,
    ],
    documents.map(({ kind, number, issuer, issuedOn }) => [kind, number, issuer, issuedOn]),
    request.validFrom,
    request.validThrough,
    [...powers].sort(),
    ...(request.knownRepresentativeId ? [request.knownRepresentativeId] : []),
    ...(request.isNewRepresentative ? [true] : []),
  ]);
}

function refused({ argument, message }: Unusable): BadUserInputError {
  return new BadUserInputError(argument, message);
}
