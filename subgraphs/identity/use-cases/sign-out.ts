import type { IdentityContext } from '../context.ts';
import { endAllSessions, endSession, listLiveSessions } from '../data/session.repository.ts';
import type { SignInSession } from '../domain/account.ts';
import type { SignedOut } from '../domain/outcomes-of-accounts.ts';
import { actOnOwnAccount } from './act-on-account.ts';
import { currentSession } from './current-session.ts';

/** Ends the session in which the caller asks [000 §4.8]; a token that belongs to none ends with all others. */
export async function signOut(context: IdentityContext): Promise<SignedOut> {
  return actOnOwnAccount(context, 'SIGN_OUT', async ({ db, principal: { accountId } }) => {
    const session = currentSession(context);
    const realNow = new Date();
    if (session) await endSession(db, { ...session, accountId }, realNow);
    else await endAllSessions(db, accountId, realNow);
    return { __typename: 'SignedOut', accountId };
  });
}

/** Ends every session of the caller. */
export async function signOutEverywhere(context: IdentityContext): Promise<SignedOut> {
  return actOnOwnAccount(context, 'SIGN_OUT', async ({ db, principal: { accountId } }) => {
    await endAllSessions(db, accountId, new Date());
    return { __typename: 'SignedOut', accountId };
  });
}

const MOST_SESSIONS = 100;

/** Where the caller is signed in. */
export async function listMySessions(context: IdentityContext): Promise<readonly SignInSession[]> {
  const principal = await context.access.principal();
  if (!principal) return [];
  const current = currentSession(context);
  const sessions = await listLiveSessions(context.db, principal.accountId);
  return sessions.slice(0, MOST_SESSIONS).map(({ issuer, id, startedAt, clientId }) => ({
    startedAt,
    clientId,
    isCurrent: current?.issuer === issuer && current.id === id,
  }));
}
