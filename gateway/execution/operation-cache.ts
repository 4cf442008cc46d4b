/** Remembers what was made of the latest operations; bounded by their number and by the length of their texts. */
export interface OperationCache<Prepared> {
  /** @param prepare called when the operation is not remembered; what it throws is not remembered */
  get(key: string, sourceLength: number, prepare: () => Prepared): Prepared;
}

const MOST_OPERATIONS = 1_000;
/** Plans and projections take a multiple of this. */
const MOST_CHARACTERS = 2_000_000;

export function createOperationCache<Prepared>(): OperationCache<Prepared> {
  const entries = new Map<string, { readonly prepared: Prepared; readonly length: number }>();
  let characters = 0;

  function forgetOldest(): void {
    const oldest = entries.entries().next();
    if (oldest.done) return;
    const [key, { length }] = oldest.value;
    entries.delete(key);
    characters -= length;
  }

  return {
    get(key, length, prepare) {
      const known = entries.get(key);
      if (known) {
        // A map iterates in the order of insertion: the least recently used comes first.
        entries.delete(key);
        entries.set(key, known);
        return known.prepared;
      }
      const prepared = prepare();
      entries.set(key, { prepared, length });
      characters += length;
      while (entries.size > MOST_OPERATIONS || (characters > MOST_CHARACTERS && entries.size > 1))
        forgetOldest();
      return prepared;
    },
  };
}
