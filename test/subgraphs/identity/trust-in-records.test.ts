import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { personId } from '../../../demo/demo-people.ts';
import { DEMO_CLINIC, DEMO_OTHER_CLINIC } from '../../../demo/organizations.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import { documentKey } from '../../../subgraphs/identity/domain/identity-document.ts';
import { submitPublicApplication } from '../../../subgraphs/identity/use-cases/submit-application.ts';
import { openOffice, type Holder, type Office, type Outcomes } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const SUBMIT = `mutation ($input: SubmitAccountApplicationInput!) { submitAccountApplication(input: $input) {
  __typename ... on AccountApplicationReceived { applicationId } } }`;
const APPROVE = `mutation ($input: ApproveAccountApplicationInput!) { approveAccountApplication(input: $input) {
  __typename
  ... on AccountApplicationApproved { patient { id } credentials { accountId holder login initialPassword } }
  ... on RepresentativeChoiceNeeded { candidateIds }
  ... on ApplicantDoesNotMatch { whose } } }`;
const REISSUE = `mutation ($input: ReissueCredentialsInput!) { reissueCredentials(input: $input) { __typename } }`;
const RECORD = `mutation ($input: RecordIdentityDocumentInput!) { recordIdentityDocument(input: $input) { __typename } }`;
const REFUSED_DELIVERY = ['BAD_USER_INPUT delivery'];
const THIEF = 'thief@example.org';

type Approved = Outcomes & {
  readonly patient: { readonly id: string } | null;
  readonly credentials: readonly {
    readonly accountId: string;
    readonly login: string | null;
    readonly initialPassword: string | null;
  }[];
};

async function submitted(application: object): Promise<string> {
  const outcome = await office.act('registrar', SUBMIT, { ...application, idempotencyKey: newId() });
  return String(outcome['applicationId']);
}
/** At /apply, where nobody sees who writes. */
async function applied(patient: object, representative?: object): Promise<string> {
  const application = { patient, ...(representative && { representative }) };
  const now = new Date(office.clock.now());
  const input = { organizationId: DEMO_CLINIC.id, application };
  const outcome = await submitPublicApplication(office.tables, input, now);
  return outcome?.__typename === 'AccountApplicationReceived' ? outcome.applicationId : '';
}
const approve = (applicationId: string, more: object = {}, by: PersonaName = 'second-registrar') =>
  office.act<Approved>(by, APPROVE, { applicationId, ...more });
const refusals = (applicationId: string, more: object) =>
  office.refusals('second-registrar', APPROVE, { applicationId, ...more });

const personOf = (id: string) =>
  office.tables.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

/** What somebody writes who has the holder's papers, or has seen them. */
async function particularsOf({ personId: id, passport }: Holder) {
  const { family, given, patronymic, birth_date: birthDate } = await personOf(id);
  return { family, given, patronymic, birthDate, passport, phone: '+79001112233', email: THIEF };
}
const asMother = async (holder: Holder) => ({ ...(await particularsOf(holder)), relation: 'PARENT' });
let children = 0;
function child() {
  children += 1;
  return { family: 'Рябинин', given: 'абвгдежзиклмнопрст'.slice(0, children), birthDate: '2018-01-01' };
}

async function withoutAccount(holder: Holder): Promise<Holder> {
  for (const table of ['credential', 'session'] as const)
    await office.tables.deleteFrom(table).where('account_id', '=', holder.accountId).execute();
  await office.tables.deleteFrom('account').where('id', '=', holder.accountId).execute();
  return holder;
}
const recordPassport = ({ personId: patientId }: Holder, number: string) =>
  office.act('registrar', RECORD, {
    ...{ patientId, number, kind: 'PASSPORT', issuer: 'ГУ МВД', issuedOn: '2026-10-01' },
    idempotencyKey: newId(),
  });
const withoutEmail = (holder: Holder) =>
  office.tables.updateTable('person').set({ email: null }).where('id', '=', holder.personId).execute();

/** Of another clinic, where an application was written down by one and approved by another. */
async function vouchedElsewhere(holder: Holder, submittedBy: string | null = personId('registrar')) {
  const { family, given, patronymic, birth_date: birthDate } = await personOf(holder.personId);
  const passport = documentKey(holder.passport);
  const name = { family, given, patronymic };
  await insertRows(office.tables, 'account_application', [
    {
      id: newId(),
      organization_id: DEMO_OTHER_CLINIC.id,
      kind: 'PORTAL' as const,
      particulars: JSON.stringify({ patient: { name, birthDate, passport }, representative: null }),
      state: 'APPROVED' as const,
      submitted_at: new Date('2026-01-01'),
      submitted_by: submittedBy,
      decided_at: new Date('2026-01-02'),
      decided_by: personId('second-registrar'),
      refusal_reason: null,
      patient_id: holder.personId,
      submitter_account_id: null,
      idempotency_key: null,
    },
  ]);
  return holder;
}

