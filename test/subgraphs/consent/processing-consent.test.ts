import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import { FIRST_FORMS } from '../../../subgraphs/consent/migrations/first-forms.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import {
  ADULT,
  CHILD,
  GIVE,
  give,
  openPortal,
  PAPER_SIGNER,
  representationIds,
  TEEN,
  withdraw,
  type Person,
  type Portal,
} from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

function formOf(kind: string) {
  const form = FIRST_FORMS.find((candidate) => candidate.kind === kind);
  if (!form) throw new RangeError(kind);
  return form;
}

const capacities = (signed: Awaited<ReturnType<typeof give>>) =>
  signed.consent?.signatures.map(({ capacity }) => capacity);

async function openConsents({ personId }: Person): Promise<number> {
  const rows = await portal.tables
    .selectFrom('consent')
    .select('id')
    .where('patient_id', '=', personId)
    .where('withdrawn_at', 'is', null)
    .execute();
  return rows.length;
}

describe('signing the processing consent', () => {
  it('needs an adult’s own signature, and carries what the form says', async () => {
    const adult = await portal.patient(ADULT);
    const signed = await give(portal, adult, adult);
    expect(signed).toMatchObject({ __typename: 'ProcessingConsentSigned', consent: { status: 'ACTIVE' } });
    expect(capacities(signed)).toEqual(['PATIENT']);

    const answer = await portal.data(
      adult,
      `query ($id: ID!) { consent(id: $id) {
        scope textVersion givenAt withdrawnAt provision { dataClasses actions purposes } patient { id }
      } }`,
      { id: signed.consent?.id },
    );
    const { version, dataClasses, actions, purposes } = formOf('PROCESSING_ADULT');
    expect(answer).toEqual({
      consent: {
        scope: 'PROCESSING',
        textVersion: version,
        givenAt: '2026-11-20T12:00:00+03:00',
        withdrawnAt: null,
        provision: { dataClasses, actions, purposes },
        patient: { id: adult.personId },
      },
    });
  });

  it('under 15 is the representative’s', async () => {
    const child = await portal.patient(CHILD);
    const parent = await portal.representativeOf(child);
    const signed = await give(portal, parent, child);
    expect(signed.consent?.status).toBe('ACTIVE');
    expect(capacities(signed)).toEqual(['REPRESENTATIVE']);
  });

  it('for an adult without capacity is the guardian’s', async () => {
    const ward = await portal.patient(ADULT, 'NONE');
    const guardian = await portal.representativeOf(ward, 'GUARDIAN');
    const signed = await give(portal, guardian, ward);
    expect(signed.consent?.status).toBe('ACTIVE');
    expect(capacities(signed)).toEqual(['REPRESENTATIVE']);
  });

  it.each(['minor first', 'parent first'])('at 16 waits for both (%s)', async (order) => {
    const teen = await portal.patient(TEEN);
    const parent = await portal.representativeOf(teen);
    const [first, second] = order === 'minor first' ? [teen, parent] : [parent, teen];
    const proposed = await give(portal, first, teen);
    expect(proposed.consent?.status).toBe('PROPOSED');
    const active = await give(portal, second, teen);
    expect(active.consent).toMatchObject({ id: proposed.consent?.id, status: 'ACTIVE' });
    expect([...(capacities(active) ?? [])].sort()).toEqual(['PATIENT', 'REPRESENTATIVE']);
  });

  it('twice by the same person changes nothing', async () => {
    const adult = await portal.patient(ADULT);
    const first = await give(portal, adult, adult);
    expect(await give(portal, adult, adult)).toEqual(first);
    expect(await openConsents(adult)).toBe(1);
  });

  it('of before the portal’s forms is completed by the patient, where a parent has signed before', async () => {
    const grown = await portal.patient(ADULT);
    const consentId = newId();
    const { dataClasses, actions, purposes } = formOf('PROCESSING_ADULT');
    await portal.tables
      .insertInto('consent')
      .values({
        id: consentId,
        patient_id: grown.personId,
        scope: 'PROCESSING',
        text_version: 'paper of 1999',
        data_classes: dataClasses,
        actions,
        purposes,
        given_at: new Date('2000-01-01T12:00:00+03:00'),
      })
      .execute();
    await portal.tables
      .insertInto('consent_signature')
      .values({
        consent_id: consentId,
        capacity: 'REPRESENTATIVE',
        signer_person_id: newId(),
        signed_at: new Date('2000-01-01T12:00:00+03:00'),
      })
      .execute();
    expect(await give(portal, grown, grown)).toMatchObject({ consent: { id: consentId, status: 'ACTIVE' } });
  });
});

