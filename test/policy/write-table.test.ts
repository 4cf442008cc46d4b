import { describe, expect, it } from 'vitest';
import {
  ACTIONS,
  DATA_CLASSES,
  type Action,
  type Decision,
  type Row,
} from '../../subgraphs/_policy/index.ts';
import {
  accountRow,
  appointmentRow,
  CALLER,
  claimRow,
  CLINIC,
  DOCTOR,
  INSURER,
  LAB,
  ownRepresentationRow,
  PATIENT_ROW,
  referralRow,
  representationRow,
  resultRow,
  ROWS,
} from './rows.ts';
import {
  adult,
  attorneyOf,
  child,
  decideAs,
  denied,
  doctor,
  doctorOf,
  guardianOf,
  incapacitated,
  insurer,
  insurerOf,
  lab,
  labOf,
  ofLimitedCapacity,
  ownAccountOf,
  parentOf,
  permitted,
  privacyOfficer,
  registrar,
  stranger,
  teen,
  themself,
  trusteeOf,
  type World,
} from './vocabulary.ts';

type Line = readonly [who: string, world: World, row: Row, expected: Decision];

const self = permitted('SELF', 'consent-1', 'PATRQT');
const represented = permitted('REPRESENTATION', undefined, 'FAMRQT');
const onDuty = permitted('STAFF_DUTY', CLINIC);

/** The table of writes in the access policy, act by act. */
function describeActs(acts: readonly Action[], lines: readonly Line[]): void {
  describe.each(acts)('%s', (action) => {
    it.each(lines)('%s', (_, world, row, expected) => {
      for (const dataClass of DATA_CLASSES) {
        expect(decideAs(world, { action, dataClass, row })).toEqual(expected);
      }
    });
  });
}

describeActs(
  ['BOOK_APPOINTMENT', 'MOVE_APPOINTMENT', 'CANCEL_APPOINTMENT', 'ORDER_SERVICE'],
  [
    ['the patient', themself(), appointmentRow(), self],
    ['the patient at 15 to 17', themself(teen()), PATIENT_ROW, self],
    ['the patient under 15', themself(child()), PATIENT_ROW, denied()],
    ['a parent of an under-15', parentOf(child()), PATIENT_ROW, represented],
    ['a parent of a 15-to-17', parentOf(teen()), appointmentRow(), represented],
    ['a guardian', guardianOf(incapacitated()), PATIENT_ROW, represented],
    ['an attorney for the portal', attorneyOf(adult(), { powers: ['PORTAL'] }), PATIENT_ROW, represented],
    ['an attorney for claims', attorneyOf(adult(), { powers: ['CLAIMS'] }), PATIENT_ROW, denied()],
    ['a registrar where the patient is registered', registrar(), appointmentRow(), onDuty],
    ['a registrar elsewhere', registrar(adult({ registeredAt: [] })), appointmentRow(), denied()],
    ['the doctor', doctorOf(), appointmentRow({ practitionerId: DOCTOR }), denied()],
    ['a privacy officer', privacyOfficer(), appointmentRow(), denied()],
    ['a stranger', stranger(), appointmentRow(), denied()],
  ],
);

describeActs(
  ['GIVE_PROCESSING_CONSENT', 'WITHDRAW_PROCESSING_CONSENT'],
  [
    ['an adult', themself(), PATIENT_ROW, self],
    ['the minor at 15 to 17', themself(teen()), PATIENT_ROW, self],
    ['the minor under 15', themself(child()), PATIENT_ROW, denied()],
    ['a parent of an under-15', parentOf(child()), PATIENT_ROW, represented],
    ['a parent of a 15-to-17, the other signature', parentOf(teen()), PATIENT_ROW, represented],
    ['a guardian of an incapacitated adult', guardianOf(incapacitated()), PATIENT_ROW, represented],
    ['an incapacitated adult', themself(incapacitated()), PATIENT_ROW, denied()],
    ['an adult of limited capacity', themself(ofLimitedCapacity()), PATIENT_ROW, self],
    ['the trustee of such an adult', trusteeOf(ofLimitedCapacity()), PATIENT_ROW, denied()],
    ['an attorney with every power', attorneyOf(adult()), PATIENT_ROW, denied()],
    ['a registrar with the signed paper', registrar(), PATIENT_ROW, onDuty],
    ['a doctor', doctorOf(), PATIENT_ROW, denied()],
    ['a privacy officer', privacyOfficer(), PATIENT_ROW, denied()],
    ['a stranger', stranger(), PATIENT_ROW, denied()],
  ],
);

