import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests of examples first: the laws ask thousands of questions, and most mutants are dead before. */
class ExamplesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((left, right) => rank(left) - rank(right)));
  }
}

function rank({ moduleId }: TestSpecification): number {
  return ['outlook', 'civil-time', 'laws'].findIndex((slow) => moduleId.includes(slow));
}

/** The kernel alone: it needs no database, so mutating it starts none. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/policy/**/*.test.ts'],
    // Enumerates millions of decisions: too slow to repeat for every mutant.
    exclude: ['test/policy/{exhaustive,random-worlds,broken-deciders}.test.ts'],
    // The kernel keeps nothing between two questions, so its tests may share one process.
    isolate: false,
    // A slow machine is no dead mutant: only Stryker's own limit says that one runs for ever.
    testTimeout: 120_000,
    sequence: { sequencer: ExamplesFirst },
  },
});
