import type { Kysely } from 'kysely';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { BUILT_IN_ISSUER } from '../../_platform/caller.ts';
import { endSession } from '../data/session.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { renderChangeOfPerson, renderSignedOutAlready } from './pages/sign-out-page.ts';

type Database = Kysely<IdentityDatabase>;

/**
 * Signing out of the provider ends the sessions that access tokens name, before the answer leaves. Pages on which the
 * provider has a script press the button get a button for people instead.
 */
export function endSessionsAtSignOut(db: Database) {
  return async (context: KoaContextWithOIDC, next: () => Promise<unknown>): Promise<void> => {
    await next();
    // Only requests to the provider have it.
    const oidc = context.oidc as KoaContextWithOIDC['oidc'] | undefined;
    if (oidc === undefined) return;
    const isSignedIn = oidc.session?.accountId !== undefined;
    if (oidc.route === 'end_session_confirm' && isDestroyed(oidc.session)) await endAll(db, oidc);
    if (oidc.route === 'end_session' && context.status === 200 && !isSignedIn) {
      await endHinted(db, oidc);
      renderSignedOutAlready(context);
    }
    if (oidc.route === 'resume' && context.status === 200) renderChangeOfPerson(context);
  };
}

/** The library says so, its types don't. */
function isDestroyed(session: object | undefined): boolean {
  return session !== undefined && 'destroyed' in session && session.destroyed === true;
}

async function endAll(db: Database, { session }: KoaContextWithOIDC['oidc']): Promise<void> {
  const { accountId, authorizations = {} } = session ?? {};
  if (accountId === undefined) return;
  for (const { sid } of Object.values(authorizations)) await end(db, sid, accountId);
}

/** The browser's own session is over, while the portal still holds tokens: its ID token says of which session. */
async function endHinted(db: Database, { entities }: KoaContextWithOIDC['oidc']): Promise<void> {
  const { sid, sub } = entities.IdTokenHint?.payload ?? {};
  if (typeof sid === 'string' && typeof sub === 'string') await end(db, sid, sub);
}

async function end(db: Database, id: string | undefined, accountId: string): Promise<void> {
  if (id !== undefined) await endSession(db, { issuer: BUILT_IN_ISSUER, id, accountId }, new Date());
}
