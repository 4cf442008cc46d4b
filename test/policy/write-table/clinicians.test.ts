import { CLINIC, PATIENT_ROW } from '../rows.ts';
import {
  adult,
  denied,
  doctor,
  insurerOf,
  labOf,
  permitted,
  privacyOfficer,
  registrar,
  themself,
} from '../vocabulary.ts';
import { describeActs } from '../write-acts.ts';

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
