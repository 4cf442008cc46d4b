import type { Principal, RepresentationFacts, Row, SubjectFacts } from '../../../subgraphs/_policy/index.ts';
import { CALLER, PATIENT_ROW, representationRow, resultRow } from '../rows.ts';
import {
  adult,
  child,
  denied,
  NOON,
  permitted,
  privacyOfficer,
  registrar,
  representation,
  type World,
} from '../vocabulary.ts';
import { describeActs, type Line } from '../write-acts.ts';

type Staff = (patient: SubjectFacts, principal?: Partial<Principal>) => World;

const wardOf = (facts: Partial<RepresentationFacts>) =>
  child({ representations: [representation('PARENT', facts)] });

/** Nobody is a judge in their own cause (**ours**). */
const inOwnCause = (who: string, asStaff: Staff, row: Row = PATIENT_ROW): readonly Line[] => [
  [`${who}, about somebody else`, asStaff(adult()), row, permitted('STAFF_DUTY')],
  [`${who}, about themself`, asStaff(adult({ patientId: CALLER })), row, denied()],
  [`${who}, about their child`, asStaff(wardOf({})), row, denied()],
  [`${who}, about whom they want to represent`, asStaff(wardOf({ verifiedAt: null })), row, denied()],
  [`${who}, whose representation is suspended`, asStaff(wardOf({ suspended: true })), row, denied()],
  [
    `${who}, whose representation is still to be revoked`,
    asStaff(wardOf({ revokedAt: NOON + 1 })),
    row,
    denied(),
  ],
  [
    `${who}, whose representation is revoked`,
    asStaff(wardOf({ revokedAt: NOON })),
    row,
    permitted('STAFF_DUTY'),
  ],
  [`${who} whom nobody knows by person`, asStaff(adult(), { personId: null }), row, permitted('STAFF_DUTY')],
];

describeActs(
  ['GIVE_PROCESSING_CONSENT', 'UNBLOCK_PORTAL', 'RECORD_LEGAL_STATUS', 'RECORD_IDENTITY_DOCUMENT'],
  inOwnCause('a registrar', registrar),
);

describeActs(['RESTORE_RESULT'], inOwnCause('a registrar', registrar, resultRow({ hidden: true })));

describeActs(
  ['PLACE_HOLD', 'END_HOLD', 'REVIEW_BREAK_GLASS', 'ANSWER_SUBJECT_REQUEST'],
  inOwnCause('a privacy officer', privacyOfficer),
);

/** What only closes or reports something, nobody needs to be kept from. */
const aboutThemself = (asStaff: Staff, row: Row = PATIENT_ROW): readonly Line[] => [
  ['about themself', asStaff(adult({ patientId: CALLER })), row, permitted('STAFF_DUTY')],
  ['about their child', asStaff(wardOf({})), row, permitted('STAFF_DUTY')],
];

describeActs(
  ['BOOK_APPOINTMENT', 'WITHDRAW_PROCESSING_CONSENT', 'BLOCK_PORTAL', 'MAKE_SUBJECT_REQUEST'],
  aboutThemself(registrar),
);
describeActs(['HIDE_RESULT'], aboutThemself(registrar, resultRow()));
describeActs(['REVOKE_REPRESENTATION'], aboutThemself(registrar, representationRow()));
describeActs(['REPORT_BREACH'], aboutThemself(privacyOfficer));
