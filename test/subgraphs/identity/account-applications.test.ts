import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { DEMO_CLINIC, DEMO_INSURER, DEMO_OTHER_CLINIC } from '../../../demo/organizations.ts';
import { personId } from '../../../demo/demo-people.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import { practitionerId } from '../../../demo/seed-identity.ts';
import { verifyPassword } from '../../../subgraphs/identity/credentials/password-hash.ts';
import { linkTokenHash } from '../../../subgraphs/identity/credentials/random-secrets.ts';
import { findCredentialByLogin } from '../../../subgraphs/identity/data/credential.repository.ts';
import {
  findPasswordLink,
  usePasswordLink,
} from '../../../subgraphs/identity/data/password-link.repository.ts';
import { submitPublicApplication } from '../../../subgraphs/identity/use-cases/submit-application.ts';
import { accountOf } from '../../support/demo.ts';
import { openOffice, type Office, type Outcomes } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const SUBMIT = `mutation ($input: SubmitAccountApplicationInput!) { submitAccountApplication(input: $input) {
  __typename ... on AccountApplicationReceived { applicationId }
  ... on AccountApplicationIncomplete { items { whose item fault text } } } }`;
const SUBMIT_STAFF = `mutation ($input: SubmitStaffApplicationInput!) { submitStaffApplication(input: $input) {
  __typename ... on AccountApplicationReceived { applicationId } ... on AccountApplicationIncomplete { items { item } } } }`;
const APPROVE = `mutation ($input: ApproveAccountApplicationInput!) { approveAccountApplication(input: $input) {
  __typename
  ... on AccountApplicationApproved {
    application { state } patient { id name { family } organizations { id } }
    credentials { accountId holder login initialPassword } }
  ... on PatientChoiceNeeded { candidates { id } }
  ... on ApplicantDoesNotMatch { whose }
  ... on AccountApplicationIncomplete { items { whose item fault } } } }`;
const REFUSE = `mutation ($input: RefuseAccountApplicationInput!) { refuseAccountApplication(input: $input) {
  __typename ... on AccountApplicationRefused { application { state refusalReason } } } }`;
const LIST = `{ accountApplications(first: 100) { totalCount nodes {
  id state isMine isFromReception patient { family passport } } } }`;

interface Credentials {
  readonly accountId: string;
  readonly holder: string;
  readonly login: string | null;
  readonly initialPassword: string | null;
}
type Approved = Outcomes & {
  readonly patient: { readonly id: string } | null;
  readonly credentials: readonly Credentials[];
  readonly candidates: readonly { readonly id: string }[];
};

let number = 700_000;
function adult() {
  number += 1;
  return {
    family: 'Рябинина',
    given: 'Майя',
    // Nobody has the name of another: that would be a choice for the registrar.
    patronymic: `Фёдоровна-${Array.from(String(number), (digit) => 'абвгдежзик'.charAt(Number(digit))).join('')}`,
    birthDate: '1979-08-09',
    passport: `4611 ${number}`,
    phone: '+79001112233',
    email: `maya-${number}@example.org`,
  };
}

async function submitted(application: object, by: PersonaName = 'registrar'): Promise<string> {
  const outcome = await office.act(by, SUBMIT, { ...application, idempotencyKey: newId() });
  expect(outcome.__typename).toBe('AccountApplicationReceived');
  return String(outcome['applicationId']);
}
const approve = (applicationId: string, more: object = {}, by: PersonaName = 'second-registrar') =>
  office.act<Approved>(by, APPROVE, { applicationId, ...more });

