import type { EmergencyAccessFacts, ReferralFacts, Row } from '../../../subgraphs/_policy/types.ts';
import type { World } from '../second-evaluator/world.ts';
import { callerOf, callersOf, OTHER_PRACTITIONER, OWN_CLINIC, OWN_PRACTITIONER } from './callers.ts';
import { NOW, PATIENT, UNKNOWN_TO_CALLER, YES_AND_NO } from './patients.ts';
import {
  ACCOUNT_ROWS,
  APPOINTMENT_ROWS,
  claimRow,
  OWN_REFERRAL,
  PATIENT_ROW,
  REFERRAL_ROWS,
  REPRESENTATION_ROWS,
  RESULT_ROWS_BY_REFERRAL,
} from './rows.ts';

const A_MINUTE = 60_000;

const REFERRAL_IN_FORCE: ReferralFacts = {
  id: OWN_REFERRAL,
  practitionerId: OWN_PRACTITIONER,
  active: true,
  validFrom: '2026-01-01',
  validThrough: null,
  categories: ['LABORATORY'],
};

/** Each state of a referral, of the category of the results here and of another one. */
const REFERRALS: readonly (readonly ReferralFacts[])[] = [
  [],
  ...(['LABORATORY', 'RADIOLOGY'] as const).flatMap((category) =>
    [
      {},
      { active: false },
      { validThrough: '2026-03-14' },
      { validFrom: '2026-03-16' },
      { practitionerId: OTHER_PRACTITIONER },
    ].map((state) => [{ ...REFERRAL_IN_FORCE, categories: [category], ...state }]),
  ),
];

/** None; open; ended; and one that says it is open for longer than it may be. */
const EMERGENCIES: readonly (readonly EmergencyAccessFacts[])[] = [
  [],
  [{ id: 'emergency', openedAt: NOW - A_MINUTE, validUntil: NOW + A_MINUTE }],
  [{ id: 'emergency', openedAt: NOW - 2 * A_MINUTE, validUntil: NOW - A_MINUTE }],
  [{ id: 'emergency', openedAt: NOW - 61 * A_MINUTE, validUntil: NOW + A_MINUTE }],
];

const ROWS: readonly Row[] = [
  PATIENT_ROW,
  ...ACCOUNT_ROWS.slice(0, 4),
  ...REPRESENTATION_ROWS.slice(0, 3),
  ...APPOINTMENT_ROWS,
  ...RESULT_ROWS_BY_REFERRAL,
  ...REFERRAL_ROWS,
  claimRow([PATIENT]),
];

/** A row of each kind, hidden or not: what a stop looks at. */
const ROWS_TELLING_STOPS_APART: readonly Row[] = [
  PATIENT_ROW,
  ...ACCOUNT_ROWS.slice(2, 4),
  ...APPOINTMENT_ROWS.slice(0, 1),
  ...RESULT_ROWS_BY_REFERRAL.filter(({ released, securityLabels }) => released && securityLabels.length > 0),
  ...REFERRAL_ROWS.slice(0, 1),
];

/** How a clinician stands to a patient and to every row, while nothing is the matter with the account. */
export function* clinicians(): Generator<World> {
  const principal = callerOf('CLINICIAN');
  for (const subject of patients()) for (const row of ROWS) yield { principal, subject, row, now: NOW };
}

/** What stops a clinician: account, session, terms, block, review and hiding, all at once. */
export function* stoppedClinicians(): Generator<World> {
  const callers = callersOf('CLINICIAN');
  for (const subject of patients())
    for (const row of ROWS_TELLING_STOPS_APART)
      for (const principal of callers) yield { principal, subject, row, now: NOW };
}

function* patients(): Generator<World['subject']> {
  for (const referrals of REFERRALS)
    for (const emergencyAccess of EMERGENCIES)
      for (const registeredAt of [[], [OWN_CLINIC]])
        for (const portalBlocked of YES_AND_NO)
          for (const dataUnderReview of YES_AND_NO) {
            const state = { referrals, emergencyAccess, registeredAt, portalBlocked, dataUnderReview };
            yield { ...UNKNOWN_TO_CALLER, ...state };
          }
}
