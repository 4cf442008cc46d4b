import type { Kysely } from 'kysely';
import { addAccountEvent } from '../data/account-record.repository.ts';
import { findCredentialOfAccount, setAccountState, setPassword } from '../data/credential.repository.ts';
import { voidPasswordLinks } from '../data/password-link.repository.ts';
import { endAllSessions, endOtherSessions, type Session } from '../data/session.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { postCredentialsChanged } from './post-credentials-changed.ts';

export interface EstablishedPassword {
  readonly accountId: string;
  readonly passwordHash: string;
  /** The session that goes on; null: all end. */
  readonly keptSession: Pick<Session, 'issuer' | 'id'> | null;
  /** Business time. */
  readonly now: Date;
  /** Real time. */
  readonly realNow: Date;
}

/**
 * Sets the password that a person has chosen, by whichever way: other sessions end, links that were mailed before are of
 * no use, and an account whose first password was still to be changed is open. A locked account stays locked.
 */
export async function establishPassword(
  transaction: Kysely<IdentityDatabase>,
  { accountId, passwordHash, keptSession, now, realNow }: EstablishedPassword,
): Promise<void> {
  await setPassword(transaction, accountId, passwordHash, realNow);
  await voidPasswordLinks(transaction, accountId);
  const credential = await findCredentialOfAccount(transaction, accountId);
  if (credential?.state === 'PASSWORD_CHANGE_REQUIRED')
    await setAccountState(transaction, accountId, 'ACTIVE');
  if (keptSession) await endOtherSessions(transaction, accountId, keptSession, realNow);
  else await endAllSessions(transaction, accountId, realNow);
  await addAccountEvent(transaction, {
    accountId,
    kind: 'PASSWORD_CHANGED',
    byAccountId: accountId,
    at: now,
  });
  await postCredentialsChanged(transaction, accountId, 'PASSWORD', now);
}
