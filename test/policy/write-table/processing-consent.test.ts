import { PATIENT_ROW } from '../rows.ts';
import {
  adult,
  attorneyOf,
  child,
  denied,
  doctorOf,
  guardianOf,
  incapacitated,
  ofLimitedCapacity,
  parentOf,
  privacyOfficer,
  registrar,
  stranger,
  teen,
  themself,
  trusteeOf,
} from '../vocabulary.ts';
import { describeActs, onDuty, represented, self, PATIENTS_OWN_VOICE } from '../write-acts.ts';

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

describeActs(
  ['BLOCK_PORTAL', 'UNBLOCK_PORTAL'],
  [...PATIENTS_OWN_VOICE, ["a registrar on the patient's request", registrar(), PATIENT_ROW, onDuty]],
);
