import { denyHidden, denyKnown } from './decisions.ts';
import { isOwnAccount } from './permits/own-account.ts';
import { maySign } from './permits/representative.ts';
import { isProcessingConsentInForce } from './processing-consent.ts';
import type { Question } from './question.ts';
import type { Action, DenialReason, Deny, Permit, Principal, SubjectFacts } from './types.ts';

/** Whether a denial stops what would be permitted. */
type Stops = (question: Question, permit: Permit) => boolean;

/**
 * The denials that override every permit; the first that applies is answered. A hidden row comes first, because no
 * other reason may tell that it exists; then the caller's account, from the outside in; then the patient's will; then
 * the state of the data. The reasons that name why a relation is not in force stand with that relation's permits.
 */
const OVERRIDING: readonly { readonly deny: Deny; readonly stops: Stops }[] = [
  { deny: denyHidden('HIDDEN_BY_PATIENT'), stops: (question) => isPortal(question) && isHidden(question) },
  // Locked: reception reissues the credentials. Ended: a new sign-in. Neither has a way out within the account.
  { deny: denyKnown('ACCOUNT_LOCKED'), stops: isLocked },
  { deny: denyKnown('SESSION_ENDED'), stops: ({ principal }) => principal.sessionEnded },
  { deny: denyKnown('PASSWORD_CHANGE_REQUIRED'), stops: isPasswordStillToChange },
  { deny: denyKnown('TERMS_NOT_ACCEPTED'), stops: areTermsStillToAccept },
  { deny: denyKnown('PROCESSING_CONSENT_MISSING'), stops: isProcessingConsentMissing },
  { deny: denyKnown('PORTAL_BLOCKED'), stops: isPortalBlocked },
  { deny: denyKnown('DATA_UNDER_REVIEW'), stops: isUnderReview },
];

/** The denial that overrides a permit; undefined where the permit stands. Federation machinery is never stopped. */
export function overridingDenial(question: Question, permit: Permit): Deny | undefined {
  if (isReadOf(question, 'SERVICE')) return undefined;
  for (const { deny, stops } of OVERRIDING) if (stops(question, permit)) return deny;
  return undefined;
}

/**
 * Why the caller's account may do nothing but find its way out; null where nothing stops it. For lists: nobody may know
 * what they hold, nor how much.
 */
export function callerDenial(principal: Principal): DenialReason | null {
  const { accountState, sessionEnded, termsAccepted } = principal;
  if (isLocked({ principal })) return 'ACCOUNT_LOCKED';
  if (sessionEnded) return 'SESSION_ENDED';
  if (accountState === 'PASSWORD_CHANGE_REQUIRED') return 'PASSWORD_CHANGE_REQUIRED';
  return isPortal({ principal }) && !termsAccepted ? 'TERMS_NOT_ACCEPTED' : null;
}

/** Only the state that is known to be good opens; a value from elsewhere is a locked account. */
function isLocked({ principal: { accountState } }: Pick<Question, 'principal'>): boolean {
  return accountState !== 'ACTIVE' && accountState !== 'PASSWORD_CHANGE_REQUIRED';
}

/** Way out: to see the account, and to change its credentials. */
function isPasswordStillToChange(question: Question): boolean {
  return (
    question.principal.accountState === 'PASSWORD_CHANGE_REQUIRED' &&
    !isReadOfOwnAccount(question) &&
    !KEEPING_SAFE.has(question.action)
  );
}

/** What keeps an account safe stays possible whatever is still to be changed or accepted. */
const KEEPING_SAFE: ReadonlySet<Action> = new Set([
  'UPDATE_CREDENTIALS',
  'SIGN_OUT',
  'REPORT_UNAUTHORISED_ACCESS',
]);

/** Way out: to see the account, keep it safe, close access, and accept the terms, which are public. */
function areTermsStillToAccept(question: Question): boolean {
  return (
    isPortal(question) &&
    !question.principal.termsAccepted &&
    !isReadOfOwnAccount(question) &&
    !isReadOf(question, 'PUBLIC') &&
    !KEEPING_SAFE.has(question.action) &&
    !CLOSING.has(question.action) &&
    question.action !== 'ACCEPT_TERMS'
  );
}

