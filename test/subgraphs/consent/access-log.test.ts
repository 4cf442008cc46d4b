import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_CLINIC } from '../../../demo/organizations.ts';
import { personaNamed } from '../../../demo/personas.ts';
import { ADULT, CHILD, give, openPortal, TEEN, type Person, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());
beforeEach(() => {
  portal.clock.moveTo('2026-11-20T12:00:00+03:00');
});

const LOG = `query Look($of: [_Any!]!, $first: Int! = 20, $after: String, $filter: AccessLogFilter) {
  _entities(representations: $of) { ... on Patient { accessLog(first: $first, after: $after, filter: $filter) {
    totalCount pageInfo { endCursor hasNextPage } nodes {
      id at action permitted onBehalfOf purpose reason dataClasses coordinates operationName clientId requestId subgraph
      actor { accountId role name isPatient organization { id } }
      representation { id } representationKind basis { type id } patient { id } } } } } }`;

interface Event {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly permitted: boolean;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly coordinates: readonly string[];
  readonly dataClasses: readonly string[];
}
interface Log {
  readonly totalCount: number;
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
  readonly nodes: readonly Event[];
}

const reference = (patient: Person) => ({ __typename: 'Patient', id: patient.personId });

async function logOf(caller: Person, patient: Person, variables: object = {}): Promise<Log> {
  const of = [reference(patient)];
  const { _entities } = await portal.data<{ readonly _entities: readonly [{ readonly accessLog: Log }] }>(
    caller,
    LOG,
    { of, ...variables },
  );
  return _entities[0].accessLog;
}

const look = (caller: Person, patient: Person) =>
  portal.ask(
    caller.accountId,
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient { portalBlock { since } } } }',
    { of: [reference(patient)] },
  );

/** A patient with consent, so that their portal is open. */
async function consenting(birthDate: string): Promise<Person> {
  const patient = await portal.patient(birthDate);
  await give(portal, patient, patient);
  return patient;
}

describe('a patient’s access log', () => {
  it('tells who has looked: what, as what, on which basis, to which end, and when', async () => {
    const patient = await consenting(ADULT);
    portal.clock.moveTo('2026-11-20T12:05:00+03:00');
    await look(portal.registrar, patient);
    const { nodes } = await logOf(patient, patient, { first: 1 });
    expect(nodes).toEqual([
      {
        id: expect.stringContaining(patient.personId) as unknown,
        at: '2026-11-20T12:05:00+03:00',
        action: 'READ',
        permitted: true,
        onBehalfOf: 'ORGANIZATION',
        purpose: 'PATADMIN',
        reason: null,
        dataClasses: ['CONSENT', 'DEMOGRAPHICS'],
        coordinates: ['Patient.portalBlock'],
        operationName: null,
        clientId: null,
        requestId: expect.any(String) as unknown,
        subgraph: 'consent',
        actor: {
          accountId: portal.registrar.accountId,
          role: 'REGISTRAR',
          name: 'Ершова Юлия Дмитриевна',
          isPatient: false,
          organization: { id: DEMO_CLINIC.id },
        },
        representation: null,
        representationKind: null,
        basis: { type: 'STAFF_DUTY', id: DEMO_CLINIC.id },
        patient: { id: patient.personId },
      },
    ]);
  });

  it('keeps what the patient did themself, and what was denied to a stranger, without the stranger’s name', async () => {
    const patient = await consenting(ADULT);
    await look(portal.stranger, patient);
    const { nodes } = await logOf(patient, patient);
    expect(nodes[0]).toMatchObject({
      permitted: false,
      reason: 'NOT_PERMITTED',
      onBehalfOf: null,
      basis: null,
      actor: { role: 'PERSON', name: null, isPatient: false, accountId: portal.stranger.accountId },
    });
    expect(nodes.at(-1)).toMatchObject({
      action: 'GIVE_PROCESSING_CONSENT',
      onBehalfOf: 'SELF',
      actor: { isPatient: true, name: null },
    });
  });

  it('names the representation by which a representative acted', async () => {
    const child = await portal.patient(CHILD);
    const parent = await portal.representativeOf(child);
    await give(portal, parent, child);
    await look(parent, child);
    const [event] = (await logOf(parent, child, { first: 1 })).nodes;
    expect(event).toMatchObject({
      onBehalfOf: 'PATIENT',
      purpose: 'FAMRQT',
      representationKind: 'PARENT',
      representation: { id: expect.any(String) as unknown },
      basis: { type: 'REPRESENTATION' },
    });
  });

  it('keeps that it was read itself', async () => {
    const patient = await consenting(ADULT);
    const before = await logOf(portal.privacyOfficer, patient);
    const after = await logOf(patient, patient);
    expect(after.totalCount).toBe(before.totalCount + 1);
    expect(after.nodes[0]).toMatchObject({
      action: 'READ',
      dataClasses: expect.arrayContaining(['ACCESS_LOG']) as unknown,
      coordinates: expect.arrayContaining(['Patient.accessLog', 'AccessEvent.actor']) as unknown,
      operationName: null,
      actor: { role: 'PRIVACY_OFFICER', name: 'Власова Нина Петровна' },
    });
  });

  it('holds nothing about another patient', async () => {
    const [patient, other] = [await consenting(ADULT), await consenting(ADULT)];
    await look(portal.registrar, other);
    const { nodes } = await logOf(patient, patient);
    expect(nodes.every(({ id }) => id.startsWith(patient.personId))).toBe(true);
  });
});

