import { refusal, type Refusal, type RefusalReason } from '../refusal.ts';
import type { ImportedResource } from './imported-resource.ts';
import type { ReadEntry, UnlinkedReport } from './read-resource.ts';
import type { ReferenceIndex } from './reference-index.ts';

/** An entry that was read, in its place. */
export interface PlacedEntry {
  readonly index: number;
  readonly type: string;
  readonly read: Exclude<ReadEntry, { readonly kind: 'REFUSED' }>;
}

interface LinkedEntries {
  readonly resources: readonly ImportedResource[];
  readonly refusals: readonly Refusal[];
}

/**
 * Looks up what entries refer to: every result is about the one patient of the bundle, and every observation that a
 * report names is there.
 */
export function linkEntries(entries: readonly PlacedEntry[], index: ReferenceIndex): LinkedEntries {
  const refusals: Refusal[] = [];
  const resources: ImportedResource[] = [];
  const refuse = (
    { index: entry, type: resourceType }: PlacedEntry,
    reason: RefusalReason,
    element: string,
  ) => refusals.push(refusal(reason, { entry, resourceType, element }));

  const patient = bundlePatient(entries);
  if (typeof patient !== 'string' && patient !== null) refusals.push(patient);
  const laboratory = laboratoryObservations(entries);
  for (const entry of entries) {
    const { read } = entry;
    if (typeof patient === 'string' && isAboutAnother(read, patient, index))
      refuse(entry, 'ANOTHER_PATIENT', 'subject');
    if (read.kind === 'TAKEN') resources.push(read.resource);
    if (read.kind !== 'REPORT') continue;
    const observationIds = linkedObservations(read.report, index, laboratory);
    if (observationIds === null) refuse(entry, 'UNRESOLVED_RESULT', 'result');
    else resources.push(reportOf(read.report, observationIds));
  }
  return { resources, refusals };
}

/** The id of the patient whom the results are about; null where there are no results to be about anybody. */
function bundlePatient(entries: readonly PlacedEntry[]): string | Refusal | null {
  const patients = new Set<string>();
  let hasResults = false;
  for (const { read } of entries) {
    if (read.kind === 'TAKEN' && read.resource.type === 'Patient') patients.add(read.resource.id);
    if (read.kind !== 'SKIPPED' && read.subject !== null) hasResults = true;
  }
  if (!hasResults) return null;
  const [only] = patients;
  if (only === undefined) return refusal('NO_PATIENT');
  return patients.size === 1 ? only : refusal('SEVERAL_PATIENTS');
}

/** An observation that is skipped may be about a group or a device, but not about somebody else. */
function isAboutAnother(read: PlacedEntry['read'], patientId: string, index: ReferenceIndex): boolean {
  if (read.subject === null) return false;
  const target = index.resolve(read.subject);
  if (target?.type === 'Patient' && target.id === patientId) return false;
  return (
    read.kind !== 'SKIPPED' || (target === null ? !NO_PERSON.test(read.subject) : target.type === 'Patient')
  );
}

const NO_PERSON = /(^|\/)(Group|Device|Location)\//;

function laboratoryObservations(entries: readonly PlacedEntry[]): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ read }) =>
      read.kind === 'TAKEN' && read.resource.type === 'Observation' ? [read.resource.id] : [],
    ),
  );
}

/**
 * Ids of the report's observations that are taken, each once. Those of other categories are in the bundle and are left
 * out; null where one is not in the bundle at all.
 */
function linkedObservations(
  { results }: UnlinkedReport,
  index: ReferenceIndex,
  laboratory: ReadonlySet<string>,
): readonly string[] | null {
  const ids = new Set<string>();
  for (const reference of results) {
    const target = index.resolve(reference);
    if (target?.type !== 'Observation') return null;
    if (laboratory.has(target.id)) ids.add(target.id);
  }
  return [...ids];
}

function reportOf({ id, content }: UnlinkedReport, observationIds: readonly string[]): ImportedResource {
  return { type: 'DiagnosticReport', id, content: { ...content, observationIds } };
}
