import type { PlanNode } from '@apollo/query-planner';
import {
  Kind,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { booleanDefaultsOf, booleanOf, type ConditionValues } from './condition.ts';
import type { LoadedSupergraph } from './loaded-supergraph.ts';
import { createProjection, type Projection } from './projection.ts';
import { resolveOperation, type ResolvedOperation } from './resolve-operation.ts';

/** Distinct combinations of condition values that are kept for one operation. */
const MOST_PROJECTIONS = 16;

/** Everything about an operation that does not depend on one request: made once, used for every request. */
export interface PreparedOperation extends ResolvedOperation {
  readonly plan: PlanNode | undefined;
  readonly booleanDefaults: ReadonlyMap<string, boolean>;
  projectionFor(conditions: ConditionValues): Projection;
}

/** @throws GraphQLError when the document is not valid for the schema or does not tell which operation is meant */
export function prepareOperation(
  supergraph: LoadedSupergraph,
  document: DocumentNode,
  operationName: string | undefined,
): PreparedOperation {
  const resolved = resolveOperation(document, operationName);
  const { operation, fragments } = resolved;
  const schema = supergraph.apiSchema;
  const rootType = schema.getRootType(operation.operation);
  if (!rootType) throw new Error(`The schema has no ${operation.operation}`);

  const root = { selectionSet: operation.selectionSet, parentType: rootType };
  const conditionVariables = conditionVariablesOf([operation, ...fragments.values()]);
  const projections = new Map<string, Projection>();
  return {
    ...resolved,
    plan: supergraph.plan(document, operationName),
    booleanDefaults: booleanDefaultsOf(operation),
    projectionFor(values) {
      const conditions = onlyConditions(conditionVariables, values);
      const key = JSON.stringify([...conditions.booleanDefaults]);
      let projection = projections.get(key);
      if (!projection) {
        projection = createProjection({ schema, fragments, conditions }, rootType, [root]);
        if (projections.size >= MOST_PROJECTIONS) projections.clear();
        projections.set(key, projection);
      }
      return projection;
    },
  };
}

/** The values that a projection depends on, and nothing else of the request that happened to be the first. */
function onlyConditions(names: ReadonlySet<string>, values: ConditionValues): ConditionValues {
  const booleans = new Map<string, boolean>();
  for (const name of names) {
    const value = booleanOf(name, values);
    if (value !== undefined) booleans.set(name, value);
  }
  return { variables: {}, booleanDefaults: booleans };
}

function conditionVariablesOf(
  definitions: readonly (OperationDefinitionNode | FragmentDefinitionNode)[],
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const definition of definitions) {
    visit(definition, {
      Directive({ name, arguments: [condition] = [] }) {
        if (name.value !== 'skip' && name.value !== 'include') return;
        if (condition?.value.kind === Kind.VARIABLE) names.add(condition.value.name.value);
      },
    });
  }
  return names;
}
