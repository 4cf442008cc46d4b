import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PERSONAS, type PersonaName } from '../../demo/personas.ts';
import type { SubgraphName } from '../../subgraphs/_platform/subgraph.ts';
import { recordingLog } from '../gateway/support/recording-log.ts';
import { post } from '../support/answer.ts';
import { canariesIn, releaseCanaries, type Aviary, type CanaryKind } from '../support/canaries.ts';
import { openHouse, type House } from '../support/house.ts';
import { openOwnDoors, type OwnDoors } from '../support/own-doors.ts';

const log = recordingLog();
let house: House;
let direct: OwnDoors;
let aviary: Aviary;
beforeAll(async () => {
  house = await openHouse({ log });
  direct = await openOwnDoors(house);
  aviary = await releaseCanaries(house.database);
});
afterAll(async () => {
  await direct.close();
  await house.close();
});

/** Everything that the schema has to say about a patient, a row at a time. */
const REPORT = `id code { code display } conclusion securityLabels identifiers { system value }
  observations { nodes { code { display } quantity { value unit } text referenceRange { text } interpretation } }
  basedOn { code { display } }`;
const APPOINTMENT = 'id start status cancellationReason practitioner { name }';
const CONSENT =
  'id textVersion provision { dataClasses purposes } signatures { capacity paperNumber } withdrawnAt';
const CLAIM = 'id number status risk timeline { reason } coverage { number programme }';
const REFERRAL = 'id code { display } categories';
const IDENTITY = `name { text family given patronymic } birthDate contact { phone email }
  documents { kind number issuer } identifiers { value } representations { nodes { kind patient { name { text } } } }`;
const PATIENT = `id ${IDENTITY}
  appointments { totalCount nodes { ${APPOINTMENT} } edges { cursor node { ${APPOINTMENT} } } }
  diagnosticReports { totalCount nodes { ${REPORT} } edges { node { ${REPORT} } } }
  observations { nodes { code { display } text quantity { value } } }
  serviceRequests { nodes { ${REFERRAL} } }
  consents { nodes { ${CONSENT} } } portalBlock { since }
  claims { nodes { ${CLAIM} } } coverages { nodes { number programme } }`;

/** What each persona may see of the girl of nine, all doors together. */
const ALLOWED: Readonly<Record<PersonaName, readonly CanaryKind[]>> = {
  parent: ['DEMOGRAPHICS', 'CONTACT', 'APPOINTMENT', 'RESULT', 'RESTRICTED', 'REFERRAL', 'CONSENT', 'CLAIM'],
  doctor: ['DEMOGRAPHICS', 'APPOINTMENT', 'RESULT', 'REFERRAL'],
  registrar: ['DEMOGRAPHICS', 'CONTACT', 'DOCUMENT', 'APPOINTMENT', 'CONSENT'],
  'second-registrar': ['DEMOGRAPHICS', 'CONTACT', 'DOCUMENT', 'APPOINTMENT', 'CONSENT'],
  'privacy-officer': ['DEMOGRAPHICS', 'CONSENT'],
  lab: ['DEMOGRAPHICS'],
  insurer: ['CLAIM'],
  'other-doctor': [],
  'other-insurer': [],
  adult: [],
  teen: [],
  'former-parent': [],
  guardian: [],
  attorney: [],
  stranger: [],
};

interface Door {
  readonly name: string;
  readonly query: string;
  readonly variables?: (of: Aviary) => object;
  /** Asked at the subgraph itself; through the gateway where it is left out. */
  readonly at?: SubgraphName;
}

const ALIASES = Array.from({ length: 3 }, (_, index) => `p${index}: patient(id: $patient) { ${PATIENT} }`);

const entity = (
  at: SubgraphName,
  type: string,
  key: string,
  id: (of: Aviary) => string,
  fields: string,
): Door => ({
  name: `_entities of ${at} for a ${type} by ${key}`,
  at,
  query: `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`,
  variables: (of) => ({ of: [{ __typename: type, [key]: id(of) }] }),
});

