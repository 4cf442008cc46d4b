import type { IdentityContext } from '../context.ts';
import type { Session } from '../data/session.repository.ts';

/** The session in which the caller asks; null where their token belongs to none. */
export function currentSession({
  caller,
}: Pick<IdentityContext, 'caller'>): Pick<Session, 'issuer' | 'id'> | null {
  return caller.sessionId === null ? null : { issuer: caller.issuer, id: caller.sessionId };
}
