import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../demo/demo-people.ts';
import type { PersonaName } from '../../demo/personas.ts';
import { dataOf, type Answer } from '../support/answer.ts';
import { openHouse, type House } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const NOBODY = '019b76da-a800-7abc-8def-000000000000';

/** Everything about an answer that a client could compare, but for what differs in every answer. */
function shape({ status, headers, text }: Answer): object {
  const compared = [...headers].filter(([name]) => name !== 'x-request-id' && name !== 'date');
  return { status, headers: Object.fromEntries(compared), text };
}

const PATIENT = `query ($id: ID!) { patient(id: $id) {
  id name { text } birthDate contact { phone } documents { number } representations { totalCount }
  appointments { totalCount } diagnosticReports { totalCount nodes { conclusion } } observations { totalCount }
  consents { totalCount } portalBlock { since } claims { totalCount } coverages { totalCount }
} }`;
const REPORT = `query ($id: ID!) { diagnosticReport(id: $id) {
  id code { display } restricted patient { id name { text } } observations { nodes { text } }
} }`;
const APPOINTMENT = `query ($id: ID!) { appointment(id: $id) { id start status practitioner { name } patient { name { text } } } }`;
const CONSENT = `query ($id: ID!) { consent(id: $id) { id status signatures { capacity } patient { name { text } } } }`;
const CLAIM = `query ($id: String!) { claim(number: $id) { id number status timeline { at } patient { name { text } } } }`;

interface Ids {
  readonly patient: string;
  readonly report: string;
  readonly restrictedReport: string;
  readonly appointment: string;
  readonly consent: string;
}

/** Ids as the patient sees them: so they are real, and somebody gets an answer to them. */
async function idsOf(patient: 'adult' | 'teen'): Promise<Ids> {
  const query = `query ($id: ID!) { patient(id: $id) {
    diagnosticReports { nodes { id restricted } } appointments { nodes { id } } consents { nodes { id } }
  } }`;
  interface Owned {
    readonly patient: {
      readonly diagnosticReports: { readonly nodes: readonly { id: string; restricted: boolean }[] };
      readonly appointments: { readonly nodes: readonly { id: string }[] };
      readonly consents: { readonly nodes: readonly { id: string }[] };
    };
  }
  const id = personId(patient);
  const { patient: owned } = dataOf(await house.ask<Owned>(patient, query, { id }));
  const report = (restricted: boolean) =>
    owned.diagnosticReports.nodes.find((candidate) => candidate.restricted === restricted)?.id ?? '';
  return {
    patient: id,
    report: report(false),
    restrictedReport: report(true),
    appointment: owned.appointments.nodes[0]?.id ?? '',
    consent: owned.consents.nodes[0]?.id ?? '',
  };
}

async function expectUnknown(persona: PersonaName, query: string, id: string): Promise<void> {
  const [forbidden, unknown, nonsense] = await Promise.all(
    [id, NOBODY, 'нет такого'].map((asked) => house.ask(persona, query, { id: asked })),
  );
  expect(forbidden).toBeDefined();
  if (!forbidden || !unknown || !nonsense) return;
  expect(forbidden.text).toMatch(/^\{"data":\{"\w+":null\}\}\n$/);
  expect(shape(forbidden)).toEqual(shape(unknown));
  expect(shape(nonsense)).toEqual(shape(unknown));
}

describe('somebody else’s object looks like none, byte for byte', () => {
  const objects: readonly [string, string, (ids: Ids) => string][] = [
    ['patient', PATIENT, ({ patient }) => patient],
    ['report', REPORT, ({ report }) => report],
    ['restricted report', REPORT, ({ restrictedReport }) => restrictedReport],
    ['appointment', APPOINTMENT, ({ appointment }) => appointment],
    ['consent', CONSENT, ({ consent }) => consent],
    ['claim', CLAIM, () => 'K8-2026-000117'],
  ];
  const strangers: readonly PersonaName[] = ['stranger', 'parent', 'former-parent', 'attorney'];

  it.each(objects)('the %s is there for its owner', async (_, query, idOf) => {
    const answer = await house.ask('adult', query, { id: idOf(await idsOf('adult')) });
    expect(answer.text).toContain('Соколова Ольга Николаевна');
  });

  it.each(
    objects.flatMap(([name, query, idOf]) => strangers.map((persona) => ({ name, persona, query, idOf }))),
  )('the $name of an adult, for $persona', async ({ persona, query, idOf }) => {
    await expectUnknown(persona, query, idOf(await idsOf('adult')));
  });

  it('what no order has told it, for the laboratory that knows whom it examined', async () => {
    const { patient, appointment, consent } = await idsOf('adult');
    expect((await house.ask('lab', PATIENT, { id: patient })).text).toContain('Соколова Ольга Николаевна');
    await expectUnknown('lab', APPOINTMENT, appointment);
    await expectUnknown('lab', CONSENT, consent);
    await expectUnknown('lab', CLAIM, 'K8-2026-000117');
  });

  it('what a teenager keeps to himself, for his mother, who sees his other report', async () => {
    const ids = await idsOf('teen');
    expect((await house.ask('parent', REPORT, { id: ids.report })).text).toContain('щитовидной');
    await expectUnknown('parent', REPORT, ids.restrictedReport);
  });

  it('a restricted report without a referral of her own, for a doctor who sees the other one', async () => {
    const ids = await idsOf('adult');
    expect((await house.ask('doctor', REPORT, { id: ids.report })).text).toContain('"restricted":false');
    await expectUnknown('doctor', REPORT, ids.restrictedReport);
  });

  it('a claim at another insurer', async () => {
    await expectUnknown('other-insurer', CLAIM, 'K8-2026-000117');
    await expectUnknown('insurer', CLAIM, 'M8-2026-000009');
  });

  it('a patient of another clinic, for a registrar', async () => {
    await expectUnknown('registrar', PATIENT, personId('neighbour'));
    expect((await house.ask('registrar', PATIENT, { id: personId('adult') })).data).toMatchObject({
      patient: { name: { text: 'Соколова Ольга Николаевна' } },
    });
  });
});

