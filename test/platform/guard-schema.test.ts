import { describe, expect, it } from 'vitest';
import {
  decidedByUseCase,
  guardedByOwner,
  subject,
  type AccessRules,
} from '../../subgraphs/_platform/access-rules.ts';
import { UnsafeSchemaError } from '../../subgraphs/_platform/errors.ts';
import { and, or, rule } from '../../subgraphs/_platform/graphql-shield.ts';
import { buildGuardedSchema } from '../../subgraphs/_platform/subgraph.ts';

const PREAMBLE = `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@composeDirective"])
    @link(url: "https://opeka.dev/access/v1.0", import: ["@access"])
    @composeDirective(name: "@access")
  directive @access(class: DataClass!) on OBJECT | FIELD_DEFINITION
  enum DataClass { PUBLIC DEMOGRAPHICS CONTACT RESULT }
`;

const SOUND_SDL = `
  type Query { chart(id: ID!): Chart @access(class: RESULT) }
  type Chart @key(fields: "id") @access(class: RESULT) {
    id: ID!
    value: String
    phone: Phone @access(class: CONTACT)
  }
  type Phone @access(class: CONTACT) { number: String }
`;
const SOUND_RULES: AccessRules = {
  Query: decidedByUseCase,
  Chart: subject(({ patientId }: { patientId: string }) => patientId),
  Phone: guardedByOwner,
};
const SOUND_RESOLVERS = { Chart: { __resolveReference: () => null } };

interface Change {
  readonly replace?: readonly [string, string];
  readonly rules?: object;
  readonly without?: string;
  readonly resolvers?: object;
}

/** What start-up says about a schema that was sound before the change. */
function holesAfter({
  replace: [from, to] = ['', ''],
  rules = {},
  without,
  resolvers,
}: Change): readonly string[] {
  const kept = Object.entries({ ...SOUND_RULES, ...rules }).filter(([name]) => name !== without);
  try {
    buildGuardedSchema(
      {
        name: 'identity',
        resolvers: resolvers ?? SOUND_RESOLVERS,
        rules: Object.fromEntries(kept),
      },
      PREAMBLE + SOUND_SDL.replace(from, to),
    );
    return [];
  } catch (error) {
    if (error instanceof UnsafeSchemaError) return error.holes;
    throw error;
  }
}

const permits = rule()(() => true);

