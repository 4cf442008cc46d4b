import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A house in which every wall of the sentence is broken once: from whom, to whom, and the wall's name. */
const BREACHES: readonly (readonly [from: string, to: string, rule: string])[] = [
  ['subgraphs/_policy/decide.ts', 'node:fs', 'policy-asks-nobody'],
  ['subgraphs/claims/domain/claim.ts', '../data/claim.repository.ts', 'domain-asks-nobody'],
  [
    'subgraphs/claims/use-cases/read-claim.ts',
    '../../identity/domain/patient.ts',
    'no-subgraph-imports-another',
  ],
  ['subgraphs/identity/resolvers/patient.ts', '../data/patient.repository.ts', 'resolvers-ask-use-cases'],
  ['subgraphs/consent/use-cases/sign.ts', '../resolvers/consent.ts', 'use-cases-do-not-ask-resolvers'],
  ['subgraphs/_platform/start.ts', '../claims/domain/claim.ts', 'platform-knows-no-subgraph'],
  ['gateway/server.ts', '../subgraphs/claims/domain/claim.ts', 'gateway-has-no-domain-and-no-sql'],
];

const CONFIG = fileURLToPath(new URL('../../.dependency-cruiser.mjs', import.meta.url));

let house: string;
let violations: ReadonlySet<string>;

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'opeka-house-'));
  const files = new Map<string, string>();
  for (const [from, to] of BREACHES) {
    files.set(from, `import * as broken from '${to}';\nexport const use = broken;\n`);
    if (to.startsWith('.')) {
      const target = join(dirname(from), to);
      if (!files.has(target)) files.set(target, 'export {};\n');
    }
  }
  for (const [path, text] of files) {
    await mkdir(dirname(join(house, path)), { recursive: true });
    await writeFile(join(house, path), text);
  }
  const { forbidden = [] } = await extractDepcruiseConfig(CONFIG);
  const { output } = await cruise(['gateway', 'subgraphs'], {
    baseDir: house,
    validate: true,
    ruleSet: { forbidden },
    tsPreCompilationDeps: true,
  });
  if (typeof output === 'string') throw new Error('dependency-cruiser answered a text');
  violations = new Set(output.summary.violations.map(({ from, rule }) => `${from} ${rule.name}`));
});
afterAll(() => rm(house, { recursive: true, force: true }));

describe('the walls of the house', () => {
  it.each(BREACHES)('keep %s from %s', (from, _, rule) => {
    expect(violations).toContain(`${from} ${rule}`);
  });
});
