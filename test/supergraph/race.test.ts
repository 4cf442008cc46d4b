import { sql } from 'kysely';
import { Pool } from 'undici';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { personId } from '../../demo/demo-people.ts';
import { accountOf } from '../support/demo.ts';
import { dataOf } from '../support/answer.ts';
import { openHouse, type House } from '../support/house.ts';

/**
 * Ten thousand reads of a child's results by the mother, twenty at a time and without a pause, while access is taken away
 * again and again in every way there is. A read that begins after the act was answered sees nothing.
 */
const READS = 10_000;
const CONNECTIONS = 20;
const CHILD = personId('daughter');
const SECRET = 'canary-of-the-race';
const QUERY = `{ patient(id: "${CHILD}") { name { family } diagnosticReports(first: 3) { nodes { conclusion } } } }`;

let house: House;
let pool: Pool;
beforeAll(async () => {
  house = await openHouse();
  pool = new Pool(house.url, { connections: CONNECTIONS });
  await sql`update identity.person set family = ${SECRET} where id = ${CHILD}`.execute(house.database);
  await sql`update lab_results.diagnostic_report set conclusion = ${SECRET} where patient_id = ${CHILD}`.execute(
    house.database,
  );
}, 60_000);
afterAll(async () => {
  await pool.close();
  await house.close();
});

/** One way to take the mother's access away; the next round needs it back, for which there may be no act. */
interface Act {
  readonly name: string;
  take(): Promise<void>;
  giveBack(): Promise<void>;
}

const acts: readonly Act[] = [
  {
    name: 'the consent is withdrawn',
    async take() {
      const { withdrawProcessingConsent } = dataOf(
        await house.ask<{ withdrawProcessingConsent: { __typename: string } }>(
          'parent',
          `mutation { withdrawProcessingConsent(input: { patientId: "${CHILD}" }) { __typename } }`,
        ),
      );
      expect(withdrawProcessingConsent.__typename).toBe('ProcessingConsentWithdrawn');
    },
    giveBack: () =>
      run(sql`update consent.consent set withdrawn_at = null, withdrawn_by = null
        where patient_id = ${CHILD} and scope = 'PROCESSING'`),
  },
  {
    name: 'the portal is blocked',
    async take() {
      const { blockPortal } = dataOf(
        await house.ask<{ blockPortal: { __typename: string } }>(
          'registrar',
          `mutation { blockPortal(input: { patientId: "${CHILD}", channel: PHONE }) { __typename } }`,
        ),
      );
      expect(blockPortal.__typename).toBe('PortalBlockChanged');
    },
    giveBack: () => run(sql`delete from consent.portal_block where patient_id = ${CHILD}`),
  },
  {
    name: 'the representation is revoked',
    async take() {
      const { rows } = await sql<{ id: string }>`select id from identity.representation
        where patient_id = ${CHILD} and representative_id = ${personId('parent')}`.execute(house.database);
      const { revokeRepresentation } = dataOf(
        await house.ask<{ revokeRepresentation: { __typename: string } }>(
          'registrar',
          `mutation { revokeRepresentation(input: { representationId: "${rows[0]?.id ?? ''}", reason: RIGHTS_TERMINATED }) { __typename } }`,
        ),
      );
      expect(revokeRepresentation.__typename).toBe('RepresentationChanged');
    },
    giveBack: () =>
      run(sql`update identity.representation set revoked_at = null where patient_id = ${CHILD}`),
  },
  {
    name: 'the account is locked',
    async take() {
      const { lockAccount } = dataOf(
        await house.ask<{ lockAccount: { __typename: string } }>(
          'registrar',
          `mutation { lockAccount(input: { accountId: "${accountOf('parent')}", reason: SUSPECTED_MISUSE }) { __typename } }`,
        ),
      );
      expect(lockAccount.__typename).toBe('AccountLocked');
    },
    giveBack: () =>
      run(sql`update identity.account set state = 'ACTIVE', signed_out_at = null
        where id = ${accountOf('parent')}`),
  },
];

it('shows nothing to a read that began after access was taken away', { timeout: 600_000 }, async () => {
  const authorization = `Bearer ${await house.tokenOf('parent')}`;
  const tally = { reads: 0, open: 0, closed: 0, overlapping: 0, rounds: 0 };
  const stale: string[] = [];
  /** Set from the answer of an act until access is given back. */
  let taken: { readonly name: string } | null = null;
  let isOver = false;
  let awaited: { readonly count: number; readonly resolve: () => void } | null = null;

  const reader = async () => {
    while (!isOver) {
      const before = taken;
      const { body } = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query: QUERY }),
      });
      const seen = (await body.text()).includes(SECRET);
      tally.reads += 1;
      if (awaited && tally.reads >= awaited.count) awaited.resolve();
      // What began while access was being given back may see either.
      if (before === null) tally[taken === null ? 'open' : 'overlapping'] += seen ? 1 : 0;
      else if (before === taken) {
        tally.closed += 1;
        if (seen) stale.push(before.name);
      }
    }
  };
  const readers = Promise.all(Array.from({ length: CONNECTIONS }, reader));
  const reached = (count: number) =>
    new Promise<void>((resolve) => {
      awaited = { count, resolve };
    });

  const READS_PER_PHASE = 125;
  try {
    while (tally.reads < READS) {
      for (const act of acts) {
        await reached(tally.reads + READS_PER_PHASE);
        await act.take();
        taken = { name: act.name };
        await reached(tally.reads + READS_PER_PHASE);
        taken = null;
        await act.giveBack();
        tally.rounds += 1;
      }
    }
  } finally {
    isOver = true;
    await readers;
  }
  console.info(`${JSON.stringify(tally)}, ${stale.length} stale`);
  expect(stale).toEqual([]);
  expect(tally.reads).toBeGreaterThanOrEqual(READS);
  expect(tally.closed).toBeGreaterThan(READS / 4);
  expect(tally.open).toBeGreaterThan(READS / 4);
});

async function run(statement: ReturnType<typeof sql>): Promise<void> {
  await statement.execute(house.database);
}
