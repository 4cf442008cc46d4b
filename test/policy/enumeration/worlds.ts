import { ROLES, type World } from '../second-evaluator/world.ts';
import { callersOf, CALLER_PERSON } from './callers.ts';
import { NOW, SELF, UNKNOWN_TO_CALLER } from './patients.ts';
import {
  ACCOUNT_ROWS,
  APPOINTMENT_ROWS,
  claimRow,
  PATIENT_ROW,
  REFERRAL_ROWS,
  REPRESENTATION_ROWS,
  RESULT_ROWS_BY_REFERRAL,
} from './rows.ts';
import { clinicians, stoppedClinicians } from './worlds-of-clinicians.ts';
import { partiesToClaims, personsAndPatients, stoppedPersons } from './worlds-of-persons.ts';
import { insurers, labs, staff } from './worlds-of-staff.ts';

/**
 * The finite abstraction of a decision, in products of what can matter to one kind of caller together. What an
 * enumeration leaves out, another one holds: a world has either every state of a relation or every state of an account.
 */
export const ENUMERATIONS: Readonly<Record<string, () => Generator<World>>> = {
  'persons and patients': personsAndPatients,
  'stopped persons': stoppedPersons,
  'parties to claims': partiesToClaims,
  clinicians,
  'stopped clinicians': stoppedClinicians,
  'registrars and privacy officers': staff,
  insurers,
  labs,
  'rows about nobody': aboutNobody,
};

/** Every kind of row about a patient of whom nothing is known, or about none. */
function* aboutNobody(): Generator<World> {
  const rows = [
    PATIENT_ROW,
    ...ACCOUNT_ROWS,
    ...REPRESENTATION_ROWS,
    ...APPOINTMENT_ROWS,
    ...RESULT_ROWS_BY_REFERRAL,
    ...REFERRAL_ROWS,
    claimRow([CALLER_PERSON]),
    claimRow([CALLER_PERSON], 'UNREGISTERED'),
    claimRow([CALLER_PERSON], { ...UNKNOWN_TO_CALLER, ...SELF }),
  ];
  for (const role of ROLES)
    for (const principal of callersOf(role))
      for (const row of rows) yield { principal, subject: null, row, now: NOW };
}
