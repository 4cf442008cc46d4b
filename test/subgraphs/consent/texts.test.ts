import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { DEMO_INSURER, DEMO_LAB } from '../../../demo/organizations.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { ADULT, openPortal, type Person, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());
afterEach(() => {
  portal.clock.moveTo('2026-11-20T12:00:00+03:00');
});

const PUBLISH = `mutation ($input: PublishTextInput!) { publishText(input: $input) {
  __typename
  ... on TextPublished { text { kind version effectiveFrom publishedAt provision { actions } } }
  ... on TextVersionTaken { text { body } }
} }`;
const TEXTS = `query ($kind: TextKind!, $first: Int! = 20, $after: String) {
  texts(kind: $kind, first: $first, after: $after) {
    totalCount nodes { version title } pageInfo { hasNextPage endCursor }
  }
  currentText(kind: $kind) { version body provision { dataSubjects dataClasses actions purposes } }
}`;

const DISCLOSURE_FORM = {
  kind: 'DISCLOSURE',
  title: 'Согласие раскрыть сведения',
  body: 'Разрешаю показать документы по делу.',
  provision: { dataClasses: ['HEALTH'], actions: ['TRANSFER'], purposes: ['HPAYMT'] },
};

async function publish(input: object, caller: Person = portal.privacyOfficer) {
  const { publishText } = await portal.data<{ publishText: Record<string, unknown> }>(caller, PUBLISH, {
    input,
  });
  return publishText;
}

describe('the texts', () => {
  it.each([
    'PROCESSING_ADULT',
    'PROCESSING_FIFTEEN_TO_SEVENTEEN',
    'PROCESSING_UNDER_FIFTEEN',
    'RESTRICTED_SHARING',
  ])('come with a first form: %s', async (kind) => {
    const answer = await portal.data<{ currentText: { body: string } }>(portal.stranger, TEXTS, { kind });
    expect(answer).toMatchObject({
      texts: { totalCount: 1, nodes: [{ version: '2021-04-06' }] },
      currentText: { version: '2021-04-06' },
    });
    expect(answer.currentText.body).toMatch(/^(?:Я|Мы),? /u);
  });

  it('are read by everyone with an account in good state, and by nobody else', async () => {
    const adult = await portal.patient(ADULT);
    const kind = 'TERMS';
    expect(await portal.errors(adult, TEXTS, { kind })).toEqual([]);
    await portal
      .database<IdentityDatabase>('identity')
      .updateTable('account')
      .set({ state: 'LOCKED' })
      .where('id', '=', adult.accountId)
      .execute();
    const locked = ['FORBIDDEN', 'ACCOUNT_LOCKED'];
    expect(await portal.errors(adult, TEXTS, { kind })).toEqual([locked, locked]);
    const nobody = { accountId: newId(), personId: newId() };
    const unknown = ['FORBIDDEN', 'NOT_PERMITTED'];
    expect(await portal.errors(nobody, TEXTS, { kind })).toEqual([unknown, unknown]);
  });
});