describe('pages of a log', () => {
  it('follow one another without a gap while it grows', async () => {
    const patient = await consenting(ADULT);
    for (let minute = 10; minute < 16; minute += 1) {
      portal.clock.moveTo(`2026-11-20T12:${minute}:00+03:00`);
      await look(portal.registrar, patient);
    }
    // Reading a page adds an event before it; what comes after a cursor stays as it was.
    const first = await logOf(patient, patient, { first: 3 });
    const second = await logOf(patient, patient, { first: 3, after: first.pageInfo.endCursor });
    expect(second.totalCount).toBe(first.totalCount + 1);
    const ids = [...first.nodes, ...second.nodes].map(({ at }) => at.slice(14, 16));
    expect(ids).toEqual(['15', '14', '13', '12', '11', '10']);
    expect(first.pageInfo.hasNextPage).toBe(true);
  });

  it('open for nobody else, and for no other filter', async () => {
    const patient = await consenting(ADULT);
    await look(portal.registrar, patient);
    const { endCursor: after } = (await logOf(patient, patient, { first: 1 })).pageInfo;
    const refusals = [
      await portal.errors(portal.privacyOfficer, LOG, { of: [reference(patient)], after }),
      await portal.errors(patient, LOG, { of: [reference(patient)], after, filter: { permitted: true } }),
    ];
    expect(refusals).toEqual([[['BAD_USER_INPUT', 'after']], [['BAD_USER_INPUT', 'after']]]);
  });
});

describe('a log is narrowed', () => {
  let patient: Person;
  beforeAll(async () => {
    portal.clock.moveTo('2026-11-20T12:00:00+03:00');
    patient = await consenting(ADULT);
    portal.clock.moveTo('2026-11-21T12:00:00+03:00');
    await look(portal.registrar, patient);
    portal.clock.moveTo('2026-11-22T12:00:00+03:00');
    await look(portal.stranger, patient);
    portal.clock.moveTo('2026-11-23T12:00:00+03:00');
    await logOf(portal.privacyOfficer, patient);
  });

  it.each<[string, () => object, number]>([
    ['to an account', () => ({ accountId: portal.registrar.accountId }), 1],
    ['to a person', () => ({ personId: portal.stranger.personId }), 1],
    ['to a class', () => ({ dataClass: 'ACCESS_LOG' }), 1],
    ['to an act', () => ({ action: 'GIVE_PROCESSING_CONSENT' }), 1],
    ['to what was denied', () => ({ permitted: false }), 1],
    ['from an instant on', () => ({ from: '2026-11-22T12:00:00+03:00' }), 2],
    [
      'to what was before an instant',
      () => ({ until: '2026-11-21T12:00:00+03:00', action: 'GIVE_PROCESSING_CONSENT' }),
      1,
    ],
    ['to nothing', () => ({ accountId: newId() }), 0],
  ])('%s', async (_, filter, count) => {
    // A member of staff of the same clinic looks, whose own reading no filter but the last ones could match.
    portal.clock.moveTo('2026-11-24T12:00:00+03:00');
    const { totalCount, nodes } = await logOf(patient, patient, {
      filter: { until: '2026-11-24T00:00:00+03:00', ...filter() },
    });
    expect([totalCount, nodes.length]).toEqual([count, count]);
  });

  it('by ids that are ids', async () => {
    for (const field of ['accountId', 'personId'])
      expect(
        await portal.errors(patient, LOG, { of: [reference(patient)], filter: { [field]: 'me' } }),
      ).toEqual([['BAD_USER_INPUT', `filter.${field}`]]);
  });
});

