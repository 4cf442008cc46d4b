import { describeReading } from '../read-cells.ts';
import {
  accountRow,
  appointmentRow,
  claimRow,
  CLINIC,
  DOCTOR,
  PATIENT_ROW,
  referralRow,
  representationRow,
  restrictedRow,
  resultRow,
} from '../rows.ts';
import { adult, denied, doctor, doctorOf, ownAccountOf, permitted } from '../vocabulary.ts';

const ownAffair = permitted('SELF', null);
const byReferral = permitted('REFERRAL', 'referral-1', 'TREAT');
const byAppointment = permitted('STAFF_DUTY', CLINIC, 'TREAT');

describeReading('clinician with referral', [
  ['DEMOGRAPHICS', 'own referral', doctorOf(), PATIENT_ROW, byReferral],
  ['DEMOGRAPHICS', 'own appointment', doctor(adult()), appointmentRow({ practitionerId: DOCTOR }), denied()],
  ['DEMOGRAPHICS', "a colleague's appointment", doctorOf(), appointmentRow(), denied()],
  ['DEMOGRAPHICS', 'a representation', doctorOf(), representationRow(), denied()],
  ['DEMOGRAPHICS', 'no relation', doctor(adult()), PATIENT_ROW, denied()],
  ['ACCOUNT', 'own', doctorOf(), ownAccountOf(doctorOf()), ownAffair],
  ['ACCOUNT', "the patient's", doctorOf(), accountRow(), denied()],
  ['APPOINTMENT', 'own', doctor(adult()), appointmentRow({ practitionerId: DOCTOR }), byAppointment],
  ['APPOINTMENT', 'own, of nobody known', doctor(null), appointmentRow({ practitionerId: DOCTOR }), denied()],
  ['APPOINTMENT', 'through an own referral', doctorOf(), referralRow({ practitionerId: DOCTOR }), denied()],
  ['APPOINTMENT', "a colleague's", doctorOf(), appointmentRow(), denied()],
  ['APPOINTMENT', 'whether there are any', doctorOf(), PATIENT_ROW, byReferral],
  ['APPOINTMENT', 'whether there are any, no relation', doctor(adult()), PATIENT_ROW, denied()],
  ['RESULT', 'referral covers it', doctorOf(), resultRow(), byReferral],
  ['RESULT', 'referral covers another category', doctorOf(), resultRow({ category: 'RADIOLOGY' }), denied()],
  [
    'RESULT',
    'not yet released',
    doctorOf(),
    resultRow({ released: false, referralId: 'referral-1' }),
    denied(),
  ],
  ['RESULT', 'an appointment is no referral', doctor(adult()), resultRow(), denied()],
  [
    'RESULT',
    'restricted, answers own referral',
    doctorOf(),
    restrictedRow({ referralId: 'referral-1' }),
    byReferral,
  ],
  [
    'RESULT',
    "restricted, answers another's",
    doctorOf(),
    restrictedRow({ referralId: 'referral-2' }),
    denied(),
  ],
  ['RESULT', 'restricted, answers none', doctorOf(), restrictedRow(), denied()],
  ['RESULT', 'unlabelled, answers none', doctorOf(), resultRow({ securityLabels: [] }), denied()],
  ['RESULT', 'own referral itself', doctorOf(), referralRow({ practitionerId: DOCTOR }), byReferral],
  ['RESULT', "a colleague's referral", doctorOf(), referralRow(), denied()],
  ['DEMOGRAPHICS', 'in a claim', doctorOf(), claimRow(), denied()],
]);
