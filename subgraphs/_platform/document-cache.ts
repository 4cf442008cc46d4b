/** Remembers what was made of the latest documents; the gateway sends the same few texts over and over. */
export interface DocumentCache<Prepared> {
  get(query: string): Prepared;
}

const MOST_DOCUMENTS = 500;

/** @param prepare parses and validates; called once per text while it is remembered */
export function createDocumentCache<Prepared>(prepare: (query: string) => Prepared): DocumentCache<Prepared> {
  const documents = new Map<string, Prepared>();
  return {
    get(query) {
      const known = documents.get(query);
      if (known !== undefined) return known;
      const prepared = prepare(query);
      const oldest = documents.size >= MOST_DOCUMENTS ? documents.keys().next() : undefined;
      if (oldest && !oldest.done) documents.delete(oldest.value);
      documents.set(query, prepared);
      return prepared;
    },
  };
}
