import {
  isCompositeType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
} from 'graphql';
import { fieldTypeOf, visitFields, type SelectionSource, type TypedSelectionSet } from './collect-fields.ts';
import { leafCheckOf, type LeafCheck } from './leaf-value.ts';

/** What an operation selects from one composite value: prepared per concrete type, when it is first met. */
export interface Projection {
  /**
   * @param typeName as the object names its type; undefined if it does not
   * @returns null when the schema has no such composite type
   */
  forType(typeName: string | undefined): ObjectProjection | null;
}

export interface ObjectProjection {
  readonly typeName: string;
  /** In the order of the answer. */
  readonly steps: readonly ProjectionStep[];
}

export type ProjectionStep = FieldStep | TypenameStep | IntrospectionStep;

export interface FieldStep {
  readonly kind: 'field';
  readonly responseName: string;
  readonly type: ProjectedType;
  /** For messages. */
  readonly parentName: string;
  /** An earlier step answers the same response name by another type (one through an interface): this one adds to it. */
  readonly isContinuation: boolean;
}

export interface TypenameStep {
  readonly kind: 'typename';
  readonly responseName: string;
  /** When the object names no type that the schema knows. */
  readonly fallback: string;
}

/** `__schema` or `__type`, answered by the gateway itself. */
export interface IntrospectionStep {
  readonly kind: 'introspection';
  readonly responseName: string;
  readonly fields: readonly FieldNode[];
}

/** An output type, with what to do for it; `name` as in the SDL. */
export type ProjectedType =
  | { readonly kind: 'nonNull' | 'list'; readonly name: string; readonly of: ProjectedType }
  | { readonly kind: 'object'; readonly name: string; readonly projection: Projection }
  | { readonly kind: 'leaf'; readonly name: string; readonly isValid: LeafCheck };

export function createProjection(
  source: SelectionSource,
  staticType: GraphQLCompositeType,
  selections: readonly TypedSelectionSet[],
): Projection {
  const byTypeName = new Map<string | undefined, ObjectProjection>();
  return {
    forType(typeName) {
      const known = byTypeName.get(typeName);
      if (known) return known;
      const type = typeName === undefined ? staticType : source.schema.getType(typeName);
      if (!isCompositeType(type)) return null;
      const projection = { typeName: type.name, steps: stepsFor(source, selections, type, typeName) };
      byTypeName.set(typeName, projection);
      return projection;
    },
  };
}

/** Fields of one response name that have the same type, with all that is selected below them. */
interface FieldGroup {
  readonly kind: 'field';
  readonly responseName: string;
  readonly type: GraphQLOutputType;
  readonly parentName: string;
  readonly isContinuation: boolean;
  readonly selections: TypedSelectionSet[];
}

interface IntrospectionGroup {
  readonly kind: 'introspection';
  readonly responseName: string;
  readonly fields: FieldNode[];
}

function stepsFor(
  source: SelectionSource,
  selections: readonly TypedSelectionSet[],
  type: GraphQLCompositeType,
  typeName: string | undefined,
): readonly ProjectionStep[] {
  const groups: (FieldGroup | IntrospectionGroup | TypenameStep)[] = [];
  for (const selection of selections) {
    visitFields(source, selection, type, typeName, (node, writtenFor, reached) => {
      const responseName = (node.alias ?? node.name).value;
      const alike = groups.filter((group) => group.responseName === responseName);
      if (node.name.value === '__typename') {
        if (alike.length === 0) groups.push({ kind: 'typename', responseName, fallback: reached.name });
      } else if (node.name.value === '__schema' || node.name.value === '__type') {
        const known = alike.find((group) => group.kind === 'introspection');
        if (known) known.fields.push(node);
        else groups.push({ kind: 'introspection', responseName, fields: [node] });
      } else {
        addField(groups, alike, node, {
          responseName,
          type: fieldTypeOf(writtenFor, node.name.value),
          reached,
        });
      }
    });
  }
  return groups.map((group) => (group.kind === 'field' ? toStep(source, group) : group));
}

interface SelectedField {
  readonly responseName: string;
  readonly type: GraphQLOutputType | undefined;
  readonly reached: GraphQLCompositeType;
}

function addField(
  groups: (FieldGroup | IntrospectionGroup | TypenameStep)[],
  alike: readonly (FieldGroup | IntrospectionGroup | TypenameStep)[],
  node: FieldNode,
  { responseName, type, reached }: SelectedField,
): void {
  if (!type || (alike.length > 0 && !node.selectionSet)) return;
  let group = alike.find(
    (candidate) => candidate.kind === 'field' && String(candidate.type) === String(type),
  );
  if (group?.kind !== 'field') {
    const isContinuation = alike.length > 0;
    group = { kind: 'field', responseName, type, parentName: reached.name, isContinuation, selections: [] };
    groups.push(group);
  }
  const parentType = namedCompositeType(type);
  if (node.selectionSet && parentType) group.selections.push({ selectionSet: node.selectionSet, parentType });
}

function toStep(source: SelectionSource, group: FieldGroup): FieldStep {
  const { responseName, parentName, isContinuation } = group;
  const type = projectedType(source, group.type, group.selections);
  return { kind: 'field', responseName, type, parentName, isContinuation };
}

function projectedType(
  source: SelectionSource,
  type: GraphQLOutputType,
  selections: readonly TypedSelectionSet[],
): ProjectedType {
  const name = String(type);
  if (isNonNullType(type))
    return { kind: 'nonNull', name, of: projectedType(source, type.ofType, selections) };
  if (isListType(type)) return { kind: 'list', name, of: projectedType(source, type.ofType, selections) };
  return isCompositeType(type)
    ? { kind: 'object', name, projection: createProjection(source, type, selections) }
    : { kind: 'leaf', name, isValid: leafCheckOf(type) };
}

function namedCompositeType(type: GraphQLOutputType): GraphQLCompositeType | null {
  if (isNonNullType(type) || isListType(type)) return namedCompositeType(type.ofType as GraphQLOutputType);
  return isCompositeType(type) ? type : null;
}
