import { describeReading } from '../read-cells.ts';
import {
  accountRow,
  LAB,
  PATIENT_ROW,
  referralRow,
  representationRow,
  restrictedRow,
  resultRow,
} from '../rows.ts';
import { denied, lab, labOf, ownAccountOf, permitted } from '../vocabulary.ts';

const ownAffair = permitted('SELF', null);
const byLab = permitted('STAFF_DUTY', LAB, 'TREAT');

describeReading('lab', [
  ['DEMOGRAPHICS', 'of whom something was ordered', labOf(), PATIENT_ROW, byLab],
  ['DEMOGRAPHICS', 'of whom nothing was ordered', lab(), PATIENT_ROW, denied()],
  [
    'DEMOGRAPHICS',
    'in an own order: the row is no lab’s to read',
    labOf(),
    referralRow({ organizationId: LAB }),
    denied(),
  ],
  ['DEMOGRAPHICS', 'in a representation', labOf(), representationRow(), denied()],
  ['ACCOUNT', 'own', lab(), ownAccountOf(lab()), ownAffair],
  ['ACCOUNT', "the patient's", labOf(), accountRow(), denied()],
  ['RESULT', 'own: written, not read', labOf(), resultRow({ organizationId: LAB }), denied()],
  ['RESULT', 'own, restricted', labOf(), restrictedRow({ organizationId: LAB }), denied()],
  ['RESULT', 'own, not yet released', labOf(), resultRow({ organizationId: LAB, released: false }), denied()],
  ['RESULT', "another lab's", labOf(), resultRow(), denied()],
  ['RESULT', 'own order', labOf(), referralRow({ organizationId: LAB }), denied()],
  ['RESULT', 'whether there are any', labOf(), PATIENT_ROW, denied()],
]);
