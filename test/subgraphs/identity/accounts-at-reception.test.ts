import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { sql } from 'kysely';
import { DEMO_CLINIC } from '../../../demo/organizations.ts';
import { personId } from '../../../demo/demo-people.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import { verifyPassword } from '../../../subgraphs/identity/credentials/password-hash.ts';
import { findCredentialOfAccount } from '../../../subgraphs/identity/data/credential.repository.ts';
import { accountOf } from '../../support/demo.ts';
import { openOffice, PASSWORD, type Office, type Outcomes } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const LOCK = `mutation ($input: LockAccountInput!) { lockAccount(input: $input) { __typename } }`;
const REISSUE = `mutation ($input: ReissueCredentialsInput!) { reissueCredentials(input: $input) {
  __typename ... on CredentialsReissued { credentials { accountId login initialPassword } } } }`;
const LINK = `mutation ($input: LinkIssuerSubjectInput!) { linkIssuerSubject(input: $input) { __typename } }`;
const ACCOUNTS = `query ($input: ID!) { patient(id: $input) { accounts { id role state holder login } } }`;

const lock = (who: PersonaName, accountId: string) =>
  office.act(who, LOCK, { accountId, reason: 'SUSPECTED_MISUSE' });
type Reissued = Outcomes & {
  readonly credentials: { readonly login: string; readonly initialPassword: string | null };
};
const reissue = (
  accountId: string,
  passportNumber: string,
  more: object = {},
  who: PersonaName = 'registrar',
) => office.act<Reissued>(who, REISSUE, { accountId, passportNumber, ...more });

describe('a locked account', () => {
  it.each<PersonaName>(['registrar', 'privacy-officer'])('is locked by %s, at once', async (persona) => {
    const holder = await office.holder();
    expect(await lock(persona, holder.accountId)).toEqual({ __typename: 'AccountLocked' });
    expect(await office.refusals(holder, '{ me { state login } }')).toContain('FORBIDDEN ACCOUNT_LOCKED');
    expect(await office.noticesTo(holder.accountId)).toEqual(['ACCOUNT_LOCKED']);
  });

  it.each<PersonaName>(['parent', 'doctor', 'insurer', 'lab'])(
    'is nothing that %s makes',
    async (persona) => {
      const holder = await office.holder();
      const outcomes = [await lock(persona, holder.accountId), await lock(persona, newId())];
      expect(outcomes).toEqual([{ __typename: 'AccountNotFound' }, { __typename: 'AccountNotFound' }]);
      expect(await office.stateOf(holder.accountId)).toBe('ACTIVE');
    },
  );

  it('is never one’s own, nor one of another clinic, nor made up', async () => {
    const elsewhere = await office.holder({ isPatient: false });
    for (const accountId of [accountOf('registrar'), elsewhere.accountId, accountOf('insurer'), newId(), 'x'])
      expect(await lock('registrar', accountId)).toEqual({ __typename: 'AccountNotFound' });
  });

  it('is the clinic’s business through a verified representation only', async () => {
    expect(await office.stateOf(accountOf('attorney'))).toBe('ACTIVE');
    expect(await lock('registrar', accountOf('attorney'))).toEqual({ __typename: 'AccountLocked' });
    const stranger = await office.holder({ isPatient: false });
    await office.tables
      .insertInto('representation')
      .values({
        id: newId(),
        patient_id: personId('daughter'),
        representative_id: stranger.personId,
        kind: 'GUARDIAN',
        valid_from: '2026-01-01',
        valid_through: null,
        powers: [],
        registered_by: personId('registrar'),
        registered_at: new Date('2026-11-01T09:00:00Z'),
        verified_by: null,
        verified_at: null,
        suspended_at: null,
        revoked_at: null,
      })
      .execute();
    expect(await lock('registrar', stranger.accountId)).toEqual({ __typename: 'AccountNotFound' });
    const { accounts } = await office.act<{ readonly accounts: readonly { readonly id: string }[] }>(
      'registrar',
      ACCOUNTS,
      personId('daughter'),
    );
    expect(accounts.map(({ id }) => id)).toContain(accountOf('parent'));
    expect(accounts.map(({ id }) => id)).not.toContain(stranger.accountId);
  });

  it('of a colleague is locked, too', async () => {
    expect(await lock('privacy-officer', accountOf('other-doctor'))).toEqual({ __typename: 'AccountLocked' });
  });
});

