import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ADULT,
  change,
  changing,
  CHILD,
  openReception,
  register,
  represent,
  type Person,
  type Reception,
} from './reception.ts';

let reception: Reception;
beforeAll(async () => {
  reception = await openReception();
});
afterAll(() => reception.close());

async function isKnown(caller: Person, { personId }: Person): Promise<boolean> {
  const query = 'query ($id: ID!) { patient(id: $id) { id } me { patients(first: 100) { nodes { id } } } }';
  const { patient, me } = await reception.data<{
    patient: object | null;
    me: { patients: { nodes: readonly { id: string }[] } };
  }>(caller, query, { id: personId });
  const isListed = me.patients.nodes.some(({ id }) => id === personId);
  expect(isListed).toBe(patient !== null);
  return isListed;
}

interface Told {
  readonly change: string;
  readonly actor: string;
  readonly reason: string | null;
  readonly lastDay: string | null;
  readonly organization: { readonly name: string } | null;
  readonly at: string;
}

async function historyOf(patient: Person): Promise<readonly Told[]> {
  const query = `query ($id: ID!) { patient(id: $id) { representations { nodes { history {
    totalCount nodes { change actor reason lastDay at organization { name } } } } } } }`;
  const { patient: seen } = await reception.data<{
    patient: { representations: { nodes: readonly { history: { totalCount: number; nodes: Told[] } }[] } };
  }>(reception.registrar, query, { id: patient.personId });
  const [history] = seen.representations.nodes.map((node) => node.history);
  expect(history?.totalCount).toBe(history?.nodes.length);
  return history?.nodes ?? [];
}

describe('what staff do binds the very next request', () => {
  it('suspended and resumed, as often as needed', async () => {
    const child = await reception.patient(CHILD);
    const representationId = await represent(reception, child);
    for (let round = 0; round < 2; round += 1) {
      expect(await isKnown(reception.stranger, child)).toBe(true);
      expect(
        await change(reception, reception.privacyOfficer, 'suspend', {
          representationId,
          reason: 'MISUSE_SUSPECTED',
        }),
      ).toMatchObject({ change: 'SUSPENDED', representation: { status: 'SUSPENDED' } });
      expect(await isKnown(reception.stranger, child)).toBe(false);
      expect(
        await change(reception, reception.registrar, 'resume', {
          representationId,
          reason: 'CHECK_FINISHED',
        }),
      ).toMatchObject({ change: 'RESUMED', representation: { status: 'IN_FORCE' } });
    }
    expect((await historyOf(child)).map(({ change: changed, reason }) => [changed, reason])).toEqual([
      ['REGISTERED', null],
      ['VERIFIED', null],
      ['SUSPENDED', 'MISUSE_SUSPECTED'],
      ['RESUMED', 'CHECK_FINISHED'],
      ['SUSPENDED', 'MISUSE_SUSPECTED'],
      ['RESUMED', 'CHECK_FINISHED'],
    ]);
  });

  it('ended on its last day, at midnight in Moscow', async () => {
    const child = await reception.patient(CHILD);
    const representationId = await represent(reception, child, { validThrough: '2026-12-31' });
    const ending = (lastDay: string) =>
      change(reception, reception.registrar, 'end', { representationId, lastDay, reason: 'COURT_NOTICE' });
    expect(await ending('2027-01-01')).toEqual({
      __typename: 'RepresentationNotChanged',
      reason: 'LAST_DAY_TOO_LATE',
    });
    expect(await ending('2026-11-19')).toEqual({
      __typename: 'RepresentationNotChanged',
      reason: 'LAST_DAY_TOO_EARLY',
    });
    expect(await ending('2026-11-25')).toMatchObject({
      change: 'ENDED',
      representation: { status: 'IN_FORCE' },
    });
    try {
      reception.clock.moveTo('2026-11-25T23:59:59+03:00');
      expect(await isKnown(reception.stranger, child)).toBe(true);
      reception.clock.moveTo('2026-11-26T00:00:00+03:00');
      expect(await isKnown(reception.stranger, child)).toBe(false);
    } finally {
      reception.clock.moveTo('2026-11-20T12:00:00+03:00');
    }
    expect(await historyOf(child)).toMatchObject([
      { change: 'REGISTERED', lastDay: '2026-12-31', actor: 'STAFF', at: '2026-11-20T12:00:00+03:00' },
      { change: 'VERIFIED', lastDay: null },
      { change: 'ENDED', lastDay: '2026-11-25', reason: 'COURT_NOTICE' },
    ]);
  });

  it('revoked by a registrar, for good and with a reason', async () => {
    const child = await reception.patient(CHILD);
    const representationId = await represent(reception, child);
    expect(
      await reception.errors(reception.registrar, changing('revoke'), { input: { representationId } }),
    ).toEqual([['BAD_USER_INPUT', 'reason']]);
    expect(await isKnown(reception.stranger, child)).toBe(true);
    const revoking = { representationId, reason: 'RIGHTS_TERMINATED' };
    expect(await change(reception, reception.registrar, 'revoke', revoking)).toMatchObject({
      change: 'REVOKED',
      representation: { status: 'REVOKED' },
    });
    expect(await isKnown(reception.stranger, child)).toBe(false);
    for (const [act, more] of [
      ['verify', {}],
      ['suspend', { reason: 'DISPUTE' }],
      ['resume', { reason: 'DISPUTE' }],
      ['end', { lastDay: '2026-11-30', reason: 'DISPUTE' }],
      ['revoke', { reason: 'DISPUTE' }],
    ] as const)
      expect(await change(reception, reception.secondRegistrar, act, { representationId, ...more })).toEqual({
        __typename: 'RepresentationNotChanged',
        reason: 'REVOKED',
      });
  });

  it('what does not fit the state changes nothing', async () => {
    const child = await reception.patient(CHILD);
    const representationId = await represent(reception, child);
    const reason = 'DISPUTE';
    const staff = reception.secondRegistrar;
    expect(await change(reception, staff, 'verify', { representationId })).toMatchObject({
      reason: 'ALREADY_VERIFIED',
    });
    expect(await change(reception, staff, 'resume', { representationId, reason })).toMatchObject({
      reason: 'NOT_SUSPENDED',
    });
    await change(reception, staff, 'suspend', { representationId, reason });
    expect(await change(reception, staff, 'suspend', { representationId, reason })).toMatchObject({
      reason: 'ALREADY_SUSPENDED',
    });
    expect(await historyOf(child)).toHaveLength(3);
  });

  it('one of many who verify at once does it', async () => {
    const child = await reception.patient(CHILD);
    const { representation } = await register(reception, child);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        change(reception, index % 2 ? reception.secondRegistrar : reception.privacyOfficer, 'verify', {
          representationId: representation?.id,
        }),
      ),
    );
    expect(outcomes.filter(({ __typename }) => __typename === 'RepresentationChanged')).toHaveLength(1);
    expect(await historyOf(child)).toHaveLength(2);
  });
});

