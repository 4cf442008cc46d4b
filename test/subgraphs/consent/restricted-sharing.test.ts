import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import type { Question } from '../../../subgraphs/_platform/request-context.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { ADULT, CHILD, give, openPortal, TEEN, type Person, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());
afterEach(() => {
  portal.clock.moveTo('2026-11-20T12:00:00+03:00');
});

const document = (act: 'give' | 'withdraw') => `mutation ($input: RestrictedSharingInput!) {
  change: ${act}RestrictedSharing(input: $input) {
    __typename
    ... on PatientNotFound { patientId }
    ${
      act === 'give'
        ? '... on RestrictedSharingGiven { consent { ...C } } ... on RestrictedSharingMeaningless { patientId }'
        : '... on RestrictedSharingWithdrawn { consent { ...C } } ... on NoRestrictedSharing { patientId }'
    }
  }
}
fragment C on Consent {
  id scope status category textKind signatures { capacity }
  provision { type purposes period { start end } actors { role } }
}`;

interface Change {
  readonly __typename: string;
  readonly consent?: { readonly id: string; readonly status: string };
}

async function change(act: 'give' | 'withdraw', caller: Person, { personId }: Person): Promise<Change> {
  const input = { patientId: personId };
  return (await portal.data<{ change: Change }>(caller, document(act), { input })).change;
}

const refusal = (act: 'give' | 'withdraw', caller: Person, { personId }: Person) =>
  portal.errors(caller, document(act), { input: { patientId: personId } });

/** Whether the next request shows somebody a result about HIV. */
async function sees({ accountId }: Person, { personId }: Person): Promise<boolean> {
  const question: Question = {
    dataClass: 'RESULT',
    patientId: personId,
    row: {
      type: 'RESULT',
      category: 'LABORATORY',
      securityLabels: ['HIV'],
      hidden: false,
      released: true,
      referralId: null,
      organizationId: null,
    },
  };
  return (await portal.decides(accountId, question)).permitted;
}

async function family(birthDate: string): Promise<readonly [patient: Person, parent: Person]> {
  const patient = await portal.patient(birthDate);
  const parent = await portal.representativeOf(patient);
  await give(portal, patient, patient);
  await give(portal, parent, patient);
  return [patient, parent];
}

describe('a minor of 16', () => {
  it('opens restricted results to a parent with the next request, and closes them again', async () => {
    const [teen, parent] = await family(TEEN);
    expect(await sees(parent, teen)).toBe(false);
    expect(await change('give', teen, teen)).toMatchObject({
      __typename: 'RestrictedSharingGiven',
      consent: {
        scope: 'RESTRICTED_SHARING',
        status: 'ACTIVE',
        category: 'INFA',
        textKind: 'RESTRICTED_SHARING',
        signatures: [{ capacity: 'PATIENT' }],
        provision: {
          type: 'PERMIT',
          purposes: ['FAMRQT'],
          period: { start: '2026-11-20', end: '2028-05-16' },
          actors: [{ role: 'REPRESENTATIVE' }],
        },
      },
    });
    expect(await sees(parent, teen)).toBe(true);
    expect((await change('withdraw', teen, teen)).consent?.status).toBe('INACTIVE');
    expect(await sees(parent, teen)).toBe(false);
  });

  it('gives it once, however often', async () => {
    const [teen] = await family(TEEN);
    const answers = await Promise.all(Array.from({ length: 6 }, () => change('give', teen, teen)));
    expect(new Set(answers.map(({ consent }) => consent?.id)).size).toBe(1);
    await change('withdraw', teen, teen);
    expect(await change('withdraw', teen, teen)).toEqual({
      __typename: 'NoRestrictedSharing',
      patientId: teen.personId,
    });
    expect((await change('give', teen, teen)).consent?.id).not.toBe(answers[0]?.consent?.id);
  });

  it('is the only one who gives it', async () => {
    const [teen, parent] = await family(TEEN);
    for (const caller of [parent, portal.registrar, portal.privacyOfficer])
      for (const act of ['give', 'withdraw'] as const)
        expect(await refusal(act, caller, teen)).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
    const nobody = { personId: newId(), accountId: '' };
    for (const patient of [teen, nobody])
      expect(await change('give', portal.stranger, patient)).toEqual({
        __typename: 'PatientNotFound',
        patientId: patient.personId,
      });
    expect(await sees(parent, teen)).toBe(false);
  });

  it('takes it back without a processing consent, and does not give it so', async () => {
    const teen = await portal.patient(TEEN);
    expect(await refusal('give', teen, teen)).toEqual([['FORBIDDEN', 'PROCESSING_CONSENT_MISSING']]);
    expect(await change('withdraw', teen, teen)).toMatchObject({ __typename: 'NoRestrictedSharing' });
  });
});

describe('at 18', () => {
  it('it has ended by itself', async () => {
    const [teen, parent] = await family('2008-12-01');
    const given = await change('give', teen, teen);
    portal.clock.moveTo('2026-11-30T23:59:59+03:00');
    expect(await sees(parent, teen)).toBe(true);
    portal.clock.moveTo('2026-12-01T00:00:00+03:00');
    expect(await sees(parent, teen)).toBe(false);
    expect(
      await portal.data(teen, 'query ($id: ID!) { consent(id: $id) { status } }', { id: given.consent?.id }),
    ).toEqual({ consent: { status: 'INACTIVE' } });
  });

  it('a trustee of the adult needs a new one', async () => {
    const [teen] = await family('2008-12-01');
    const trustee = await portal.representativeOf(teen, 'TRUSTEE');
    await change('give', teen, teen);
    portal.clock.moveTo('2026-12-01T00:00:00+03:00');
    const identity = portal.database<IdentityDatabase>('identity');
    await identity
      .updateTable('person')
      .set({ legal_capacity: 'LIMITED' })
      .where('id', '=', teen.personId)
      .execute();
    await identity
      .updateTable('representation')
      .set({ valid_from: '2026-12-01' })
      .where('representative_id', '=', trustee.personId)
      .execute();
    expect(await sees(trustee, teen)).toBe(false);
    expect((await change('give', teen, teen)).consent?.status).toBe('ACTIVE');
    expect(await sees(trustee, teen)).toBe(true);
  });
});

describe('where it means nothing', () => {
  it('an adult is told so', async () => {
    const adult = await portal.patient(ADULT);
    await give(portal, adult, adult);
    expect(await change('give', adult, adult)).toEqual({
      __typename: 'RestrictedSharingMeaningless',
      patientId: adult.personId,
    });
  });

  it('an adult of limited capacity gives it to the trustee', async () => {
    const adult = await portal.patient(ADULT, 'LIMITED');
    const trustee = await portal.representativeOf(adult, 'TRUSTEE');
    await give(portal, adult, adult);
    expect(await sees(trustee, adult)).toBe(false);
    expect(await change('give', adult, adult)).toMatchObject({ __typename: 'RestrictedSharingGiven' });
    expect(await sees(trustee, adult)).toBe(true);
  });

  it('the parent of a child sees the results anyway', async () => {
    const child = await portal.patient(CHILD);
    const parent = await portal.representativeOf(child);
    await give(portal, parent, child);
    expect(await sees(parent, child)).toBe(true);
    expect(await refusal('give', parent, child)).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
  });
});
