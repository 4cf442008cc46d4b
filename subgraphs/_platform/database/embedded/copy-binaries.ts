import { cp, lstat, mkdtemp, readdir, rename, rm, stat, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { DataDirectory } from './data-directory.ts';
import { restoreLinks } from './restore-links.ts';
import type { InstalledPackage } from './server-binaries.ts';
import type { ServerUser } from './server-user.ts';
import { whyUnreachable, whyUnusable } from './try-binaries.ts';

/**
 * Copies the programs (40 MB) to a place from which the server's user can run them, once per version.
 * It is `DATA_DIR` where that user can reach it, otherwise a folder for temporary files: a copy may be lost.
 */
export async function copyBinaries(
  installed: InstalledPackage,
  directory: DataDirectory,
  user: ServerUser | null,
): Promise<{ readonly native: string } | { readonly unusable: string }> {
  const reasons: string[] = [];
  for (const parent of new Set([directory.root, tmpdir(), '/tmp', '/var/tmp'])) {
    const reason = await placeCopy(installed, parent, user).catch(String);
    if (typeof reason !== 'string') return reason;
    reasons.push(`${parent}: ${reason}`);
  }
  return { unusable: `A copy of its programs does not run either (${reasons.join('; ')}).` };
}

async function placeCopy(installed: InstalledPackage, parent: string, user: ServerUser | null) {
  const refused = await whyUnreachable(parent, user);
  if (refused !== null) return refused;

  const owner = process.getuid?.() ?? 0;
  const place = join(parent, `opeka-postgres-${installed.version}-${owner}`);
  const native = join(place, 'native');
  if (!(await isIntact(installed.native, native))) {
    const distrust = await whyForeign(place, owner);
    if (distrust !== null) return distrust;
    await replaceCopy(installed.native, parent, place);
  }
  return (await whyForeign(place, owner)) ?? (await whyUnusable(native, user)) ?? { native };
}

async function replaceCopy(source: string, parent: string, place: string): Promise<void> {
  const draft = await mkdtemp(join(parent, 'opeka-postgres-draft-'));
  try {
    await chmod(draft, 0o755);
    await cp(source, join(draft, 'native'), {
      recursive: true,
      verbatimSymlinks: true,
      filter: isNeededToRun,
    });
    await restoreLinks(join(draft, 'native'));
    await openToRead(draft);
    await rm(place, { recursive: true, force: true });
    // Another starter's copy in the same place is as good as ours.
    await rename(draft, place).catch(() => undefined);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Whoever plants this folder first would choose the programs that we run. */
async function whyForeign(place: string, owner: number): Promise<string | null> {
  const found = await lstat(place).catch(() => null);
  if (found === null) return null;
  const writableByOthers = (found.mode & 0o022) !== 0;
  return found.isDirectory() && found.uid === owner && !writableByOthers
    ? null
    : `${place} belongs to someone else; remove it`;
}

/** False as well when a cleaner of temporary files has taken some of the files. */
async function isIntact(source: string, copy: string): Promise<boolean> {
  for (const file of await filesIn(source)) {
    const [original, copied] = await Promise.all([
      stat(join(source, file)).catch(() => null),
      stat(join(copy, file)).catch(() => null),
    ]);
    if (original !== null && copied?.size !== original.size) return false;
  }
  return true;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!isNeededToRun(entry.name)) continue;
    if (!entry.isDirectory()) found.push(entry.name);
    else found.push(...(await filesIn(join(folder, entry.name))).map((file) => join(entry.name, file)));
  }
  return found;
}

/** Leaves out what is for compiling against PostgreSQL. */
function isNeededToRun(path: string): boolean {
  return !/\.a$|^pgxs$|^pkgconfig$|^libecpg/.test(basename(path));
}

/** A private umask would have made the copy unreadable to the server's user. */
async function openToRead(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) continue;
    await chmod(path, entry.isDirectory() || (await stat(path)).mode & 0o100 ? 0o755 : 0o644);
    if (entry.isDirectory()) await openToRead(path);
  }
}
