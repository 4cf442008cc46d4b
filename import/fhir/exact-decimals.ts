import { z } from 'zod';

/** Marks what was a number; FHIR allows this character in no string. */
const MARK = '\u0001';
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Parses JSON and keeps every number as it is written: 5.40 stays 5.40, and 52.98358450460521 does not pass through a
 * double. Read the numbers by {@link exactDecimal}.
 * @param text well-formed JSON
 */
export function parseExactly(text: string): unknown {
  const marked = text.replace(STRING_OR_NUMBER, (token) =>
    token.startsWith('"') ? token : `"\\u0001${token}"`,
  );
  return JSON.parse(marked) as unknown;
}

const LONGEST_DECIMAL = 64;

/** A number of {@link parseExactly}, as the text that was written. */
export const exactDecimal = z
  .string()
  .refine((value) => value.startsWith(MARK) && value.length <= LONGEST_DECIMAL)
  .transform((value) => value.slice(MARK.length));
