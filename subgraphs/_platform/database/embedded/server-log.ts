import { open, readFile, rename, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';

const ROTATE_ABOVE_BYTES = 1024 * 1024;
const TAIL_LINES = 15;

/** Opens the server's log for appending; one predecessor is kept when it has grown large. */
export async function openServerLog(
  logFile: string,
): Promise<{ readonly file: FileHandle; readonly start: number }> {
  const current = await stat(logFile).catch(() => null);
  if (current !== null && current.size > ROTATE_ABOVE_BYTES) {
    await rename(logFile, `${logFile}.1`).catch(() => undefined);
  }
  const file = await open(logFile, 'a', 0o600);
  return { file, start: (await file.stat()).size };
}

/** The last lines written since `start`, a position in bytes. */
export async function logTail(logFile: string, start: number): Promise<string> {
  const written = await readFile(logFile).catch(() => Buffer.alloc(0));
  return written.subarray(start).toString('utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
}
