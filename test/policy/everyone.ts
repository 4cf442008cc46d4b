import { CALLER, claimRow, LAB, PATIENT, resultRow } from './rows.ts';
import {
  adult,
  child,
  doctorOf,
  insurerOf,
  labOf,
  parentOf,
  privacyOfficer,
  registrar,
  stranger,
  themself,
  type Asked,
  type World,
} from './vocabulary.ts';

/** Everyone at something that they may do. */
export const EVERYONE: readonly (readonly [
  who: string,
  (patient: ReturnType<typeof adult>) => World,
  Asked,
])[] = [
  ['the patient', themself, {}],
  ['a representative', (patient) => parentOf({ ...patient, birthDate: child().birthDate }), {}],
  [
    'a beneficiary',
    stranger,
    {
      dataClass: 'CLAIM',
      row: claimRow({ partyPersonIds: [PATIENT, CALLER], beneficiary: adult({ patientId: CALLER }) }),
    },
  ],
  [
    'a beneficiary who is nobody’s patient',
    stranger,
    { dataClass: 'CLAIM', row: claimRow({ partyPersonIds: [PATIENT, CALLER], beneficiary: 'UNREGISTERED' }) },
  ],
  ['a clinician', doctorOf, {}],
  ['a registrar', registrar, {}],
  ['an insurer', insurerOf, { dataClass: 'CLAIM', row: claimRow() }],
  ['a lab', labOf, { action: 'DELIVER_RESULT', row: resultRow({ organizationId: LAB }) }],
  ['a privacy officer', privacyOfficer, {}],
];
