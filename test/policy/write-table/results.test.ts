import { appointmentRow, LAB, PATIENT_ROW, referralRow, resultRow } from '../rows.ts';
import {
  adult,
  child,
  denied,
  doctorOf,
  lab,
  labOf,
  parentOf,
  permitted,
  privacyOfficer,
  registrar,
  themself,
} from '../vocabulary.ts';
import { describeActs, onDuty, represented, self, PATIENTS_OWN_VOICE } from '../write-acts.ts';

describeActs(
  ['HIDE_RESULT'],
  [
    ...PATIENTS_OWN_VOICE,
    ['the patient, one result', themself(), resultRow(), self],
    ['the patient, a result that is not released', themself(), resultRow({ released: false }), denied()],
    ['a parent of an under-15, one result', parentOf(child()), resultRow(), represented],
    ['a registrar with the signed paper', registrar(), resultRow(), onDuty],
    ['a registrar elsewhere', registrar(adult({ registeredAt: [] })), resultRow(), denied()],
    ['a registrar, a result that is not released', registrar(), resultRow({ released: false }), denied()],
    ['the lab', lab(), resultRow({ organizationId: LAB }), denied()],
  ],
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
    ['a lab, for nobody known', lab(null), resultRow({ organizationId: LAB }), denied()],
    ['a lab, an appointment with it', labOf(), appointmentRow({ organizationId: LAB }), denied()],
    ['a lab, not saying what', labOf(), PATIENT_ROW, denied()],
    ['a doctor', doctorOf(), resultRow({ referralId: 'referral-1' }), denied()],
    ['the patient', themself(), resultRow(), denied()],
  ],
);