describe('lists and totals hold nothing of others', () => {
  const query = `{
    me { patients { totalCount pageInfo { hasNextPage endCursor } nodes { id } } }
    patients { totalCount pageInfo { hasNextPage endCursor } nodes { id } }
    claims { totalCount pageInfo { hasNextPage endCursor } nodes { id } }
    myServiceRequests { totalCount pageInfo { hasNextPage endCursor } nodes { id } }
  }`;
  const NOTHING = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

  it.each<PersonaName>(['stranger', 'former-parent'])('%s finds every list empty', async (persona) => {
    expect(dataOf(await house.ask(persona, query))).toEqual({
      me: { patients: NOTHING },
      patients: NOTHING,
      claims: NOTHING,
      myServiceRequests: NOTHING,
    });
  });

  it('a filter that names a patient finds no more', async () => {
    const filtered = `query ($family: String!, $id: String!) {
      byName: patients(filter: { family: $family }) { totalCount }
      byNumber: patients(filter: { identifier: $id }) { totalCount }
    }`;
    for (const persona of ['stranger', 'doctor', 'insurer'] as const) {
      const answer = await house.ask(persona, filtered, { family: 'Соколова', id: '00000000' });
      expect(dataOf(answer)).toEqual({ byName: { totalCount: 0 }, byNumber: { totalCount: 0 } });
    }
    const registrar = await house.ask('registrar', filtered, { family: 'Соколова', id: '00000000' });
    expect(registrar.data).toMatchObject({ byName: { totalCount: 1 } });
  });
});

describe('a write on somebody else’s patient', () => {
  const writes: readonly [string, string][] = [
    ['blockPortal', '(input: { patientId: $id })'],
    ['unblockPortal', '(input: { patientId: $id })'],
    ['withdrawProcessingConsent', '(input: { patientId: $id })'],
    ['giveProcessingConsent', '(input: { patientId: $id, idempotencyKey: "k" })'],
    ['createServiceRequest', '(input: { patientId: $id, categories: [LABORATORY], idempotencyKey: "k" })'],
    ['bookAppointment', `(input: { patientId: $id, slotId: "${NOBODY}", idempotencyKey: "k" })`],
  ];

  it('cancelAppointment answers as for no appointment', async () => {
    const query = `mutation ($id: ID!) { cancelAppointment(input: { appointmentId: $id }) {
      __typename ... on AppointmentNotFound { appointmentId } } }`;
    const { appointment } = await idsOf('adult');
    const [others, nothing] = await Promise.all(
      [appointment, NOBODY].map((id) => house.ask('stranger', query, { id })),
    );
    expect(others?.data).toMatchObject({ cancelAppointment: { __typename: 'AppointmentNotFound' } });
    expect(others?.text.replace(appointment, NOBODY)).toBe(nothing?.text);
  });

  it.each(writes)('%s answers as for nobody, the id asked for apart', async (mutation, input) => {
    const query = `mutation ($id: ID!) { ${mutation}${input} { __typename ... on PatientNotFound { patientId } } }`;
    const [others, nobody] = await Promise.all(
      [personId('adult'), NOBODY].map((id) => house.ask('stranger', query, { id })),
    );
    expect(others?.data).toEqual({
      [mutation]: { __typename: 'PatientNotFound', patientId: personId('adult') },
    });
    expect(others?.text.replace(personId('adult'), NOBODY)).toBe(nobody?.text);
    expect(others?.status).toBe(nobody?.status);
  });
});
