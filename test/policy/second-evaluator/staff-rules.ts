import { disclosureConsent, isRestricted } from './rows.ts';
import { rule, type Rule } from './rule.ts';
import type { Tie } from './ties.ts';
import type { World } from './world.ts';

const inPatientsRow = (_: Tie, { row }: World) => row.type === 'PATIENT';
const inAccount = (_: Tie, { row }: World) => row.type === 'ACCOUNT';
const inAnothersAccount = (_: Tie, { row, principal }: World) =>
  row.type === 'ACCOUNT' && row.accountId !== principal.accountId;
/** Nobody registers, verifies, suspends or ends a representation of their own. */
const inAnothersRepresentation = (_: Tie, { row, principal }: World) =>
  row.type === 'REPRESENTATION' && row.representativePersonId !== principal.personId;

/** [README: nobody is a judge in their own cause, nor in that of whom they represent until it is revoked] */
const withoutInterest = (_: Tie, { principal, subject, now }: World) =>
  subject?.patientId !== principal.personId &&
  (subject?.representations ?? []).every(({ revokedAt }) => revokedAt !== null && revokedAt <= now);

/** [access-policy: referral covers it; restricted: own referral only; README: referrals] */
function covers(
  { referral }: Extract<Tie, { readonly kind: 'REFERRAL' }>,
  { row, principal }: World,
): boolean {
  switch (row.type) {
    case 'PATIENT':
      return true;
    case 'REFERRAL':
      return row.practitionerId === principal.practitionerId;
    case 'RESULT':
      return (
        row.referralId === referral.id || (!isRestricted(row) && referral.categories.includes(row.category))
      );
    default:
      return false;
  }
}