const patientsOwnVoice: readonly Line[] = [
  ['the patient', themself(), PATIENT_ROW, self],
  ['the patient at 15 to 17', themself(teen()), PATIENT_ROW, self],
  ['the patient under 15', themself(child()), PATIENT_ROW, denied()],
  ['a parent of an under-15', parentOf(child()), PATIENT_ROW, represented],
  ['a parent of a 15-to-17', parentOf(teen()), PATIENT_ROW, denied()],
  ['a guardian of an incapacitated adult', guardianOf(incapacitated()), PATIENT_ROW, represented],
  ['the trustee of an adult of limited capacity', trusteeOf(ofLimitedCapacity()), PATIENT_ROW, denied()],
  ['an attorney with every power', attorneyOf(adult()), PATIENT_ROW, denied()],
  ['a doctor', doctorOf(), PATIENT_ROW, denied()],
  ['a privacy officer', privacyOfficer(), PATIENT_ROW, denied()],
  ['a stranger', stranger(), PATIENT_ROW, denied()],
];

describeActs(
  ['BLOCK_PORTAL', 'UNBLOCK_PORTAL'],
  [...patientsOwnVoice, ["a registrar on the patient's request", registrar(), PATIENT_ROW, onDuty]],
);

describeActs(
  ['HIDE_RESULT'],
  [
    ...patientsOwnVoice,
    ['the patient, one result', themself(), resultRow(), self],
    ['the patient, a result that is not released', themself(), resultRow({ released: false }), denied()],
    ['a parent of an under-15, one result', parentOf(child()), resultRow(), represented],
    ['a registrar with the signed paper', registrar(), resultRow(), onDuty],
    ['the lab', lab(), resultRow({ organizationId: LAB }), denied()],
  ],
);

describeActs(
  ['GIVE_DISCLOSURE_CONSENT'],
  [...patientsOwnVoice, ['a registrar', registrar(), PATIENT_ROW, denied()]],
);

describeActs(
  ['RESTORE_RESULT'],
  [
    ['a registrar', registrar(), resultRow({ hidden: true }), onDuty],
    ['a registrar elsewhere', registrar(adult({ registeredAt: [] })), resultRow({ hidden: true }), denied()],
    ['the patient', themself(), resultRow(), denied()],
    ['a parent of an under-15', parentOf(child()), resultRow(), denied()],
    ['a privacy officer', privacyOfficer(), resultRow(), denied()],
  ],
);

describeActs(
  ['UPDATE_CREDENTIALS', 'ACCEPT_TERMS'],
  [
    ...[
      themself(),
      themself(child()),
      stranger(null),
      doctorOf(),
      registrar(),
      insurer(),
      lab(),
      privacyOfficer(),
    ].map((world): Line => [
      `${world.principal.role}, own account`,
      world,
      ownAccountOf(world),
      permitted('SELF', null),
    ]),
    ['the patient, not by the row of the account', themself(), PATIENT_ROW, denied()],
    ["a registrar, a patient's", registrar(), accountRow(), denied()],
    ["a parent, the child's", parentOf(child()), accountRow(), denied()],
  ],
);

describeActs(
  ['UPDATE_CONTACT'],
  [
    ...[themself(), stranger(null), doctorOf(), registrar(), insurer(), lab(), privacyOfficer()].map(
      (world): Line => [
        `${world.principal.role}, own account`,
        world,
        ownAccountOf(world),
        permitted('SELF', null),
      ],
    ),
    ['the patient', themself(), PATIENT_ROW, self],
    ['the patient at 15 to 17', themself(teen()), PATIENT_ROW, self],
    ['the patient under 15', themself(child()), PATIENT_ROW, denied()],
    ['a parent of an under-15', parentOf(child()), PATIENT_ROW, represented],
    ['a parent of a 15-to-17', parentOf(teen()), PATIENT_ROW, denied()],
    ['a registrar', registrar(), PATIENT_ROW, denied()],
    ['a doctor', doctorOf(), PATIENT_ROW, denied()],
  ],
);