describe('an application at reception', () => {
  it('says item by item what it lacks, and keeps nothing', async () => {
    const before = await office.act<{ totalCount: number }>('registrar', LIST);
    const outcome = await office.act('registrar', SUBMIT, {
      patient: { family: 'Рябинин', given: 'Лев', birthDate: '2018-01-01' },
      representative: { family: 'Рябинина', passport: '12' },
      idempotencyKey: newId(),
    });
    expect(outcome).toMatchObject({
      __typename: 'AccountApplicationIncomplete',
      items: [
        { whose: 'REPRESENTATIVE', item: 'GIVEN_NAME', fault: 'MISSING' },
        { whose: 'REPRESENTATIVE', item: 'PASSPORT', fault: 'MALFORMED' },
        { whose: 'REPRESENTATIVE', item: 'PHONE', fault: 'MISSING' },
        { whose: 'REPRESENTATIVE', item: 'EMAIL', fault: 'MISSING' },
        { whose: 'REPRESENTATIVE', item: 'RELATION', fault: 'MISSING' },
      ],
    });
    expect(await office.act('registrar', LIST)).toMatchObject({ totalCount: before.totalCount });
  });

  it('says at once that a relation or an age cannot be', async () => {
    const representative = { ...adult(), birthDate: '2012-01-01', relation: 'TRUSTEE' };
    const outcome = await office.act('registrar', SUBMIT, {
      patient: { family: 'Рябинин', given: 'Лев', birthDate: '2018-01-01' },
      representative,
      idempotencyKey: newId(),
    });
    expect(outcome).toMatchObject({
      items: [
        { whose: 'REPRESENTATIVE', item: 'BIRTH_DATE', fault: 'NOT_POSSIBLE' },
        { whose: 'REPRESENTATIVE', item: 'RELATION', fault: 'NOT_POSSIBLE' },
      ],
    });
  });

  it('is submitted once for each key', async () => {
    const input = { patient: adult(), idempotencyKey: newId() };
    const first = await office.act('registrar', SUBMIT, input);
    expect(await office.act('registrar', SUBMIT, input)).toEqual(first);
    expect(await office.refusals('registrar', SUBMIT, { ...input, patient: adult() })).toEqual([
      'BAD_USER_INPUT idempotencyKey',
    ]);
  });

  it.each<PersonaName>(['parent', 'doctor', 'privacy-officer', 'insurer', 'lab'])(
    'is not for %s, who sees none either',
    async (persona) => {
      const input = { patient: adult(), idempotencyKey: newId() };
      expect(await office.refusals(persona, SUBMIT, input)).toEqual(['FORBIDDEN NOT_PERMITTED']);
      expect(await office.refusals(persona, APPROVE, { applicationId: newId() })).toEqual([
        'FORBIDDEN NOT_PERMITTED',
      ]);
      expect(await office.act(persona, LIST)).toEqual({ totalCount: 0, nodes: [] });
    },
  );

  it('is decided by another registrar than the one who submitted it', async () => {
    const id = await submitted({ patient: adult() });
    expect(await approve(id, {}, 'registrar')).toEqual({ __typename: 'OwnAccountApplication' });
    expect(await office.act('registrar', REFUSE, { applicationId: id, reason: 'Ошибка' })).toEqual({
      __typename: 'OwnAccountApplication',
    });
    expect(await approve(id)).toMatchObject({ __typename: 'AccountApplicationApproved' });
  });

  it('is refused with a reason, and then decided', async () => {
    const id = await submitted({ patient: adult() });
    const reason = 'Договор не заключён';
    expect(await office.act('second-registrar', REFUSE, { applicationId: id, reason })).toEqual({
      __typename: 'AccountApplicationRefused',
      application: { state: 'REFUSED', refusalReason: reason },
    });
    expect((await approve(id)).__typename).toBe('AccountApplicationDecided');
  });
});

