import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { personId } from '../../../demo/demo-people.ts';
import { DEMO_CLINIC, DEMO_OTHER_CLINIC } from '../../../demo/organizations.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import { postNotices, type NewNotice } from '../../../subgraphs/_platform/notices/post-notices.ts';
import { rules } from '../../../subgraphs/identity/rules.ts';
import { accountOf } from '../../support/demo.ts';
import { openOffice, type Holder, type Office } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

/** What a patient's access log holds of a field. */
interface Logged {
  readonly accountId: string;
  readonly action: string;
  readonly permitted: boolean;
  readonly dataClasses: readonly string[];
  readonly coordinates: readonly string[];
}

async function logOf(patientId: string): Promise<readonly Logged[]> {
  const { rows } = await sql<{ event: Logged }>`
    select event from audit.access_event where patient_id = ${patientId} order by sequence`.execute(
    office.admin,
  );
  return rows.map(({ event }) => event);
}

/** What somebody does, and what it adds to a patient's log. */
async function addedTo(patientId: string, act: () => Promise<unknown>): Promise<readonly Logged[]> {
  const before = (await logOf(patientId)).length;
  await act();
  return (await logOf(patientId)).slice(before);
}

const readBy = (who: PersonaName | Holder, ...coordinates: readonly string[]) =>
  expect.objectContaining({
    accountId: typeof who === 'string' ? accountOf(who) : who.accountId,
    action: 'READ',
    permitted: true,
    dataClasses: expect.arrayContaining(['ACCOUNT']) as unknown,
    coordinates: expect.arrayContaining([...coordinates]) as unknown,
  }) as unknown;

const MY_FEEDBACK = '{ me { feedback { nodes { text } } } }';
const FEEDBACK = '{ feedback(first: 100) { nodes { id text sender } } }';
const SEND = `mutation ($input: SendFeedbackInput!) { sendFeedback(input: $input) {
  __typename ... on FeedbackSent { feedback { id text } } } }`;
const ANSWER = `mutation ($input: AnswerFeedbackInput!) { answerFeedback(input: $input) {
  __typename ... on FeedbackAnswered { feedback { text sender } } ... on FeedbackAnsweredBefore { feedback { text } } } }`;
const NOTICES = '{ me { notices(first: 100) { totalCount nodes { id kind text referenceId } } } }';
const MARK = `mutation ($input: MarkNoticeReadInput!) { markNoticeRead(input: $input) {
  ... on NoticeRead { notice { text } } } }`;

const send = async (who: PersonaName | Holder, text: string, organizationId = DEMO_CLINIC.id) =>
  (
    await office.act<{ feedback: { id: string } }>(who, SEND, {
      organizationId,
      topic: 'SERVICE',
      text,
      idempotencyKey: newId(),
    })
  ).feedback.id;

