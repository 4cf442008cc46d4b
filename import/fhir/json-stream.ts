/** The text is not JSON in UTF-8. */
export class BrokenJsonError extends Error {
  override readonly name = 'BrokenJsonError';
}

/** One value is longer than is taken into memory at once. */
export class ValueTooLongError extends Error {
  override readonly name = 'ValueTooLongError';
}

/**
 * Reads JSON value by value from a stream, so that of a file of any size no more than one value is in memory. It cuts
 * values out by their brackets and quotes; whether a value is well-formed is for `JSON.parse` to say.
 */
export interface JsonStream {
  /** The next character that is no white space, not consumed; null at the end. @throws {BrokenJsonError} */
  peek(): Promise<string | null>;
  /** Consumes this very character. @throws {BrokenJsonError} where another one stands there */
  expect(character: string): Promise<void>;
  /** Consumes one value and returns its text. @throws {BrokenJsonError} @throws {ValueTooLongError} */
  valueText(): Promise<string>;
}

/** In UTF-16 code units. Attachments of some megabytes are usual; longer values are no results. */
export const LONGEST_VALUE = 32 * 1024 * 1024;

/** @param chunks of UTF-8; a byte order mark is passed over */
export function createJsonStream(chunks: AsyncIterable<Uint8Array>): JsonStream {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const source = chunks[Symbol.asyncIterator]();
  let text = '';
  let position = 0;
  let isAtEnd = false;

  /** Drops what is consumed and appends the next chunk; false at the end. */
  async function more(): Promise<boolean> {
    if (isAtEnd) return false;
    const next = await source.next();
    isAtEnd = next.done === true;
    try {
      const added = next.done ? decoder.decode() : decoder.decode(next.value, { stream: true });
      text = text.slice(position) + added;
      position = 0;
    } catch (cause) {
      throw new BrokenJsonError('not UTF-8', { cause });
    }
    return true;
  }

  async function peek(): Promise<string | null> {
    for (;;) {
      while (position < text.length && isSpace(text.charCodeAt(position))) position += 1;
      if (position < text.length) return text.charAt(position);
      if (!(await more())) return null;
    }
  }

  async function valueText(): Promise<string> {
    const endOf = valueScanner((await peek()) ?? '');
    let scanned = 0;
    for (;;) {
      const end = endOf(text, position + scanned);
      if (end !== null) {
        const value = text.slice(position, end);
        position = end;
        return value;
      }
      scanned = text.length - position;
      if (scanned > LONGEST_VALUE) throw new ValueTooLongError('a value is too long');
      if (!(await more())) throw new BrokenJsonError('the text ends within a value');
    }
  }

  return {
    peek,
    valueText,
    async expect(character) {
      if ((await peek()) !== character) throw new BrokenJsonError(`no ${character} where one is due`);
      position += 1;
    },
  };
}

/** Where a value ends: scans on from a place up to which it has scanned before; null where the end is not there yet. */
type Scanner = (text: string, from: number) => number | null;

function valueScanner(first: string): Scanner {
  if (first === '{' || first === '[' || first === '"') return nestedScanner();
  return (text, from) => {
    const end = text.slice(from).search(/[\s,\]}]/);
    return end < 0 ? null : from + end;
  };
}

function nestedScanner(): Scanner {
  let depth = 0;
  let isInString = false;
  return (text, from) => {
    let at = from;
    while (at < text.length) {
      if (isInString) {
        at = afterString(text, at);
        if (at === 0) return null;
        isInString = false;
      } else {
        const code = text.charCodeAt(at);
        at += 1;
        if (code === QUOTE) {
          isInString = true;
          continue;
        }
        if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
        else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth -= 1;
      }
      if (depth === 0) return at;
    }
    return null;
  };
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** @returns the place behind the quote that ends the string; 0 where it is not there yet */
function afterString(text: string, from: number): number {
  let quote = text.indexOf('"', from);
  while (quote >= 0 && isEscaped(text, quote)) quote = text.indexOf('"', quote + 1);
  return quote + 1;
}

function isEscaped(text: string, quote: number): boolean {
  let before = quote - 1;
  while (text.charCodeAt(before) === BACKSLASH) before -= 1;
  return (quote - before) % 2 === 0;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
