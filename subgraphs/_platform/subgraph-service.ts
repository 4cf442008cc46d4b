import {
  execute,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { QueryExecutorProvider } from 'kysely';
import { createAccessRecord } from './access-record.ts';
import type { AccessSession } from './access-session.ts';
import { createRequestTrail } from './audit-trail.ts';
import type { Caller } from './caller.ts';
import { CodedError, UnavailableError } from './errors.ts';
import type { Logger } from './logger.ts';
import { maskErrors } from './mask-errors.ts';
import { isNulInDocument, isNulInVariables, nulRefused } from './nul-text.ts';
import { createPolicyFacts } from './policy-facts.ts';
import { createAccess, type RequestContext } from './request-context.ts';
import type { SubgraphDefinition, SubgraphResources } from './subgraph.ts';
import { createDocumentCache } from './document-cache.ts';

/** One operation for a subgraph, whichever door it came through. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly caller: Caller;
  readonly requestId: string;
  /** The client's own name for what it does. */
  readonly clientOperationName: string | null;
  /** Of subgraphs that answer one operation of a client in one process; whoever has opened it commits it. */
  readonly session?: AccessSession | undefined;
}

/** A subgraph that answers: in the gateway's process, or behind HTTP. */
export interface SubgraphService {
  readonly name: string;
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  close(): Promise<void>;
}

export interface SubgraphServiceOptions<Database, Context extends RequestContext> {
  readonly definition: SubgraphDefinition<Database, Context>;
  /** Guarded; see `buildGuardedSchema`. */
  readonly schema: GraphQLSchema;
  readonly resources: SubgraphResources<Database>;
  readonly log: Logger;
}

/**
 * Executes operations: parses each document once, loads the facts that decisions need once per request, and lets no
 * answer out before its access events are committed; in a session both are the session's.
 */
export function createSubgraphService<Database, Context extends RequestContext>(
  options: SubgraphServiceOptions<Database, Context>,
): SubgraphService {
  const { definition, schema, resources, log } = options;
  const documents = createDocumentCache((query) => prepare(schema, query));

  return {
    name: definition.name,
    async execute(request) {
      const prepared = documents.get(request.query);
      if (!prepared.document) return { errors: prepared.errors };
      if (isNulInVariables(request.variables)) return { errors: [nulRefused()] };

      const context = requestContext(definition.name, request, resources);
      const result = await execute({
        schema,
        document: prepared.document,
        contextValue: definition.createContext(context, resources),
        variableValues: request.variables,
        operationName: request.operationName,
      });
      const fault = request.session ? null : await commit(context, resources.db);
      if (fault) return { errors: maskErrors([fault], { log, requestId: request.requestId }) };
      return result.errors
        ? { ...result, errors: maskErrors(result.errors, { log, requestId: request.requestId }) }
        : result;
    },
    close: () => resources.db.destroy(),
  };
}

function requestContext<Database>(
  subgraph: string,
  { caller, requestId, clientOperationName: operationName, session }: SubgraphRequest,
  { db, clock }: SubgraphResources<Database>,
): RequestContext {
  const now = session?.now ?? clock.now();
  const facts = session?.facts ?? createPolicyFacts(db, caller, now);
  const access = createAccess(facts, now, createAccessRecord(subgraph, session?.entries));
  const trail = session?.trail ?? createRequestTrail({ requestId, operationName, caller, now });
  return { caller, requestId, now, access, trail };
}

/** @returns what is wrong where the access events cannot be kept */
async function commit(
  { trail, access }: RequestContext,
  db: QueryExecutorProvider,
): Promise<UnavailableError | null> {
  try {
    await trail.append(db, access);
    return null;
  } catch (error) {
    return error instanceof UnavailableError ? error : new UnavailableError({ cause: error });
  }
}

interface PreparedDocument {
  readonly document?: DocumentNode;
  readonly errors: NonNullable<ExecutionResult['errors']>;
}

function prepare(schema: GraphQLSchema, query: string): PreparedDocument {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors: errors.map(badRequest) };
    return isNulInDocument(document) ? { errors: [nulRefused()] } : { document, errors: [] };
  } catch (error) {
    return { errors: [badRequest(error)] };
  }
}

function badRequest(error: unknown): CodedError {
  const message = error instanceof Error ? error.message : 'The document cannot be read.';
  return new CodedError('BAD_USER_INPUT', message.replace(/ Did you mean .*$/s, ''));
}
