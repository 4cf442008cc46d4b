import { z } from 'zod';
import { codesOf, codingOf, wordsOf } from './coded.ts';
import { codeableConcept, dateTime, identifier, meta, optionalText, period, reference } from './elements.ts';
import { exactDecimal } from './exact-decimals.ts';
import type { ObservationContent } from './imported-resource.ts';
import { namespaced } from './read-patient.ts';
import { securityLabelsOf } from './security-labels.ts';
import { statusOf } from './status.ts';

const quantity = z.object({
  value: exactDecimal.optional(),
  comparator: z.enum(['<', '<=', '>=', '>']).optional(),
  unit: optionalText,
  code: optionalText,
});

/** The value of an observation or of a component: at most one of them. */
const value = {
  valueQuantity: quantity.optional(),
  valueCodeableConcept: codeableConcept.optional(),
  valueString: optionalText,
  valueBoolean: z.boolean().optional(),
  valueInteger: exactDecimal.optional(),
  valueRange: z.object({ low: quantity.optional(), high: quantity.optional() }).optional(),
  valueRatio: z.object({ numerator: quantity.optional(), denominator: quantity.optional() }).optional(),
  valueDateTime: dateTime.optional(),
  valueTime: optionalText,
  dataAbsentReason: codeableConcept.optional(),
};
const valued = z.object(value);
type Valued = z.output<typeof valued>;

/** FHIR Observation with its exact decimals, as far as it is read. */
export const observation = z
  .object({
    ...value,
    meta: meta.optional(),
    identifier: z.array(identifier).default([]),
    status: z.enum([
      'registered',
      'preliminary',
      'final',
      'amended',
      'corrected',
      'cancelled',
      'entered-in-error',
      'unknown',
    ]),
    code: codeableConcept,
    subject: reference.nullish(),
    effectiveDateTime: dateTime.optional(),
    effectiveInstant: dateTime.optional(),
    effectivePeriod: period.optional(),
    issued: dateTime.optional(),
    interpretation: z.array(codeableConcept).default([]),
    referenceRange: z
      .array(z.object({ low: quantity.optional(), high: quantity.optional(), text: optionalText }))
      .default([]),
    component: z.array(valued.extend({ code: codeableConcept })).default([]),
  })
  .transform((resource) => {
    const content: ObservationContent = {
      status: statusOf(resource.status),
      code: codingOf(resource.code),
      quantity: quantityOf(resource),
      text: textOf(resource) ?? componentsInWords(resource.component),
      referenceRange: rangeOf(resource.referenceRange[0]),
      interpretation: resource.interpretation.flatMap(codesOf)[0] ?? null,
      effectiveAt:
        resource.effectiveDateTime ?? resource.effectiveInstant ?? resource.effectivePeriod?.start ?? null,
      issuedAt: resource.issued ?? null,
      securityLabels: securityLabelsOf(resource.meta?.security ?? []),
      identifiers: resource.identifier.flatMap(namespaced),
    };
    return { content, subject: resource.subject?.reference ?? null };
  });

function quantityOf({ valueQuantity, valueInteger }: Valued): ObservationContent['quantity'] {
  if (valueInteger !== undefined) return { value: valueInteger, comparator: null, unit: null, code: null };
  if (valueQuantity?.value === undefined) return null;
  const { comparator = null, unit = null, code = null } = valueQuantity;
  return { value: valueQuantity.value, comparator, unit, code };
}

/** A value in words, where it is no quantity. */
function textOf(resource: Valued): string | null {
  if (quantityOf(resource)) return null;
  const { valueCodeableConcept, valueBoolean, valueRange, valueRatio, dataAbsentReason } = resource;
  if (valueCodeableConcept) return wordsOf(valueCodeableConcept);
  if (valueBoolean !== undefined) return valueBoolean ? 'да' : 'нет';
  if (valueRange) return joined('–', valueRange.low, valueRange.high);
  if (valueRatio) return joined(':', valueRatio.numerator, valueRatio.denominator);
  const words = resource.valueString ?? resource.valueDateTime ?? resource.valueTime;
  return words ?? (dataAbsentReason ? wordsOf(dataAbsentReason) : null);
}

/** Parts of a measurement have no fields of their own here; they are told in words rather than lost. */
function componentsInWords(
  components: readonly (Valued & { readonly code: z.output<typeof codeableConcept> })[],
): string | null {
  const words = components.map(
    (component) =>
      `${wordsOf(component.code) ?? '?'}: ${inWords(component.valueQuantity) ?? textOf(component) ?? '—'}`,
  );
  return words.length === 0 ? null : words.join('; ');
}

function joined(separator: string, ...parts: readonly (z.output<typeof quantity> | undefined)[]): string {
  return parts.map((part) => inWords(part) ?? '').join(separator);
}

function inWords(part: z.output<typeof quantity> | undefined): string | null {
  if (part?.value === undefined) return null;
  return [`${part.comparator ?? ''}${part.value}`, part.unit].filter(Boolean).join(' ');
}

function rangeOf(
  range:
    | {
        readonly low?: z.output<typeof quantity> | undefined;
        readonly high?: z.output<typeof quantity> | undefined;
        readonly text?: string | null | undefined;
      }
    | undefined,
): ObservationContent['referenceRange'] {
  const low = range?.low?.value ?? null;
  const high = range?.high?.value ?? null;
  const text = range?.text ?? null;
  return low === null && high === null && text === null ? null : { low, high, text };
}
