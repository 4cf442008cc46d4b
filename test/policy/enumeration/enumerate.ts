import type { Question, World } from '../second-evaluator/world.ts';
import { disagreements, type Decider, type Disagreement } from './comparison.ts';
import { Tally } from './tally.ts';

/** What an enumeration found. */
export interface Outcome {
  readonly tally: Tally;
  /** How many worlds each enumeration has. */
  readonly worlds: readonly (readonly [name: string, count: number])[];
  readonly disagreements: number;
  /** The first of them. */
  readonly examples: readonly Disagreement[];
}

const MOST_EXAMPLES = 5;

/**
 * Asks a decider about all worlds and compares its answers with those of the second evaluator.
 * @param questionsAbout what to ask about a world; the index counts within its enumeration
 */
export function enumerate(
  decider: Decider,
  enumerations: Readonly<Record<string, () => Iterable<World>>>,
  questionsAbout: (world: World, index: number) => readonly Question[],
): Outcome {
  const tally = new Tally();
  const examples: Disagreement[] = [];
  let found = 0;
  const worlds = Object.entries(enumerations).map(([name, enumeration]) => {
    let count = 0;
    for (const world of enumeration()) {
      for (const disagreement of disagreements(decider, world, questionsAbout(world, count), tally.hear)) {
        found += 1;
        if (examples.length < MOST_EXAMPLES) examples.push(disagreement);
      }
      count += 1;
    }
    return [name, count] as const;
  });
  return { tally, worlds, disagreements: found, examples };
}
