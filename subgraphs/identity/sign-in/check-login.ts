import type { Kysely } from 'kysely';
import { verifyPassword } from '../credentials/password-hash.ts';
import { findCredentialByLogin, type Credential } from '../data/credential.repository.ts';
import type { IdentityDatabase } from '../data/tables.ts';
import type { Throttle, Try } from './throttle.ts';

export interface LoginCheck {
  readonly db: Kysely<IdentityDatabase>;
  readonly throttle: Throttle;
  /** Waits; tests do not. */
  readonly pause: (milliseconds: number) => Promise<void>;
}

export type LoginOutcome =
  | { readonly kind: 'RIGHT'; readonly credential: Credential }
  | { readonly kind: 'REFUSED' }
  | { readonly kind: 'LATER'; readonly retryAfterSeconds: number };

/**
 * Login and password. Unknown, wrong, locked and without a password are one answer, after the same statements and one
 * verification of argon2id at the same cost.
 */
export async function checkLogin(
  { db, throttle, pause }: LoginCheck,
  attempt: Try & { readonly password: string },
): Promise<LoginOutcome> {
  const admission = await throttle.admit(attempt);
  if (admission.kind === 'LATER') return admission;
  if (admission.kind === 'AFTER') await pause(admission.delayMilliseconds);
  const credential = await findCredentialByLogin(db, attempt.login);
  const isRight = await verifyPassword(credential?.passwordHash ?? null, attempt.password);
  if (credential === null || !isRight || !maySignIn(credential)) return { kind: 'REFUSED' };
  await throttle.forgive(attempt);
  return { kind: 'RIGHT', credential };
}

/** Partners' systems sign in as clients, never on a page. */
function maySignIn({ state, role }: Credential): boolean {
  return state !== 'LOCKED' && role !== 'INSURER' && role !== 'LAB';
}
