import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoId } from '../../demo/demo-id.ts';
import { personId } from '../../demo/demo-people.ts';
import type { PersonaName } from '../../demo/personas.ts';
import { DEMO_CLINIC } from '../../demo/organizations.ts';
import { DashboardDocument } from '../../schema/operations/generated/portal.ts';
import { verifyAuditChains } from '../../subgraphs/_platform/audit-chain.ts';
import { refusalsIn, type Answer } from '../support/answer.ts';
import { accountOf } from '../support/demo.ts';
import { openHouse, type House } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

/** What an answer left in the log, in the order in which it was written. */
async function eventsOf(answer: Answer): Promise<readonly object[]> {
  const { rows } = await sql<{ readonly event: object }>`
    select event from audit.access_event where event ->> 'requestId' = ${answer.headers.get('x-request-id')}
    order by event ->> 'subgraph', event ->> 'permitted', sequence`.execute(house.database);
  return rows.map(({ event }) => event);
}

/** Whose data an event is about, and on which basis. */
function basisOf(event: object) {
  const { patientId, permitted, basisType, dataClasses } = event as Readonly<Record<string, unknown>>;
  return { patientId, permitted, basisType, dataClasses };
}

const ask = (persona: PersonaName, query: string, patient = 'daughter') =>
  house.ask(persona, query, { id: personId(patient) });

describe('an answer leaves in the access log', () => {
  it('who asked for whose data, as what, for which purpose, and which fields', async () => {
    const answer = await ask(
      'parent',
      'query Card($id: ID!) { patient(id: $id) { name { text } contact { phone } diagnosticReports { nodes { code { display } } } } }',
    );
    const common = {
      patientId: personId('daughter'),
      occurredAt: '2026-11-20T09:00:00.000Z',
      requestId: answer.headers.get('x-request-id'),
      operationName: 'Card',
      clientId: null,
      accountId: accountOf('parent'),
      personId: personId('parent'),
      organizationId: null,
      role: 'PERSON',
      action: 'READ',
      permitted: true,
      basisType: 'REPRESENTATION',
      basisId: demoId('representation/parent/daughter'),
      purpose: 'FAMRQT',
      reason: null,
    };
    expect(await eventsOf(answer)).toEqual([
      {
        ...common,
        subgraph: null,
        dataClasses: ['CONTACT', 'DEMOGRAPHICS', 'RESULT'],
        coordinates: [
          'DiagnosticReport.code',
          'Patient.contact',
          'Patient.diagnosticReports',
          'Patient.name',
        ],
      },
    ]);
  });

  it('in which subgraph it was decided, where it was one', async () => {
    const answer = await ask('parent', 'query ($id: ID!) { patient(id: $id) { name { text } } }');
    expect(await eventsOf(answer)).toMatchObject([{ subgraph: 'identity' }]);
  });

  it('a denied field, with its reason', async () => {
    const answer = await ask('parent', 'query ($id: ID!) { patient(id: $id) { documents { number } } }');
    expect(await eventsOf(answer)).toMatchObject([
      {
        permitted: false,
        reason: 'NOT_PERMITTED',
        basisType: null,
        purpose: null,
        dataClasses: ['IDENTITY_DOCUMENT'],
        coordinates: ['Patient.documents'],
        operationName: null,
      },
      { permitted: true, dataClasses: ['DEMOGRAPHICS'], coordinates: [] },
    ]);
  });

  it('a denied patient: that a stranger asked, though the answer says nothing', async () => {
    const answer = await ask('stranger', 'query ($id: ID!) { patient(id: $id) { name { text } } }');
    expect(answer.text).toBe('{"data":{"patient":null}}\n');
    expect(await eventsOf(answer)).toMatchObject([
      { patientId: personId('daughter'), personId: personId('stranger'), permitted: false, coordinates: [] },
    ]);
  });

  it('the same about a patient that there is not, so that not even a full disk tells the two apart', async () => {
    const nobody = '019b76da-a800-7abc-8def-000000000000';
    const query = 'query ($id: ID!) { patient(id: $id) { name { text } } }';
    const [known] = await eventsOf(await ask('stranger', query));
    const [unknown] = await eventsOf(await house.ask('stranger', query, { id: nobody }));
    expect({ ...unknown, requestId: '' }).toEqual({ ...known, requestId: '', patientId: nobody });
  });

  it('why a right has ended', async () => {
    const answer = await ask(
      'former-parent',
      'query ($id: ID!) { patient(id: $id) { id } }',
      'grown-daughter',
    );
    expect(await eventsOf(answer)).toMatchObject([{ reason: 'REPRESENTATION_NOT_IN_FORCE' }]);
  });

  it('the duty of staff, with their organisation', async () => {
    const answer = await ask('registrar', 'query ($id: ID!) { patient(id: $id) { contact { phone } } }');
    expect(await eventsOf(answer)).toMatchObject([
      {
        role: 'REGISTRAR',
        organizationId: DEMO_CLINIC.id,
        basisType: 'STAFF_DUTY',
        basisId: DEMO_CLINIC.id,
        purpose: 'PATADMIN',
      },
    ]);
  });

  it('the contract of an insurer, and the client that asked', async () => {
    const answer = await house.ask('insurer', '{ claim(number: "K8-2026-000117") { status } }');
    expect(await eventsOf(answer)).toMatchObject([
      {
        patientId: personId('adult'),
        personId: null,
        clientId: 'insurer',
        basisType: 'INSURER_CONTRACT',
        purpose: 'HPAYMT',
        coordinates: ['Claim.status'],
      },
    ]);
  });

  it('a write, permitted or not', async () => {
    const block = 'mutation ($id: ID!) { blockPortal(input: { patientId: $id }) { __typename } }';
    const refused = await ask('doctor', block);
    expect(await eventsOf(refused)).toMatchObject([
      { action: 'BLOCK_PORTAL', permitted: false, reason: 'NOT_PERMITTED' },
      { action: 'READ', permitted: true },
    ]);
    const done = await ask('adult', block, 'adult');
    expect(await eventsOf(done)).toMatchObject([
      { action: 'BLOCK_PORTAL', permitted: true, basisType: 'SELF' },
    ]);
    await ask(
      'adult',
      'mutation ($id: ID!) { unblockPortal(input: { patientId: $id }) { __typename } }',
      'adult',
    );
  });

  it('one row per patient and basis, however many subgraphs, fields and rows were read', async () => {
    const events = await eventsOf(await house.ask('parent', DashboardDocument));
    expect(events.map(basisOf)).toEqual(
      ['teen', 'daughter'].map((patient) => ({
        patientId: personId(patient),
        permitted: true,
        basisType: 'REPRESENTATION',
        dataClasses: ['APPOINTMENT', 'CLAIM', 'CONSENT', 'DEMOGRAPHICS', 'RESULT'],
      })),
    );
  });

  it('ids, codes and names of fields: no name, number or value of a patient', async () => {
    await house.ask('adult', DashboardDocument);
    const { rows } = await sql<{ text: string }>`
      select string_agg(event::text, ' ') as text from audit.access_event`.execute(house.database);
    expect(rows[0]?.text).toContain('diagnosticReports');
    expect(rows[0]?.text).not.toMatch(/[А-Яа-яЁё]|K8-2026|\+7900/);
  });
});

