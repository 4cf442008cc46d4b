import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { deepMerge } from './deep-merge.ts';
import { isOfType } from './object-type.ts';
import { getOwn, isJsonObject, setOwn, type JsonObject } from './own-property.ts';

/**
 * What identifies an entity to another subgraph: the fields that a fetch `requires` of what is known of it.
 * @returns null when one of them is missing, so that the entity cannot be asked for
 */
export function representationOf(
  schema: GraphQLSchema,
  entity: JsonObject,
  requires: readonly QueryPlanSelectionNode[],
): JsonObject | null {
  const representation = {};
  for (const selection of requires) {
    if (selection.kind === 'Field') {
      const responseName = selection.alias ?? selection.name;
      const value = getOwn(entity, responseName);
      if (value === undefined) return null;
      setOwn(representation, responseName, selectFrom(schema, value, selection.selections));
    } else if (selection.typeCondition && isOfType(schema, entity, selection.typeCondition, false)) {
      deepMerge(representation, representationOf(schema, entity, selection.selections));
    }
  }
  return representation;
}

function selectFrom(
  schema: GraphQLSchema,
  value: unknown,
  selections: readonly QueryPlanSelectionNode[] | undefined,
): unknown {
  if (!selections) return value;
  if (Array.isArray(value)) return value.map((element: unknown) => selectFrom(schema, element, selections));
  return isJsonObject(value) ? representationOf(schema, value, selections) : null;
}
