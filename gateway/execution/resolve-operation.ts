import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';

/** The one operation of a document that is asked for, and what it may spread. */
export interface ResolvedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** @throws GraphQLError when the name does not tell which operation is meant */
export function resolveOperation(
  document: DocumentNode,
  operationName: string | undefined,
): ResolvedOperation {
  const operations: OperationDefinitionNode[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const named = operationName ? operations.filter(({ name }) => name?.value === operationName) : operations;
  const [operation, another] = named;
  if (!operation)
    throw invalid(
      operationName ? `Unknown operation named "${operationName}".` : 'Must provide an operation.',
    );
  if (another) throw invalid('Must provide operation name if query contains multiple operations.');
  return { operation, fragments };
}

function invalid(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'INVALID_GRAPHQL' } });
}
