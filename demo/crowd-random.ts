import { createHash } from 'node:crypto';

/** Choices that depend on nothing but the label that they were opened with. */
export interface CrowdRandom {
  /** Between 0 and 1, without 1. */
  fraction(): number;
  /** Both ends belong to it. */
  integer(least: number, most: number): number;
  chance(probability: number): boolean;
  /** @throws {RangeError} where there is nothing to pick from */
  pick<Item>(items: readonly Item[]): Item;
}

/** The crowd's own seed: another one makes another crowd. */
const SEED = 'crowd of 2026';

/** Mulberry32, begun by a hash of the label: the same choices on every machine, in whatever order labels come. */
export function createCrowdRandom(label: string): CrowdRandom {
  let state = createHash('sha256').update(`${SEED}/${label}`).digest().readUInt32LE();
  const fraction = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1));
  return {
    fraction,
    integer,
    chance: (probability) => fraction() < probability,
    pick(items) {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError('There is nothing to pick from.');
      return item;
    },
  };
}