describe('what a patient writes', () => {
  it('is in their log when it is sent, read by themself, listed by staff and answered', async () => {
    const patient = await office.holder();
    const of = (act: () => Promise<unknown>) => addedTo(patient.personId, act);
    let feedbackId = '';
    expect(await of(async () => (feedbackId = await send(patient, 'Болит после укола.')))).toContainEqual(
      readBy(patient, 'Feedback.text'),
    );
    expect(await of(() => office.act(patient, MY_FEEDBACK))).toEqual([readBy(patient, 'Feedback.text')]);
    for (const staff of ['registrar', 'privacy-officer'] as const)
      expect(await of(() => office.act(staff, FEEDBACK))).toEqual([
        readBy(staff, 'Feedback.sender', 'Feedback.text'),
      ]);
    const answer = { feedbackId, text: 'Приходите.' };
    expect(await of(() => office.act('registrar', ANSWER, answer))).toEqual([
      expect.objectContaining({ action: 'ANSWER_FEEDBACK', permitted: true, dataClasses: ['ACCOUNT'] }),
      readBy('registrar', 'Feedback.sender', 'Feedback.text'),
    ]);
    expect(await of(() => office.act('second-registrar', ANSWER, answer))).toContainEqual(
      readBy('second-registrar', 'Feedback.text'),
    );
  });

  it('stays theirs to read while their data are blocked and held', async () => {
    const patient = await office.holder();
    await send(patient, 'Закройте мои данные.');
    await sql`insert into consent.portal_block (id, patient_id, since, channel)
      values (${newId()}, ${patient.personId}, now(), 'PHONE')`.execute(office.admin);
    await sql`insert into consent.data_hold (id, patient_id, reason_code, placed_at)
      values (${newId()}, ${patient.personId}, 'MISUSE_SUSPECTED', now())`.execute(office.admin);
    expect(await office.act(patient, MY_FEEDBACK)).toEqual({
      feedback: { nodes: [{ text: 'Закройте мои данные.' }] },
    });
  });

  it('to one clinic is not another’s to answer, though they are a patient of both', async () => {
    const patient = await office.holder();
    await insertRows(office.tables, 'patient_registration', [
      { person_id: patient.personId, organization_id: DEMO_OTHER_CLINIC.id, registered_at: new Date() },
    ]);
    const [here, there] = [await send(patient, 'Вам.'), await send(patient, 'Им.', DEMO_OTHER_CLINIC.id)];
    const answer = (feedbackId: string) => office.act('registrar', ANSWER, { feedbackId, text: 'Хорошо.' });
    const added = await addedTo(patient.personId, async () => {
      expect(await answer(there)).toEqual({ __typename: 'FeedbackNotFound' });
    });
    expect(added).toEqual([
      expect.objectContaining({ action: 'ANSWER_FEEDBACK', permitted: false, reason: 'NOT_PERMITTED' }),
    ]);
    expect(await answer(here)).toMatchObject({ __typename: 'FeedbackAnswered' });
  });

  it('is in nobody’s log where they are nobody’s patient', async () => {
    const feedbackId = await send('doctor', 'Не открывается расписание.');
    const { rows } = await sql<{ person_id: string }>`
      select person_id from identity.account where id = ${accountOf('doctor')}`.execute(office.admin);
    const doctor = rows[0]?.person_id ?? '';
    expect(await addedTo(doctor, () => office.act('registrar', FEEDBACK))).toEqual([]);
    expect(feedbackId).not.toBe('');
  });

  it('takes as many statements to list for many as for one', async () => {
    await send(await office.holder(), 'Один.');
    const list = async (first: number) => {
      office.takeStatements();
      await office.act('registrar', `{ feedback(first: ${first}) { nodes { text sender } } }`);
      return office.takeStatements();
    };
    const one = await list(1);
    for (const text of ['Два.', 'Три.', 'Четыре.']) await send(await office.holder(), text);
    const many = await list(100);
    expect(many).toHaveLength(one.length);
    expect(many.filter((statement) => statement.includes('audit.append'))).toHaveLength(1);
  });
});

describe('what is told about a patient', () => {
  const post = async (about: Pick<NewNotice, 'audience' | 'patientId'>) => {
    const reference = newId();
    const details = { emergencyAccessId: reference };
    const at = new Date(office.clock.now());
    await postNotices(office.tables, [{ kind: 'BREAK_GLASS_OPENED', details, ...about }], at);
    return reference;
  };
  interface Told {
    readonly notices: { readonly nodes: readonly { readonly id: string; readonly referenceId: string }[] };
  }

  it.each<[string, PersonaName, string, NewNotice['audience']]>([
    ['the patient', 'adult', 'adult', { type: 'PATIENT' }],
    ['the parent of a child', 'parent', 'daughter', { type: 'PATIENT' }],
    ['the minor', 'teen', 'teen', { type: 'PATIENT' }],
    [
      'the privacy officer',
      'privacy-officer',
      'adult',
      { type: 'STAFF', organizationId: DEMO_CLINIC.id, role: 'PRIVACY_OFFICER' },
    ],
    [
      'somebody who represents nobody any more',
      'former-parent',
      'grown-daughter',
      { type: 'ACCOUNT', accountId: accountOf('former-parent') },
    ],
  ])('is in the patient’s log when %s reads it', async (_, reader, patient, audience) => {
    const patientId = personId(patient);
    const reference = await post({ audience, patientId });
    let told: Told | undefined;
    const added = await addedTo(patientId, async () => (told = await office.act<Told>(reader, NOTICES)));
    expect(added).toEqual([readBy(reader, 'Notice.kind', 'Notice.text')]);
    const noticeId = told?.notices.nodes.find(({ referenceId }) => referenceId === reference)?.id;
    expect(await addedTo(patientId, () => office.act(reader, MARK, { noticeId }))).toEqual([
      readBy(reader, 'Notice.text'),
    ]);
  });

  it('is told whatever stops the patient’s data', async () => {
    const patient = await office.holder();
    const reference = await post({ audience: { type: 'PATIENT' }, patientId: patient.personId });
    await sql`insert into consent.portal_block (id, patient_id, since, channel)
      values (${newId()}, ${patient.personId}, now(), 'PHONE')`.execute(office.admin);
    await sql`insert into consent.data_hold (id, patient_id, reason_code, placed_at)
      values (${newId()}, ${patient.personId}, 'MISUSE_SUSPECTED', now())`.execute(office.admin);
    const { notices } = await office.act<Told>(patient, NOTICES);
    expect(notices.nodes).toEqual([expect.objectContaining({ referenceId: reference })]);
  });

  it('takes one facts query more for staff, however many patients it is about', async () => {
    const audience = { type: 'STAFF', organizationId: DEMO_CLINIC.id, role: 'REGISTRAR' } as const;
    const list = async () => {
      office.takeStatements();
      await office.act('registrar', NOTICES);
      return office.takeStatements().filter((sent) => sent.includes('from identity.policy_account a')).length;
    };
    await post({ audience, patientId: personId('adult') });
    const forOne = await list();
    for (const patient of ['teen', 'daughter', 'ward'])
      await post({ audience, patientId: personId(patient) });
    expect(await list()).toBe(forOne);
  });
});

