import { describe, expect, it } from 'vitest';
import type { DataClass, Decision, Row } from '../../subgraphs/_policy/index.ts';
import { decideAs, type World } from './vocabulary.ts';

/** A cell of the table "Permits" of the access policy, in one situation. */
export type Cell = readonly [
  dataClass: DataClass,
  situation: string,
  world: World,
  row: Row,
  expected: Decision,
];

/** States what one column of that table answers. */
export function describeReading(column: string, cells: readonly Cell[]): void {
  describe(`reading, ${column}`, () => {
    it.each(cells)('%s: %s', (dataClass, _, world, row, expected) => {
      expect(decideAs(world, { dataClass, row })).toEqual(expected);
    });
  });
}