describe('a representative whom two people of another clinic vouch for', () => {
  it('gets a link to the address on record, and no password on this clinic’s paper', async () => {
    const mother = await vouchedElsewhere(await withoutAccount(await office.holder({ isPatient: false })));
    const id = await submitted({ patient: child(), representative: await asMother(mother) });
    const { credentials } = await approve(id);
    expect(credentials).toMatchObject([{ holder: 'REPRESENTATIVE', initialPassword: null }]);
    expect(await office.mailsTo(THIEF)).toEqual([]);
    expect(await office.mailsTo(mother.email)).toMatchObject([{ subject: 'Пароль для личного кабинета' }]);
    const { accountId = '' } = credentials[0] ?? {};
    const again = await office.act('registrar', REISSUE, { accountId, passportNumber: mother.passport });
    expect(again.__typename).toBe('CredentialsNotReissued');
  });

  it('keeps the account that they have, which is not this reception’s', async () => {
    const mother = await vouchedElsewhere(await office.holder({ isPatient: false }));
    const { accountId, passport: passportNumber } = mother;
    for (let time = 0; time < 2; time += 1) {
      const id = await submitted({ patient: child(), representative: await asMother(mother) });
      const { credentials } = await approve(id);
      expect(credentials).toMatchObject([{ accountId, login: null, initialPassword: null }]);
    }
    const again = await office.act('registrar', REISSUE, { accountId, passportNumber });
    expect(again.__typename).toBe('CredentialsNotReissued');
  });
});

describe('a record that one person alone has made elsewhere', () => {
  it.each<[how: string, plant: (holder: Holder) => Promise<unknown>]>([
    ['with nothing but a passport', (holder) => Promise.resolve(holder)],
    [
      'as a patient, by an import',
      ({ personId: id }) =>
        insertRows(office.tables, 'patient_registration', [
          { person_id: id, organization_id: DEMO_OTHER_CLINIC.id, registered_at: new Date('2026-01-01') },
        ]),
    ],
    ['from an application that came from outside', (holder) => vouchedElsewhere(holder, null)],
    [
      'under another name, so that its holder be turned away',
      ({ personId: id }) =>
        office.tables.updateTable('person').set({ given: 'Иная' }).where('id', '=', id).execute(),
    ],
  ])('%s is nobody’s: the holder of the passport gets a record of their own', async (_, plant) => {
    const planted = await office.holder({ isPatient: false });
    const representative = { ...(await asMother(planted)), email: 'mother@example.org' };
    await plant(planted);
    const { credentials } = await approve(await submitted({ patient: child(), representative }));
    expect(credentials).toMatchObject([{ initialPassword: expect.any(String) as string }]);
    expect(credentials[0]?.accountId).not.toBe(planted.accountId);
    expect(await office.mailsTo(planted.email)).toEqual([]);
  });
});

describe('somebody known here of whom another clinic has data', () => {
  it('gets no password on paper for what they reach there', async () => {
    const father = await withoutAccount(await office.holder({ isPatient: false }));
    await insertRows(office.tables, 'representation', [
      {
        id: newId(),
        patient_id: personId('daughter'),
        representative_id: father.personId,
        kind: 'PARENT' as const,
        valid_from: '2026-01-01',
        valid_through: null,
        powers: [],
        registered_by: personId('registrar'),
        registered_at: new Date('2026-01-01'),
        verified_by: personId('second-registrar'),
        verified_at: new Date('2026-01-02'),
        suspended_at: null,
        revoked_at: null,
      },
    ]);
    await insertRows(office.tables, 'patient_registration', [
      {
        person_id: father.personId,
        organization_id: DEMO_OTHER_CLINIC.id,
        registered_at: new Date('2026-01-01'),
      },
    ]);
    const id = await applied(child(), await asMother(father));
    const { credentials } = await approve(id, { delivery: 'PRINTED' });
    expect(credentials).toMatchObject([{ initialPassword: null }]);
    expect(await office.mailsTo(father.email)).toHaveLength(1);
    expect(await office.mailsTo(THIEF)).toEqual([]);
  });
});