describe('an approved adult', () => {
  it('is a new patient with a login and a first password that is told once', async () => {
    const patient = adult();
    const id = await submitted({ patient });
    const approved = await approve(id);
    expect(approved).toMatchObject({
      __typename: 'AccountApplicationApproved',
      application: { state: 'APPROVED' },
      patient: { name: { family: 'Рябинина' }, organizations: [{ id: DEMO_CLINIC.id }] },
    });
    const [issued, ...others] = approved.credentials;
    expect(others).toEqual([]);
    expect(issued?.holder).toBe('PATIENT');
    expect(issued?.initialPassword).toMatch(/^[0-9A-Za-z]{12}$/);
    const credential = await findCredentialByLogin(office.tables, issued?.login ?? '');
    expect(credential).toMatchObject({
      accountId: issued?.accountId,
      state: 'PASSWORD_CHANGE_REQUIRED',
      role: 'PERSON',
    });
    expect(await verifyPassword(credential?.passwordHash ?? null, issued?.initialPassword ?? '')).toBe(true);
    expect((await approve(id)).__typename).toBe('AccountApplicationDecided');
  });

  it('is opened once by many approvals at once', async () => {
    const id = await submitted({ patient: adult() });
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => approve(id)));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual([
      'AccountApplicationApproved',
      ...Array<string>(3).fill('AccountApplicationDecided'),
    ]);
  });

  it('may set the password by a mailed link, once', async () => {
    const patient = adult();
    const { credentials } = await approve(await submitted({ patient }), { delivery: 'MAILED' });
    expect(credentials).toMatchObject([{ initialPassword: null }]);
    const [mail] = await office.mailsTo(patient.email);
    const link = mail?.body.find((part): part is { path: string } => typeof part === 'object');
    const hash = linkTokenHash(link?.path.replace('/password/', '') ?? '');
    const now = new Date();
    const dayLater = new Date(now.getTime() + 24 * 60 * 60 * 1000 + 1000);
    expect(await findPasswordLink(office.tables, hash, dayLater)).toBeNull();
    const uses = await Promise.all([1, 2, 3].map(() => usePasswordLink(office.tables, hash, now)));
    expect(uses.filter((accountId) => accountId !== null)).toEqual([credentials[0]?.accountId]);
    expect(await usePasswordLink(office.tables, linkTokenHash('guess'), now)).toBeNull();
  });
});

describe('whose record it is', () => {
  const known = async () => {
    const holder = await office.holder();
    const { family, given, patronymic, birth_date } = await office.tables
      .selectFrom('person')
      .selectAll()
      .where('id', '=', holder.personId)
      .executeTakeFirstOrThrow();
    const { passport, email } = holder;
    return {
      holder,
      patient: { family, given, patronymic, birthDate: birth_date, passport, email, phone: '+79001112233' },
    };
  };

  it('is found where passport, name and birth date agree; an account that there is stays as it is', async () => {
    const { holder, patient } = await known();
    const id = await submitted({ patient: { ...patient, email: 'thief@example.org' } });
    const { patient: found, credentials } = await approve(id, { delivery: 'MAILED' });
    expect(found?.id).toBe(holder.personId);
    expect(credentials).toEqual([
      { accountId: holder.accountId, holder: 'PATIENT', login: null, initialPassword: null },
    ]);
    expect(await office.mailsTo('thief@example.org')).toEqual([]);
  });

  it('is a choice where only some of it agrees', async () => {
    const { holder, patient } = await known();
    const id = await submitted({ patient: { ...patient, passport: '4612 000001' } });
    expect(await approve(id)).toEqual({
      __typename: 'PatientChoiceNeeded',
      candidates: [{ id: holder.personId }],
    });
    // Under another passport nobody is taken for who is on record: that one is recorded first.
    expect(await approve(id, { patientId: holder.personId })).toEqual({
      __typename: 'ApplicantDoesNotMatch',
      whose: 'PATIENT',
    });
    const married = await submitted({ patient: { ...patient, family: 'Соколова' } });
    expect((await approve(married, { patientId: holder.personId })).patient?.id).toBe(holder.personId);
    const another = await submitted({ patient: { ...patient, passport: '4612 000002' } });
    expect((await approve(another, { isNewPatient: true })).patient?.id).not.toBe(holder.personId);
  });

  it('cannot be a new one under a passport that is on record', async () => {
    const { holder, patient } = await known();
    const id = await submitted({ patient: { ...patient, family: 'Иванова' } });
    expect(await approve(id, { isNewPatient: true })).toEqual({
      __typename: 'PatientChoiceNeeded',
      candidates: [{ id: holder.personId }],
    });
  });

  it('is never grafted on somebody else, nor on a patient elsewhere', async () => {
    const id = await submitted({ patient: adult() });
    for (const patientId of [personId('adult'), personId('neighbour'), newId(), 'x'])
      expect(await approve(id, { patientId })).toEqual({
        __typename: 'ApplicantDoesNotMatch',
        whose: 'PATIENT',
      });
  });
});

