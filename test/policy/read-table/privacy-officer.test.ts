import { describeReading } from '../read-cells.ts';
import { accountRow, appointmentRow, CLINIC, PATIENT_ROW, resultRow } from '../rows.ts';
import { adult, denied, ownAccountOf, permitted, privacyOfficer } from '../vocabulary.ts';

const ownAffair = permitted('SELF', null);
const byOfficer = permitted('STAFF_DUTY', CLINIC, 'HOPERAT');

describeReading('privacy officer', [
  ['DEMOGRAPHICS', 'registered here', privacyOfficer(), PATIENT_ROW, byOfficer],
  [
    'DEMOGRAPHICS',
    'registered elsewhere',
    privacyOfficer(adult({ registeredAt: [] })),
    PATIENT_ROW,
    denied(),
  ],
  ['DEMOGRAPHICS', 'through an appointment', privacyOfficer(), appointmentRow(), denied()],
  ['DEMOGRAPHICS', 'through a result', privacyOfficer(), resultRow(), denied()],
  ['ACCOUNT', 'of a patient here', privacyOfficer(), accountRow(), byOfficer],
  ['ACCOUNT', 'of a colleague', privacyOfficer(null), accountRow({ organizationId: CLINIC }), byOfficer],
  ['ACCOUNT', 'own', privacyOfficer(null), ownAccountOf(privacyOfficer()), ownAffair],
  ['CONSENT', 'registered here', privacyOfficer(), PATIENT_ROW, byOfficer],
  ['ACCESS_LOG', 'registered here', privacyOfficer(), PATIENT_ROW, byOfficer],
  ['ACCESS_LOG', 'registered elsewhere', privacyOfficer(adult({ registeredAt: [] })), PATIENT_ROW, denied()],
]);
