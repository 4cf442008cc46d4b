import { randomInt } from 'node:crypto';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoId } from '../../../demo/demo-id.ts';
import { DEMO_CLINIC, DEMO_INSURER } from '../../../demo/organizations.ts';
import { openDatabase } from '../../../subgraphs/_platform/database/open-database.ts';
import { verifyPassword } from '../../../subgraphs/identity/credentials/password-hash.ts';
import {
  findCredentialByLogin,
  setAccountState,
} from '../../../subgraphs/identity/data/credential.repository.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import type { ApplicantInput } from '../../../subgraphs/identity/domain/applicant.ts';
import type { OrganizationKind } from '../../../subgraphs/identity/domain/patient.ts';
import { addOrganization } from '../../../subgraphs/identity/use-cases/add-organization.ts';
import {
  openFirstStaffAccount,
  type FirstStaffOutcome,
  type FirstStaffRequest,
} from '../../../subgraphs/identity/use-cases/open-first-staff-account.ts';
import { createTestDatabase, quietLog, type TestDatabase } from '../../support/database.ts';
import { DEMO } from '../../support/demo.ts';

let database: TestDatabase;
let db: Kysely<IdentityDatabase>;
beforeAll(async () => {
  database = await createTestDatabase({ template: DEMO });
  db = openDatabase({
    connection: database.connection,
    schema: 'identity',
    role: 'opeka_identity',
    applicationName: 'opeka-test',
    log: quietLog,
  });
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const NOON = new Date('2026-11-20T09:00:00Z');
let clinics = 0;

async function organization(kind: OrganizationKind = 'CLINIC'): Promise<string> {
  const added = await addOrganization(db, { name: `Новая клиника ${(clinics += 1)}`, kind });
  return added?.organization.id ?? '';
}

/** Somebody whom nobody knows. */
function newcomer(traits: ApplicantInput = {}): ApplicantInput {
  return {
    family: 'Зорина',
    given: `Вера ${String.fromCodePoint(0x430 + (clinics % 32))}`,
    patronymic: 'Ильинична',
    birthDate: '1980-02-29',
    passport: String(randomInt(10 ** 9, 10 ** 10)),
    ...traits,
  };
}

function open(
  organizationId: string,
  person: ApplicantInput,
  role: FirstStaffRequest['role'] = 'REGISTRAR',
): Promise<FirstStaffOutcome> {
  return openFirstStaffAccount(db, { organizationId, role, person, now: NOON, realNow: new Date() });
}

async function opened(
  ...asked: Parameters<typeof open>
): Promise<FirstStaffOutcome & { readonly type: 'OPENED' }> {
  const outcome = await open(...asked);
  if (outcome.type !== 'OPENED') throw new Error(outcome.type);
  return outcome;
}

function accountOf({ accountId }: { readonly accountId: string }) {
  return db.selectFrom('account').selectAll().where('id', '=', accountId).executeTakeFirstOrThrow();
}

async function count(table: 'person' | 'account' | 'identity_document'): Promise<number> {
  return (await db.selectFrom(table).select('id').execute()).length;
}

const other = (): ApplicantInput => newcomer({ family: 'Орлова' });

describe('the first registrar of a clinic', () => {
  it('gets login and password, which has to be changed', async () => {
    const clinic = await organization();
    const outcome = await opened(clinic, newcomer({ email: 'zorina@example.org' }));
    const credential = await findCredentialByLogin(db, outcome.login);
    expect(credential).toMatchObject({ role: 'REGISTRAR', state: 'PASSWORD_CHANGE_REQUIRED' });
    expect(await verifyPassword(credential?.passwordHash ?? '', outcome.initialPassword)).toBe(true);
    const { person_id, organization_id } = await accountOf(outcome);
    expect(organization_id).toBe(clinic);
    const person = await db.selectFrom('person').selectAll().where('id', '=', person_id).executeTakeFirst();
    expect(person).toMatchObject({ family: 'Зорина', email: 'zorina@example.org', phone: null });
  });

  it('has an account by the operator’s word, and that is kept', async () => {
    const { accountId } = await opened(await organization(), newcomer());
    const events = await db
      .selectFrom('account_event')
      .selectAll()
      .where('account_id', '=', accountId)
      .execute();
    expect(events).toMatchObject([{ kind: 'REGISTERED', by_account_id: null, reason: 'OPERATOR', at: NOON }]);
  });

  it('is one person, asked for once or twice, or twice at once', async () => {
    const [clinic, person] = [await organization(), newcomer()];
    const before = await count('person');
    const both = await Promise.all([open(clinic, person), open(clinic, person)]);
    expect(both.map(({ type }) => type).toSorted()).toEqual(['ALREADY_STAFF', 'OPENED']);
    const namesake = { ...person, passport: newcomer().passport ?? null };
    expect(await open(clinic, namesake)).toMatchObject({ type: 'ALREADY_STAFF' });
    const renamed = { ...person, family: 'Иная' };
    expect(await open(clinic, renamed)).toMatchObject({ type: 'ALREADY_STAFF' });
    expect(await count('person')).toBe(before + 1);
  });
});

describe('an organisation', () => {
  it('gets two registrars and a privacy officer by the operator, and nobody more', async () => {
    const clinic = await organization();
    await opened(clinic, newcomer());
    await opened(clinic, other());
    await opened(clinic, newcomer({ family: 'Третьяк' }), 'PRIVACY_OFFICER');
    const before = [await count('person'), await count('account'), await count('identity_document')];
    expect(await open(clinic, newcomer({ family: 'Лишняя' }))).toEqual({ type: 'ENOUGH_STAFF' });
    const officer = await open(clinic, newcomer({ family: 'Лишняя' }), 'PRIVACY_OFFICER');
    expect(officer).toEqual({ type: 'ENOUGH_STAFF' });
    expect([await count('person'), await count('account'), await count('identity_document')]).toEqual(before);
  });

  it('gets no third one of two who are added at once when it has one', async () => {
    const clinic = await organization();
    await opened(clinic, newcomer());
    const both = await Promise.all([open(clinic, other()), open(clinic, newcomer({ family: 'Ткач' }))]);
    expect(both.map(({ type }) => type).toSorted()).toEqual(['ENOUGH_STAFF', 'OPENED']);
  });

  it('gets another one where one is locked: with a single one nothing goes on', async () => {
    const clinic = await organization();
    const { accountId } = await opened(clinic, newcomer());
    await opened(clinic, other());
    await setAccountState(db, accountId, 'LOCKED');
    expect(await open(clinic, newcomer({ family: 'Новикова' }))).toMatchObject({ type: 'OPENED' });
    expect(await open(clinic, newcomer({ family: 'Лишняя' }))).toEqual({ type: 'ENOUGH_STAFF' });
  });

  it('of the demo has its staff', async () => {
    expect(await open(DEMO_CLINIC.id, newcomer())).toEqual({ type: 'ENOUGH_STAFF' });
  });

  it('that is an insurer has no reception, one that is a laboratory has', async () => {
    expect(await open(DEMO_INSURER.id, newcomer())).toEqual({ type: 'NO_RECEPTION' });
    expect(await open(await organization('LAB'), newcomer())).toMatchObject({ type: 'OPENED' });
  });

  it.each([[demoId('organization/nowhere')], ['clinic'], ['']])('has to be there: %j', async (id) => {
    expect(await open(id, newcomer())).toEqual({ type: 'NO_SUCH_ORGANIZATION' });
  });
});

describe('whoever is on record', () => {
  it('keeps their record in a second role and at a second organisation', async () => {
    const [clinic, person] = [await organization(), newcomer()];
    const { person_id } = await accountOf(await opened(clinic, person));
    const officer = await accountOf(await opened(clinic, person, 'PRIVACY_OFFICER'));
    const elsewhere = await accountOf(await opened(await organization(), person));
    expect([officer.person_id, elsewhere.person_id]).toEqual([person_id, person_id]);
  });

  it('is not somebody else with the same passport', async () => {
    const person = newcomer();
    await opened(await organization(), person);
    const clinic = await organization();
    const before = await count('person');
    expect(await open(clinic, { ...person, family: 'Чужая' })).toEqual({ type: 'SOMEBODY_ELSE' });
    expect(await count('person')).toBe(before);
  });

  it.each([
    ['dead', { deceased_at: NOON }],
    ['without full legal capacity', { legal_capacity: 'LIMITED' as const }],
  ])('as %s is nobody’s staff', async (_, trait) => {
    const person = newcomer();
    const { person_id } = await accountOf(await opened(await organization(), person));
    await db.updateTable('person').set(trait).where('id', '=', person_id).execute();
    expect(await open(await organization(), person)).toEqual({ type: 'NOT_CAPABLE' });
  });
});

describe('particulars', () => {
  it.each<[string, ApplicantInput, string, string]>([
    ['no family name', { family: ' ' }, 'FAMILY_NAME', 'MISSING'],
    ['no given name', { given: null }, 'GIVEN_NAME', 'MISSING'],
    ['no birth date', { birthDate: null }, 'BIRTH_DATE', 'MISSING'],
    ['a day that there was not', { birthDate: '1981-02-29' }, 'BIRTH_DATE', 'MALFORMED'],
    ['a day that is to come', { birthDate: '2026-11-21' }, 'BIRTH_DATE', 'MALFORMED'],
    ['no passport', { passport: null }, 'PASSPORT', 'MISSING'],
    ['a passport that is none', { passport: '12' }, 'PASSPORT', 'MALFORMED'],
    ['an address that is none', { email: 'zorina' }, 'EMAIL', 'MALFORMED'],
  ])('with %s open nothing', async (_, trait, item, fault) => {
    const before = await count('person');
    expect(await open(await organization(), newcomer(trait))).toMatchObject({
      type: 'INCOMPLETE',
      faults: [{ item, fault }],
    });
    expect(await count('person')).toBe(before);
  });

  it('of a child are a typing error, until the birthday', async () => {
    const clinic = await organization();
    expect(await open(clinic, newcomer({ birthDate: '2008-11-21' }))).toEqual({ type: 'UNDER_AGE' });
    expect(await open(clinic, newcomer({ birthDate: '2008-11-20' }))).toMatchObject({ type: 'OPENED' });
  });
});
