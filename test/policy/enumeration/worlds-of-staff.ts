import type {
  ContractFacts,
  DisclosureConsentFacts,
  RepresentationFacts,
  Row,
  SubjectFacts,
} from '../../../subgraphs/_policy/types.ts';
import type { World } from '../second-evaluator/world.ts';
import { callersOf, OTHER_CLINIC, OWN_CLINIC } from './callers.ts';
import { NOW, PATIENT, UNKNOWN_TO_CALLER, YES_AND_NO } from './patients.ts';
import {
  ACCOUNT_ROWS,
  APPOINTMENT_ROWS,
  claimRow,
  OWN_CLAIM,
  PATIENT_ROW,
  REFERRAL_ROWS,
  REPRESENTATION_ROWS,
  RESULT_ROWS,
  RESULT_ROWS_BY_LAB,
} from './rows.ts';

const REPRESENTATION: RepresentationFacts = {
  id: 'representation:of-staff',
  kind: 'PARENT',
  verifiedAt: null,
  suspended: false,
  representativeCapable: true,
  revokedAt: null,
  validFrom: '2026-01-01',
  validThrough: null,
  powers: [],
};

/** What staff may have to do with a patient beyond their office: being the patient, or representing them. */
const interestsOf = (personId: string | null): readonly Partial<SubjectFacts>[] => [
  {},
  ...(personId === null ? [] : [{ patientId: personId }]),
  { representations: [REPRESENTATION] },
  { representations: [{ ...REPRESENTATION, revokedAt: NOW }] },
  { representations: [{ ...REPRESENTATION, revokedAt: NOW + 1 }] },
];

/** Registrars and privacy officers: where the patient is registered, and what the row is. */
export function* staff(): Generator<World> {
  const rows = [
    PATIENT_ROW,
    ...ACCOUNT_ROWS,
    ...REPRESENTATION_ROWS,
    ...APPOINTMENT_ROWS,
    ...RESULT_ROWS,
    ...REFERRAL_ROWS,
    claimRow([PATIENT]),
  ];
  for (const principal of [...callersOf('REGISTRAR'), ...callersOf('PRIVACY_OFFICER')])
    for (const registeredAt of [[], [OTHER_CLINIC], [OTHER_CLINIC, OWN_CLINIC]])
      for (const state of [{}, { portalBlocked: true, dataUnderReview: true }, { deceasedAt: NOW - 1 }]) {
        for (const interest of interestsOf(principal.personId)) {
          const subject = { ...UNKNOWN_TO_CALLER, registeredAt, ...state, ...interest };
          for (const row of rows) yield { principal, subject, row, now: NOW };
        }
      }
}

/** In force, past, and still ahead. */
const PERIODS = [
  { validFrom: '2026-01-01', validThrough: null },
  { validFrom: '2026-01-01', validThrough: '2026-03-14' },
  { validFrom: '2026-03-16', validThrough: null },
] as const;

const CONTRACTS: readonly (readonly ContractFacts[])[] = [
  [],
  ...[OWN_CLINIC, OTHER_CLINIC].flatMap((organizationId) =>
    PERIODS.map((period) => [{ id: 'contract', organizationId, ...period }]),
  ),
];

const DISCLOSURES: readonly (readonly DisclosureConsentFacts[])[] = [
  [],
  ...[OWN_CLINIC, OTHER_CLINIC].flatMap((organizationId) =>
    [OWN_CLAIM, 'claim:other'].flatMap((claimId) =>
      PERIODS.map((period) => [{ id: 'consent:disclosure', organizationId, claimId, ...period }]),
    ),
  ),
];

/** Contract, disclosure, need, and whose claim it is. */
export function* insurers(): Generator<World> {
  const claims = [OWN_CLINIC, OTHER_CLINIC].flatMap((insurerOrganizationId) =>
    YES_AND_NO.map((neededForRisk): Row => ({
      ...claimRow([PATIENT]),
      insurerOrganizationId,
      neededForRisk,
    })),
  );
  const rows = [PATIENT_ROW, ...ACCOUNT_ROWS.slice(2, 4), ...RESULT_ROWS.slice(0, 2), ...claims];
  for (const contracts of CONTRACTS)
    for (const disclosureConsents of DISCLOSURES)
      for (const portalBlocked of YES_AND_NO)
        for (const dataUnderReview of YES_AND_NO) {
          const state = { contracts, disclosureConsents, portalBlocked, dataUnderReview };
          const subject = { ...UNKNOWN_TO_CALLER, ...state };
          for (const principal of callersOf('INSURER'))
            for (const row of rows) yield { principal, subject, row, now: NOW };
        }
}

/** From whom something was ordered, and who performs it. */
export function* labs(): Generator<World> {
  const rows = [
    PATIENT_ROW,
    ...ACCOUNT_ROWS,
    ...RESULT_ROWS_BY_LAB,
    ...REFERRAL_ROWS,
    ...APPOINTMENT_ROWS,
    ...REPRESENTATION_ROWS,
    claimRow([PATIENT]),
  ];
  for (const orderedFrom of [[], [OWN_CLINIC], [OTHER_CLINIC]])
    for (const registeredAt of [[], [OWN_CLINIC]])
      for (const portalBlocked of YES_AND_NO)
        for (const dataUnderReview of YES_AND_NO) {
          const state = { orderedFrom, registeredAt, portalBlocked, dataUnderReview };
          const subject = { ...UNKNOWN_TO_CALLER, ...state };
          for (const principal of callersOf('LAB'))
            for (const row of rows) yield { principal, subject, row, now: NOW };
        }
}
