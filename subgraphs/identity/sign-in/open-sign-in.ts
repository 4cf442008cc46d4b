import type { FastifyInstance } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';
import { openDatabase } from '../../_platform/database/open-database.ts';
import { createIssuerKeyring, loadIssuerKeys, type IssuerKeys } from '../../_platform/issuer-keys.ts';
import type { DoorOptions, PagesEnvironment, SubgraphPages } from '../../_platform/subgraph-pages.ts';
import { sweepArtifacts } from '../data/openid-artifact.repository.ts';
import { sweepThrottle } from '../data/sign-in-throttle.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { addSignIn } from './pages-door.ts';
import { createProvider } from './provider.ts';
import { createThrottle } from './throttle.ts';

const SWEEP_MILLISECONDS = 10 * 60 * 1000;

/** Sign-in beside identity's GraphQL, at whichever door is open to people. */
export function openSignIn(environment: PagesEnvironment): SubgraphPages {
  const { connection, clock, log, publicUrl, pause = wait } = environment;
  const db = openDatabase<IdentityDatabase>({
    connection,
    schema: 'identity',
    role: 'opeka_identity',
    applicationName: 'opeka-identity-sign-in',
    maxConnections: 6,
    log,
  });
  const throttle = createThrottle(db);
  const sweeping = setInterval(() => {
    const at = new Date();
    Promise.all([sweepArtifacts(db, at), sweepThrottle(db, at)]).catch((error: unknown) => {
      log.warn({ errorClass: error instanceof Error ? error.name : typeof error }, 'sign-in was not swept');
    });
  }, SWEEP_MILLISECONDS);
  sweeping.unref();

  return {
    addTo: (app: FastifyInstance, { addressOf = ({ ip }) => ip }: DoorOptions = {}) =>
      addSignIn(app, {
        db,
        publicUrl,
        provider: providerHolder(environment, db),
        throttle,
        pause: async (milliseconds) => {
          await pause(milliseconds);
        },
        addressOf,
        now: () => new Date(clock.now()),
        log,
      }),
    async close() {
      clearInterval(sweeping);
      await db.destroy();
    },
  };
}

/** The provider as long as issuer and keys are the same; a new one when keys were rotated or the address has changed. */
function providerHolder(
  { dataDirectory, audience, publicUrl, log }: PagesEnvironment,
  db: Parameters<typeof createProvider>[0]['db'],
) {
  const keyring = createIssuerKeyring(dataDirectory);
  let held: {
    readonly issuer: string;
    readonly keys: IssuerKeys;
    readonly provider: ReturnType<typeof createProvider>;
  } | null = null;
  return async () => {
    const issuer = await publicUrl();
    if (issuer === null) return null;
    const keys = (await keyring.current()) ?? (await loadIssuerKeys(dataDirectory));
    if (held?.issuer !== issuer || held.keys !== keys)
      held = { issuer, keys, provider: createProvider({ db, issuer, keys, audience, log }) };
    return held.provider;
  };
}
