import type { IdentityContext } from '../context.ts';
import { lockAccount as lock } from '../credentials/lock-account.ts';
import type { AccountLockReason } from '../domain/account.ts';
import type { AccountNotFound } from '../domain/outcomes-of-accounts.ts';
import { actOnAccountHere } from './act-on-account.ts';

export type LockAccountOutcome =
  { readonly __typename: 'AccountLocked'; readonly accountId: string } | AccountNotFound;

/** Locks somebody's account on suspicion, until its credentials are changed [001 §6.10]. */
export async function lockAccount(
  context: IdentityContext,
  { accountId, reason }: { readonly accountId: string; readonly reason: AccountLockReason },
): Promise<LockAccountOutcome> {
  const locked = await actOnAccountHere(
    context,
    'LOCK_ACCOUNT',
    accountId,
    async ({ db, principal, at }): Promise<LockAccountOutcome> => {
      const byAccountId = principal.accountId;
      await lock(db, { accountId, byAccountId, event: 'LOCKED', reason, now: at, realNow: new Date() });
      return { __typename: 'AccountLocked', accountId };
    },
  );
  return locked ?? { __typename: 'AccountNotFound', accountId };
}
