import { PATIENT_ROW } from '../rows.ts';
import {
  adult,
  attorneyOf,
  child,
  denied,
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
import { describeActs, self, PATIENTS_OWN_VOICE } from '../write-acts.ts';

describeActs(
  ['GIVE_DISCLOSURE_CONSENT', 'WITHDRAW_DISCLOSURE_CONSENT'],
  [...PATIENTS_OWN_VOICE, ['a registrar', registrar(), PATIENT_ROW, denied()]],
);

describeActs(
  ['GIVE_RESTRICTED_SHARING', 'WITHDRAW_RESTRICTED_SHARING'],
  [
    ['the minor at 15 to 17', themself(teen()), PATIENT_ROW, self],
    ['the minor under 15', themself(child()), PATIENT_ROW, denied()],
    ['an adult', themself(), PATIENT_ROW, self],
    ['an adult of limited capacity', themself(ofLimitedCapacity()), PATIENT_ROW, self],
    ['an incapacitated adult', themself(incapacitated()), PATIENT_ROW, denied()],
    ['the dead', themself(adult({ deceasedAt: 0 })), PATIENT_ROW, denied()],
    ['a parent of a 15-to-17, for themself', parentOf(teen()), PATIENT_ROW, denied()],
    ['a parent of an under-15', parentOf(child()), PATIENT_ROW, denied()],
    ['a guardian of an incapacitated adult', guardianOf(incapacitated()), PATIENT_ROW, denied()],
    ['the trustee of an adult', trusteeOf(ofLimitedCapacity()), PATIENT_ROW, denied()],
    ['an attorney with every power', attorneyOf(adult()), PATIENT_ROW, denied()],
    ['a registrar', registrar(teen()), PATIENT_ROW, denied()],
    ['a privacy officer', privacyOfficer(teen()), PATIENT_ROW, denied()],
    ['a stranger', stranger(teen()), PATIENT_ROW, denied()],
  ],
);
