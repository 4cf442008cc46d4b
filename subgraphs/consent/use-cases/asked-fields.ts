import {
  isAbstractType,
  isObjectType,
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  getNamedType,
} from 'graphql';
import { createOperationGate, DEFAULT_LIMITS } from '../../_platform/http/operation-limits.ts';

export interface ExplanationProblem {
  readonly code: 'SYNTAX' | 'TOO_LARGE' | 'UNKNOWN_OPERATION' | 'UNKNOWN_FIELD';
  readonly coordinate: string | null;
  readonly message: string;
}

/** The fields that a question is about, each once, and what of it could not be understood. */
export interface AskedFields {
  readonly coordinates: readonly string[];
  readonly problems: readonly ExplanationProblem[];
}

/** What is asked: the text of an operation, of which one may be named, and fields by their coordinates. */
export interface AskedText {
  readonly operation?: string | null | undefined;
  readonly operationName?: string | null | undefined;
  readonly coordinates?: readonly string[] | null | undefined;
}

const isTooLarge = createOperationGate(DEFAULT_LIMITS);

/** Reads a question; an operation within the limits of the gateway, through fragments, and for all types of a union. */
export function askedFields(api: GraphQLSchema, asked: AskedText): AskedFields {
  const found = createFindings();
  for (const coordinate of asked.coordinates ?? []) {
    const [typeName = '', fieldName = '', ...rest] = coordinate.split('.');
    if (rest.length > 0) found.unknownField(coordinate);
    else addField(api.getType(typeName), fieldName, { api, found }, coordinate);
  }
  if (typeof asked.operation === 'string')
    collectOperation(api, asked.operation, asked.operationName ?? null, found);
  return found.all();
}

interface Findings {
  field(coordinate: string): void;
  unknownField(coordinate: string): void;
  problem(code: ExplanationProblem['code'], message: string): void;
  all(): AskedFields;
}

function createFindings(): Findings {
  const coordinates = new Set<string>();
  const problems = new Map<string, ExplanationProblem>();
  const add = (problem: ExplanationProblem) =>
    problems.set(`${problem.code} ${problem.coordinate ?? ''} ${problem.message}`, problem);
  return {
    field: (coordinate) => coordinates.add(coordinate),
    unknownField: (coordinate) =>
      add({ code: 'UNKNOWN_FIELD', coordinate, message: 'There is no such field.' }),
    problem: (code, message) => add({ code, coordinate: null, message }),
    all: () => ({ coordinates: [...coordinates], problems: [...problems.values()] }),
  };
}

function collectOperation(
  api: GraphQLSchema,
  text: string,
  operationName: string | null,
  found: Findings,
): void {
  const excess = isTooLarge(text);
  if (excess !== null) {
    found.problem('TOO_LARGE', excess);
    return;
  }
  const document = parsed(text);
  if (document === null) {
    found.problem('SYNTAX', 'The operation is no GraphQL, or has too many words.');
    return;
  }
  const operation = operationNamed(document, operationName);
  if (operation === null) {
    found.problem('UNKNOWN_OPERATION', 'Name one of the operations of the text.');
    return;
  }
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const root = api.getRootType(operation.operation);
  collect(operation.selectionSet, root ?? undefined, { api, found, fragments, spread: new Set() });
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text, { noLocation: true, maxLexicalTokens: DEFAULT_LIMITS.tokens });
  } catch {
    return null;
  }
}

function operationNamed(document: DocumentNode, name: string | null): OperationDefinitionNode | null {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (name !== null) return operations.find((operation) => operation.name?.value === name) ?? null;
  return operations.length === 1 ? (operations[0] ?? null) : null;
}

interface Walk {
  readonly api: GraphQLSchema;
  readonly found: Findings;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Fragments that were walked through already: they come to the same fields wherever they are spread. */
  readonly spread: Set<string>;
}

function collect(set: SelectionSetNode, parent: GraphQLNamedType | undefined, walk: Walk): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const type = addField(parent, selection.name.value, walk);
      if (selection.selectionSet && type) collect(selection.selectionSet, type, walk);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const on = selection.typeCondition?.name.value;
      collect(selection.selectionSet, on === undefined ? parent : walk.api.getType(on), walk);
    } else {
      const name = selection.name.value;
      const fragment = walk.fragments.get(name);
      if (!fragment) walk.found.problem('SYNTAX', `There is no fragment ${name}.`);
      if (!fragment || walk.spread.has(name)) continue;
      walk.spread.add(name);
      collect(fragment.selectionSet, walk.api.getType(fragment.typeCondition.name.value), walk);
    }
  }
}

/**
 * Notes a field; one of an interface is a field of every type behind it.
 * @param coordinate how to call a field that there is not
 * @returns what it leads to
 */
function addField(
  parent: GraphQLNamedType | undefined,
  fieldName: string,
  { api, found }: Pick<Walk, 'api' | 'found'>,
  coordinate = `${parent?.name ?? '?'}.${fieldName}`,
): GraphQLNamedType | undefined {
  if (fieldName === '__typename') return undefined;
  const types = isAbstractType(parent) ? api.getPossibleTypes(parent) : isObjectType(parent) ? [parent] : [];
  if (types.length === 0 || types.some((type) => type.getFields()[fieldName] === undefined)) {
    found.unknownField(coordinate);
    return undefined;
  }
  for (const type of types) found.field(`${type.name}.${fieldName}`);
  const field = types[0]?.getFields()[fieldName];
  return field && getNamedType(field.type);
}
