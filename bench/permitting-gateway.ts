import { readConfig } from '../gateway/config.ts';
import { dataSourcesOf } from '../gateway/data-sources/data-sources.ts';
import { remoteDataSources } from '../gateway/remote-data-sources.ts';
import { startGateway } from '../gateway/server.ts';
import { loadSupergraph } from '../gateway/supergraph.ts';
import type { AccessSessions } from '../subgraphs/_platform/access-session.ts';
import { BUILT_IN_ISSUER } from '../subgraphs/_platform/caller.ts';
import { createClock } from '../subgraphs/_platform/clock.ts';
import { createCursorCodec, cursorKeyOf } from '../subgraphs/_platform/cursor.ts';
import { FACTS_ROLE } from '../subgraphs/_platform/database/ensure-roles.ts';
import { openDatabase } from '../subgraphs/_platform/database/open-database.ts';
import { openDatabaseServer } from '../subgraphs/_platform/database/open-server.ts';
import { loadEnvelopeKeys } from '../subgraphs/_platform/envelope-keys.ts';
import { createLogger } from '../subgraphs/_platform/logger.ts';
import { createPolicyFacts, type PolicyFacts } from '../subgraphs/_platform/policy-facts.ts';
import { CATALOGUE } from '../subgraphs/catalogue.ts';
import { createPermittingService } from './permitting-service.ts';

/**
 * The gateway with its subgraphs in one process, composed as in production but for the policy, which permits everything,
 * and the access log, which there is none of. Only ever started by the benchmark, over the benchmark's own database.
 */
const config = readConfig();
const log = createLogger(config.logLevel);
const clock = createClock();
const { connection } = await openDatabaseServer({ ...config, log });
const keys = loadEnvelopeKeys({
  envelopeKeys: undefined,
  dataDir: config.dataDirectory,
  subgraphs: CATALOGUE.map(({ name }) => name),
});
const poolOf = (schema: string, role: string) =>
  openDatabase<unknown>({ connection, schema, role, applicationName: 'opeka-bench', log });

const factsPool = poolOf('audit', FACTS_ROLE);
const kept = new Map<string, PolicyFacts>();
const factsOf = (subject: string): PolicyFacts => {
  const caller = { issuer: BUILT_IN_ISSUER, subject, clientId: null, sessionId: null, issuedAt: null };
  const facts = kept.get(subject) ?? createPolicyFacts(factsPool, caller, clock.now());
  kept.set(subject, facts);
  return facts;
};
const services = new Map(
  await Promise.all(
    CATALOGUE.map(async (definition) => {
      const resources = {
        db: poolOf(definition.databaseSchema, `opeka_${definition.databaseSchema}`),
        clock,
        cursors: createCursorCodec(cursorKeyOf(keys, definition.name)),
        verifyForeignToken: () => Promise.resolve(null),
      };
      return [
        definition.name,
        await createPermittingService({ definition, resources, factsOf, log }),
      ] as const;
    }),
  ),
);
const sessions: AccessSessions = {
  open: ({ caller }) => ({
    now: clock.now(),
    facts: factsOf(caller.subject),
    entries: new Map(),
    trail: { append: () => Promise.resolve() },
    watch: (answer) => answer,
    forget: () => undefined,
    commit: () => Promise.resolve(),
  }),
  close: () => Promise.resolve(),
};
const supergraph = await loadSupergraph(config.supergraphFile);
const embedded = { services, sessions, isReady: () => Promise.resolve(true) };
const gateway = await startGateway(config, {
  log,
  supergraph,
  ...dataSourcesOf(embedded, remoteDataSources(config, supergraph)),
});
process.send?.({ url: gateway.url });