describeActs(
  ['REGISTER_REPRESENTATION'],
  [
    ['a registrar, not saying whose', registrar(), PATIENT_ROW, denied()],
    ['a registrar, of no representation', registrar(), claimRow(), denied()],
    ["a registrar, another's", registrar(), representationRow(), onDuty],
    ['a registrar, their own', registrar(), ownRepresentationRow, denied()],
    ['a registrar elsewhere', registrar(adult({ registeredAt: [] })), representationRow(), denied()],
    ['a privacy officer', privacyOfficer(), representationRow(), denied()],
    ['the patient', themself(), representationRow(), denied()],
    ['the representative', parentOf(child()), ownRepresentationRow, denied()],
  ],
);

const registeredByCaller = representationRow({ registeredByPersonId: CALLER });

describeActs(
  ['VERIFY_REPRESENTATION'],
  [
    ['another registrar', registrar(), representationRow(), onDuty],
    ['a privacy officer', privacyOfficer(), representationRow(), onDuty],
    ['whoever registered it', registrar(), registeredByCaller, denied()],
    ['whoever registered it, as privacy officer', privacyOfficer(), registeredByCaller, denied()],
    ['the representative, who is a registrar too', registrar(), ownRepresentationRow, denied()],
    [
      'a registrar whom nobody knows by person',
      registrar(adult(), { personId: null }),
      representationRow(),
      denied(),
    ],
    ['a registrar elsewhere', registrar(adult({ registeredAt: [] })), representationRow(), denied()],
    ['a registrar, where there is no representation', registrar(), PATIENT_ROW, denied()],
    ['a doctor', doctorOf(), representationRow(), denied()],
    ['the representative', parentOf(child()), ownRepresentationRow, denied()],
    ['the patient', themself(), representationRow(), denied()],
  ],
);

describeActs(
  ['REVOKE_REPRESENTATION'],
  [
    ['a registrar', registrar(), representationRow(), onDuty],
    ['the patient at 15 to 17', themself(teen()), representationRow(), self],
    ['the patient under 15', themself(child()), representationRow(), denied()],
    [
      'the representative',
      parentOf(child()),
      ownRepresentationRow,
      permitted('REPRESENTATION', 'representation-parent'),
    ],
    [
      'the representative, unverified',
      parentOf(child(), { verifiedAt: null }),
      ownRepresentationRow,
      represented,
    ],
    ['the other parent', parentOf(child()), representationRow(), denied()],
    [
      'the representative of nobody known',
      { ...parentOf(child()), subject: null },
      ownRepresentationRow,
      denied(),
    ],
    ['the representative, where there is no representation', parentOf(child()), PATIENT_ROW, denied()],
    ['a privacy officer', privacyOfficer(), representationRow(), denied()],
    ['a stranger', stranger(), representationRow(), denied()],
  ],
);

describeActs(
  ['CREATE_REFERRAL'],
  [
    [
      'a clinician of the organisation',
      doctor(adult()),
      PATIENT_ROW,
      permitted('STAFF_DUTY', CLINIC, 'TREAT'),
    ],
    ['a clinician elsewhere', doctor(adult({ registeredAt: [] })), PATIENT_ROW, denied()],
    ['a clinician of no organisation', doctor(adult(), { organizationId: null }), PATIENT_ROW, denied()],
    ['a clinician who is no practitioner', doctor(adult(), { practitionerId: null }), PATIENT_ROW, denied()],
    ['a clinician, for nobody known', doctor(null), PATIENT_ROW, denied()],
    ['a registrar', registrar(), PATIENT_ROW, denied()],
    ['the patient', themself(), PATIENT_ROW, denied()],
  ],
);

