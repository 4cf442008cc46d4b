import { readFile } from 'node:fs/promises';
import { buildGuardedSchema } from '../subgraphs/_platform/subgraph.ts';
import { CATALOGUE } from '../subgraphs/catalogue.ts';

/** Builds every subgraph's guarded schema as start-up does, so that a hole is named before anything runs. */
for (const definition of CATALOGUE) {
  try {
    const sdl = await readFile(new URL(`../schema/${definition.name}.graphql`, import.meta.url), 'utf8');
    buildGuardedSchema(definition, sdl);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
