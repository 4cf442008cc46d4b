import { sql } from 'kysely';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passportNumber } from '../../../demo/demo-representation-documents.ts';
import { DEMO_OTHER_CLINIC } from '../../../demo/organizations.ts';
import type { LegalCapacity } from '../../../subgraphs/_policy/types.ts';
import {
  ADULT,
  change,
  CHILD,
  documentsFor,
  openReception,
  register,
  REGISTER,
  registration,
  represent,
  STRANGER,
  type Person,
  type Reception,
} from './reception.ts';

let reception: Reception;
beforeAll(async () => {
  reception = await openReception();
});
afterAll(() => reception.close());

/** Whether the stranger may know that the patient exists. */
async function isKnownToStranger({ personId }: Person): Promise<boolean> {
  const query = 'query ($id: ID!) { patient(id: $id) { id } }';
  const { patient } = await reception.data<{ patient: object | null }>(reception.stranger, query, {
    id: personId,
  });
  return patient !== null;
}

const peopleNamed = (family: string) =>
  reception.tables.selectFrom('person').selectAll().where('family', '=', family).execute();

describe('a representation', () => {
  it('is registered by one, verified by another, and grants access from then on', async () => {
    const child = await reception.patient(CHILD);
    const registered = await register(reception, child);
    expect(registered).toMatchObject({
      __typename: 'RepresentationRegistered',
      representation: {
        status: 'UNVERIFIED',
        kind: 'PARENT',
        validFrom: '2026-11-20',
        validThrough: null,
        powers: [],
      },
    });
    expect(await isKnownToStranger(child)).toBe(false);

    const verified = await change(reception, reception.secondRegistrar, 'verify', {
      representationId: registered.representation?.id,
    });
    expect(verified).toMatchObject({
      __typename: 'RepresentationChanged',
      change: 'VERIFIED',
      representation: { status: 'IN_FORCE' },
    });
    expect(await isKnownToStranger(child)).toBe(true);
  });

  it('is of the person who is on record under the passport, not of a second record', async () => {
    const before = await peopleNamed('Белов');
    const child = await reception.patient(CHILD);
    const id = await represent(reception, child, {
      representative: {
        ...STRANGER,
        family: ' белов ',
        birthDate: reception.strangersBirthDate,
        email: 'attacker@example.org',
      },
      documents: documentsFor('PARENT', passportNumber('stranger').replace(' ', ' № ')),
    });
    expect(await isKnownToStranger(child)).toBe(true);
    // Nothing of the record is changed: the mail of a password link goes where it went.
    expect(await peopleNamed('Белов')).toEqual(before);
    expect(id).toBeDefined();
  });

  it('makes a new person of somebody who is not on record, with the passport', async () => {
    const child = await reception.patient(CHILD);
    const representative = {
      ...STRANGER,
      family: 'Новикова',
      given: 'Лидия',
      patronymic: 'Юрьевна',
      birthDate: ADULT,
    };
    await register(reception, child, { representative, documents: documentsFor('PARENT', '4599 111222') });
    const brother = await reception.patient(CHILD);
    await register(reception, brother, { representative, documents: documentsFor('PARENT', '4599111222') });
    expect(await peopleNamed('Новикова')).toMatchObject([
      { given: 'Лидия', birth_date: ADULT, phone: STRANGER.phone, email: STRANGER.email },
    ]);
  });

  it('may be of a patient who is registered here, named by id', async () => {
    const [child, mother] = [await reception.patient(CHILD), await reception.patient(ADULT)];
    const named = {
      representative: null,
      representativeId: mother.personId,
      documents: documentsFor('PARENT', '4510 900001'),
    };
    expect(await register(reception, child, named)).toMatchObject({ __typename: 'RepresentationRegistered' });
  });

  it('tells the patient’s speakers and the representative’s account, by ids alone', async () => {
    const child = await reception.patient(CHILD);
    const { representation } = await register(reception, child);
    const { rows: notices } = await sql`
      select audience, account_id, details from notice.notice
      where patient_id = ${child.personId} order by audience`.execute(reception.admin);
    const details = { representationId: representation?.id, change: 'REGISTERED' };
    expect(notices).toEqual([
      { audience: 'ACCOUNT', account_id: reception.stranger.accountId, details },
      { audience: 'PATIENT', account_id: null, details },
    ]);
  });
});

