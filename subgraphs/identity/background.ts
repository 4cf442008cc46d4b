import type { Background, BackgroundEnvironment } from '../_platform/background.ts';
import { openDatabase } from '../_platform/database/open-database.ts';
import type { IdentityDatabase } from './data/tables.ts';
import { deliverDueMails } from './mail/deliver-mails.ts';
import { mailDueNotices } from './mail/mail-notices.ts';
import { createMailTransport } from './mail/mail-transport.ts';

const PAUSE_MILLISECONDS = 1_000;

/** Tells people by mail what the portal has for them, and delivers mails, while identity runs, in whichever process that is. */
export function startBackground(environment: BackgroundEnvironment): Background {
  const { connection, clock, log, mail, portalUrl } = environment;
  const db = openDatabase<IdentityDatabase>({
    connection,
    schema: 'identity',
    role: 'opeka_identity',
    applicationName: 'opeka-identity-mail',
    maxConnections: 1,
    log,
  });
  const transport = createMailTransport(mail);
  const stopping = new AbortController();

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const at = new Date();
        await mailDueNotices(db, { now: clock.now(), realNow: at });
        await deliverDueMails(db, { transport, portalUrl: await portalUrl(), at, log });
      } catch (error) {
        log.warn({ code: error instanceof Error ? error.name : 'UNKNOWN' }, 'mails cannot be delivered now');
      }
      await pause(stopping.signal);
    }
  }

  const working = work();
  return {
    async stop() {
      stopping.abort();
      await working;
      transport.close();
      await db.destroy();
    },
  };
}

/** Ends early where the worker is to stop. */
function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, PAUSE_MILLISECONDS);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
