import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../demo/demo-people.ts';
import { DEMO_INSURER } from '../../demo/organizations.ts';
import type { PersonaName } from '../../demo/personas.ts';
import { ChangedClaimsDocument, ClaimStatusDocument } from '../../schema/operations/generated/partner.ts';
import { dataOf, refusalsIn, type Answer } from '../support/answer.ts';
import { openHouse, type House } from '../support/house.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const pageOf = async (persona: PersonaName, variables: object) => {
  const { claims } = dataOf(await house.ask(persona, ChangedClaimsDocument, variables));
  return {
    numbers: claims?.nodes.map(({ number }) => number),
    totalCount: claims?.totalCount,
    hasNextPage: claims?.pageInfo.hasNextPage,
    endCursor: claims?.pageInfo.endCursor,
  };
};

/** The insurer's officer decides elsewhere; what this product gets to know is one more event. */
async function changeClaim(number: string, status: 'UNDER_REVIEW' | 'AWAITING_DOCUMENTS'): Promise<void> {
  const now = new Date(house.clock.now());
  await house.database.transaction().execute(async (transaction) => {
    await sql`
      insert into claims.claim_event (claim_id, sequence, at, status, actor)
      select id, (select max(sequence) + 1 from claims.claim_event where claim_id = id), ${now}, ${status}, 'INSURER'
      from claims.claim where number = ${number}`.execute(transaction);
    await sql`update claims.claim set status = ${status}, changed_at = ${now} where number = ${number}`.execute(
      transaction,
    );
  });
}

/** What an answer left in the access log, by patient. */
async function eventsOf(answer: Answer): Promise<readonly object[]> {
  const { rows } = await sql<{ readonly event: object }>`
    select event from audit.access_event where event ->> 'requestId' = ${answer.headers.get('x-request-id')}
    order by patient_id, sequence`.execute(house.database);
  return rows.map(({ event }) => event);
}

describe('a partner insurer', () => {
  it('asks where a claim stands', async () => {
    const { claim } = dataOf(await house.ask('insurer', ClaimStatusDocument, { number: 'K8-2026-000117' }));
    expect(claim).toMatchObject({
      number: 'K8-2026-000117',
      status: 'PAID',
      outcome: 'COMPLETE',
      risk: 'DISABILITY_ILLNESS',
      submittedAt: '2026-09-06T13:30:00+03:00',
      changedAt: '2026-10-15T13:30:00+03:00',
      approvedBenefit: '4500000',
    });
    expect(claim?.timeline?.map(({ status }) => status)).toEqual([
      'SUBMITTED',
      'AWAITING_DOCUMENTS',
      'UNDER_REVIEW',
      'APPROVED',
      'PAID',
    ]);
  });

  it('learns of the insured person no more than the claim', async () => {
    const query = `query ($number: String!) { claim(number: $number) {
      number patient { id name { text } } coverage { number patient { id name { text } } }
    } }`;
    const answer = await house.ask('insurer', query, { number: 'K8-2026-000117' });
    expect(dataOf(answer)).toEqual({
      claim: {
        number: 'K8-2026-000117',
        patient: null,
        coverage: { number: 'C8-2026-000041', patient: null },
      },
    });
  });

  it('turns the pages of its claims, and nobody else’s are among them', async () => {
    const first = await pageOf('insurer', { first: 2 });
    expect(first).toMatchObject({
      numbers: ['K8-2026-000117', 'K8-2026-000133'],
      totalCount: 3,
      hasNextPage: true,
    });
    expect(await pageOf('insurer', { first: 2, after: first.endCursor })).toMatchObject({
      numbers: ['K8-2026-000142'],
      totalCount: 3,
      hasNextPage: false,
    });
    expect(await pageOf('other-insurer', {})).toMatchObject({ numbers: ['M8-2026-000009'], totalCount: 1 });
  });

  it('meets again what changes while it turns the pages, and misses nothing', async () => {
    const first = await pageOf('insurer', { first: 2 });
    await changeClaim('K8-2026-000133', 'AWAITING_DOCUMENTS');
    expect(await pageOf('insurer', { first: 2, after: first.endCursor })).toMatchObject({
      numbers: ['K8-2026-000142', 'K8-2026-000133'],
      totalCount: 3,
      hasNextPage: false,
    });
    const changed = await pageOf('insurer', { filter: { changedSince: '2026-11-20T00:00:00+03:00' } });
    expect(changed).toMatchObject({ numbers: ['K8-2026-000133'], totalCount: 1 });
  });

  it('can use a cursor for itself and for the same list alone', async () => {
    const { endCursor } = await pageOf('insurer', { first: 1 });
    const refused = ['claims BAD_USER_INPUT after'];
    const elsewhere: readonly [PersonaName, object][] = [
      ['other-insurer', { after: endCursor }],
      ['stranger', { after: endCursor }],
      ['insurer', { after: endCursor, filter: { status: ['PAID'] } }],
      ['insurer', { after: `x${endCursor ?? ''}` }],
      ['insurer', { after: 'bm9uc2Vuc2U.bm9uc2Vuc2U' }],
    ];
    for (const [persona, variables] of elsewhere) {
      const answer = await house.ask(persona, ChangedClaimsDocument, variables);
      expect(refusalsIn(answer)).toEqual(refused);
      expect(answer.data).toEqual({ claims: null });
    }
    expect((await pageOf('insurer', { first: 1, after: endCursor })).numbers).toHaveLength(1);
  });

  it('leaves in the access log whose claims it was shown', async () => {
    const answer = await house.ask('insurer', '{ claims { nodes { number } } }');
    const event = { role: 'INSURER', permitted: true, basisType: 'INSURER_CONTRACT', dataClasses: ['CLAIM'] };
    expect(await eventsOf(answer)).toEqual(
      [personId('adult'), personId('ward')]
        .sort()
        .map((patientId) => expect.objectContaining({ ...event, patientId }) as object),
    );
  });

  it('sees none of its claims once the contract has ended', async () => {
    await sql`update claims.insurer_contract set valid_through = '2026-11-19'
      where organization_id = ${DEMO_INSURER.id}`.execute(house.database);
    const ended = await house.ask('insurer', ClaimStatusDocument, { number: 'K8-2026-000117' });
    expect(dataOf(ended)).toEqual({ claim: null });
    expect(await pageOf('insurer', {})).toMatchObject({ numbers: [], totalCount: 0 });
    expect(await eventsOf(await house.ask('insurer', ChangedClaimsDocument, { first: 1 }))).toEqual([
      expect.objectContaining({ permitted: false, reason: 'CONTRACT_NOT_IN_FORCE', dataClasses: ['CLAIM'] }),
    ]);
    expect(await pageOf('other-insurer', {})).toMatchObject({ numbers: ['M8-2026-000009'] });
  });
});
