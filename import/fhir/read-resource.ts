import type { z } from 'zod';
import { refusal, REFUSAL_REASONS, type Refusal, type RefusalReason } from '../refusal.ts';
import { parseExactly } from './exact-decimals.ts';
import { codesOf } from './coded.ts';
import { codeableConcept, resourceId } from './elements.ts';
import {
  TAKEN_TYPES,
  type DiagnosticReportContent,
  type ImportedResource,
  type TakenType,
} from './imported-resource.ts';
import { observation } from './read-observation.ts';
import { organization } from './read-organization.ts';
import { patient } from './read-patient.ts';
import { practitioner } from './read-practitioner.ts';
import { diagnosticReport } from './read-report.ts';

/** An entry as it was understood by itself, its references not yet looked up. */
export type ReadEntry =
  | { readonly kind: 'TAKEN'; readonly resource: ImportedResource; readonly subject: string | null }
  | { readonly kind: 'REPORT'; readonly report: UnlinkedReport; readonly subject: string | null }
  /** Not a resource for us; `subject` is looked at all the same, where the resource is an observation. */
  | { readonly kind: 'SKIPPED'; readonly reason: string; readonly subject: string | null }
  | { readonly kind: 'REFUSED'; readonly refusal: Refusal };

/** A report whose observations are references still. */
export interface UnlinkedReport {
  readonly id: string;
  readonly content: Omit<DiagnosticReportContent, 'observationIds'>;
  readonly results: readonly string[];
}

/** A resource within its entry. */
export interface EntryResource {
  readonly index: number;
  readonly type: string;
  readonly id: string | null;
  readonly resource: object;
  /** JSON of the whole entry. */
  readonly text: string;
}

/** Reads one resource, or says why it is skipped or refused. */
export function readResource(entry: EntryResource): ReadEntry {
  const { type, id, resource } = entry;
  if (!isTaken(type)) return { kind: 'SKIPPED', reason: 'NOT_IMPORTED', subject: null };
  if (type === 'Observation') {
    const skipped = skippedObservation(resource);
    if (skipped) return skipped;
  }
  if (id === null) return refused(entry, 'MISSING_ID', null);
  if (!resourceId.safeParse(id).success) return refused(entry, 'INVALID_RESOURCE', 'id');
  switch (type) {
    case 'Patient':
      return validated(entry, patient, resource, (content) => taken({ type, id, content }));
    case 'Organization':
      return validated(entry, organization, resource, (content) => taken({ type, id, content }));
    case 'Practitioner':
      return validated(entry, practitioner, resource, (content) => taken({ type, id, content }));
    case 'Observation':
      return validated(entry, observation, exactResource(entry.text), ({ content, subject }) =>
        subject === null
          ? refused(entry, 'MISSING_SUBJECT', 'subject')
          : taken({ type, id, content }, subject),
      );
    case 'DiagnosticReport':
      return validated(entry, diagnosticReport, resource, ({ content, subject, results }) =>
        subject === null
          ? refused(entry, 'MISSING_SUBJECT', 'subject')
          : { kind: 'REPORT', report: { id, content, results }, subject },
      );
  }
}

function isTaken(type: string): type is TakenType {
  return (TAKEN_TYPES as readonly string[]).includes(type);
}

function taken(resource: ImportedResource, subject: string | null = null): ReadEntry {
  return { kind: 'TAKEN', resource, subject };
}

/** Observations are taken by their category; what else is wrong with the others is not our business. */
function skippedObservation(resource: object): ReadEntry | null {
  const categories = 'category' in resource ? codeableConcept.array().safeParse(resource.category) : null;
  const codes = categories?.success ? categories.data.flatMap(codesOf) : [];
  if (codes.includes('laboratory')) return null;
  const [code = 'none'] = codes;
  const reason = /^[A-Za-z-]{1,40}$/.test(code)
    ? `CATEGORY_${code.toUpperCase().replaceAll('-', '_')}`
    : 'CATEGORY_OTHER';
  return { kind: 'SKIPPED', reason, subject: subjectOf(resource) };
}

function subjectOf(resource: object): string | null {
  const subject: unknown = 'subject' in resource ? resource.subject : null;
  if (typeof subject !== 'object' || subject === null || !('reference' in subject)) return null;
  return typeof subject.reference === 'string' ? subject.reference : null;
}

function validated<Content>(
  entry: EntryResource,
  schema: z.ZodType<Content>,
  resource: unknown,
  read: (content: Content) => ReadEntry,
): ReadEntry {
  const parsed = schema.safeParse(resource);
  if (parsed.success) return read(parsed.data);
  const [issue] = parsed.error.issues;
  const reason = issue && isReason(issue.message) ? issue.message : 'INVALID_RESOURCE';
  return refused(entry, reason, issue?.path.join('.') ?? null);
}

function isReason(message: string): message is RefusalReason {
  return Object.hasOwn(REFUSAL_REASONS, message);
}

function refused(entry: EntryResource, reason: RefusalReason, element: string | null): ReadEntry {
  const at = { entry: entry.index, resourceType: entry.type, ...(element && { element }) };
  return { kind: 'REFUSED', refusal: refusal(reason, at) };
}

function exactResource(entryText: string): unknown {
  const entry = parseExactly(entryText) as { readonly resource?: unknown };
  return entry.resource;
}