describe('documents', () => {
  it.each([
    ['PARENT', CHILD, 'FULL', ['PASSPORT', 'BIRTH_CERTIFICATE']],
    ['ADOPTIVE_PARENT', CHILD, 'FULL', ['PASSPORT', 'ADOPTION_CERTIFICATE']],
    ['GUARDIAN', CHILD, 'FULL', ['PASSPORT', 'GUARDIANSHIP_CERTIFICATE', 'AUTHORITY_DECISION']],
    ['TRUSTEE', '2011-01-01', 'FULL', ['PASSPORT', 'GUARDIANSHIP_CERTIFICATE', 'AUTHORITY_DECISION']],
    ['ATTORNEY', ADULT, 'FULL', ['PASSPORT', 'POWER_OF_ATTORNEY']],
  ] as const)('that %s still wants are named one by one', async (kind, birthDate, legalCapacity, wanted) => {
    const patient = await reception.patient(birthDate, { legalCapacity });
    const powers = kind === 'ATTORNEY' ? ['PORTAL'] : [];
    expect(await register(reception, patient, { kind, powers, documents: [] })).toEqual({
      __typename: 'RepresentationDocumentsMissing',
      missing: wanted,
    });
    const [first, ...rest] = documentsFor(kind);
    expect(await register(reception, patient, { kind, powers, documents: rest })).toEqual({
      __typename: 'RepresentationDocumentsMissing',
      missing: [first?.kind],
    });
    expect(await register(reception, patient, { kind, powers })).toMatchObject({
      __typename: 'RepresentationRegistered',
    });
  });
});

describe('age and capacity of the ward', () => {
  it.each<[kind: string, birthDate: string, capacity: LegalCapacity, reason: string | null]>([
    ['PARENT', '2008-11-21', 'FULL', null],
    ['PARENT', '2008-11-20', 'FULL', 'WARD_IS_ADULT'],
    ['ADOPTIVE_PARENT', '2008-11-20', 'FULL', 'WARD_IS_ADULT'],
    ['GUARDIAN', '2012-11-21', 'FULL', null],
    ['GUARDIAN', '2012-11-20', 'FULL', 'WRONG_AGE_FOR_KIND'],
    ['GUARDIAN', '2010-05-17', 'FULL', 'WRONG_AGE_FOR_KIND'],
    ['GUARDIAN', ADULT, 'FULL', 'WRONG_CAPACITY_FOR_KIND'],
    ['GUARDIAN', ADULT, 'LIMITED', 'WRONG_CAPACITY_FOR_KIND'],
    ['GUARDIAN', ADULT, 'NONE', null],
    ['TRUSTEE', '2012-11-21', 'FULL', 'WRONG_AGE_FOR_KIND'],
    ['TRUSTEE', '2012-11-20', 'FULL', null],
    ['TRUSTEE', ADULT, 'FULL', 'WRONG_CAPACITY_FOR_KIND'],
    ['TRUSTEE', ADULT, 'LIMITED', null],
    ['ATTORNEY', CHILD, 'FULL', 'WARD_IS_MINOR'],
    ['ATTORNEY', ADULT, 'NONE', 'WRONG_CAPACITY_FOR_KIND'],
    ['ATTORNEY', ADULT, 'FULL', null],
  ])('%s of somebody born %s, capacity %s: %s', async (kind, birthDate, legalCapacity, reason) => {
    const patient = await reception.patient(birthDate, { legalCapacity });
    const outcome = await register(reception, patient, {
      kind,
      powers: kind === 'ATTORNEY' ? ['CLAIMS'] : [],
    });
    expect(outcome).toMatchObject(
      reason === null
        ? { __typename: 'RepresentationRegistered' }
        : { __typename: 'RepresentationNotPossible', reason },
    );
  });

  it('an adult’s guardian is appointed on or after the 18th birthday', async () => {
    const ward = await reception.patient('2008-01-01', { legalCapacity: 'NONE' });
    expect(await register(reception, ward, { kind: 'GUARDIAN', validFrom: '2025-12-31' })).toMatchObject({
      reason: 'WRONG_AGE_FOR_KIND',
    });
    expect(await register(reception, ward, { kind: 'GUARDIAN', validFrom: '2026-01-01' })).toMatchObject({
      __typename: 'RepresentationRegistered',
    });
  });
});

