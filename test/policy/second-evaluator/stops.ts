import type { Action, DataClass, DenialReason } from '../../../subgraphs/_policy/types.ts';
import { needsOwnSignature, needsRepresentativesSignature, type Patient } from './patient.ts';
import { isSignatory, isSpokesperson } from './representatives.ts';
import type { Tie } from './ties.ts';
import type { Question, World } from './world.ts';

/** A rule that takes back a permit that rests on a tie. */
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

/** Withdrawing and blocking are possible at any time [000 appendices, 001 §6.15, 002 §1.13; README: what closes access]. */
const CLOSES_ACCESS: ReadonlySet<Action> = new Set([
  'WITHDRAW_PROCESSING_CONSENT',
  'WITHDRAW_RESTRICTED_SHARING',
  'WITHDRAW_DISCLOSURE_CONSENT',
  'BLOCK_PORTAL',
  'REVOKE_REPRESENTATION',
  'MAKE_SUBJECT_REQUEST',
]);

/** [additions: acts of will] */
const isActOfWill = ({ action }: Question) =>
  CLOSES_ACCESS.has(action) || action === 'GIVE_PROCESSING_CONSENT' || action === 'UNBLOCK_PORTAL';

/** [access-policy: portal = self, representative, clinician] */
const isPortal = ({ principal: { role } }: World) => role === 'PERSON' || role === 'CLINICIAN';
const reads = ({ action, dataClass }: Question, wanted: DataClass) =>
  action === 'READ' && dataClass === wanted;
const keepsSafe = (tie: Tie, question: Question) =>
  tie.kind === 'OWN_ACCOUNT' && (reads(question, 'ACCOUNT') || KEEPING_SAFE.has(question.action));

/** Neither what is public nor an account is a patient's data [README: ways out]. */
const isAboutPatient = (tie: Tie, question: Question) =>
  tie.kind !== 'OWN_ACCOUNT' && !reads(question, 'PUBLIC');

/** Whose consent and block count: the patient's for whom a person acts [README: beneficiaries], else the subject's. */
function whoseWill(tie: Tie, { subject }: World): Pick<Patient['facts'], 'portalBlocked'> | null {
  if (tie.kind === 'SELF' || tie.kind === 'REPRESENTATIVE') return tie.patient.facts;
  return tie.kind === 'NAMED_IN_CLAIM' ? null : subject;
}

/** Reading the consents is a way out for whoever may sign them, and unblock [README: ways out]. */
const maySignThem = (tie: Tie) => tie.kind === 'SELF' || (tie.kind === 'REPRESENTATIVE' && isSignatory(tie));
const mayUnblock = (tie: Tie) =>
  tie.kind === 'SELF' || (tie.kind === 'REPRESENTATIVE' && isSpokesperson(tie));

function isSigned(patient: Patient): boolean {
  const { signedByPatient, signedByRepresentative } = patient.facts.processingConsent;
  return (
    (signedByPatient || !needsOwnSignature(patient)) &&
    (signedByRepresentative || !needsRepresentativesSignature(patient))
  );
}

/** In the order in which they are told. */
const STOPS: readonly Stop[] = [
  {
    reason: 'HIDDEN_BY_PATIENT',
    source: 'a result removed from the portal; README: a hidden row is first',
    applies: (_, world) => isPortal(world) && world.row.type === 'RESULT' && world.row.hidden,
  },
  {
    reason: 'ACCOUNT_LOCKED',
    source: 'state of the caller’s account; no way out',
    applies: (_, { principal }) => principal.accountState === 'LOCKED',
  },
  {
    reason: 'SESSION_ENDED',
    source: 'state of the caller’s account; no way out',
    applies: (_, { principal }) => principal.sessionEnded,
  },
  {
    reason: 'PASSWORD_CHANGE_REQUIRED',
    source: 'state of the caller’s account, but seeing and keeping it safe',
    applies: (tie, { principal }, question) =>
      principal.accountState === 'PASSWORD_CHANGE_REQUIRED' && !keepsSafe(tie, question),
  },
  {
    reason: 'TERMS_NOT_ACCEPTED',
    source: 'portal, but seeing the account, keeping it safe, closing access, accepting, and what is public',
    applies: (tie, world, question) =>
      isPortal(world) &&
      !world.principal.termsAccepted &&
      !reads(question, 'PUBLIC') &&
      question.action !== 'ACCEPT_TERMS' &&
      !CLOSES_ACCESS.has(question.action) &&
      !keepsSafe(tie, question),
  },
  {
    reason: 'PROCESSING_CONSENT_MISSING',
    source: 'self, representative, but acts of will, and the consents for who may sign',
    applies: (tie, _, question) =>
      (tie.kind === 'SELF' || tie.kind === 'REPRESENTATIVE') &&
      !isSigned(tie.patient) &&
      !isActOfWill(question) &&
      !(reads(question, 'CONSENT') && maySignThem(tie)),
  },
  {
    reason: 'PORTAL_BLOCKED',
    source: 'portal, but emergencies, acts of will, and the consents for who may unblock',
    applies: (tie, world, question) =>
      isPortal(world) &&
      isAboutPatient(tie, question) &&
      whoseWill(tie, world)?.portalBlocked === true &&
      tie.kind !== 'EMERGENCY' &&
      question.action !== 'BREAK_GLASS' &&
      !isActOfWill(question) &&
      !(reads(question, 'CONSENT') && mayUnblock(tie)),
  },
  {
    reason: 'DATA_UNDER_REVIEW',
    source: 'all but registrar and privacy officer, and closing access',
    applies: (tie, { principal: { role }, subject }, question) =>
      isAboutPatient(tie, question) &&
      role !== 'REGISTRAR' &&
      role !== 'PRIVACY_OFFICER' &&
      !CLOSES_ACCESS.has(question.action) &&
      (subject?.dataUnderReview === true ||
        ((tie.kind === 'SELF' || tie.kind === 'REPRESENTATIVE') && tie.patient.facts.dataUnderReview)),
  },
];

/** In the order in which they are told, which is also how far a permit came. */
export const STOP_REASONS: readonly DenialReason[] = STOPS.map(({ reason }) => reason);

/** What stops a permit, first of all; null where nothing does. [README: SERVICE is never stopped] */
export function stopOf(tie: Tie, world: World, question: Question): DenialReason | null {
  if (reads(question, 'SERVICE')) return null;
  return STOPS.find(({ applies }) => applies(tie, world, question))?.reason ?? null;
}
