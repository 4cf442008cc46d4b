import { z } from 'zod';
import { refusal, type Refusal } from '../refusal.ts';
import { countsOf, countSkipped, type Tally } from '../tally.ts';
import { bundleParts, parse, type BundlePart } from './bundle-parts.ts';
import type { ImportedResource } from './imported-resource.ts';
import { BrokenJsonError, createJsonStream, ValueTooLongError } from './json-stream.ts';
import { linkEntries, type PlacedEntry } from './link-entries.ts';
import { readResource } from './read-resource.ts';
import { createReferenceIndex, type ReferenceIndex } from './reference-index.ts';

/** What a bundle holds: resources to store, or why it is refused as a whole. */
export interface BundleReading {
  readonly tally: Tally;
  /** In the order of the bundle; the same resource may occur more than once. None where there are refusals. */
  readonly resources: readonly ImportedResource[];
  readonly refusals: readonly Refusal[];
}

const TYPES_TAKEN: ReadonlySet<unknown> = new Set([
  'transaction',
  'batch',
  'collection',
  'searchset',
  'document',
  'message',
  'history',
]);

/** One transaction, and one reading, hold no more than this; it is some 300 MB. */
const MOST_RESOURCES = 50_000;

/** Reads a file as it streams by; of a file of any size only what is taken stays in memory. */
export async function readBundle(chunks: AsyncIterable<Uint8Array>): Promise<BundleReading> {
  const draft = createDraft();
  try {
    const parts = bundleParts(createJsonStream(chunks));
    let next = await parts.next();
    for (; !next.done; next = await parts.next()) {
      if (next.value.kind === 'ENTRY') readEntry(draft, next.value);
      else readMember(draft, next.value);
      if (draft.entries.length > MOST_RESOURCES) return refusedFile(refusal('BUNDLE_TOO_LARGE'));
    }
    if (!next.value || draft.resourceType !== 'Bundle') return refusedFile(refusal('NOT_A_BUNDLE'));
  } catch (error) {
    if (error instanceof BrokenJsonError) return refusedFile(refusal('BROKEN_JSON'));
    if (error instanceof ValueTooLongError) return refusedFile(refusal('ENTRY_TOO_LARGE'));
    throw error;
  }
  return readingOf(draft);
}

/** What has been read of a bundle so far. */
interface Draft {
  readonly tally: Tally;
  readonly references: ReferenceIndex;
  readonly entries: PlacedEntry[];
  readonly refusals: Refusal[];
  resourceType: unknown;
  bundleType: unknown;
}

function createDraft(): Draft {
  return {
    tally: new Map(),
    references: createReferenceIndex(),
    entries: [],
    refusals: [],
    resourceType: undefined,
    bundleType: undefined,
  };
}

type Part<Kind> = Extract<BundlePart, { readonly kind: Kind }>;

function readMember(draft: Draft, { name, text }: Part<'MEMBER'>): void {
  const value = parse(text);
  if (name === 'resourceType') draft.resourceType = value;
  if (name === 'type') draft.bundleType = value;
}

const entryShape = z.object({
  fullUrl: z.string().optional(),
  resource: z.looseObject({
    resourceType: z.string().regex(/^[A-Za-z]{1,64}$/),
    id: z.string().optional(),
  }),
});

function readEntry(draft: Draft, { index, text }: Part<'ENTRY'>): void {
  const { tally, references, entries, refusals } = draft;
  const parsed = entryShape.safeParse(parse(text));
  if (!parsed.success) {
    countsOf(tally, 'none').read += 1;
    refusals.push(refusal('ENTRY_WITHOUT_RESOURCE', { entry: index }));
    return;
  }
  const { fullUrl = null, resource } = parsed.data;
  const type = resource.resourceType;
  const id = resource.id ?? uuidOf(fullUrl);
  countsOf(tally, type).read += 1;
  const read = readResource({ index, type, id, resource, text });
  if (read.kind === 'REFUSED') refusals.push(read.refusal);
  if (read.kind === 'SKIPPED') countSkipped(tally, type, read.reason);
  if (id !== null && (type === 'Patient' || type === 'Observation')) references.add({ type, id }, fullUrl);
  if (read.kind !== 'REFUSED' && !(read.kind === 'SKIPPED' && read.subject === null))
    entries.push({ index, type, read });
}

function readingOf({ tally, references, entries, refusals, bundleType }: Draft): BundleReading {
  if (!TYPES_TAKEN.has(bundleType)) refusals.push(refusal('BUNDLE_TYPE_NOT_TAKEN'));
  // References to what was refused would be refused once more.
  const linked = refusals.length > 0 ? null : linkEntries(entries, references);
  if (linked === null || linked.refusals.length > 0)
    return { tally, resources: [], refusals: linked?.refusals ?? refusals };
  return { tally, resources: linked.resources, refusals: [] };
}

/** A file that cannot be read to its end, or is something else: nothing of it counts. */
function refusedFile(reason: Refusal): BundleReading {
  return { tally: new Map(), resources: [], refusals: [reason] };
}

function uuidOf(fullUrl: string | null): string | null {
  const [, uuid] = /^urn:uuid:([0-9a-f-]{36})$/i.exec(fullUrl ?? '') ?? [];
  return uuid ?? null;
}