describe('what leaves nothing in the log', () => {
  it.each([
    ['what can be no patient', 'query { patient(id: "nobody") { id } }'],
    ['what is public', 'query { facilities { name } }'],
    ['the own account', 'query { me { role state } }'],
  ])('%s', async (_, query) => {
    const answer = await house.ask('stranger', query);
    expect(answer.errors).toEqual([]);
    expect(await eventsOf(answer)).toEqual([]);
  });
});

describe('a list of the caller’s own', () => {
  it('leaves an event for every patient whom its page names, though no field of theirs was asked for', async () => {
    const query = 'query ($first: Int!) { myServiceRequests(first: $first) { totalCount nodes { id } } }';
    const patientsIn = async (first: number) =>
      (await eventsOf(await house.ask('doctor', query, { first }))).map(basisOf);
    const byReferral = { permitted: true, basisType: 'REFERRAL', dataClasses: ['RESULT'] };
    expect(await patientsIn(1)).toEqual([{ patientId: personId('teen'), ...byReferral }]);
    expect((await patientsIn(4)).map(({ patientId }) => patientId).sort()).toEqual(
      [personId('adult'), personId('daughter'), personId('teen')].sort(),
    );
  });
});

describe('the chain of events about a patient', () => {
  it('is whole after many at once have read and written', async () => {
    const query =
      'query ($id: ID!) { patient(id: $id) { name { text } consents { totalCount } claims { totalCount } } }';
    const personas: readonly PersonaName[] = ['parent', 'teen', 'registrar', 'stranger', 'doctor'];
    await Promise.all(
      personas.flatMap((persona) => Array.from({ length: 6 }, () => ask(persona, query, 'teen'))),
    );
    const verified = await verifyAuditChains(house.database);
    expect(verified).toMatchObject({ broken: null });
    expect(verified.events).toBeGreaterThan(60);
  });
});

describe('without the log', () => {
  it('there is no answer about a patient, and one again as soon as it is back', async () => {
    await sql`alter function audit.append(jsonb) rename to append_no_more`.execute(house.database);
    const read = await ask('parent', 'query ($id: ID!) { patient(id: $id) { name { text } } }');
    expect(refusalsIn(read)).toEqual(['UNAVAILABLE']);
    expect(read.text).not.toContain('Алиса');
    const dashboard = await house.ask('parent', DashboardDocument);
    expect(dashboard.text).not.toMatch(/Алиса|Кирилл|щитовидной/);
    // What belongs to no patient is answered as ever.
    expect((await house.ask('stranger', '{ facilities { name } }')).errors).toEqual([]);

    await sql`alter function audit.append_no_more(jsonb) rename to append`.execute(house.database);
    const again = await ask('parent', 'query ($id: ID!) { patient(id: $id) { name { text } } }');
    expect(again.errors).toEqual([]);
    expect(await verifyAuditChains(house.database)).toMatchObject({ broken: null });
  });
});
