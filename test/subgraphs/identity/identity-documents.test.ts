import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_OTHER_CLINIC } from '../../../demo/organizations.ts';
import { personId } from '../../../demo/demo-people.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import type { RepresentationTable } from '../../../subgraphs/identity/data/tables.ts';
import { accountOf } from '../../support/demo.ts';
import { openOffice, type Holder, type Office } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const RECORD = `mutation ($input: RecordIdentityDocumentInput!) { recordIdentityDocument(input: $input) {
  __typename
  ... on IdentityDocumentRecorded { patient { documents { kind number issuer issuedOn supersededAt } } }
  ... on IdentityDocumentNotRecorded { reason } } }`;
const DOCUMENTS = `query ($input: ID!) { patient(id: $input) {
  documents(includeSuperseded: true) { kind number issuer supersededAt } } }`;
const REISSUE = `mutation ($input: ReissueCredentialsInput!) { reissueCredentials(input: $input) { __typename } }`;
const NOTICES = '{ me { notices { nodes { kind text } } } }';

let number = 200_000;
function passport() {
  number += 1;
  return {
    kind: 'PASSPORT',
    number: `4620 ${number}`,
    issuer: 'ГУ МВД по г. Москве',
    issuedOn: '2026-10-01',
  };
}
const recording = (patientId: string, document: object = passport()) => ({
  ...document,
  patientId,
  idempotencyKey: newId(),
});
const record = (input: object, who: PersonaName = 'registrar') => office.act(who, RECORD, input);
const reissue = async (
  { accountId }: Pick<Holder, 'accountId'>,
  passportNumber: string | null,
  more: object = {},
  who: PersonaName = 'registrar',
) => (await office.act(who, REISSUE, { accountId, passportNumber, ...more })).__typename;

async function withoutDocuments(holder: Holder): Promise<Holder> {
  await sql`delete from identity.identity_document where person_id = ${holder.personId}`.execute(
    office.admin,
  );
  return holder;
}

