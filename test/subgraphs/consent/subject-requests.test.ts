import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { DEMO_CLINIC, DEMO_OTHER_CLINIC } from '../../../demo/organizations.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { ADULT, CHILD, give, openPortal, TEEN, type Person, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());
afterEach(() => {
  portal.clock.moveTo('2026-11-20T12:00:00+03:00');
});

const FIELDS = `id kind text status madeAt paperNumber dueOn isOverdue extendedAt extensionReason answeredAt outcome
  answer organization { id }`;
const MAKE = `mutation ($input: MakeSubjectRequestInput!) { makeSubjectRequest(input: $input) {
  __typename ... on SubjectRequestMade { request { ${FIELDS} } } ... on PatientNotFound { patientId }
} }`;
const handling = (act: 'answer' | 'extend', input: string) => `mutation ($input: ${input}!) {
  handled: ${act}SubjectRequest(input: $input) {
    __typename
    ... on SubjectRequestChanged { request { ${FIELDS} } }
    ... on SubjectRequestClosed { request { status outcome dueOn } }
    ... on SubjectRequestNotFound { requestId }
  }
}`;
const ANSWER = handling('answer', 'AnswerSubjectRequestInput');
const EXTEND = handling('extend', 'ExtendSubjectRequestInput');
const OF_PATIENT = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient {
  subjectRequests { totalCount nodes { id status answer } } } } }`;
const QUEUE = `query ($state: SubjectRequestQueueState, $first: Int! = 100, $after: String) {
  subjectRequests(state: $state, first: $first, after: $after) {
    totalCount nodes { id } pageInfo { hasNextPage endCursor }
  }
}`;

interface Request {
  readonly id: string;
  readonly status: string;
  readonly dueOn: string;
}
interface Outcome {
  readonly __typename: string;
  readonly request?: Request;
}

async function make(caller: Person, { personId }: Person, more: object = {}): Promise<Outcome> {
  const input = {
    patientId: personId,
    kind: 'ACCESS',
    text: 'Что вы обо мне храните?',
    idempotencyKey: newId(),
    ...more,
  };
  return (await portal.data<{ makeSubjectRequest: Outcome }>(caller, MAKE, { input })).makeSubjectRequest;
}

async function requestOf(patient: Person): Promise<string> {
  return (await make(patient, patient)).request?.id ?? '';
}

async function answer(caller: Person, requestId: string, more: object = {}): Promise<Outcome> {
  const input = { requestId, outcome: 'FULFILLED', answer: 'Вот перечень.', ...more };
  return (await portal.data<{ handled: Outcome }>(caller, ANSWER, { input })).handled;
}

async function extend(caller: Person, requestId: string): Promise<Outcome> {
  const input = { requestId, reason: 'Данные в архиве.' };
  return (await portal.data<{ handled: Outcome }>(caller, EXTEND, { input })).handled;
}

async function queue(state?: string): Promise<readonly string[]> {
  const { subjectRequests } = await portal.data<{
    subjectRequests: { nodes: readonly { id: string }[]; totalCount: number };
  }>(portal.privacyOfficer, QUEUE, { state });
  expect(subjectRequests.nodes).toHaveLength(subjectRequests.totalCount);
  return subjectRequests.nodes.map(({ id }) => id);
}

async function registerElsewhereToo({ personId }: Person): Promise<void> {
  await insertRows(portal.database<IdentityDatabase>('identity'), 'patient_registration', [
    { person_id: personId, organization_id: DEMO_OTHER_CLINIC.id, registered_at: new Date('2026-01-01') },
  ]);
}

describe('a request', () => {
  it('is made by the patient, is due in ten working days, and both sides are told', async () => {
    const adult = await portal.patient(ADULT);
    const { request } = await make(adult, adult);
    expect(request).toEqual({
      id: expect.any(String) as string,
      kind: 'ACCESS',
      text: 'Что вы обо мне храните?',
      status: 'OPEN',
      madeAt: '2026-11-20T12:00:00+03:00',
      paperNumber: null,
      dueOn: '2026-12-04',
      isOverdue: false,
      extendedAt: null,
      extensionReason: null,
      answeredAt: null,
      outcome: null,
      answer: null,
      organization: { id: DEMO_CLINIC.id },
    });
    const details = { requestId: request?.id };
    const kind = 'SUBJECT_REQUEST_RECEIVED';
    expect(await portal.notices(adult)).toEqual([
      { kind, audience: 'PATIENT', role: null, details },
      { kind, audience: 'STAFF', role: 'PRIVACY_OFFICER', details },
    ]);
  });

  it('needs no consent, and no open portal: the way to ask is never closed', async () => {
    const adult = await portal.patient(ADULT);
    await portal.data(
      adult,
      'mutation ($id: ID!) { blockPortal(input: { patientId: $id }) { __typename } }',
      { id: adult.personId },
    );
    expect(await make(adult, adult, { kind: 'WITHDRAW' })).toMatchObject({
      __typename: 'SubjectRequestMade',
    });
  });

  it('for a child is the parent’s, at 16 the minor’s', async () => {
    const [child, teen] = [await portal.patient(CHILD), await portal.patient(TEEN)];
    const [parent, ofTeen] = [await portal.representativeOf(child), await portal.representativeOf(teen)];
    expect(await make(parent, child)).toMatchObject({ __typename: 'SubjectRequestMade' });
    expect(await make(teen, teen)).toMatchObject({ __typename: 'SubjectRequestMade' });
    const input = { patientId: teen.personId, kind: 'ACCESS', text: 'Что?', idempotencyKey: newId() };
    expect((await portal.errors(ofTeen, MAKE, { input }))[0]).toEqual(['FORBIDDEN', 'NOT_PERMITTED']);
  });

  it('on paper is recorded by a registrar with its number', async () => {
    const adult = await portal.patient(ADULT);
    const input = { patientId: adult.personId, kind: 'RESTORE', text: 'Верните', idempotencyKey: newId() };
    expect(await portal.errors(portal.registrar, MAKE, { input })).toEqual([
      ['BAD_USER_INPUT', 'paperNumber'],
    ]);
    expect(await portal.errors(adult, MAKE, { input: { ...input, paperNumber: '3' } })).toEqual([
      ['BAD_USER_INPUT', 'paperNumber'],
    ]);
    expect(await make(portal.registrar, adult, { kind: 'RESTORE', paperNumber: '3/ПД' })).toMatchObject({
      request: { paperNumber: '3/ПД', kind: 'RESTORE' },
    });
  });

  it('names whom it is for, where several keep the records', async () => {
    const adult = await portal.patient(ADULT);
    await registerElsewhereToo(adult);
    const input = { patientId: adult.personId, kind: 'ACCESS', text: 'Что?', idempotencyKey: newId() };
    for (const organizationId of [null, newId()])
      expect(await portal.errors(adult, MAKE, { input: { ...input, organizationId } })).toEqual([
        ['BAD_USER_INPUT', 'organizationId'],
      ]);
    const toOther = await make(adult, adult, { organizationId: DEMO_OTHER_CLINIC.id });
    expect(toOther).toMatchObject({ request: { organization: { id: DEMO_OTHER_CLINIC.id } } });
    // The patient is known here, and the request is none of this clinic's.
    const requestId = toOther.request?.id ?? '';
    expect(await queue()).not.toContain(requestId);
    expect(await answer(portal.privacyOfficer, requestId)).toEqual({
      __typename: 'SubjectRequestNotFound',
      requestId,
    });
    const paper = { ...input, paperNumber: '4', organizationId: DEMO_OTHER_CLINIC.id };
    expect(await portal.errors(portal.registrar, MAKE, { input: paper })).toEqual([
      ['BAD_USER_INPUT', 'organizationId'],
    ]);
  });

  it('is made once under a key', async () => {
    const adult = await portal.patient(ADULT);
    const key = { idempotencyKey: newId() };
    const made = await Promise.all([make(adult, adult, key), make(adult, adult, key)]);
    expect(made[0]).toEqual(made[1]);
    const input = { patientId: adult.personId, kind: 'RECTIFY', text: 'Иначе', ...key };
    expect(await portal.errors(adult, MAKE, { input })).toEqual([['BAD_USER_INPUT', 'idempotencyKey']]);
  });

  it('is nothing to strangers, who learn nothing', async () => {
    const adult = await portal.patient(ADULT);
    const id = await requestOf(adult);
    for (const patient of [adult, { personId: newId(), accountId: '' }])
      expect(await make(portal.stranger, patient)).toEqual({
        __typename: 'PatientNotFound',
        patientId: patient.personId,
      });
    const BY_ID = 'query ($id: ID!) { subjectRequest(id: $id) { id status } }';
    for (const asked of [id, newId(), 'no id'])
      expect(await portal.data(portal.stranger, BY_ID, { id: asked })).toEqual({ subjectRequest: null });
    expect(await portal.data(adult, BY_ID, { id })).toEqual({ subjectRequest: { id, status: 'OPEN' } });
    expect(await answer(portal.stranger, id)).toEqual({
      __typename: 'SubjectRequestNotFound',
      requestId: id,
    });
  });
});

describe('who reads a request', () => {
  const BY_ID = 'query ($id: ID!) { subjectRequest(id: $id) { text } }';
  const listedTo = async (reader: Person, { personId }: Person) => {
    const { _entities } = await portal.data<{
      _entities: readonly [{ subjectRequests: { totalCount: number } }];
    }>(reader, OF_PATIENT, { of: [{ __typename: 'Patient', id: personId }] });
    return _entities[0].subjectRequests.totalCount;
  };

  it('is whoever may make it: at 15 to 17 no parent, and no attorney', async () => {
    const [teen, adult] = [await portal.patient(TEEN), await portal.patient(ADULT)];
    const parent = await portal.representativeOf(teen);
    const attorney = await portal.representativeOf(adult, 'ATTORNEY', ['PORTAL']);
    await give(portal, teen, teen);
    await give(portal, parent, teen);
    await give(portal, adult, adult);
    for (const [patient, other] of [
      [teen, parent],
      [adult, attorney],
    ] as const) {
      const id = await requestOf(patient);
      expect([await listedTo(patient, patient), await listedTo(other, patient)]).toEqual([1, 0]);
      expect(await portal.data(other, BY_ID, { id })).toEqual({ subjectRequest: null });
      expect(await listedTo(portal.privacyOfficer, patient)).toBe(1);
    }
    const child = await portal.patient(CHILD);
    const mother = await portal.representativeOf(child);
    await give(portal, mother, child);
    await make(mother, child);
    expect(await listedTo(mother, child)).toBe(1);
  });

  it('is the staff of the organisation that was asked', async () => {
    const adult = await portal.patient(ADULT);
    await insertRows(portal.database<IdentityDatabase>('identity'), 'patient_registration', [
      {
        person_id: adult.personId,
        organization_id: DEMO_OTHER_CLINIC.id,
        registered_at: new Date('2026-01-01'),
      },
    ]);
    const { request } = await make(adult, adult, { organizationId: DEMO_OTHER_CLINIC.id });
    for (const reader of [portal.registrar, portal.privacyOfficer]) {
      expect(await listedTo(reader, adult)).toBe(0);
      expect(await portal.data(reader, BY_ID, { id: request?.id })).toEqual({ subjectRequest: null });
    }
    expect(await portal.data(adult, BY_ID, { id: request?.id })).toMatchObject({ subjectRequest: {} });
  });
});

describe('the access log', () => {
  const BY_ID = 'query ($id: ID!) { subjectRequest(id: $id) { id } }';
  interface Logged {
    readonly action: string;
    readonly reason: string | null;
  }

  /** What an account has been decided to do with a patient, in order. */
  async function eventsOf({ accountId }: Person, { personId }: Person): Promise<readonly Logged[]> {
    const { rows } = await sql<Logged>`
      select event->>'action' as action, event->>'reason' as reason from audit.access_event
      where patient_id = ${personId} and event->>'accountId' = ${accountId} order by sequence`.execute(
      portal.admin,
    );
    return rows;
  }

  it('keeps that somebody acted on, or read, what another organisation was asked', async () => {
    const adult = await portal.patient(ADULT);
    await registerElsewhereToo(adult);
    const { request } = await make(adult, adult, { organizationId: DEMO_OTHER_CLINIC.id });
    const id = request?.id ?? '';
    const { privacyOfficer, registrar } = portal;
    const denied = (action: string) => ({ action, reason: 'NOT_PERMITTED' });

    await answer(privacyOfficer, id);
    expect(await eventsOf(privacyOfficer, adult)).toEqual([denied('ANSWER_SUBJECT_REQUEST')]);
    await extend(privacyOfficer, id);
    expect(await eventsOf(privacyOfficer, adult)).toHaveLength(2);
    await portal.data(privacyOfficer, BY_ID, { id });
    expect((await eventsOf(privacyOfficer, adult)).slice(2)).toEqual([denied('READ')]);
    await answer(registrar, id);
    expect(await eventsOf(registrar, adult)).toEqual([denied('ANSWER_SUBJECT_REQUEST')]);
  });

  it('keeps what is permitted: the answer, the reading, and the queue in which a request stands', async () => {
    const adult = await portal.patient(ADULT);
    const id = await requestOf(adult);
    const { privacyOfficer } = portal;
    const permitted = (action: string) => ({ action, reason: null });
    const LONGEST_QUEUE = '{ subjectRequests(first: 100) { nodes { id } } }';
    await portal.data(privacyOfficer, LONGEST_QUEUE);
    expect(await eventsOf(privacyOfficer, adult)).toEqual([permitted('READ')]);
    await portal.data(privacyOfficer, BY_ID, { id });
    await answer(privacyOfficer, id);
    const events = await eventsOf(privacyOfficer, adult);
    expect(events.slice(0, 2)).toEqual([permitted('READ'), permitted('READ')]);
    expect(events).toContainEqual(permitted('ANSWER_SUBJECT_REQUEST'));
  });

  it('keeps that a parent asked for what is the minor’s own, and that a stranger asked at all', async () => {
    const teen = await portal.patient(TEEN);
    const parent = await portal.representativeOf(teen);
    await give(portal, teen, teen);
    await give(portal, parent, teen);
    const id = await requestOf(teen);
    const before = await eventsOf(parent, teen);
    await portal.data(parent, BY_ID, { id });
    expect((await eventsOf(parent, teen)).slice(before.length)).toEqual([
      { action: 'READ', reason: 'NOT_PERMITTED' },
    ]);
    await portal.data(portal.stranger, BY_ID, { id });
    expect(await eventsOf(portal.stranger, teen)).toEqual([{ action: 'READ', reason: 'NOT_PERMITTED' }]);
    const list = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient {
      subjectRequests { totalCount } } } }`;
    await portal.data(parent, list, { of: [{ __typename: 'Patient', id: teen.personId }] });
    expect((await eventsOf(parent, teen)).slice(before.length + 1)).toContainEqual({
      action: 'READ',
      reason: 'NOT_PERMITTED',
    });
  });
});

