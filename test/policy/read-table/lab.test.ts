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
import { adult, denied, lab, labOf, ownAccountOf, permitted } from '../vocabulary.ts';

const ownAffair = permitted('SELF', null);
const byLab = permitted('STAFF_DUTY', LAB, 'TREAT');

describeReading('lab', [
  ['DEMOGRAPHICS', 'of whom something was ordered', labOf(), PATIENT_ROW, byLab],
  ['DEMOGRAPHICS', 'of whom nothing was ordered', lab(), PATIENT_ROW, denied()],
  ['DEMOGRAPHICS', 'in an own order', lab(), referralRow({ organizationId: LAB }), byLab],
  ['DEMOGRAPHICS', 'in a representation', labOf(), representationRow(), denied()],
  ['ACCOUNT', 'own', lab(), ownAccountOf(lab()), ownAffair],
  ['ACCOUNT', "the patient's", labOf(), accountRow(), denied()],
  ['RESULT', 'own', lab(), resultRow({ organizationId: LAB }), byLab],
  ['RESULT', 'own, restricted', lab(), restrictedRow({ organizationId: LAB }), byLab],
  ['RESULT', 'own, not yet released', lab(), resultRow({ organizationId: LAB, released: false }), byLab],
  ['RESULT', 'own, hidden by the patient', lab(), resultRow({ organizationId: LAB, hidden: true }), byLab],
  ['RESULT', "another lab's", labOf(), resultRow(), denied()],
  ['RESULT', "another lab's, not yet released", labOf(), resultRow({ released: false }), denied()],
  [
    'RESULT',
    "nobody's, asked by nobody",
    lab(adult(), { organizationId: null }),
    resultRow({ organizationId: null }),
    denied(),
  ],
  ['RESULT', 'own order', lab(), referralRow({ organizationId: LAB }), byLab],
  ['RESULT', "another lab's order", labOf(), referralRow(), denied()],
  ['RESULT', 'whether there are any', labOf(), PATIENT_ROW, byLab],
  ['RESULT', 'of nobody', lab(null), resultRow({ organizationId: LAB }), denied()],
]);