describe('reissued credentials', () => {
  it('come with the passport on record, however it is spaced, and unlock the account', async () => {
    const holder = await office.holder({ state: 'LOCKED' });
    const outcome = await reissue(holder.accountId, holder.passport.replace(' ', ' № '));
    expect(outcome).toMatchObject({
      __typename: 'CredentialsReissued',
      credentials: { login: holder.login },
    });
    const credential = await findCredentialOfAccount(office.tables, holder.accountId);
    expect(credential?.state).toBe('PASSWORD_CHANGE_REQUIRED');
    const hash = credential?.passwordHash ?? null;
    expect(await verifyPassword(hash, outcome.credentials.initialPassword ?? '')).toBe(true);
    expect(await verifyPassword(hash, PASSWORD)).toBe(false);
    expect(await office.refusals(holder, '{ me { login } }')).toContain('FORBIDDEN SESSION_ENDED');
    expect(await office.noticesTo(holder.accountId)).toEqual(['CREDENTIALS_CHANGED REISSUED']);
  });

  it('may be a mailed link: until then nobody signs in', async () => {
    const holder = await office.holder();
    const { credentials } = await reissue(holder.accountId, holder.passport, { delivery: 'MAILED' });
    expect(credentials.initialPassword).toBeNull();
    expect((await findCredentialOfAccount(office.tables, holder.accountId))?.passwordHash).toBeNull();
    expect(await office.mailsTo(holder.email)).toMatchObject([{ subject: 'Пароль для личного кабинета' }]);
  });

  it('of a locked account are never mailed: whoever used it may have changed the address', async () => {
    const holder = await office.holder({ state: 'LOCKED' });
    expect(await reissue(holder.accountId, holder.passport, { delivery: 'MAILED' })).toEqual({
      __typename: 'CredentialsNotReissued',
    });
    expect(await office.mailsTo(holder.email)).toEqual([]);
    expect(await office.stateOf(holder.accountId)).toBe('LOCKED');
  });

  it('are not to be had with another passport, which looks like no account; tries are kept and few', async () => {
    const refused = { __typename: 'CredentialsNotReissued' };
    const holder = await office.holder();
    const other = await office.holder();
    const tries = [
      await reissue(holder.accountId, other.passport, {}, 'second-registrar'),
      await reissue(holder.accountId, '', {}, 'second-registrar'),
      await reissue(newId(), holder.passport, {}, 'second-registrar'),
      await reissue(
        (await office.holder({ isPatient: false })).accountId,
        other.passport,
        {},
        'second-registrar',
      ),
      await reissue(accountOf('second-registrar'), other.passport, {}, 'second-registrar'),
    ];
    expect(tries).toEqual(Array(5).fill(refused));
    const events = await office.tables
      .selectFrom('account_event')
      .select(['kind', 'by_account_id'])
      .where('account_id', '=', holder.accountId)
      .execute();
    expect(events).toEqual(
      Array(2).fill({ kind: 'REISSUE_REFUSED', by_account_id: accountOf('second-registrar') }),
    );
    for (let index = 0; index < 5; index += 1)
      await reissue(holder.accountId, `450099999${index}`, {}, 'second-registrar');
    const right = await reissue(holder.accountId, holder.passport, {}, 'second-registrar');
    expect(right.__typename).toBe('TooManyAttempts');
    const credential = await findCredentialOfAccount(office.tables, holder.accountId);
    expect(await verifyPassword(credential?.passwordHash ?? null, PASSWORD)).toBe(true);
  });

  it.each<PersonaName>(['parent', 'doctor', 'privacy-officer', 'lab'])(
    'are not %s’s to give',
    async (persona) => {
      const holder = await office.holder();
      expect(await reissue(holder.accountId, holder.passport, {}, persona)).toEqual({
        __typename: 'CredentialsNotReissued',
      });
    },
  );

  it('are in the patient’s access log', async () => {
    const holder = await office.holder();
    await reissue(holder.accountId, holder.passport);
    const { rows } = await sql<{ action: string }>`
      select event ->> 'action' as action from audit.access_event where patient_id = ${holder.personId}`.execute(
      office.admin,
    );
    expect(rows.map(({ action }) => action)).toContain('REISSUE_CREDENTIALS');
  });
});

describe('Patient.accounts', () => {
  it('shows reception the patient’s and the representatives’, the patient their own', async () => {
    const seen = await office.act<{ accounts: { id: string }[] }>('registrar', ACCOUNTS, personId('teen'));
    expect(seen.accounts.map(({ id }) => id)).toEqual([accountOf('teen'), accountOf('parent')]);
    const own = await office.act<{ accounts: { id: string }[] }>('teen', ACCOUNTS, personId('teen'));
    expect(own.accounts.map(({ id }) => id)).toEqual([accountOf('teen')]);
    expect(await office.refusals('parent', ACCOUNTS, personId('teen'))).toEqual(['FORBIDDEN NOT_PERMITTED']);
  });
});

describe('staffAccounts', () => {
  const LIST = '{ staffAccounts(first: 100) { totalCount nodes { id role holder login } } }';

  it('are a clinic’s own, for its registrars and privacy officers', async () => {
    for (const persona of ['registrar', 'privacy-officer'] as const) {
      const { nodes } = await office.act<{ nodes: { id: string; role: string }[] }>(persona, LIST);
      expect(nodes.map(({ id }) => id)).toEqual(
        expect.arrayContaining([accountOf('doctor'), accountOf('registrar')]),
      );
      expect(nodes.every(({ role }) => ['CLINICIAN', 'REGISTRAR', 'PRIVACY_OFFICER'].includes(role))).toBe(
        true,
      );
    }
    for (const persona of ['parent', 'doctor', 'insurer', 'lab'] as const)
      expect(await office.act(persona, LIST)).toEqual({ totalCount: 0, nodes: [] });
  });

  it('are each on one page, also where a family name has two words', async () => {
    await office.tables
      .updateTable('person')
      .set({ family: 'Гарсия Маркес' })
      .where('id', '=', personId('doctor'))
      .execute();
    const { totalCount } = await office.act<{ totalCount: number }>('registrar', LIST);
    const page = `query ($input: String) { staffAccounts(first: 1, after: $input) {
      nodes { id } pageInfo { endCursor } } }`;
    const listed = new Set<string | undefined>();
    let after: string | null = null;
    for (let turned = 0; turned < totalCount; turned += 1) {
      const turnedTo: StaffPage = await office.act<StaffPage>('registrar', page, after);
      listed.add(turnedTo.nodes[0]?.id);
      after = turnedTo.pageInfo.endCursor;
    }
    expect(listed.size).toBe(totalCount);
  });
});

