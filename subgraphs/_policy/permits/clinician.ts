import { openEmergencyAccess } from '../break-glass.ts';
import { isWithinDays } from '../civil-time.ts';
import { denyHidden, permit } from '../decisions.ts';
import { isAmong, isSame, no, type Question, type Rule } from '../question.ts';
import { isRestricted } from '../restricted-result.ts';
import type { Decision, ReferralFacts, SubjectFacts } from '../types.ts';

const REFERRAL_NOT_IN_FORCE = denyHidden('REFERRAL_NOT_IN_FORCE');

/**
 * What a clinician sees of a patient whom they treat: results, on the basis of that clinician's own referral
 * [002 §1.7], or in an emergency without one.
 */
export const treating: Rule = (question) => {
  const { subject } = question;
  if (subject === null) return no(question);
  // A referral is the milder basis, but the emergency alone gets past a portal block.
  if (subject.portalBlocked) return inEmergency(question, subject) ?? byReferral(question, subject);
  const decision = byReferral(question, subject);
  return decision.permitted ? decision : (inEmergency(question, subject) ?? decision);
};

/** The clinician's own appointments. On the patient's row: whether there may be any; each row is decided anew. */
export const ownAppointment: Rule = (question) => {
  const expected = expecting(question);
  if (expected.permitted || question.row.type !== 'PATIENT' || question.subject === null) return expected;
  return byReferral(question, question.subject);
};

/** A clinician refers patients of their own organisation. */
export const referring: Rule = (question) => {
  const { principal, subject } = question;
  if (subject === null || principal.practitionerId === null) return no(question);
  return isAmong(principal.organizationId, subject.registeredAt)
    ? permit('STAFF_DUTY', principal.organizationId, 'TREAT')
    : no(question);
};

/** Any known patient: in an emergency there is no relation yet. It is announced and reviewed instead. */
export const breakingGlass: Rule = (question) =>
  question.subject === null || question.principal.practitionerId === null
    ? no(question)
    : permit('EMERGENCY', null, 'BTG');

function expecting(question: Question): Decision {
  const { principal, row, subject } = question;
  return subject !== null &&
    row.type === 'APPOINTMENT' &&
    isSame(principal.practitionerId, row.practitionerId)
    ? permit('STAFF_DUTY', principal.organizationId, 'TREAT')
    : no(question);
}

function byReferral(question: Question, subject: SubjectFacts): Decision {
  const { principal, today } = question;
  let anyOwn = false;
  let anyInForce = false;
  for (const referral of subject.referrals) {
    if (!isSame(principal.practitionerId, referral.practitionerId)) continue;
    anyOwn = true;
    if (!referral.active || !isWithinDays(today, referral)) continue;
    anyInForce = true;
    if (covers(referral, question)) return permit('REFERRAL', referral.id, 'TREAT');
  }
  return anyOwn && !anyInForce ? REFERRAL_NOT_IN_FORCE : no(question);
}

/**
 * A referral covers its answer, whatever kind of result that turned out to be, and every result of its kinds. A
 * restricted result needs the very referral that it answers; another one of the same kind is not enough.
 */
function covers(referral: ReferralFacts, { row, principal }: Question): boolean {
  if (row.type === 'PATIENT') return true;
  if (row.type === 'REFERRAL') return row.practitionerId === principal.practitionerId;
  if (row.type !== 'RESULT') return false;
  return row.referralId === referral.id || (referral.categories.includes(row.category) && !isRestricted(row));
}

/**
 * Break-glass stands in for the referral that is missing, so it shows what any referral would: who the patient is, and
 * every result. Restricted ones too: what they say about infections, drugs and psychiatric treatment is what an
 * emergency is about, and the patient and the privacy officer learn of every opening.
 */
function inEmergency({ row, now }: Question, subject: SubjectFacts): Decision | undefined {
  if (row.type !== 'PATIENT' && row.type !== 'RESULT') return undefined;
  const access = openEmergencyAccess(subject, now);
  return access && permit('EMERGENCY', access.id, 'BTG');
}
