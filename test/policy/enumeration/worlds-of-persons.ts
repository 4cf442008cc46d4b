import type { Row, SubjectFacts } from '../../../subgraphs/_policy/types.ts';
import type { World } from '../second-evaluator/world.ts';
import { callerOf, callersOf, CALLER_PERSON } from './callers.ts';
import {
  BIRTH_DATES,
  CAPACITIES,
  DEATHS,
  NOW,
  RELATIONS,
  RELATIONS_IN_FORCE,
  SIGNATURES,
  UNKNOWN_TO_CALLER,
  YES_AND_NO,
  type Relation,
} from './patients.ts';
import {
  ACCOUNT_ROWS,
  APPOINTMENT_ROWS,
  claimRow,
  PATIENT_ROW,
  REFERRAL_ROWS,
  REPRESENTATION_ROWS,
  RESULT_ROWS,
} from './rows.ts';

/** What a person may: how they stand to the patient, and who the patient is. Nothing stops them. */
export function* personsAndPatients(): Generator<World> {
  const principal = callerOf('PERSON');
  for (const relation of RELATIONS) {
    const rows = rowsTellingPersonsApart(relation);
    for (const birthDate of BIRTH_DATES)
      for (const legalCapacity of CAPACITIES)
        for (const deceasedAt of DEATHS)
          for (const restrictedSharingConsentId of [null, 'consent:sharing']) {
            const patient = { birthDate, legalCapacity, deceasedAt, restrictedSharingConsentId };
            const subject = { ...UNKNOWN_TO_CALLER, ...relation, ...patient };
            for (const row of rows) yield { principal, subject, row, now: NOW };
          }
  }
}

/** What stops a person: account, session, terms, signatures, block, review and hiding, all at once. */
export function* stoppedPersons(): Generator<World> {
  const callers = callersOf('PERSON');
  for (const relation of RELATIONS_IN_FORCE) {
    const rows = rowsTellingStopsApart(relation);
    for (const subject of patientsInEveryState(relation))
      for (const row of rows) for (const principal of callers) yield { principal, subject, row, now: NOW };
  }
}

/** Ways to a claim: through the insured person, through a beneficiary and who stands for them, as nobody's patient. */
export function* partiesToClaims(): Generator<World> {
  const insuredPersons = [CALLER_PERSON, 'person:insured'].flatMap((patientId) =>
    YES_AND_NO.flatMap((portalBlocked) =>
      YES_AND_NO.map((dataUnderReview): SubjectFacts => ({
        ...UNKNOWN_TO_CALLER,
        patientId,
        portalBlocked,
        dataUnderReview,
      })),
    ),
  );
  const principal = callerOf('PERSON');
  for (const relation of RELATIONS_IN_FORCE)
    for (const beneficiary of patientsInEveryState(relation))
      for (const parties of [[relation.patientId, 'person:insured'], ['person:insured']]) {
        const row = claimRow(parties, beneficiary);
        for (const subject of insuredPersons) yield { principal, subject, row, now: NOW };
      }
  for (const caller of callersOf('PERSON'))
    for (const parties of [[CALLER_PERSON], ['person:insured']])
      for (const subject of insuredPersons)
        yield { principal: caller, subject, row: claimRow(parties, 'UNREGISTERED'), now: NOW };
}

function* patientsInEveryState(relation: Relation): Generator<SubjectFacts> {
  for (const birthDate of BIRTH_DATES)
    for (const legalCapacity of CAPACITIES)
      for (const processingConsent of SIGNATURES)
        for (const portalBlocked of YES_AND_NO)
          for (const dataUnderReview of YES_AND_NO) {
            const state = { birthDate, legalCapacity, processingConsent, portalBlocked, dataUnderReview };
            yield { ...UNKNOWN_TO_CALLER, ...relation, ...state };
          }
}

/** Organisations, practitioners and labs in a row are nothing to a person. */
const rowsTellingPersonsApart = ({ patientId }: Relation): readonly Row[] => [
  PATIENT_ROW,
  ...ACCOUNT_ROWS.slice(2, 4),
  ...REPRESENTATION_ROWS.filter((_, index) => index % 2 === 0),
  ...APPOINTMENT_ROWS.slice(0, 1),
  ...RESULT_ROWS,
  ...REFERRAL_ROWS.filter((_, index) => index % 4 === 0),
  claimRow([patientId]),
  claimRow(['person:party']),
];

/** A stop looks at whether a row is hidden, and at whether it is the own account. */
const rowsTellingStopsApart = ({ patientId }: Relation): readonly Row[] => [
  PATIENT_ROW,
  ...ACCOUNT_ROWS.slice(2, 4),
  ...REPRESENTATION_ROWS.slice(0, 1),
  ...RESULT_ROWS.filter(({ released, securityLabels }) => released && securityLabels.includes('N')),
  claimRow([patientId]),
];