/**
 * What only withdraws or closes access, or asks for it, stays possible at any time [000 appendices, 001 §6.15,
 * 002 §1.13]: nobody has to accept terms, or to wait for the end of a review, in order to be seen by fewer.
 */
const CLOSING: ReadonlySet<Action> = new Set([
  'WITHDRAW_PROCESSING_CONSENT',
  'BLOCK_PORTAL',
  'REVOKE_REPRESENTATION',
  'WITHDRAW_RESTRICTED_SHARING',
  'WITHDRAW_DISCLOSURE_CONSENT',
  'MAKE_SUBJECT_REQUEST',
]);

/** What gives, withdraws or closes access stays possible while the patient's own will closes it: it discloses nothing. */
const OWN_WILL: ReadonlySet<Action> = new Set([...CLOSING, 'GIVE_PROCESSING_CONSENT', 'UNBLOCK_PORTAL']);

/** Way out: acts of will, and for those whose signature counts, the consents themselves. */
function isProcessingConsentMissing(question: Question, permit: Permit): boolean {
  const { principal, action, voice } = question;
  const patient = patientConcerned(question, permit);
  if (principal.role !== 'PERSON' || patient === null || isOnlyNamed(principal, patient, permit))
    return false;
  if (isProcessingConsentInForce(patient.processingConsent, voice) || OWN_WILL.has(action)) return false;
  return !(isReadOf(question, 'CONSENT') && (permit.basis.type === 'SELF' || maySign(voice)));
}

/**
 * Way out: acts of will, and for those who may lift the block, the consents and the block itself. An emergency gets
 * past the block.
 */
function isPortalBlocked(question: Question, permit: Permit): boolean {
  const { principal, action, voice } = question;
  const { basis } = permit;
  const patient = patientConcerned(question, permit);
  if (!isPortal(question) || patient === null || isOnlyNamed(principal, patient, permit)) return false;
  if (!patient.portalBlocked || basis.type === 'EMERGENCY' || OWN_WILL.has(action)) return false;
  const mayUnblock = basis.type === 'SELF' || voice === 'REPRESENTATIVE';
  return !(isReadOf(question, 'CONSENT') && mayUnblock);
}

/** A beneficiary who is nobody's patient: consent and block of the insured person are not theirs. */
function isOnlyNamed({ personId }: Principal, { patientId }: SubjectFacts, { basis }: Permit): boolean {
  return basis.type === 'SELF' && personId !== patientId;
}

/** Way out: to close access. */
function isUnderReview(question: Question, permit: Permit): boolean {
  const { role } = question.principal;
  if (role === 'REGISTRAR' || role === 'PRIVACY_OFFICER' || CLOSING.has(question.action)) return false;
  return patientConcerned(question, permit)?.dataUnderReview === true;
}

function isHidden({ row }: Question): boolean {
  return row.type === 'RESULT' && row.hidden;
}

/** Whoever comes through the portals of patients and clinicians. */
function isPortal({ principal: { role } }: Pick<Question, 'principal'>): boolean {
  return role === 'PERSON' || role === 'CLINICIAN';
}

/**
 * The patient whose data are asked for. What is public, and what callers do for themselves with their own account, are
 * nobody's, whoever the subject is; an act on a patient stays one, in whatever row it is asked about.
 */
function patientConcerned(question: Question, { basis }: Permit): SubjectFacts | null {
  const isForThemself = isOwnAccount(question) && basis.type === 'SELF';
  return isForThemself || isReadOf(question, 'PUBLIC') ? null : question.subject;
}

function isReadOfOwnAccount(question: Question): boolean {
  return isReadOf(question, 'ACCOUNT') && isOwnAccount(question);
}

function isReadOf({ action, dataClass }: Question, expected: Question['dataClass']): boolean {
  return action === 'READ' && dataClass === expected;
}
