import { is15to17 } from './patient.ts';
import { isSignatory, isSpokesperson, mayHandleClaims, mayUsePortal, reaches } from './representatives.ts';
import { rule, type Rule } from './rule.ts';
import type { Tie } from './ties.ts';
import type { World } from './world.ts';

type Self = Extract<Tie, { readonly kind: 'SELF' }>;
type Representative = Extract<Tie, { readonly kind: 'REPRESENTATIVE' }>;

/** Whatever stands in a claim beside the claim itself is the insured person's [README: beneficiaries]. */
const aboutSubject = ({ via }: Self | Representative) => via === 'SUBJECT';
/** The claim itself, and a patient's claims in general. */
const asParty = ({ via }: Self | Representative, { row }: World) => row.type !== 'CLAIM' || via === 'PARTY';
/** Evidence in a claim to which the insured person is a party. */
const asInsured = ({ via }: Self | Representative, { row, subject }: World) =>
  via === 'SUBJECT' &&
  (row.type !== 'CLAIM' || (subject !== null && row.partyPersonIds.includes(subject.patientId)));

/** An account's row says nothing of a patient; the account itself is read and changed as the own account. */
const inPatientsRow = (_: Tie, { row }: World) => row.type !== 'ACCOUNT';
/** Not a representative's phone, documents or account [README: representatives' own data]. */
const inOwnRow = (_: Tie, { row }: World) => row.type !== 'ACCOUNT' && row.type !== 'REPRESENTATION';
const isOwnRepresentation = (_: Tie, { row, principal }: World) =>
  row.type === 'REPRESENTATION' && row.representativePersonId === principal.personId;

/** What persons may read and do: the columns "self" and "representative", sentence by sentence. */
export const PERSON_RULES: readonly Rule[] = [
  rule('self: who they are, appointments, results, consents, the log', 'SELF', {
    reads: ['DEMOGRAPHICS', 'APPOINTMENT', 'RESULT', 'CONSENT', 'ACCESS_LOG'],
    concerns: aboutSubject,
    if: inPatientsRow,
  }),
  rule('self: contact; the account of the patient who calls is their own', 'SELF', {
    reads: ['CONTACT', 'ACCOUNT'],
    concerns: aboutSubject,
    if: inOwnRow,
  }),
  rule('IDENTITY_DOCUMENT, self: masked', 'SELF', {
    reads: ['IDENTITY_DOCUMENT'],
    concerns: aboutSubject,
    if: inOwnRow,
    oblige: ['MASK'],
  }),
  rule('CLAIM: insured person, beneficiary; submit and withdraw likewise', 'SELF', {
    reads: ['CLAIM'],
    acts: ['SUBMIT_CLAIM', 'WITHDRAW_CLAIM'],
    concerns: asParty,
    if: inPatientsRow,
  }),
  rule('README: a beneficiary who is nobody’s patient', 'NAMED_IN_CLAIM', {
    reads: ['CLAIM'],
    acts: ['SUBMIT_CLAIM', 'WITHDRAW_CLAIM'],
  }),
  rule('CLAIM_EVIDENCE, self', 'SELF', { reads: ['CLAIM_EVIDENCE'], concerns: asInsured, if: inPatientsRow }),

  rule('writes: self', 'SELF', {
    acts: [
      'BOOK_APPOINTMENT',
      'MOVE_APPOINTMENT',
      'CANCEL_APPOINTMENT',
      'ORDER_SERVICE',
      'GIVE_PROCESSING_CONSENT',
      'WITHDRAW_PROCESSING_CONSENT',
      'BLOCK_PORTAL',
      'UNBLOCK_PORTAL',
      'HIDE_RESULT',
      'REVOKE_REPRESENTATION',
      'GIVE_RESTRICTED_SHARING',
      'WITHDRAW_RESTRICTED_SHARING',
      'GIVE_DISCLOSURE_CONSENT',
      'WITHDRAW_DISCLOSURE_CONSENT',
      'MAKE_SUBJECT_REQUEST',
    ],
    concerns: aboutSubject,
    if: inPatientsRow,
  }),
  rule('contact: the patient', 'SELF', { acts: ['UPDATE_CONTACT'], concerns: aboutSubject, if: inOwnRow }),

  rule('DEMOGRAPHICS, representative; README: either power, for who the patient is', 'REPRESENTATIVE', {
    reads: ['DEMOGRAPHICS'],
    concerns: aboutSubject,
    if: (tie, world) => reaches(tie, world) && (mayUsePortal(tie) || mayHandleClaims(tie)),
  }),
  rule('representative: in the portal what the patient sees; RESULT by band', 'REPRESENTATIVE', {
    reads: ['CONTACT', 'APPOINTMENT', 'RESULT', 'CONSENT'],
    acts: ['BOOK_APPOINTMENT', 'MOVE_APPOINTMENT', 'CANCEL_APPOINTMENT', 'ORDER_SERVICE'],
    concerns: aboutSubject,
    if: (tie, world) => reaches(tie, world) && mayUsePortal(tie),
  }),
  rule('IDENTITY_DOCUMENT, representative: own only, masked', 'REPRESENTATIVE', {
    reads: ['IDENTITY_DOCUMENT'],
    concerns: (tie, world) => aboutSubject(tie) && isOwnRepresentation(tie, world),
    if: mayUsePortal,
    oblige: ['MASK'],
  }),
  rule(
    'CLAIM, representative, attorney whose power names it; submit and withdraw likewise',
    'REPRESENTATIVE',
    {
      reads: ['CLAIM'],
      acts: ['SUBMIT_CLAIM', 'WITHDRAW_CLAIM'],
      concerns: asParty,
      if: (tie, world) => reaches(tie, world) && mayHandleClaims(tie),
    },
  ),
  rule('CLAIM_EVIDENCE, representative', 'REPRESENTATIVE', {
    reads: ['CLAIM_EVIDENCE'],
    concerns: asInsured,
    if: (tie, world) => reaches(tie, world) && mayHandleClaims(tie),
  }),
  rule('ACCESS_LOG, representative: not for 15 to 17', 'REPRESENTATIVE', {
    reads: ['ACCESS_LOG'],
    concerns: aboutSubject,
    if: (tie, world) => reaches(tie, world) && mayUsePortal(tie) && !is15to17(tie.patient),
  }),
  rule('processing consent: representative under 15, both at 15 to 17', 'REPRESENTATIVE', {
    acts: ['GIVE_PROCESSING_CONSENT', 'WITHDRAW_PROCESSING_CONSENT'],
    concerns: aboutSubject,
    if: (tie, world) => reaches(tie, world) && isSignatory(tie),
  }),
  rule('block, hiding, disclosure, requests, contact: the spokesperson', 'REPRESENTATIVE', {
    acts: [
      'BLOCK_PORTAL',
      'UNBLOCK_PORTAL',
      'HIDE_RESULT',
      'GIVE_DISCLOSURE_CONSENT',
      'WITHDRAW_DISCLOSURE_CONSENT',
      'MAKE_SUBJECT_REQUEST',
      'UPDATE_CONTACT',
    ],
    concerns: aboutSubject,
    if: (tie, world) => reaches(tie, world) && isSpokesperson(tie),
  }),
  rule('revoke: the representative themself, in force or not', 'OWN_REPRESENTATION', {
    acts: ['REVOKE_REPRESENTATION'],
  }),
];