describe('the representative', () => {
  it('is somebody else, and of full age', async () => {
    const child = await reception.patient(CHILD);
    const adult = await reception.patient(ADULT, { legalCapacity: 'NONE' });
    const oneself = { kind: 'GUARDIAN', representative: null, representativeId: adult.personId };
    expect(
      await register(reception, adult, { ...oneself, documents: documentsFor('GUARDIAN', '4510 900002') }),
    ).toMatchObject({ reason: 'REPRESENTATIVE_NOT_ACCEPTED' });
    const capable = await reception.patient(ADULT);
    const power = {
      kind: 'ATTORNEY',
      powers: ['PORTAL'],
      representative: null,
      representativeId: capable.personId,
    };
    expect(
      await register(reception, capable, { ...power, documents: documentsFor('ATTORNEY', '4510 900003') }),
    ).toMatchObject({ reason: 'SAME_PERSON' });
    const young = { ...STRANGER, birthDate: '2008-11-21' };
    expect(await register(reception, child, { representative: young })).toMatchObject({
      reason: 'REPRESENTATIVE_UNDER_AGE',
    });
  });

  it('tells nothing of a record: other particulars and somebody without capacity look the same', async () => {
    const child = await reception.patient(CHILD);
    const other = { ...STRANGER, given: 'Олег', birthDate: reception.strangersBirthDate };
    const differing = await register(reception, child, { representative: other });

    const ward = await reception.tables
      .selectFrom('person')
      .selectAll()
      .where('family', '=', 'Орлов')
      .where('legal_capacity', '=', 'NONE')
      .executeTakeFirstOrThrow();
    const { family, given, patronymic, birth_date: birthDate } = ward;
    const incapable = await register(reception, child, {
      representative: { ...STRANGER, family, given, patronymic, birthDate },
      documents: documentsFor('PARENT', passportNumber('ward')),
    });
    expect(differing).toEqual({
      __typename: 'RepresentationNotPossible',
      reason: 'REPRESENTATIVE_NOT_ACCEPTED',
    });
    expect(incapable).toEqual(differing);
  });

  it('by id is a patient of this clinic; those of another look like nobody', async () => {
    const child = await reception.patient(CHILD);
    const elsewhere = await reception.patient(ADULT, { at: DEMO_OTHER_CLINIC.id });
    for (const representativeId of [elsewhere.personId, newId(), 'nobody'])
      expect(await register(reception, child, { representative: null, representativeId })).toEqual({
        __typename: 'RepresentativeNotFound',
        representativeId,
      });
  });
});

