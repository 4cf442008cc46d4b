import { Kind, visit, type DocumentNode } from 'graphql';
import { CodedError } from './errors.ts';

const NUL = '\u0000';

/**
 * PostgreSQL stores no text with U+0000 and fails on one, which would look like a fault of ours. No argument wants it,
 * so an operation that carries it anywhere is refused as a whole, before any of it runs.
 */
export function nulRefused(): CodedError {
  return new CodedError('BAD_USER_INPUT', 'Text may not hold the character U+0000.');
}

/** Whether a text that is written in the document holds U+0000. */
export function isNulInDocument(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.STRING]: ({ value }) => {
      found ||= value.includes(NUL);
    },
  });
  return found;
}

/** Whether a text anywhere in the variables holds U+0000. */
export function isNulInVariables(value: unknown): boolean {
  if (typeof value === 'string') return value.includes(NUL);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(isNulInVariables);
}
