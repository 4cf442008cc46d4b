import {
  defaultFieldResolver,
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { DATA_CLASSES, type DataClass } from '../_policy/types.ts';
import type { AccessRules, TypeRule } from './access-rules.ts';
import { compileRule, guardResolver, policyRule, type Guard } from './compile-rules.ts';
import { UnsafeSchemaError } from './errors.ts';
import { accessClassOf, entityKeys, isFederationMachinery } from './schema-directives.ts';

/** Classes that every caller may read; everything else is guarded. */
const OPEN_CLASSES: readonly DataClass[] = ['PUBLIC', 'SERVICE'];

/**
 * Puts the compiled rules before the resolvers of every guarded field, in place. Refuses every hole: a field without a
 * class, a class without a rule, a guarded field that is non-null, an entity without `__resolveReference`, anything in
 * the rules that is not a compiled rule or guards nothing.
 * @throws {UnsafeSchemaError} naming every hole
 */
export function guardSchema(subgraph: string, schema: GraphQLSchema, rules: AccessRules): void {
  const holes: string[] = [...unusedRules(schema, rules)];
  const objectTypes = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !isIntrospectionType(type) && !isFederationMachinery(type),
  );
  for (const type of objectTypes) {
    if (entityKeys(type).isResolvable && !hasResolveReference(type))
      holes.push(`${type.name} is an entity and has no __resolveReference`);
    for (const field of Object.values(type.getFields())) {
      if (isFederationMachinery(type, field)) continue;
      const guard = guardOfField({ type, field, rules, holes });
      if (guard) field.resolve = guardResolver(guard, field.resolve ?? defaultFieldResolver);
    }
  }
  if (holes.length > 0) throw new UnsafeSchemaError(subgraph, holes);
}

interface GuardedField {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly rules: AccessRules;
  /** Collects what is wrong. */
  readonly holes: string[];
}

function guardOfField({ type, field, rules, holes }: GuardedField): Guard | undefined {
  const coordinate = `${type.name}.${field.name}`;
  // Whoever may know a row may know by which key.
  if (field.name === 'id' || entityKeys(type).fields.has(field.name)) return undefined;

  const dataClass = accessClassOf(type, field);
  if (!dataClass) {
    holes.push(`${coordinate} has no @access(class:), neither has its type`);
    return undefined;
  }
  if (!DATA_CLASSES.includes(dataClass)) {
    holes.push(`${coordinate} has the unknown class ${dataClass}`);
    return undefined;
  }
  const typeRule = rules[type.name];
  const isRoot = typeRule?.kind === 'USE_CASE';
  if (OPEN_CLASSES.includes(dataClass)) {
    holes.push(...leaksThroughOpenField(coordinate, field, rules, isRoot));
    return undefined;
  }
  if (isNonNullType(field.type)) holes.push(`${coordinate} is guarded (${dataClass}) and non-null`);
  holes.push(...classMismatch(coordinate, field, dataClass));
  if (!typeRule) {
    holes.push(`${coordinate} has the class ${dataClass}, and rules.ts has no rule for ${type.name}`);
    return undefined;
  }
  if (typeRule.kind !== 'SUBJECT') return undefined;
  return compileFieldRules(coordinate, dataClass, typeRule, field.name, holes);
}

function compileFieldRules(
  coordinate: string,
  dataClass: DataClass,
  typeRule: Extract<TypeRule, { kind: 'SUBJECT' }>,
  fieldName: string,
  holes: string[],
): Guard | undefined {
  try {
    const policy = compileRule(policyRule(dataClass, coordinate, typeRule));
    if (!(fieldName in typeRule.fields)) return policy;
    const further = compileRule(typeRule.fields[fieldName]);
    return (parent, args, context, info) => {
      const answer = policy(parent, args, context, info);
      if (answer === true) return further(parent, args, context, info);
      if (answer instanceof Error) return answer;
      return answer.then((awaited) => (awaited === true ? further(parent, args, context, info) : awaited));
    };
  } catch (error) {
    holes.push(`${coordinate}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** A value type has no subject of its own, so a field that leads to it must be guarded. */
function leaksThroughOpenField(
  coordinate: string,
  field: GraphQLField<unknown, unknown>,
  rules: AccessRules,
  isRoot: boolean,
): string[] {
  const target = getNamedType(field.type);
  if (isRoot || rules[target.name]?.kind !== 'VALUE') return [];
  return [`${coordinate} is open and leads to ${target.name}, which only its owner's fields guard`];
}

/** A field and the value type to which it leads carry the same class, so that a lost `@access` is noticed. */
function classMismatch(
  coordinate: string,
  field: GraphQLField<unknown, unknown>,
  dataClass: DataClass,
): string[] {
  const target = getNamedType(field.type);
  if (!isObjectType(target) || entityKeys(target).fields.size > 0) return [];
  const classes = new Set(Object.values(target.getFields()).map((inner) => accessClassOf(target, inner)));
  const [only] = classes;
  if (classes.size !== 1 || !only || OPEN_CLASSES.includes(only) || only === dataClass) return [];
  return [`${coordinate} has the class ${dataClass} and leads to ${target.name}, which has ${only}`];
}

function unusedRules(schema: GraphQLSchema, rules: AccessRules): string[] {
  return Object.entries(rules).flatMap(([typeName, typeRule]) => {
    const type = schema.getType(typeName);
    if (isInterfaceType(type))
      return [`rules.ts has a rule for the interface ${typeName}; guard its types instead`];
    if (!isObjectType(type)) return [`rules.ts has a rule for ${typeName}, which is no object type`];
    if (!isTypeRule(typeRule)) return [`rules.ts: ${typeName} is not a compiled rule`];
    const isOperation = type === schema.getQueryType() || type === schema.getMutationType();
    if (typeRule.kind === 'USE_CASE' && !isOperation)
      return [`rules.ts: ${typeName} is no operation, so no use-case stands before its fields`];
    if (typeRule.kind !== 'SUBJECT') return [];
    return Object.keys(typeRule.fields)
      .filter((name) => !(name in type.getFields()))
      .map((name) => `rules.ts has a rule for ${typeName}.${name}, which is no field`);
  });
}

function isTypeRule(value: unknown): value is TypeRule {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    ['SUBJECT', 'USE_CASE', 'VALUE'].includes(String(value.kind))
  );
}

function hasResolveReference(type: GraphQLObjectType): boolean {
  const extensions = type.extensions as { apollo?: { subgraph?: { resolveReference?: unknown } } };
  return typeof extensions.apollo?.subgraph?.resolveReference === 'function';
}