describe('revoking', () => {
  it('is the patient’s own from 15 on, and not before', async () => {
    const teen = await reception.patient('2011-11-20');
    const younger = await reception.patient('2011-11-21');
    const ofTeen = await represent(reception, teen);
    const ofYounger = await represent(reception, younger);
    await reception.acceptTerms(teen);
    await reception.acceptTerms(younger);
    expect(await change(reception, younger, 'revoke', { representationId: ofYounger })).toEqual({
      __typename: 'RepresentationNotFound',
    });
    // Whoever has not signed the consent may do this nevertheless; what it shows stays closed to them.
    const { data, errors } = await reception.ask(teen.accountId, changing('revoke'), {
      input: { representationId: ofTeen },
    });
    expect(data).toMatchObject({
      outcome: { change: 'REVOKED', representation: { id: ofTeen, status: null } },
    });
    expect(errors?.map(({ extensions }) => extensions['reason'])).toEqual(['PROCESSING_CONSENT_MISSING']);
    expect(await isKnown(reception.stranger, teen)).toBe(false);
    expect(await isKnown(reception.stranger, younger)).toBe(true);
    expect((await historyOf(teen)).at(-1)).toMatchObject({
      actor: 'PATIENT',
      reason: 'PATIENT_WISH',
      organization: null,
    });
  });

  it('is the representative’s own, verified or not', async () => {
    for (const verified of [true, false]) {
      const child = await reception.patient(CHILD);
      const representationId = verified
        ? await represent(reception, child)
        : (await register(reception, child)).representation?.id;
      expect(await change(reception, reception.stranger, 'revoke', { representationId })).toEqual({
        __typename: 'RepresentationChanged',
        change: 'REVOKED',
        representation: null,
      });
      expect(await isKnown(reception.stranger, child)).toBe(false);
      expect((await historyOf(child)).at(-1)).toMatchObject({
        actor: 'REPRESENTATIVE',
        reason: 'REPRESENTATIVE_WISH',
      });
    }
  });

  it('is not another representative’s', async () => {
    const child = await reception.patient(CHILD);
    const representationId = await represent(reception, child);
    const other = await reception.patient(ADULT);
    await reception.acceptTerms(other);
    expect(await change(reception, other, 'revoke', { representationId })).toEqual({
      __typename: 'RepresentationNotFound',
    });
    expect(await isKnown(reception.stranger, child)).toBe(true);
  });
});

describe('a representation that waits for its turn', () => {
  it('is decided on again when the turn comes: the registrar has lost the patient meanwhile', async () => {
    const child = await reception.patient(CHILD);
    const representationId = await represent(reception, child);
    const { suspending } = await reception.tables.transaction().execute(async (transaction) => {
      await transaction
        .selectFrom('person')
        .select('id')
        .where('id', '=', child.personId)
        .forNoKeyUpdate()
        .execute();
      const waiting = change(reception, reception.registrar, 'suspend', {
        representationId,
        reason: 'DISPUTE',
      });
      await reception.someoneWaits();
      await transaction.deleteFrom('patient_registration').where('person_id', '=', child.personId).execute();
      return { suspending: waiting };
    });
    expect(await suspending).toEqual({ __typename: 'RepresentationNotFound' });
  });
});
