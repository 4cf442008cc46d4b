import type { FetchDataRewrite } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isOfType } from './object-type.ts';
import { getOwn, setOwn, type JsonObject } from './own-property.ts';

const TYPE_CONDITION = '... on ';

/**
 * The planner's corrections around a fetch, in place: another `__typename` where the subgraph knows the type as an
 * interface object, another key where two types needed different aliases.
 */
export function applyRewrites(
  schema: GraphQLSchema,
  rewrites: readonly FetchDataRewrite[] | undefined,
  value: unknown,
): void {
  for (const rewrite of rewrites ?? []) {
    const field = rewrite.path.at(-1);
    if (field === undefined) continue;
    applyAt(schema, rewrite.path.slice(0, -1), value, (object) => {
      rewriteField(rewrite, object, field);
    });
  }
}

function rewriteField(rewrite: FetchDataRewrite, object: JsonObject, field: string): void {
  if (rewrite.kind === 'ValueSetter') {
    setOwn(object, field, rewrite.setValueTo);
    return;
  }
  const value = getOwn(object, field);
  if (!value) return;
  setOwn(object, rewrite.renameKeyTo, value);
  setOwn(object, field, undefined);
}

function applyAt(
  schema: GraphQLSchema,
  path: readonly string[],
  value: unknown,
  change: (object: JsonObject) => void,
): void {
  if (Array.isArray(value)) {
    for (const element of value) applyAt(schema, path, element, change);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const object = value as JsonObject;
  const [segment, ...rest] = path;
  if (segment === undefined) {
    change(object);
  } else if (!segment.startsWith(TYPE_CONDITION)) {
    applyAt(schema, rest, getOwn(object, segment), change);
  } else if (isOfType(schema, object, segment.slice(TYPE_CONDITION.length), true)) {
    applyAt(schema, rest, object, change);
  }
}
