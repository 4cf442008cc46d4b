import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The kernel alone: it needs no database, so mutating it starts none. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/policy/**/*.test.ts'],
    // Enumerates millions of decisions: too slow to repeat for every mutant.
    exclude: ['test/policy/second-evaluator/**'],
  },
});
