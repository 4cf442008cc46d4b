import { z } from 'zod';
import { codesOf, codingOf } from './coded.ts';
import { codeableConcept, dateTime, identifier, meta, optionalText, period, reference } from './elements.ts';
import { diagnosticCategoryOf } from './diagnostic-category.ts';
import type { DiagnosticReportContent } from './imported-resource.ts';
import { namespaced } from './read-patient.ts';
import { securityLabelsOf } from './security-labels.ts';
import { statusOf } from './status.ts';

/** FHIR DiagnosticReport, as far as it is read. Its observations are references still. */
export const diagnosticReport = z
  .object({
    meta: meta.optional(),
    identifier: z.array(identifier).default([]),
    status: z.enum([
      'registered',
      'partial',
      'preliminary',
      'final',
      'amended',
      'corrected',
      'appended',
      'cancelled',
      'entered-in-error',
      'unknown',
    ]),
    category: z.array(codeableConcept).default([]),
    code: codeableConcept,
    subject: reference.nullish(),
    effectiveDateTime: dateTime.optional(),
    effectivePeriod: period.optional(),
    issued: dateTime.optional(),
    result: z.array(reference).default([]),
    conclusion: optionalText,
  })
  .transform((resource) => {
    const content: Omit<DiagnosticReportContent, 'observationIds'> = {
      status: statusOf(resource.status),
      category: categoryOf(resource),
      code: codingOf(resource.code),
      effectiveAt: resource.effectiveDateTime ?? resource.effectivePeriod?.start ?? null,
      issuedAt: resource.issued ?? null,
      securityLabels: securityLabelsOf(resource.meta?.security ?? []),
      conclusion: resource.conclusion ?? null,
      identifiers: resource.identifier.flatMap(namespaced),
    };
    return {
      content,
      subject: resource.subject?.reference ?? null,
      results: resource.result.map((result) => result.reference ?? ''),
    };
  });

/** Reports that name no category and hold observations are taken for laboratory ones. */
function categoryOf({
  category,
  result,
}: {
  readonly category: readonly z.output<typeof codeableConcept>[];
  readonly result: readonly unknown[];
}): DiagnosticReportContent['category'] {
  const named = diagnosticCategoryOf(category.flatMap(codesOf));
  return named ?? (category.length === 0 && result.length > 0 ? 'LABORATORY' : 'OTHER');
}