describe('the privacy officer', () => {
  it('answers for good, and the person reads the answer', async () => {
    const adult = await portal.patient(ADULT);
    const id = await requestOf(adult);
    portal.clock.moveTo('2026-11-25T12:00:00+03:00');
    const first = await answer(portal.privacyOfficer, id);
    expect(first).toMatchObject({
      __typename: 'SubjectRequestChanged',
      request: {
        status: 'ANSWERED',
        outcome: 'FULFILLED',
        answer: 'Вот перечень.',
        answeredAt: '2026-11-25T12:00:00+03:00',
      },
    });
    expect(await answer(portal.privacyOfficer, id)).toEqual(first);
    expect(await answer(portal.privacyOfficer, id, { outcome: 'REFUSED' })).toMatchObject({
      __typename: 'SubjectRequestClosed',
      request: { outcome: 'FULFILLED' },
    });
    // Under 152-FZ people read what they were answered whether they consent to the portal or not.
    expect(
      await portal.data(adult, OF_PATIENT, { of: [{ __typename: 'Patient', id: adult.personId }] }),
    ).toEqual({
      _entities: [
        { subjectRequests: { totalCount: 1, nodes: [{ id, status: 'ANSWERED', answer: 'Вот перечень.' }] } },
      ],
    });
    expect((await portal.notices(adult)).at(-1)).toEqual({
      kind: 'SUBJECT_REQUEST_ANSWERED',
      audience: 'PATIENT',
      role: null,
      details: { requestId: id, change: 'ANSWERED' },
    });
  });

  it('puts the answer off once, by five working days, before it is late', async () => {
    const adult = await portal.patient(ADULT);
    const [id, late] = [await requestOf(adult), await requestOf(adult)];
    portal.clock.moveTo('2026-12-04T12:00:00+03:00');
    const extended = await extend(portal.privacyOfficer, id);
    expect(extended).toMatchObject({
      request: { status: 'EXTENDED', dueOn: '2026-12-11', extensionReason: 'Данные в архиве.' },
    });
    expect(await extend(portal.privacyOfficer, id)).toEqual(extended);
    const input = { requestId: id, reason: 'И ещё раз.' };
    expect(await portal.data(portal.privacyOfficer, EXTEND, { input })).toMatchObject({
      handled: { __typename: 'SubjectRequestClosed', request: { dueOn: '2026-12-11' } },
    });
    portal.clock.moveTo('2026-12-05T00:00:00+03:00');
    expect(await extend(portal.privacyOfficer, late)).toMatchObject({
      __typename: 'SubjectRequestClosed',
      request: { dueOn: '2026-12-04' },
    });
  });

  it('is the only one who answers', async () => {
    const adult = await portal.patient(ADULT);
    const requestId = await requestOf(adult);
    const input = { requestId, outcome: 'FULFILLED', answer: 'Вот.' };
    for (const caller of [portal.registrar, adult])
      expect(await portal.errors(caller, ANSWER, { input })).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
    for (const unknown of [newId(), 'no id'])
      expect(await answer(portal.privacyOfficer, unknown)).toEqual({
        __typename: 'SubjectRequestNotFound',
        requestId: unknown,
      });
    expect(await answer(portal.privacyOfficer, requestId)).toMatchObject({
      __typename: 'SubjectRequestChanged',
    });
  });

  it('has a queue, the earliest due first, by state', async () => {
    const adult = await portal.patient(ADULT);
    const old = await requestOf(adult);
    portal.clock.moveTo('2026-12-05T00:00:00+03:00');
    const [fresh, answered] = [await requestOf(adult), await requestOf(adult)];
    await answer(portal.privacyOfficer, answered);
    const all = await queue();
    expect(all.filter((id) => [old, fresh, answered].includes(id))[0]).toBe(old);
    expect(await queue('OVERDUE')).toContain(old);
    expect(await queue('OVERDUE')).not.toContain(fresh);
    const unanswered = await queue('UNANSWERED');
    expect([old, fresh].every((id) => unanswered.includes(id))).toBe(true);
    expect(unanswered).not.toContain(answered);
    expect(await queue('ANSWERED')).toContain(answered);
  });

  it('turns its pages with cursors that nobody else can use', async () => {
    interface Queue {
      readonly subjectRequests: {
        readonly nodes: readonly { readonly id: string }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    }
    const all = await queue();
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { subjectRequests }: Queue = await portal.data<Queue>(portal.privacyOfficer, QUEUE, {
        first: 2,
        after,
      });
      seen.push(...subjectRequests.nodes.map(({ id }) => id));
      after = subjectRequests.pageInfo.hasNextPage ? subjectRequests.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(all);
    for (const caller of [portal.registrar, portal.stranger])
      expect(await portal.errors(caller, QUEUE)).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
  });
});
