import { getVariableValues, type DocumentNode, type ExecutionResult } from 'graphql';
import type { FetchContext, SubgraphDataSource } from './data-source.ts';
import { introspect } from './introspection.ts';
import type { LoadedSupergraph } from './loaded-supergraph.ts';
import { createOperationCache } from './operation-cache.ts';
import type { JsonObject } from './own-property.ts';
import type { PlanRun } from './plan-run.ts';
import { prepareOperation, type PreparedOperation } from './prepared-operation.ts';
import { projectResponse } from './project-response.ts';
import { runPlan } from './run-plan.ts';
import { asGraphQLError } from './subgraph-error.ts';

/** A validated client operation, as Apollo Server hands it to a gateway. */
export interface ClientOperation {
  readonly document: DocumentNode;
  /** Identifies the document's text. */
  readonly queryHash: string;
  readonly source: string;
  readonly request: {
    readonly operationName?: string | undefined;
    readonly variables?: Readonly<Record<string, unknown>> | undefined;
  };
  readonly context: FetchContext;
}

export type PlanExecutor = (operation: ClientOperation) => Promise<ExecutionResult<JsonObject, JsonObject>>;

/**
 * Executes client operations over the subgraphs of one supergraph: plans each once, interprets the plan, and projects
 * what the subgraphs gave onto what was asked for. Answers as the executor of @apollo/gateway does; no answer leaves
 * before the access events of the subgraphs in this process are committed.
 */
export function createPlanExecutor(
  supergraph: LoadedSupergraph,
  dataSources: ReadonlyMap<string, SubgraphDataSource>,
): PlanExecutor {
  const operations = createOperationCache<PreparedOperation>();

  const answer: PlanExecutor = async ({ document, queryHash, source, request, context }) => {
    const { operationName, variables = {} } = request;
    const prepared = operations.get(`${queryHash} ${operationName ?? ''}`, source.length, () =>
      prepareOperation(supergraph, document, operationName),
    );
    const definitions = prepared.operation.variableDefinitions ?? [];
    const { errors: invalidVariables } = getVariableValues(supergraph.apiSchema, definitions, variables);
    if (invalidVariables) return { errors: invalidVariables };

    const run: PlanRun = {
      schema: supergraph.fullSchema,
      dataSources,
      context,
      variables,
      booleanDefaults: prepared.booleanDefaults,
      response: {},
      errors: [],
    };
    try {
      if (prepared.plan) await runPlan(run, prepared.plan, { path: [], data: run.response });
      return answerOf(supergraph, prepared, run);
    } catch (error) {
      return { errors: [asGraphQLError(error)] };
    }
  };
  return async (operation) => {
    const answered = await answer(operation);
    try {
      await operation.context.accessSession?.commit();
      return answered;
    } catch (error) {
      return { data: null, errors: [asGraphQLError(error)] };
    }
  };
}

/** @throws when a subgraph's answer does not have the shape of its schema */
function answerOf(
  { apiSchema }: LoadedSupergraph,
  prepared: PreparedOperation,
  run: PlanRun,
): ExecutionResult<JsonObject, JsonObject> {
  const { data, errors } = projectResponse(
    {
      schema: apiSchema,
      projection: prepared.projectionFor(run),
      introspect: (fields, responseName) =>
        introspect(apiSchema, prepared, run.variables, fields, responseName),
    },
    run.response,
  );
  if (run.errors.length > 0) return { errors: run.errors, data };
  return errors.length > 0 ? { data, extensions: { valueCompletion: errors } } : { data };
}
