import { createHash } from 'node:crypto';
import { BadUserInputError } from '../../_platform/errors.ts';

const KEY = /^\P{Cc}{1,200}$/u;

/** @throws {BadUserInputError} */
export function assertRequestKey(idempotencyKey: string): void {
  if (!KEY.test(idempotencyKey))
    throw new BadUserInputError('idempotencyKey', 'A key has 1 to 200 printable characters.');
}

/** What was asked, as it was asked: a key belongs to one request. */
export function requestHash(parts: readonly unknown[]): string {
  return createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part ?? null)))
    .digest('base64url');
}

export function keyTaken(): BadUserInputError {
  return new BadUserInputError('idempotencyKey', 'This key belongs to another call. Choose a new one.');
}
