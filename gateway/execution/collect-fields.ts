import {
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { conditionValue, type ConditionValues } from './condition.ts';

/** The parts of an operation that stay the same while its values are projected. */
export interface SelectionSource {
  /** The API schema: what clients see. */
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: ConditionValues;
}

/** A selection set and the type for which it was written. */
export interface TypedSelectionSet {
  readonly selectionSet: SelectionSetNode;
  readonly parentType: GraphQLCompositeType;
}

/**
 * Visits the fields that apply to one object, in the order of the answer.
 * @param node the field
 * @param writtenFor the type through which it was selected, whose definition of the field decides
 * @param reached the object's type, or the innermost type condition around the field
 */
export type FieldVisitor = (
  node: FieldNode,
  writtenFor: GraphQLCompositeType,
  reached: GraphQLCompositeType,
) => void;

/**
 * @param type the object's type
 * @param typeName as the object names it; undefined if it does not, then type conditions are judged by `type`
 */
export function visitFields(
  source: SelectionSource,
  { selectionSet, parentType }: TypedSelectionSet,
  type: GraphQLCompositeType,
  typeName: string | undefined,
  visit: FieldVisitor,
): void {
  for (const selection of selectionSet.selections) {
    if (isLeftOut(selection, source.conditions)) continue;
    if (selection.kind === Kind.FIELD) {
      visit(selection, parentType, type);
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : source.fragments.get(selection.name.value);
    if (!fragment) continue;
    const condition = fragment.typeCondition && source.schema.getType(fragment.typeCondition.name.value);
    if (!fragment.typeCondition) {
      visitFields(source, { selectionSet: fragment.selectionSet, parentType }, type, typeName, visit);
    } else if (isCompositeType(condition) && isSubtype(source.schema, condition, typeName, type)) {
      const inner = { selectionSet: fragment.selectionSet, parentType: condition };
      visitFields(source, inner, condition, typeName, visit);
    }
  }
}

function isSubtype(
  schema: GraphQLSchema,
  condition: GraphQLCompositeType,
  typeName: string | undefined,
  reached: GraphQLCompositeType,
): boolean {
  const type = typeName === undefined ? reached : schema.getType(typeName);
  if (condition === type) return true;
  return (
    isAbstractType(condition) &&
    (isObjectType(type) || isInterfaceType(type)) &&
    schema.isSubType(condition, type)
  );
}

function isLeftOut({ directives }: SelectionNode, conditions: ConditionValues): boolean {
  for (const directive of directives ?? []) {
    if (directive.name.value === 'skip' && ifArgument(directive, conditions)) return true;
    if (directive.name.value === 'include' && !ifArgument(directive, conditions)) return true;
  }
  return false;
}

function ifArgument(directive: DirectiveNode, conditions: ConditionValues): boolean {
  const value = directive.arguments?.[0]?.value;
  if (value?.kind === Kind.VARIABLE) return conditionValue(value.name.value, conditions);
  return value?.kind === Kind.BOOLEAN && value.value;
}

/** The definition of a field that is not a meta field. */
export function fieldTypeOf(type: GraphQLCompositeType, name: string) {
  return isUnionType(type) ? undefined : type.getFields()[name]?.type;
}
