import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to import, or a path at which there is nothing to read. */
export interface FoundFile {
  /** As the operator typed it; within a folder, followed by the path in it. */
  readonly path: string;
  readonly isReadable: boolean;
}

/** Files named by the operator as they are, and every `*.json` in the folders named, in the order of their names. */
export async function findFiles(paths: readonly string[]): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (entry) => entry.isDirectory(),
      () => null,
    );
    if (isFolder === null) found.push({ path, isReadable: false });
    else if (isFolder) await addFolder(path, found);
    else found.push({ path, isReadable: true });
  }
  return found;
}

async function addFolder(folder: string, found: FoundFile[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    found.push({ path: folder, isReadable: false });
    return;
  }
  for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await addFolder(path, found);
    else if (entry.name.toLowerCase().endsWith('.json')) found.push({ path, isReadable: true });
  }
}
