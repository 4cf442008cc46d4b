import {
  Kind,
  parse,
  type DocumentNode,
  type FieldNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much one operation may ask for. A fragment counts wherever it is spread. */
export interface OperationLimits {
  readonly tokens: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  /** Fields and fragments together. */
  readonly selections: number;
  /** Pairs of selections of the same response path: validation compares each with each. */
  readonly overlaps: number;
}

/**
 * Room for an introspection query of GraphiQL (about 300 tokens, 14 levels) and for a start page several times as large
 * as the portal's (about 200 tokens, 10 levels).
 */
export const DEFAULT_LIMITS: OperationLimits = Object.freeze({
  tokens: 2_000,
  depth: 25,
  aliases: 60,
  rootFields: 30,
  selections: 1_000,
  overlaps: 10_000,
});

const LONGEST_REMEMBERED_QUERY = 16 * 1024;
const REMEMBERED_QUERIES = 500;

/**
 * Decides before validation and planning, both of which can be made to work far longer than a text suggests.
 * @returns a function from a query's text to what is wrong with it, or null. Text that does not parse passes: the
 * GraphQL server explains it better.
 */
export function createOperationGate(limits: OperationLimits): (query: string) => string | null {
  const accepted = new Set<string>();
  return (query) => {
    if (accepted.has(query)) return null;
    const document = parsedOrNull(query, limits.tokens);
    if (document === null) return null;
    const excess = excessOf(document, limits);
    if (excess === null && query.length <= LONGEST_REMEMBERED_QUERY) remember(accepted, query);
    return excess;
  };
}

function parsedOrNull(query: string, maxLexicalTokens: number): DocumentNode | null {
  try {
    return parse(query, { noLocation: true, maxLexicalTokens });
  } catch {
    return null;
  }
}

function remember(accepted: Set<string>, query: string): void {
  const [oldest] = accepted.size >= REMEMBERED_QUERIES ? accepted : [];
  if (oldest !== undefined) accepted.delete(oldest);
  accepted.add(query);
}

type Fragments = ReadonlyMap<string, SelectionSetNode>;

function excessOf(document: DocumentNode, limits: OperationLimits): string | null {
  const fragments = fragmentsOf(document);
  const measure = createMeasure(fragments);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION && definition.kind !== Kind.FRAGMENT_DEFINITION)
      continue;
    const size = measure(definition.selectionSet);
    if (size === 'cycle') return 'The fragments of the operation form a cycle.';
    if (size.selections > limits.selections) return 'The operation selects too many fields.';
    if (size.depth > limits.depth) return 'The operation is nested too deeply.';
    if (size.aliases > limits.aliases) return 'The operation has too many aliases.';
    const isOperation = definition.kind === Kind.OPERATION_DEFINITION;
    if (isOperation && size.ownFields > limits.rootFields) return 'The operation has too many root fields.';
    if (overlaps([definition.selectionSet], fragments) > limits.overlaps) {
      return 'The operation selects the same fields too many times.';
    }
  }
  return null;
}

function fragmentsOf(document: DocumentNode): Fragments {
  const fragments = new Map<string, SelectionSetNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet);
  }
  return fragments;
}

interface Size {
  readonly depth: number;
  readonly selections: number;
  readonly aliases: number;
  /** Fields of this set itself, through fragments. */
  readonly ownFields: number;
}

const NOTHING: Size = { depth: 0, selections: 0, aliases: 0, ownFields: 0 };

/** Each fragment is measured once, so that a bomb of nested spreads is counted without being exploded. */
function createMeasure(fragments: Fragments): (set: SelectionSetNode) => Size | 'cycle' {
  const measured = new Map<string, Size | 'cycle'>();

  const measureFragment = (name: string): Size | 'cycle' => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, 'cycle');
    const set = fragments.get(name);
    const size = set === undefined ? NOTHING : measureSet(set);
    measured.set(name, size);
    return size;
  };

  const measureSelection = (selection: SelectionNode): Size | 'cycle' => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value);
    const inner = selection.selectionSet === undefined ? NOTHING : measureSet(selection.selectionSet);
    return selection.kind === Kind.FIELD && inner !== 'cycle' ? sizeOfField(selection, inner) : inner;
  };

  const measureSet = (set: SelectionSetNode): Size | 'cycle' => {
    let total = { ...NOTHING, selections: set.selections.length };
    for (const selection of set.selections) {
      const size = measureSelection(selection);
      if (size === 'cycle') return 'cycle';
      total = {
        depth: Math.max(total.depth, size.depth),
        selections: total.selections + size.selections,
        aliases: total.aliases + size.aliases,
        ownFields: total.ownFields + size.ownFields,
      };
    }
    return total;
  };
  return measureSet;
}

function sizeOfField(field: FieldNode, inner: Size): Size {
  const aliases = inner.aliases + (field.alias === undefined ? 0 : 1);
  return { depth: inner.depth + 1, selections: inner.selections, aliases, ownFields: 1 };
}

/** Squares of how many selections meet in each response path. Only for sets whose size is known to be small. */
function overlaps(sets: readonly SelectionSetNode[], fragments: Fragments): number {
  const fieldsByName = new Map<string, FieldNode[]>();
  for (const set of sets) collectFields(set, fragments, fieldsByName);
  let total = 0;
  for (const fields of fieldsByName.values()) {
    const inner = fields.flatMap((field) => field.selectionSet ?? []);
    total += fields.length ** 2 + (inner.length > 0 ? overlaps(inner, fragments) : 0);
  }
  return total;
}

function collectFields(set: SelectionSetNode, fragments: Fragments, into: Map<string, FieldNode[]>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const others = into.get(name);
      if (others === undefined) into.set(name, [selection]);
      else others.push(selection);
    } else {
      const spread =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments.get(selection.name.value);
      if (spread !== undefined) collectFields(spread, fragments, into);
    }
  }
}
