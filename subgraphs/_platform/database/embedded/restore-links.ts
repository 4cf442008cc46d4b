import { readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Makes the links that npm cannot pack (`libpq.so.5` → `libpq.so.5.18`).
 * The package has an install script for it, which must not be relied upon: scripts are often blocked.
 * @param native the folder with `bin`, `lib` and `share`
 */
export async function restoreLinks(native: string): Promise<void> {
  const links = Links.parse(JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')));
  for (const { source, target } of links) {
    // Both names are relative to the package and share their folder.
    const place = join(dirname(native), target);
    await symlink(basename(source), place).catch((error: unknown) => {
      if (!isAlreadyThere(error)) throw error;
    });
  }
}

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
