import { BrokenJsonError, type JsonStream } from './json-stream.ts';

/** A part of a bundle's JSON: one entry, or one of the other members. */
export type BundlePart =
  | { readonly kind: 'ENTRY'; readonly index: number; readonly text: string }
  | { readonly kind: 'MEMBER'; readonly name: string; readonly text: string };

/**
 * Takes an object apart as it streams by; of `entry`, element by element.
 * @returns whether the text was an object at all
 * @throws {BrokenJsonError} @throws {ValueTooLongError}
 */
export async function* bundleParts(json: JsonStream): AsyncGenerator<BundlePart, boolean> {
  if ((await json.peek()) !== '{') {
    parse(await json.valueText());
    await expectEnd(json);
    return false;
  }
  yield* members(json);
  await expectEnd(json);
  return true;
}

async function* members(json: JsonStream): AsyncGenerator<BundlePart, void> {
  const places = list(json, '{', '}');
  while (!(await places.next()).done) {
    const name = parse(await json.valueText());
    if (typeof name !== 'string') throw new BrokenJsonError('a name is no string');
    await json.expect(':');
    if (name === 'entry' && (await json.peek()) === '[') yield* entries(json);
    else yield { kind: 'MEMBER', name, text: await json.valueText() };
  }
}

async function* entries(json: JsonStream): AsyncGenerator<BundlePart, void> {
  for await (const index of list(json, '[', ']'))
    yield { kind: 'ENTRY', index, text: await json.valueText() };
}

/** Stands before one item after the other, whatever is read of each. */
async function* list(json: JsonStream, open: string, close: string): AsyncGenerator<number, void> {
  await json.expect(open);
  if ((await json.peek()) !== close) {
    for (let index = 0; ; index += 1) {
      yield index;
      if ((await json.peek()) !== ',') break;
      await json.expect(',');
    }
  }
  await json.expect(close);
}

async function expectEnd(json: JsonStream): Promise<void> {
  if ((await json.peek()) !== null) throw new BrokenJsonError('more text after the end');
}

/** @throws {BrokenJsonError} */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The parser's own message quotes the text.
    throw new BrokenJsonError('a value is not well-formed');
  }
}
