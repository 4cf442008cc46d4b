import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, it } from 'vitest';

/** Programs that some tests need beside Node, and how to get them. */
const INSTALL_HINTS = {
  'redis-server': 'apt-get install redis-server',
  chromium: 'apt-get install chromium',
} as const;
export type Program = keyof typeof INSTALL_HINTS;

/** @returns the absolute path of a program on PATH, or null */
function findProgram(program: Program): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, program);
    if (isExecutable(path)) return path;
  }
  return null;
}

/**
 * A suite that needs a program. Without it the report shows the suite as skipped with the way to run it;
 * with `CI=true` it fails, so that a build can never lose the suite unnoticed.
 */
export function describeWithProgram(program: Program, title: string, suite: (path: string) => void): void {
  const path = findProgram(program);
  if (path) {
    describe(title, () => {
      suite(path);
    });
  } else if (process.env['CI'] === 'true') {
    describe(title, () => {
      it(`needs ${program}`, () => {
        throw new Error(explainMissing(program));
      });
    });
  } else {
    console.warn(`NOT RUN: ${title}: ${explainMissing(program)}`);
    describe.skip(`${title} (not run: ${explainMissing(program)})`, () => {
      it('was not run', () => undefined);
    });
  }
}

function explainMissing(program: Program): string {
  return `${program} is not on PATH; install it (${INSTALL_HINTS[program]}) and run the tests again`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
