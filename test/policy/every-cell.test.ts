import { describe, expect, it } from 'vitest';
import {
  ACTIONS,
  DATA_CLASSES,
  type Action,
  type DataClass,
  type Row,
} from '../../subgraphs/_policy/index.ts';
import {
  accountRow,
  appointmentRow,
  CLINIC,
  DOCTOR,
  LAB,
  ownRepresentationRow,
  referralRow,
  resultRow,
  ROWS,
} from './rows.ts';
import {
  adult,
  attorneyOf,
  child,
  decideAs,
  denied,
  doctorOf,
  guardianOf,
  incapacitated,
  insurerOf,
  labOf,
  ownAccountOf,
  parentOf,
  privacyOfficer,
  registrar,
  teen,
  themself,
  type World,
} from './vocabulary.ts';

/** The columns of the access policy, each with callers who have the relation that it is about. */
const COLUMNS = {
  self: [themself(), themself(teen())],
  representative: [parentOf(child()), parentOf(teen()), guardianOf(incapacitated()), attorneyOf(adult())],
  clinician: [doctorOf()],
  registrar: [registrar()],
  insurer: [insurerOf()],
  lab: [labOf()],
  privacyOfficer: [privacyOfficer()],
} as const satisfies Readonly<Record<string, readonly World[]>>;
type Column = keyof typeof COLUMNS;

/** Where a line of a table comes from, and the columns that it names. */
type Cells = readonly [source: string, ...named: readonly Column[]];

const ALL: readonly Column[] = [
  'self',
  'representative',
  'clinician',
  'registrar',
  'insurer',
  'lab',
  'privacyOfficer',
];

const READING: Readonly<Record<DataClass, Cells>> = {
  DEMOGRAPHICS: [
    '[000 §4.2, 002 §1.7]',
    'self',
    'representative',
    'clinician',
    'registrar',
    'lab',
    'privacyOfficer',
  ],
  CONTACT: ['[000 §4.2]', 'self', 'representative', 'registrar'],
  IDENTITY_DOCUMENT: ['[000 §4.2, §5.1]', 'self', 'representative', 'registrar'],
  ACCOUNT: ['[000 §3.3, §5.1]', ...ALL],
  APPOINTMENT: ['[000 §3.1, 001 §3b]', 'self', 'representative', 'clinician', 'registrar'],
  RESULT: ['[000 §3.2, 002 §1.7]', 'self', 'representative', 'clinician'],
  CONSENT: ['[000 appendices]', 'self', 'representative', 'registrar', 'privacyOfficer'],
  CLAIM: ['[004 §3.8]', 'self', 'representative', 'insurer'],
  CLAIM_EVIDENCE: ['[002 §1.6, 004 §3.8]', 'self', 'representative', 'insurer'],
  ACCESS_LOG: ['ours', 'self', 'representative', 'privacyOfficer'],
  PUBLIC: ['no patient data', ...ALL],
  SERVICE: ['no patient data', ...ALL],
};