interface StaffPage {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string | null };
}

describe('an identity at another provider', () => {
  it('is not linked with a token that nobody vouches for', async () => {
    const holder = await office.holder();
    expect(await office.act(holder, LINK, { token: 'a.b.c' })).toEqual({
      __typename: 'IssuerTokenNotAccepted',
    });
  });

  it('belongs to one account, and an account has one at each provider', async () => {
    const [one, two] = [await office.holder(), await office.holder()];
    const link = (accountId: string, subject: string) =>
      office.tables
        .insertInto('account_subject')
        .values({ account_id: accountId, issuer: 'https://id.example', subject })
        .execute();
    await link(one.accountId, 'one');
    await expect(link(two.accountId, 'one')).rejects.toThrow(/duplicate/);
    await expect(link(one.accountId, 'two')).rejects.toThrow(/duplicate/);
  });
});

describe('feedback', () => {
  const SEND = `mutation ($input: SendFeedbackInput!) { sendFeedback(input: $input) {
    __typename ... on FeedbackSent { feedback { id text organization { id } answer } } } }`;
  const ANSWER = `mutation ($input: AnswerFeedbackInput!) { answerFeedback(input: $input) {
    __typename ... on FeedbackAnswered { feedback { answer } } } }`;
  const HERE = '{ feedback { totalCount nodes { id text sender } } }';
  const OWN = '{ me { feedback { nodes { id text answer } } } }';
  const letter = (text = 'Спасибо!') => ({
    organizationId: DEMO_CLINIC.id,
    topic: 'SERVICE',
    text,
    idempotencyKey: newId(),
  });

  it('is sent once, read by staff, answered once, and told', async () => {
    const holder = await office.holder();
    const input = letter();
    const sent = await office.act<Outcomes & { feedback: { id: string } }>(holder, SEND, input);
    expect(await office.act(holder, SEND, input)).toEqual(sent);
    const feedbackId = sent.feedback.id;
    for (const persona of ['registrar', 'privacy-officer'] as const)
      expect(JSON.stringify(await office.act(persona, HERE))).toContain(feedbackId);
    expect(await office.act('registrar', ANSWER, { feedbackId, text: 'Приходите ещё' })).toEqual({
      __typename: 'FeedbackAnswered',
      feedback: { answer: 'Приходите ещё' },
    });
    expect(await office.act('second-registrar', ANSWER, { feedbackId, text: 'И я' })).toEqual({
      __typename: 'FeedbackAnsweredBefore',
    });
    expect(await office.act(holder, OWN)).toEqual({
      feedback: { nodes: [{ id: feedbackId, text: 'Спасибо!', answer: 'Приходите ещё' }] },
    });
    expect(await office.noticesTo(holder.accountId)).toEqual(['FEEDBACK_RECEIVED']);
  });

  it('goes where the sender or somebody they represent is a patient', async () => {
    expect((await office.act('parent', SEND, letter())).__typename).toBe('FeedbackSent');
    expect((await office.act('doctor', SEND, letter())).__typename).toBe('FeedbackSent');
    for (const organizationId of [DEMO_CLINIC.id, newId(), 'x'])
      expect(await office.act('stranger', SEND, { ...letter(), organizationId })).toEqual({
        __typename: 'OrganizationNotFound',
      });
    expect(await office.refusals('insurer', SEND, letter())).toEqual(['FORBIDDEN NOT_PERMITTED']);
  });

  it.each(['', '   ', 'х'.repeat(4001)])('of no length, or too much, is none', async (text) => {
    expect(await office.refusals(await office.holder(), SEND, letter(text))).toEqual(['BAD_USER_INPUT text']);
  });

  it('is seen by nobody else', async () => {
    const holder = await office.holder();
    const { feedback } = await office.act<Outcomes & { feedback: { id: string } }>(
      holder,
      SEND,
      letter('Тайна'),
    );
    for (const persona of ['parent', 'doctor', 'insurer', 'lab', 'stranger'] as const) {
      expect(await office.act(persona, HERE)).toEqual({ totalCount: 0, nodes: [] });
      expect(JSON.stringify(await office.act(persona, OWN))).not.toContain('Тайна');
      expect(await office.act(persona, ANSWER, { feedbackId: feedback.id, text: 'х' })).toEqual({
        __typename: 'FeedbackNotFound',
      });
    }
  });
});
