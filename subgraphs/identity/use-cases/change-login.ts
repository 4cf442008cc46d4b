import type { IdentityContext } from '../context.ts';
import { postCredentialsChanged } from '../credentials/post-credentials-changed.ts';
import { addAccountEvent } from '../data/account-record.repository.ts';
import { takeAttempt, type AttemptLimit } from '../data/attempt.repository.ts';
import { changeLogin as storeLogin, findCredentialOfAccount } from '../data/credential.repository.ts';
import { isLogin, LOGIN_TEXT } from '../domain/login.ts';
import { tooManyAttempts, type TooManyAttempts } from '../domain/outcomes-of-accounts.ts';
import { actOnOwnAccount, permitOwnAct } from './act-on-account.ts';

export type ChangeLoginOutcome =
  | { readonly __typename: 'LoginChanged'; readonly login: string }
  | { readonly __typename: 'LoginTaken'; readonly login: string }
  | { readonly __typename: 'LoginNotAccepted'; readonly text: string }
  | TooManyAttempts;

/** Who asks again and again which logins are taken, is not looking for one of their own. */
const LIMIT: AttemptLimit = { kind: 'LOGIN', most: 10, perSeconds: 60 * 60 };

/** Changes the login with which the caller signs in [000 §3.3]; it may be an e-mail address [001]. */
export async function changeLogin(
  context: IdentityContext,
  { login }: { readonly login: string },
): Promise<ChangeLoginOutcome> {
  const { accountId } = await permitOwnAct(context.access, 'UPDATE_CREDENTIALS');
  if (!isLogin(login)) return { __typename: 'LoginNotAccepted', text: LOGIN_TEXT };
  const attempt = await takeAttempt(context.db, LIMIT, accountId, new Date());
  if (!attempt.isAllowed) return tooManyAttempts(attempt);

  return actOnOwnAccount<ChangeLoginOutcome>(context, 'UPDATE_CREDENTIALS', async ({ db, at }) => {
    const current = await findCredentialOfAccount(db, accountId);
    if (current?.login === login) return { __typename: 'LoginChanged', login };
    // Somebody who signs in elsewhere has no login that could be changed; neither do they learn whose it is.
    if (!(await storeLogin(db, accountId, login))) return { __typename: 'LoginTaken', login };
    await addAccountEvent(db, { accountId, kind: 'LOGIN_CHANGED', byAccountId: accountId, at });
    await postCredentialsChanged(db, accountId, 'LOGIN', at);
    return { __typename: 'LoginChanged', login };
  });
}
