/** What became of the resources of one type. `created + updated + unchanged + skipped + refused = read`. */
export interface TypeCounts {
  /** Entries, each occurrence of a resource counted. */
  read: number;
  created: number;
  updated: number;
  /** As they were stored before, or earlier in the same bundle. */
  unchanged: number;
  skipped: number;
  /** How many of the skipped for which reason. */
  readonly skippedBecause: Record<string, number>;
  /** Entries of a refused bundle, those at no fault included: a bundle is stored as a whole or not at all. */
  refused: number;
}

/** Counts by resource type. */
export type Tally = Map<string, TypeCounts>;

/** The counts of one type, begun where there are none. */
export function countsOf(tally: Tally, type: string): TypeCounts {
  let counts = tally.get(type);
  if (!counts) {
    counts = { read: 0, created: 0, updated: 0, unchanged: 0, skipped: 0, skippedBecause: {}, refused: 0 };
    tally.set(type, counts);
  }
  return counts;
}

export function countSkipped(tally: Tally, type: string, reason: string, count = 1): void {
  const counts = countsOf(tally, type);
  counts.skipped += count;
  counts.skippedBecause[reason] = (counts.skippedBecause[reason] ?? 0) + count;
}

/** Adds what became of a bundle that was stored. */
export function addTally(total: Tally, tally: Tally): void {
  for (const [type, counts] of tally) {
    const sum = countsOf(total, type);
    sum.read += counts.read;
    sum.created += counts.created;
    sum.updated += counts.updated;
    sum.unchanged += counts.unchanged;
    for (const [reason, count] of Object.entries(counts.skippedBecause))
      countSkipped(total, type, reason, count);
  }
}

/** Adds a bundle that was refused: everything that was read of it is. */
export function addRefusedTally(total: Tally, tally: Tally): void {
  for (const [type, { read }] of tally) {
    const sum = countsOf(total, type);
    sum.read += read;
    sum.refused += read;
  }
}
