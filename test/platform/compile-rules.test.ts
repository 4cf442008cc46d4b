import type { GraphQLResolveInfo } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { compileRule, guardResolver } from '../../subgraphs/_platform/compile-rules.ts';
import { forbidden } from '../../subgraphs/_platform/errors.ts';
import { and, or, rule } from '../../subgraphs/_platform/graphql-shield.ts';
import type { GuardedContext } from '../../subgraphs/_platform/request-context.ts';

const context = {} as GuardedContext;
const info = {} as GraphQLResolveInfo;
const ask = (tree: unknown) => compileRule(tree)(null, {}, context, info);

const yes = rule()(() => true);
const no = rule()(() => false);
const because = rule()(() => forbidden('PORTAL_BLOCKED'));
const later = rule()(() => Promise.resolve(true));
const fails = rule()(() => {
  throw new Error('the database is away');
});

describe('a compiled rule', () => {
  it('is as synchronous as the rule', async () => {
    expect(ask(yes)).toBe(true);
    expect(ask(later)).toBeInstanceOf(Promise);
    await expect(ask(later)).resolves.toBe(true);
  });

  it.each<[string, unknown]>([
    ['false', false],
    ['undefined', undefined],
    ['a truthy string', 'yes'],
    ['one', 1],
  ])('takes the answer %s for a denial', (_, answer) => {
    expect(ask(rule()(() => answer as boolean))).toBe(forbidden('NOT_PERMITTED'));
  });

  it('keeps the reason of a denial', () => {
    expect(ask(because)).toBe(forbidden('PORTAL_BLOCKED'));
  });

  it('leaves a fault a fault, not a denial', async () => {
    expect(() => ask(fails)).toThrow('the database is away');
    expect(() => ask(or(fails, yes))).toThrow('the database is away');
    await expect(ask(rule()(() => Promise.reject(new Error('away'))))).rejects.toThrow('away');
  });
});

describe('and', () => {
  it.each<[string, unknown, true | Error]>([
    ['permits when all permit', and(yes, yes), true],
    ['denies with the first denial', and(yes, because, no), forbidden('PORTAL_BLOCKED')],
    ['nests', and(yes, or(no, and(yes, yes))), true],
  ])('%s', (_, tree, answer) => {
    expect(ask(tree)).toBe(answer);
  });

  it('does not ask on after a denial', () => {
    const asked = vi.fn(() => true);
    expect(ask(and(no, rule()(asked)))).toBe(forbidden('NOT_PERMITTED'));
    expect(asked).not.toHaveBeenCalled();
  });

  it('waits for a rule that answers later', async () => {
    await expect(ask(and(later, no))).resolves.toBe(forbidden('NOT_PERMITTED'));
    await expect(ask(and(later, yes))).resolves.toBe(true);
  });
});

describe('or', () => {
  it.each<[string, unknown, true | Error]>([
    ['permits when one permits', or(no, yes), true],
    ['denies with the last denial', or(no, because), forbidden('PORTAL_BLOCKED')],
  ])('%s', (_, tree, answer) => {
    expect(ask(tree)).toBe(answer);
  });
});

describe('a guarded resolver', () => {
  it('is not called when access is denied', () => {
    const resolve = vi.fn(() => 'a diagnosis');
    expect(() => guardResolver(compileRule(because), resolve)(null, {}, context, info)).toThrow(
      forbidden('PORTAL_BLOCKED'),
    );
    expect(resolve).not.toHaveBeenCalled();
  });

  it('answers at once when the rule does', () => {
    expect(guardResolver(compileRule(yes), () => 'a value')(null, {}, context, info)).toBe('a value');
  });

  it('is not called before a late denial', async () => {
    const resolve = vi.fn(() => 'a diagnosis');
    await expect(guardResolver(compileRule(and(later, no)), resolve)(null, {}, context, info)).rejects.toBe(
      forbidden('NOT_PERMITTED'),
    );
    expect(resolve).not.toHaveBeenCalled();
  });
});