describe('registering twice', () => {
  it('under one key answers what came of it, as it stands now', async () => {
    const child = await reception.patient(CHILD);
    const key = { idempotencyKey: newId() };
    const first = await register(reception, child, key);
    await change(reception, reception.secondRegistrar, 'verify', {
      representationId: first.representation?.id,
    });
    const again = await register(reception, child, key);
    expect(again.representation).toMatchObject({ id: first.representation?.id, status: 'IN_FORCE' });
  });

  it('under one key something else is refused, and another’s key is one’s own', async () => {
    const child = await reception.patient(CHILD);
    const sibling = await reception.patient(CHILD);
    const idempotencyKey = newId();
    const first = await register(reception, child, { idempotencyKey });
    for (const input of [
      registration(reception, sibling, { idempotencyKey }),
      registration(reception, child, { idempotencyKey, validFrom: '2026-11-21' }),
      registration(reception, child, { idempotencyKey, documents: documentsFor('PARENT', '4510 000009') }),
    ])
      expect(await reception.errors(reception.registrar, REGISTER, { input })).toEqual([
        ['BAD_USER_INPUT', 'idempotencyKey'],
      ]);
    const another = await register(reception, child, { idempotencyKey }, reception.secondRegistrar);
    expect(another).toMatchObject({
      __typename: 'RepresentationAlreadyOpen',
      representation: { id: first.representation?.id },
    });
  });

  it('the same pair and kind is open already, until it is revoked', async () => {
    const child = await reception.patient(CHILD);
    const first = await register(reception, child);
    expect(await register(reception, child)).toMatchObject({
      __typename: 'RepresentationAlreadyOpen',
      representation: { id: first.representation?.id },
    });
    expect(await register(reception, child, { kind: 'GUARDIAN' })).toMatchObject({
      __typename: 'RepresentationRegistered',
    });
    const revoking = { representationId: first.representation?.id, reason: 'REGISTERED_IN_ERROR' };
    await change(reception, reception.registrar, 'revoke', revoking);
    expect(await register(reception, child)).toMatchObject({ __typename: 'RepresentationRegistered' });
  });

  it('at once makes one representation, and one new person', async () => {
    const children = [await reception.patient(CHILD), await reception.patient(CHILD)];
    const more = {
      representative: { ...STRANGER, family: 'Одновременнова', given: 'Ада', birthDate: ADULT },
      documents: documentsFor('PARENT', '4598 765432'),
    };
    const outcomes = await Promise.all(
      children.flatMap((child) => Array.from({ length: 4 }, () => register(reception, child, more))),
    );
    expect(outcomes.filter(({ __typename }) => __typename === 'RepresentationRegistered')).toHaveLength(2);
    expect(outcomes.filter(({ __typename }) => __typename === 'RepresentationAlreadyOpen')).toHaveLength(6);
    expect(await peopleNamed('Одновременнова')).toHaveLength(1);
  });
});

describe('period and powers', () => {
  it('a power of attorney without a term holds for a year from its date', async () => {
    const elder = await reception.patient('1950-01-01');
    const outcome = await register(reception, elder, {
      kind: 'ATTORNEY',
      powers: ['PORTAL', 'CLAIMS', 'PORTAL'],
    });
    expect(outcome.representation).toMatchObject({
      validThrough: '2027-01-15',
      powers: ['CLAIMS', 'PORTAL'],
    });
  });

  it.each<[what: string, more: Record<string, unknown>, argument: string]>([
    ['powers that a parent gives themself', { powers: ['RESTRICTED_RESULTS'] }, 'powers'],
    ['a last day before the first', { validThrough: '2026-11-19' }, 'validThrough'],
    ['a last day that is over', { validFrom: '2026-01-01', validThrough: '2026-11-19' }, 'validThrough'],
    [
      'a document of tomorrow',
      { documents: [{ ...documentsFor('PARENT')[0], issuedOn: '2026-11-21' }] },
      'documents',
    ],
    [
      'a document without number',
      { documents: [{ ...documentsFor('PARENT')[0], number: ' — ' }] },
      'documents',
    ],
    ['two passports', { documents: [...documentsFor('PARENT'), ...documentsFor('PARENT')] }, 'documents'],
    ['nobody', { representative: null }, 'representative'],
    ['two representatives at once', { representativeId: newId() }, 'representative'],
    ['no key', { idempotencyKey: '' }, 'idempotencyKey'],
  ])('refuses %s', async (_, more, argument) => {
    const child = await reception.patient(CHILD);
    const input = registration(reception, child, more);
    expect(await reception.errors(reception.registrar, REGISTER, { input })).toEqual([
      ['BAD_USER_INPUT', argument],
    ]);
  });

  it.each<[what: string, more: Record<string, unknown>]>([
    ['a phone number without country', { phone: '9261234567' }],
    ['no e-mail address', { email: 'belov' }],
    ['an empty name', { family: '  ' }],
  ])('refuses %s', async (_, more) => {
    const child = await reception.patient(CHILD);
    const representative = { ...STRANGER, birthDate: reception.strangersBirthDate, ...more };
    const input = registration(reception, child, { representative });
    expect(await reception.errors(reception.registrar, REGISTER, { input })).toEqual([
      ['BAD_USER_INPUT', 'representative'],
    ]);
  });

  it('powers of an attorney are named', async () => {
    const elder = await reception.patient('1950-01-01');
    const input = registration(reception, elder, { kind: 'ATTORNEY' });
    expect(await reception.errors(reception.registrar, REGISTER, { input })).toEqual([
      ['BAD_USER_INPUT', 'powers'],
    ]);
  });
});