const WRITING: Readonly<Record<Exclude<Action, 'READ'>, Cells>> = {
  BOOK_APPOINTMENT: ['[000 §3.1]', 'self', 'representative', 'registrar'],
  MOVE_APPOINTMENT: ['[000 §3.1]', 'self', 'representative', 'registrar'],
  CANCEL_APPOINTMENT: ['[000 §3.1, 001]', 'self', 'representative', 'registrar'],
  ORDER_SERVICE: ['[001]', 'self', 'representative', 'registrar'],
  GIVE_PROCESSING_CONSENT: ['[000 appendices]', 'self', 'representative', 'registrar'],
  WITHDRAW_PROCESSING_CONSENT: ['[000 appendices, 001 §6.15]', 'self', 'representative', 'registrar'],
  BLOCK_PORTAL: ['[002 §1.13]', 'self', 'representative', 'registrar'],
  UNBLOCK_PORTAL: ['[002 §1.13]', 'self', 'representative', 'registrar'],
  HIDE_RESULT: ['[001 §6.13]', 'self', 'representative', 'registrar'],
  RESTORE_RESULT: ['[001 §6.14]', 'registrar'],
  REGISTER_ACCOUNT: ['[000 §4.1-4.3]', 'registrar'],
  REISSUE_CREDENTIALS: ['[000 §5.1, 002 §1.10]', 'registrar'],
  LOCK_ACCOUNT: ['[001 §6.10]', 'registrar', 'privacyOfficer'],
  LINK_ISSUER_SUBJECT: ['[001 §5.3]', 'self', 'representative', 'clinician', 'registrar', 'privacyOfficer'],
  UPDATE_CREDENTIALS: ['[000 §3.3]', ...ALL],
  UPDATE_CONTACT: ['[000 §3.3]', ...ALL],
  SIGN_OUT: ['[000 §4.8]', ...ALL],
  REPORT_UNAUTHORISED_ACCESS: ['[000 §4.8]', ...ALL],
  SEND_FEEDBACK: ['[000 §3.4, 003 §4]', 'self', 'representative', 'clinician'],
  ANSWER_FEEDBACK: ['[000 §3.4, 003 §4]', 'registrar', 'privacyOfficer'],
  MARK_NOTICE_READ: ['(ours)', ...ALL],
  ACCEPT_TERMS: ['[001 preamble, §6.11]', ...ALL],
  PUBLISH_TERMS: ['[001 §6.16]', 'privacyOfficer'],
  REGISTER_REPRESENTATION: ['[000 §2.4, 003 §1.7]', 'registrar'],
  VERIFY_REPRESENTATION: ['ours', 'registrar', 'privacyOfficer'],
  SUSPEND_REPRESENTATION: ['ours', 'registrar', 'privacyOfficer'],
  RESUME_REPRESENTATION: ['ours', 'registrar', 'privacyOfficer'],
  END_REPRESENTATION: ['ours', 'registrar'],
  REVOKE_REPRESENTATION: ['ours', 'self', 'representative', 'registrar'],
  RECORD_LEGAL_STATUS: ['ours', 'registrar'],
  RECORD_IDENTITY_DOCUMENT: ['[003 §6.1.2]', 'registrar'],
  CREATE_REFERRAL: ['[002 §1.7]', 'clinician'],
  BREAK_GLASS: ['ours', 'clinician'],
  DELIVER_RESULT: ['[000 §3.2]', 'lab'],
  GIVE_RESTRICTED_SHARING: ['ours', 'self'],
  WITHDRAW_RESTRICTED_SHARING: ['ours', 'self'],
  GIVE_DISCLOSURE_CONSENT: ['[002 §1.6, 003 §6.2.2]', 'self', 'representative'],
  WITHDRAW_DISCLOSURE_CONSENT: ['[003 §6.2.2]', 'self', 'representative'],
  MAKE_SUBJECT_REQUEST: ['[003 §6.2.4]', 'self', 'representative', 'registrar'],
  ANSWER_SUBJECT_REQUEST: ['[003 §6.2.4]', 'privacyOfficer'],
  EXPLAIN_ACCESS: ['ours', 'registrar', 'privacyOfficer'],
  SUBMIT_CLAIM: ['[004 §3.8]', 'self', 'representative'],
  WITHDRAW_CLAIM: ['[004 §3.8]', 'self', 'representative'],
  DECIDE_CLAIM: ['[004]', 'insurer'],
  PLACE_HOLD: ['[003 §6.2.4]', 'privacyOfficer'],
  END_HOLD: ['[003 §6.2.4]', 'privacyOfficer'],
  REPORT_BREACH: ['[003 §5.3]', 'privacyOfficer'],
  REVIEW_BREAK_GLASS: ['ours', 'privacyOfficer'],
};

/** Rows that are the caller's own affair, and rows that are not. */
const rowsFor = (world: World): readonly Row[] => [
  ...ROWS,
  ownAccountOf(world),
  accountRow({ organizationId: CLINIC }),
  ownRepresentationRow,
  appointmentRow({ practitionerId: DOCTOR }),
  resultRow({ organizationId: LAB, referralId: 'referral-1' }),
  referralRow({ practitionerId: DOCTOR, organizationId: LAB }),
];

function describeCells(action: Action, dataClass: DataClass, [source, ...named]: Cells): void {
  it.each(ALL)(`${source}, %s`, (column) => {
    const decisions = COLUMNS[column].flatMap((world) =>
      rowsFor(world).map((row) => decideAs(world, { action, dataClass, row })),
    );
    if (named.includes(column)) expect(decisions.some(({ permitted }) => permitted)).toBe(true);
    else expect(decisions).toEqual(decisions.map(() => denied()));
  });
}

describe('a cell that names somebody permits in some row, a blank one in none:', () => {
  describe.each(DATA_CLASSES)('reading %s', (dataClass) => {
    describeCells('READ', dataClass, READING[dataClass]);
  });

  describe.each(ACTIONS.filter((action) => action !== 'READ'))('%s', (action) => {
    describeCells(action, 'PUBLIC', WRITING[action]);
  });
});
