import type { FetchNode, ResponsePath } from '@apollo/query-planner';
import { OperationTypeNode } from 'graphql';
import type { SubgraphAnswer } from './data-source.ts';
import { deepMerge } from './deep-merge.ts';
import { getOwn, isJsonObject, setOwn, type JsonObject } from './own-property.ts';
import type { PlanRun } from './plan-run.ts';
import { representationOf } from './representation.ts';
import { concretePaths, UnexpectedShapeError, type Cursor } from './response-path.ts';
import { applyRewrites } from './rewrites.ts';
import { subgraphError } from './subgraph-error.ts';

/**
 * Asks one subgraph for root fields, or for more about the entities at the cursor, and merges the answer into the
 * response. Errors are added to the run; what they left out stays missing.
 */
export async function runFetch(run: PlanRun, fetch: FetchNode, cursor: Cursor): Promise<void> {
  const entities = (Array.isArray(cursor.data) ? cursor.data : [cursor.data]).filter(isJsonObject);
  if (entities.length === 0) return;
  if (fetch.requires) await fetchEntities(run, fetch, cursor, entities, fetch.requires);
  else await fetchRoot(run, fetch, cursor, entities);
}

async function fetchRoot(
  run: PlanRun,
  fetch: FetchNode,
  cursor: Cursor,
  targets: JsonObject[],
): Promise<void> {
  const answer = await send(run, fetch, usedVariables(run, fetch));
  collectErrors(run, fetch, answer, (path) => path && [...cursor.path, ...path]);
  applyRewrites(run.schema, fetch.outputRewrites, answer.data);
  for (const target of targets) deepMerge(target, answer.data);
}

async function fetchEntities(
  run: PlanRun,
  fetch: FetchNode,
  cursor: Cursor,
  entities: readonly JsonObject[],
  requires: NonNullable<FetchNode['requires']>,
): Promise<void> {
  const askedFor: JsonObject[] = [];
  const representations: JsonObject[] = [];
  const indexes: number[] = [];
  entities.forEach((entity, index) => {
    const representation = representationOf(run.schema, entity, requires);
    if (!representation?.['__typename']) return;
    applyRewrites(run.schema, fetch.inputRewrites, representation);
    representations.push(representation);
    askedFor.push(entity);
    indexes.push(index);
  });
  if (representations.length === 0) return;

  const answer = await send(run, fetch, { ...usedVariables(run, fetch), representations });
  collectErrors(run, fetch, answer, entityPaths(run, cursor, indexes));
  if (!answer.data) return;
  const received = answer.data['_entities'];
  if (!Array.isArray(received) || received.length !== askedFor.length) {
    throw new UnexpectedShapeError(`${askedFor.length} entities`, cursor.path);
  }
  askedFor.forEach((entity, index) => {
    mergeEntity(run, fetch, entity, received[index]);
  });
}

function mergeEntity(run: PlanRun, fetch: FetchNode, entity: JsonObject, received: unknown): void {
  if (!isJsonObject(received)) return;
  if (!received['__typename']) received['__typename'] = entity['__typename'];
  applyRewrites(run.schema, fetch.outputRewrites, received);
  deepMerge(entity, received);
}

async function send(run: PlanRun, fetch: FetchNode, variables: JsonObject): Promise<SubgraphAnswer> {
  const dataSource = run.dataSources.get(fetch.serviceName);
  if (!dataSource) throw new Error(`Couldn't find service with name "${fetch.serviceName}"`);
  try {
    return await dataSource.fetch(
      { query: fetch.operation, variables, operationName: fetch.operationName },
      run.context,
    );
  } finally {
    // Wherever it was written: what subgraphs in this process decide from now on rests on facts loaded anew.
    if (fetch.operationKind === OperationTypeNode.MUTATION) run.context.accessSession?.forget();
  }
}

function usedVariables(run: PlanRun, fetch: FetchNode): JsonObject {
  const variables: JsonObject = {};
  for (const name of fetch.variableUsages ?? []) {
    const value = getOwn(run.variables, name);
    if (value !== undefined) setOwn(variables, name, value);
  }
  return variables;
}

type ErrorPath = readonly (string | number)[] | undefined;

function collectErrors(
  run: PlanRun,
  fetch: FetchNode,
  answer: SubgraphAnswer,
  pathOf: (path: ErrorPath) => ResponsePath | undefined,
): void {
  for (const error of answer.errors ?? []) {
    run.errors.push(subgraphError(error, fetch.serviceName, pathOf(error.path)));
  }
}

/** `_entities.<n>.…` means nothing to the client: it becomes the place in the response of the n-th entity asked for. */
function entityPaths(
  run: PlanRun,
  cursor: Cursor,
  indexes: readonly number[],
): (path: ErrorPath) => ResponsePath | undefined {
  let places: ResponsePath[] | undefined;
  return (path) => {
    const position = path?.[1];
    if (!path || typeof position !== 'number') return undefined;
    places ??= concretePaths(cursor.path, run.response);
    const index = indexes[position];
    const place = index === undefined ? undefined : places[index];
    return place && [...place, ...path.slice(2)];
  };
}
