import { Kind, valueFromASTUntyped, type GraphQLField, type GraphQLObjectType } from 'graphql';
import type { DirectiveNode } from 'graphql';
import type { DataClass } from '../_policy/types.ts';

/** Types and fields that federation itself adds to a subgraph (class `SERVICE`). */
export function isFederationMachinery(
  type: GraphQLObjectType,
  field?: GraphQLField<unknown, unknown>,
): boolean {
  return type.name === '_Service' || field?.name === '_service' || field?.name === '_entities';
}

/** The class of a field: its own `@access`, else its type's. Without a field: the type's. */
export function accessClassOf(
  type: GraphQLObjectType,
  field?: GraphQLField<unknown, unknown>,
): DataClass | undefined {
  const directive =
    field?.astNode?.directives?.find(isAccess) ?? directivesOf(type).find((candidate) => isAccess(candidate));
  return directive && (argument(directive, 'class') as DataClass | undefined);
}

/** The fields by which an entity is known, and whether this subgraph resolves it. */
export function entityKeys(type: GraphQLObjectType): {
  readonly fields: ReadonlySet<string>;
  readonly isResolvable: boolean;
} {
  const keys = directivesOf(type).filter((directive) => directive.name.value === 'key');
  const fields = keys.flatMap((key) => {
    const selection = argument(key, 'fields');
    return typeof selection === 'string' ? selection.split(/[\s{}]+/) : [];
  });
  return {
    fields: new Set(fields.filter(Boolean)),
    isResolvable: keys.some((key) => argument(key, 'resolvable') !== false),
  };
}

function isAccess(directive: DirectiveNode): boolean {
  return directive.name.value === 'access';
}

function directivesOf(type: GraphQLObjectType): readonly DirectiveNode[] {
  return [type.astNode, ...type.extensionASTNodes].flatMap((node) => node?.directives ?? []);
}

function argument(directive: DirectiveNode, name: string): unknown {
  const node = directive.arguments?.find((candidate) => candidate.name.value === name);
  if (!node || node.value.kind === Kind.VARIABLE) return undefined;
  return valueFromASTUntyped(node.value);
}
