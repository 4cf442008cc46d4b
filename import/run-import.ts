import { sql, type Kysely } from 'kysely';
import type { ImportArguments } from './arguments.ts';
import { findTarget } from './find-target.ts';
import { importFhir } from './import-fhir.ts';
import { linkPersona, type LinkOutcome } from './link-persona.ts';
import type { ImportSummary } from './summary.ts';

export interface ImportOptions extends ImportArguments {
  /** Whether the demo's laboratory and clinic are meant where none is named. */
  readonly demo: boolean;
  readonly now: Date;
  /** Takes lines about the progress. */
  readonly tell: (line: string) => void;
}

/** What is printed at the end. */
export interface ImportReport extends ImportSummary {
  readonly format: ImportArguments['format'];
  /** Organisation id of the laboratory that delivered. */
  readonly laboratory: string;
  readonly links: readonly LinkOutcome[];
  /** False where anything was refused. */
  readonly isComplete: boolean;
}

/**
 * Imports files and links personas, on a migrated database.
 * @param admin an administrator's database
 * @throws {UsageError} where the options name what there is not
 */
export async function runImport(admin: Kysely<unknown>, options: ImportOptions): Promise<ImportReport> {
  const { format, paths, now, tell } = options;
  const target = await findTarget(admin, options, now);
  const summary = await importFhir(admin, paths, target, tell);
  const links: LinkOutcome[] = [];
  for (const link of options.links) links.push(await linkPersona(admin, link, now));
  // Plans made while the tables were empty would scan them from then on.
  if (hasCreated(summary)) await sql`analyze`.execute(admin);
  const isComplete = summary.files.refused === 0 && links.every(({ outcome }) => outcome !== 'refused');
  return { format, laboratory: target.laboratoryId, isComplete, ...summary, links };
}

function hasCreated({ resources }: ImportSummary): boolean {
  return Object.values(resources).some(({ created }) => created > 0);
}
