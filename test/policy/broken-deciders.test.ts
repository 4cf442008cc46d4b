import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../subgraphs/_policy/decide.ts';
import { WRONG_ABOUT_STATES, WRONG_ABOUT_TIME } from './enumeration/broken-deciders.ts';
import { disagreements, QUESTIONS, questionsAbout, type Decider } from './enumeration/comparison.ts';
import { aWorld } from './enumeration/random-worlds.ts';
import { ENUMERATIONS } from './enumeration/worlds.ts';
import type { Question, World } from './second-evaluator/world.ts';

/** Minutes, where many share a machine. */
const TIMEOUT_MS = 300_000;
const SEED = 20_261_121;

describe('a decider that is wrong about a state', () => {
  const worlds = Object.values(ENUMERATIONS).flatMap((enumeration) => [...enumeration()]);

  it.each(Object.entries(WRONG_ABOUT_STATES))(
    'is found by the enumeration: %s',
    (_, broken) => {
      expect(isFound(broken, scattered(worlds), questionsAbout)).toBe(true);
    },
    TIMEOUT_MS,
  );
});

describe('a decider that is wrong about time', () => {
  const worlds = fc.sample(aWorld, { numRuns: 20_000, seed: SEED });

  it.each(Object.entries(WRONG_ABOUT_TIME))(
    'is found by the random worlds: %s',
    (_, broken) => {
      expect(isFound(broken, worlds, () => QUESTIONS)).toBe(true);
    },
    TIMEOUT_MS,
  );

  it(
    'is not found where nothing is wrong',
    () => {
      expect(isFound(decide, worlds, () => QUESTIONS)).toBe(false);
    },
    TIMEOUT_MS,
  );
});

/** Looks no further than to the first disagreement. */
function isFound(
  decider: Decider,
  worlds: Iterable<World>,
  ask: (world: World) => readonly Question[],
): boolean {
  for (const world of worlds) if (!disagreements(decider, world, ask(world)).next().done) return true;
  return false;
}

/** All of them, neighbours far from each other, so that what is wrong anywhere is found soon. */
function* scattered(worlds: readonly World[]): Generator<World> {
  const STEP = 104_729; // a prime, so that each is visited once
  for (let index = 0; index < worlds.length; index += 1) {
    const world = worlds[(index * STEP) % worlds.length];
    if (world) yield world;
  }
}
