import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../../demo/demo-people.ts';
import { DEMO_OTHER_CLINIC } from '../../../demo/organizations.ts';
import { personaNamed, type PersonaName } from '../../../demo/personas.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { ADULT, CHILD, give, openPortal, TEEN, type Person, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const NOBODY = '00000000-0000-7000-8000-000000000000';

const EXPLAIN = `query ($patientId: ID!, $operation: String, $operationName: String, $coordinates: [String!], $onBehalfOf: ID) {
  explainAccess(patientId: $patientId, operation: $operation, operationName: $operationName,
    coordinates: $coordinates, onBehalfOf: $onBehalfOf) {
    fields { coordinate dataClass action decisions {
      rowType rows ids permitted basis { type id } purpose masked reason advice } }
    problems { code coordinate } } }`;

interface Explanation {
  readonly fields: readonly {
    readonly coordinate: string;
    readonly dataClass: string | null;
    readonly action: string;
    readonly decisions: readonly {
      readonly rows: readonly string[];
      readonly permitted: boolean;
      readonly reason: string | null;
      readonly basis: { readonly type: string } | null;
      readonly advice: string | null;
    }[];
  }[];
  readonly problems: readonly { readonly code: string; readonly coordinate: string | null }[];
}

async function explainTo(caller: Person, patientId: string, question: object): Promise<Explanation> {
  const { explainAccess } = await portal.data<{ readonly explainAccess: Explanation }>(caller, EXPLAIN, {
    patientId,
    ...question,
  });
  return explainAccess;
}

/** Each field with what is said of it: `Patient.name: SELF`, kinds of rows one by one. */
async function said(caller: Person, patientId: string, question: object): Promise<readonly string[]> {
  const { fields } = await explainTo(caller, patientId, question);
  return fields.flatMap(({ coordinate, decisions }) =>
    decisions.map(({ rows, permitted, basis, reason }) =>
      [coordinate, ...rows, permitted ? (basis?.type ?? 'open') : reason].join(' '),
    ),
  );
}

function persona(name: PersonaName): Person {
  const { accountId, personId: person } = personaNamed(name);
  return { accountId, personId: person ?? '' };
}

async function consenting(birthDate: string): Promise<Person> {
  const patient = await portal.patient(birthDate);
  await give(portal, patient, patient);
  return patient;
}

const CARD = ['Patient.name', 'Patient.contact', 'Patient.documents', 'Patient.diagnosticReports'];

