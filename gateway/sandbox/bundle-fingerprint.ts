import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const room = fileURLToPath(new URL('.', import.meta.url));
const bundledPackages = ['graphiql', '@graphiql/react', 'monaco-editor', 'react', 'react-dom', 'esbuild'];

/**
 * Names one state of everything the bundle is made of: the page's sources, the build and the packages' versions.
 * @returns 16 hexadecimal digits, or null where the packages are not installed (a production image carries the
 * finished bundle and not what builds it)
 */
export function bundleFingerprint(): string | null {
  const hash = createHash('sha256');
  try {
    const { resolve } = createRequire(import.meta.url);
    for (const name of bundledPackages) hash.update(readFileSync(resolve(`${name}/package.json`)));
  } catch {
    return null;
  }
  for (const file of bundleSources()) hash.update(`\0${file}\0`).update(readFileSync(path.join(room, file)));
  return hash.digest('hex').slice(0, 16);
}

function bundleSources(): readonly string[] {
  const pageFiles = readdirSync(path.join(room, 'page'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(room, path.join(entry.parentPath, entry.name)));
  return ['build.ts', ...pageFiles].sort();
}
