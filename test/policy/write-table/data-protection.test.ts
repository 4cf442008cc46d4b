import { CLINIC, PATIENT_ROW } from '../rows.ts';
import {
  adult,
  child,
  denied,
  doctorOf,
  parentOf,
  permitted,
  privacyOfficer,
  registrar,
  themself,
} from '../vocabulary.ts';
import { describeActs, onDuty, PATIENTS_OWN_VOICE } from '../write-acts.ts';

describeActs(
  ['PLACE_HOLD', 'END_HOLD', 'REPORT_BREACH', 'REVIEW_BREAK_GLASS', 'ANSWER_SUBJECT_REQUEST'],
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

describeActs(
  ['MAKE_SUBJECT_REQUEST'],
  [
    ...PATIENTS_OWN_VOICE,
    ['a registrar where the patient is registered', registrar(), PATIENT_ROW, onDuty],
    ['a registrar elsewhere', registrar(adult({ registeredAt: [] })), PATIENT_ROW, denied()],
  ],
);

describeActs(
  ['EXPLAIN_ACCESS'],
  [
    ['a registrar where the patient is registered', registrar(), PATIENT_ROW, onDuty],
    ['a registrar elsewhere', registrar(adult({ registeredAt: [] })), PATIENT_ROW, denied()],
    [
      'a privacy officer where the patient is registered',
      privacyOfficer(),
      PATIENT_ROW,
      permitted('STAFF_DUTY', CLINIC, 'HOPERAT'),
    ],
    ['a privacy officer elsewhere', privacyOfficer(adult({ registeredAt: [] })), PATIENT_ROW, denied()],
    ['the patient, who asks for themself without this act', themself(), PATIENT_ROW, denied()],
    ['a parent', parentOf(child()), PATIENT_ROW, denied()],
    ['a clinician', doctorOf(), PATIENT_ROW, denied()],
  ],
);
