import { executeSync, Kind, OperationTypeNode, visit, type FieldNode, type GraphQLSchema } from 'graphql';
import type { JsonObject } from './own-property.ts';
import type { ResolvedOperation } from './resolve-operation.ts';

/** Answers one root field `__schema` or `__type`, selected by one or several nodes, from the schema itself. */
export function introspect(
  schema: GraphQLSchema,
  { operation, fragments }: ResolvedOperation,
  variableValues: JsonObject,
  fields: readonly FieldNode[],
  responseName: string,
): unknown {
  const definitions = [...fragments.values()];
  const used = usedVariables([...fields, ...definitions]);
  const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) =>
    used.has(variable.name.value),
  );
  const result = executeSync({
    schema,
    document: {
      kind: Kind.DOCUMENT,
      definitions: [
        {
          kind: Kind.OPERATION_DEFINITION,
          operation: OperationTypeNode.QUERY,
          ...(variableDefinitions && { variableDefinitions }),
          selectionSet: { kind: Kind.SELECTION_SET, selections: fields },
        },
        ...definitions,
      ],
    },
    variableValues,
  });
  if (result.errors?.[0]) throw result.errors[0];
  return result.data?.[responseName];
}

function usedVariables(nodes: Parameters<typeof visit>[0][]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of nodes) visit(node, { Variable: ({ name }) => void names.add(name.value) });
  return names;
}