describe('an identity document', () => {
  it('is recorded of somebody who has none, and opens their way back', async () => {
    const holder = await withoutDocuments(await office.holder());
    const shown = passport();
    expect(await reissue(holder, shown.number)).toBe('CredentialsNotReissued');
    expect(await record(recording(holder.personId, shown))).toEqual({
      __typename: 'IdentityDocumentRecorded',
      patient: { documents: [{ ...shown, supersededAt: null }] },
    });
    expect(await reissue(holder, shown.number)).toBe('CredentialsReissued');
  });

  it('takes the place of the older one, which stays in the history and opens nothing', async () => {
    const holder = await office.holder();
    const renewed = passport();
    await record(recording(holder.personId, renewed));
    expect(await office.act('registrar', DOCUMENTS, holder.personId)).toEqual({
      documents: [
        { kind: 'PASSPORT', number: renewed.number, issuer: renewed.issuer, supersededAt: null },
        {
          kind: 'PASSPORT',
          number: holder.passport,
          issuer: null,
          supersededAt: '2026-11-20T12:00:00+03:00',
        },
      ],
    });
    expect(await reissue(holder, holder.passport)).toBe('CredentialsNotReissued');
    expect(await reissue(holder, renewed.number)).toBe('CredentialsReissued');
  });

  it('leaves documents of another kind alone', async () => {
    const holder = await office.holder();
    const other = { ...passport(), kind: 'OTHER', number: 'ВУ 99 11 223344' };
    await record(recording(holder.personId, other));
    expect(await reissue(holder, holder.passport)).toBe('CredentialsReissued');
    expect(await reissue(holder, other.number)).toBe('CredentialsReissued');
  });

  it('is told to its holder, and stands in their access log', async () => {
    const holder = await office.holder();
    await record(recording(holder.personId));
    const { notices } = await office.act<{ notices: { nodes: { kind: string; text: string }[] } }>(
      holder,
      NOTICES,
    );
    expect(notices.nodes).toEqual([
      { kind: 'CREDENTIALS_CHANGED', text: expect.stringContaining('записан документ') as string },
    ]);
    const { rows } = await sql<{ action: string }>`
      select event ->> 'action' as action from audit.access_event where patient_id = ${holder.personId}`.execute(
      office.admin,
    );
    expect(rows.map(({ action }) => action)).toContain('RECORD_IDENTITY_DOCUMENT');
  });

  it('is recorded once for each key, and as it stands only once', async () => {
    const holder = await office.holder();
    const input = recording(holder.personId);
    expect(await record(input)).toEqual(await record(input));
    expect(await office.refusals('registrar', RECORD, { ...input, issuer: 'ОВД' })).toEqual([
      'BAD_USER_INPUT idempotencyKey',
    ]);
    expect(await record({ ...input, idempotencyKey: newId() })).toEqual({
      __typename: 'IdentityDocumentNotRecorded',
      reason: 'UNCHANGED',
    });
  });

  it('that somebody else holds is not accepted, whoever that is', async () => {
    const [holder, other] = [await office.holder(), await office.holder()];
    const refused = { __typename: 'IdentityDocumentNotRecorded', reason: 'NOT_ACCEPTED' };
    const theirs = { ...passport(), number: other.passport };
    expect(await record(recording(holder.personId, theirs))).toEqual(refused);
    await record(recording(other.personId));
    expect(await record(recording(holder.personId, theirs))).toEqual(refused);
    const certificate = { ...passport(), kind: 'BIRTH_CERTIFICATE', number: 'IV-МЮ 123456' };
    await record(recording(other.personId, certificate));
    const alike = { ...certificate, number: 'iv мю № 123456' };
    expect(await record(recording(holder.personId, alike))).toEqual(refused);
  });

  it('that one person alone has written down elsewhere is its holder’s to show', async () => {
    const planted = await office.holder({ isPatient: false });
    await insertRows(office.tables, 'patient_registration', [
      {
        person_id: planted.personId,
        organization_id: DEMO_OTHER_CLINIC.id,
        registered_at: new Date('2026-01-01'),
      },
    ]);
    const holder = await office.holder();
    const own = { ...passport(), number: planted.passport };
    expect((await record(recording(holder.personId, own))).__typename).toBe('IdentityDocumentRecorded');
  });

  it.each<PersonaName>(['parent', 'doctor', 'privacy-officer', 'insurer', 'lab'])(
    'is not recorded by %s',
    async (persona) => {
      const holder = await office.holder();
      const [refusal] = await office.refusals(persona, RECORD, recording(holder.personId));
      const outcome = refusal ?? (await office.act(persona, RECORD, recording(holder.personId))).__typename;
      expect(['FORBIDDEN NOT_PERMITTED', 'PatientNotFound']).toContain(outcome);
      expect(await reissue(holder, holder.passport)).toBe('CredentialsReissued');
    },
  );

  it('is nobody’s who is a patient elsewhere, or made up', async () => {
    const elsewhere = await office.holder({ isPatient: false });
    for (const patientId of [elsewhere.personId, newId(), 'x'])
      expect(await record(recording(patientId))).toEqual({ __typename: 'PatientNotFound' });
  });

  it('is never the registrar’s own, under whatever record', async () => {
    const double = await office.holder();
    const { family, given, patronymic, birth_date } = await office.tables
      .selectFrom('person')
      .selectAll()
      .where('id', '=', personId('registrar'))
      .executeTakeFirstOrThrow();
    await office.tables
      .updateTable('person')
      .set({ family, given, patronymic, birth_date })
      .where('id', '=', double.personId)
      .execute();
    const input = recording(double.personId);
    expect(await office.refusals('registrar', RECORD, input)).toEqual(['FORBIDDEN NOT_PERMITTED']);
    expect((await record(input, 'second-registrar')).__typename).toBe('IdentityDocumentRecorded');
  });

  it.each([
    ['number', { number: '12' }],
    ['issuer', { issuer: ' ' }],
    ['issuedOn', { issuedOn: '2026-11-21' }],
    ['issuedOn', { issuedOn: '1985-03-03' }],
    ['idempotencyKey', { idempotencyKey: '' }],
  ])('has a %s that can be', async (argument, more) => {
    const { personId: patientId } = await office.holder();
    expect(await office.refusals('registrar', RECORD, { ...recording(patientId), ...more })).toEqual([
      `BAD_USER_INPUT ${argument}`,
    ]);
  });

  it('is never deleted, nor rewritten', async () => {
    const holder = await office.holder();
    const own = office.tables.updateTable('identity_document').where('person_id', '=', holder.personId);
    await expect(own.set({ number: '4500 000000' }).execute()).rejects.toThrow(/permission denied/);
    await expect(
      office.tables.deleteFrom('identity_document').where('person_id', '=', holder.personId).execute(),
    ).rejects.toThrow(/permission denied/);
  });

  it('of old still says that two records are of one human being', async () => {
    const [one, other] = [await office.holder(), await withoutDocuments(await office.holder())];
    await insertRows(office.tables, 'identity_document', [
      {
        id: newId(),
        person_id: other.personId,
        kind: 'PASSPORT' as const,
        number: one.passport,
        issuer: null,
        issued_on: null,
      },
    ]);
    await record(recording(one.personId));
    const { rows } = await sql`
      select from identity.policy_same_human
      where person_id = ${one.personId} and other_person_id = ${other.personId}`.execute(office.admin);
    expect(rows).toHaveLength(1);
  });
});

/** @returns its id */
async function represented(
  mother: Pick<Holder, 'personId'>,
  { patientId = personId('daughter'), ...more }: { patientId?: string } & Partial<RepresentationTable> = {},
): Promise<string> {
  const id = newId();
  await insertRows(office.tables, 'representation', [
    {
      id,
      patient_id: patientId,
      representative_id: mother.personId,
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
      ...more,
    },
  ]);
  return id;
}

