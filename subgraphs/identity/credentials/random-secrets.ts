import { createHash, randomBytes, randomInt } from 'node:crypto';
import { initialPassword } from '../domain/password.ts';

const TOKEN_BYTES = 32;
const CODE_DIGITS = 8;

/** What reception prints for somebody who has no password yet, or none any more. */
export function randomInitialPassword(): string {
  return initialPassword((bound) => randomInt(bound));
}

/** A secret that stands in a mailed link; only its hash is kept. */
export function randomLinkToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** Enough for a secret that cannot be guessed; a password or a code that can is hashed by argon2id. */
export function linkTokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** A code to type in: eight digits. */
export function randomCode(): string {
  return String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0');
}