/** What staff and partners may read and do, sentence by sentence. */
export const STAFF_RULES: readonly Rule[] = [
  rule('DEMOGRAPHICS, RESULT: clinician with referral', 'REFERRAL', {
    reads: ['DEMOGRAPHICS', 'RESULT'],
    if: covers,
  }),
  rule('README: break-glass opens who the patient is and every released result', 'EMERGENCY', {
    reads: ['DEMOGRAPHICS', 'RESULT'],
    if: (_, { row }) => row.type === 'PATIENT' || row.type === 'RESULT',
  }),
  rule('APPOINTMENT: own appointments', 'OWN_APPOINTMENT', { reads: ['APPOINTMENT'] }),
  rule('APPOINTMENT: whether there may be any of a patient under treatment', 'REFERRAL', {
    reads: ['APPOINTMENT'],
    concerns: inPatientsRow,
  }),
  rule('referral: clinician, for patients of their organisation', 'PATIENT_HERE', {
    roles: ['CLINICIAN'],
    acts: ['CREATE_REFERRAL'],
    if: (_, { principal }) => principal.practitionerId !== null,
  }),
  rule('break-glass: clinician', 'CALLER', {
    roles: ['CLINICIAN'],
    acts: ['BREAK_GLASS'],
    if: (_, { principal, subject }) => subject !== null && principal.practitionerId !== null,
  }),

  rule('registrar: ✓; book, withdraw and block on request, hide by paper, requests', 'PATIENT_HERE', {
    roles: ['REGISTRAR'],
    reads: ['DEMOGRAPHICS', 'CONTACT', 'IDENTITY_DOCUMENT', 'APPOINTMENT', 'CONSENT'],
    acts: [
      'BOOK_APPOINTMENT',
      'MOVE_APPOINTMENT',
      'CANCEL_APPOINTMENT',
      'ORDER_SERVICE',
      'WITHDRAW_PROCESSING_CONSENT',
      'BLOCK_PORTAL',
      'HIDE_RESULT',
      'REVOKE_REPRESENTATION',
      'MAKE_SUBJECT_REQUEST',
    ],
  }),
  rule('registrar: what opens or establishes something, without an interest of their own', 'PATIENT_HERE', {
    roles: ['REGISTRAR'],
    acts: [
      'GIVE_PROCESSING_CONSENT',
      'UNBLOCK_PORTAL',
      'RESTORE_RESULT',
      'RECORD_LEGAL_STATUS',
      'RECORD_IDENTITY_DOCUMENT',
    ],
    if: withoutInterest,
  }),
  rule('privacy officer: ✓; breach notice', 'PATIENT_HERE', {
    roles: ['PRIVACY_OFFICER'],
    reads: ['DEMOGRAPHICS', 'CONSENT', 'ACCESS_LOG'],
    acts: ['REPORT_BREACH'],
  }),
  rule('privacy officer: what judges something, without an interest of their own', 'PATIENT_HERE', {
    roles: ['PRIVACY_OFFICER'],
    acts: ['PLACE_HOLD', 'END_HOLD', 'REVIEW_BREAK_GLASS', 'ANSWER_SUBJECT_REQUEST'],
    if: withoutInterest,
  }),
  rule('additions: explain access to staff', 'PATIENT_HERE', {
    roles: ['REGISTRAR', 'PRIVACY_OFFICER'],
    acts: ['EXPLAIN_ACCESS'],
  }),
  rule('register, end: registrar who is not the representative', 'PATIENT_HERE', {
    roles: ['REGISTRAR'],
    acts: ['REGISTER_REPRESENTATION', 'END_REPRESENTATION'],
    if: inAnothersRepresentation,
  }),
  rule('suspend, resume: registrar or privacy officer, likewise', 'PATIENT_HERE', {
    roles: ['REGISTRAR', 'PRIVACY_OFFICER'],
    acts: ['SUSPEND_REPRESENTATION', 'RESUME_REPRESENTATION'],
    if: inAnothersRepresentation,
  }),
  rule('verify: another staff member, who can be told apart', 'PATIENT_HERE', {
    roles: ['REGISTRAR', 'PRIVACY_OFFICER'],
    acts: ['VERIFY_REPRESENTATION'],
    if: (tie, world) =>
      inAnothersRepresentation(tie, world) &&
      world.principal.personId !== null &&
      world.row.type === 'REPRESENTATION' &&
      world.row.registeredByPersonId !== world.principal.personId,
  }),

  ...(['ACCOUNT_HERE', 'PATIENT_HERE'] as const).flatMap((here) => [
    rule('ACCOUNT: registrar, privacy officer', here, {
      roles: ['REGISTRAR', 'PRIVACY_OFFICER'],
      reads: ['ACCOUNT'],
    }),
    rule('reissue: registrar, an account here that is not their own', here, {
      roles: ['REGISTRAR'],
      acts: ['REISSUE_CREDENTIALS'],
      if: inAnothersAccount,
    }),
    rule('lock: registrar, privacy officer, likewise', here, {
      roles: ['REGISTRAR', 'PRIVACY_OFFICER'],
      acts: ['LOCK_ACCOUNT'],
      if: inAnothersAccount,
    }),
    rule('feedback is answered: registrar, privacy officer, likewise', here, {
      roles: ['REGISTRAR', 'PRIVACY_OFFICER'],
      acts: ['ANSWER_FEEDBACK'],
      if: inAnothersAccount,
    }),
    rule('link an identity at reception', here, {
      roles: ['REGISTRAR'],
      acts: ['LINK_ISSUER_SUBJECT'],
      if: inAccount,
    }),
  ]),
  rule('applications: registrar', 'ACCOUNT_HERE', { roles: ['REGISTRAR'], acts: ['REGISTER_ACCOUNT'] }),
  rule('terms: privacy officer', 'ACCOUNT_HERE', { roles: ['PRIVACY_OFFICER'], acts: ['PUBLISH_TERMS'] }),

  rule('DEMOGRAPHICS, lab: own orders', 'ORDERED_HERE', { reads: ['DEMOGRAPHICS'], if: inPatientsRow }),
  rule('deliver, correct, release results: lab, its own', 'PERFORMED_HERE', { acts: ['DELIVER_RESULT'] }),
  rule('CLAIM, insurer: own claims, and deciding them', 'OWN_CLAIM', {
    reads: ['CLAIM'],
    acts: ['DECIDE_CLAIM'],
  }),
  rule('CLAIM_EVIDENCE, insurer: own claims, disclosed and needed', 'OWN_CLAIM', {
    reads: ['CLAIM_EVIDENCE'],
    lacks: (world) => {
      if (disclosureConsent(world) === undefined) return 'DISCLOSURE_CONSENT_MISSING';
      return world.row.type === 'CLAIM' && world.row.neededForRisk ? null : 'NOT_NEEDED_FOR_CLAIM';
    },
  }),
];