describe('a privacy officer', () => {
  it('publishes a version that takes effect at once, and staff are told', async () => {
    expect(await publish({ ...DISCLOSURE_FORM, version: '2026-11' })).toEqual({
      __typename: 'TextPublished',
      text: {
        kind: 'DISCLOSURE',
        version: '2026-11',
        effectiveFrom: '2026-11-20T12:00:00+03:00',
        publishedAt: '2026-11-20T12:00:00+03:00',
        provision: { actions: ['TRANSFER'] },
      },
    });
    const details = { kind: 'DISCLOSURE', version: '2026-11', effectiveFrom: '2026-11-20T09:00:00.000Z' };
    expect(await portal.notices(null)).toEqual([
      { kind: 'TERMS_PUBLISHED', audience: 'STAFF', role: 'PRIVACY_OFFICER', details },
      { kind: 'TERMS_PUBLISHED', audience: 'STAFF', role: 'REGISTRAR', details },
    ]);
  });

  it('has new terms told to everybody who uses the portal, once', async () => {
    const terms = {
      kind: 'TERMS',
      title: 'Условия',
      body: 'Новые.',
      version: '2029',
      effectiveFrom: '2029-01-01T00:00:00+03:00',
    };
    await publish(terms);
    await publish(terms);
    const details = { kind: 'TERMS', version: '2029', effectiveFrom: '2028-12-31T21:00:00.000Z' };
    const told = (await portal.notices(null)).filter((notice) => notice.details['version'] === '2029');
    expect(told).toEqual([
      { kind: 'TERMS_PUBLISHED', audience: 'PORTAL', role: null, details: { ...details, toAccept: 'true' } },
      { kind: 'TERMS_PUBLISHED', audience: 'STAFF', role: 'PRIVACY_OFFICER', details },
      { kind: 'TERMS_PUBLISHED', audience: 'STAFF', role: 'REGISTRAR', details },
    ]);
  });

  it.each([
    ['a laboratory', DEMO_LAB.id],
    ['an insurer', DEMO_INSURER.id],
  ])('of %s publishes nothing: texts are everybody’s', async (_, organizationId) => {
    const officer = await portal.patient(ADULT);
    const accountId = newId();
    await insertRows(portal.database<IdentityDatabase>('identity'), 'account', [
      {
        id: accountId,
        role: 'PRIVACY_OFFICER' as const,
        person_id: officer.personId,
        organization_id: organizationId,
        practitioner_id: null,
        state: 'ACTIVE' as const,
      },
    ]);
    const input = { ...DISCLOSURE_FORM, version: '2030', effectiveFrom: '2030-01-01T00:00:00+03:00' };
    expect(await portal.errors({ ...officer, accountId }, PUBLISH, { input })).toEqual([
      ['FORBIDDEN', 'NOT_PERMITTED'],
    ]);
    const kind = 'DISCLOSURE';
    const { texts } = await portal.data<{ texts: { nodes: readonly { version: string }[] } }>(
      portal.stranger,
      TEXTS,
      { kind },
    );
    expect(texts.nodes.map(({ version }) => version)).not.toContain('2030');
  });

  it('keeps the history, and publishing the same again changes nothing', async () => {
    const form = { ...DISCLOSURE_FORM, version: '2026-11b', effectiveFrom: '2026-12-01T00:00:00+03:00' };
    const first = await publish(form);
    portal.clock.moveTo('2026-11-25T12:00:00+03:00');
    expect(await publish(form)).toEqual(first);
    expect(await publish({ ...form, body: 'Другой текст' })).toEqual({
      __typename: 'TextVersionTaken',
      text: { body: DISCLOSURE_FORM.body },
    });
    const kind = 'DISCLOSURE';
    expect(await portal.data(portal.stranger, TEXTS, { kind })).toMatchObject({
      texts: { nodes: [{ version: '2026-11b' }, { version: '2026-11' }, { version: '2021-04-06' }] },
      currentText: { version: '2026-11' },
    });
    portal.clock.moveTo('2026-12-01T00:00:00+03:00');
    expect(await portal.data(portal.stranger, TEXTS, { kind })).toMatchObject({
      currentText: { version: '2026-11b' },
    });
  });

  it('has it listed page by page', async () => {
    interface Texts {
      readonly texts: {
        readonly nodes: readonly { readonly version: string }[];
        readonly pageInfo: { readonly endCursor: string };
      };
    }
    const page = { kind: 'DISCLOSURE', first: 1 };
    const { texts } = await portal.data<Texts>(portal.stranger, TEXTS, page);
    const after = texts.pageInfo.endCursor;
    const next = await portal.data<Texts>(portal.stranger, TEXTS, { ...page, after });
    expect(next.texts.nodes).not.toEqual(texts.nodes);
    expect(await portal.errors(portal.registrar, TEXTS, { ...page, after })).toEqual([
      ['BAD_USER_INPUT', 'after'],
    ]);
  });

  it.each([
    ['in the past', { effectiveFrom: '2026-11-20T11:59:59+03:00' }, 'effectiveFrom'],
    ['at the instant of another version', { effectiveFrom: '2026-12-01T00:00:00+03:00' }, 'effectiveFrom'],
    ['without a usable version', { version: 'a version' }, 'version'],
    ['without a title', { title: ' ' }, 'title'],
    ['without a text', { body: '' }, 'body'],
    ['a form that permits nothing', { provision: null }, 'provision'],
    [
      'a form with words for codes',
      { provision: { ...DISCLOSURE_FORM.provision, purposes: ['для дела'] } },
      'provision',
    ],
    ['terms that permit something', { kind: 'TERMS' }, 'provision'],
  ])('cannot publish %s', async (_, wrong, argument) => {
    const input = { ...DISCLOSURE_FORM, version: '2027', ...wrong };
    expect(await portal.errors(portal.privacyOfficer, PUBLISH, { input })).toEqual([
      ['BAD_USER_INPUT', argument],
    ]);
  });

  it('is the only one who publishes', async () => {
    const input = { ...DISCLOSURE_FORM, version: '2028', effectiveFrom: '2028-01-01T00:00:00+03:00' };
    for (const caller of [portal.registrar, portal.stranger, await portal.patient(ADULT)])
      expect(await portal.errors(caller, PUBLISH, { input })).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
    expect((await publish(input))['__typename']).toBe('TextPublished');
  });
});

it('what was published is never edited, by this subgraph neither', async () => {
  const edit = portal.tables.updateTable('published_text').set({ body: 'Иначе' }).execute();
  await expect(edit).rejects.toThrow(/permission denied/);
  await expect(portal.tables.deleteFrom('published_text').execute()).rejects.toThrow(/permission denied/);
});
