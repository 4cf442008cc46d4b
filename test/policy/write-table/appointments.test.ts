import { accountRow, appointmentRow, DOCTOR, PATIENT_ROW } from '../rows.ts';
import {
  adult,
  attorneyOf,
  child,
  denied,
  doctorOf,
  guardianOf,
  incapacitated,
  parentOf,
  privacyOfficer,
  registrar,
  stranger,
  teen,
  themself,
} from '../vocabulary.ts';
import { describeActs, onDuty, represented, self } from '../write-acts.ts';

describeActs(
  ['BOOK_APPOINTMENT', 'MOVE_APPOINTMENT', 'CANCEL_APPOINTMENT', 'ORDER_SERVICE'],
  [
    ['the patient', themself(), appointmentRow(), self],
    ['the patient at 15 to 17', themself(teen()), PATIENT_ROW, self],
    ["the patient, in another's account", themself(), accountRow(), denied()],
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
