import type { Action, DataClass, Decision, Row } from '../../../subgraphs/_policy/types.ts';
import type { SubgraphName } from '../../../subgraphs/_platform/subgraph.ts';
import {
  appointmentCanaries,
  claimCanaries,
  consentCanary,
  emergencyCanaries,
  PATIENT_CANARIES,
  referralCanaries,
  resultCanaries,
  type Canary,
} from './aviary.ts';
import { CLINIC, patientsAskedBy, type CastCaller, type CastPatient } from './cast.ts';
import { numberOf } from './stage.ts';

/** What the policy says of one caller and one patient. */
export type Decide = (action: Action, dataClass: DataClass, row: Row) => Decision;

/** How a caller comes to a canary. */
export interface Door {
  readonly name: string;
  /** Null: the gateway. */
  readonly subgraph: SubgraphName | null;
  /** Whether the way leads through the patient, or straight to the row. */
  readonly leads: (caller: CastCaller) => 'THROUGH_PATIENT' | 'TO_ROW';
  /** Whether the caller comes to the patient there at all; to every patient where it is left out. */
  readonly opensTo?: (caller: CastCaller, patient: CastPatient, decide: Decide) => boolean;
  readonly canariesOf: (patient: CastPatient) => readonly Canary[];
  /** What a caller asks there; each operation is about the patients that it names. */
  readonly operationsFor: (caller: CastCaller) => readonly DoorOperation[];
}

