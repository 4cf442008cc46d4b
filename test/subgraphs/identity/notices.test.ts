import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { DEMO_CLINIC } from '../../../demo/organizations.ts';
import { personId } from '../../../demo/demo-people.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import {
  NOTICE_KINDS,
  postNotices,
  type NewNotice,
} from '../../../subgraphs/_platform/notices/post-notices.ts';
import { noticeText } from '../../../subgraphs/identity/domain/notice.ts';
import { mailDueNotices } from '../../../subgraphs/identity/mail/mail-notices.ts';
import { accountOf } from '../../support/demo.ts';
import { openOffice, type Holder, type Office } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const NOTICES =
  '{ me { notices(first: 100) { totalCount nodes { id kind text readAt referenceId patient { id } } } } }';
const MARK = `mutation ($input: MarkNoticeReadInput!) { markNoticeRead(input: $input) { __typename } }`;
interface Notices {
  readonly notices: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly kind: string;
      readonly readAt: string | null;
      readonly referenceId: string | null;
    }[];
  };
}

/** Posts a notice about a patient that only this test knows. */
async function told(key: string, kind: NewNotice['kind'] = 'BREAK_GLASS_OPENED'): Promise<string> {
  const reference = newId();
  const about: NewNotice = {
    kind,
    audience: { type: 'PATIENT' },
    patientId: personId(key),
    details: { [kind === 'BREACH' ? 'breachId' : 'emergencyAccessId']: reference },
  };
  await postNotices(office.tables, [about], new Date(office.clock.now()));
  return reference;
}
const noticesOf = async (persona: PersonaName) => (await office.act<Notices>(persona, NOTICES)).notices.nodes;
const hears = async (persona: PersonaName, reference: string) =>
  (await noticesOf(persona)).some(({ referenceId }) => referenceId === reference);

describe('what concerns a patient is told', () => {
  it.each<[patient: string, listeners: readonly PersonaName[], others: readonly PersonaName[]]>([
    ['adult', ['adult'], ['stranger', 'registrar', 'doctor', 'privacy-officer']],
    ['daughter', ['parent'], ['teen', 'former-parent']],
    ['teen', ['teen'], ['parent']],
    ['ward', ['guardian'], ['parent']],
    ['elder', [], ['attorney']],
    ['grown-daughter', [], ['former-parent']],
  ])('about %s to %j', async (patient, listeners, others) => {
    const reference = await told(patient);
    for (const persona of listeners) expect(await hears(persona, reference)).toBe(true);
    for (const persona of others) expect(await hears(persona, reference)).toBe(false);
  });

  it('to the child from the 15th birthday on, and not to the parent any more', async () => {
    const reference = await told('daughter');
    office.clock.moveTo('2036-01-01T12:00:00+03:00');
    try {
      expect(await hears('parent', reference)).toBe(false);
    } finally {
      office.clock.moveTo('2026-11-20T12:00:00+03:00');
    }
    expect(await hears('parent', reference)).toBe(true);
  });
});

describe('a breach', () => {
  it('is told to the minor and to the parent, in the portal and by mail', async () => {
    const mail = () => mailDueNotices(office.tables, { now: office.clock.now(), realNow: new Date() });
    await mail();
    await office.tables.deleteFrom('outgoing_mail').execute();
    const reference = await told('teen', 'BREACH');
    for (const persona of ['teen', 'parent'] as const) expect(await hears(persona, reference)).toBe(true);
    for (const persona of ['former-parent', 'stranger'] as const)
      expect(await hears(persona, reference)).toBe(false);
    await mail();
    const mails = await office.tables.selectFrom('outgoing_mail').select('recipient').execute();
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual([
      'parent@example.org',
      'teen@example.org',
    ]);
  });

  it.each(['daughter', 'elder', 'grown-daughter'])(
    'of %s’s data is not told to strangers',
    async (patient) => {
      const reference = await told(patient, 'BREACH');
      for (const persona of ['attorney', 'former-parent', 'stranger', 'registrar'] as const)
        expect(await hears(persona, reference)).toBe(false);
    },
  );
});

