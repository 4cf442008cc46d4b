import { readFile } from 'node:fs/promises';
import type { Clock } from './clock.ts';
import { createCursorCodec } from './cursor.ts';
import type { ConnectionOptions } from './database/connection.ts';
import { openDatabase } from './database/open-database.ts';
import type { Logger } from './logger.ts';
import type { RequestContext } from './request-context.ts';
import { createSubgraphService, type SubgraphService } from './subgraph-service.ts';
import { buildGuardedSchema, type SubgraphDefinition } from './subgraph.ts';
import type { ForeignTokenVerifier } from './verify-token.ts';

const SCHEMA_FOLDER = new URL('../../schema/', import.meta.url);

/** What the outside world gives a subgraph. */
export interface SubgraphEnvironment {
  /** To the database that {@link SubgraphDefinition.migrations} have prepared. */
  readonly connection: ConnectionOptions;
  readonly clock: Clock;
  /** Secret of at least 32 bytes that seals cursors; the same in every replica. */
  readonly cursorKey: Uint8Array;
  readonly log: Logger;
  /** Default: there are no other issuers, and no token is good. */
  readonly verifyForeignToken?: ForeignTokenVerifier;
  readonly maxConnections?: number;
  /** Sees every statement, for tests that count them. */
  readonly onStatement?: (sql: string) => void;
}

/**
 * Makes a subgraph ready to answer, in this process. The HTTP door is put before it by `serveSubgraph`.
 * @throws {UnsafeSchemaError} where schema, rules and resolvers leave a hole
 */
export async function startSubgraph<Database, Context extends RequestContext>(
  definition: SubgraphDefinition<Database, Context>,
  environment: SubgraphEnvironment,
): Promise<SubgraphService> {
  const { connection, clock, cursorKey, log, maxConnections = 10, onStatement } = environment;
  const { verifyForeignToken = () => Promise.resolve(null) } = environment;
  const sdl = await readFile(new URL(`${definition.name}.graphql`, SCHEMA_FOLDER), 'utf8');
  const schema = buildGuardedSchema(definition, sdl);
  const db = openDatabase<Database>({
    connection,
    schema: definition.databaseSchema,
    role: `opeka_${definition.databaseSchema}`,
    applicationName: `opeka-${definition.name}`,
    maxConnections,
    log,
    ...(onStatement && { onStatement }),
  });
  return createSubgraphService({
    definition,
    schema,
    resources: { db, clock, cursors: createCursorCodec(cursorKey), verifyForeignToken },
    log,
  });
}