describe('an explanation for the caller themself', () => {
  it('tells a patient on which basis each field is theirs', async () => {
    const patient = await consenting(ADULT);
    const { fields } = await explainTo(patient, patient.personId, { coordinates: ['Patient.documents'] });
    expect(fields).toEqual([
      {
        coordinate: 'Patient.documents',
        dataClass: 'IDENTITY_DOCUMENT',
        action: 'READ',
        decisions: [
          {
            rowType: 'PATIENT',
            rows: [],
            ids: [],
            permitted: true,
            basis: { type: 'SELF', id: expect.any(String) as unknown },
            purpose: 'PATRQT',
            masked: true,
            reason: null,
            advice: null,
          },
        ],
      },
    ]);
  });

  it('tells what is missing, and in Russian what to do about it', async () => {
    const patient = await portal.patient(ADULT);
    const { fields } = await explainTo(patient, patient.personId, { coordinates: ['Patient.name'] });
    expect(fields[0]?.decisions).toEqual([
      expect.objectContaining({
        permitted: false,
        reason: 'PROCESSING_CONSENT_MISSING',
        basis: null,
        advice: expect.stringMatching(/[Пп]одпишите/) as unknown,
      }),
    ]);
  });

  it('tells a parent what their sixteen-year-old’s results and log need', async () => {
    const minor = await portal.patient(TEEN);
    const parent = await portal.representativeOf(minor);
    await give(portal, minor, minor);
    await give(portal, parent, minor);
    const coordinates = ['DiagnosticReport.conclusion', 'Patient.accessLog', 'Mutation.blockPortal'];
    expect(await said(parent, minor.personId, { coordinates })).toEqual([
      'DiagnosticReport.conclusion RELEASED SHOWN UNRESTRICTED REPRESENTATION',
      'DiagnosticReport.conclusion RELEASED SHOWN RESTRICTED NOT_PERMITTED',
      'DiagnosticReport.conclusion RELEASED HIDDEN UNRESTRICTED HIDDEN_BY_PATIENT',
      'DiagnosticReport.conclusion RELEASED HIDDEN RESTRICTED NOT_PERMITTED',
      'DiagnosticReport.conclusion UNRELEASED NOT_PERMITTED',
      'Patient.accessLog NOT_PERMITTED',
      'Mutation.blockPortal NOT_PERMITTED',
    ]);
  });

  it('tells a former parent that the representation has ended', async () => {
    const grown = personId('grown-daughter');
    expect(await said(persona('former-parent'), grown, { coordinates: ['Patient.name'] })).toEqual([
      'Patient.name REPRESENTATION_NOT_IN_FORCE',
    ]);
  });

  it('tells a clinician with an appointment alone that it is all they have', async () => {
    const patient = personId('daughter');
    const { fields } = await explainTo(persona('doctor'), patient, { coordinates: ['Appointment.start'] });
    expect(fields[0]?.decisions.map(({ rows, permitted }) => [rows, permitted])).toEqual([
      [['WITH_CALLER'], true],
      [['WITH_ANOTHER'], false],
    ]);
  });

  it('is about the caller’s account where fields are', async () => {
    const patient = await consenting(ADULT);
    expect(await said(patient, NOBODY, { coordinates: ['Me.role', 'Me.id', 'Patient.id'] })).toEqual([
      'Me.role SELF',
      'Me.id SELF',
      'Patient.id NOT_PERMITTED',
    ]);
  });
});

describe('about a patient with whom the caller has nothing to do', () => {
  const EVERYTHING = [
    ...CARD,
    'Patient.id',
    'Appointment.start',
    'Claim.status',
    'Coverage.number',
    'DiagnosticReport.conclusion',
    'Representation.kind',
    'ServiceRequest.code',
    'Mutation.breakGlass',
    'Mutation.createServiceRequest',
    'Mutation.bookAppointment',
  ];

  it.each<PersonaName>([
    'stranger',
    'other-doctor',
    'registrar',
    'privacy-officer',
    'insurer',
    'other-insurer',
    'adult',
  ])('it tells %s the same as about nobody', async (name) => {
    const caller = persona(name);
    const withoutClaims = await portal.patient(ADULT);
    const question = { coordinates: EVERYTHING };
    const aboutNobody = await explainTo(caller, NOBODY, question);
    portal.takeStatements();
    // Registered at another clinic; for an insurer, one who is registered here and has no claim.
    const nobodys = name.endsWith('insurer') ? withoutClaims.personId : personId('neighbour');
    expect(await explainTo(caller, nobodys, question)).toEqual(aboutNobody);
    const statements = portal.takeStatements().length;
    expect(await explainTo(caller, newId(), question)).toEqual(aboutNobody);
    expect(portal.takeStatements()).toHaveLength(statements);
    const reasons = aboutNobody.fields.flatMap(({ decisions }) => decisions.map(({ reason }) => reason));
    expect(new Set(reasons)).toEqual(new Set(['NOT_PERMITTED']));
  });

  it('what is no id is nobody, too', async () => {
    const question = { coordinates: CARD };
    expect(await explainTo(persona('stranger'), 'nobody', question)).toEqual(
      await explainTo(persona('stranger'), NOBODY, question),
    );
  });
});

