import type { Coding } from '../domain/result.ts';

interface CodedRow {
  readonly code_system: string | null;
  readonly code: string | null;
  readonly code_display: string | null;
}

/** What a row is coded as. */
export function codingOf({ code_system, code, code_display }: CodedRow): Coding {
  return { system: code_system, code, display: code_display };
}
