import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { configDefaults, defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

/** Real bundles lie beside the project where it is built, and nowhere else: without them there is nothing to collect. */
const SHARED_DATA = '../shared/data/fhir-r4-synthea';
const WITHOUT_SHARED_DATA = existsSync(SHARED_DATA) ? [] : ['test/import/shared-data.test.ts'];

export default defineConfig({
  resolve: {
    // Vite would take graphql's ES modules and Apollo's packages its CommonJS: two realms whose types do not know each
    // other. Node itself takes CommonJS for both.
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...WITHOUT_SHARED_DATA],
    globalSetup: ['test/support/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['gateway/**', 'subgraphs/**'], exclude: ['**/generated/**'] },
  },
});