describeActs(
  ['BREAK_GLASS'],
  [
    ['any clinician', doctor(adult({ registeredAt: [] })), PATIENT_ROW, permitted('EMERGENCY', null, 'BTG')],
    ['a clinician who is no practitioner', doctor(adult(), { practitionerId: null }), PATIENT_ROW, denied()],
    ['a clinician, for nobody known', doctor(null), PATIENT_ROW, denied()],
    ['a registrar', registrar(), PATIENT_ROW, denied()],
    ['an insurer', insurerOf(), PATIENT_ROW, denied()],
    ['a lab', labOf(), PATIENT_ROW, denied()],
    ['a privacy officer', privacyOfficer(), PATIENT_ROW, denied()],
    ['the patient', themself(), PATIENT_ROW, denied()],
  ],
);

describeActs(
  ['DELIVER_RESULT'],
  [
    [
      'the lab that performed it',
      lab(),
      resultRow({ organizationId: LAB, released: false }),
      permitted('STAFF_DUTY', LAB),
    ],
    [
      'the lab to which the order went',
      lab(),
      referralRow({ organizationId: LAB }),
      permitted('STAFF_DUTY', LAB),
    ],
    ['another lab', labOf(), resultRow(), denied()],
    ['a lab, not saying what', labOf(), PATIENT_ROW, denied()],
    ['a doctor', doctorOf(), resultRow({ referralId: 'referral-1' }), denied()],
    ['the patient', themself(), resultRow(), denied()],
  ],
);

describeActs(
  ['SUBMIT_CLAIM', 'WITHDRAW_CLAIM'],
  [
    ['the insured person', themself(), PATIENT_ROW, self],
    ['the insured person under 15', themself(child()), claimRow(), denied()],
    ['a stranger whom it names, not saying so', stranger(), claimRow({ partyPersonIds: [CALLER] }), denied()],
    ['a parent', parentOf(teen()), PATIENT_ROW, represented],
    ['an attorney for claims', attorneyOf(adult(), { powers: ['CLAIMS'] }), claimRow(), represented],
    ['an attorney for the portal', attorneyOf(adult(), { powers: ['PORTAL'] }), claimRow(), denied()],
    ['the insurer', insurerOf(), claimRow(), denied()],
    ['a stranger', stranger(), claimRow(), denied()],
  ],
);

describeActs(
  ['DECIDE_CLAIM'],
  [
    ['its insurer', insurerOf(), claimRow(), permitted('INSURER_CONTRACT', 'contract-1', 'HPAYMT')],
    ['its insurer without a contract', insurer(), claimRow(), denied('CONTRACT_NOT_IN_FORCE')],
    ['another insurer', insurer(adult(), { organizationId: 'other-insurer' }), claimRow(), denied()],
    ['the insured person', themself(), claimRow({ insurerOrganizationId: INSURER }), denied()],
    ['a registrar', registrar(), claimRow(), denied()],
  ],
);

describeActs(
  ['PLACE_HOLD', 'END_HOLD', 'REPORT_BREACH', 'REVIEW_BREAK_GLASS'],
  [
    [
      'a privacy officer where the patient is registered',
      privacyOfficer(),
      PATIENT_ROW,
      permitted('STAFF_DUTY', CLINIC, 'HOPERAT'),
    ],
    ['a privacy officer elsewhere', privacyOfficer(adult({ registeredAt: [] })), PATIENT_ROW, denied()],
    ['a registrar', registrar(), PATIENT_ROW, denied()],
    ['the patient', themself(), PATIENT_ROW, denied()],
    ['a doctor', doctorOf(), PATIENT_ROW, denied()],
  ],
);

describe('nobody without a relation writes anything about a patient', () => {
  const unrelated = [
    stranger(),
    doctor(adult({ registeredAt: [] })),
    registrar(adult({ registeredAt: [] })),
    insurer(),
    lab(),
    privacyOfficer(adult({ registeredAt: [] })),
  ];

  it.each(ACTIONS.filter((action) => action !== 'BREAK_GLASS'))('%s', (action) => {
    for (const world of unrelated) {
      for (const row of ROWS)
        expect(decideAs(world, { action, row })).toMatchObject({ permitted: false, rowKnown: false });
    }
  });
});