export interface DoorOperation {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What each subgraph tells of a patient. */
const FIELDS: Readonly<Record<SubgraphName, string>> = {
  identity: 'name { family given } identifiers { value } contact { phone email } documents { number issuer }',
  scheduling: 'appointments(first: 100) { totalCount nodes { id cancellationReason } }',
  'lab-results': `diagnosticReports(first: 100) { totalCount nodes { id conclusion code { display } } }
    serviceRequests(first: 100) { totalCount nodes { id code { display } } }
    emergencyAccesses(first: 100) { totalCount nodes { id explanation } }`,
  consent: 'consents(first: 100) { totalCount nodes { id provision { dataClasses } } }',
  claims: 'claims(first: 100) { totalCount nodes { id timeline { reason } } }',
};
const ALL_FIELDS = Object.values(FIELDS).join(' ');

const CANARIES: Readonly<Record<SubgraphName, (patient: CastPatient) => readonly Canary[]>> = {
  identity: () => PATIENT_CANARIES,
  scheduling: (patient) => appointmentCanaries(patient, CLINIC),
  'lab-results': (patient) => [
    ...resultCanaries(patient),
    ...referralCanaries(patient),
    ...emergencyCanaries(patient),
  ],
  consent: (patient) => [consentCanary(patient)],
  claims: claimCanaries,
};
const allCanaries = (patient: CastPatient) => Object.values(CANARIES).flatMap((of) => of(patient));

const SUBGRAPHS = Object.keys(FIELDS) as readonly SubgraphName[];

const root: Door = {
  name: 'root field',
  subgraph: null,
  leads: () => 'THROUGH_PATIENT',
  canariesOf: allCanaries,
  operationsFor: (caller) =>
    caller.state === 'ACTIVE'
      ? patientsAskedBy(caller).map((patient) => ({
          query: `query ($id: ID!) { patient(id: $id) { ${ALL_FIELDS} } }`,
          variables: { id: patient.id },
        }))
      : [],
};

const alias: Door = {
  ...root,
  name: 'alias',
  operationsFor: (caller) =>
    inGroups(patientsAskedBy(caller), 4).map((patients) => ({
      query: `{ ${patients.map(({ id }, index) => `p${index}: patient(id: "${id}") { who: name { called: family } ${ALL_FIELDS} }`).join(' ')} }`,
    })),
};

const fragment: Door = {
  ...root,
  name: 'fragment',
  operationsFor: (caller) =>
    inGroups(patientsAskedBy(caller), 12).map((patients) => ({
      query: `{ ${patients.map(({ id }, index) => `p${index}: patient(id: "${id}") { ...Whole }`).join(' ')} }
        fragment Whole on Patient { ... on Patient { ...Medical } ...Person }
        fragment Person on Patient { ${FIELDS.identity} ${FIELDS.consent} }
        fragment Medical on Patient { ${FIELDS.scheduling} ${FIELDS['lab-results']} ${FIELDS.claims} }`,
    })),
};

/** The lists through which a kind of caller finds patients. */
const LISTS: Readonly<Record<CastCaller['role'], string>> = {
  PERSON: `{ me { patients(first: 100) { totalCount nodes { ${ALL_FIELDS} } } } }`,
  REGISTRAR: `{ patients(first: 100) { totalCount nodes { ${ALL_FIELDS} } } }`,
  PRIVACY_OFFICER: `{ patients(first: 100) { totalCount nodes { ${ALL_FIELDS} } } }`,
  CLINICIAN: `{ myServiceRequests(first: 100) { totalCount nodes { patient { ${ALL_FIELDS} } } } }`,
  INSURER: '{ claims(first: 100) { totalCount nodes { timeline { reason } } } }',
  LAB: `{ patients(first: 100) { totalCount nodes { ${ALL_FIELDS} } } }`,
};

const list: Door = {
  ...root,
  name: 'list',
  leads: ({ role }) => (role === 'INSURER' ? 'TO_ROW' : 'THROUGH_PATIENT'),
  opensTo: opensList,
  operationsFor: ({ role }) => [{ query: LISTS[role] }],
};

/** Clinicians find patients by their own referrals alone; labs find nobody. */
function opensList(caller: CastCaller, patient: CastPatient, decide: Decide): boolean {
  if (caller.role !== 'CLINICIAN') return caller.role !== 'LAB';
  const own = referralCanaries(patient).find(({ row }) => row.practitionerId === caller.practitionerId);
  if (!own) return false;
  const decision = decide('READ', own.dataClass, own.row);
  return decision.permitted || decision.rowKnown;
}

const entities: readonly Door[] = SUBGRAPHS.map((subgraph) => ({
  name: `_entities of ${subgraph}`,
  subgraph,
  leads: () => 'THROUGH_PATIENT',
  canariesOf: CANARIES[subgraph],
  operationsFor: (caller) => [
    {
      query: `query ($references: [_Any!]!) {
        _entities(representations: $references) { ... on Patient { ${FIELDS[subgraph]} } } }`,
      variables: { references: patientsAskedBy(caller).map(({ id }) => ({ __typename: 'Patient', id })) },
    },
  ],
}));

interface RowType {
  readonly type: string;
  readonly subgraph: SubgraphName;
  readonly field: string;
  readonly canariesOf: (patient: CastPatient) => readonly Canary[];
  readonly rootField?: (patient: CastPatient, canary: Canary) => string;
}

const byId = (field: string) => (_: CastPatient, canary: Canary) => `${field}(id: "${canary.id ?? ''}")`;

const ROW_TYPES: readonly RowType[] = [
  {
    type: 'DiagnosticReport',
    subgraph: 'lab-results',
    field: 'conclusion',
    canariesOf: resultCanaries,
    rootField: byId('diagnosticReport'),
  },
  {
    type: 'ServiceRequest',
    subgraph: 'lab-results',
    field: 'code { display }',
    canariesOf: referralCanaries,
  },
  {
    type: 'EmergencyAccess',
    subgraph: 'lab-results',
    field: 'explanation',
    canariesOf: emergencyCanaries,
    rootField: byId('emergencyAccess'),
  },
  {
    type: 'Appointment',
    subgraph: 'scheduling',
    field: 'cancellationReason',
    canariesOf: (patient) => appointmentCanaries(patient, CLINIC),
    rootField: byId('appointment'),
  },
  {
    type: 'Consent',
    subgraph: 'consent',
    field: 'provision { dataClasses }',
    canariesOf: (patient) => [consentCanary(patient)],
    rootField: byId('consent'),
  },
  {
    type: 'Claim',
    subgraph: 'claims',
    field: 'timeline { reason }',
    canariesOf: claimCanaries,
    rootField: (patient, { kind }) => `claim(number: "${numberOf(patient, kind)}")`,
  },
];

const rowEntities: readonly Door[] = ROW_TYPES.map(({ type, subgraph, field, canariesOf }) => ({
  name: `_entities of ${type}`,
  subgraph,
  leads: () => 'TO_ROW',
  canariesOf,
  operationsFor: (caller) => [
    {
      query: `query ($references: [_Any!]!) { _entities(representations: $references) { ... on ${type} { ${field} } } }`,
      variables: {
        references: patientsAskedBy(caller)
          .flatMap(canariesOf)
          .map(({ id }) => ({ __typename: type, id })),
      },
    },
  ],
}));

const rowRoots: readonly Door[] = ROW_TYPES.flatMap(({ type, subgraph, field, canariesOf, rootField }) =>
  rootField === undefined
    ? []
    : [
        {
          name: `direct root of ${type}`,
          subgraph,
          leads: () => 'TO_ROW' as const,
          canariesOf,
          operationsFor: (caller: CastCaller) =>
            inGroups(
              patientsAskedBy(caller).flatMap((patient) =>
                canariesOf(patient).map((canary) => ({ patient, canary })),
              ),
              30,
            ).map((asked) => ({
              query: `{ ${asked.map(({ patient, canary }, index) => `r${index}: ${rootField(patient, canary)} { ${field} }`).join(' ')} }`,
            })),
        },
      ],
);

/** Acts that leave everything as it is: a block where there is one, an unblocking where there is none. */
const mutation: Door = {
  ...root,
  name: 'mutation payload',
  opensTo: (_, { state }, decide) =>
    decide(state === 'BLOCKED' ? 'BLOCK_PORTAL' : 'UNBLOCK_PORTAL', 'CONSENT', { type: 'PATIENT' }).permitted,
  operationsFor: (caller) =>
    inGroups(patientsAskedBy(caller), 4).map((patients) => ({
      query: `mutation { ${patients
        .map(
          ({ id, state }, index) =>
            `m${index}: ${state === 'BLOCKED' ? 'blockPortal' : 'unblockPortal'}(input: { patientId: "${id}", channel: ${
              caller.role === 'PERSON' ? 'PORTAL' : 'PHONE'
            } }) { ... on PortalBlockChanged { patient { ${ALL_FIELDS} } } }`,
        )
        .join(' ')} }`,
    })),
};

export const DOORS: readonly Door[] = [
  root,
  alias,
  fragment,
  list,
  mutation,
  ...entities,
  ...rowEntities,
  ...rowRoots,
];

function inGroups<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (let start = 0; start < items.length; start += size) groups.push(items.slice(start, start + size));
  return groups;
}