describe('the question', () => {
  it('may be an operation, with its aliases, fragments and unions', async () => {
    const patient = await consenting(ADULT);
    const operation = `
      query Other { facilities { name } }
      mutation Block($id: ID!) { done: blockPortal(input: { patientId: $id }) { __typename ...Blocked } }
      fragment Blocked on PortalBlockChanged { patient { ...Card again: name { family } } }
      fragment Card on Patient { who: name { text } ... { id } }`;
    expect(await said(patient, patient.personId, { operation, operationName: 'Block' })).toEqual([
      'Mutation.blockPortal SELF',
      'PortalBlockChanged.patient open',
      'Patient.name SELF',
      // Names stand in the patient's row and in those of representations.
      'HumanName.text SELF',
      'HumanName.text SELF',
      'Patient.id SELF',
      'HumanName.family SELF',
      'HumanName.family SELF',
    ]);
  });

  it('is answered as far as it is understood', async () => {
    const patient = await consenting(ADULT);
    const question = {
      operation:
        '{ me { role secrets patients { nodes { name { text } passport } } } } fragment Unused on Nothing { id }',
      coordinates: [
        'Patient.name',
        'Patient.secrets',
        'Nothing.at',
        'Patient',
        'Patient.name.text',
        'Query.__schema',
      ],
    };
    const { fields, problems } = await explainTo(patient, patient.personId, question);
    expect(fields.map(({ coordinate }) => coordinate)).toEqual([
      'Patient.name',
      'Query.me',
      'Me.role',
      'Me.patients',
      'PatientConnection.nodes',
      'HumanName.text',
    ]);
    expect(problems.map(({ code }) => code)).toEqual(problems.map(() => 'UNKNOWN_FIELD'));
    expect(problems.map(({ coordinate }) => coordinate)).toEqual([
      'Patient.secrets',
      'Nothing.at',
      'Patient',
      'Patient.name.text',
      'Query.__schema',
      'Me.secrets',
      'Patient.passport',
    ]);
  });

  it.each([
    ['no GraphQL', '{ me {', 'SYNTAX'],
    ['a fragment that there is not', '{ ...Missing }', 'SYNTAX'],
    ['several operations without a name', 'query A { me { id } } query B { me { id } }', 'UNKNOWN_OPERATION'],
    ['more words than the gateway takes', `{ ${'me { id } '.repeat(600)} }`, 'SYNTAX'],
    ['more depth', `{ me ${'{ patients { nodes '.repeat(13)} { id } ${'} } '.repeat(13)} }`, 'TOO_LARGE'],
    [
      'a bomb of fragments',
      `{ ...A0 } ${Array.from({ length: 20 }, (_, n) => `fragment A${n} on Query { ...A${n + 1} ...A${n + 1} }`).join(' ')} fragment A20 on Query { me { id } }`,
      'TOO_LARGE',
    ],
    [
      'fragments in a circle',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      'TOO_LARGE',
    ],
  ])('that is %s is told so', async (_, operation, code) => {
    const caller = persona('stranger');
    const { problems } = await explainTo(caller, caller.personId, { operation });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('has to be asked, and has an end', async () => {
    const caller = persona('stranger');
    const patientId = caller.personId;
    expect(await portal.errors(caller, EXPLAIN, { patientId })).toEqual([['BAD_USER_INPUT', 'operation']]);
    const coordinates = Array.from({ length: 201 }, () => 'Patient.name');
    expect(await portal.errors(caller, EXPLAIN, { patientId, coordinates })).toEqual([
      ['BAD_USER_INPUT', 'coordinates'],
    ]);
  });

  it('takes the same statements however long it is, and loads no data', async () => {
    const patient = await consenting(ADULT);
    const ask = async (coordinates: readonly string[]) => {
      portal.takeStatements();
      await explainTo(patient, patient.personId, { coordinates });
      return portal.takeStatements();
    };
    const [few, many] = [
      await ask(['Patient.name']),
      await ask([...CARD, 'Claim.status', 'Appointment.start']),
    ];
    expect(many).toHaveLength(few.length);
    expect(few).toHaveLength(2);
  });
});

describe('an explanation for somebody else', () => {
  it.each<PersonaName>(['registrar', 'privacy-officer'])(
    'is for %s: why can’t they see it?',
    async (staff) => {
      const minor = await portal.patient(CHILD);
      const parent = await portal.representativeOf(minor);
      const question = { coordinates: ['Patient.name'], onBehalfOf: parent.accountId };
      expect(await said(persona(staff), minor.personId, question)).toEqual([
        'Patient.name PROCESSING_CONSENT_MISSING',
      ]);
      await give(portal, parent, minor);
      expect(await said(persona(staff), minor.personId, question)).toEqual(['Patient.name REPRESENTATION']);
    },
  );

  it('is kept in the patient’s log, and the same question for oneself is not', async () => {
    const patient = await consenting(ADULT);
    const LOG = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient {
      accessLog(filter: { action: EXPLAIN_ACCESS }) { nodes { permitted actor { role } } } } } }`;
    await explainTo(patient, patient.personId, { coordinates: CARD });
    await explainTo(portal.registrar, patient.personId, { coordinates: CARD, onBehalfOf: patient.accountId });
    const of = [{ __typename: 'Patient', id: patient.personId }];
    expect(await portal.data(patient, LOG, { of })).toEqual({
      _entities: [{ accessLog: { nodes: [{ permitted: true, actor: { role: 'REGISTRAR' } }] } }],
    });
  });

  it('says nothing of an account that has nothing to do with the organisation, as of none', async () => {
    const patient = await consenting(ADULT);
    const askFor = (onBehalfOf: string) =>
      explainTo(portal.registrar, patient.personId, { coordinates: [...CARD, 'Me.role'], onBehalfOf });
    const nobody = await askFor(NOBODY);
    expect(new Set(nobody.fields.flatMap(({ decisions }) => decisions.map(({ reason }) => reason)))).toEqual(
      new Set(['NOT_PERMITTED']),
    );
    for (const other of [personaNamed('insurer').accountId, personaNamed('stranger').accountId, 'me'])
      expect(await askFor(other)).toEqual(nobody);
  });

  it('says nothing of whom else the account represents, where that is a patient elsewhere', async () => {
    const [ward, elsewhere] = [await portal.patient(CHILD), await portal.patient(CHILD)];
    const parent = await portal.representativeOf(ward);
    const { personId: placeholder } = await portal.representativeOf(elsewhere);
    const identity = portal.database<IdentityDatabase>('identity');
    await identity
      .updateTable('representation')
      .set({ representative_id: parent.personId })
      .where('representative_id', '=', placeholder)
      .execute();
    await identity
      .updateTable('patient_registration')
      .set({ organization_id: DEMO_OTHER_CLINIC.id })
      .where('person_id', '=', elsewhere.personId)
      .execute();
    await give(portal, parent, ward);
    const question = { coordinates: ['Claim.status'] };
    const toStaff = await explainTo(portal.registrar, ward.personId, {
      ...question,
      onBehalfOf: parent.accountId,
    });
    const toParent = await explainTo(parent, ward.personId, question);
    expect(JSON.stringify(toParent)).toContain(elsewhere.personId);
    expect(JSON.stringify(toStaff)).not.toContain(elsewhere.personId);
  });

  it('tells of a colleague, and of who used to represent the patient', async () => {
    const onBehalfOf = personaNamed('former-parent').accountId;
    const coordinates = ['Patient.name'];
    expect(await said(portal.registrar, personId('grown-daughter'), { coordinates, onBehalfOf })).toEqual([
      'Patient.name REPRESENTATION_NOT_IN_FORCE',
    ]);
    const colleague = personaNamed('doctor').accountId;
    expect(await said(portal.registrar, personId('adult'), { coordinates, onBehalfOf: colleague })).toEqual([
      'Patient.name REFERRAL',
    ]);
  });

  it('is refused to everybody else, and about patients of other clinics, all alike', async () => {
    const patient = await consenting(ADULT);
    const question = { coordinates: CARD, onBehalfOf: portal.stranger.accountId };
    for (const [caller, patientId] of [
      [patient, patient.personId],
      [persona('doctor'), personId('adult')],
      [portal.registrar, personId('neighbour')],
      [portal.registrar, NOBODY],
      [portal.stranger, NOBODY],
    ] as const)
      expect(await portal.errors(caller, EXPLAIN, { patientId, ...question })).toEqual([
        ['FORBIDDEN', 'NOT_PERMITTED'],
      ]);
  });
});
