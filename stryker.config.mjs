/** Changes the access kernel in every small way there is; each change has to make a test fail. `npm run mutate` */
export default {
  mutate: ['subgraphs/_policy/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/policy/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  // Only what the kernel's tests need is copied.
  ignorePatterns: ['**', '!package.json', '!tsconfig.json', '!subgraphs/_policy/**', '!test/policy/**'],
  reporters: ['clear-text', 'progress', 'json'],
  clearTextReporter: { reportTests: false },
  jsonReporter: { fileName: 'reports/mutation.json' },
  thresholds: { high: 98, low: 95, break: 95 },
  timeoutMS: 30_000,
  concurrency: 2,
};
