import { getIntrospectionQuery } from 'graphql';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  createOperationGate,
  DEFAULT_LIMITS,
  type OperationLimits,
} from '../../../subgraphs/_platform/http/operation-limits.ts';

const ROOMY: OperationLimits = {
  tokens: 1_000,
  depth: 100,
  aliases: 100,
  rootFields: 100,
  selections: 100,
  overlaps: 100,
};

function excess(query: string, limits: Partial<OperationLimits>): string | null {
  return createOperationGate({ ...ROOMY, ...limits })(query);
}

describe('an operation within the limits', () => {
  it.each([
    ['the portal’s start page', () => readFile('schema/operations/portal/Dashboard.graphql', 'utf8')],
    [
      'the introspection of a schema browser',
      () => Promise.resolve(getIntrospectionQuery({ inputValueDeprecation: true })),
    ],
    [
      'a wide page',
      () => Promise.resolve(`{ me { ${Array.from({ length: 600 }, (_, n) => `field${n}`).join(' ')} } }`),
    ],
    ['thirty fragments that all select the id', () => Promise.resolve(thirtyFragments())],
  ])('%s', async (_, query) => {
    expect(createOperationGate(DEFAULT_LIMITS)(await query())).toBeNull();
  });
});

describe('an operation beyond a limit', () => {
  it.each<[string, string, Partial<OperationLimits>, RegExp | null]>([
    ['depth, at it', '{ a { b { c } } }', { depth: 3 }, null],
    ['depth', '{ a { b { c } } }', { depth: 2 }, /nested too deeply/],
    [
      'depth through fragments',
      '{ ...A } fragment A on Q { a { ...B } } fragment B on Q { b { c } }',
      { depth: 2 },
      /deeply/,
    ],
    [
      'depth in a fragment that nobody spreads',
      '{ a } fragment A on Q { a { b { c } } }',
      { depth: 2 },
      /deeply/,
    ],
    ['depth in inline fragments, which are none', '{ a { ... { ... { b } } } }', { depth: 2 }, null],
    ['aliases, at it', '{ x: a y: a }', { aliases: 2 }, null],
    ['aliases', '{ x: a y: a }', { aliases: 1 }, /aliases/],
    [
      'aliases in a fragment spread twice',
      '{ a { ...F } b { ...F } } fragment F on Q { x: c }',
      { aliases: 1 },
      /aliases/,
    ],
    ['root fields', '{ a b c }', { rootFields: 2 }, /root fields/],
    [
      'root fields through a fragment',
      '{ a ...F } fragment F on Q { b c }',
      { rootFields: 2 },
      /root fields/,
    ],
    [
      'root fields, which only operations have',
      '{ a { ...F } } fragment F on Q { a b c }',
      { rootFields: 2 },
      null,
    ],
    ['selections', '{ a { b c } }', { selections: 2 }, /too many fields/],
    ['overlaps', '{ a a a }', { overlaps: 8 }, /same fields/],
    ['overlaps of nested fields', '{ a { b } a { b } }', { overlaps: 7 }, /same fields/],
    ['overlaps under different aliases, which are none', '{ x: a y: a z: a }', { overlaps: 3 }, null],
    ['the second operation', 'query A { a } query B { a { b { c } } }', { depth: 2 }, /deeply/],
    ['a cycle', '{ ...A } fragment A on Q { a { ...A } }', {}, /cycle/],
  ])('%s', (_, query, limits, expected) => {
    const found = excess(query, limits);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatch(expected);
  });

  it('is refused the second time as well', () => {
    const gate = createOperationGate({ ...ROOMY, depth: 1 });
    expect(gate('{ a { b } }')).toBe(gate('{ a { b } }'));
    expect(gate('{ a { b } }')).not.toBeNull();
  });

  it('is left to the GraphQL server when it does not parse', () => {
    expect(excess('{ a', {})).toBeNull();
    expect(excess('{ a b c }', { tokens: 3, rootFields: 1 })).toBeNull();
  });
});

function thirtyFragments(): string {
  const names = Array.from({ length: 30 }, (_, index) => `F${index}`);
  const fragments = names.map((name) => `fragment ${name} on Q { id name { text } }`);
  return `{ me { ${names.map((name) => `...${name}`).join(' ')} } } ${fragments.join(' ')}`;
}
