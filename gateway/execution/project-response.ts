import { GraphQLError, isObjectType, type FieldNode, type GraphQLSchema } from 'graphql';
import { getOwn, isJsonObject, setOwn, type JsonObject } from './own-property.ts';
import type {
  FieldStep,
  IntrospectionStep,
  ObjectProjection,
  ProjectedType,
  Projection,
} from './projection.ts';
import { UnexpectedShapeError } from './response-path.ts';

export interface ProjectedResponse {
  /** Null when null came up to the root. */
  readonly data: JsonObject | null;
  /** What was not of its type and became null. */
  readonly errors: readonly GraphQLError[];
}

export interface ProjectResponseOptions {
  readonly schema: GraphQLSchema;
  readonly projection: Projection;
  /** Answers `__schema` and `__type`. */
  readonly introspect: (fields: readonly FieldNode[], responseName: string) => unknown;
}

/**
 * Makes the client's answer of what subgraphs gave: exactly the fields asked for, in their order, each of its type
 * or null, with null going up to the next nullable place.
 */
export function projectResponse(options: ProjectResponseOptions, response: JsonObject): ProjectedResponse {
  const run: ProjectionRun = { ...options, path: [], errors: [], isExplained: false };
  const root = options.projection.forType(undefined);
  const data: JsonObject = {};
  const isComplete = root !== null && projectObject(run, root, response, data);
  return { data: isComplete ? data : null, errors: run.errors };
}

interface ProjectionRun extends ProjectResponseOptions {
  readonly path: (string | number)[];
  readonly errors: GraphQLError[];
  /** Whether an error already tells why the value just projected is null. */
  isExplained: boolean;
}

/** Instead of a null that its type forbids: the parent becomes null. */
const FORBIDDEN_NULL = Symbol('forbidden null');

/** @returns false when the object must become null */
function projectObject(
  run: ProjectionRun,
  { steps }: ObjectProjection,
  input: JsonObject,
  output: JsonObject,
): boolean {
  for (const step of steps) {
    const name = step.responseName;
    if (step.kind === 'field') {
      run.path.push(name);
      const existing = step.isContinuation ? getOwn(output, name) : undefined;
      const value = projectValue(run, step, step.type, getOwn(input, name) ?? null, existing);
      run.path.pop();
      if (value === FORBIDDEN_NULL) return false;
      setOwn(output, name, value);
    } else if (step.kind === 'typename') {
      const typeName = typeNameOf(
        run.schema,
        getOwn(input, name) ?? getOwn(input, '__typename'),
        step.fallback,
      );
      if (typeName === null) return false;
      setOwn(output, name, typeName);
    } else {
      setOwn(output, name, introspected(run, step));
    }
  }
  return true;
}

function introspected(run: ProjectionRun, { fields, responseName }: IntrospectionStep): unknown {
  return run.introspect(fields, responseName);
}

function typeNameOf(schema: GraphQLSchema, given: unknown, fallback: string): string | null {
  const type = (typeof given === 'string' ? schema.getType(given) : undefined) ?? schema.getType(fallback);
  return isObjectType(type) ? type.name : null;
}

/**
 * @param existing what an earlier step answered for the same response name
 * @returns the value, null, or FORBIDDEN_NULL
 */
function projectValue(
  run: ProjectionRun,
  field: FieldStep,
  type: ProjectedType,
  input: unknown,
  existing: unknown,
): unknown {
  if (existing === null) return null;
  switch (type.kind) {
    case 'nonNull': {
      run.isExplained = false;
      const value = projectValue(run, field, type.of, input, existing);
      if (value !== null) {
        run.isExplained = false;
        return value;
      }
      if (!isNullExplained(run))
        report(run, `Cannot return null for non-nullable ${placeOf(run, field, type.of)}.`);
      run.isExplained = true;
      return FORBIDDEN_NULL;
    }
    case 'leaf':
      if (input === null || type.isValid(input)) return input;
      report(run, `Invalid value found for ${placeOf(run, field, type)}.`);
      run.isExplained = true;
      return null;
    case 'list':
      return input === null ? null : projectList(run, field, type.of, input, existing);
    case 'object':
      return input === null ? null : projectComposite(run, field, type, input, existing);
  }
}

function projectList(
  run: ProjectionRun,
  field: FieldStep,
  elementType: ProjectedType,
  input: unknown,
  existing: unknown,
): unknown {
  if (!Array.isArray(input)) throw new UnexpectedShapeError('a list', run.path);
  const output = new Array<unknown>(input.length);
  let isComplete = true;
  let isExplained = false;
  for (let index = 0; index < input.length; index += 1) {
    run.path.push(index);
    run.isExplained = false;
    const existingElement: unknown = Array.isArray(existing) ? existing[index] : undefined;
    output[index] = projectValue(run, field, elementType, input[index] ?? null, existingElement);
    run.path.pop();
    if (output[index] === FORBIDDEN_NULL) isComplete = false;
    isExplained ||= run.isExplained;
  }
  run.isExplained = isExplained;
  return isComplete ? output : null;
}

function projectComposite(
  run: ProjectionRun,
  field: FieldStep,
  type: ProjectedType & { readonly kind: 'object' },
  input: unknown,
  existing: unknown,
): unknown {
  if (!isJsonObject(input)) throw new UnexpectedShapeError('an object', run.path);
  const typeName = getOwn(input, '__typename');
  const projection = type.projection.forType(
    typeof typeName === 'string' && typeName !== '' ? typeName : undefined,
  );
  if (!projection) {
    report(run, `Invalid __typename found for object at ${placeOf(run, field, type)}.`);
    run.isExplained = true;
    return null;
  }
  const output = isJsonObject(existing) ? existing : {};
  const isComplete = projectObject(run, projection, input, output);
  run.isExplained = !isComplete;
  return isComplete ? output : null;
}

/** A function, because the compiler does not see that a nested call sets the flag. */
function isNullExplained(run: ProjectionRun): boolean {
  return run.isExplained;
}

function report(run: ProjectionRun, message: string): void {
  run.errors.push(
    new GraphQLError(message, { path: [...run.path], extensions: { code: 'INVALID_GRAPHQL' } }),
  );
}

function placeOf(run: ProjectionRun, field: FieldStep, type: ProjectedType): string {
  const last = run.path.at(-1);
  return typeof last === 'number'
    ? `array element of type ${type.name} at index ${last}`
    : `field ${field.parentName}.${field.responseName}`;
}