const DOORS: readonly Door[] = [
  { name: 'the plain field', query: `query ($patient: ID!) { patient(id: $patient) { ${PATIENT} } }` },
  { name: 'aliases', query: `query ($patient: ID!) { ${ALIASES.join(' ')} }` },
  {
    name: 'fragments',
    query: `query ($patient: ID!) { patient(id: $patient) { ...Everything ... on Patient { ...Everything } ... @include(if: true) { ...Everything } } }
      fragment Everything on Patient { ${PATIENT} }`,
  },
  { name: 'the own list', query: `{ me { patients { nodes { ${PATIENT} } } } }` },
  {
    name: 'the list of the organisation',
    query: `{ patients(first: 100) { nodes { ${PATIENT} } edges { node { ${PATIENT} } } } }`,
  },
  {
    name: 'a filter that names a canary',
    query: `{ byName: patients(filter: { family: "canary-" }) { nodes { ${PATIENT} } }
      byRecord: patients(filter: { identifier: "canary-DEMOGRAPHICS-record" }) { nodes { ${PATIENT} } } }`,
  },
  {
    name: 'a report by id, and from there the patient',
    query: `query ($report: ID!) { diagnosticReport(id: $report) { ${REPORT} patient { ${PATIENT} } } }`,
  },
  {
    name: 'a restricted report by id',
    query: `query ($restrictedReport: ID!) { diagnosticReport(id: $restrictedReport) { ${REPORT} patient { ${PATIENT} } } }`,
  },
  {
    name: 'an appointment by id, and from there the patient',
    query: `query ($appointment: ID!) { appointment(id: $appointment) { ${APPOINTMENT} patient { ${PATIENT} } } }`,
  },
  {
    name: 'a consent by id, and from there the patient',
    query: `query ($consent: ID!) { consent(id: $consent) { ${CONSENT} patient { ${PATIENT} } } }`,
  },
  {
    name: 'a claim by number, and from there the patient',
    query: `query ($claimNumber: String!) { claim(number: $claimNumber) { ${CLAIM} patient { ${PATIENT} } coverage { patient { ${PATIENT} } } } }`,
  },
  {
    name: 'the insurer’s claims',
    query: `{ claims(first: 100) { nodes { ${CLAIM} patient { ${PATIENT} } } } }`,
  },
  {
    name: 'the clinician’s referrals',
    query: `{ myServiceRequests(first: 100) { nodes { ${REFERRAL} patient { ${PATIENT} } } } }`,
  },
  {
    name: 'the payload of unblockPortal',
    query: `mutation ($patient: ID!) { unblockPortal(input: { patientId: $patient }) { ... on PortalBlockChanged { patient { ${PATIENT} } } } }`,
  },
  {
    name: 'the payload of cancelAppointment',
    query: `mutation ($appointment: ID!) { cancelAppointment(input: { appointmentId: $appointment }) {
      ... on AppointmentCancelled { appointment { ${APPOINTMENT} patient { ${PATIENT} } } }
    } }`,
  },
  {
    name: 'the payload of giveProcessingConsent',
    query: `mutation ($patient: ID!) { giveProcessingConsent(input: { patientId: $patient, idempotencyKey: "door" }) {
      ... on ProcessingConsentSigned { consent { ${CONSENT} patient { ${PATIENT} } } }
    } }`,
  },
  entity('identity', 'Patient', 'id', (of) => of.patient, IDENTITY),
  entity('identity', 'Representation', 'id', (of) => of.representation, `kind patient { ${IDENTITY} }`),
  entity('scheduling', 'Patient', 'id', (of) => of.patient, `appointments { nodes { ${APPOINTMENT} } }`),
  entity('scheduling', 'Appointment', 'id', (of) => of.appointment, APPOINTMENT),
  entity(
    'lab-results',
    'Patient',
    'id',
    (of) => of.patient,
    `diagnosticReports { nodes { ${REPORT} } } observations { nodes { text } }`,
  ),
  entity('lab-results', 'DiagnosticReport', 'id', (of) => of.report, REPORT),
  entity('lab-results', 'DiagnosticReport', 'id', (of) => of.restrictedReport, REPORT),
  entity(
    'lab-results',
    'Observation',
    'id',
    (of) => of.observation,
    'code { display } text quantity { value unit } interpretation',
  ),
  entity(
    'lab-results',
    'ServiceRequest',
    'id',
    (of) => of.referral,
    `${REFERRAL} patient { diagnosticReports { nodes { ${REPORT} } } }`,
  ),
  entity('consent', 'Patient', 'id', (of) => of.patient, `consents { nodes { ${CONSENT} } }`),
  entity('consent', 'Consent', 'id', (of) => of.consent, CONSENT),
  entity(
    'claims',
    'Patient',
    'id',
    (of) => of.patient,
    `claims { nodes { ${CLAIM} } } coverages { nodes { number } }`,
  ),
  entity('claims', 'Claim', 'id', (of) => of.claim, CLAIM),
  entity('claims', 'Claim', 'number', (of) => of.claimNumber, CLAIM),
  entity('claims', 'Coverage', 'id', (of) => of.coverage, 'number programme'),
];

/** The whole answer, headers included: a canary may sing anywhere. */
async function heardThrough({ at, query, variables }: Door, persona: PersonaName): Promise<string> {
  const authorization = `Bearer ${await house.tokenOf(persona)}`;
  const url = at ? direct.urlOf(at) : `${house.url}/graphql`;
  const { headers, text } = await post(
    url,
    { query, variables: variables?.(aviary) ?? aviary },
    { authorization },
  );
  expect(text, 'the query itself has to be good').not.toMatch(
    /VALIDATION_FAILED|must (have|not have)|Cannot query/,
  );
  return `${JSON.stringify([...headers])} ${text}`;
}

describe.each(PERSONAS.map(({ name }) => name))('%s', (persona) => {
  it('hears no canary through any door that the policy keeps from them, and all others', async () => {
    const allowed = new Set(ALLOWED[persona]);
    const heard = new Set<CanaryKind>();
    for (const door of DOORS) {
      const kinds = canariesIn(await heardThrough(door, persona));
      expect(
        kinds.filter((kind) => !allowed.has(kind)),
        `through ${door.name}`,
      ).toEqual([]);
      for (const kind of kinds) heard.add(kind);
    }
    expect([...heard].sort()).toEqual([...ALLOWED[persona]].sort());
  });
});

describe('the doors', () => {
  it('open for somebody, each of them', async () => {
    const someone: readonly PersonaName[] = ['parent', 'registrar', 'insurer', 'doctor'];
    for (const door of DOORS) {
      const heard = await Promise.all(
        someone.map(async (persona) => canariesIn(await heardThrough(door, persona)).length),
      );
      expect(Math.max(...heard), door.name).toBeGreaterThan(0);
    }
  });

  it('leave no canary in the log', () => {
    expect(log.lines.length).toBeGreaterThan(0);
    expect(log.lines.filter((line) => line.includes('canary-'))).toEqual([]);
  });
});