describe('a child’s application', () => {
  const child = { family: 'Рябинин', given: 'Лев', birthDate: '2018-01-01' };
  const teen = () => ({
    ...child,
    birthDate: '2010-01-01',
    phone: '+79001112244',
    email: `teen-${number}@example.org`,
  });
  const mother = () => ({ ...adult(), relation: 'PARENT' });

  it('under 15 opens an account for the representative alone, who represents nobody yet', async () => {
    const { credentials, patient } = await approve(
      await submitted({ patient: child, representative: mother() }),
      {
        isNewPatient: true,
      },
    );
    expect(credentials).toMatchObject([{ holder: 'REPRESENTATIVE' }]);
    const rows = await office.tables
      .selectFrom('representation')
      .select('id')
      .where('patient_id', '=', patient?.id ?? '')
      .execute();
    expect(rows).toEqual([]);
  });

  it('from 15 on opens one for each', async () => {
    const { credentials } = await approve(await submitted({ patient: teen(), representative: mother() }));
    expect(credentials.map(({ holder }) => holder)).toEqual(['PATIENT', 'REPRESENTATIVE']);
    expect(new Set(credentials.map(({ login }) => login)).size).toBe(2);
  });

  it('needs the representative’s birth date from the passport', async () => {
    const { birthDate, ...representative } = mother();
    const id = await submitted({ patient: { ...child, given: 'Ян' }, representative });
    expect(await approve(id)).toEqual({
      __typename: 'AccountApplicationIncomplete',
      items: [{ whose: 'REPRESENTATIVE', item: 'BIRTH_DATE', fault: 'MISSING' }],
    });
    expect((await approve(id, { representativeBirthDate: birthDate })).__typename).toBe(
      'AccountApplicationApproved',
    );
  });

  it('is not approved for a representative who shows to be under age', async () => {
    const { birthDate, ...representative } = mother();
    const id = await submitted({ patient: { ...child, given: 'Глеб' }, representative });
    expect(birthDate).not.toBe('2012-01-01');
    expect(await approve(id, { representativeBirthDate: '2012-01-01' })).toEqual({
      __typename: 'AccountApplicationIncomplete',
      items: [{ whose: 'REPRESENTATIVE', item: 'BIRTH_DATE', fault: 'NOT_POSSIBLE' }],
    });
  });

  it('of a second child gives the mother no second account', async () => {
    const representative = mother();
    const first = await approve(await submitted({ patient: { ...child, given: 'Осип' }, representative }));
    const second = await approve(await submitted({ patient: { ...child, given: 'Пров' }, representative }));
    expect(second.credentials).toEqual([{ ...first.credentials[0], login: null, initialPassword: null }]);
  });
});

describe('an outsider', () => {
  const now = new Date('2026-11-20T09:00:00Z');
  const apply = (patient: object, organizationId: string = DEMO_CLINIC.id) =>
    submitPublicApplication(office.tables, { organizationId, application: { patient } }, now);

  it('learns nothing about whom the clinic knows', async () => {
    const holder = await office.holder();
    const known = { ...adult(), family: 'Дроздова', passport: holder.passport, email: holder.email };
    const answers = [await apply(known), await apply(adult())];
    expect(answers.map((answer) => Object.keys(answer ?? {}))).toEqual([
      ['__typename', 'applicationId'],
      ['__typename', 'applicationId'],
    ]);
  });

  it('is heard by the registrars of that clinic, either of whom decides', async () => {
    const outcome = await apply(adult());
    const applicationId = outcome?.__typename === 'AccountApplicationReceived' ? outcome.applicationId : '';
    const listed = await office.act<{ nodes: { id: string }[] }>('registrar', LIST);
    expect(listed.nodes[0]).toMatchObject({ id: applicationId, isMine: false, isFromReception: false });
    expect((await approve(applicationId, {}, 'registrar')).__typename).toBe('AccountApplicationApproved');
  });

  it('applies to clinics and laboratories only', async () => {
    expect(await apply(adult(), DEMO_INSURER.id)).toBeNull();
    expect(await apply(adult(), newId())).toBeNull();
  });

  it('who applies elsewhere is not seen here', async () => {
    const outcome = await apply(adult(), DEMO_OTHER_CLINIC.id);
    const applicationId = outcome?.__typename === 'AccountApplicationReceived' ? outcome.applicationId : '';
    expect((await approve(applicationId)).__typename).toBe('AccountApplicationNotFound');
    const listed = await office.act<{ nodes: { id: string }[] }>('registrar', LIST);
    expect(listed.nodes.map(({ id }) => id)).not.toContain(applicationId);
  });
});

