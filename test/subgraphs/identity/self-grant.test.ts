import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passportNumber } from '../../../demo/demo-representation-documents.ts';
import { DEMO_OTHER_CLINIC } from '../../../demo/organizations.ts';
import { accountOf } from '../../support/demo.ts';
import {
  ADULT,
  change,
  changing,
  CHILD,
  documentsFor,
  openReception,
  register,
  REGISTER,
  registration,
  STRANGER,
  type Person,
  type Reception,
} from './reception.ts';

let reception: Reception;
beforeAll(async () => {
  reception = await openReception();
});
afterAll(() => reception.close());

const REFUSED = [['FORBIDDEN', 'NOT_PERMITTED']];

async function particularsOf({ personId }: Person) {
  const { family, given, patronymic, birth_date } = await reception.tables
    .selectFrom('person')
    .selectAll()
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return { ...STRANGER, family, given, patronymic, birthDate: birth_date };
}

async function representationsOf({ personId }: Person): Promise<number> {
  const rows = await reception.tables
    .selectFrom('representation')
    .select('id')
    .where('patient_id', '=', personId)
    .execute();
  return rows.length;
}

describe('nobody registers themself as a representative', () => {
  it.each<[as: string, account: (registrar: Person) => Promise<Person>]>([
    ['under their own account', (registrar) => Promise.resolve(registrar)],
    ['under a second account of theirs', (registrar) => reception.secondAccount(registrar, 'REGISTRAR')],
  ])('%s', async (_, accountAs) => {
    const child = await reception.patient(CHILD);
    const caller = await accountAs(reception.registrar);
    const representative = await particularsOf(reception.registrar);
    const input = registration(reception, child, {
      representative,
      documents: documentsFor('PARENT', passportNumber('registrar')),
    });
    expect(await reception.errors(caller, REGISTER, { input })).toEqual(REFUSED);
    expect(await representationsOf(child)).toBe(0);
  });

  it('as a patient of the clinic, by id', async () => {
    const child = await reception.patient(CHILD);
    const { personId } = reception.registrar;
    await reception.tables
      .insertInto('patient_registration')
      .values({
        person_id: personId,
        organization_id: (await organizationOf(reception.registrar)) ?? '',
        registered_at: new Date(),
      })
      .execute();
    try {
      const input = registration(reception, child, {
        representative: null,
        representativeId: personId,
        documents: documentsFor('PARENT', passportNumber('registrar')),
      });
      expect(await reception.errors(reception.registrar, REGISTER, { input })).toEqual(REFUSED);
    } finally {
      await reception.tables.deleteFrom('patient_registration').where('person_id', '=', personId).execute();
    }
  });

  it.each<[how: string, passport: string, more: Record<string, unknown>]>([
    ['as a new person with their own name and another passport', '4597 000001', {}],
    ['with their passport and another’s name', passportNumber('registrar'), { given: 'Анна' }],
  ])('%s', async (_, passport, more) => {
    const child = await reception.patient(CHILD);
    const representative = { ...(await particularsOf(reception.registrar)), ...more };
    const documents = documentsFor('PARENT', passport);
    const input = registration(reception, child, { representative, documents });
    const answer = await reception.ask(reception.registrar.accountId, REGISTER, { input });
    expect(JSON.stringify(answer)).toMatch(/NOT_PERMITTED|REPRESENTATIVE_NOT_ACCEPTED/);
    expect(await representationsOf(child)).toBe(0);
  });
});

async function organizationOf({ accountId }: Person): Promise<string | null> {
  const row = await reception.tables
    .selectFrom('account')
    .select('organization_id')
    .where('id', '=', accountId)
    .executeTakeFirst();
  return row?.organization_id ?? null;
}

describe('nobody verifies what they have registered', () => {
  it.each<[as: string, account: () => Promise<Person>]>([
    ['under the same account', () => Promise.resolve(reception.registrar)],
    [
      'under a second account as a registrar',
      () => reception.secondAccount(reception.registrar, 'REGISTRAR'),
    ],
    ['as the privacy officer', () => reception.secondAccount(reception.registrar, 'PRIVACY_OFFICER')],
  ])('%s', async (_, accountAs) => {
    const child = await reception.patient(CHILD);
    const { representation } = await register(reception, child);
    const input = { representationId: representation?.id };
    expect(await reception.errors(await accountAs(), changing('verify'), { input })).toEqual(REFUSED);
    expect(await change(reception, reception.privacyOfficer, 'verify', input)).toMatchObject({
      __typename: 'RepresentationChanged',
    });
  });

  it('as a second record of the same human being', async () => {
    const child = await reception.patient(CHILD);
    const { representation } = await register(reception, child);
    const double = await doubleOf(reception.registrar);
    const input = { representationId: representation?.id };
    expect(await reception.errors(double, changing('verify'), { input })).toEqual(REFUSED);
  });
});

/** Another person on record with the same name and birth date, and an account as a registrar. */
async function doubleOf(person: Person): Promise<Person> {
  const original = await reception.tables
    .selectFrom('person')
    .selectAll()
    .where('id', '=', person.personId)
    .executeTakeFirstOrThrow();
  const personId = newId();
  await reception.tables
    .insertInto('person')
    .values({ ...original, id: personId })
    .execute();
  return reception.secondAccount({ personId, accountId: '' }, 'REGISTRAR');
}