describe('a link to set a password', () => {
  it('goes to the address that was on record before, whatever the application says', async () => {
    const patient = await withoutAccount(await office.holder());
    const id = await applied(await particularsOf(patient));
    const { credentials } = await approve(id, { delivery: 'MAILED' });
    expect(credentials).toMatchObject([{ initialPassword: null }]);
    expect(await office.mailsTo(patient.email)).toHaveLength(1);
    expect(await office.mailsTo(THIEF)).toEqual([]);
  });

  it.each<[who: string, application: (particulars: object) => Promise<string>]>([
    ['by whoever applies', (particulars) => applied(particulars)],
    ['at reception', (particulars) => submitted({ patient: particulars })],
  ])('goes nowhere where no address is on record, and one was typed %s', async (_, application) => {
    const patient = await withoutAccount(await office.holder());
    await withoutEmail(patient);
    const id = await application(await particularsOf(patient));
    expect(await refusals(id, { delivery: 'MAILED' })).toEqual(REFUSED_DELIVERY);
    expect((await personOf(patient.personId)).email).toBeNull();
    const { credentials } = await approve(id);
    expect(credentials).toMatchObject([{ initialPassword: expect.any(String) as string }]);
    // Whoever takes the paper stands there with their passport.
    expect((await personOf(patient.personId)).email).toBe(THIEF);
  });

  it('is not opened a way by an application for somebody who has an account', async () => {
    const patient = await office.holder();
    await withoutEmail(patient);
    for (const delivery of ['MAILED', 'PRINTED'])
      await approve(await applied(await particularsOf(patient)), { delivery });
    expect(await personOf(patient.personId)).toMatchObject({ email: null, phone: null });
    const again = { accountId: patient.accountId, passportNumber: patient.passport, delivery: 'MAILED' };
    expect((await office.act('registrar', REISSUE, again)).__typename).toBe('CredentialsNotReissued');
    expect(await office.mailsTo(THIEF)).toEqual([]);
  });

  it('goes to nobody new whom nobody has seen', async () => {
    const patient = { ...(await particularsOf(await office.holder())), passport: '4513 000001' };
    const id = await applied({ ...patient, given: 'Невидимка' });
    expect(await refusals(id, { delivery: 'MAILED' })).toEqual(REFUSED_DELIVERY);
    const { patient: registered } = await approve(id);
    expect((await personOf(registered?.id ?? '')).email).toBe(THIEF);
  });

  it.each(['MAILED', 'PRINTED'])(
    'is opened no way by another passport than is on record: %s',
    async (delivery) => {
      const patient = await withoutAccount(await office.holder());
      const renewed = {
        ...(await particularsOf(patient)),
        passport: delivery === 'MAILED' ? '4513 000012' : '4513 000013',
      };
      const id = await submitted({ patient: renewed });
      const chosen = { patientId: patient.personId, delivery };
      expect(await approve(id, chosen)).toEqual({ __typename: 'ApplicantDoesNotMatch', whose: 'PATIENT' });
      await recordPassport(patient, renewed.passport);
      expect(await approve(id, { delivery })).toMatchObject({ patient: { id: patient.personId } });
      expect(await office.mailsTo(THIEF)).toEqual([]);
    },
  );
});

describe('the passport that is shown at an approval', () => {
  const passportsOf = async ({ personId: id }: Holder) => {
    const rows = await office.tables
      .selectFrom('identity_document')
      .select(['number', 'recorded_by'])
      .where('person_id', '=', id)
      .execute();
    return rows;
  };
  const unknownPassport = async () => {
    const patient = await withoutAccount(await office.holder());
    await sql`delete from identity.identity_document where person_id = ${patient.personId}`.execute(
      office.admin,
    );
    return patient;
  };

  it('is recorded where none was, so that its holder can come back', async () => {
    const patient = await unknownPassport();
    const id = await submitted({ patient: await particularsOf(patient) });
    const { credentials } = await approve(id, { patientId: patient.personId });
    expect(await passportsOf(patient)).toEqual([
      { number: documentKey(patient.passport), recorded_by: personId('second-registrar') },
    ]);
    const { accountId = '' } = credentials[0] ?? {};
    const again = await office.act('registrar', REISSUE, { accountId, passportNumber: patient.passport });
    expect(again.__typename).toBe('CredentialsReissued');
  });

  it('is not recorded of who is mailed a link, for nobody has seen it', async () => {
    const patient = await unknownPassport();
    const id = await applied(await particularsOf(patient));
    await approve(id, { patientId: patient.personId, delivery: 'MAILED' });
    expect(await passportsOf(patient)).toEqual([]);
  });

  it('is not recorded of one person where it is another’s', async () => {
    const [patient, other] = [await unknownPassport(), await office.holder()];
    const id = await submitted({ patient: { ...(await particularsOf(patient)), passport: other.passport } });
    expect(await approve(id, { patientId: patient.personId })).toEqual({
      __typename: 'ApplicantDoesNotMatch',
      whose: 'PATIENT',
    });
    expect(await passportsOf(patient)).toEqual([]);
  });

  it('leads nobody to a record under which it was renewed', async () => {
    const patient = await withoutAccount(await office.holder());
    await recordPassport(patient, '4513 000099');
    const id = await applied(await particularsOf(patient));
    expect((await approve(id)).__typename).toBe('PatientChoiceNeeded');
    expect((await approve(id, { isNewPatient: true })).__typename).toBe('PatientChoiceNeeded');
    expect((await approve(id, { patientId: patient.personId })).__typename).toBe('ApplicantDoesNotMatch');
  });
});

