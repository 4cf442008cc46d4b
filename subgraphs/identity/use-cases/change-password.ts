import type { IdentityContext } from '../context.ts';
import { establishPassword } from '../credentials/establish-password.ts';
import { hashPassword, verifyPassword } from '../credentials/password-hash.ts';
import { forgetAttempts, takeAttempt, type AttemptLimit } from '../data/attempt.repository.ts';
import { findCredentialOfAccount } from '../data/credential.repository.ts';
import { PASSWORD_FAULT_TEXTS, passwordFaults, type PasswordFault } from '../domain/password.ts';
import { tooManyAttempts, type TooManyAttempts } from '../domain/outcomes-of-accounts.ts';
import { actOnOwnAccount, permitOwnAct } from './act-on-account.ts';
import { currentSession } from './current-session.ts';

export interface ChangePasswordInput {
  readonly currentPassword: string;
  readonly newPassword: string;
}

export type ChangePasswordOutcome =
  | { readonly __typename: 'PasswordChanged'; readonly accountId: string }
  | { readonly __typename: 'CurrentPasswordWrong'; readonly triesLeft: number }
  | {
      readonly __typename: 'PasswordNotAccepted';
      readonly faults: readonly PasswordFault[];
      readonly texts: readonly string[];
    }
  | TooManyAttempts;

const LIMIT: AttemptLimit = { kind: 'CURRENT_PASSWORD', most: 5, perSeconds: 15 * 60 };

/** Changes the caller's password [000 §3.3]: whoever holds a session alone does not know the old one. */
export async function changePassword(
  context: IdentityContext,
  { currentPassword, newPassword }: ChangePasswordInput,
): Promise<ChangePasswordOutcome> {
  const { db, access } = context;
  const { accountId } = await permitOwnAct(access, 'UPDATE_CREDENTIALS');
  const realNow = new Date();
  const attempt = await takeAttempt(db, LIMIT, accountId, realNow);
  if (!attempt.isAllowed) return tooManyAttempts(attempt);
  const wrong = { __typename: 'CurrentPasswordWrong', triesLeft: attempt.triesLeft } as const;

  const credential = await findCredentialOfAccount(db, accountId);
  const known = credential?.passwordHash ?? null;
  if (!(await verifyPassword(known, currentPassword))) return wrong;
  await forgetAttempts(db, LIMIT.kind, accountId);

  const faults = faultsOf(newPassword, currentPassword, credential?.login ?? null);
  if (faults.length > 0) {
    const texts = faults.map((fault) => PASSWORD_FAULT_TEXTS[fault]);
    return { __typename: 'PasswordNotAccepted', faults, texts };
  }
  const passwordHash = await hashPassword(newPassword);
  return actOnOwnAccount<ChangePasswordOutcome>(context, 'UPDATE_CREDENTIALS', async (permitted) => {
    const current = await findCredentialOfAccount(permitted.db, accountId);
    if (current?.passwordHash !== known) return wrong;
    await establishPassword(permitted.db, {
      accountId,
      passwordHash,
      keptSession: currentSession(context),
      now: permitted.at,
      realNow,
    });
    return { __typename: 'PasswordChanged', accountId };
  });
}

function faultsOf(
  newPassword: string,
  currentPassword: string,
  login: string | null,
): readonly PasswordFault[] {
  const faults = passwordFaults(newPassword, login);
  return newPassword.normalize('NFC') === currentPassword.normalize('NFC')
    ? [...faults, 'UNCHANGED']
    : faults;
}
