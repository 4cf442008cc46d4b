import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { v7 as newId } from 'uuid';
import type { IdentityDatabase } from '../../../subgraphs/identity/data/tables.ts';
import { day, event, eventsTo } from './events.ts';
import { CLAIM_PAGE, numbersOf, openOffice, type ClaimPage, type Insurer, type Office } from './office.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const CLAIMS = `query ($first: Int! = 20, $after: String, $filter: ClaimFilter) {
  claims(first: $first, after: $after, filter: $filter) { ${CLAIM_PAGE} }
}`;

async function claimsOf(caller: { accountId: string }, variables: object = {}): Promise<ClaimPage> {
  return (await office.data<{ claims: ClaimPage }>(caller, CLAIMS, { ...variables })).claims;
}

/** Claims that changed one day after the other. */
async function claimsByDay(insurer: Insurer, days: readonly number[]): Promise<readonly string[]> {
  const patient = await office.patient();
  const numbers: string[] = [];
  for (const dayOfMonth of days) {
    const claim = await office.claim(patient, insurer, { events: [event('SUBMITTED', day(dayOfMonth))] });
    numbers.push(claim.number);
  }
  return numbers;
}

/** What the insurer does meanwhile to a claim that has been submitted. */
async function review(number: string, at: Date): Promise<void> {
  await office.tables.transaction().execute(async (transaction) => {
    const { id } = await transaction
      .updateTable('claim')
      .set({ status: 'UNDER_REVIEW', changed_at: at })
      .where('number', '=', number)
      .returning('id')
      .executeTakeFirstOrThrow();
    await transaction
      .insertInto('claim_event')
      .values({ claim_id: id, sequence: 2, at, status: 'UNDER_REVIEW', actor: 'INSURER' })
      .execute();
  });
}

describe('claims', () => {
  it('are the insurer’s own, the longest unchanged first', async () => {
    const [insurer, other] = [await office.insurer(), await office.insurer()];
    const [third, first, second] = await claimsByDay(insurer, [3, 1, 2]);
    await claimsByDay(other, [1, 2]);
    const page = await claimsOf(insurer);
    expect(numbersOf(page)).toEqual([first, second, third]);
    expect(page.totalCount).toBe(3);
  });

  it('are none for everybody else', async () => {
    const [insurer, patient] = [await office.insurer(), await office.patient()];
    await office.claim(patient, insurer);
    for (const caller of [patient, await office.person(), { accountId: newId() }])
      expect(await claimsOf(caller)).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('come page by page, whole, while claims change and arrive', async () => {
    const insurer = await office.insurer();
    const numbers = await claimsByDay(insurer, [1, 2, 3, 4, 5, 6, 7]);
    const seen: string[] = [];
    let after: string | null = null;
    let pages = 0;
    do {
      const page: ClaimPage = await claimsOf(insurer, { first: 2, after });
      seen.push(...numbersOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      pages += 1;
      if (pages === 1) await review(numbers[0] ?? '', day(8));
      if (pages === 2) await claimsByDay(insurer, [9]);
    } while (after !== null);
    expect(new Set(seen).size).toBe(8);
    expect(seen.slice(0, 7)).toEqual(numbers);
    // The claim that changed after it was read is met again, as it stands now.
    expect(seen.filter((number) => number === numbers[0])).toHaveLength(2);
  });

  it('that changed in the same moment are each listed once', async () => {
    const insurer = await office.insurer();
    const numbers = await claimsByDay(insurer, [5, 5, 5, 5, 5]);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: ClaimPage = await claimsOf(insurer, { first: 2, after });
      seen.push(...numbersOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(5);
    expect(new Set(seen)).toEqual(new Set(numbers));
  });

  it('are narrowed by status, risk and time of change, in list and count', async () => {
    const [insurer, patient] = [await office.insurer(), await office.patient()];
    const denied = await office.claim(patient, insurer, { status: 'DENIED' });
    const paid = await office.claim(patient, insurer, { status: 'PAID', risk: 'CRITICAL_ILLNESS' });
    const submitted = await office.claim(patient, insurer, {
      events: [event('SUBMITTED', day(1))],
      risk: 'CRITICAL_ILLNESS',
    });
    const found = async (filter: object) => {
      const page = await claimsOf(insurer, { filter });
      expect(page.totalCount).toBe(page.nodes.length);
      return numbersOf(page);
    };
    expect(await found({ status: ['DENIED', 'PAID'] })).toEqual([denied.number, paid.number]);
    expect(await found({ risk: ['CRITICAL_ILLNESS'] })).toEqual([submitted.number, paid.number]);
    expect(await found({ changedSince: day(4).toISOString() })).toEqual([paid.number]);
    expect(await found({ status: ['DENIED'], risk: ['CRITICAL_ILLNESS'] })).toEqual([]);
    expect(await found({ status: [] })).toEqual([]);
    expect(await found({})).toHaveLength(3);
  });

  it('leave out what has not been submitted', async () => {
    const [insurer, patient] = [await office.insurer(), await office.patient()];
    await office.claim(patient, insurer, { status: 'DRAFT' });
    const withdrawn = await office.claim(patient, insurer, { status: 'WITHDRAWN' });
    expect(await claimsOf(insurer)).toMatchObject({ totalCount: 1, nodes: [{ number: withdrawn.number }] });
  });

  it('end with the contract', async () => {
    const insurer = await office.insurer({ validThrough: '2026-11-20' });
    await claimsByDay(insurer, [1, 2]);
    expect(await claimsOf(insurer)).toMatchObject({ totalCount: 2 });
    try {
      office.clock.moveTo('2026-11-21T00:00:00+03:00');
      expect(await claimsOf(insurer)).toMatchObject({ totalCount: 0, nodes: [] });
    } finally {
      office.clock.moveTo('2026-11-20T12:00:00+03:00');
    }
  });

  it('end with the contract for an old cursor and every filter, too', async () => {
    const insurer = await office.insurer({ validThrough: '2026-11-20' });
    await claimsByDay(insurer, [1, 2]);
    const { endCursor: after } = (await claimsOf(insurer)).pageInfo;
    const filter = { status: ['SUBMITTED'] };
    const { endCursor } = (await claimsOf(insurer, { filter })).pageInfo;
    expect(await claimsOf(insurer, { after })).toMatchObject({ totalCount: 2, nodes: [] });
    try {
      office.clock.moveTo('2026-11-21T00:00:00+03:00');
      for (const variables of [{ after }, { after: endCursor, filter }, { first: 1 }])
        expect(await claimsOf(insurer, variables)).toMatchObject({
          totalCount: 0,
          nodes: [],
          pageInfo: { hasNextPage: false, endCursor: null },
        });
    } finally {
      office.clock.moveTo('2026-11-20T12:00:00+03:00');
    }
  });

  it('that may not be read for the time being are neither found, nor counted, nor in the order', async () => {
    const [insurer, reviewed, other] = [
      await office.insurer(),
      await office.patient(),
      await office.patient(),
    ];
    const paid = await office.claim(reviewed, insurer, { status: 'PAID', risk: 'CRITICAL_ILLNESS' });
    const open = await office.claim(other, insurer);
    expect(await claimsOf(insurer, { filter: { status: ['PAID'] } })).toMatchObject({ totalCount: 1 });
    await office.placeHold(reviewed);
    expect(await claimsOf(insurer)).toMatchObject({ totalCount: 1, nodes: [{ number: open.number }] });
    for (const filter of [{ status: ['PAID'] }, { risk: ['CRITICAL_ILLNESS'] }])
      expect(await claimsOf(insurer, { filter })).toMatchObject({ totalCount: 0, nodes: [] });

    const { data, errors } = await office.ask(
      insurer.accountId,
      'query ($number: String!) { claim(number: $number) { number status } }',
      { number: paid.number },
    );
    expect(data).toEqual({ claim: { number: paid.number, status: null } });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'FORBIDDEN', reason: 'DATA_UNDER_REVIEW' },
    ]);
  });

  it('are refused to an account that is locked', async () => {
    const insurer = await office.insurer();
    await claimsByDay(insurer, [1]);
    await office
      .database<IdentityDatabase>('identity')
      .updateTable('account')
      .set({ state: 'LOCKED' })
      .where('id', '=', insurer.accountId)
      .execute();
    const { data, errors } = await office.ask(insurer.accountId, CLAIMS, {});
    expect(data).toEqual({ claims: null });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'FORBIDDEN', reason: 'ACCOUNT_LOCKED' },
    ]);
  });

  it('about somebody who is no patient anywhere are neither listed nor counted', async () => {
    const [insurer, patient, nobody] = [
      await office.insurer(),
      await office.patient(),
      await office.person(),
    ];
    const known = await office.claim(patient, insurer, { status: 'PAID' });
    await office.claim(nobody, insurer, { status: 'SUBMITTED' });
    expect(await claimsOf(insurer)).toMatchObject({ totalCount: 1, nodes: [{ number: known.number }] });
  });

  it('have cursors that open for their owner and filter only', async () => {
    const [insurer, other] = [await office.insurer(), await office.insurer()];
    await claimsByDay(insurer, [1, 2, 3]);
    const { endCursor } = (await claimsOf(insurer, { first: 1 })).pageInfo;
    expect((await claimsOf(insurer, { first: 1, after: endCursor })).nodes).toHaveLength(1);
    const refused = [
      [other, { after: endCursor }],
      [insurer, { after: endCursor, filter: { status: ['PAID'] } }],
      [insurer, { after: 'nonsense' }],
    ] as const;
    for (const [caller, variables] of refused) {
      const { errors } = await office.ask(caller.accountId, CLAIMS, variables);
      expect(errors?.map(({ extensions }) => extensions)).toEqual([
        { code: 'BAD_USER_INPUT', argument: 'after' },
      ]);
    }
  });

  it('and their timelines cost as many statements for one claim as for five', async () => {
    const [one, five] = [await office.insurer(), await office.insurer()];
    await claimsByDay(one, [1]);
    await claimsByDay(five, [1, 2, 3, 4, 5]);
    const document = '{ claims { nodes { number timeline { status } coverage { number } } } }';
    office.takeStatements();
    await office.data(one, document);
    const forOne = office.takeStatements().length;
    await office.data(five, document);
    expect(office.takeStatements()).toHaveLength(forOne);
  });
});

it('a claim stands where its last event has left it', async () => {
  const [insurer, patient] = [await office.insurer(), await office.patient()];
  for (const status of ['DRAFT', 'AWAITING_DOCUMENTS', 'PARTIALLY_APPROVED', 'DENIED', 'PAID'] as const)
    await office.claim(patient, insurer, { status });
  const rows = await office.tables
    .selectFrom('claim as c')
    .innerJoin('claim_event as e', 'e.claim_id', 'c.id')
    .distinctOn('c.id')
    .select(['c.status', 'c.changed_at', 'e.status as last_status', 'e.at as last_at'])
    .orderBy('c.id')
    .orderBy('e.sequence', 'desc')
    .execute();
  expect(rows.length).toBeGreaterThanOrEqual(5);
  for (const row of rows) expect([row.status, row.changed_at]).toEqual([row.last_status, row.last_at]);
});

it('nobody changes or removes what has happened to a claim', async () => {
  const [insurer, patient] = [await office.insurer(), await office.patient()];
  const { id } = await office.claim(patient, insurer, { events: eventsTo('SUBMITTED') });
  const events = office.tables;
  await expect(
    events.updateTable('claim_event').set({ reason: 'другое' }).where('claim_id', '=', id).execute(),
  ).rejects.toThrow(/permission denied/);
  await expect(events.deleteFrom('claim_event').where('claim_id', '=', id).execute()).rejects.toThrow(
    /permission denied/,
  );
});
