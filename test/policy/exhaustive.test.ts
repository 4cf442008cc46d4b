import { beforeAll, describe, expect, it } from 'vitest';
import { decide } from '../../subgraphs/_policy/decide.ts';
import { ACTIONS, DATA_CLASSES, DENIAL_REASONS, type BasisType } from '../../subgraphs/_policy/types.ts';
import { ACTS_OF_EVERY_CLASS, questionsAbout } from './enumeration/comparison.ts';
import { enumerate, type Outcome } from './enumeration/enumerate.ts';
import { ENUMERATIONS } from './enumeration/worlds.ts';

/** Minutes, where many share a machine; alone it takes seconds. */
const TIMEOUT_MS = 900_000;
const BASES: readonly BasisType[] = [
  'SELF',
  'REPRESENTATION',
  'REFERRAL',
  'STAFF_DUTY',
  'INSURER_CONTRACT',
  'EMERGENCY',
];

describe('every decision there is, read in the policy a second time', () => {
  let outcome: Outcome;

  beforeAll(() => {
    outcome = enumerate(decide, ENUMERATIONS, questionsAbout);
    const { combinations, total } = outcome.tally;
    console.info(
      [
        ...outcome.worlds.map(([name, worlds]) => `${name}: ${inFull(worlds)} worlds`),
        `${inFull(combinations)} combinations: ${inFull(total.permitted)} permitted, ${inFull(total.denied)} denied`,
        `${inFull(outcome.disagreements)} disagreements`,
      ].join('\n'),
    );
  }, TIMEOUT_MS);

  it('agrees', () => {
    expect(outcome.examples).toEqual([]);
    expect(outcome.disagreements).toBe(0);
  });

  it('was asked about millions of times', () => {
    expect(outcome.tally.combinations).toBeGreaterThan(15_000_000);
    expect(outcome.tally.total.permitted).toBeGreaterThan(500_000);
  });

  it.each([...DATA_CLASSES, ...ACTIONS.filter((action) => action !== 'READ')])(
    'permits and denies %s',
    (asked) => {
      const { permitted = 0, denied = 0 } = outcome.tally.byQuestion.get(asked) ?? {};
      expect(permitted).toBeGreaterThan(0);
      expect(denied).toBeGreaterThan(0);
    },
  );

  it.each(DENIAL_REASONS)('denies for %s, and for other reasons', (reason) => {
    const because = outcome.tally.reasons.get(reason) ?? 0;
    expect(because).toBeGreaterThan(0);
    expect(because).toBeLessThan(outcome.tally.total.denied);
  });

  it.each(BASES)('permits on the basis of %s, and on others', (basis) => {
    const because = outcome.tally.bases.get(basis) ?? 0;
    expect(because).toBeGreaterThan(0);
    expect(because).toBeLessThan(outcome.tally.total.permitted);
  });

  it('masks documents, and nothing else', () => {
    expect(outcome.tally.masked).toBeGreaterThan(0);
    expect(outcome.tally.masked).toBeLessThan(
      outcome.tally.byQuestion.get('IDENTITY_DOCUMENT')?.permitted ?? 0,
    );
  });
});

describe('a write', () => {
  it(
    'is decided by its act, whatever class is written',
    () => {
      const EVERY = 400;
      const { examples, tally } = enumerate(decide, ENUMERATIONS, (_, index) =>
        index % EVERY === 0 ? ACTS_OF_EVERY_CLASS : [],
      );
      console.info(`${inFull(tally.combinations)} combinations of acts and classes`);
      expect(examples).toEqual([]);
      expect(tally.combinations).toBeGreaterThan(500_000);
    },
    TIMEOUT_MS,
  );
});

function inFull(count: number): string {
  return count.toLocaleString('en');
}
