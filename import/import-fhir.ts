import { createReadStream } from 'node:fs';
import type { Kysely } from 'kysely';
import { readBundle, type BundleReading } from './fhir/read-bundle.ts';
import { findFiles } from './find-files.ts';
import { createProgress } from './progress.ts';
import { refusal } from './refusal.ts';
import type { ImportTarget } from './rows.ts';
import { NotStorableError, storeBundle } from './store-bundle.ts';
import { createSummary, type ImportSummary } from './summary.ts';
import { countsOf } from './tally.ts';

const CHUNK_BYTES = 1024 * 1024;

/**
 * Imports FHIR R4 bundles, one file after the other. A refused file is left out as a whole; the others go on.
 * @param admin an administrator's database: a bundle is stored across several schemas
 * @param paths files, and folders that are searched for `*.json`
 * @param tell takes lines about the progress
 */
export async function importFhir(
  admin: Kysely<unknown>,
  paths: readonly string[],
  target: ImportTarget,
  tell: (line: string) => void,
): Promise<ImportSummary> {
  const files = await findFiles(paths);
  const summary = createSummary();
  const progress = createProgress(files.length, tell);
  for (const { path, isReadable } of files) {
    const reading = await storeReading(admin, isReadable ? await readFile(path) : UNREADABLE, target);
    const isRefused = reading.refusals.length > 0;
    if (isRefused) summary.refused(path, reading.tally, reading.refusals);
    else summary.stored(reading.tally);
    progress.fileDone(isRefused);
  }
  progress.end();
  return summary.finish();
}

const UNREADABLE: BundleReading = {
  tally: new Map(),
  resources: [],
  refusals: [refusal('FILE_NOT_READABLE')],
};

async function readFile(path: string): Promise<BundleReading> {
  try {
    return await readBundle(createReadStream(path, { highWaterMark: CHUNK_BYTES }));
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return UNREADABLE;
    throw error;
  }
}

/** @returns the reading, with its outcomes counted or with why it could not be stored */
async function storeReading(
  admin: Kysely<unknown>,
  reading: BundleReading,
  target: ImportTarget,
): Promise<BundleReading> {
  const { tally, resources } = reading;
  try {
    const outcomes = await storeBundle(admin, resources, target);
    for (const [index, { type }] of resources.entries()) {
      const outcome = outcomes[index];
      if (outcome) countsOf(tally, type)[outcome] += 1;
    }
    return reading;
  } catch (error) {
    if (!(error instanceof NotStorableError)) throw error;
    return { ...reading, refusals: [refusal('NOT_STORABLE')] };
  }
}
