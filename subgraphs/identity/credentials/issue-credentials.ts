import { randomInt } from 'node:crypto';
import type { Kysely } from 'kysely';
import { deleteAccountSubjects } from '../data/account-subject.repository.ts';
import {
  findCredentialOfAccount,
  insertCredential,
  setAccountState,
  setPassword,
} from '../data/credential.repository.ts';
import { voidPasswordLinks } from '../data/password-link.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { mailPasswordLink } from './mail-password-link.ts';
import { hashPassword } from './password-hash.ts';
import { randomInitialPassword } from './random-secrets.ts';

export interface CredentialsToIssue {
  readonly accountId: string;
  /** Where a link is mailed to; null: a random password is answered, to be handed out on paper. */
  readonly email: string | null;
  /** Real time. */
  readonly realNow: Date;
}

/**
 * Gives an account a login, where it has none, and a password that its holder has to replace; whatever was valid before
 * is not any more: an identity elsewhere that was linked by somebody who used the account in its holder's stead would
 * open it again as soon as they have a password. Unlocks the account.
 */
export async function issueCredentials(
  transaction: Kysely<IdentityDatabase>,
  { accountId, email, realNow }: CredentialsToIssue,
): Promise<{ readonly login: string; readonly initialPassword: string | null }> {
  const initialPassword = email === null ? randomInitialPassword() : null;
  const passwordHash = initialPassword && (await hashPassword(initialPassword));
  const login = await loginOf(transaction, accountId);
  await setPassword(transaction, accountId, passwordHash, realNow);
  await setAccountState(transaction, accountId, 'PASSWORD_CHANGE_REQUIRED');
  await voidPasswordLinks(transaction, accountId);
  await deleteAccountSubjects(transaction, accountId);
  if (email !== null) await mailPasswordLink(transaction, { accountId, email, login }, realNow);
  return { login, initialPassword };
}

async function loginOf(transaction: Kysely<IdentityDatabase>, accountId: string): Promise<string> {
  const known = await findCredentialOfAccount(transaction, accountId);
  if (known) return known.login;
  for (;;) {
    const login = randomLogin();
    if (await insertCredential(transaction, { accountId, login, passwordHash: null })) return login;
  }
}

const FIRST = 10_000_000;
const LAST = 99_999_999;

/** Eight digits say nothing about their holder, and are easily typed from paper. */
function randomLogin(): string {
  return String(randomInt(FIRST, LAST + 1));
}
