import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import {
  ADULT,
  CHILD,
  give,
  openPortal,
  TEEN,
  withdraw,
  WITHDRAW,
  type Person,
  type Portal,
} from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

/** What the access policy is told about a patient's consent. */
async function fact({ personId }: Person) {
  const facts = portal.database<{
    policy_processing_consent: {
      patient_id: string;
      consent_id: string;
      signed_by_patient: boolean;
      signed_by_representative: boolean;
    };
  }>('consent');
  return facts
    .selectFrom('policy_processing_consent')
    .select(['consent_id', 'signed_by_patient', 'signed_by_representative'])
    .where('patient_id', '=', personId)
    .execute();
}

describe('withdrawing the processing consent', () => {
  it.each(['the minor', 'the parent'])('at 16 takes %s alone', async (who) => {
    const teen = await portal.patient(TEEN);
    const parent = await portal.representativeOf(teen);
    const signed = await give(portal, teen, teen);
    await give(portal, parent, teen);
    expect(await fact(teen)).toEqual([
      { consent_id: signed.consent?.id, signed_by_patient: true, signed_by_representative: true },
    ]);

    const caller = who === 'the minor' ? teen : parent;
    expect(await withdraw(portal, caller, teen)).toEqual({
      __typename: 'ProcessingConsentWithdrawn',
      consent: { id: signed.consent?.id, status: 'INACTIVE', withdrawnAt: '2026-11-20T12:00:00+03:00' },
    });
    expect(await fact(teen)).toEqual([]);
    // Those whose signature counts still see the consents, so that they can sign again.
    expect(
      await portal.data(
        caller,
        `query ($representations: [_Any!]!) { _entities(representations: $representations) {
          ... on Patient { consents { nodes { status } } } } }`,
        { representations: [{ __typename: 'Patient', id: teen.personId }] },
      ),
    ).toEqual({ _entities: [{ consents: { nodes: [{ status: 'INACTIVE' }] } }] });
  });

  it('also ends a consent that waits for a signature', async () => {
    const teen = await portal.patient(TEEN);
    await give(portal, teen, teen);
    expect((await withdraw(portal, teen, teen)).consent?.status).toBe('INACTIVE');
  });

  it('is recorded by a registrar with the paper’s number', async () => {
    const adult = await portal.patient(ADULT);
    await give(portal, adult, adult);
    const input = { patientId: adult.personId };
    expect(await portal.errors(portal.registrar, WITHDRAW, { input })).toEqual([
      ['BAD_USER_INPUT', 'paperNumber'],
    ]);
    expect(await portal.errors(adult, WITHDRAW, { input: { ...input, paperNumber: '18' } })).toEqual([
      ['BAD_USER_INPUT', 'paperNumber'],
    ]);
    const { consent } = await withdraw(portal, portal.registrar, adult, { paperNumber: '18/2026' });
    expect(consent?.status).toBe('INACTIVE');
    expect(
      await portal.data(adult, 'query ($id: ID!) { consent(id: $id) { withdrawalPaperNumber } }', {
        id: consent?.id,
      }),
    ).toEqual({ consent: { withdrawalPaperNumber: '18/2026' } });
  });

  it.each([
    ['the end of the contract', { reason: 'CONTRACT_ENDED' }, 'CONTRACT_ENDED'],
    ['a written withdrawal', { reason: 'WRITTEN_WITHDRAWAL' }, 'WRITTEN_WITHDRAWAL'],
    ['a written withdrawal, where nothing else is said', {}, 'WRITTEN_WITHDRAWAL'],
  ])('is recorded by a registrar as %s', async (_, reason, recorded) => {
    const adult = await portal.patient(ADULT);
    await give(portal, adult, adult);
    const { consent } = await withdraw(portal, portal.registrar, adult, { paperNumber: '18', ...reason });
    expect(
      await portal.data(adult, 'query ($id: ID!) { consent(id: $id) { status withdrawalReason } }', {
        id: consent?.id,
      }),
    ).toEqual({ consent: { status: 'INACTIVE', withdrawalReason: recorded } });
    expect(await fact(adult)).toEqual([]);
  });

  it('in the portal is the person’s will, and has no other reason', async () => {
    const adult = await portal.patient(ADULT);
    await give(portal, adult, adult);
    const input = { patientId: adult.personId, reason: 'CONTRACT_ENDED' };
    expect(await portal.errors(adult, WITHDRAW, { input })).toEqual([['BAD_USER_INPUT', 'reason']]);
    expect(await fact(adult)).toHaveLength(1);
    const { consent } = await withdraw(portal, adult, adult);
    expect(
      await portal.data(adult, 'query ($id: ID!) { consent(id: $id) { withdrawalReason } }', {
        id: consent?.id,
      }),
    ).toEqual({ consent: { withdrawalReason: null } });
  });

  it('answers where there is nothing to withdraw', async () => {
    const adult = await portal.patient(ADULT);
    const nothing = { __typename: 'NoProcessingConsent', patientId: adult.personId };
    expect(await withdraw(portal, adult, adult)).toEqual(nothing);
    await give(portal, adult, adult);
    await withdraw(portal, adult, adult);
    expect(await withdraw(portal, adult, adult)).toEqual(nothing);
  });

  it('makes room for a new consent', async () => {
    const adult = await portal.patient(ADULT);
    const first = await give(portal, adult, adult);
    await withdraw(portal, adult, adult);
    const second = await give(portal, adult, adult);
    expect(second.consent?.status).toBe('ACTIVE');
    expect(second.consent?.id).not.toBe(first.consent?.id);
  });

  it('is nothing to strangers, who learn nothing', async () => {
    const child = await portal.patient(CHILD);
    const parent = await portal.representativeOf(child);
    await give(portal, parent, child);
    const nobody = { personId: newId(), accountId: '' };
    expect(await withdraw(portal, portal.stranger, child)).toEqual({
      __typename: 'PatientNotFound',
      patientId: child.personId,
    });
    expect(await withdraw(portal, portal.stranger, nobody)).toMatchObject({ __typename: 'PatientNotFound' });
    expect(await fact(child)).toHaveLength(1);
  });

  it('is refused to those who know the patient', async () => {
    const adult = await portal.patient(ADULT);
    const input = { patientId: adult.personId };
    expect(await portal.errors(portal.privacyOfficer, WITHDRAW, { input })).toEqual([
      ['FORBIDDEN', 'NOT_PERMITTED'],
    ]);
  });
});
