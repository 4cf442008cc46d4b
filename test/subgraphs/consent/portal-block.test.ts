import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import { ADULT, CHILD, give, openPortal, TEEN, type Person, type Portal } from './portal.ts';

let portal: Portal;
beforeAll(async () => {
  portal = await openPortal();
});
afterAll(() => portal.close());

type Act = 'block' | 'unblock';

const document = (
  act: Act,
) => `mutation ($input: ${act === 'block' ? 'BlockPortalInput' : 'UnblockPortalInput'}!) {
  change: ${act}Portal(input: $input) {
    __typename
    ... on PortalBlockChanged { patient { id portalBlock { since channel } } }
    ... on PatientNotFound { patientId }
  }
}`;

interface Change {
  readonly __typename: string;
  readonly patient?: { readonly id: string; readonly portalBlock: object | null };
}

async function change(act: Act, caller: Person, patient: Person, channel?: string): Promise<Change> {
  const input = { patientId: patient.personId, ...(channel !== undefined && { channel }) };
  return (await portal.data<{ change: Change }>(caller, document(act), { input })).change;
}

const refusal = (act: Act, caller: Person, { personId }: Person, channel = 'PORTAL') =>
  portal.errors(caller, document(act), { input: { patientId: personId, channel } });

describe('the portal block', () => {
  it('of an adult is the adult’s, at any time', async () => {
    const adult = await portal.patient(ADULT);
    expect(await change('block', adult, adult)).toEqual({
      __typename: 'PortalBlockChanged',
      patient: {
        id: adult.personId,
        portalBlock: { since: '2026-11-20T12:00:00+03:00', channel: 'PORTAL' },
      },
    });
    expect((await change('unblock', adult, adult)).patient?.portalBlock).toBeNull();
  });

  it('stands as it is where it is laid on twice, and stays off where it is lifted twice', async () => {
    const adult = await portal.patient(ADULT);
    const first = await change('block', adult, adult);
    portal.clock.moveTo('2026-11-20T13:00:00+03:00');
    expect(await change('block', portal.registrar, adult, 'PHONE')).toEqual(first);
    await change('unblock', adult, adult);
    expect((await change('unblock', adult, adult)).patient?.portalBlock).toBeNull();
    portal.clock.moveTo('2026-11-20T12:00:00+03:00');

    const history = await portal.tables
      .selectFrom('portal_block')
      .select(['channel', 'blocked_by', 'until_channel', 'unblocked_by'])
      .where('patient_id', '=', adult.personId)
      .execute();
    expect(history).toEqual([
      {
        channel: 'PORTAL',
        blocked_by: adult.personId,
        until_channel: 'PORTAL',
        unblocked_by: adult.personId,
      },
    ]);
  });

  it('may be laid on by many at once', async () => {
    const adult = await portal.patient(ADULT);
    const changes = await Promise.all(Array.from({ length: 8 }, () => change('block', adult, adult)));
    expect(changes.every(({ patient }) => patient?.portalBlock !== null)).toBe(true);
    const rows = await portal.tables
      .selectFrom('portal_block')
      .select('id')
      .where('patient_id', '=', adult.personId)
      .execute();
    expect(rows).toHaveLength(1);
  });

  it('shows each step of one operation as it is', async () => {
    const adult = await portal.patient(ADULT);
    const patient = '... on PortalBlockChanged { patient { portalBlock { channel } } }';
    const answer = await portal.data(
      adult,
      `mutation ($id: ID!) {
        on: blockPortal(input: { patientId: $id }) { ${patient} }
        off: unblockPortal(input: { patientId: $id }) { ${patient} }
      }`,
      { id: adult.personId },
    );
    expect(answer).toEqual({
      on: { patient: { portalBlock: { channel: 'PORTAL' } } },
      off: { patient: { portalBlock: null } },
    });
  });

  it('under 15 is the representative’s', async () => {
    const child = await portal.patient(CHILD);
    const parent = await portal.representativeOf(child);
    await give(portal, parent, child);
    expect((await change('block', parent, child)).patient?.portalBlock).not.toBeNull();
    expect((await change('unblock', parent, child)).patient?.portalBlock).toBeNull();
  });

  it('at 16 is the minor’s, not the parent’s', async () => {
    const teen = await portal.patient(TEEN);
    const parent = await portal.representativeOf(teen);
    await give(portal, teen, teen);
    await give(portal, parent, teen);
    expect(await refusal('block', parent, teen)).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
    await change('block', teen, teen);
    expect(await refusal('unblock', parent, teen)).toEqual([['FORBIDDEN', 'NOT_PERMITTED']]);
  });

  it('is laid on by a registrar who says how the patient asked', async () => {
    const adult = await portal.patient(ADULT);
    expect(await refusal('block', portal.registrar, adult)).toEqual([['BAD_USER_INPUT', 'channel']]);
    expect((await change('block', portal.registrar, adult, 'PHONE')).patient?.portalBlock).toMatchObject({
      channel: 'PHONE',
    });
    expect(await refusal('unblock', adult, adult, 'EMAIL')).toEqual([['BAD_USER_INPUT', 'channel']]);
  });

  it('keeps its history: who asked, how, and what staff noted', async () => {
    const adult = await portal.patient(ADULT);
    await give(portal, adult, adult);
    const input = { patientId: adult.personId, channel: 'PHONE', note: 'Назвал дату рождения' };
    await portal.data(portal.registrar, document('block'), { input });
    portal.clock.moveTo('2026-11-20T13:00:00+03:00');
    await change('unblock', portal.registrar, adult, 'IN_PERSON');
    portal.clock.moveTo('2026-11-20T14:00:00+03:00');
    await change('block', adult, adult);
    const BLOCKS = `query ($of: [_Any!]!, $first: Int! = 20, $after: String) { _entities(representations: $of) {
      ... on Patient { portalBlocks(first: $first, after: $after) { totalCount pageInfo { endCursor } nodes {
        since channel askedBy note until untilChannel untilAskedBy untilNote } } } } }`;
    const of = [{ __typename: 'Patient', id: adult.personId }];
    const open = {
      since: '2026-11-20T14:00:00+03:00',
      channel: 'PORTAL',
      askedBy: 'PATIENT',
      note: null,
      until: null,
      untilChannel: null,
      untilAskedBy: null,
      untilNote: null,
    };
    const lifted = {
      since: '2026-11-20T12:00:00+03:00',
      channel: 'PHONE',
      askedBy: 'PATIENT',
      note: 'Назвал дату рождения',
      until: '2026-11-20T13:00:00+03:00',
      untilChannel: 'IN_PERSON',
      untilAskedBy: 'PATIENT',
      untilNote: null,
    };
    expect(await portal.data(adult, BLOCKS, { of })).toMatchObject({
      _entities: [{ portalBlocks: { totalCount: 2, nodes: [open, lifted] } }],
    });
    const first = await portal.data<{
      _entities: readonly [{ portalBlocks: { pageInfo: { endCursor: string }; nodes: readonly object[] } }];
    }>(portal.registrar, BLOCKS, { of, first: 1 });
    const after = first._entities[0].portalBlocks.pageInfo.endCursor;
    expect(await portal.data(portal.registrar, BLOCKS, { of, first: 1, after })).toMatchObject({
      _entities: [{ portalBlocks: { totalCount: 2, nodes: [lifted] } }],
    });
    portal.clock.moveTo('2026-11-20T12:00:00+03:00');
  });

  it('is asked for by whoever may', async () => {
    const child = await portal.patient(CHILD);
    const input = { patientId: child.personId, channel: 'PHONE', askedBy: 'PATIENT' };
    expect(await portal.errors(portal.registrar, document('block'), { input })).toEqual([
      ['BAD_USER_INPUT', 'askedBy'],
    ]);
    expect(
      await portal.data(portal.registrar, document('block'), {
        input: { ...input, askedBy: 'REPRESENTATIVE' },
      }),
    ).toMatchObject({ change: { __typename: 'PortalBlockChanged' } });
  });

  it('is nothing to strangers, who learn nothing', async () => {
    const adult = await portal.patient(ADULT);
    const nobody = { personId: newId(), accountId: '' };
    for (const patient of [adult, nobody])
      expect(await change('block', portal.stranger, patient)).toEqual({
        __typename: 'PatientNotFound',
        patientId: patient.personId,
      });
  });

  it('closes the portal at the very next request', async () => {
    const adult = await portal.patient(ADULT);
    const attorney = await portal.representativeOf(adult, 'ATTORNEY', ['PORTAL']);
    await give(portal, adult, adult);
    const consents = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Patient { consents { totalCount } } } }`;
    const of = [{ __typename: 'Patient', id: adult.personId }];
    expect(await portal.errors(attorney, consents, { of })).toEqual([]);
    await change('block', adult, adult);
    expect(await portal.errors(attorney, consents, { of })).toEqual([['FORBIDDEN', 'PORTAL_BLOCKED']]);
    await change('unblock', adult, adult);
    expect(await portal.errors(attorney, consents, { of })).toEqual([]);
  });
});
