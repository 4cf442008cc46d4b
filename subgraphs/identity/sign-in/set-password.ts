import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { establishPassword } from '../credentials/establish-password.ts';
import { hashPassword, verifyPassword } from '../credentials/password-hash.ts';
import { linkTokenHash } from '../credentials/random-secrets.ts';
import { findCredentialOfAccount, takeAccountTurn, type Credential } from '../data/credential.repository.ts';
import { findPasswordLink, usePasswordLink } from '../data/password-link.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import { passwordFaults } from '../domain/password.ts';
import type { NewPasswordFault } from './pages/new-password-page.ts';

type Database = Kysely<IdentityDatabase>;

/** A new password as it was typed. */
export interface TypedPassword {
  readonly password: string;
  readonly repeated: string;
}

export type PasswordOutcome =
  | { readonly kind: 'SET'; readonly accountId: string }
  | { readonly kind: 'FAULTY'; readonly faults: readonly NewPasswordFault[] }
  /** What entitled to set it does not any more. */
  | { readonly kind: 'TOO_LATE' };

/** Tells whether a password has been changed since, without telling the password. */
export function passwordMark({ passwordHash }: Credential): string {
  return createHash('sha256')
    .update(passwordHash ?? '')
    .digest('base64url');
}

/**
 * Puts the person's own password in the place of the one from reception; the account becomes active with it [000 §4.7].
 * @param mark of the password with which the person has just signed in
 * @param now business time
 */
export async function changeFirstPassword(
  db: Database,
  { accountId, mark, ...typed }: TypedPassword & { readonly accountId: string; readonly mark: string },
  now: Date,
): Promise<PasswordOutcome> {
  const isMeant = (credential: Credential) =>
    credential.state === 'PASSWORD_CHANGE_REQUIRED' && passwordMark(credential) === mark;
  const credential = await findCredentialOfAccount(db, accountId);
  if (credential === null || !isMeant(credential)) return { kind: 'TOO_LATE' };
  const faults = await faultsOf(typed, credential);
  if (faults.length > 0) return { kind: 'FAULTY', faults };
  const passwordHash = await hashPassword(typed.password);
  return db.transaction().execute(async (transaction) => {
    await takeAccountTurn(transaction, accountId);
    const current = await findCredentialOfAccount(transaction, accountId);
    if (current === null || !isMeant(current)) return { kind: 'TOO_LATE' };
    return store(transaction, accountId, passwordHash, now);
  });
}

/** Whether a mailed link still works. */
export async function isLinkAlive(db: Database, token: string): Promise<boolean> {
  return (await credentialOfLink(db, token)) !== null;
}

/**
 * Sets the password by a mailed link, once [001 §5.1]. A locked account stays locked, and its links are dead.
 * @param now business time
 */
export async function setPasswordByLink(
  db: Database,
  { token, ...typed }: TypedPassword & { readonly token: string },
  now: Date,
): Promise<PasswordOutcome> {
  const credential = await credentialOfLink(db, token);
  if (credential === null) return { kind: 'TOO_LATE' };
  const faults = await faultsOf(typed, credential);
  if (faults.length > 0) return { kind: 'FAULTY', faults };
  const passwordHash = await hashPassword(typed.password);
  return db.transaction().execute(async (transaction) => {
    await takeAccountTurn(transaction, credential.accountId);
    const current = await credentialOfLink(transaction, token);
    const accountId = current && (await usePasswordLink(transaction, linkTokenHash(token), new Date()));
    return accountId === null ? { kind: 'TOO_LATE' } : store(transaction, accountId, passwordHash, now);
  });
}

async function credentialOfLink(db: Database, token: string): Promise<Credential | null> {
  const accountId = await findPasswordLink(db, linkTokenHash(token), new Date());
  const credential = accountId === null ? null : await findCredentialOfAccount(db, accountId);
  return credential === null || credential.state === 'LOCKED' ? null : credential;
}

/** Whoever knew the old password is signed out. */
async function store(
  transaction: Transaction<IdentityDatabase>,
  accountId: string,
  passwordHash: string,
  now: Date,
): Promise<PasswordOutcome> {
  await establishPassword(transaction, {
    accountId,
    passwordHash,
    keptSession: null,
    now,
    realNow: new Date(),
  });
  return { kind: 'SET', accountId };
}

async function faultsOf(
  { password, repeated }: TypedPassword,
  { login, passwordHash }: Credential,
): Promise<readonly NewPasswordFault[]> {
  const faults: NewPasswordFault[] = [...passwordFaults(password, login)];
  if (password !== repeated) faults.push('TYPED_DIFFERENTLY');
  if (faults.length === 0 && (await verifyPassword(passwordHash, password))) faults.push('UNCHANGED');
  return faults;
}
