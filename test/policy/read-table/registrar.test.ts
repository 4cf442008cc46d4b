import { describeReading } from '../read-cells.ts';
import {
  accountRow,
  appointmentRow,
  claimRow,
  CLINIC,
  LAB,
  PATIENT_ROW,
  referralRow,
  representationRow,
  resultRow,
} from '../rows.ts';
import { adult, denied, ownAccountOf, permitted, registrar } from '../vocabulary.ts';

const ownAffair = permitted('SELF', null);
const byRegistrar = permitted('STAFF_DUTY', CLINIC, 'PATADMIN');

describeReading('registrar', [
  ['DEMOGRAPHICS', 'registered here', registrar(), PATIENT_ROW, byRegistrar],
  [
    'DEMOGRAPHICS',
    'registered elsewhere',
    registrar(adult({ registeredAt: ['elsewhere'] })),
    PATIENT_ROW,
    denied(),
  ],
  ['DEMOGRAPHICS', 'of no organisation', registrar(adult(), { organizationId: null }), PATIENT_ROW, denied()],
  ['DEMOGRAPHICS', 'a representation', registrar(), representationRow(), byRegistrar],
  ['DEMOGRAPHICS', 'through a result', registrar(), resultRow(), denied()],
  ['DEMOGRAPHICS', 'through a referral', registrar(), referralRow(), denied()],
  ['DEMOGRAPHICS', 'through a claim', registrar(), claimRow(), denied()],
  ['CONTACT', 'registered here', registrar(), PATIENT_ROW, byRegistrar],
  ['IDENTITY_DOCUMENT', 'registered here, unmasked', registrar(), PATIENT_ROW, byRegistrar],
  ['IDENTITY_DOCUMENT', "the representative's", registrar(), representationRow(), byRegistrar],
  ['ACCOUNT', 'of a patient here', registrar(), accountRow(), byRegistrar],
  ['ACCOUNT', 'of a patient elsewhere', registrar(adult({ registeredAt: [] })), accountRow(), denied()],
  ['ACCOUNT', 'of a colleague', registrar(null), accountRow({ organizationId: CLINIC }), byRegistrar],
  [
    'ACCOUNT',
    "of another organisation's staff",
    registrar(null),
    accountRow({ organizationId: LAB }),
    denied(),
  ],
  ['ACCOUNT', 'of nobody known', registrar(null), accountRow(), denied()],
  [
    'ACCOUNT',
    'of nobody, asked by nobody',
    registrar(null, { organizationId: null }),
    accountRow(),
    denied(),
  ],
  ['ACCOUNT', 'own', registrar(null), ownAccountOf(registrar()), ownAffair],
  ['APPOINTMENT', 'registered here', registrar(), appointmentRow(), byRegistrar],
  ['APPOINTMENT', 'registered elsewhere', registrar(adult({ registeredAt: [] })), appointmentRow(), denied()],
  ['CONSENT', 'registered here', registrar(), PATIENT_ROW, byRegistrar],
]);
