import type { FastifyInstance } from 'fastify';

/** An operation's variables are a few levels deep; what is deeper wants to exhaust a stack. */
const DEEPEST = 64;

/** A body whose arrays and objects are nested too deeply. */
export class BodyTooDeepError extends Error {
  override readonly name = 'BodyTooDeepError';
  readonly statusCode = 400;
}

/** Takes JSON bodies alone, none of them deeply nested and none with a poisoned prototype. */
export function acceptJsonOnly(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (isTooDeep(body)) done(new BodyTooDeepError());
    else void parse(request, body, done);
  });
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);

/** Whether a body is nested more deeply than any operation needs. */
export function isTooDeep(json: string): boolean {
  return isNestedDeeperThan(DEEPEST, json);
}

/** Counts brackets outside of strings; whether the text is JSON at all is for the parser to say. */
function isNestedDeeperThan(limit: number, json: string): boolean {
  let depth = 0;
  for (let index = 0; index < json.length; index += 1) {
    const character = json.charCodeAt(index);
    if (character === QUOTE) index = endOfString(json, index);
    else if (OPENING.has(character)) depth += 1;
    else if (CLOSING.has(character)) depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}

function endOfString(json: string, start: number): number {
  let index = start + 1;
  while (index < json.length && json.charCodeAt(index) !== QUOTE) {
    index += json.charCodeAt(index) === BACKSLASH ? 2 : 1;
  }
  return index;
}
