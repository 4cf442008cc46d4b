import { isSpokenFor, needsRepresentativesSignature } from './patient.ts';
import { mayHandleClaims, mayUsePortal } from './read-rules.ts';
import { isOwnRepresentation } from './rows.ts';
import { rule, type Rule } from './rule.ts';
import type { Tie } from './ties.ts';
import type { World } from './world.ts';

type Representative = Extract<Tie, { readonly kind: 'REPRESENTATIVE' }>;

/** No power signs, blocks or hides [README: powers of attorney]. */
const isLegal = ({ representation }: Representative) => representation.kind !== 'ATTORNEY';
const isSpokesperson = (tie: Representative) => isLegal(tie) && isSpokenFor(tie.patient);
const signs = (tie: Representative) => isLegal(tie) && needsRepresentativesSignature(tie.patient);

const isResult = (_: Tie, { row }: World) => row.type === 'RESULT';
const isClaim = (_: Tie, { row }: World) => row.type === 'CLAIM';
const isAccount = (_: Tie, { row }: World) => row.type === 'ACCOUNT';
const isAnothersAccount = (_: Tie, { row, principal }: World) =>
  row.type === 'ACCOUNT' && row.accountId !== principal.accountId;
/** Staff who are not the representative in the row. */
const isAnothersRepresentation = (_: Tie, { row, principal }: World) =>
  row.type === 'REPRESENTATION' && row.representativePersonId !== principal.personId;

