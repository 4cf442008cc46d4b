import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { DEMO_OTHER_CLINIC } from '../../../demo/organizations.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { ADULT, give, openPortal, type Person, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

const PLACE = `mutation ($input: PlaceHoldInput!) { change: placeHold(input: $input) {
  __typename
  ... on DataHoldChanged { patient { dataHold { since reason note } } }
  ... on PatientNotFound { patientId }
} }`;
const END = `mutation ($input: EndHoldInput!) { change: endHold(input: $input) {
  __typename
  ... on DataHoldChanged { patient { dataHold { since } } }
  ... on PatientNotFound { patientId }
} }`;
const HOLD = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Patient { dataHold { reason note } }
} }`;

const NOTE = 'Отчество расходится с паспортом';

const inputFor = ({ personId }: Person) => ({ patientId: personId, reason: 'INACCURATE_DATA', note: NOTE });
const place = (caller: Person, patient: Person) =>
  portal.data<{ change: object }>(caller, PLACE, { input: inputFor(patient) });
const end = (caller: Person, { personId }: Person) =>
  portal.data<{ change: object }>(caller, END, { input: { patientId: personId } });
const of = ({ personId }: Person) => [{ __typename: 'Patient', id: personId }];

describe('a hold', () => {
  it('stops everybody but the clinic’s staff with the next request, until it ends', async () => {
    const adult = await portal.patient(ADULT);
    const attorney = await portal.representativeOf(adult, 'ATTORNEY', ['PORTAL']);
    await give(portal, adult, adult);
    const portalErrors = async () => [
      await portal.errors(adult, HOLD, { of: of(adult) }),
      await portal.errors(attorney, HOLD, { of: of(adult) }),
    ];
    expect(await portalErrors()).toEqual([[], []]);

    expect(await place(portal.privacyOfficer, adult)).toEqual({
      change: {
        __typename: 'DataHoldChanged',
        patient: {
          dataHold: { since: '2026-11-20T12:00:00+03:00', reason: 'INACCURATE_DATA', note: NOTE },
        },
      },
    });
    const underReview = [['FORBIDDEN', 'DATA_UNDER_REVIEW']];
    expect(await portalErrors()).toEqual([underReview, underReview]);
    for (const staff of [portal.registrar, portal.privacyOfficer])
      expect(await portal.data(staff, HOLD, { of: of(adult) })).toEqual({
        _entities: [{ dataHold: { reason: 'INACCURATE_DATA', note: NOTE } }],
      });

    expect(await end(portal.privacyOfficer, adult)).toMatchObject({
      change: { patient: { dataHold: null } },
    });
    expect(await portalErrors()).toEqual([[], []]);
  });

  it('stands as it is where it is placed twice, and is gone where it is ended twice', async () => {
    const adult = await portal.patient(ADULT);
    const first = await place(portal.privacyOfficer, adult);
    const input = { patientId: adult.personId, reason: 'MISUSE_SUSPECTED' };
    expect(await portal.data(portal.privacyOfficer, PLACE, { input })).toEqual(first);
    await end(portal.privacyOfficer, adult);
    expect(await end(portal.privacyOfficer, adult)).toMatchObject({
      change: { patient: { dataHold: null } },
    });
    const history = await portal.tables
      .selectFrom('data_hold')
      .select(['placed_by', 'ended_by'])
      .where('patient_id', '=', adult.personId)
      .execute();
    const by = portal.privacyOfficer.personId;
    expect(history).toEqual([{ placed_by: by, ended_by: by }]);
  });

  it('is told to whoever speaks for the patient and to officers elsewhere, once, and not why', async () => {
    const adult = await portal.patient(ADULT);
    await insertRows(portal.database<IdentityDatabase>('identity'), 'patient_registration', [
      { person_id: adult.personId, organization_id: DEMO_OTHER_CLINIC.id, registered_at: new Date() },
    ]);
    const told = (kind: string) => [
      { kind, audience: 'PATIENT', role: null, details: {} },
      { kind, audience: 'STAFF', role: 'PRIVACY_OFFICER', details: {} },
    ];
    await place(portal.privacyOfficer, adult);
    await place(portal.privacyOfficer, adult);
    expect(await portal.notices(adult)).toEqual(told('DATA_HOLD_PLACED'));
    const { rows } = await sql<{ organization_id: string }>`
      select organization_id from notice.notice
      where patient_id = ${adult.personId} and audience = 'STAFF'`.execute(portal.database('notice'));
    expect(rows).toEqual([{ organization_id: DEMO_OTHER_CLINIC.id }]);

    portal.clock.moveTo('2026-11-20T12:05:00+03:00');
    await end(portal.privacyOfficer, adult);
    await end(portal.privacyOfficer, adult);
    portal.clock.moveTo('2026-11-20T12:00:00+03:00');
    expect(await portal.notices(adult)).toEqual([...told('DATA_HOLD_PLACED'), ...told('DATA_HOLD_ENDED')]);
  });

  it('is told to nobody where it is refused', async () => {
    const adult = await portal.patient(ADULT);
    await portal.errors(portal.registrar, PLACE, { input: inputFor(adult) });
    await end(portal.privacyOfficer, adult);
    expect(await portal.notices(adult)).toEqual([]);
  });

  it('is the privacy officer’s alone', async () => {
    const adult = await portal.patient(ADULT);
    await give(portal, adult, adult);
    const input = inputFor(adult);
    for (const caller of [portal.registrar, adult]) {
      expect(await portal.errors(caller, PLACE, { input })).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
      expect(await portal.errors(caller, END, { input: { patientId: adult.personId } })).toEqual([
        ['FORBIDDEN', 'NOT_PERMITTED'],
      ]);
    }
    expect(await place(portal.privacyOfficer, adult)).toMatchObject({
      change: { __typename: 'DataHoldChanged' },
    });
  });

  it('is nothing to strangers, who learn nothing', async () => {
    const adult = await portal.patient(ADULT);
    for (const patient of [adult, { personId: newId(), accountId: '' }])
      expect(await place(portal.stranger, patient)).toEqual({
        change: { __typename: 'PatientNotFound', patientId: patient.personId },
      });
    expect(await portal.errors(adult, HOLD, { of: of(adult) })).toEqual([]);
  });
});
