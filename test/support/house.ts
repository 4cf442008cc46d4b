import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import type { Kysely } from 'kysely';
import { pino } from 'pino';
import type { PersonaName } from '../../demo/personas.ts';
import { issuePersonaToken } from '../../demo/issue-persona-token.ts';
import { readConfig } from '../../gateway/config.ts';
import { dataSourcesOf } from '../../gateway/data-sources/data-sources.ts';
import { remoteDataSources } from '../../gateway/remote-data-sources.ts';
import { sandboxOf } from '../../gateway/sandbox/sandbox.ts';
import { startGateway } from '../../gateway/server.ts';
import { signInOf } from '../../gateway/sign-in.ts';
import { loadSupergraph } from '../../gateway/supergraph.ts';
import { createAccessSessions, type AccessSessions } from '../../subgraphs/_platform/access-session.ts';
import { createFixedClock } from '../../subgraphs/_platform/clock.ts';
import { cursorKeyOf } from '../../subgraphs/_platform/cursor.ts';
import type { ConnectionOptions } from '../../subgraphs/_platform/database/connection.ts';
import { openAdminDatabase } from '../../subgraphs/_platform/database/open-database.ts';
import { loadEnvelopeKeys } from '../../subgraphs/_platform/envelope-keys.ts';
import type { Logger } from '../../subgraphs/_platform/logger.ts';
import { readPortalUrl } from '../../subgraphs/_platform/portal-url.ts';
import { startSubgraph } from '../../subgraphs/_platform/start-subgraph.ts';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../subgraphs/_platform/subgraph.ts';
import type { SubgraphService } from '../../subgraphs/_platform/subgraph-service.ts';
import { CATALOGUE } from '../../subgraphs/catalogue.ts';
import { openSignIn } from '../../subgraphs/identity/sign-in/open-sign-in.ts';
import { post, type Answer } from './answer.ts';
import { createTestDatabase, quietLog } from './database.ts';
import { DEMO } from './demo.ts';

/** When the tests' demo is looked at. */
export const NOON = '2026-11-20T12:00:00+03:00';

/** The whole house: the gateway's door over HTTP, five subgraphs behind it, a fresh demo in a PostgreSQL of their own. */
export interface House {
  /** Where the gateway listens. */
  readonly url: string;
  /** Keys of tokens and envelopes lie here. */
  readonly dataDirectory: string;
  /** Stands at {@link NOON} until it is moved. */
  readonly clock: ReturnType<typeof createFixedClock>;
  readonly connection: ConnectionOptions;
  /** The administrator's: to look at what was written, and to write what no mutation can. */
  readonly database: Kysely<unknown>;
  readonly services: ReadonlyMap<SubgraphName, SubgraphService>;
  readonly sessions: AccessSessions;
  /** Signed, as `npm run token` prints it. */
  tokenOf(persona: PersonaName): Promise<string>;
  /** One operation over HTTP, with the persona's token. */
  ask<Data, Variables extends object = object>(
    persona: PersonaName,
    operation: string | TypedDocumentNode<Data, Variables>,
    variables?: Variables,
  ): Promise<Answer<Data>>;
  close(): Promise<void>;
}

interface HouseOptions {
  readonly log?: Logger;
  /** Instead of waiting, where sign-in makes somebody wait; default: nobody waits. */
  readonly pause?: (milliseconds: number) => Promise<void>;
  /** What differs from the environment of a fresh clone. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Sees every statement, and from where: a subgraph, or `session` for what they share in one process. */
  readonly onStatement?: (from: SubgraphName | 'session', sql: string) => void;
}

/** Opens the house: everything of production but the cluster, which the run's tests share. */
export async function openHouse(options: HouseOptions = {}): Promise<House> {
  const { log = pino({ level: 'silent' }), environment = {} } = options;
  const database = await createTestDatabase({ template: DEMO });
  const { connection } = database;
  const dataDirectory = await mkdtemp(join(tmpdir(), 'opeka house '));
  const config = readConfig({ PORT: '0', DATA_DIR: dataDirectory, DEMO: '1', ...environment });
  const clock = createFixedClock(NOON);
  const onStatement = (from: SubgraphName | 'session') => (statement: string) =>
    options.onStatement?.(from, statement);
  const services = await startServices(connection, { dataDirectory, clock, log, onStatement });
  const sessions = createAccessSessions({
    connection,
    clock,
    log,
    maxConnections: 4,
    onStatement: onStatement('session'),
  });
  const closeServices = async () => {
    for (const service of services.values()) await service.close();
    await sessions.close();
  };
  const supergraph = await loadSupergraph(config.supergraphFile);
  const pages = openSignIn({
    connection,
    clock,
    dataDirectory,
    audience: config.audience,
    publicUrl: () => readPortalUrl(config),
    log,
    pause: options.pause ?? (() => Promise.resolve()),
  });
  const embedded = {
    services,
    sessions,
    pages: [pages],
    isReady: () => Promise.resolve(true),
    close: closeServices,
  };
  const gateway = await startGateway(config, {
    log,
    supergraph,
    ...dataSourcesOf(embedded, remoteDataSources(config, supergraph)),
    signIn: signInOf(config, supergraph, embedded),
    addRoutes: sandboxOf(config),
  });
  const admin = openAdminDatabase<unknown>({ connection, log: quietLog });

  const tokens = new Map<PersonaName, Promise<string>>();
  const tokenOf = (persona: PersonaName) => {
    const token = tokens.get(persona) ?? issuePersonaToken(persona, { ...config, issuer: gateway.url });
    tokens.set(persona, token);
    return token;
  };
  return {
    url: gateway.url,
    dataDirectory,
    clock,
    connection,
    database: admin,
    services,
    sessions,
    tokenOf,
    ask: async (persona, operation, variables) =>
      post(
        `${gateway.url}/graphql`,
        { query: typeof operation === 'string' ? operation : print(operation), variables },
        { authorization: `Bearer ${await tokenOf(persona)}` },
      ),
    async close() {
      await gateway.close();
      await pages.close();
      await closeServices();
      await admin.destroy();
      await database.drop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

async function startServices(
  connection: ConnectionOptions,
  {
    dataDirectory,
    clock,
    log,
    onStatement,
  }: Pick<House, 'dataDirectory' | 'clock'> & {
    readonly log: Logger;
    readonly onStatement: (from: SubgraphName) => (sql: string) => void;
  },
): Promise<ReadonlyMap<SubgraphName, SubgraphService>> {
  const keys = loadEnvelopeKeys({
    envelopeKeys: undefined,
    dataDir: dataDirectory,
    subgraphs: SUBGRAPH_NAMES,
  });
  const services = new Map<SubgraphName, SubgraphService>();
  for (const definition of CATALOGUE) {
    const cursorKey = cursorKeyOf(keys, definition.name);
    services.set(
      definition.name,
      await startSubgraph(definition, {
        connection,
        clock,
        cursorKey,
        log,
        maxConnections: 4,
        onStatement: onStatement(definition.name),
      }),
    );
  }
  return services;
}
