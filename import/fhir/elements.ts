import { z } from 'zod';
import { isWholeDate, readDate, readDateTime } from './date-time.ts';

/** Elements that FHIR resources share, as far as the import reads them. What it does not read may be anything. */

/** PostgreSQL's texts hold neither NUL nor half a surrogate pair. */
const UNSTORABLE = /[\0\p{Cs}]/u;
const LONGEST_TEXT = 100_000;

const text = z
  .string()
  .max(LONGEST_TEXT)
  .refine((value) => !UNSTORABLE.test(value))
  .transform((value) => value.trim());

/** A text that is absent when it is empty. */
export const optionalText = text.transform((value) => (value === '' ? null : value)).optional();

export const resourceId = z.string().regex(/^[A-Za-z0-9\-._]{1,128}$/);

export const dateTime = z.string().transform((value, context) => {
  const instant = readDateTime(value);
  if (instant) return instant.toISOString();
  context.addIssue('IMPOSSIBLE_DATE');
  return z.NEVER;
});

export const wholeDate = z.string().transform((value, context) => {
  const date = readDate(value);
  if (date !== null && isWholeDate(date)) return date;
  context.addIssue(date === null ? 'IMPOSSIBLE_DATE' : 'MISSING_BIRTH_DATE');
  return z.NEVER;
});

const coding = z.object({ system: optionalText, code: optionalText, display: optionalText });

export const codeableConcept = z.object({ coding: z.array(coding).optional(), text: optionalText });

export const identifier = z.object({
  use: z.string().optional(),
  type: codeableConcept.optional(),
  system: optionalText,
  value: optionalText,
});

export const humanName = z.object({
  use: z.string().optional(),
  text: optionalText,
  family: optionalText,
  given: z.array(text).optional(),
  prefix: z.array(text).optional(),
});

export const reference = z.object({ reference: optionalText });

export const period = z.object({ start: dateTime.optional(), end: dateTime.optional() });

export const meta = z.object({ security: z.array(coding).optional() });

export type Coding = z.output<typeof coding>;
export type CodeableConcept = z.output<typeof codeableConcept>;
export type Identifier = z.output<typeof identifier>;
export type HumanName = z.output<typeof humanName>;