describe('nobody verifies that they are the representative', () => {
  it.each<[as: string, account: () => Promise<Person>]>([
    ['under their account as staff', () => reception.secondAccount(reception.stranger, 'REGISTRAR')],
    ['as the privacy officer', () => reception.secondAccount(reception.stranger, 'PRIVACY_OFFICER')],
    ['as a second record of themself', () => doubleOf(reception.stranger)],
  ])('%s', async (_, accountAs) => {
    const child = await reception.patient(CHILD);
    const { representation } = await register(reception, child);
    const input = { representationId: representation?.id };
    const representative = await accountAs();
    expect(await reception.errors(representative, changing('verify'), { input })).toEqual(REFUSED);
    for (const act of ['suspend', 'resume', 'end'] as const) {
      const more = { reason: 'DISPUTE', ...(act === 'end' && { lastDay: '2026-11-30' }) };
      expect(await reception.errors(representative, changing(act), { input: { ...input, ...more } })).toEqual(
        REFUSED,
      );
    }
  });

  it('under their account as a person: to them it does not exist', async () => {
    const child = await reception.patient(CHILD);
    const { representation } = await register(reception, child);
    expect(
      await change(reception, reception.stranger, 'verify', { representationId: representation?.id }),
    ).toEqual({ __typename: 'RepresentationNotFound' });
  });

  it.each(['doctor', 'insurer', 'lab', 'parent'] as const)('%s cannot at all', async (persona) => {
    const child = await reception.patient(CHILD);
    const { representation } = await register(reception, child);
    const caller = { personId: '', accountId: accountOf(persona) };
    const input = { representationId: representation?.id };
    expect(await change(reception, caller, 'verify', input)).toEqual({
      __typename: 'RepresentationNotFound',
    });
    expect(await register(reception, child, {}, caller)).toMatchObject({ __typename: 'PatientNotFound' });
  });
});

describe('another organisation', () => {
  it('neither registers, verifies, suspends, ends nor revokes: to its staff nothing is there', async () => {
    const child = await reception.patient(CHILD);
    const { representation } = await register(reception, child);
    const elsewhere = reception.registrarElsewhere;
    expect(await register(reception, child, {}, elsewhere)).toMatchObject({ __typename: 'PatientNotFound' });
    const representationId = representation?.id;
    for (const [act, more] of [
      ['verify', {}],
      ['suspend', { reason: 'DISPUTE' }],
      ['resume', { reason: 'DISPUTE' }],
      ['end', { lastDay: '2026-11-30', reason: 'DISPUTE' }],
      ['revoke', { reason: 'DISPUTE' }],
    ] as const) {
      const forbidden = await change(reception, elsewhere, act, { representationId, ...more });
      const unknown = await change(reception, elsewhere, act, { representationId: newId(), ...more });
      expect(forbidden).toEqual({ __typename: 'RepresentationNotFound' });
      expect(unknown).toEqual(forbidden);
    }
  });

  it('verifies only what it has registered itself, where a patient is known to both', async () => {
    const child = await reception.patient(CHILD);
    await reception.tables
      .insertInto('patient_registration')
      .values({ person_id: child.personId, organization_id: DEMO_OTHER_CLINIC.id, registered_at: new Date() })
      .execute();
    const { representation } = await register(reception, child);
    const input = { representationId: representation?.id };
    expect(await change(reception, reception.registrarElsewhere, 'verify', input)).toEqual({
      __typename: 'RepresentationNotChanged',
      reason: 'REGISTERED_ELSEWHERE',
    });
  });

  it('is offered no patient of this one: a grafted link looks like one to nobody', async () => {
    const [ours, theirs] = [
      await reception.patient(CHILD),
      await reception.patient(CHILD, { at: DEMO_OTHER_CLINIC.id }),
    ];
    const grafted = await register(reception, theirs);
    expect(grafted).toEqual({ __typename: 'PatientNotFound', patientId: theirs.personId });
    const nobody = { personId: newId(), accountId: '' };
    expect(await register(reception, nobody)).toEqual({
      __typename: 'PatientNotFound',
      patientId: nobody.personId,
    });
    expect(await register(reception, { personId: 'nobody', accountId: '' })).toMatchObject({
      __typename: 'PatientNotFound',
    });
    const parent = await reception.patient(ADULT, { at: DEMO_OTHER_CLINIC.id });
    expect(
      await register(reception, ours, { representative: null, representativeId: parent.personId }),
    ).toMatchObject({ __typename: 'RepresentativeNotFound' });
    expect(await representationsOf(theirs)).toBe(0);
  });
});

describe('the database', () => {
  it('refuses a representative who registers or verifies, and history that is rewritten', async () => {
    const child = await reception.patient(CHILD);
    const { representation } = await register(reception, child);
    const id = representation?.id ?? '';
    const row = reception.tables.updateTable('representation').where('id', '=', id);
    const { personId } = reception.stranger;
    await expect(row.set({ registered_by: personId }).execute()).rejects.toThrow(/check/);
    await expect(row.set({ verified_by: personId, verified_at: new Date() }).execute()).rejects.toThrow(
      /check/,
    );
    for (const table of ['representation_event', 'representation_document'] as const) {
      await expect(
        reception.tables.deleteFrom(table).where('representation_id', '=', id).execute(),
      ).rejects.toThrow(/permission denied/);
    }
    await expect(
      reception.tables.updateTable('representation_event').set({ reason: 'OTHER' }).execute(),
    ).rejects.toThrow(/permission denied/);
  });
});
