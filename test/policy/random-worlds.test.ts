import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../subgraphs/_policy/decide.ts';
import { DENIAL_REASONS } from '../../subgraphs/_policy/types.ts';
import { disagreements, QUESTIONS } from './enumeration/comparison.ts';
import { aWorld } from './enumeration/random-worlds.ts';
import { Tally } from './enumeration/tally.ts';

const WORLDS = 100_000;
/** The same worlds everywhere; another number finds others. */
const SEED = 20_261_121;
/** Minutes, where many share a machine; alone it takes seconds. */
const TIMEOUT_MS = 900_000;

describe('any world, read in the policy a second time', () => {
  it(
    'has the same decisions, whatever was born, began, ended or was signed when',
    () => {
      const tally = new Tally();
      const start = process.cpuUsage();
      fc.assert(
        fc.property(aWorld, (world) => {
          for (const disagreement of disagreements(decide, world, QUESTIONS, tally.hear))
            expect(disagreement.decided).toEqual(disagreement.expected);
        }),
        { numRuns: WORLDS, seed: SEED },
      );
      const { permitted, denied } = tally.total;
      const seconds = process.cpuUsage(start).user / 1e6;
      console.info(
        `${WORLDS.toLocaleString('en')} worlds, seed ${String(SEED)}: ${permitted.toLocaleString('en')} permitted, ` +
          `${denied.toLocaleString('en')} denied; ${seconds.toFixed(1)} s of CPU`,
      );
      expect(permitted).toBeGreaterThan(100_000);
      expect([...tally.reasons.keys()].sort()).toEqual([...DENIAL_REASONS].sort());
      expect(tally.bases.size).toBe(6);
    },
    TIMEOUT_MS,
  );
});
