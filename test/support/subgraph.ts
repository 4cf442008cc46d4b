import type { ExecutionResult } from 'graphql';
import type { Kysely } from 'kysely';
import { Client } from 'pg';
import { pino } from 'pino';
import type { ConnectionOptions } from '../../subgraphs/_platform/database/connection.ts';
import { createFixedClock } from '../../subgraphs/_platform/clock.ts';
import { openAdminDatabase, openDatabase } from '../../subgraphs/_platform/database/open-database.ts';
import { BUILT_IN_ISSUER, type Caller } from '../../subgraphs/_platform/caller.ts';
import type { RequestContext } from '../../subgraphs/_platform/request-context.ts';
import { startSubgraph } from '../../subgraphs/_platform/start-subgraph.ts';
import type { SubgraphDefinition } from '../../subgraphs/_platform/subgraph.ts';
import type { ForeignTokenVerifier } from '../../subgraphs/_platform/verify-token.ts';
import { prepareDatabase } from '../../subgraphs/prepare-database.ts';
import { createTestDatabase, quietLog, type DatabaseTemplate } from './database.ts';

/** All schemas, migrated and empty. */
export const MIGRATED: DatabaseTemplate = {
  name: 'migrated',
  prepare: async (connection) => {
    await prepareDatabase(connection, quietLog);
  },
};

export interface TestSubgraph {
  /** Asks as an account of the built-in issuer; throws nothing, answers as the subgraph does. */
  ask(accountId: string, query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  /** The same in a session, or with the token of another issuer. */
  askAs(
    caller: Partial<Caller> & Pick<Caller, 'subject'>,
    query: string,
    variables?: Record<string, unknown>,
  ): Promise<ExecutionResult>;
  /** A pool in a subgraph's schema and role, for seeding with that subgraph's own repositories. */
  database<Schema>(schema: string): Kysely<Schema>;
  /** The administrator's: to look at what no subgraph may read, notices and the access log. */
  readonly admin: Kysely<unknown>;
  readonly clock: ReturnType<typeof createFixedClock>;
  /** Statements that the subgraph has sent since the last call. */
  takeStatements(): readonly string[];
  /** From now on access events are refused, as on a full disk. */
  breakAccessLog(): Promise<void>;
  /** From now on one of the views is missing from which facts are read. */
  breakFacts(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A subgraph over a real, migrated database of its own.
 * @param options.template what the database holds at the beginning
 * @param options.now where its clock stands
 */
export async function startTestSubgraph<Database, Context extends RequestContext>(
  definition: SubgraphDefinition<Database, Context>,
  {
    template = MIGRATED,
    now = '2026-11-20T12:00:00+03:00',
    verifyForeignToken,
  }: {
    template?: DatabaseTemplate;
    now?: string;
    /** There are no other issuers where it is left out. */
    verifyForeignToken?: ForeignTokenVerifier;
  } = {},
): Promise<TestSubgraph> {
  const database = await createTestDatabase({ template });
  const { connection } = database;
  const clock = createFixedClock(now);
  let statements: string[] = [];
  const service = await startSubgraph(definition, {
    connection,
    clock,
    cursorKey: new Uint8Array(32).fill(7),
    log: pino({ level: 'silent' }),
    maxConnections: 20,
    ...(verifyForeignToken && { verifyForeignToken }),
    onStatement: (sql) => statements.push(sql),
  });
  const pools = new Map<string, Kysely<unknown>>();
  const admin = openAdminDatabase<unknown>({ connection, log: quietLog });

  const askAs: TestSubgraph['askAs'] = (caller, query, variables = {}) =>
    service.execute({
      query,
      variables,
      caller: { issuer: BUILT_IN_ISSUER, clientId: null, sessionId: null, issuedAt: null, ...caller },
      requestId: '00000000-0000-7000-8000-000000000000',
      clientOperationName: null,
    });

  return {
    clock,
    admin,
    database<Schema>(schema: string) {
      const role = `opeka_${schema}`;
      const pool =
        pools.get(schema) ??
        openDatabase<unknown>({ connection, schema, role, applicationName: 'opeka-test', log: quietLog });
      pools.set(schema, pool);
      return pool as Kysely<Schema>;
    },
    ask: (accountId, query, variables) => askAs({ subject: accountId }, query, variables),
    askAs,
    takeStatements() {
      const taken = statements;
      statements = [];
      return taken;
    },
    breakAccessLog: () => asAdmin(connection, 'drop function audit.append(jsonb)'),
    breakFacts: () => asAdmin(connection, 'drop view consent.policy_restriction'),
    async close() {
      await service.close();
      for (const pool of pools.values()) await pool.destroy();
      await admin.destroy();
      await database.drop();
    },
  };
}

async function asAdmin(connection: ConnectionOptions, statement: string): Promise<void> {
  const admin = new Client(connection);
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}
