import {
  CALLER,
  claimRow,
  CLINIC,
  ownRepresentationRow,
  PATIENT_ROW,
  representationRow,
  resultRow,
} from '../rows.ts';
import {
  adult,
  child,
  denied,
  doctorOf,
  guardianOf,
  incapacitated,
  parentOf,
  permitted,
  privacyOfficer,
  registrar,
  stranger,
  teen,
  themself,
} from '../vocabulary.ts';
import { describeActs, onDuty, represented, self } from '../write-acts.ts';

describeActs(
  ['REGISTER_REPRESENTATION', 'END_REPRESENTATION'],
  [
    ['a registrar, not saying whose', registrar(), PATIENT_ROW, denied()],
    ['a registrar, of no representation', registrar(), claimRow(), denied()],
    ["a registrar, another's", registrar(), representationRow(), onDuty],
    ['a registrar, their own', registrar(), ownRepresentationRow, denied()],
    ['a registrar elsewhere', registrar(adult({ registeredAt: [] })), representationRow(), denied()],
    ['a privacy officer', privacyOfficer(), representationRow(), denied()],
    ['the patient', themself(), representationRow(), denied()],
    ['a registrar, by a result of the patient', registrar(), resultRow(), denied()],
    ['the representative', parentOf(child()), ownRepresentationRow, denied()],
  ],
);

const onOfficersDuty = permitted('STAFF_DUTY', CLINIC, 'HOPERAT');
const registeredByCaller = representationRow({ registeredByPersonId: CALLER });

describeActs(
  ['VERIFY_REPRESENTATION'],
  [
    ['another registrar', registrar(), representationRow(), onDuty],
    ['a privacy officer', privacyOfficer(), representationRow(), onOfficersDuty],
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
  ['SUSPEND_REPRESENTATION', 'RESUME_REPRESENTATION'],
  [
    ["a registrar, another's", registrar(), representationRow(), onDuty],
    ['a registrar who registered it', registrar(), registeredByCaller, onDuty],
    ['a registrar, their own', registrar(), ownRepresentationRow, denied()],
    ['a registrar elsewhere', registrar(adult({ registeredAt: [] })), representationRow(), denied()],
    ['a registrar, not saying which', registrar(), PATIENT_ROW, denied()],
    ["a privacy officer, another's", privacyOfficer(), representationRow(), onOfficersDuty],
    ['a privacy officer, their own', privacyOfficer(), ownRepresentationRow, denied()],
    [
      'a privacy officer elsewhere',
      privacyOfficer(adult({ registeredAt: [] })),
      representationRow(),
      denied(),
    ],
    ['the patient', themself(), representationRow(), denied()],
    ['the representative', parentOf(child()), ownRepresentationRow, denied()],
    ['a clinician', doctorOf(), representationRow(), denied()],
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
  ['RECORD_LEGAL_STATUS', 'RECORD_IDENTITY_DOCUMENT'],
  [
    ['a registrar where the patient is registered', registrar(), PATIENT_ROW, onDuty],
    ['a registrar elsewhere', registrar(adult({ registeredAt: [] })), PATIENT_ROW, denied()],
    ['a registrar, of nobody known', registrar(null), PATIENT_ROW, denied()],
    ['a privacy officer', privacyOfficer(), PATIENT_ROW, denied()],
    ['the patient', themself(), PATIENT_ROW, denied()],
    ['a guardian', guardianOf(incapacitated()), PATIENT_ROW, denied()],
    ['a clinician', doctorOf(), PATIENT_ROW, denied()],
  ],
);