describe('what an application for an account says', () => {
  const SUBMIT = `mutation ($input: SubmitAccountApplicationInput!) { submitAccountApplication(input: $input) {
    ... on AccountApplicationReceived { applicationId } } }`;
  const APPROVE = `mutation ($input: ApproveAccountApplicationInput!) { approveAccountApplication(input: $input) {
    ... on AccountApplicationApproved { application { patient { family passport } } patient { id name { family } }
      credentials { login } }
    ... on AccountApplicationDecided { application { patient { passport } } } } }`;
  const REFUSE = `mutation ($input: RefuseAccountApplicationInput!) { refuseAccountApplication(input: $input) {
    ... on AccountApplicationDecided { application { patient { phone } } } } }`;
  const LIST =
    '{ accountApplications(first: 100) { nodes { patient { family birthDate passport phone } } } }';

  it('is in the patient’s log from its approval on, whoever reads it', async () => {
    const { applicationId } = await office.act<{ applicationId: string }>('registrar', SUBMIT, {
      patient: {
        family: 'Рябинина',
        given: 'Майя',
        patronymic: 'Фёдоровна',
        birthDate: '1979-08-09',
        passport: '4611 700900',
        phone: '+79001112233',
        email: 'maya@example.org',
      },
      idempotencyKey: newId(),
    });
    const approve = () =>
      office.act<{ patient: { id: string } }>('second-registrar', APPROVE, { applicationId });
    const { patient } = await approve();
    const log = await logOf(patient.id);
    expect(log).toContainEqual(expect.objectContaining({ action: 'REGISTER_ACCOUNT', permitted: true }));
    expect(log).toContainEqual(
      readBy('second-registrar', 'AccountApplication.patient', 'IssuedCredentials.login'),
    );
    const of = (act: () => Promise<unknown>) => addedTo(patient.id, act);
    const seen = (who: PersonaName) => readBy(who, 'AccountApplication.patient');
    expect(await of(() => office.act('registrar', LIST))).toEqual([seen('registrar')]);
    expect(await of(approve)).toEqual([seen('second-registrar')]);
    const refuse = { applicationId, reason: 'Поздно.' };
    expect(await of(() => office.act('registrar', REFUSE, refuse))).toEqual([seen('registrar')]);
  });
});

describe('whose data a row is', () => {
  it('is said of every kind of rows but the caller’s own account', () => {
    const row = { id: 'patient', patientId: 'patient', node: { id: 'patient' } } as never;
    const ofNobody = Object.entries(rules).flatMap(([typeName, rule]) =>
      rule.kind === 'SUBJECT' && rule.subjectOf(row).patientId !== 'patient' ? [typeName] : [],
    );
    expect(ofNobody).toEqual(['Me']);
  });

  it.each<[string, PersonaName, string, string, string]>([
    [
      'Query.patients',
      'registrar',
      '{ patients(first: 100) { nodes { name { text } } } }',
      'adult',
      'Patient.name',
    ],
    ['Query.patient', 'registrar', 'PATIENT { contact { phone } }', 'adult', 'Patient.contact'],
    ['Patient.documents', 'registrar', 'PATIENT { documents { number } }', 'adult', 'Patient.documents'],
    ['Patient.accounts', 'registrar', 'PATIENT { accounts { login } }', 'adult', 'Account.login'],
    ['Me.patients', 'parent', '{ me { patients { nodes { name { text } } } } }', 'daughter', 'Patient.name'],
    [
      'Patient.representations',
      'parent',
      'PATIENT { representations { nodes { representativeName { text } } } }',
      'daughter',
      'Representation.representativeName',
    ],
  ])('and what %s answers of them is in their log', async (_, who, document, patient, coordinate) => {
    const patientId = personId(patient);
    const query = document.replace('PATIENT', `{ patient(id: "${patientId}")`);
    const closed = document.startsWith('PATIENT') ? `${query} }` : query;
    const added = await addedTo(patientId, () => office.act(who, closed));
    expect(added.flatMap(({ coordinates }) => coordinates)).toContain(coordinate);
    expect(added.every(({ accountId }) => accountId === accountOf(who))).toBe(true);
  });
});