describe('a representative’s document', () => {
  it('is recorded where they represent a patient, though they are none here', async () => {
    const mother = await office.holder({ isPatient: false });
    const representationId = await represented(mother);
    const renewed = passport();
    const input = { ...recording(personId('daughter'), renewed), representationId };
    expect((await record(input)).__typename).toBe('IdentityDocumentRecorded');
    expect(await office.noticesTo(mother.accountId)).toEqual(['CREDENTIALS_CHANGED IDENTITY_DOCUMENT']);
    expect(await reissue(mother, renewed.number)).toBe('CredentialsReissued');
  });

  it('is not recorded by way of a representation that nobody has verified, or of somebody else', async () => {
    const mother = await office.holder({ isPatient: false });
    const unverified = await represented(mother, { verified_by: null, verified_at: null });
    const verified = await represented(mother);
    const wanted = [
      { patientId: personId('daughter'), representationId: unverified },
      { patientId: personId('adult'), representationId: verified },
      { patientId: personId('daughter'), representationId: newId() },
      { patientId: personId('daughter'), representationId: 'x' },
    ];
    for (const input of wanted)
      expect(await record({ ...recording(''), ...input })).toEqual({ __typename: 'RepresentationNotFound' });
    expect(await office.stateOf(accountOf('adult'))).toBe('ACTIVE');
  });
});

describe('a minor’s credentials', () => {
  const MINOR = { birthDate: '2010-05-05' };
  const minor = async () => withoutDocuments(await office.holder(MINOR));
  const refused = 'CredentialsNotReissued';

  it('are reissued to a minor without a passport by the passport of who represents them', async () => {
    const [teen, mother] = [await minor(), await office.holder({ isPatient: false })];
    await represented(mother, { patientId: teen.personId });
    const other = await office.holder();
    expect(await reissue(teen, null, { representativePassport: other.passport })).toBe(refused);
    expect(await reissue(teen, null, {})).toBe(refused);
    // A passport of the representative's is not the minor's.
    expect(await reissue(teen, mother.passport)).toBe(refused);
    expect(await reissue(teen, null, { representativePassport: mother.passport })).toBe(
      'CredentialsReissued',
    );
    expect(await office.stateOf(teen.accountId)).toBe('PASSWORD_CHANGE_REQUIRED');
  });

  it.each<[what: string, more: Partial<RepresentationTable>]>([
    ['not verified', { verified_by: null, verified_at: null }],
    ['suspended', { suspended_at: new Date('2026-02-01') }],
    ['revoked', { revoked_at: new Date('2026-02-01') }],
    ['over', { valid_through: '2026-11-19' }],
    ['of an attorney', { kind: 'ATTORNEY', powers: ['PORTAL'] }],
  ])('are not reissued by a representation that is %s', async (_, more) => {
    const [teen, mother] = [await minor(), await office.holder({ isPatient: false })];
    await represented(mother, { patientId: teen.personId, ...more });
    expect(await reissue(teen, null, { representativePassport: mother.passport })).toBe(refused);
  });

  it('are not the representative’s to have where the minor has a passport, or has come of age', async () => {
    const mother = await office.holder({ isPatient: false });
    const shown = { representativePassport: mother.passport };
    const withPassport = await office.holder(MINOR);
    const grown = await withoutDocuments(await office.holder({ birthDate: '2008-11-20' }));
    for (const holder of [withPassport, grown]) {
      await represented(mother, { patientId: holder.personId });
      expect(await reissue(holder, null, shown)).toBe(refused);
    }
  });

  it('are not handed out by the representative themself', async () => {
    const teen = await minor();
    await represented(
      { personId: personId('registrar') },
      {
        patientId: teen.personId,
        registered_by: personId('second-registrar'),
        verified_by: personId('privacy-officer'),
      },
    );
    const [own] = await office.tables
      .selectFrom('identity_document')
      .select('number')
      .where('person_id', '=', personId('registrar'))
      .execute();
    const shown = { representativePassport: own?.number };
    expect(await reissue(teen, null, shown)).toBe(refused);
    expect(await reissue(teen, null, shown, 'second-registrar')).toBe('CredentialsReissued');
  });

  it('are reissued by the birth certificate on record, as long as there is nothing better', async () => {
    const teen = await minor();
    const certificate = { ...passport(), kind: 'BIRTH_CERTIFICATE', number: 'V-ИК 654321' };
    await record(recording(teen.personId, certificate));
    expect(await reissue(teen, 'V-ИК 654320')).toBe(refused);
    expect(await reissue(teen, certificate.number)).toBe('CredentialsReissued');
    await record(recording(teen.personId));
    expect(await reissue(teen, certificate.number)).toBe(refused);
  });

  it('of an adult are not reissued by a birth certificate', async () => {
    const grown = await withoutDocuments(await office.holder());
    const certificate = { ...passport(), kind: 'BIRTH_CERTIFICATE', number: 'V-ИК 777777' };
    await record(recording(grown.personId, certificate));
    expect(await reissue(grown, certificate.number)).toBe(refused);
  });
});
