import type { Background, BackgroundEnvironment } from '../_platform/background.ts';
import { openDatabase } from '../_platform/database/open-database.ts';
import type { IdentityDatabase } from './data/tables.ts';
import { deliverDueMails } from './mail/deliver-mails.ts';
import { mailDueNotices } from './mail/mail-notices.ts';
import { createMailTransport } from './mail/mail-transport.ts';
import { eraseDueApplications } from './use-cases/erase-applications.ts';

const PAUSE_MILLISECONDS = 1_000;

const MILLISECONDS_BETWEEN_ERASURES = 60_000;

/**
 * Tells people by mail what the portal has for them, delivers mails, and erases applications whose purpose is gone, while
 * identity runs, in whichever process that is.
 */
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

  async function erase(): Promise<void> {
    try {
      await eraseDueApplications(db, new Date(clock.now()));
    } catch (error) {
      log.warn({ code: codeOf(error) }, 'applications cannot be erased now');
    }
  }

  async function work(): Promise<void> {
    let eraseNextAt = 0;
    while (!stopping.signal.aborted) {
      const at = new Date();
      if (at.getTime() >= eraseNextAt) {
        eraseNextAt = at.getTime() + MILLISECONDS_BETWEEN_ERASURES;
        await erase();
      }
      try {
        await mailDueNotices(db, { now: clock.now(), realNow: at });
        await deliverDueMails(db, { transport, portalUrl: await portalUrl(), at, log });
      } catch (error) {
        log.warn({ code: codeOf(error) }, 'mails cannot be delivered now');
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

function codeOf(error: unknown): string {
  return error instanceof Error ? error.name : 'UNKNOWN';
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
