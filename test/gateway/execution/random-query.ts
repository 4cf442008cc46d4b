import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

const DEEPEST = 5;
const CONDITIONS = [
  '',
  '',
  '',
  '',
  '@include(if: $on)',
  '@skip(if: $on)',
  '@include(if: $off)',
  '@skip(if: true)',
];

export interface RandomQueryOptions {
  readonly schema: GraphQLSchema;
  /** Ids worth asking for. */
  readonly ids: readonly string[];
  readonly root: 'Query' | 'Mutation';
}

/**
 * Spells out a list of numbers as a query: each number is one choice, and when they run out the query ends soon.
 * So fast-check makes a failing query smaller by making the list smaller. Not every query is valid.
 */
export function randomQuery(options: RandomQueryOptions, choices: readonly number[]): string {
  const { schema, ids, root } = options;
  let position = 0;
  const choose = <Value>(values: readonly Value[]): Value => {
    const choice = choices[position] ?? 0;
    position += 1;
    const value = values[choice % values.length];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  };

  function selectionSet(type: GraphQLCompositeType, depth: number): string {
    const selections = Array.from({ length: choose([1, 2, 3, 4]) }, () => selection(type, depth));
    return `{ ${selections.join(' ')} }`;
  }

  function selection(type: GraphQLCompositeType, depth: number): string {
    const kind = choose(['field', 'field', 'field', 'field', 'fragment', 'typename'] as const);
    if (kind === 'typename') return choose(['__typename', `alias${type.name}: __typename`]);
    if (kind === 'fragment' && depth < DEEPEST) {
      const condition = choose(conditionsFor(type));
      return `... ${condition ? `on ${condition.name}` : ''} ${choose(CONDITIONS)} ${selectionSet(condition ?? type, depth + 1)}`;
    }
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const usable = fields.filter((field) => depth < DEEPEST || !isCompositeType(getNamedType(field.type)));
    return usable.length === 0 ? '__typename' : fieldText(choose(usable), type, depth);
  }

  function fieldText(
    field: GraphQLField<unknown, unknown>,
    parent: GraphQLCompositeType,
    depth: number,
  ): string {
    const required = field.args
      .filter(isRequiredArgument)
      .map(({ name }) => `${name}: ${JSON.stringify(choose(ids))}`);
    const text = required.length > 0 ? `${field.name}(${required.join(', ')})` : field.name;
    const alias = choose(['', '', `${parent.name}_${field.name}: `, `__proto__${field.name}: `]);
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? selectionSet(type, depth + 1) : '';
    return `${alias}${text} ${choose(CONDITIONS)} ${below}`;
  }

  function conditionsFor(type: GraphQLCompositeType): readonly (GraphQLCompositeType | null)[] {
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const overlapping = Object.values(schema.getTypeMap()).filter(
      (other): other is GraphQLCompositeType =>
        isCompositeType(other) &&
        !other.name.startsWith('__') &&
        possible.some((object) =>
          isObjectType(other) ? other === object : isAbstractType(other) && schema.isSubType(other, object),
        ),
    );
    return [null, ...overlapping];
  }

  const rootType = root === 'Query' ? schema.getQueryType() : schema.getMutationType();
  if (!rootType) throw new Error(`no ${root}`);
  const body = selectionSet(rootType, 0);
  return `${root.toLowerCase()} ${body.includes('$') ? '($on: Boolean!, $off: Boolean = false)' : ''} ${body}`.replace(
    /\(\$on: Boolean!, \$off: Boolean = false\)/,
    (all) => usedOnly(all, body),
  );
}

/** Unused variables are not valid. */
function usedOnly(definitions: string, body: string): string {
  const used = definitions
    .slice(1, -1)
    .split(', ')
    .filter((definition) => body.includes(definition.split(':')[0] ?? ''));
  return `(${used.join(', ')})`;
}
