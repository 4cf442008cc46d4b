import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { verifyPassword } from '../../../subgraphs/identity/credentials/password-hash.ts';
import { accountOf } from '../../support/demo.ts';
import { openOffice, PASSWORD, type Holder, type Office } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const CHANGE_PASSWORD = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) {
  __typename ... on CurrentPasswordWrong { triesLeft } ... on PasswordNotAccepted { faults texts } } }`;
const CHANGE_LOGIN = `mutation ($input: ChangeLoginInput!) { changeLogin(input: $input) { __typename } }`;
const REQUEST = `mutation ($input: RequestContactChangeInput!) { requestContactChange(input: $input) {
  __typename ... on ContactCodeSent { requestId validForSeconds } } }`;
const CONFIRM = `mutation ($input: ConfirmContactChangeInput!) { confirmContactChange(input: $input) { __typename } }`;
const ME = '{ me { id state login sessions { clientId isCurrent } } }';
const NEW_PASSWORD = 'совсем другое слово';

const change = (holder: Holder, newPassword = NEW_PASSWORD, currentPassword = PASSWORD) =>
  office.act(holder, CHANGE_PASSWORD, { currentPassword, newPassword });
const hashOf = async (accountId: string) =>
  (
    await office.tables
      .selectFrom('credential')
      .select('password_hash')
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow()
  ).password_hash;

async function otherSession(holder: Holder): Promise<Holder> {
  const sessionId = newId();
  await office.tables
    .insertInto('session')
    .values({
      issuer: 'opeka',
      id: sessionId,
      account_id: holder.accountId,
      client_id: 'telephone',
      started_at: new Date(Date.now() - 30_000),
      ended_at: null,
    })
    .execute();
  return { ...holder, sessionId };
}

describe('a changed password', () => {
  it('is kept as a hash, ends every other session, and is told', async () => {
    const holder = await office.holder();
    const elsewhere = await otherSession(holder);
    expect(await change(holder)).toMatchObject({ __typename: 'PasswordChanged' });
    expect(await verifyPassword(await hashOf(holder.accountId), NEW_PASSWORD)).toBe(true);
    expect(await office.act(holder, ME)).toMatchObject({
      sessions: [{ clientId: 'portal', isCurrent: true }],
    });
    expect(await office.refusals(elsewhere, ME)).toContain('FORBIDDEN SESSION_ENDED');
    expect(await office.noticesTo(holder.accountId)).toEqual(['CREDENTIALS_CHANGED PASSWORD']);
  });

  it('opens an account whose first password was still to be changed', async () => {
    const holder = await office.holder({ state: 'PASSWORD_CHANGE_REQUIRED' });
    expect(await change(holder)).toMatchObject({ __typename: 'PasswordChanged' });
    expect(await office.stateOf(holder.accountId)).toBe('ACTIVE');
  });

  it('does not open a locked account', async () => {
    const holder = await office.holder({ state: 'LOCKED' });
    expect(
      await office.refusals(holder, CHANGE_PASSWORD, {
        currentPassword: PASSWORD,
        newPassword: NEW_PASSWORD,
      }),
    ).toEqual(['FORBIDDEN ACCOUNT_LOCKED']);
    expect(await office.stateOf(holder.accountId)).toBe('LOCKED');
  });

  it.each([
    ['short', ['TOO_SHORT']],
    ['aaaaaaaaaaaaaaaa', ['TOO_SIMPLE']],
    ['х'.repeat(60) + 'абвгд'.repeat(14), ['TOO_LONG']],
    [PASSWORD, ['UNCHANGED']],
  ])('%s is not accepted', async (password, faults) => {
    expect(await change(await office.holder(), password)).toMatchObject({ faults });
  });

  it('may not hold the login', async () => {
    const holder = await office.holder();
    expect(await change(holder, `${holder.login.toUpperCase()}!?`)).toMatchObject({
      faults: ['HOLDS_LOGIN'],
    });
  });

  it('needs the old one, and nobody guesses it', async () => {
    const holder = await office.holder();
    const tries = [];
    for (let index = 0; index < 6; index += 1)
      tries.push(await change(holder, NEW_PASSWORD, `guess ${index}`));
    expect(tries.map(({ __typename, triesLeft }) => triesLeft ?? __typename)).toEqual([
      4,
      3,
      2,
      1,
      0,
      'TooManyAttempts',
    ]);
    expect(await change(holder)).toMatchObject({ __typename: 'TooManyAttempts' });
    expect(await verifyPassword(await hashOf(holder.accountId), PASSWORD)).toBe(true);
  });
});

describe('a changed login', () => {
  it('may be an e-mail address, and is told', async () => {
    const holder = await office.holder();
    const login = `Inna.${holder.login}@example.org`;
    expect(await office.act(holder, CHANGE_LOGIN, { login })).toEqual({ __typename: 'LoginChanged' });
    expect(await office.act(holder, ME)).toMatchObject({ login });
    expect(await office.noticesTo(holder.accountId)).toEqual(['CREDENTIALS_CHANGED LOGIN']);
  });

  it.each(['TEEN', 'ｔｅｅｎ', 'teen'])('taken by another is not to be had: %s', async (login) => {
    expect(await office.act(await office.holder(), CHANGE_LOGIN, { login })).toEqual({
      __typename: 'LoginTaken',
    });
  });

  it('goes to one of two who want it at once', async () => {
    const holders = [await office.holder(), await office.holder()];
    const login = newId();
    const outcomes = await Promise.all(holders.map((holder) => office.act(holder, CHANGE_LOGIN, { login })));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['LoginChanged', 'LoginTaken']);
  });

  it('cannot be asked for again and again', async () => {
    const holder = await office.holder();
    const outcomes = [];
    for (let index = 0; index < 11; index += 1)
      outcomes.push((await office.act(holder, CHANGE_LOGIN, { login: 'teen' })).__typename);
    expect(outcomes).toEqual([...Array<string>(10).fill('LoginTaken'), 'TooManyAttempts']);
  });

  it.each(['abc', 'with space', 'a\u200bbcd', 'x'.repeat(101)])('%j is none', async (login) => {
    expect(await office.act(await office.holder(), CHANGE_LOGIN, { login })).toEqual({
      __typename: 'LoginNotAccepted',
    });
  });
});

describe('a changed contact', () => {
  async function codeFor(email: string): Promise<string> {
    const mails = await office.mailsTo(email);
    return String(mails.at(-1)?.body.find((part) => /^\d{8}$/.test(String(part))));
  }
  const contactOf = (personId: string) =>
    office.tables
      .selectFrom('person')
      .select(['phone', 'email'])
      .where('id', '=', personId)
      .executeTakeFirstOrThrow();

  it('is confirmed at the new address, and told at the old one', async () => {
    const holder = await office.holder();
    const email = `new-${holder.email}`;
    const { requestId } = await office.act(holder, REQUEST, { channel: 'EMAIL', value: email });
    expect(await contactOf(holder.personId)).toMatchObject({ email: holder.email });
    const code = await codeFor(email);
    expect(await office.act(holder, CONFIRM, { requestId, code })).toEqual({ __typename: 'ContactChanged' });
    expect(await contactOf(holder.personId)).toMatchObject({ email });
    expect(await office.mailsTo(holder.email)).toMatchObject([
      { subject: 'Изменён адрес электронной почты' },
    ]);
    expect(await office.noticesTo(holder.accountId)).toEqual(['CREDENTIALS_CHANGED EMAIL']);
    const { rows } = await sql`
      select from audit.access_event
      where patient_id = ${holder.personId} and event ->> 'action' = 'UPDATE_CONTACT'
        and (event ->> 'permitted')::boolean`.execute(office.admin);
    expect(rows.length).toBeGreaterThan(0);
    expect(await office.act(holder, CONFIRM, { requestId, code })).toEqual({
      __typename: 'ContactCodeRefused',
    });
  });

  it('of a phone is confirmed by mail', async () => {
    const holder = await office.holder();
    const { requestId } = await office.act(holder, REQUEST, { channel: 'PHONE', value: '8 900 555-35-35' });
    await office.act(holder, CONFIRM, { requestId, code: await codeFor(holder.email) });
    expect(await contactOf(holder.personId)).toMatchObject({ phone: '+79005553535' });
  });

  it('has five tries, the right code after them too', async () => {
    const holder = await office.holder();
    const { requestId } = await office.act(holder, REQUEST, { channel: 'PHONE', value: '+79005553535' });
    const code = await codeFor(holder.email);
    const wrong = code === '00000000' ? '00000001' : '00000000';
    for (let index = 0; index < 5; index += 1) await office.act(holder, CONFIRM, { requestId, code: wrong });
    expect(await office.act(holder, CONFIRM, { requestId, code })).toEqual({
      __typename: 'ContactCodeRefused',
    });
  });

  it('is not confirmed with a code that is too old', async () => {
    const holder = await office.holder();
    const { requestId } = await office.act(holder, REQUEST, { channel: 'PHONE', value: '+79005553535' });
    await office.tables
      .updateTable('contact_code')
      .set({ expires_at: new Date(Date.now() - 1) })
      .where('id', '=', String(requestId))
      .execute();
    const code = await codeFor(holder.email);
    expect(await office.act(holder, CONFIRM, { requestId, code })).toEqual({
      __typename: 'ContactCodeRefused',
    });
  });

  it('is not confirmed by another, whatever they know', async () => {
    const [holder, thief] = [await office.holder(), await office.holder()];
    const { requestId } = await office.act(holder, REQUEST, { channel: 'PHONE', value: '+79005553535' });
    const code = await codeFor(holder.email);
    const refused = { __typename: 'ContactCodeRefused' };
    expect(await office.act(thief, CONFIRM, { requestId, code })).toEqual(refused);
    expect(await office.act(thief, CONFIRM, { requestId: newId(), code })).toEqual(refused);
    expect(await office.act(holder, CONFIRM, { requestId, code })).toEqual({ __typename: 'ContactChanged' });
  });

  it('of a child is the parent’s, of a teenager their own', async () => {
    const rows = await office.tables
      .selectFrom('account as a')
      .innerJoin('representation as r', 'r.representative_id', 'a.person_id')
      .innerJoin('person as p', 'p.id', 'r.patient_id')
      .select(['r.patient_id', 'p.given'])
      .where('a.id', '=', accountOf('parent'))
      .execute();
    const idOf = (given: string) => rows.find((row) => row.given === given)?.patient_id;
    const value = '+79005553535';
    const child = { channel: 'PHONE', value, patientId: idOf('Алиса') };
    const { requestId } = await office.act('parent', REQUEST, child);
    expect(
      await office.act('parent', CONFIRM, { requestId, code: await codeFor('parent@example.org') }),
    ).toEqual({
      __typename: 'ContactChanged',
    });
    expect(await contactOf(idOf('Алиса') ?? '')).toMatchObject({ phone: value });
    const teen = { ...child, patientId: idOf('Кирилл') };
    expect(await office.refusals('parent', REQUEST, teen)).toEqual(['FORBIDDEN NOT_PERMITTED']);
    for (const patientId of [child.patientId, newId()])
      expect(await office.act('stranger', REQUEST, { ...child, patientId })).toEqual({
        __typename: 'PatientNotFound',
      });
  });

  it('cannot be asked for without end', async () => {
    const holder = await office.holder();
    const outcomes = [];
    for (let index = 0; index < 6; index += 1)
      outcomes.push(
        (await office.act(holder, REQUEST, { channel: 'PHONE', value: '+79005553535' })).__typename,
      );
    expect(outcomes).toEqual([...Array<string>(5).fill('ContactCodeSent'), 'TooManyAttempts']);
  });
});

describe('signing out', () => {
  it('ends this session and leaves others', async () => {
    const holder = await office.holder();
    const elsewhere = await otherSession(holder);
    await office.act(holder, 'mutation { signOut { accountId } }');
    expect(await office.refusals(holder, ME)).toContain('FORBIDDEN SESSION_ENDED');
    expect(await office.act(elsewhere, ME)).toMatchObject({ sessions: [{ clientId: 'telephone' }] });
  });

  it('everywhere ends all', async () => {
    const holder = await office.holder();
    const elsewhere = await otherSession(holder);
    await office.act(elsewhere, 'mutation { signOutEverywhere { accountId } }');
    for (const session of [holder, elsewhere])
      expect(await office.refusals(session, ME)).toContain('FORBIDDEN SESSION_ENDED');
  });

  it('with the name of another’s session leaves that alone', async () => {
    const [holder, other] = [await office.holder(), await office.holder()];
    await office.act({ ...holder, sessionId: other.sessionId }, 'mutation { signOut { accountId } }');
    expect(await office.act(other, ME)).toMatchObject({ state: 'ACTIVE' });
  });
});

describe('whoever reports unauthorised access', () => {
  it('has everybody out, the account locked, and the privacy officer told', async () => {
    const holder = await office.holder();
    const thief = await otherSession(holder);
    await office.act(holder, 'mutation { reportUnauthorisedAccess { accountId } }');
    expect(await office.stateOf(holder.accountId)).toBe('LOCKED');
    for (const session of [holder, thief])
      expect(await office.refusals(session, ME)).toContain('FORBIDDEN ACCOUNT_LOCKED');
    expect(await office.mailsTo(holder.email)).toMatchObject([{ subject: 'Личный кабинет заблокирован' }]);
    const told = await office.act<{ notices: { nodes: { kind: string; text: string }[] } }>(
      'privacy-officer',
      '{ me { notices { nodes { kind text } } } }',
    );
    expect(told.notices.nodes[0]).toMatchObject({ kind: 'ACCOUNT_LOCKED' });
  });
});
