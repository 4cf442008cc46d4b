import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { personaNamed } from '../../../demo/personas.ts';
import { demoId } from '../../../demo/demo-id.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import { DEMO_CLINIC } from '../../../demo/organizations.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { ADULT, CHILD, TEEN, openPortal, type Person, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());
afterEach(() => {
  portal.clock.moveTo('2026-11-20T12:00:00+03:00');
});

const REPORT = `mutation ($input: ReportBreachInput!) { reportBreach(input: $input) {
  __typename
  ... on BreachReported { breach {
    id kind patientCount notReachedCount dataClasses foundAt reportedAt authorityNoticeDueAt authorityFindingsDueAt
  } notReachedPatientIds }
  ... on BreachPatientsNotFound { patientIds }
} }`;
const NOTICES = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient { breachNotices {
  totalCount nodes { id kind description measures dataClasses happenedAt foundAt organization { id } } } } } }`;
const BREACHES = '{ breaches { totalCount nodes { id description patientCount } } }';

interface Reported {
  readonly __typename: string;
  readonly patientIds?: readonly string[];
  readonly breach?: { readonly id: string; readonly notReachedCount: number };
  readonly notReachedPatientIds?: readonly string[];
}

const WHAT = {
  kind: 'DISCLOSURE',
  description: 'Письмо с выпиской ушло на чужой адрес.',
  measures: 'Получатель удалил письмо; проверьте, не пришло ли вам лишнего.',
  dataClasses: ['DEMOGRAPHICS', 'RESULT'],
  foundAt: '2026-11-20T10:00:00+03:00',
};

async function report(patients: readonly Person[], more: object = {}): Promise<Reported> {
  const patientIds = patients.map(({ personId }) => personId);
  const input = { ...WHAT, patientIds, idempotencyKey: newId(), ...more };
  return (await portal.data<{ reportBreach: Reported }>(portal.privacyOfficer, REPORT, { input }))
    .reportBreach;
}

const breachNotices = (caller: Person, patient: Person) =>
  portal.data<{ _entities: readonly [{ breachNotices: { totalCount: number; nodes: readonly object[] } }] }>(
    caller,
    NOTICES,
    { of: [{ __typename: 'Patient', id: patient.personId }] },
  );

const ELSEWHERE: Person = { personId: demoId('person/neighbour'), accountId: '' };

describe('a breach', () => {
  it('is told to everybody concerned, with the authority’s deadlines for the officer', async () => {
    const [adult, child] = [await portal.patient(ADULT), await portal.patient(CHILD)];
    const reported = await report([adult, child, adult]);
    expect(reported).toMatchObject({
      __typename: 'BreachReported',
      breach: {
        patientCount: 2,
        dataClasses: WHAT.dataClasses,
        reportedAt: '2026-11-20T12:00:00+03:00',
        authorityNoticeDueAt: '2026-11-21T10:00:00+03:00',
        authorityFindingsDueAt: '2026-11-23T10:00:00+03:00',
      },
    });
    const breachId = reported.breach?.id;
    for (const patient of [adult, child])
      expect(await portal.notices(patient)).toEqual([
        { kind: 'BREACH', audience: 'PATIENT', role: null, details: { breachId } },
      ]);
    const { kind, description, measures, dataClasses, foundAt } = WHAT;
    expect(await breachNotices(adult, adult)).toEqual({
      _entities: [
        {
          breachNotices: {
            totalCount: 1,
            nodes: [
              {
                id: breachId,
                kind,
                description,
                measures,
                dataClasses,
                foundAt,
                happenedAt: null,
                organization: { id: DEMO_CLINIC.id },
              },
            ],
          },
        },
      ],
    });
    const unconcerned = await portal.patient(ADULT);
    expect((await breachNotices(unconcerned, unconcerned))._entities[0].breachNotices.totalCount).toBe(0);
  });

  it('says of whom the portal could tell nobody, so that they are written to', async () => {
    const identity = portal.database<IdentityDatabase>('identity');
    const withoutAccount = (...people: readonly Person[]) =>
      identity
        .deleteFrom('account')
        .where(
          'id',
          'in',
          people.map(({ accountId }) => accountId),
        )
        .execute();
    const without = async (birthDate: string) => {
      const patient = await portal.patient(birthDate);
      await sql`delete from consent.terms_acceptance where account_id = ${patient.accountId}`.execute(
        portal.admin,
      );
      await withoutAccount(patient);
      return patient;
    };
    const [adult, mailed, onPaper] = [
      await portal.patient(ADULT),
      await without(ADULT),
      await without(ADULT),
    ];
    await identity
      .updateTable('person')
      .set({ email: 'mailed@example.org' })
      .where('id', '=', mailed.personId)
      .execute();
    const [child, orphan] = [await without(CHILD), await portal.patient(CHILD)];
    await portal.representativeOf(child);
    const teen = await without(TEEN);
    await portal.representativeOf(teen);
    const locked = await portal.patient(ADULT);
    await identity
      .updateTable('account')
      .set({ state: 'LOCKED' })
      .where('id', '=', locked.accountId)
      .execute();

    const key = { idempotencyKey: newId() };
    const everybody = [adult, mailed, onPaper, child, orphan, teen, locked];
    const reported = await report(everybody, key);
    expect(reported.notReachedPatientIds).toEqual(
      [onPaper, orphan, locked].map(({ personId }) => personId).sort(),
    );
    expect(reported.breach?.notReachedCount).toBe(3);
    expect(await report(everybody, key)).toEqual(reported);
    expect((await report([adult])).notReachedPatientIds).toEqual([]);
  });

  it('is told to all of them or to nobody', async () => {
    const adult = await portal.patient(ADULT);
    const nobody = { personId: newId(), accountId: '' };
    const noId = { personId: 'no id', accountId: '' };
    const unknown = [ELSEWHERE, nobody, noId];
    expect(await report([adult, ...unknown])).toEqual({
      __typename: 'BreachPatientsNotFound',
      patientIds: unknown.map(({ personId }) => personId).sort(),
    });
    expect(await portal.notices(adult)).toEqual([]);
    expect((await breachNotices(adult, adult))._entities[0].breachNotices.totalCount).toBe(0);
  });

  it('is reported once under a key', async () => {
    const adult = await portal.patient(ADULT);
    const key = { idempotencyKey: newId() };
    const first = await report([adult], key);
    expect(await report([adult], key)).toEqual(first);
    expect(await portal.notices(adult)).toHaveLength(1);
  });

  it('is listed for the privacy officer', async () => {
    const adult = await portal.patient(ADULT);
    portal.clock.moveTo('2026-11-21T12:00:00+03:00');
    const { breach } = await report([adult]);
    const { breaches } = await portal.data<{ breaches: { nodes: readonly object[] } }>(
      portal.privacyOfficer,
      BREACHES,
    );
    expect(breaches.nodes[0]).toEqual({ id: breach?.id, description: WHAT.description, patientCount: 1 });
    for (const caller of [portal.registrar, adult, portal.stranger])
      expect(await portal.errors(caller, BREACHES)).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
  });

  it('is the privacy officer’s to report', async () => {
    const adult = await portal.patient(ADULT);
    const input = { ...WHAT, patientIds: [adult.personId], idempotencyKey: newId() };
    const clinician = { accountId: personaNamed('doctor').accountId, personId: '' };
    for (const caller of [portal.registrar, adult, clinician])
      expect(await portal.errors(caller, REPORT, { input })).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
    expect(await portal.notices(adult)).toEqual([]);
    expect(await report([adult])).toMatchObject({ __typename: 'BreachReported' });
  });

  it.each([
    ['that concerns nobody', { patientIds: [] }, 'patientIds'],
    ['of no data', { dataClasses: [] }, 'dataClasses'],
    ['that will be found', { foundAt: '2026-11-20T12:00:01+03:00' }, 'foundAt'],
    ['that happened after it was found', { happenedAt: '2026-11-20T11:00:00+03:00' }, 'happenedAt'],
    ['that tells nothing', { description: ' ' }, 'description'],
    ['after which nothing was done', { measures: '' }, 'measures'],
  ])('%s is refused', async (_, wrong, argument) => {
    const adult = await portal.patient(ADULT);
    const input = { ...WHAT, patientIds: [adult.personId], idempotencyKey: newId(), ...wrong };
    expect(await portal.errors(portal.privacyOfficer, REPORT, { input })).toEqual([
      ['BAD_USER_INPUT', argument],
    ]);
  });

  it('concerns no more than ten thousand patients in one report', async () => {
    const patientIds = Array.from({ length: 10_001 }, () => newId());
    const input = { ...WHAT, patientIds, idempotencyKey: newId() };
    expect(await portal.errors(portal.privacyOfficer, REPORT, { input })).toEqual([
      ['BAD_USER_INPUT', 'patientIds'],
    ]);
  });

  it('asks the database as often for a thousand patients as for one', async () => {
    const one = await portal.patient(ADULT);
    const many = await register(1000);
    portal.takeStatements();
    await report([one]);
    const forOne = portal.takeStatements().length;
    expect(await report(many)).toMatchObject({ breach: { patientCount: 1000 } });
    expect(portal.takeStatements()).toHaveLength(forOne);
    const last = many.at(-1);
    expect(last && (await portal.notices(last))).toHaveLength(1);
  });
});

async function register(count: number): Promise<readonly Person[]> {
  const identity = portal.database<IdentityDatabase>('identity');
  const patients = Array.from({ length: count }, () => ({ personId: newId(), accountId: '' }));
  await insertRows(
    identity,
    'person',
    patients.map(({ personId }) => ({
      id: personId,
      family: 'Иванова',
      given: 'Мария',
      patronymic: null,
      birth_date: ADULT,
      sex: 'FEMALE' as const,
      deceased_at: null,
      legal_capacity: 'FULL' as const,
      phone: null,
      email: null,
    })),
  );
  await insertRows(
    identity,
    'patient_registration',
    patients.map(({ personId }) => ({
      person_id: personId,
      organization_id: DEMO_CLINIC.id,
      registered_at: new Date('2026-01-01'),
    })),
  );
  return patients;
}
