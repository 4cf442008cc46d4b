import {
  defaultFieldResolver,
  getNamedType,
  isAbstractType,
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
  const holes: string[] = [...unusedRules(schema, rules), ...unruledOperations(schema, rules)];
  const objectTypes = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !isIntrospectionType(type) && !isFederationMachinery(type),
  );
  for (const type of objectTypes) {
    if (hasKeysAlone(type) && !accessClassOf(type))
      holes.push(`${type.name} has no @access(class:), and no field that has one`);
    if (entityKeys(type).isResolvable && !refuseStrangeKeys(type))
      holes.push(`${type.name} is an entity and has no __resolveReference`);
    for (const field of Object.values(type.getFields())) {
      if (isFederationMachinery(type, field)) continue;
      const guard = guardOfField({ schema, type, field, rules, holes });
      if (guard) field.resolve = guardResolver(guard, field.resolve ?? defaultFieldResolver);
    }
  }
  if (holes.length > 0) throw new UnsafeSchemaError(subgraph, holes);
}

interface GuardedField {
  readonly schema: GraphQLSchema;
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly rules: AccessRules;
  /** Collects what is wrong. */
  readonly holes: string[];
}

function guardOfField(guarded: GuardedField): Guard | undefined {
  const { type, field, rules, holes } = guarded;
  const coordinate = `${type.name}.${field.name}`;
  if (isKey(type, field)) return undefined;

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
    if (!isRoot) holes.push(...leaksThroughOpenField(coordinate, guarded));
    return undefined;
  }
  if (isNonNullType(field.type)) holes.push(`${coordinate} is guarded (${dataClass}) and non-null`);
  holes.push(...classMismatch(coordinate, guarded, dataClass));
  if (!typeRule) {
    holes.push(`${coordinate} has the class ${dataClass}, and rules.ts has no rule for ${type.name}`);
    return undefined;
  }
  if (typeRule.kind !== 'SUBJECT') return undefined;
  return compileFieldRules(coordinate, dataClass, typeRule, field.name, holes);
}

/** Whoever may know a row may know by which key. */
function isKey(type: GraphQLObjectType, { name }: GraphQLField<unknown, unknown>): boolean {
  return name === 'id' || entityKeys(type).fields.has(name);
}

function hasKeysAlone(type: GraphQLObjectType): boolean {
  return Object.values(type.getFields()).every((field) => isKey(type, field));
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
function leaksThroughOpenField(coordinate: string, { field, schema, rules }: GuardedField): string[] {
  return typesBehind(schema, field)
    .filter(({ name }) => rules[name]?.kind === 'VALUE')
    .map(({ name }) => `${coordinate} is open and leads to ${name}, which only its owner's fields guard`);
}

/** A field and the value type to which it leads carry the same class, so that a lost `@access` is noticed. */
function classMismatch(coordinate: string, { field, schema }: GuardedField, dataClass: DataClass): string[] {
  return typesBehind(schema, field).flatMap((target) => {
    if (entityKeys(target).fields.size > 0) return [];
    const classes = new Set(Object.values(target.getFields()).map((inner) => accessClassOf(target, inner)));
    const [only] = classes;
    if (classes.size !== 1 || !only || OPEN_CLASSES.includes(only) || only === dataClass) return [];
    return [`${coordinate} has the class ${dataClass} and leads to ${target.name}, which has ${only}`];
  });
}

/** The object types that a field's value may have. */
function typesBehind(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
): readonly GraphQLObjectType[] {
  const target = getNamedType(field.type);
  if (isAbstractType(target)) return schema.getPossibleTypes(target);
  return isObjectType(target) ? [target] : [];
}

/** Every field of an operation is decided by the use-case behind it; rules.ts has to say so. */
function unruledOperations(schema: GraphQLSchema, rules: AccessRules): string[] {
  return [schema.getQueryType(), schema.getMutationType()]
    .filter((type) => type && rules[type.name]?.kind !== 'USE_CASE')
    .map((type) => `rules.ts does not say that use-cases decide about ${type?.name ?? ''}`);
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

type ResolveReference = (reference: Readonly<Record<string, unknown>>, ...rest: unknown[]) => unknown;

/**
 * A reference comes from the caller: one whose keys are no texts names nothing.
 * @returns whether the type resolves references at all
 */
function refuseStrangeKeys(type: GraphQLObjectType): boolean {
  const extensions = type.extensions as { apollo?: { subgraph?: { resolveReference?: ResolveReference } } };
  const subgraph = extensions.apollo?.subgraph;
  const resolve = subgraph?.resolveReference;
  if (!subgraph || typeof resolve !== 'function') return false;
  const keys = [...entityKeys(type).fields];
  subgraph.resolveReference = (reference, ...rest) =>
    keys.every((key) => !(key in reference) || typeof reference[key] === 'string')
      ? resolve(reference, ...rest)
      : null;
  return true;
}
