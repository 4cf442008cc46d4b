/**
 * Resolvers ask use-cases; use-cases ask data, domain and policy; domain and policy ask nobody; no subgraph imports
 * another. Every rule below is a part of that sentence.
 */
const SUBGRAPHS = '^subgraphs/(identity|scheduling|lab-results|consent|claims)/';

export default {
  forbidden: [
    {
      name: 'policy-asks-nobody',
      comment: 'The access kernel is pure: it imports nothing, not even from node.',
      severity: 'error',
      from: { path: '^subgraphs/_policy/' },
      to: { pathNot: '^subgraphs/_policy/' },
    },
    {
      name: 'domain-asks-nobody',
      comment: 'Domain rules know the policy’s words and nothing of the outside world.',
      severity: 'error',
      from: { path: `${SUBGRAPHS}domain/` },
      to: { pathNot: ['^subgraphs/$1/domain/', '^subgraphs/_policy/', '^node_modules/temporal-polyfill/'] },
    },
    {
      name: 'no-subgraph-imports-another',
      comment: 'Subgraphs meet in the schema and in published fact views only.',
      severity: 'error',
      from: { path: SUBGRAPHS },
      to: { path: SUBGRAPHS, pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'resolvers-ask-use-cases',
      comment: 'Resolvers translate shapes; they decide nothing and know no SQL.',
      severity: 'error',
      from: { path: `${SUBGRAPHS}resolvers/` },
      to: { path: ['/data/', '^node_modules/(kysely|pg)/'] },
    },
    {
      name: 'use-cases-do-not-ask-resolvers',
      severity: 'error',
      from: { path: `${SUBGRAPHS}(use-cases|data|domain)/` },
      to: { path: '/resolvers/' },
    },
    {
      name: 'sql-in-data-only',
      comment: 'Kysely’s values are used in data/ and migrations/; elsewhere only its types are known.',
      severity: 'error',
      from: { path: SUBGRAPHS, pathNot: '/(data|migrations)/' },
      to: { path: '^node_modules/(kysely|pg)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'platform-knows-no-subgraph',
      severity: 'error',
      from: { path: '^subgraphs/_platform/' },
      to: { path: [SUBGRAPHS, '^gateway/', '^demo/', '^import/'] },
    },
    {
      name: 'gateway-has-no-domain-and-no-sql',
      comment: 'The public door meets the subgraphs through the platform and, in one place, the catalogue.',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: [SUBGRAPHS, '^node_modules/(kysely|pg)/', '^import/'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'production-needs-no-development-tools',
      severity: 'error',
      from: { path: '^(gateway|subgraphs|demo|import)/', pathNot: '^gateway/sandbox/(page|build)' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
