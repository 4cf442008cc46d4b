import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoId } from '../../../demo/demo-id.ts';
import { personId } from '../../../demo/demo-people.ts';
import { DEMO_CLINIC } from '../../../demo/organizations.ts';
import type { PersonaName } from '../../../demo/personas.ts';
import { insertRows } from '../../../subgraphs/_platform/database/insert-rows.ts';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { accountOf } from '../../support/demo.ts';
import { openWard, type Ward } from './emergency.ts';

const NOBODY = '00000000-0000-7000-8000-000000000000';

let ward: Ward;
beforeAll(async () => {
  ward = await openWard();
  await ward.tables.deleteFrom('emergency_request').execute();
  await ward.tables.deleteFrom('emergency_access').execute();
});
afterAll(() => ward.close());

const openedOf = async (patient: string) =>
  (await ward.breakGlass('other-doctor', patient)).emergencyAccessId;

const JUSTIFY =
  'mutation ($id: ID!) { reviewEmergencyAccess(input: { id: $id, verdict: JUSTIFIED }) { __typename } }';

const OF_PATIENT = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient {
  emergencyAccesses { totalCount nodes {
    reason explanation openedAt validUntil isOpen state verdict note practitioner { id } organization { id } } } } } }`;
const listOf = (persona: PersonaName, patient: string) =>
  ward.ask(accountOf(persona), OF_PATIENT, { of: [{ __typename: 'Patient', id: personId(patient) }] });

describe('an emergency access', () => {
  it('is there for the patient to read: who, why, since when, and that nobody has reviewed it yet', async () => {
    await openedOf('adult');
    const { data, errors } = await listOf('adult', 'adult');
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      _entities: [
        {
          emergencyAccesses: {
            totalCount: 1,
            nodes: [
              {
                reason: 'LIFE_THREAT',
                explanation: 'Без сознания после аварии',
                openedAt: '2026-11-20T12:00:00+03:00',
                validUntil: '2026-11-20T13:00:00+03:00',
                isOpen: true,
                state: 'AWAITING_REVIEW',
                verdict: null,
                note: null,
                practitioner: { id: expect.any(String) as unknown },
                organization: { id: DEMO_CLINIC.id },
              },
            ],
          },
        },
      ],
    });
  });

  it.each<[PersonaName, string, boolean]>([
    ['parent', 'daughter', true],
    ['guardian', 'ward', true],
    ['teen', 'teen', true],
    // What was opened of a minor from 15 on is theirs alone to see.
    ['parent', 'teen', false],
    ['privacy-officer', 'daughter', true],
    ['registrar', 'daughter', false],
    ['doctor', 'daughter', false],
  ])('for %s of %s: %s', async (persona, patient, isSeen) => {
    const { data, errors = [] } = await listOf(persona, patient);
    const [found] = (data as { _entities: { emergencyAccesses: object | null }[] })._entities;
    expect(found?.emergencyAccesses !== null).toBe(isSeen);
    expect(errors.map(({ extensions }) => extensions['reason'])).toEqual(isSeen ? [] : ['NOT_PERMITTED']);
  });
});

describe('the queue of a privacy officer', () => {
  it('holds what happened to patients of their organisation, page by page, and nothing of others', async () => {
    const ids = [await openedOf('elder'), await openedOf('ward'), await openedOf('daughter')];
    const elsewhere = await openedOf('neighbour');
    const whole = await ward.queue('privacy-officer', { first: 100 });
    const listed = whole.nodes.map(({ id }) => id);
    expect(listed).toEqual(expect.arrayContaining(ids));
    expect(listed).not.toContain(elsewhere);
    expect(whole.totalCount).toBe(listed.length);

    const first = await ward.queue('privacy-officer', { first: 2 });
    const rest = await ward.queue('privacy-officer', { first: 100, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...rest.nodes]).toEqual(whole.nodes);
    expect(first.totalCount).toBe(whole.totalCount);
  });

  it('leaves what is reviewed', async () => {
    const id = await openedOf('grown-daughter');
    const waiting = { filter: { state: 'AWAITING_REVIEW' } };
    const reviewed = { filter: { state: 'REVIEWED' } };
    const isIn = async (filter: Record<string, unknown>) =>
      (await ward.queue('privacy-officer', filter)).nodes.some((node) => node.id === id);
    expect([await isIn(waiting), await isIn(reviewed)]).toEqual([true, false]);
    await ward.review('privacy-officer', id);
    expect([await isIn(waiting), await isIn(reviewed)]).toEqual([false, true]);
  });

  it.each<PersonaName>(['registrar', 'adult', 'doctor', 'insurer', 'lab'])(
    'is empty for %s',
    async (persona) => {
      expect(await ward.queue(persona)).toMatchObject({ totalCount: 0, nodes: [] });
    },
  );

  it('takes the same statements for one row as for many, and says in the log whom it named', async () => {
    const statementsFor = async (first: number) => {
      ward.takeStatements();
      await ward.queue('privacy-officer', { first });
      return ward.takeStatements().length;
    };
    expect(await statementsFor(100)).toBe(await statementsFor(1));
    const [last] = (await ward.eventsAbout('ward')).slice(-1);
    expect(last).toMatchObject({
      role: 'PRIVACY_OFFICER',
      permitted: true,
      dataClasses: expect.arrayContaining(['ACCESS_LOG']) as unknown,
    });
  });
});

describe('a review', () => {
  it('is the privacy officer’s, and the patient is told', async () => {
    const id = await openedOf('teen');
    expect(await ward.review('privacy-officer', id, { verdict: 'UNJUSTIFIED', note: 'Нет повода' })).toEqual({
      __typename: 'EmergencyAccessReviewed',
      emergencyAccess: {
        state: 'REVIEWED',
        verdict: 'UNJUSTIFIED',
        note: 'Нет повода',
        reviewedAt: '2026-11-20T12:00:00+03:00',
      },
    });
    expect(await ward.noticesAbout('teen')).toContainEqual({
      kind: 'BREAK_GLASS_REVIEWED',
      audience: 'PATIENT',
      organization_id: null,
      role: null,
      details: { emergencyAccessId: id, verdict: 'UNJUSTIFIED' },
    });
  });

  it('stands: the same again is the same, another comes too late, and nobody is told twice', async () => {
    const id = await openedOf('teen');
    await ward.review('privacy-officer', id, { verdict: 'UNJUSTIFIED', note: 'Нет повода' });
    const told = (await ward.noticesAbout('teen')).length;
    expect(
      await ward.review('privacy-officer', id, { verdict: 'UNJUSTIFIED', note: 'Нет повода' }),
    ).toMatchObject({
      __typename: 'EmergencyAccessReviewed',
    });
    expect(await ward.review('privacy-officer', id, { verdict: 'JUSTIFIED' })).toMatchObject({
      __typename: 'EmergencyAccessReviewedBefore',
      emergencyAccess: { verdict: 'UNJUSTIFIED' },
    });
    expect(await ward.noticesAbout('teen')).toHaveLength(told);
  });

  it('is not for the clinician to make, under an officer’s account of theirs either', async () => {
    const officer = newId();
    await insertRows(ward.database<IdentityDatabase>('identity'), 'account', [
      {
        id: officer,
        role: 'PRIVACY_OFFICER' as const,
        person_id: personId('other-doctor'),
        organization_id: DEMO_CLINIC.id,
        practitioner_id: null,
        state: 'ACTIVE' as const,
      },
    ]);
    const id = await openedOf('elder');
    const { data } = await ward.ask(officer, JUSTIFY, { id });
    expect(data).toEqual({ reviewEmergencyAccess: { __typename: 'OwnEmergencyAccess' } });
  });

  it('is not for the clinician to make under a second record of theirs, which another person’s name would not be', async () => {
    const identity = ward.database<IdentityDatabase>('identity');
    const doctor = await identity
      .selectFrom('person')
      .selectAll()
      .where('id', '=', personId('other-doctor'))
      .executeTakeFirstOrThrow();
    const officerCalled = async (family: string) => {
      const [person, account] = [newId(), newId()];
      await insertRows(identity, 'person', [{ ...doctor, id: person, family }]);
      await insertRows(identity, 'account', [
        {
          id: account,
          role: 'PRIVACY_OFFICER' as const,
          person_id: person,
          organization_id: DEMO_CLINIC.id,
          practitioner_id: null,
          state: 'ACTIVE' as const,
        },
      ]);
      return account;
    };
    const id = await openedOf('elder');
    const reviewAs = async (account: string) =>
      (await ward.ask(account, JUSTIFY, { id })).data as { reviewEmergencyAccess: { __typename: string } };
    expect(await reviewAs(await officerCalled(` ${doctor.family.toUpperCase()}`))).toEqual({
      reviewEmergencyAccess: { __typename: 'OwnEmergencyAccess' },
    });
    expect(await reviewAs(await officerCalled('Однофамильцева'))).toEqual({
      reviewEmergencyAccess: { __typename: 'EmergencyAccessReviewed' },
    });
  });

  it.each<[PersonaName, string]>([
    ['adult', 'adult'],
    ['parent', 'daughter'],
  ])('is refused to %s, who sees the emergency access of %s', async (persona, patient) => {
    const id = await openedOf(patient);
    expect(await ward.refused(persona, 'review', { id, verdict: 'JUSTIFIED' })).toEqual([
      ['FORBIDDEN', 'NOT_PERMITTED'],
    ]);
  });

  it('of what the caller may not know answers as that of nothing', async () => {
    const elsewhere = await openedOf('neighbour');
    for (const id of [elsewhere, NOBODY, 'nothing', demoId('nothing')])
      expect(await ward.review('privacy-officer', id)).toEqual({ __typename: 'EmergencyAccessNotFound', id });
    const id = await openedOf('daughter');
    for (const persona of ['registrar', 'doctor', 'stranger', 'lab'] as const)
      expect(await ward.review(persona, id)).toEqual({ __typename: 'EmergencyAccessNotFound', id });
  });

  it('with a note without end is refused', async () => {
    const id = await openedOf('daughter');
    const input = { id, verdict: 'JUSTIFIED', note: 'а'.repeat(1001) };
    expect(await ward.refused('privacy-officer', 'review', input)).toEqual([['BAD_USER_INPUT', 'note']]);
  });
});

describe('one emergency access', () => {
  const ONE = 'query ($id: ID!) { emergencyAccess(id: $id) { state patient { id } } }';
  const read = (persona: PersonaName, id: string) => ward.data(persona, ONE, { id });

  it('is found by the id that a notice names, by patient and privacy officer', async () => {
    const id = await openedOf('ward');
    for (const persona of ['guardian', 'privacy-officer'] as const)
      expect(await read(persona, id)).toEqual({
        emergencyAccess: { state: 'AWAITING_REVIEW', patient: { id: personId('ward') } },
      });
  });

  it('is nothing for everybody else, as an unknown one is', async () => {
    const id = await openedOf('ward');
    for (const asked of [id, NOBODY])
      for (const persona of ['stranger', 'registrar', 'other-doctor', 'insurer'] as const)
        expect(await read(persona, asked)).toEqual({ emergencyAccess: null });
  });
});