describe('new terms', () => {
  const publish = async (version: string, effectiveFrom: string) => {
    const details = { kind: 'TERMS', version, effectiveFrom, toAccept: 'true' };
    const about: NewNotice = {
      kind: 'TERMS_PUBLISHED',
      audience: { type: 'PORTAL' },
      patientId: null,
      details,
    };
    await postNotices(office.tables, [about], new Date(office.clock.now()));
    const text = noticeText({ kind: 'TERMS_PUBLISHED', details });
    return async (who: PersonaName | Holder) => {
      const { notices } = await office.act<{ notices: { nodes: readonly { text: string }[] } }>(who, NOTICES);
      return notices.nodes.filter((notice) => notice.text === text).length;
    };
  };

  it('are told to people and clinicians by one notice, which each reads for themself, and to nobody by mail', async () => {
    const mail = () => mailDueNotices(office.tables, { now: office.clock.now(), realNow: new Date() });
    await mail();
    await office.tables.deleteFrom('outgoing_mail').execute();
    const heardBy = await publish('2027-05', '2027-05-01T00:00:00+03:00');
    for (const persona of ['adult', 'teen', 'stranger', 'doctor'] as const)
      expect(await heardBy(persona)).toBe(1);
    for (const persona of ['registrar', 'privacy-officer', 'insurer', 'lab'] as const)
      expect(await heardBy(persona)).toBe(0);
    await mail();
    expect(await office.tables.selectFrom('outgoing_mail').select('id').execute()).toEqual([]);
    const unread = (await noticesOf('adult')).find(({ kind }) => kind === 'TERMS_PUBLISHED');
    expect(await office.act('adult', MARK, { noticeId: unread?.id })).toEqual({ __typename: 'NoticeRead' });
    const state = async (persona: PersonaName) =>
      (await noticesOf(persona)).find(({ id }) => id === unread?.id)?.readAt;
    expect(await state('adult')).not.toBeNull();
    expect(await state('teen')).toBeNull();
  });

  it('can be read of by whoever has not accepted them, and nothing else can', async () => {
    const holder = await office.holder();
    const about: NewNotice = {
      kind: 'BREAK_GLASS_OPENED',
      audience: { type: 'PATIENT' },
      patientId: holder.personId,
    };
    await postNotices(office.tables, [about], new Date(office.clock.now()));
    const heardBy = await publish('2027-06', '2027-06-01T00:00:00+03:00');
    const kinds = async () => {
      const { notices } = await office.act<Notices>(holder, NOTICES);
      expect(notices.totalCount).toBe(notices.nodes.length);
      return new Set(notices.nodes.map(({ kind }) => kind));
    };
    expect(await kinds()).toEqual(new Set(['BREAK_GLASS_OPENED', 'TERMS_PUBLISHED']));
    await sql`delete from consent.terms_acceptance where account_id = ${holder.accountId}`.execute(
      office.admin,
    );
    expect(await kinds()).toEqual(new Set(['TERMS_PUBLISHED']));
    expect(await heardBy(holder)).toBe(1);
    expect(await office.refusals(holder, '{ feedback { totalCount } }')).toEqual([
      'FORBIDDEN TERMS_NOT_ACCEPTED',
    ]);
  });

  it.each([
    [
      { kind: 'TERMS', version: '2027-05', effectiveFrom: '2027-04-30T21:00:00Z', toAccept: 'true' },
      'Опубликована новая редакция условий пользования личным кабинетом: 2027-05. Она действует с 1 мая 2027 года. Прочтите её в личном кабинете и примите: с этого времени без согласия с ней кабинет закрыт.',
    ],
    [
      { kind: 'DISCLOSURE', version: '2', effectiveFrom: '2027-05-01T06:30:00Z' },
      'Опубликована новая редакция формы согласия: 2. Она действует с 1 мая 2027 года, 09:30 по московскому времени.',
    ],
  ])('%j are told in words', (details, text) => {
    expect(noticeText({ kind: 'TERMS_PUBLISHED', details })).toBe(text);
  });
});

describe('that data are held for a check', () => {
  it('is read by whoever speaks for the patient while they are held', async () => {
    const [patientId, holdId] = [personId('adult'), newId()];
    const hold: NewNotice = { kind: 'DATA_HOLD_PLACED', audience: { type: 'PATIENT' }, patientId };
    await sql`
      insert into consent.data_hold (id, patient_id, reason_code, placed_at)
      values (${holdId}, ${patientId}, 'MISUSE_SUSPECTED', now())`.execute(office.admin);
    try {
      await postNotices(office.tables, [hold], new Date(office.clock.now()));
      const read = '{ me { notices(first: 100) { nodes { kind text } } } }';
      const { notices } = await office.act<{ notices: { nodes: readonly object[] } }>('adult', read);
      expect(notices.nodes).toContainEqual({
        kind: 'DATA_HOLD_PLACED',
        text: 'Доступ к персональным данным в личном кабинете закрыт на время проверки. Вопросы можно задать в регистратуре.',
      });
    } finally {
      await sql`delete from consent.data_hold where id = ${holdId}`.execute(office.admin);
    }
  });
});

describe('a notice', () => {
  it('is read by each for themself', async () => {
    const audience = { type: 'STAFF', organizationId: DEMO_CLINIC.id, role: 'REGISTRAR' } as const;
    const details = { applicationId: newId() };
    await postNotices(
      office.tables,
      [{ kind: 'APPLICATION_RECEIVED', audience, patientId: null, details }],
      new Date(),
    );
    const find = async (persona: PersonaName) =>
      (await noticesOf(persona)).find(({ referenceId }) => referenceId === details.applicationId);
    const noticeId = (await find('registrar'))?.id;
    expect(await office.act('registrar', MARK, { noticeId })).toEqual({ __typename: 'NoticeRead' });
    expect((await find('registrar'))?.readAt).not.toBeNull();
    expect((await find('second-registrar'))?.readAt).toBeNull();
    for (const persona of ['parent', 'privacy-officer', 'insurer'] as const)
      expect(await office.act(persona, MARK, { noticeId })).toEqual({ __typename: 'NoticeNotFound' });
  });

  it.each(NOTICE_KINDS)('of the kind %s has words', (kind) => {
    expect(noticeText({ kind, details: {} })).toMatch(/^[А-ЯЁ].*\.$/);
  });

  it('is mailed once to whoever may read it, and says nothing', async () => {
    const mail = () => mailDueNotices(office.tables, { now: office.clock.now(), realNow: new Date() });
    await mail();
    await office.tables.deleteFrom('outgoing_mail').execute();
    await told('daughter');
    await told('daughter');
    await told('elder');
    await mail();
    await mail();
    const mails = await office.tables
      .selectFrom('outgoing_mail')
      .select(['recipient', 'body'])
      .orderBy('recipient')
      .execute();
    expect(mails.map(({ recipient }) => recipient)).toEqual(['elder@example.org', 'parent@example.org']);
    expect(JSON.stringify(mails)).not.toMatch(/Алиса|Лебедева|результат|[0-9a-f]{8}-/);
  });

  it('is not read by an account that is stopped', async () => {
    const holder = await office.holder({ state: 'PASSWORD_CHANGE_REQUIRED' });
    expect(await office.refusals(holder, NOTICES)).toEqual(['FORBIDDEN PASSWORD_CHANGE_REQUIRED']);
    expect(accountOf('adult')).not.toBe(holder.accountId);
  });
});