describe('a child who turns 15', () => {
  afterEach(() => {
    portal.clock.moveTo('2026-11-20T12:00:00+03:00');
  });
  const consents = (caller: Person, { personId }: Person) =>
    portal.data(
      caller,
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient { consents { nodes {
        status textKind replacedBy { textKind } signatures { capacity } } } } } }`,
      { of: [{ __typename: 'Patient', id: personId }] },
    );

  it('needs both signatures again, on the form of the new age', async () => {
    const child = await portal.patient('2012-05-17');
    const parent = await portal.representativeOf(child);
    await give(portal, parent, child);
    portal.clock.moveTo('2027-05-16T23:59:59+03:00');
    expect((await give(portal, parent, child)).consent?.status).toBe('ACTIVE');

    portal.clock.moveTo('2027-05-17T00:00:00+03:00');
    expect((await give(portal, parent, child)).consent?.status).toBe('PROPOSED');
    expect((await give(portal, child, child)).consent?.status).toBe('ACTIVE');
    expect(await consents(parent, child)).toEqual({
      _entities: [
        {
          consents: {
            nodes: [
              {
                status: 'ACTIVE',
                textKind: 'PROCESSING_FIFTEEN_TO_SEVENTEEN',
                replacedBy: null,
                signatures: [{ capacity: 'PATIENT' }, { capacity: 'REPRESENTATIVE' }],
              },
              {
                status: 'INACTIVE',
                textKind: 'PROCESSING_UNDER_FIFTEEN',
                replacedBy: { textKind: 'PROCESSING_FIFTEEN_TO_SEVENTEEN' },
                signatures: [{ capacity: 'REPRESENTATIVE' }],
              },
            ],
          },
        },
      ],
    });
  });
});

describe('who signed', () => {
  const SIGNATURES = `query ($id: ID!) { consent(id: $id) {
    textKind signatures { capacity signerName kinship address document paperNumber }
  } }`;

  it('stands on the paper; its numbers stay in the clinic', async () => {
    const child = await portal.patient(CHILD);
    await portal.representativeOf(child);
    const paper = { paperNumber: '17', paperSignedBy: 'REPRESENTATIVE', signer: PAPER_SIGNER };
    const signed = await give(portal, portal.registrar, child, paper);
    expect(await portal.data(portal.registrar, SIGNATURES, { id: signed.consent?.id })).toEqual({
      consent: {
        textKind: 'PROCESSING_UNDER_FIFTEEN',
        signatures: [
          {
            capacity: 'REPRESENTATIVE',
            signerName: PAPER_SIGNER.fullName,
            kinship: PAPER_SIGNER.kinship,
            address: PAPER_SIGNER.address,
            document: 'PASSPORT',
            paperNumber: '17',
          },
        ],
      },
    });
    const kept = await portal.tables
      .selectFrom('paper_signer')
      .select(['document_number', 'document_issued_on'])
      .where('consent_id', '=', signed.consent?.id ?? '')
      .execute();
    expect(kept).toEqual([{ document_number: '4510 123456', document_issued_on: '2010-06-01' }]);
  });

  it('tells nobody in the portal where a representative lives, and no parent who the other is', async () => {
    const teen = await portal.patient(TEEN);
    const [mother, father] = [await portal.representativeOf(teen), await portal.representativeOf(teen)];
    const address = 'Тверь, Садовая, 3';
    const signed = await give(portal, mother, teen, { signer: { address } });
    await give(portal, teen, teen);
    const asSeenBy = async (reader: Person) => {
      const { consent } = await portal.data<{ consent: { signatures: readonly object[] } }>(
        reader,
        SIGNATURES,
        {
          id: signed.consent?.id,
        },
      );
      return consent.signatures.find(
        (signature) => 'capacity' in signature && signature.capacity !== 'PATIENT',
      );
    };
    expect(await asSeenBy(mother)).toMatchObject({ address });
    expect(await asSeenBy(portal.registrar)).toMatchObject({ address });
    expect(await asSeenBy(father)).toMatchObject({ address: null });
    expect(await asSeenBy(teen)).toMatchObject({ address: null });

    const child = await portal.patient(CHILD);
    const stepfather = await portal.representativeOf(child);
    const stepmother = await portal.representativeOf(child);
    const [paperRepresentationId] = await representationIds(portal, child);
    const onPaper = await give(portal, portal.registrar, child, {
      paperNumber: '17',
      paperSignedBy: 'REPRESENTATIVE',
      paperRepresentationId,
      signer: PAPER_SIGNER,
    });
    expect(await portal.data(stepmother, SIGNATURES, { id: onPaper.consent?.id })).toMatchObject({
      consent: { signatures: [{ signerName: null, kinship: null, address: null, paperNumber: '17' }] },
    });
    expect(await portal.data(stepfather, SIGNATURES, { id: onPaper.consent?.id })).toMatchObject({
      consent: { signatures: [{ signerName: PAPER_SIGNER.fullName, address: PAPER_SIGNER.address }] },
    });
  });

  it.each([
    ['whose document is on record', true, 'ON_RECORD'],
    ['of whom nothing is on record', false, 'NONE'],
  ])('in the portal is the account’s person, %s', async (_, hasDocument, document) => {
    const adult = await portal.patient(ADULT);
    const record = { id: newId(), person_id: adult.personId, kind: 'PASSPORT' as const };
    if (hasDocument)
      await insertRows(portal.database<IdentityDatabase>('identity'), 'identity_document', [
        { ...record, number: '4510 654321', issuer: null, issued_on: null },
      ]);
    const signed = await give(portal, adult, adult, { signer: { address: 'Тверь, Садовая, 3' } });
    expect(await portal.data(adult, SIGNATURES, { id: signed.consent?.id })).toMatchObject({
      consent: { signatures: [{ document, signerName: null, address: 'Тверь, Садовая, 3' }] },
    });
  });
});

describe('a registrar', () => {
  it('records a signed paper', async () => {
    const teen = await portal.patient(TEEN);
    await portal.representativeOf(teen);
    const paper = { paperNumber: '17/2026', paperSignedBy: 'REPRESENTATIVE', signer: PAPER_SIGNER };
    const signed = await give(portal, portal.registrar, teen, paper);
    expect(signed.consent).toMatchObject({
      status: 'PROPOSED',
      signatures: [{ capacity: 'REPRESENTATIVE', paperNumber: '17/2026' }],
    });
    expect((await give(portal, teen, teen)).consent?.status).toBe('ACTIVE');
  });

  it.each([
    ['no paper', {}, 'paperNumber'],
    ['nobody’s paper', { paperNumber: '17' }, 'paperSignedBy'],
    ['a paper without its signer', { paperNumber: '17', paperSignedBy: 'PATIENT' }, 'signer'],
    ['a paper that does not count', { paperNumber: '17', paperSignedBy: 'REPRESENTATIVE' }, 'paperSignedBy'],
  ])('cannot record %s', async (_, paper, argument) => {
    const adult = await portal.patient(ADULT);
    const input = { patientId: adult.personId, idempotencyKey: newId(), ...paper };
    expect(await portal.errors(portal.registrar, GIVE, { input })).toEqual([['BAD_USER_INPUT', argument]]);
    expect(await openConsents(adult)).toBe(0);
  });
});

it('a paper in the portal is refused', async () => {
  const adult = await portal.patient(ADULT);
  const input = { patientId: adult.personId, idempotencyKey: newId(), paperNumber: '17' };
  expect(await portal.errors(adult, GIVE, { input })).toEqual([['BAD_USER_INPUT', 'paperNumber']]);
});

describe('those who may not sign', () => {
  it('and not know the patient get the same answer as for nobody', async () => {
    const adult = await portal.patient(ADULT);
    const nobody = { personId: newId(), accountId: '' };
    for (const caller of [portal.stranger, await portal.patient(ADULT)]) {
      const [forbidden, unknown] = [await give(portal, caller, adult), await give(portal, caller, nobody)];
      expect(forbidden).toEqual({ __typename: 'PatientNotFound', patientId: adult.personId });
      expect(unknown).toEqual({ __typename: 'PatientNotFound', patientId: nobody.personId });
    }
    const noId = { personId: 'no id at all', accountId: '' };
    expect(await give(portal, portal.stranger, noId)).toMatchObject({ __typename: 'PatientNotFound' });
  });

  it('and know the patient are told', async () => {
    const adult = await portal.patient(ADULT);
    const input = { patientId: adult.personId, idempotencyKey: newId() };
    expect(await portal.errors(portal.privacyOfficer, GIVE, { input })).toEqual([
      ['FORBIDDEN', 'NOT_PERMITTED'],
    ]);
    expect(await openConsents(adult)).toBe(0);
  });

  it('include an attorney with every power', async () => {
    const adult = await portal.patient(ADULT);
    await give(portal, adult, adult);
    const attorney = await portal.representativeOf(adult, 'ATTORNEY', ['PORTAL', 'CLAIMS']);
    const input = { patientId: adult.personId, idempotencyKey: newId() };
    expect(await portal.errors(attorney, GIVE, { input })).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
  });
});

describe('an idempotency key', () => {
  it('signs once, and answers the consent as it stands', async () => {
    const teen = await portal.patient(TEEN);
    const parent = await portal.representativeOf(teen);
    const idempotencyKey = 'a key of the client';
    const first = await give(portal, teen, teen, { idempotencyKey });
    await give(portal, parent, teen, { idempotencyKey });
    expect((await give(portal, teen, teen, { idempotencyKey })).consent).toMatchObject({
      id: first.consent?.id,
      status: 'ACTIVE',
    });
    await withdraw(portal, parent, teen);
    expect((await give(portal, teen, teen, { idempotencyKey })).consent?.status).toBe('INACTIVE');
    expect(await openConsents(teen)).toBe(0);
  });

  it('stands for one request only', async () => {
    const [adult, other] = [await portal.patient(ADULT), await portal.patient(ADULT)];
    const paper = {
      paperNumber: '17',
      paperSignedBy: 'PATIENT',
      signer: PAPER_SIGNER,
      idempotencyKey: newId(),
    };
    await give(portal, portal.registrar, adult, paper);
    for (const input of [
      { ...paper, patientId: other.personId },
      { ...paper, patientId: adult.personId, paperNumber: '18' },
    ])
      expect(await portal.errors(portal.registrar, GIVE, { input })).toEqual([
        ['BAD_USER_INPUT', 'idempotencyKey'],
      ]);
    expect(await openConsents(other)).toBe(0);
  });

  it.each([
    ['', 'empty'],
    ['x'.repeat(201), 'endless'],
    ['a\u0007b', 'with a control character'],
  ])('is refused where it is no key (%#)', async (idempotencyKey) => {
    const adult = await portal.patient(ADULT);
    const input = { patientId: adult.personId, idempotencyKey };
    expect(await portal.errors(adult, GIVE, { input })).toEqual([['BAD_USER_INPUT', 'idempotencyKey']]);
  });
});

describe('at the same time', () => {
  it('any number of signatures make one consent', async () => {
    const teen = await portal.patient(TEEN);
    const parents = [await portal.representativeOf(teen), await portal.representativeOf(teen)];
    const signers = Array.from({ length: 12 }, (_, index) => [teen, ...parents][index % 3] ?? teen);
    const answers = await Promise.all(signers.map((signer) => give(portal, signer, teen)));
    expect(new Set(answers.map(({ consent }) => consent?.id)).size).toBe(1);
    expect((await give(portal, teen, teen)).consent).toMatchObject({ status: 'ACTIVE' });
    expect(await openConsents(teen)).toBe(1);
  });

  it('one key used for two patients signs for one', async () => {
    const patients = await Promise.all([portal.patient(ADULT), portal.patient(ADULT)]);
    const paper = {
      paperNumber: '17',
      paperSignedBy: 'PATIENT',
      signer: PAPER_SIGNER,
      idempotencyKey: newId(),
    };
    const answers = await Promise.all(
      patients.map(({ personId }) =>
        portal.ask(portal.registrar.accountId, GIVE, { input: { ...paper, patientId: personId } }),
      ),
    );
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(
      answers.flatMap(({ errors = [] }) => errors.map(({ extensions }) => extensions['argument'])),
    ).toEqual(['idempotencyKey']);
    const open = await Promise.all(patients.map(openConsents));
    expect(open.sort()).toEqual([0, 1]);
  });

  it('signatures and withdrawals leave one open consent at most', async () => {
    const adult = await portal.patient(ADULT);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        index % 2 === 0 ? give(portal, adult, adult) : withdraw(portal, adult, adult),
      ),
    );
    expect(await openConsents(adult)).toBeLessThanOrEqual(1);
    expect((await give(portal, adult, adult)).consent?.status).toBe('ACTIVE');
  });
});