describe('a representative with a passport that nobody holds', () => {
  const renewedOf = async (mother: Holder, passport: string) => ({ ...(await asMother(mother)), passport });

  it('gets no second account: the registrar says who it is', async () => {
    const mother = await office.holder();
    const representative = await renewedOf(mother, '4514 000001');
    const id = await submitted({ patient: child(), representative });
    expect(await approve(id)).toEqual({
      __typename: 'RepresentativeChoiceNeeded',
      candidateIds: [mother.personId],
    });
    const mismatch = { __typename: 'ApplicantDoesNotMatch', whose: 'REPRESENTATIVE' };
    for (const representativeId of [mother.personId, newId(), 'x'])
      expect(await approve(id, { representativeId })).toEqual(mismatch);
    await recordPassport(mother, representative.passport);
    expect((await approve(id)).credentials).toMatchObject([{ accountId: mother.accountId, login: null }]);
  });

  it('is who was known without one, where the registrar says so', async () => {
    const mother = await office.holder();
    await sql`delete from identity.identity_document where person_id = ${mother.personId}`.execute(
      office.admin,
    );
    const id = await submitted({ patient: child(), representative: await asMother(mother) });
    expect((await approve(id)).__typename).toBe('RepresentativeChoiceNeeded');
    const { credentials } = await approve(id, { representativeId: mother.personId });
    expect(credentials).toMatchObject([{ accountId: mother.accountId, login: null }]);
  });

  it('is a namesake where the registrar says so', async () => {
    const mother = await office.holder();
    const id = await submitted({ patient: child(), representative: await renewedOf(mother, '4514 000002') });
    const { credentials } = await approve(id, { isNewRepresentative: true });
    expect(credentials).toMatchObject([{ initialPassword: expect.any(String) as string }]);
    expect(credentials[0]?.accountId).not.toBe(mother.accountId);
  });
});

describe('a second record of a registrar', () => {
  async function doubleOf(persona: PersonaName): Promise<Holder> {
    const double = await office.holder();
    const { family, given, patronymic, birth_date } = await personOf(personId(persona));
    await office.tables
      .updateTable('person')
      .set({ family, given, patronymic, birth_date })
      .where('id', '=', double.personId)
      .execute();
    return double;
  }

  it('approves nothing that the first has submitted', async () => {
    const double = await doubleOf('registrar');
    const accountId = newId();
    await insertRows(office.tables, 'account', [
      {
        id: accountId,
        role: 'REGISTRAR' as const,
        person_id: double.personId,
        organization_id: DEMO_CLINIC.id,
        practitioner_id: null,
        state: 'ACTIVE' as const,
      },
    ]);
    const patient = {
      ...(await particularsOf(await office.holder())),
      passport: '4513 000003',
      given: 'Новая',
    };
    const id = await submitted({ patient });
    const twice = await office.ask(accountId, APPROVE, { input: { applicationId: id } });
    expect(twice.data).toEqual({ approveAccountApplication: { __typename: 'OwnAccountApplication' } });
  });

  it('is reissued no credentials by the first', async () => {
    const double = await doubleOf('registrar');
    const input = { accountId: double.accountId, passportNumber: double.passport };
    expect((await office.act('registrar', REISSUE, input)).__typename).toBe('CredentialsNotReissued');
    expect((await office.act('second-registrar', REISSUE, input)).__typename).toBe('CredentialsReissued');
  });
});