describe('self-grant', () => {
  async function particularsOf(persona: PersonaName) {
    const row = await office.tables
      .selectFrom('person as p')
      .innerJoin('identity_document as d', 'd.person_id', 'p.id')
      .selectAll('p')
      .select('d.number')
      .where('p.id', '=', personId(persona))
      .executeTakeFirstOrThrow();
    const { family, given, patronymic, email } = row;
    return {
      family,
      given,
      patronymic,
      email,
      birthDate: row.birth_date,
      phone: '+79001112233',
      passport: row.number,
    };
  }

  it('a registrar does not approve an application about themself, whoever submitted it', async () => {
    const own = await particularsOf('second-registrar');
    const byAnother = await submitted({ patient: own });
    expect((await approve(byAnother)).__typename).toBe('OwnAccountApplication');
    const misspelt = await submitted({ patient: { ...own, family: 'Другая' } });
    expect((await approve(misspelt)).__typename).toBe('OwnAccountApplication');
    const asMother = { ...own, relation: 'PARENT' };
    const asRepresentative = await submitted({
      patient: { family: 'Тихонов', given: 'Ян', birthDate: '2019-01-01' },
      representative: asMother,
    });
    expect((await approve(asRepresentative)).__typename).toBe('OwnAccountApplication');
  });

  it('nobody makes a colleague alone, nor themself a privacy officer', async () => {
    const person = await particularsOf('second-registrar');
    const input = { person, role: 'PRIVACY_OFFICER', idempotencyKey: newId() };
    const outcome = await office.act('registrar', SUBMIT_STAFF, input);
    const applicationId = String(outcome['applicationId']);
    expect((await approve(applicationId, {}, 'registrar')).__typename).toBe('OwnAccountApplication');
    expect((await approve(applicationId)).__typename).toBe('OwnAccountApplication');
    for (const persona of ['parent', 'doctor', 'privacy-officer'] as const)
      expect(await office.refusals(persona, SUBMIT_STAFF, input)).toEqual(['FORBIDDEN NOT_PERMITTED']);
  });

  it('a colleague of two registrars’ making acts for their clinic alone', async () => {
    const input = { person: adult(), role: 'REGISTRAR', idempotencyKey: newId() };
    const { applicationId } = await office.act('registrar', SUBMIT_STAFF, input);
    const { credentials, patient } = await approve(String(applicationId));
    expect(patient).toBeNull();
    const account = await office.tables
      .selectFrom('account')
      .selectAll()
      .where('id', '=', credentials[0]?.accountId ?? '')
      .executeTakeFirstOrThrow();
    expect(account).toMatchObject({
      role: 'REGISTRAR',
      organization_id: DEMO_CLINIC.id,
      state: 'PASSWORD_CHANGE_REQUIRED',
    });
  });

  it('a clinician stands for nobody of another clinic, nor for a colleague who has an account', async () => {
    const propose = (practitioner: string) => ({
      person: adult(),
      role: 'CLINICIAN',
      practitionerId: practitioner,
      idempotencyKey: newId(),
    });
    for (const practitioner of [practitionerId('ophthalmologist'), newId()])
      expect(await office.refusals('registrar', SUBMIT_STAFF, propose(practitioner))).toEqual([
        'BAD_USER_INPUT practitionerId',
      ]);
    const doctors = await office.act('registrar', SUBMIT_STAFF, propose(practitionerId('doctor')));
    expect(
      await office.refusals('second-registrar', APPROVE, { applicationId: doctors['applicationId'] }),
    ).toEqual(['BAD_USER_INPUT applicationId']);
    const free = await office.act('registrar', SUBMIT_STAFF, propose(practitionerId('endocrinologist')));
    expect((await approve(String(free['applicationId']))).__typename).toBe('AccountApplicationApproved');
  });

  it('an account keeps its role and its person, whatever is written', async () => {
    const own = office.tables.updateTable('account').where('id', '=', accountOf('stranger'));
    await expect(
      own.set({ role: 'PRIVACY_OFFICER', organization_id: DEMO_CLINIC.id }).execute(),
    ).rejects.toThrow(/keeps its role/);
    await expect(own.set({ person_id: personId('adult') }).execute()).rejects.toThrow(/keeps its role/);
  });
});
