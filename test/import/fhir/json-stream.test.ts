import { Readable } from 'node:stream';
import { assert, asyncProperty, integer, json } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleParts } from '../../../import/fhir/bundle-parts.ts';
import {
  BrokenJsonError,
  createJsonStream,
  LONGEST_VALUE,
  ValueTooLongError,
} from '../../../import/fhir/json-stream.ts';
import { stream } from '../bundles.ts';

async function partsOf(text: string | Uint8Array, bytes?: number) {
  const parts = bundleParts(createJsonStream(stream(text, bytes)));
  const seen: string[] = [];
  for await (const part of parts)
    seen.push(part.kind === 'ENTRY' ? `${part.index}: ${part.text}` : `${part.name}: ${part.text}`);
  return seen;
}

describe('a stream of JSON', () => {
  it('comes apart into members and entries', async () => {
    const text =
      '{"type": "batch", "entry": [{"a": [1, 2]}, {}, null], "meta" : {"entry": [5]}, "total": 12}';
    expect(await partsOf(text)).toEqual([
      'type: "batch"',
      '0: {"a": [1, 2]}',
      '1: {}',
      '2: null',
      'meta: {"entry": [5]}',
      'total: 12',
    ]);
  });

  it('comes apart in the same way wherever the pieces are cut', async () => {
    await assert(
      asyncProperty(json(), json(), integer({ min: 1, max: 40 }), async (one, other, bytes) => {
        const text = ` {"x":${one}, "entry": [ ${one} ,${other}] }\n`;
        expect(await partsOf(text, bytes)).toEqual([`x: ${one}`, `0: ${one}`, `1: ${other}`]);
      }),
    );
  });

  it.each([
    [
      'quotes and brackets within strings',
      '{"entry":[{"a":"]}\\"{"},{"b":"\\\\"}]}',
      ['0: {"a":"]}\\"{"}', '1: {"b":"\\\\"}'],
    ],
    ['Cyrillic cut in the middle of a letter', '{"entry":["Ёж"]}', ['0: "Ёж"']],
    ['no entries', '{"entry":[]}', []],
    ['nothing at all', '{}', []],
  ])('holds %s', async (_, text, expected) => {
    expect(await partsOf(text, 1)).toEqual(expected);
  });

  it('passes over a byte order mark', async () => {
    expect(await partsOf('\ufeff{"entry":[1]}')).toEqual(['0: 1']);
  });

  it.each([
    ['is empty', ''],
    ['ends too early', '{"entry":[{"a":1}'],
    ['ends within a string', '{"entry":["a'],
    ['goes on after its end', '{} {}'],
    ['lacks a comma', '{"entry":[1 2]}'],
    ['lacks a colon', '{"entry" [1]}'],
    ['has a comma too many', '{"entry":[1],}'],
    ['has a name without quotes', '{entry:[1]}'],
    ['is no JSON', 'MSH|^~\\&|LAB'],
  ])('is broken where it %s', async (_, text) => {
    await expect(partsOf(text)).rejects.toThrow(BrokenJsonError);
  });

  it('is broken where it is not UTF-8', async () => {
    await expect(partsOf(Buffer.from('{"entry":["é"]}', 'latin1'))).rejects.toThrow(BrokenJsonError);
  });

  it('is not taken into memory where a value is too long', async () => {
    const endless = function* () {
      yield Buffer.from('{"entry":["');
      for (let taken = 0; taken < 2 * LONGEST_VALUE; taken += 1 << 22) yield Buffer.alloc(1 << 22, 'A');
    };
    const parts = bundleParts(createJsonStream(Readable.from(endless())));
    await expect(parts.next()).rejects.toThrow(ValueTooLongError);
  });
});