describe('start-up', () => {
  it('accepts a schema without a hole', () => {
    expect(holesAfter({})).toEqual([]);
  });

  it.each<[string, Change, string]>([
    [
      'a field without a class',
      {
        replace: [
          'Query { chart(id: ID!): Chart @access(class: RESULT) }',
          'Query { chart(id: ID!): Chart }',
        ],
      },
      'Query.chart has no @access(class:), neither has its type',
    ],
    [
      'a type whose class was deleted',
      { replace: ['@key(fields: "id") @access(class: RESULT)', '@key(fields: "id")'] },
      'Chart.value has no @access(class:), neither has its type',
    ],
    [
      'a class without a rule',
      { without: 'Chart' },
      'Chart.value has the class RESULT, and rules.ts has no rule for Chart',
    ],
    [
      'a part of a row without a rule',
      { without: 'Phone' },
      'Phone.number has the class CONTACT, and rules.ts has no rule for Phone',
    ],
    [
      'a type of keys alone without a class',
      {
        replace: [
          'type Phone @access',
          'type Clinic @key(fields: "id", resolvable: false) { id: ID! } type Phone @access',
        ],
      },
      'Clinic has no @access(class:), and no field that has one',
    ],
    [
      'open operations without a rule',
      {
        replace: [
          'chart(id: ID!): Chart @access(class: RESULT)',
          'chart(id: ID!): Chart @access(class: PUBLIC)',
        ],
        without: 'Query',
      },
      'rules.ts does not say that use-cases decide about Query',
    ],
    [
      'an open field that leads to a union with a part of a guarded row',
      {
        replace: [
          'phone: Phone @access(class: CONTACT)',
          'phone: Reach @access(class: PUBLIC) } union Reach = Phone type Other @access(class: PUBLIC) { a: String',
        ],
      },
      "Chart.phone is open and leads to Phone, which only its owner's fields guard",
    ],
    [
      'operations without a rule',
      { without: 'Query' },
      'Query.chart has the class RESULT, and rules.ts has no rule for Query',
    ],
    [
      'a guarded field that is non-null',
      { replace: ['value: String', 'value: String!'] },
      'Chart.value is guarded (RESULT) and non-null',
    ],
    [
      'an entity without __resolveReference',
      { resolvers: {} },
      'Chart is an entity and has no __resolveReference',
    ],
    [
      'a field that lost its own class and falls back to its type’s',
      { replace: ['phone: Phone @access(class: CONTACT)', 'phone: Phone'] },
      'Chart.phone has the class RESULT and leads to Phone, which has CONTACT',
    ],
    [
      'an open field that leads to a part of a guarded row',
      { replace: ['phone: Phone @access(class: CONTACT)', 'phone: Phone @access(class: PUBLIC)'] },
      'Chart.phone is open and leads to Phone, which only its owner’s fields guard'.replace('’', "'"),
    ],
    [
      'a rule for a type that is not there',
      { rules: { Ghost: permits } },
      'rules.ts has a rule for Ghost, which is no object type',
    ],
    [
      'a plain function instead of a rule',
      { rules: { Chart: () => true } },
      'rules.ts: Chart is not a compiled rule',
    ],
    [
      'undefined instead of a rule',
      { rules: { Chart: undefined } },
      'rules.ts: Chart is not a compiled rule',
    ],
    [
      'a use-case rule on a type that is no operation',
      { rules: { Chart: decidedByUseCase } },
      'rules.ts: Chart is no operation, so no use-case stands before its fields',
    ],
    [
      'a rule for an interface',
      {
        replace: ['type Phone @access', 'interface Reachable { number: String } type Phone @access'],
        rules: { Reachable: SOUND_RULES['Chart'] },
      },
      'rules.ts has a rule for the interface Reachable; guard its types instead',
    ],
    [
      'a rule for a field that is not there',
      { rules: { Chart: subject(() => 'p').also({ ghost: permits }) } },
      'rules.ts has a rule for Chart.ghost, which is no field',
    ],
  ])('refuses %s and names it', (_, change, hole) => {
    expect(holesAfter(change)).toContain(hole);
  });

  it.each<[string, unknown, string]>([
    ['undefined', undefined, 'undefined is not a graphql-shield rule'],
    ['a plain function', () => true, 'function is not a graphql-shield rule'],
    ['an empty and()', and(), 'and() or or() without a rule permits everything'],
    ['an empty or() inside and()', and(permits, or()), 'and() or or() without a rule permits everything'],
    [
      'a contextual cache',
      rule({ cache: 'contextual' })(() => true),
      'a cached rule (contextual) answers for the wrong row',
    ],
    [
      'a strict cache',
      rule({ cache: 'strict' })(() => true),
      'a cached rule (strict) answers for the wrong row',
    ],
  ])('refuses %s among a field’s further rules', (_, further, reason) => {
    const rules = { Chart: subject(() => 'p').also({ value: further }) };
    expect(holesAfter({ rules })).toContain(`Chart.value: ${reason}`);
  });

  it('refuses not(), which permits when its rule throws', async () => {
    const { createRequire } = await import('node:module');
    const { not } = createRequire(import.meta.url)('graphql-shield') as typeof import('graphql-shield');
    const rules = { Chart: subject(() => 'p').also({ value: not(permits) }) };
    expect(holesAfter({ rules })).toContain('Chart.value: RuleNot is not understood; use rule, and, or');
  });

  it('names every hole at once', () => {
    const holes = holesAfter({ without: 'Chart', resolvers: {} });
    expect(holes.length).toBeGreaterThanOrEqual(3);
  });
});
