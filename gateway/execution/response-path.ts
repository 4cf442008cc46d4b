import type { ResponsePath } from '@apollo/query-planner';
import { getOwn, isJsonObject } from './own-property.ts';

/** Stands in a plan's path for every element of a list. */
const EACH = '@';

/** A place in the response; a list of places where the path goes through lists. */
export interface Cursor {
  readonly path: ResponsePath;
  readonly data: unknown;
}

/** @returns undefined when there is nothing at the path */
export function moveIntoCursor(cursor: Cursor, path: ResponsePath): Cursor | undefined {
  const data = valuesAt(cursor.data, path, 0);
  return data ? { path: [...cursor.path, ...path], data } : undefined;
}

function valuesAt(value: unknown, path: ResponsePath, from: number): unknown {
  const segment = path[from];
  if (segment === undefined || value === undefined || value === null) return value;
  if (segment === EACH) {
    if (!Array.isArray(value)) throw new UnexpectedShapeError('a list', path.slice(0, from));
    return value.flatMap((element: unknown) => valuesAt(element, path, from + 1));
  }
  if (!isJsonObject(value)) throw new UnexpectedShapeError('an object', path.slice(0, from));
  return valuesAt(getOwn(value, String(segment)), path, from + 1);
}

/** Every place in the response that a plan's path leads to and that is not null, in order. */
export function concretePaths(path: ResponsePath, data: unknown): ResponsePath[] {
  const found: ResponsePath[] = [];
  const walk = (value: unknown, from: number, reached: ResponsePath): void => {
    const segment = path[from];
    if (value === undefined || value === null) return;
    if (segment === undefined) found.push(reached);
    else if (segment === EACH) {
      if (Array.isArray(value))
        value.forEach((element, index) => walk(element, from + 1, [...reached, index]));
    } else if (isJsonObject(value)) walk(getOwn(value, String(segment)), from + 1, [...reached, segment]);
  };
  walk(data, 0, []);
  return found;
}

/** A subgraph's answer does not have the shape that its schema promises; the value itself is not shown. */
export class UnexpectedShapeError extends Error {
  override readonly name = 'UnexpectedShapeError';

  constructor(expected: string, path: readonly (string | number)[]) {
    super(`A subgraph did not answer ${expected} at ${path.join('.')}`);
  }
}
