import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { DataClass } from '../_policy/types.ts';
import type { SubjectRule } from './access-rules.ts';
import { forbidden } from './errors.ts';
import { rule as shieldRule } from './graphql-shield.ts';
import type { GuardedContext } from './request-context.ts';

/** Answers true, or the error with which the field is denied. Synchronous wherever the rule is. */
export type Guard = (
  parent: unknown,
  args: unknown,
  context: GuardedContext,
  info: GraphQLResolveInfo,
) => GuardAnswer | Promise<GuardAnswer>;
type GuardAnswer = true | Error;

/** The policy's rule for one field, in graphql-shield's language. */
export function policyRule(dataClass: DataClass, coordinate: string, { subjectOf }: SubjectRule): unknown {
  // The language's types know asynchronous rules only; compiled, a rule is as synchronous as its answer.
  return shieldRule(`${coordinate} @access(class: ${dataClass})`)(
    (parent: unknown, _args: unknown, { access }: GuardedContext) =>
      access.permitsField(dataClass, coordinate, parent, subjectOf),
  );
}

/**
 * Compiles a tree of graphql-shield rules. Only `rule`, `and` and `or` are understood, uncached; stock `shield()` makes
 * every field asynchronous, and its caches answer for the wrong patient.
 * @throws {TypeError} naming what cannot be compiled
 */
export function compileRule(rule: unknown): Guard {
  if (isLogicRule(rule)) {
    const guards = rule.getRules().map(compileRule);
    if (guards.length === 0) throw new TypeError('and() or or() without a rule permits everything');
    switch (rule.constructor.name) {
      case 'RuleAnd':
        return combine(guards, (answer) => answer !== true);
      case 'RuleOr':
        return combine(guards, (answer) => answer === true);
      default:
        throw new TypeError(`${rule.constructor.name} is not understood; use rule, and, or`);
    }
  }
  if (isBasicRule(rule)) {
    if (rule.cache !== 'no_cache')
      throw new TypeError(`a cached rule (${String(rule.cache)}) answers for the wrong row`);
    return guardOf(rule.func);
  }
  throw new TypeError(`${rule === undefined ? 'undefined' : typeof rule} is not a graphql-shield rule`);
}

/** Asks the guard first; a denial is thrown, and the resolver behind it is not called. */
export function guardResolver(
  guard: Guard,
  resolve: GraphQLFieldResolver<unknown, GuardedContext>,
): GraphQLFieldResolver<unknown, GuardedContext> {
  return (parent, args, context, info): unknown => {
    const answer = guard(parent, args, context, info);
    if (answer === true) return resolve(parent, args, context, info);
    if (answer instanceof Error) throw answer;
    return answer.then((awaited): unknown => {
      if (awaited === true) return resolve(parent, args, context, info);
      throw awaited;
    });
  };
}

type RuleFunction = (...args: Parameters<Guard>) => unknown;

/** Whatever a rule answers that is neither true nor an error denies; what it throws is a fault and stays one. */
function guardOf(func: RuleFunction): Guard {
  return (parent, args, context, info) => {
    const answer = func(parent, args, context, info);
    return answer instanceof Promise ? answer.then(guardAnswer) : guardAnswer(answer);
  };
}

function guardAnswer(answer: unknown): GuardAnswer {
  if (answer === true || answer instanceof Error) return answer;
  return forbidden('NOT_PERMITTED');
}

/** Asks one guard after another until an answer decides; the last answer counts where none does. */
function combine(guards: readonly Guard[], decides: (answer: GuardAnswer) => boolean): Guard {
  return (parent, args, context, info) => {
    const ask = (index: number, last: GuardAnswer): GuardAnswer | Promise<GuardAnswer> => {
      const guard = guards[index];
      if (!guard) return last;
      const answer = guard(parent, args, context, info);
      const next = (decided: GuardAnswer) => (decides(decided) ? decided : ask(index + 1, decided));
      return answer instanceof Promise ? answer.then(next) : next(answer);
    };
    return ask(0, forbidden('NOT_PERMITTED'));
  };
}

function isLogicRule(
  rule: unknown,
): rule is { getRules(): readonly unknown[]; constructor: { name: string } } {
  return (
    typeof rule === 'object' && rule !== null && 'getRules' in rule && typeof rule.getRules === 'function'
  );
}

function isBasicRule(rule: unknown): rule is { func: RuleFunction; cache: unknown } {
  return (
    typeof rule === 'object' &&
    rule !== null &&
    'func' in rule &&
    typeof rule.func === 'function' &&
    'cache' in rule
  );
}