describe('who may read a log', () => {
  const refusal = async (caller: Person, patient: Person) =>
    portal.errors(caller, LOG, { of: [reference(patient)] });

  it('is the parent of a child under 15', async () => {
    const child = await portal.patient(CHILD);
    const parent = await portal.representativeOf(child);
    await give(portal, parent, child);
    expect(await refusal(parent, child)).toEqual([]);
  });

  it('is from 15 on the minor alone', async () => {
    const minor = await portal.patient(TEEN);
    const parent = await portal.representativeOf(minor);
    await give(portal, parent, minor);
    await give(portal, minor, minor);
    expect(await refusal(minor, minor)).toEqual([]);
    expect(await refusal(parent, minor)).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
  });

  it('is the attorney whose power names the portal, and no registrar', async () => {
    const patient = await consenting(ADULT);
    const [forPortal, forClaims] = [
      await portal.representativeOf(patient, 'ATTORNEY', ['PORTAL']),
      await portal.representativeOf(patient, 'ATTORNEY', ['CLAIMS']),
    ];
    expect(await refusal(forPortal, patient)).toEqual([]);
    expect(await refusal(forClaims, patient)).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
    expect(await refusal(portal.registrar, patient)).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
    expect(await refusal(portal.privacyOfficer, patient)).toEqual([]);
  });
});

describe('reading logs', () => {
  it('takes the same statements for many events of many patients as for one', async () => {
    const patients = [await consenting(ADULT), await consenting(ADULT), await consenting(ADULT)];
    for (const patient of patients) await look(portal.registrar, patient);
    const statementsFor = async (asked: readonly Person[], first: number) => {
      portal.takeStatements();
      await portal.data(portal.privacyOfficer, LOG, { of: asked.map(reference), first });
      return portal.takeStatements();
    };
    const one = await statementsFor(patients.slice(0, 1), 1);
    const many = await statementsFor(patients, 100);
    expect(many.length).toBe(one.length);
    expect(many.filter((statement) => statement.includes('audit.read_events'))).toHaveLength(1);
  });

  it('is in no subgraph’s power but this one’s', async () => {
    const roles = ['identity', 'scheduling', 'lab_results', 'claims'];
    const { rows } = await sql<{ readonly may: boolean }>`
      select has_function_privilege('opeka_' || role, p.oid, 'execute') as may
      from unnest(${roles}::text[]) as role, pg_proc p
      where p.pronamespace = 'audit'::regnamespace and p.proname in ('read_events', 'count_events')`.execute(
      portal.admin,
    );
    expect(new Set(rows.map(({ may }) => may))).toEqual(new Set([false]));
  });

  it('tells the names of staff and of nobody else', async () => {
    const { rows } = await sql<{ readonly account_id: string }>`
      select account_id from identity.policy_staff_name`.execute(portal.admin);
    const named = new Set(rows.map(({ account_id }) => account_id));
    expect(named).toContain(personaNamed('doctor').accountId);
    for (const persona of ['adult', 'parent', 'stranger', 'insurer', 'lab'] as const)
      expect(named).not.toContain(personaNamed(persona).accountId);
  });
});
