import type { Action, DenialReason, SubjectFacts } from '../../../subgraphs/_policy/types.ts';
import { needsOwnSignature, needsRepresentativesSignature, type Patient } from './patient.ts';
import type { Tie } from './ties.ts';
import type { Question, World } from './world.ts';

/** A rule that takes a permit back, and what remains possible all the same. */
interface Stop {
  readonly reason: DenialReason;
  readonly source: string;
  readonly applies: (tie: Tie, world: World, question: Question) => boolean;
}

/** What keeps the own account safe [README: ways out]. */
const KEEPING_SAFE: ReadonlySet<Action> = new Set([
  'UPDATE_CREDENTIALS',
  'SIGN_OUT',
  'REPORT_UNAUTHORISED_ACCESS',
]);

/** Acts of will [additions]. */
const ACTS_OF_WILL: ReadonlySet<Action> = new Set([
  'GIVE_PROCESSING_CONSENT',
  'WITHDRAW_PROCESSING_CONSENT',
  'BLOCK_PORTAL',
  'UNBLOCK_PORTAL',
  'REVOKE_REPRESENTATION',
  'WITHDRAW_RESTRICTED_SHARING',
  'WITHDRAW_DISCLOSURE_CONSENT',
  'MAKE_SUBJECT_REQUEST',
]);

/** Portal = self, representative, clinician [access-policy]. */
const isPortal = ({ principal }: World) => principal.role === 'PERSON' || principal.role === 'CLINICIAN';

const reads = ({ action, dataClass }: Question, wanted: Question['dataClass']) =>
  action === 'READ' && dataClass === wanted;
const keepsSafe = (tie: Tie, question: Question) =>
  tie.kind === 'OWN_ACCOUNT' && (reads(question, 'ACCOUNT') || KEEPING_SAFE.has(question.action));
const isService = (question: Question) => reads(question, 'SERVICE');
const isPublic = (question: Question) => reads(question, 'PUBLIC');

/** The patient for whom a person acts; null for everyone else. */
function representedOrSelf(tie: Tie): Patient | null {
  return tie.kind === 'SELF' || tie.kind === 'REPRESENTATIVE' ? tie.patient : null;
}

/** Acts of will, and reading the consents for whoever may sign or unblock [README: ways out]. */
export function isOfWill(tie: Tie, question: Question): boolean {
  if (ACTS_OF_WILL.has(question.action)) return true;
  if (!reads(question, 'CONSENT')) return false;
  if (tie.kind === 'SELF') return true;
  return (
    tie.kind === 'REPRESENTATIVE' &&
    tie.representation.kind !== 'ATTORNEY' &&
    needsRepresentativesSignature(tie.patient)
  );
}

function isSigned(patient: Patient): boolean {
  const { signedByPatient, signedByRepresentative } = patient.facts.processingConsent;
  return (
    (signedByPatient || !needsOwnSignature(patient)) &&
    (signedByRepresentative || !needsRepresentativesSignature(patient))
  );
}

/** Whose block counts: for a claim the beneficiary's through whom the caller comes [README: beneficiaries]. */
const whoseBlock = (tie: Tie, { subject }: World): SubjectFacts | null =>
  representedOrSelf(tie)?.facts ?? (tie.kind === 'NAMED_IN_CLAIM' ? null : subject);

/** Ties that are about a patient at all: an own account and the organisation's accounts are not. */
const isAboutPatient = (tie: Tie, question: Question) =>
  tie.kind !== 'OWN_ACCOUNT' && !isService(question) && !isPublic(question);

/** In the order in which they are told. */
export const STOPS: readonly Stop[] = [
  {
    reason: 'HIDDEN_BY_PATIENT',
    source: 'a result removed from the portal stops the portal',
    applies: (tie, world, question) =>
      isAboutPatient(tie, question) && isPortal(world) && world.row.type === 'RESULT' && world.row.hidden,
  },
  {
    reason: 'ACCOUNT_LOCKED',
    source: 'a locked account',
    applies: (_, { principal }, question) => !isService(question) && principal.accountState === 'LOCKED',
  },
  {
    reason: 'SESSION_ENDED',
    source: 'an ended session',
    applies: (_, { principal }, question) => !isService(question) && principal.sessionEnded,
  },
  {
    reason: 'PASSWORD_CHANGE_REQUIRED',
    source: 'the first password must be changed',
    applies: (tie, { principal }, question) =>
      !isService(question) &&
      principal.accountState === 'PASSWORD_CHANGE_REQUIRED' &&
      !keepsSafe(tie, question),
  },
  {
    reason: 'TERMS_NOT_ACCEPTED',
    source: 'terms not accepted as a whole stop the portal',
    applies: (tie, world, question) =>
      isPortal(world) &&
      !world.principal.termsAccepted &&
      !isService(question) &&
      !isPublic(question) &&
      question.action !== 'ACCEPT_TERMS' &&
      !keepsSafe(tie, question),
  },
  {
    reason: 'PROCESSING_CONSENT_MISSING',
    source: 'no processing consent in force stops self and representative',
    applies: (tie, _, question) => {
      const patient = representedOrSelf(tie);
      return patient !== null && !isOfWill(tie, question) && !isSigned(patient);
    },
  },
  {
    reason: 'PORTAL_BLOCKED',
    source: "the patient's block stops the portal, not break-glass",
    applies: (tie, world, question) =>
      isAboutPatient(tie, question) &&
      isPortal(world) &&
      tie.kind !== 'EMERGENCY' &&
      question.action !== 'BREAK_GLASS' &&
      !isOfWill(tie, question) &&
      whoseBlock(tie, world)?.portalBlocked === true,
  },
  {
    reason: 'DATA_UNDER_REVIEW',
    source: 'an inaccuracy hold stops all but registrar and privacy officer',
    applies: (tie, world, question) =>
      isAboutPatient(tie, question) &&
      world.principal.role !== 'REGISTRAR' &&
      world.principal.role !== 'PRIVACY_OFFICER' &&
      (world.subject?.dataUnderReview === true || representedOrSelf(tie)?.facts.dataUnderReview === true),
  },
];
