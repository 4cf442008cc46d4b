import { createHash } from 'node:crypto';
import { BadUserInputError } from './errors.ts';

const KEY = /^\P{Cc}{1,200}$/u;

/** What an account asks under a key, with the hash by which a repeated call is known from another one. */
export interface Keyed {
  readonly idempotencyKey: string;
  readonly hash: string;
}

/** @throws {BadUserInputError} where the key is none */
export function keyed(idempotencyKey: string, asked: readonly unknown[]): Keyed {
  assertRequestKey(idempotencyKey);
  return { idempotencyKey, hash: requestHash(asked) };
}

/** @throws {BadUserInputError} */
export function assertRequestKey(idempotencyKey: string): void {
  if (!KEY.test(idempotencyKey))
    throw new BadUserInputError('idempotencyKey', 'A key has 1 to 200 printable characters.');
}

/** What was asked, as it was asked: a key belongs to one request. What is left out and what is null are the same. */
export function requestHash(parts: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest('base64url');
}

export function keyTaken(): BadUserInputError {
  return new BadUserInputError('idempotencyKey', 'This key belongs to another call. Choose a new one.');
}
