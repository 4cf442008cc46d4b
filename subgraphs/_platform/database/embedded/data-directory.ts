import { constants } from 'node:fs';
import { access, mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { DataDirectoryAccessError } from '../errors.ts';

/** The places of the embedded server inside `DATA_DIR`; absolute, links resolved. */
export interface DataDirectory {
  readonly root: string;
  readonly cluster: string;
  /** Holds the socket, unless its path would be too long for one. */
  readonly run: string;
  readonly logFile: string;
}

/** @throws {DataDirectoryAccessError} when the folder cannot be created or entered */
export async function openDataDirectory(dataDir: string): Promise<DataDirectory> {
  try {
    // Passable, not listable: what must stay private (keys, cluster) guards itself.
    await mkdir(dataDir, { recursive: true, mode: 0o711 });
    const root = await realpath(dataDir);
    await access(root, constants.W_OK | constants.X_OK);
    return {
      root,
      cluster: join(root, 'postgres'),
      run: join(root, 'run'),
      logFile: join(root, 'postgres.log'),
    };
  } catch (cause) {
    throw new DataDirectoryAccessError(
      dataDir,
      'Set DATA_DIR to a folder that this user may create and write.',
      { cause },
    );
  }
}
