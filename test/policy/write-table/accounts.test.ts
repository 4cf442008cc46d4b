import { accountRow, CLINIC, LAB, PATIENT_ROW, resultRow } from '../rows.ts';
import {
  adult,
  child,
  denied,
  doctorOf,
  insurer,
  lab,
  ownAccountOf,
  parentOf,
  permitted,
  privacyOfficer,
  registrar,
  stranger,
  teen,
  themself,
} from '../vocabulary.ts';
import { describeActs, onDuty, represented, self, type Line } from '../write-acts.ts';

const ownColleague = accountRow({ organizationId: CLINIC });
const ofAnotherOrganization = accountRow({ organizationId: LAB });

describeActs(
  ['UPDATE_CREDENTIALS', 'SIGN_OUT', 'REPORT_UNAUTHORISED_ACCESS', 'ACCEPT_TERMS'],
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
  ['SEND_FEEDBACK'],
  [
    ['a person', themself(), ownAccountOf(themself()), permitted('SELF', null, 'PATRQT')],
    ['a person whom nobody registered', stranger(null), ownAccountOf(stranger()), permitted('SELF', null)],
    ['a clinician', doctorOf(), ownAccountOf(doctorOf()), permitted('SELF', null, 'TREAT')],
    ['a registrar', registrar(), ownAccountOf(registrar()), denied()],
    ['a privacy officer', privacyOfficer(), ownAccountOf(privacyOfficer()), denied()],
    ['an insurer', insurer(), ownAccountOf(insurer()), denied()],
    ['a lab', lab(), ownAccountOf(lab()), denied()],
    ['a person, not by their own account', themself(), accountRow(), denied()],
    ['a person, not by their account', themself(), PATIENT_ROW, denied()],
  ],
);

describeActs(
  ['REGISTER_ACCOUNT'],
  [
    ['a registrar, at their organisation', registrar(null), ownColleague, onDuty],
    ['a registrar, for a patient', registrar(), ownColleague, onDuty],
    ['a registrar, at another organisation', registrar(), ofAnotherOrganization, denied()],
    ['a registrar, at none', registrar(), accountRow(), denied()],
    ['a registrar of no organisation', registrar(null, { organizationId: null }), accountRow(), denied()],
    ['a registrar, not saying where', registrar(), PATIENT_ROW, denied()],
    ['a registrar, by a result of it', registrar(), resultRow({ organizationId: CLINIC }), denied()],
    ['a privacy officer', privacyOfficer(null), ownColleague, denied()],
    ['a person, for themself', themself(), ownAccountOf(themself()), denied()],
    ['a clinician', doctorOf(), ownColleague, denied()],
  ],
);

describeActs(
  ['PUBLISH_TERMS'],
  [
    [
      'a privacy officer, of their organisation',
      privacyOfficer(null),
      ownColleague,
      permitted('STAFF_DUTY', CLINIC, 'HOPERAT'),
    ],
    ['a privacy officer, of another organisation', privacyOfficer(null), ofAnotherOrganization, denied()],
    ['a privacy officer, of none', privacyOfficer(null), accountRow(), denied()],
    ['a privacy officer, not saying of which', privacyOfficer(), PATIENT_ROW, denied()],
    ['a registrar', registrar(null), ownColleague, denied()],
    ['a clinician', doctorOf(), ownColleague, denied()],
  ],
);

describeActs(
  ['REISSUE_CREDENTIALS', 'LOCK_ACCOUNT', 'ANSWER_FEEDBACK'],
  [
    ['a registrar, of a patient here', registrar(), accountRow(), onDuty],
    ['a registrar, of a colleague', registrar(null), ownColleague, onDuty],
    ['a registrar, of a patient elsewhere', registrar(adult({ registeredAt: [] })), accountRow(), denied()],
    ['a registrar, of staff elsewhere', registrar(null), ofAnotherOrganization, denied()],
    ['a registrar, their own', registrar(), ownAccountOf(registrar()), denied()],
    ['a registrar, of a patient here, not saying which', registrar(), PATIENT_ROW, denied()],
    ['the account holder', themself(), ownAccountOf(themself()), denied()],
    ['a parent', parentOf(child()), accountRow(), denied()],
    ['a clinician', doctorOf(), accountRow(), denied()],
  ],
);

describeActs(['REISSUE_CREDENTIALS'], [['a privacy officer', privacyOfficer(), accountRow(), denied()]]);

describeActs(
  ['LOCK_ACCOUNT', 'ANSWER_FEEDBACK'],
  [
    [
      'a privacy officer, of a patient here',
      privacyOfficer(),
      accountRow(),
      permitted('STAFF_DUTY', CLINIC, 'HOPERAT'),
    ],
    [
      'a privacy officer, of a colleague',
      privacyOfficer(null),
      ownColleague,
      permitted('STAFF_DUTY', CLINIC),
    ],
    ['a privacy officer, their own', privacyOfficer(), ownAccountOf(privacyOfficer()), denied()],
    ['a privacy officer, of staff elsewhere', privacyOfficer(null), ofAnotherOrganization, denied()],
  ],
);

describeActs(
  ['LINK_ISSUER_SUBJECT'],
  [
    ...[themself(), stranger(null), doctorOf(), registrar(), privacyOfficer()].map((world): Line => [
      `${world.principal.role}, own account`,
      world,
      ownAccountOf(world),
      permitted('SELF', null),
    ]),
    ['an insurer, own account', insurer(), ownAccountOf(insurer()), denied()],
    ['a lab, own account', lab(), ownAccountOf(lab()), denied()],
    ['a registrar, of a patient here', registrar(), accountRow(), onDuty],
    ['a registrar, of a colleague', registrar(null), ownColleague, onDuty],
    ['a registrar, of a patient elsewhere', registrar(adult({ registeredAt: [] })), accountRow(), denied()],
    ['a registrar, of a patient here, not saying which', registrar(), PATIENT_ROW, denied()],
    ['a privacy officer, of a patient here', privacyOfficer(), accountRow(), denied()],
    ['a clinician, of a patient', doctorOf(), accountRow(), denied()],
    ['the patient, not by the row of the account', themself(), PATIENT_ROW, denied()],
    ["a parent, the child's", parentOf(child()), accountRow(), denied()],
  ],
);