/** The writes of the policy and of its additions, sentence by sentence. */
export const ACT_RULES: readonly Rule[] = [
  rule('book, move, cancel; order services: self', 'SELF', {
    acts: ['BOOK_APPOINTMENT', 'MOVE_APPOINTMENT', 'CANCEL_APPOINTMENT', 'ORDER_SERVICE'],
  }),
  rule('book, move, cancel; order services: representative', 'REPRESENTATIVE', {
    acts: ['BOOK_APPOINTMENT', 'MOVE_APPOINTMENT', 'CANCEL_APPOINTMENT', 'ORDER_SERVICE'],
    if: mayUsePortal,
  }),
  rule('book, move, cancel; order services: registrar', 'OWN_PATIENT', {
    roles: ['REGISTRAR'],
    acts: ['BOOK_APPOINTMENT', 'MOVE_APPOINTMENT', 'CANCEL_APPOINTMENT', 'ORDER_SERVICE'],
  }),

  rule('consent, block, disclosure, sharing, requests: the patient', 'SELF', {
    acts: [
      'GIVE_PROCESSING_CONSENT',
      'WITHDRAW_PROCESSING_CONSENT',
      'BLOCK_PORTAL',
      'UNBLOCK_PORTAL',
      'GIVE_RESTRICTED_SHARING',
      'WITHDRAW_RESTRICTED_SHARING',
      'GIVE_DISCLOSURE_CONSENT',
      'WITHDRAW_DISCLOSURE_CONSENT',
      'MAKE_SUBJECT_REQUEST',
    ],
  }),
  rule('processing consent: representative under 15, both at 15 to 17', 'REPRESENTATIVE', {
    acts: ['GIVE_PROCESSING_CONSENT', 'WITHDRAW_PROCESSING_CONSENT'],
    if: signs,
  }),
  rule('block, disclosure, requests: the spokesperson', 'REPRESENTATIVE', {
    acts: [
      'BLOCK_PORTAL',
      'UNBLOCK_PORTAL',
      'GIVE_DISCLOSURE_CONSENT',
      'WITHDRAW_DISCLOSURE_CONSENT',
      'MAKE_SUBJECT_REQUEST',
    ],
    if: isSpokesperson,
  }),
  rule('consent on paper, block on request, requests at reception: registrar', 'OWN_PATIENT', {
    roles: ['REGISTRAR'],
    acts: [
      'GIVE_PROCESSING_CONSENT',
      'WITHDRAW_PROCESSING_CONSENT',
      'BLOCK_PORTAL',
      'UNBLOCK_PORTAL',
      'MAKE_SUBJECT_REQUEST',
    ],
  }),

  rule('hide a result: self', 'SELF', { acts: ['HIDE_RESULT'], if: isResult }),
  rule('hide a result: representative (under 15)', 'REPRESENTATIVE', {
    acts: ['HIDE_RESULT'],
    if: (tie, world) => isResult(tie, world) && isSpokesperson(tie),
  }),
  rule('hide or restore a result by paper: registrar', 'OWN_PATIENT', {
    roles: ['REGISTRAR'],
    acts: ['HIDE_RESULT', 'RESTORE_RESULT'],
    if: isResult,
  }),

  rule('own account: everybody', 'OWN_ACCOUNT', {
    acts: ['UPDATE_CREDENTIALS', 'UPDATE_CONTACT', 'SIGN_OUT', 'REPORT_UNAUTHORISED_ACCESS', 'ACCEPT_TERMS'],
  }),
  rule('feedback: person and clinician', 'OWN_ACCOUNT', {
    roles: ['PERSON', 'CLINICIAN'],
    acts: ['SEND_FEEDBACK'],
  }),
  rule('own identity from elsewhere', 'OWN_ACCOUNT', {
    roles: ['PERSON', 'CLINICIAN', 'PRIVACY_OFFICER', 'REGISTRAR'],
    acts: ['LINK_ISSUER_SUBJECT'],
  }),
  rule('contact: the patient', 'SELF', {
    acts: ['UPDATE_CONTACT'],
    if: (_, { row }) => row.type === 'PATIENT',
  }),
  rule('contact: the spokesperson', 'REPRESENTATIVE', {
    acts: ['UPDATE_CONTACT'],
    if: (tie, { row }) => row.type === 'PATIENT' && isSpokesperson(tie),
  }),

  rule('applications: registrar', 'OWN_ORGANIZATION', { roles: ['REGISTRAR'], acts: ['REGISTER_ACCOUNT'] }),
  rule('terms: privacy officer', 'OWN_ORGANIZATION', { roles: ['PRIVACY_OFFICER'], acts: ['PUBLISH_TERMS'] }),
  ...(['OWN_ORGANIZATION', 'OWN_PATIENT'] as const).flatMap((here) => [
    rule('reissue: registrar, an account here, not their own', here, {
      roles: ['REGISTRAR'],
      acts: ['REISSUE_CREDENTIALS'],
      if: isAnothersAccount,
    }),
    rule('lock: registrar, privacy officer, an account here, not their own', here, {
      roles: ['REGISTRAR', 'PRIVACY_OFFICER'],
      acts: ['LOCK_ACCOUNT'],
      if: isAnothersAccount,
    }),
    rule('link an identity at reception', here, {
      roles: ['REGISTRAR'],
      acts: ['LINK_ISSUER_SUBJECT'],
      if: isAccount,
    }),
  ]),

  rule('register, end a representation: registrar who is not the representative', 'OWN_PATIENT', {
    roles: ['REGISTRAR'],
    acts: ['REGISTER_REPRESENTATION', 'END_REPRESENTATION'],
    if: isAnothersRepresentation,
  }),
  rule('suspend, resume a representation: registrar or privacy officer, likewise', 'OWN_PATIENT', {
    roles: ['REGISTRAR', 'PRIVACY_OFFICER'],
    acts: ['SUSPEND_REPRESENTATION', 'RESUME_REPRESENTATION'],
    if: isAnothersRepresentation,
  }),
  rule('verify a representation: another staff member', 'OWN_PATIENT', {
    roles: ['REGISTRAR', 'PRIVACY_OFFICER'],
    acts: ['VERIFY_REPRESENTATION'],
    if: (tie, world) =>
      isAnothersRepresentation(tie, world) &&
      world.row.type === 'REPRESENTATION' &&
      world.row.registeredByPersonId !== world.principal.personId,
  }),
  rule('revoke a representation: registrar', 'OWN_PATIENT', {
    roles: ['REGISTRAR'],
    acts: ['REVOKE_REPRESENTATION'],
    if: isAnothersRepresentation,
  }),
  rule('revoke a representation: the patient', 'SELF', {
    acts: ['REVOKE_REPRESENTATION'],
    if: (_, { row }) => row.type === 'REPRESENTATION',
  }),
  rule('revoke a representation: the representative themself', 'REPRESENTATIVE', {
    acts: ['REVOKE_REPRESENTATION'],
    if: ({ representation }, world) =>
      isOwnRepresentation(world) && world.row.type === 'REPRESENTATION' && world.row.id === representation.id,
  }),
  rule('capacity and death: registrar', 'OWN_PATIENT', {
    roles: ['REGISTRAR'],
    acts: ['RECORD_LEGAL_STATUS'],
  }),

  rule('referral: clinician, for patients of their organisation', 'OWN_PATIENT', {
    roles: ['CLINICIAN'],
    acts: ['CREATE_REFERRAL'],
  }),
  rule('break-glass: clinician', 'CALLER', {
    roles: ['CLINICIAN'],
    acts: ['BREAK_GLASS'],
    if: (_, { subject }) => subject !== null,
  }),
  rule('deliver, correct, release results: lab, its own', 'OWN_ORDER', {
    acts: ['DELIVER_RESULT'],
    if: (_, { row, principal }) => row.type === 'RESULT' && row.organizationId === principal.organizationId,
  }),

  rule('submit, withdraw a claim: insured person, beneficiary', 'SELF', {
    acts: ['SUBMIT_CLAIM', 'WITHDRAW_CLAIM'],
    if: isClaim,
  }),
  rule('submit, withdraw a claim: a beneficiary who is nobody’s patient', 'NAMED_IN_CLAIM', {
    acts: ['SUBMIT_CLAIM', 'WITHDRAW_CLAIM'],
  }),
  rule('submit, withdraw a claim: representative, attorney whose power names it', 'REPRESENTATIVE', {
    acts: ['SUBMIT_CLAIM', 'WITHDRAW_CLAIM'],
    if: (tie, world) => isClaim(tie, world) && mayHandleClaims(tie),
  }),
  rule('decide a claim: insurer, own claims', 'OWN_CLAIM', { acts: ['DECIDE_CLAIM'] }),

  rule('hold, breach, review, answers: privacy officer', 'OWN_PATIENT', {
    roles: ['PRIVACY_OFFICER'],
    acts: ['PLACE_HOLD', 'END_HOLD', 'REPORT_BREACH', 'REVIEW_BREAK_GLASS', 'ANSWER_SUBJECT_REQUEST'],
  }),
  rule('explain access to staff', 'OWN_PATIENT', {
    roles: ['REGISTRAR', 'PRIVACY_OFFICER'],
    acts: ['EXPLAIN_ACCESS'],
  }),
];
