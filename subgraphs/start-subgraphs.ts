import { join } from 'node:path';
import { seedDemo } from '../demo/seed-demo.ts';
import { CATALOGUE, subgraphNamed } from './catalogue.ts';
import { prepareDatabase } from './prepare-database.ts';
import { createAccessSessions, type AccessSessions } from './_platform/access-session.ts';
import type { Background } from './_platform/background.ts';
import type { Clock } from './_platform/clock.ts';
import { cursorKeyOf } from './_platform/cursor.ts';
import { openDatabaseServer, type DatabaseServer } from './_platform/database/open-server.ts';
import { loadEnvelopeKeys } from './_platform/envelope-keys.ts';
import type { Logger } from './_platform/logger.ts';
import { readPortalUrl } from './_platform/portal-url.ts';
import { startSubgraph } from './_platform/start-subgraph.ts';
import type { SubgraphPages } from './_platform/subgraph-pages.ts';
import type { SubgraphService } from './_platform/subgraph-service.ts';
import { remoteIssuer } from './_platform/trusted-issuers.ts';
import { createForeignTokenVerifier } from './_platform/verify-token.ts';

export interface SubgraphsOptions {
  /** Which to start; all of them are migrated, since facts for decisions come from all. */
  readonly names: readonly string[];
  readonly dataDirectory: string;
  /** Null: the embedded PostgreSQL in `dataDirectory`. */
  readonly databaseUrl: string | null;
  /** The text of `ENVELOPE_KEYS`; null: the keys in `dataDirectory`. Cursors are sealed with keys derived from them. */
  readonly envelopeKeys: string | null;
  /** The operator's, and null where nothing was said; see `readPortalUrl`. */
  readonly publicUrl: string | null;
  readonly gatewayUrl: string | null;
  /** URLs of the other issuers whose tokens are believed, where they name this audience. */
  readonly oidcIssuers: readonly string[];
  readonly audience: string;
  /** Null: mails are written to files in `dataDirectory`. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Whether an empty database is filled with the demo. */
  readonly demo: boolean;
  readonly clock: Clock;
  readonly log: Logger;
}

export interface StartedSubgraphs {
  readonly services: ReadonlyMap<string, SubgraphService>;
  /** For whoever calls several of the services in this process for one operation of a client. */
  readonly sessions: AccessSessions;
  /** Pages for people, to be added to a door. */
  readonly pages: readonly SubgraphPages[];
  readonly server: DatabaseServer;
  readonly close: () => Promise<void>;
}

/** Makes the database ready and starts subgraphs on it, in this process. Whatever fails, nothing is left running. */
export async function startSubgraphs(options: SubgraphsOptions): Promise<StartedSubgraphs> {
  const { names, dataDirectory, databaseUrl, envelopeKeys, smtpUrl, mailFrom, demo, clock, log } = options;
  const definitions = names.map(subgraphNamed);
  const server = await openDatabaseServer({ databaseUrl, dataDirectory, log });
  const services = new Map<string, SubgraphService>();
  const sessions = createAccessSessions({ connection: server.connection, clock, log });
  const background: Background[] = [];
  const pages: SubgraphPages[] = [];
  const close = async () => {
    for (const work of background) await work.stop();
    for (const opened of pages) await opened.close();
    for (const service of services.values()) await service.close();
    await sessions.close();
    await server.stop();
  };
  try {
    const migrations = await prepareDatabase(server.connection, log);
    if (migrations.length > 0) log.info({ migrations: migrations.length }, 'database migrated');
    if (demo && (await seedDemo(server.connection, log))) log.info('demo data written');
    const keys = loadEnvelopeKeys({
      envelopeKeys: envelopeKeys ?? undefined,
      dataDir: dataDirectory,
      subgraphs: CATALOGUE.map(({ name }) => name),
    });
    const verifyForeignToken = createForeignTokenVerifier({
      audience: options.audience,
      issuers: options.oidcIssuers.map((issuer) => remoteIssuer(issuer)),
    });
    for (const definition of definitions) {
      const cursorKey = cursorKeyOf(keys, definition.name);
      services.set(
        definition.name,
        await startSubgraph(definition, {
          connection: server.connection,
          clock,
          cursorKey,
          verifyForeignToken,
          log,
        }),
      );
    }
    for (const definition of definitions) {
      const work = definition.startBackground?.({
        connection: server.connection,
        clock,
        mail: { smtpUrl, from: mailFrom, directory: join(dataDirectory, 'mail') },
        portalUrl: () => readPortalUrl(options),
        log,
      });
      if (work) background.push(work);
      const opened = definition.openPages?.({
        connection: server.connection,
        clock,
        dataDirectory,
        audience: options.audience,
        publicUrl: () => readPortalUrl(options),
        log,
      });
      if (opened) pages.push(opened);
    }
    return { services, sessions, pages, server, close };
  } catch (error) {
    await close();
    throw error;
  }
}
